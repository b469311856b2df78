import SynergyModel

/// The lines of a cell or of some paragraphs.
struct AnswerLines {
    /// One paragraph.
    struct Line {
        var text: String
        var isBullet = false
        /// The number or letter that Word sets before it.
        var number: String?
        var links: [WordContent.Link] = []
        /// The day that a control for dates holds, which shows the whole line.
        var day: String?
        var place: String
    }

    private(set) var lines: [Line] = []
    private(set) var tables: [WordContent.Table] = []
    private(set) var notes: [String] = []

    init(_ blocks: [WordContent.Block], place: String) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                lines.append(
                    Line(
                        text: paragraph.text, isBullet: paragraph.hasBullet, number: paragraph.number,
                        links: paragraph.links, day: paragraph.day, place: paragraph.place))
                notes += paragraph.notes
            case .table(let table):
                tables.append(table)
                for row in table.rows {
                    let paragraphs = row.cells.flatMap { Self.paragraphs(in: $0.blocks) }
                    lines.append(
                        Line(
                            text: row.cells.map(\.text).joined(separator: "\t"), links: paragraphs.flatMap(\.links),
                            place: row.place))
                    notes += paragraphs.flatMap(\.notes)
                }
            }
        }
        while let first = lines.first, first.isBlank { lines.removeFirst() }
        while let last = lines.last, last.isBlank { lines.removeLast() }
    }

    init(lines: [Line]) { self.lines = lines }

    /// All paragraphs, those in tables too.
    private static func paragraphs(in blocks: [WordContent.Block]) -> [WordContent.Paragraph] {
        blocks.flatMap { block -> [WordContent.Paragraph] in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): table.rows.flatMap(\.cells).flatMap { paragraphs(in: $0.blocks) }
            }
        }
    }

    /// What the lines link to.
    var linked: [Reference] { ReferenceReader.linked(lines.flatMap(\.links)) }

    /// The day that a control for dates holds, where there is nothing beside it.
    var day: CalendarDay? {
        let filled = lines.filter { !$0.isBlank }
        return filled.count == 1 ? filled[0].day.flatMap { CalendarDay($0) } : nil
    }

    /// Whether there is nothing but white space, dots and lines to write on.
    var isBlank: Bool { lines.allSatisfy(\.isPlaceholder) }

    /// All lines as one text, with the bullets and numbers that Word sets before them.
    var text: String { lines.map(\.shown).joined(separator: "\n").stripped }

    /// All lines as one text, as they were typed.
    var plainText: String { lines.map(\.text).joined(separator: "\n").stripped }
}

extension AnswerLines.Line {
    /// Whether there is nothing in it.
    var isBlank: Bool { text.stripped.isEmpty }

    /// Whether it is a place to write and nothing written.
    var isPlaceholder: Bool {
        text.allSatisfy {
            $0.isWhitespace || "_.\u{2026}-\u{2013}\u{2014}\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}".contains($0)
        }
    }

    /// The line with what Word sets before it.
    var shown: String {
        guard !isBlank else { return "" }
        if isBullet { return "\u{2022} \(text)" }
        return number.map { "\($0) \(text)" } ?? text
    }
}
