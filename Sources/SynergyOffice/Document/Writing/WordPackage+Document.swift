import SynergyModel

extension WordPackage {
    private static let namespaces = [
        ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"), ("mc:Ignorable", "w14"),
    ]

    private var isRightToLeft: Bool { document.language.isRightToLeft }

    var mainDocument: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:document", Self.namespaces)
        xml.start("w:body")
        xml.raw(writer.body.bytes)
        if case .table? = document.blocks.last {
            xml.start("w:p")
            if isRightToLeft {
                xml.start("w:pPr")
                xml.empty("w:bidi")
                xml.end()
            }
            xml.end()
        }
        xml.start("w:sectPr")
        xml.empty("w:headerReference", [("w:type", "default"), ("r:id", "rId6")])
        xml.empty("w:footerReference", [("w:type", "default"), ("r:id", "rId7")])
        xml.empty("w:pgSz", [("w:w", "11906"), ("w:h", "16838")])
        xml.empty(
            "w:pgMar",
            [
                ("w:top", "1134"), ("w:right", "1134"), ("w:bottom", "1134"), ("w:left", "1134"), ("w:header", "567"),
                ("w:footer", "567"), ("w:gutter", "0"),
            ])
        if isRightToLeft { xml.empty("w:bidi") }
        xml.end()
        xml.end()
        xml.end()
        return xml.bytes
    }

    var footnotes: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:footnotes", Self.namespaces)
        for (id, type, mark) in [
            ("-1", "separator", "separator"), ("0", "continuationSeparator", "continuationSeparator"),
        ] {
            xml.start("w:footnote", [("w:type", type), ("w:id", id)])
            xml.start("w:p")
            xml.start("w:r")
            xml.empty("w:\(mark)")
            xml.end()
            xml.end()
            xml.end()
        }
        xml.raw(writer.notes.bytes)
        xml.end()
        return xml.bytes
    }

    var header: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:hdr", Self.namespaces)
        xml.start("w:p")
        xml.start("w:pPr")
        xml.value("w:pStyle", "Header")
        if isRightToLeft { xml.empty("w:bidi") }
        xml.end()
        if !document.header.isEmpty {
            xml.start("w:r")
            if isRightToLeft {
                xml.start("w:rPr")
                xml.empty("w:rtl")
                xml.end()
            }
            xml.element("w:t", text: document.header)
            xml.end()
        }
        xml.end()
        xml.end()
        return xml.bytes
    }

    var footer: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:ftr", Self.namespaces)
        xml.start("w:p")
        xml.start("w:pPr")
        xml.value("w:pStyle", "Footer")
        if isRightToLeft { xml.empty("w:bidi") }
        xml.end()
        xml.start("w:r")
        xml.start("w:rPr")
        if isRightToLeft && !document.footer.holdsLeftToRightLetters { xml.empty("w:rtl") }
        xml.end()
        xml.element("w:t", text: document.footer)
        xml.empty("w:tab")
        xml.end()
        field("PAGE", to: &xml)
        xml.start("w:r")
        xml.element("w:t", text: " / ")
        xml.end()
        field("NUMPAGES", to: &xml)
        xml.end()
        xml.end()
        return xml.bytes
    }

    /// A field that Word works out (ISO/IEC 29500-1 section 17.16).
    private func field(_ instruction: String, to xml: inout XMLWriter) {
        for type in ["begin", "separate", "end"] {
            xml.start("w:r")
            xml.empty("w:fldChar", [("w:fldCharType", type)])
            xml.end()
            guard type != "end" else { continue }
            xml.start("w:r")
            if type == "begin" {
                xml.element("w:instrText", text: " \(instruction) ")
            } else {
                xml.element("w:t", text: "1")
            }
            xml.end()
        }
    }

    var settings: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:settings", Self.namespaces)
        xml.value("w:defaultTabStop", 567)
        xml.value("w:characterSpacingControl", "doNotCompress")
        xml.start("w:footnotePr")
        xml.empty("w:footnote", [("w:id", "-1")])
        xml.empty("w:footnote", [("w:id", "0")])
        xml.end()
        xml.start("w:compat")
        xml.empty(
            "w:compatSetting",
            [("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")])
        xml.end()
        xml.end()
        return xml.bytes
    }

    static var fontTable: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:fonts", [("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")])
        for (name, family) in [("Calibri", "swiss"), ("Arial", "swiss"), ("MS Gothic", "modern"), ("SimSun", "auto")] {
            xml.start("w:font", [("w:name", name)])
            xml.value("w:family", family)
            xml.end()
        }
        xml.end()
        return xml.bytes
    }

    static var numbering: [UInt8] {
        var xml = XMLWriter()
        xml.start("w:numbering", namespaces)
        for (id, format, text) in [("0", "bullet", "\u{2022}"), ("1", "decimal", "%1.")] {
            xml.start("w:abstractNum", [("w:abstractNumId", id)])
            xml.value("w:multiLevelType", "singleLevel")
            xml.start("w:lvl", [("w:ilvl", "0")])
            xml.value("w:start", 1)
            xml.value("w:numFmt", format)
            xml.value("w:lvlText", text)
            xml.value("w:lvlJc", "left")
            xml.start("w:pPr")
            xml.empty("w:ind", [("w:left", "284"), ("w:hanging", "284")])
            xml.end()
            xml.end()
            xml.end()
        }
        for (id, abstract) in [("1", 0), ("2", 1)] {
            xml.start("w:num", [("w:numId", id)])
            xml.value("w:abstractNumId", abstract)
            xml.end()
        }
        xml.end()
        return xml.bytes
    }
}
