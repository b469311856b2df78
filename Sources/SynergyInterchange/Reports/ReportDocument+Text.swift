extension ReportDocument {
    /// The document as plain text for a terminal.
    ///
    /// - Parameters:
    ///   - width: How many columns there are.
    ///   - emphasis: Sets what stands above something apart.
    package func text(width: Int, emphasis: (String) -> String = { $0 }) -> String {
        let width = min(max(width, 40), 110)
        func paragraph(_ text: String) -> String { TextLayout.wrap(TextLayout.plain(text), width: width) }
        func heading(_ text: String) -> String {
            TextLayout.lines(TextLayout.plain(text), width: width).map(emphasis).joined(separator: "\n")
        }
        var blocks: [String] = []
        let facts = facts.map { "\($0.title): \($0.value)" }.joined(separator: "; ")
        blocks.append(
            heading(title) + (facts.isEmpty ? "" : "\n" + paragraph(facts)))
        for report in reports {
            let title = TextLayout.plain(report.title)
            let rule = String(repeating: "=", count: min(TextLayout.columns(of: title), width))
            blocks.append("\(heading(title))\n\(rule)")
            if !report.summary.isEmpty { blocks.append(paragraph(report.summary.joined(separator: " "))) }
            for table in report.tables {
                let body =
                    table.rows.isEmpty
                    ? TextLayout.wrap("  " + TextLayout.plain(table.emptyNote), width: width, hanging: 2)
                    : TextTable(table, width: width - 2).lines().map { $0.isEmpty ? "" : "  " + $0 }
                        .joined(separator: "\n")
                blocks.append("\(heading(table.title))\n\(body)")
                blocks += table.notes.map(paragraph)
            }
            blocks += report.notes.map(paragraph)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}

/// A table laid out in columns of a terminal, or row by row where it has not the room.
private struct TextTable {
    private let titles: [String]
    private let rows: [[String]]
    private let isNumeric: [Bool]
    private let width: Int
    private static let gap = 2

    init(_ table: ReportTable, width: Int) {
        titles = table.columns.map(\.title)
        rows = table.rows.map { row in row.map { TextLayout.plain($0.words) } }
        isNumeric = table.columns.map(\.isNumeric)
        self.width = width
    }

    func lines() -> [String] {
        guard let widths = widths() else { return records() }
        let heading = line(of: titles, widths)
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return heading + [rule] + rows.flatMap { line(of: $0, widths) }
    }

    /// How wide each column is, or `nil` when its words do not fit.
    private func widths() -> [Int]? {
        func longest(_ texts: [String], _ measure: (String) -> Int) -> Int { texts.map(measure).max() ?? 0 }
        func longestWord(_ text: String) -> Int {
            text.split(whereSeparator: { $0 == " " || $0.isNewline }).map { TextLayout.columns(of: $0) }.max() ?? 0
        }
        let columns = titles.indices.map { place in [titles[place]] + rows.map { $0[place] } }
        var widths = columns.indices.map { place in
            isNumeric[place]
                ? max(longest(rows.map { $0[place] }) { TextLayout.columns(of: $0) }, longestWord(titles[place]))
                : longest(columns[place]) { TextLayout.columns(of: $0) }
        }
        let least = columns.indices.map { place in
            isNumeric[place]
                ? widths[place] : min(widths[place], max(12, min(30, longest(columns[place], longestWord))))
        }
        let room = width - Self.gap * (columns.count - 1)
        guard least.reduce(0, +) <= room else { return nil }
        // The widest gives way until all fit.
        while widths.reduce(0, +) > room {
            let excess = widths.reduce(0, +) - room
            let movable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = movable.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { return nil }
            let next = movable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
            let target = max(least[widest], widths[widest] - excess, min(next, widths[widest] - 1))
            widths[widest] = target
        }
        return widths
    }

    private func line(of cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = cells.indices.map { place in
            TextLayout.wrap(cells[place], width: widths[place]).split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init)
        }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { number in
            var line = ""
            for place in cells.indices {
                let text = wrapped[place].indices.contains(number) ? wrapped[place][number] : ""
                let space = String(repeating: " ", count: max(0, widths[place] - TextLayout.columns(of: text)))
                line += isNumeric[place] ? space + text : text + space
                line += "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func records() -> [String] {
        rows.enumerated().flatMap { number, row in
            let lines = zip(titles, row).filter { !$0.1.isEmpty }.flatMap { title, cell in
                TextLayout.wrap("\(title): \(cell)", width: width, hanging: 2).split(separator: "\n").map(String.init)
            }
            return number == 0 ? lines : [""] + lines
        }
    }
}
