import SynergyModel

/// Writes the body of a document, and gathers the notes and the addresses that it needs.
struct WordWriter {
    /// The width of what is written on an A4 page with margins of 2 cm, in twentieths of a point.
    static let textWidth = 9638
    private static let cellMargin = 100

    let document: WordDocument
    private(set) var body = XMLWriter.piece()
    private(set) var notes = XMLWriter.piece()
    /// The addresses that links lead to, each once; the first is `rLink1`.
    private(set) var addresses: [String] = []
    /// Characters that XML has no place for.
    private(set) var replacedCharacters = 0
    /// How many tables had too many columns.
    private(set) var splitTables = 0

    private var noteCount = 0
    private var boxCount = 0
    private var addressPlaces: [String: Int] = [:]
    /// Notes cannot have notes of their own.
    private var isInNote = false
    private var isRightToLeft: Bool { document.language.isRightToLeft }

    init(_ document: WordDocument) {
        self.document = document
        write(document.blocks, width: Self.textWidth)
    }

    private mutating func write(_ blocks: [WordDocument.Block], width: Int) {
        var isAfterTable = false
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                write(paragraph)
                isAfterTable = false
            case .table(let table):
                guard !table.rows.isEmpty else { continue }
                let parts = table.narrow
                if parts.count > 1 { splitTables += 1 }
                for part in parts {
                    // Word makes one table of two that touch.
                    if isAfterTable { write(WordDocument.Paragraph("", style: .small)) }
                    write(part, width: width)
                    isAfterTable = true
                }
            }
        }
    }
}

// MARK: - Paragraphs

extension WordWriter {
    private mutating func write(_ paragraph: WordDocument.Paragraph) {
        var xml = XMLWriter.piece()
        xml.start("w:p")
        writeProperties(of: paragraph, to: &xml)
        if paragraph.style == .footnote {
            xml.start("w:r")
            xml.start("w:rPr")
            xml.value("w:rStyle", "FootnoteReference")
            xml.end()
            xml.empty("w:footnoteRef")
            xml.end()
            writeRun(" ", WordDocument.Look(), to: &xml)
        }
        for inline in paragraph.inlines { write(inline, to: &xml) }
        xml.end()
        replacedCharacters += xml.replacedCharacters
        if isInNote { notes.raw(xml.bytes) } else { body.raw(xml.bytes) }
    }

    private func writeProperties(of paragraph: WordDocument.Paragraph, to xml: inout XMLWriter) {
        let direction = paragraph.isRightToLeft ?? isRightToLeft
        xml.start("w:pPr")
        if paragraph.style != .body { xml.value("w:pStyle", paragraph.style.rawValue) }
        if paragraph.staysWithNext { xml.empty("w:keepNext") }
        if paragraph.beginsPage { xml.empty("w:pageBreakBefore") }
        if direction { xml.empty("w:bidi") }
        xml.end()
    }

    private mutating func write(_ inline: WordDocument.Inline, to xml: inout XMLWriter) {
        switch inline {
        case .text(let text, let look): writeRun(text, look, to: &xml)
        case .link(let text, let address, let look) where !WordDocument.isAddress(address):
            writeRun(text, look, to: &xml)
        case .link(let text, let address, var look):
            xml.start("w:hyperlink", [("r:id", "rLink\(place(of: address))"), ("w:history", "1")])
            look.ink = .link
            writeRun(text, look, isLink: true, to: &xml)
            xml.end()
        case .footnote(let paragraphs):
            guard !isInNote else { return }
            writeNote(paragraphs, to: &xml)
        case .footnoteAgain(let number): writeNoteAgain(number, to: &xml)
        case .checkbox(let isChecked, let tag): writeBox(isChecked, tag, to: &xml)
        }
    }

    /// The number of a note that came before, as a field that Word keeps up to date (ISO/IEC 29500-1 section 17.16.5.41).
    private func writeNoteAgain(_ number: Int, to xml: inout XMLWriter) {
        for type in ["begin", "separate", "end"] {
            xml.start("w:r")
            xml.empty("w:fldChar", [("w:fldCharType", type)])
            xml.end()
            guard type != "end" else { continue }
            xml.start("w:r")
            xml.start("w:rPr")
            xml.value("w:vertAlign", "superscript")
            xml.end()
            if type == "begin" {
                xml.element("w:instrText", text: " NOTEREF _Note\(number) \\f \\h ")
            } else {
                xml.element("w:t", text: String(number))
            }
            xml.end()
        }
    }

    private mutating func place(of address: String) -> Int {
        if let place = addressPlaces[address] { return place }
        addresses.append(address)
        addressPlaces[address] = addresses.count
        return addresses.count
    }

    private mutating func writeNote(_ paragraphs: [WordDocument.Paragraph], to xml: inout XMLWriter) {
        noteCount += 1
        let number = noteCount
        isInNote = true
        notes.start("w:footnote", [("w:id", String(number))])
        for (place, paragraph) in paragraphs.enumerated() {
            var paragraph = paragraph
            // Only the first paragraph of a note has its number.
            paragraph.style = place == 0 ? .footnote : .small
            write(paragraph)
        }
        notes.end()
        isInNote = false
        xml.empty("w:bookmarkStart", [("w:id", String(number)), ("w:name", "_Note\(number)")])
        xml.start("w:r")
        xml.start("w:rPr")
        xml.value("w:rStyle", "FootnoteReference")
        xml.end()
        xml.empty("w:footnoteReference", [("w:id", String(number))])
        xml.end()
        xml.empty("w:bookmarkEnd", [("w:id", String(number))])
    }

    /// A box to tick, as Word has it since 2010 ([MS-DOCX] section 2.6.1.9).
    private mutating func writeBox(_ isChecked: Bool, _ tag: String, to xml: inout XMLWriter) {
        boxCount += 1
        xml.start("w:sdt")
        xml.start("w:sdtPr")
        // Word refuses a file with a longer tag ([MS-OI29500] section 2.1.520); the label beside the box says the same.
        if tag.utf16.count <= 64 { xml.value("w:tag", tag) }
        xml.value("w:id", boxCount)
        xml.start("w14:checkbox")
        xml.empty("w14:checked", [("w14:val", isChecked ? "1" : "0")])
        xml.empty("w14:checkedState", [("w14:val", "2612"), ("w14:font", "MS Gothic")])
        xml.empty("w14:uncheckedState", [("w14:val", "2610"), ("w14:font", "MS Gothic")])
        xml.end()
        xml.end()
        xml.start("w:sdtContent")
        xml.start("w:r")
        xml.start("w:rPr")
        xml.empty(
            "w:rFonts",
            [("w:hint", "eastAsia"), ("w:ascii", "MS Gothic"), ("w:eastAsia", "MS Gothic"), ("w:hAnsi", "MS Gothic")])
        xml.end()
        xml.element("w:t", text: isChecked ? "\u{2612}" : "\u{2610}")
        xml.end()
        xml.end()
        xml.end()
    }
}

// MARK: - Runs

extension WordWriter {
    private func writeRun(_ text: String, _ look: WordDocument.Look, isLink: Bool = false, to xml: inout XMLWriter) {
        xml.start("w:r")
        let language = look.language ?? document.language
        let isRightToLeft =
            text.holdsRightToLeftLetters || (language.isRightToLeft && !text.holdsLeftToRightLetters)
        xml.start("w:rPr")
        if isLink { xml.value("w:rStyle", "Hyperlink") }
        if look.isBold {
            xml.empty("w:b")
            xml.empty("w:bCs")
        }
        if look.isItalic {
            xml.empty("w:i")
            xml.empty("w:iCs")
        }
        if look.ink != .usual { xml.value("w:color", look.ink.rawValue) }
        if isRightToLeft { xml.empty("w:rtl") }
        if let language = look.language, language != document.language {
            let attribute = language.isRightToLeft ? "w:bidi" : language.isEastAsian ? "w:eastAsia" : "w:val"
            xml.empty("w:lang", [(attribute, language.wordValue)])
        }
        xml.end()
        var piece = ""
        func flush() {
            if !piece.isEmpty { xml.element("w:t", text: piece) }
            piece = ""
        }
        for character in text {
            switch character {
            case "\t":
                flush()
                xml.empty("w:tab")
            case "\n", "\r\n", "\r":
                flush()
                xml.empty("w:br")
            default: piece.append(character)
            }
        }
        flush()
        xml.end()
    }
}

// MARK: - Tables

extension WordWriter {
    private mutating func write(_ table: WordDocument.Table, width: Int) {
        let widths = Self.widths(of: table.columns, in: width)
        body.start("w:tbl")
        body.start("w:tblPr")
        body.value("w:tblStyle", "FormTable")
        if isRightToLeft { body.empty("w:bidiVisual") }
        body.empty("w:tblW", [("w:w", String(widths.reduce(0, +))), ("w:type", "dxa")])
        body.empty("w:tblLayout", [("w:type", "fixed")])
        body.empty(
            "w:tblLook",
            [
                ("w:val", table.headRows > 0 ? "0020" : "0000"), ("w:firstRow", table.headRows > 0 ? "1" : "0"),
                ("w:lastRow", "0"), ("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ])
        if !table.summary.isEmpty { body.value("w:tblDescription", table.summary) }
        body.end()
        body.start("w:tblGrid")
        for width in widths { body.empty("w:gridCol", [("w:w", String(width))]) }
        body.end()
        for (place, row) in table.rows.enumerated() {
            body.start("w:tr")
            if row.staysTogether || place < table.headRows || row.height > 0 {
                body.start("w:trPr")
                if row.staysTogether { body.empty("w:cantSplit") }
                if row.height > 0 { body.empty("w:trHeight", [("w:val", String(row.height)), ("w:hRule", "atLeast")]) }
                if place < table.headRows { body.empty("w:tblHeader") }
                body.end()
            }
            var column = 0
            for cell in row.cells {
                let end = min(column + max(1, cell.span), widths.count)
                write(cell, width: widths[min(column, end)..<end].reduce(0, +), span: end - column)
                column = end
            }
            body.end()
        }
        body.end()
    }

    private mutating func write(_ cell: WordDocument.Cell, width: Int, span: Int) {
        body.start("w:tc")
        body.start("w:tcPr")
        body.empty("w:tcW", [("w:w", String(width)), ("w:type", "dxa")])
        if span > 1 { body.value("w:gridSpan", span) }
        if cell.ground != .paper {
            body.empty("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", cell.ground.rawValue)])
        }
        body.end()
        write(cell.blocks, width: max(1000, width - 2 * Self.cellMargin))
        // A cell ends with a paragraph, or Word calls the file damaged (ISO/IEC 29500-1 section 17.4.65).
        switch cell.blocks.last {
        case .paragraph: break
        case .table, nil: write(WordDocument.Paragraph("", style: .tableText))
        }
        body.end()
    }

    private static func widths(of columns: [Int], in width: Int) -> [Int] {
        let columns = columns.isEmpty ? [1] : columns.map { max(1, $0) }
        let total = columns.reduce(0, +)
        return columns.map { max(1, width * $0 / total) }
    }
}
