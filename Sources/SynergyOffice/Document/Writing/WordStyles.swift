import SynergyModel

/// The styles of our documents, called as Word calls its own, so that its lists of headings and styles show them.
struct WordStyles {
    let language: LanguageTag

    init(_ language: LanguageTag) { self.language = language }

    private struct Style {
        var id: String
        var name: String
        var basedOn: String? = "Normal"
        var next: String?
        /// Half points; 0 is that of the style it is based on.
        var size = 0
        var isBold = false
        var color: String?
        var before = 0
        var after = 0
        var outline: Int?
        var staysWithNext = false
        /// A hanging indent, for a number before the text.
        var hanging = 0
        var number: Int?
        var tab: Int?
        var hasLineBelow = false
    }

    private static let styles = [
        Style(
            id: "Title", name: "Title", next: "Normal", size: 40, isBold: true, color: "123A63", before: 0, after: 60,
            staysWithNext: true),
        Style(id: "Subtitle", name: "Subtitle", next: "Normal", size: 24, color: "44505E", after: 200),
        Style(
            id: "Heading1", name: "heading 1", next: "Normal", size: 32, isBold: true, color: "123A63", before: 360,
            after: 120, outline: 0, staysWithNext: true),
        Style(
            id: "Heading2", name: "heading 2", next: "Normal", size: 26, isBold: true, color: "0A559F", before: 360,
            after: 100, outline: 1, staysWithNext: true, hasLineBelow: true),
        Style(
            id: "Heading3", name: "heading 3", next: "Normal", size: 22, isBold: true, color: "19222D", before: 260,
            after: 80, outline: 2, staysWithNext: true, hanging: 851, tab: 851),
        Style(id: "ListBullet", name: "List Bullet", basedOn: "TableText", after: 40, number: 1),
        Style(id: "ListNumber", name: "List Number", basedOn: "TableText", after: 40, number: 2),
        Style(id: "Label", name: "Label", size: 18, isBold: true, color: "44505E", before: 30, after: 30),
        Style(id: "Small", name: "Small", size: 18, color: "44505E", before: 20, after: 40),
        Style(id: "TableHead", name: "Table Head", size: 18, isBold: true, color: "19222D", before: 40, after: 40),
        Style(id: "TableText", name: "Table Text", size: 21, before: 30, after: 30),
        Style(id: "FootnoteText", name: "footnote text", size: 17, after: 20),
        Style(id: "Header", name: "header", size: 18, isBold: true, color: "A61B14"),
        Style(id: "Footer", name: "footer", size: 17, color: "5A6572", tab: -9638),
    ]

    var bytes: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:styles", [("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")])
        writeDefaults(to: &xml)
        xml.start("w:style", [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")])
        xml.value("w:name", "Normal")
        xml.empty("w:qFormat")
        xml.end()
        for style in Self.styles { write(style, to: &xml) }
        writeCharacterStyles(to: &xml)
        writeTableStyle(to: &xml)
        xml.end()
        return xml.bytes
    }

    private func writeDefaults(to xml: inout XMLWriter) {
        xml.start("w:docDefaults")
        xml.start("w:rPrDefault")
        xml.start("w:rPr")
        xml.empty(
            "w:rFonts", [("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:eastAsia", "SimSun"), ("w:cs", "Arial")])
        xml.value("w:sz", 22)
        xml.value("w:szCs", 22)
        let latin = language.isRightToLeft || language.isEastAsian ? "en-GB" : language.wordValue
        xml.empty(
            "w:lang",
            [
                ("w:val", latin), ("w:eastAsia", language.isEastAsian ? language.wordValue : "zh-CN"),
                ("w:bidi", language.isRightToLeft ? language.wordValue : "ar-SA"),
            ])
        xml.end()
        xml.end()
        xml.start("w:pPrDefault")
        xml.start("w:pPr")
        xml.empty("w:spacing", [("w:before", "0"), ("w:after", "120"), ("w:line", "259"), ("w:lineRule", "auto")])
        xml.end()
        xml.end()
        xml.end()
    }

    private func write(_ style: Style, to xml: inout XMLWriter) {
        xml.start("w:style", [("w:type", "paragraph"), ("w:styleId", style.id)])
        xml.value("w:name", style.name)
        if let base = style.basedOn { xml.value("w:basedOn", base) }
        if let next = style.next { xml.value("w:next", next) }
        xml.value("w:uiPriority", 9)
        xml.empty("w:qFormat")
        xml.start("w:pPr")
        if style.staysWithNext {
            xml.empty("w:keepNext")
            xml.empty("w:keepLines")
        }
        if let number = style.number {
            xml.start("w:numPr")
            xml.value("w:numId", number)
            xml.end()
        }
        if style.hasLineBelow {
            xml.start("w:pBdr")
            xml.empty("w:bottom", [("w:val", "single"), ("w:sz", "6"), ("w:space", "3"), ("w:color", "93BADB")])
            xml.end()
        }
        if let tab = style.tab {
            xml.start("w:tabs")
            xml.empty("w:tab", [("w:val", tab < 0 ? "right" : "left"), ("w:pos", String(abs(tab)))])
            xml.end()
        }
        xml.empty("w:spacing", [("w:before", String(style.before)), ("w:after", String(style.after))])
        if style.hanging > 0 {
            xml.empty("w:ind", [("w:left", String(style.hanging)), ("w:hanging", String(style.hanging))])
        }
        if let outline = style.outline { xml.value("w:outlineLvl", outline) }
        xml.end()
        xml.start("w:rPr")
        if style.isBold {
            xml.empty("w:b")
            xml.empty("w:bCs")
        }
        if let color = style.color { xml.value("w:color", color) }
        if style.size > 0 {
            xml.value("w:sz", style.size)
            xml.value("w:szCs", style.size)
        }
        xml.end()
        xml.end()
    }

    private func writeCharacterStyles(to xml: inout XMLWriter) {
        for (id, name) in [("FootnoteReference", "footnote reference"), ("Hyperlink", "Hyperlink")] {
            xml.start("w:style", [("w:type", "character"), ("w:styleId", id)])
            xml.value("w:name", name)
            xml.value("w:uiPriority", 99)
            xml.start("w:rPr")
            if id == "Hyperlink" {
                xml.value("w:color", "0A559F")
                xml.value("w:u", "single")
            } else {
                xml.value("w:vertAlign", "superscript")
            }
            xml.end()
            xml.end()
        }
    }

    private func writeTableStyle(to xml: inout XMLWriter) {
        xml.start("w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")])
        xml.value("w:name", "Normal Table")
        xml.value("w:uiPriority", 99)
        xml.start("w:tblPr")
        xml.empty("w:tblInd", [("w:w", "0"), ("w:type", "dxa")])
        writeMargins(vertical: 0, to: &xml)
        xml.end()
        xml.end()
        xml.start("w:style", [("w:type", "table"), ("w:styleId", "FormTable")])
        xml.value("w:name", "Form Table")
        xml.value("w:basedOn", "TableNormal")
        xml.value("w:uiPriority", 39)
        xml.empty("w:qFormat")
        xml.start("w:tblPr")
        xml.start("w:tblBorders")
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.empty("w:\(side)", [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "B9C3CE")])
        }
        xml.end()
        writeMargins(vertical: 20, to: &xml)
        xml.end()
        xml.end()
    }

    private func writeMargins(vertical: Int, to xml: inout XMLWriter) {
        xml.start("w:tblCellMar")
        for (side, width) in [("top", vertical), ("left", 100), ("bottom", vertical), ("right", 100)] {
            xml.empty("w:\(side)", [("w:w", String(width)), ("w:type", "dxa")])
        }
        xml.end()
    }
}
