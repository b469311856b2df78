package import SynergyCrosswalk

/// How far forms cover each other, drawn as a table: a number in each cell, on a ground that is the darker the more is covered.
package struct CoverageMap: Sendable {
    private let coverage: Coverage
    private let title: String
    private let noun: String

    private static let cell = (width: 46, height: 26)
    private static let margin = 24

    /// - Parameters:
    ///   - coverage: What is drawn; targets of which nothing is known are left out.
    ///   - title: What stands above it.
    ///   - noun: What is counted: `questions` or `provisions`.
    package init(_ coverage: Coverage, title: String, noun: String) {
        self.coverage = coverage
        self.title = title
        self.noun = noun
    }

    /// The picture as SVG.
    package func svg() -> String {
        let rows = coverage.rows.filter { $0.together.isKnown }
        let names = rows.map(\.target)
        let left = Self.margin + (names.map { SVGPage.width(of: $0, size: 12) }.max() ?? 0) + 52
        let slant = (coverage.sources.map { SVGPage.width(of: $0, size: 12) }.max() ?? 0) * 71 / 100
        let top = 78 + slant
        let columns = coverage.sources.count + 1
        var page = SVGPage(
            title: title,
            description: rows.map { row in
                let together = row.together
                return "\(row.target): of \(together.total) \(noun), \(together[.whole]) covered as a whole and "
                    + "\(together[.part]) in part."
            }.joined(separator: " "))
        page.text(title, Self.margin, 34, .init(size: 18, isBold: true))
        page.text(noun, left - 8, top - 8, .init(size: 11, color: "#333333", anchor: "end"))
        for (column, name) in (["all together"] + coverage.sources).enumerated() {
            let x = left + column * Self.cell.width + (column > 0 ? 10 : 0) + Self.cell.width / 2
            page.text(name, x, top - 8, .init(size: 12, isBold: column == 0, rotation: -45))
        }
        for (place, row) in rows.enumerated() {
            let y = top + place * Self.cell.height
            page.text(row.target, Self.margin, y + 17, .init(size: 12, isBold: true))
            page.text("\(row.together.total)", left - 8, y + 17, .init(size: 12, color: "#333333", anchor: "end"))
            draw(row.together, "\(row.target) by all together", left, y, &page)
            for (column, source) in coverage.sources.enumerated() {
                let x = left + 10 + (column + 1) * Self.cell.width
                if source == row.target {
                    page.rectangle(x, y, Self.cell.width, Self.cell.height, fill: "#d9d9d9", stroke: "#ffffff")
                    page.path(
                        "M\(x + 8) \(y + Self.cell.height - 6) L\(x + Self.cell.width - 8) \(y + 6)", stroke: "#808080",
                        width: "1")
                } else {
                    draw(row.cells[source], "\(row.target) by \(source)", x, y, &page)
                }
            }
        }
        let bottom = top + rows.count * Self.cell.height
        let height = legend(&page, bottom + 30)
        let width = max(left + 10 + columns * Self.cell.width + slant + Self.margin, 760)
        return page.finished(width: width, height: height)
    }

    private func draw(_ counts: Coverage.Counts?, _ name: String, _ x: Int, _ y: Int, _ page: inout SVGPage) {
        let words = counts.map { counts in
            "\(counts[.whole]) as a whole, \(counts[.part]) in part, \(counts[.related]) only related, "
                + "\(counts[.notThere]) looked for and not found, \(counts[.unseen]) nobody looked"
        }
        page.begin("\(name): \(words ?? "nobody looked")")
        let shade = counts.map(Self.shade) ?? 0
        page.rectangle(
            x, y, Self.cell.width, Self.cell.height, fill: SVGPage.shades[shade], stroke: "#bfbfbf")
        if let counts {
            page.text(
                Self.text(counts), x + Self.cell.width / 2, y + 17,
                .init(size: 12, color: shade > 3 ? "#ffffff" : "#1a1a1a", anchor: "middle"))
        }
        page.end()
    }

    /// From 0, nothing, to 5, almost all; a part counts half.
    private static func shade(_ counts: Coverage.Counts) -> Int {
        let half = counts[.whole] * 2 + counts[.part]
        guard half > 0, counts.total > 0 else { return 0 }
        return min(5, 1 + half * 5 / (counts.total * 2))
    }

    /// `3+5`: three as a whole and five in part; `(2)`: two only related; `∅`: looked for and not found.
    private static func text(_ counts: Coverage.Counts) -> String {
        if counts[.whole] + counts[.part] > 0 { return "\(counts[.whole])+\(counts[.part])" }
        if counts[.related] > 0 { return "(\(counts[.related]))" }
        return counts[.notThere] > 0 ? "∅" : ""
    }

    private func legend(_ page: inout SVGPage, _ start: Int) -> Int {
        page.shadesLegend(
            Self.margin, start,
            notes: [
                "A row is a form to be filled; a column is where answers may come from.",
                "3+5: three \(noun) are covered as a whole and five in part. (2): two are related, but may have nothing in common.",
                "∅: somebody looked and found nothing. Empty: nobody looked.",
            ])
    }
}
