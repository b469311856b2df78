import SynergyModel
import SynergyReuse

/// What feeds what: answered forms to the left, sections of the form to the right, and between them bands as wide as there are
/// questions to which the form's answers give something (a Sankey diagram).
struct CoverageFlows {
    /// What one form gives to one section.
    struct Flow {
        /// Questions that it settles, at least in part.
        var filled: Int
        /// Questions for which its answers can only be shown.
        var shown: Int
        var total: Int { filled + shown }

        init(_ cell: CoverageReport.Cell) {
            filled = cell.counts[.full] + cell.counts[.partial]
            shown = cell.counts[.stale] + cell.counts[.linkOnly]
        }
    }

    private let form: CoverageReport.Form
    private let respondent: String
    /// Height of one question.
    private static let unit = 9
    private static let gap = 14
    private static let margin = 24
    private static let bar = 14
    private static let span = 330
    private static let colors = [
        "#3f7cb3", "#b3643f", "#4f8f4f", "#8a5fa8", "#a08a2e", "#3f9c9c", "#a84f6e", "#6b6b6b",
    ]

    init(_ form: CoverageReport.Form, respondent: String) {
        self.form = form
        self.respondent = respondent
    }

    /// One end of bands.
    private struct Node {
        var label: String
        var total: Int
        var y = 0
        /// Where the next band begins.
        var used = 0
    }

    func picture(name: String) -> ReportPicture {
        let flows = form.cells.map { (cell: $0, flow: Flow($0)) }.filter { $0.flow.total > 0 }
        var totals: [String: Int] = [:]
        for item in flows {
            totals["from \(item.cell.source)", default: 0] += item.flow.total
            totals["to \(item.cell.section)", default: 0] += item.flow.total
        }
        var sources = form.sources.compactMap { row -> (id: String, node: Node)? in
            let total = totals["from \(row.name)"] ?? 0
            return total > 0 ? (row.name, Node(label: row.name, total: total)) : nil
        }
        var sections = form.sections.compactMap { row -> (id: String, node: Node)? in
            let total = totals["to \(row.name)"] ?? 0
            let label = CoverageMatrix.shortened(CoverageReport.heading(row.name))
            return total > 0 ? (row.name, Node(label: label, total: total)) : nil
        }
        let heights = [sources.map(\.node.total), sections.map(\.node.total)].map { totals in
            totals.reduce(0) { $0 + $1 * Self.unit } + max(0, totals.count - 1) * Self.gap
        }
        let body = heights.max() ?? 0
        let top = 96
        Self.place(&sources, top: top + (body - heights[0]) / 2)
        Self.place(&sections, top: top + (body - heights[1]) / 2)
        let left = Self.margin + (sources.map { SVGPage.width(of: $0.node.label, size: 12) }.max() ?? 0) + 44
        let right = left + Self.bar + Self.span

        let title = "What feeds what in \(form.form)"
        let sentences = flows.map { item in
            "\(item.cell.source) gives something to \(Words.count(item.flow.total, "question")) of "
                + "\(CoverageReport.heading(item.cell.section)), \(item.flow.filled) of which it helps to fill."
        }
        var page = SVGPage(title: title, description: "\(respondent). " + sentences.joined(separator: " "))
        page.text(title, Self.margin, 34, .init(size: 18, isBold: true))
        page.text(respondent, Self.margin, 54, .init(size: 12, color: "#333333"))
        page.text("Answered before", left + Self.bar, top - 14, .init(size: 12, isBold: true, anchor: "end"))
        page.text("Section of the form", right, top - 14, .init(size: 12, isBold: true))
        var bySource: [Questionnaire.ID: [String: Flow]] = [:]
        for item in flows { bySource[item.cell.source, default: [:]][item.cell.section] = item.flow }
        // By source, so that bands leave their source in the order of the sections and cross as little as they can.
        for (source, item) in sources.enumerated() {
            for (section, target) in sections.enumerated() {
                guard let flow = Questionnaire.ID(rawValue: item.id).flatMap({ bySource[$0]?[target.id] }) else {
                    continue
                }
                let label =
                    "\(item.node.label) to \(target.node.label): \(flow.filled) to fill, \(flow.shown) only to show"
                page.begin(label)
                let color = Self.colors[source % Self.colors.count]
                for (count, isFilled) in [(flow.filled, true), (flow.shown, false)] where count > 0 {
                    let from = sources[source].node.y + sources[source].node.used * Self.unit
                    let to = sections[section].node.y + sections[section].node.used * Self.unit
                    sources[source].node.used += count
                    sections[section].node.used += count
                    band(from, to, count * Self.unit, left + Self.bar, right, color, isFilled, &page)
                }
                page.end()
            }
        }
        for (place, item) in sources.enumerated() {
            let height = item.node.total * Self.unit
            page.rectangle(
                left, item.node.y, Self.bar, height, fill: Self.colors[place % Self.colors.count], stroke: nil)
            page.text(
                "\(item.node.label) (\(item.node.total))", left - 6, item.node.y + height / 2 + 4,
                .init(size: 12, anchor: "end"))
        }
        for item in sections {
            let height = item.node.total * Self.unit
            page.rectangle(right, item.node.y, Self.bar, height, fill: "#333333", stroke: nil)
            page.text("\(item.node.label) (\(item.node.total))", right + Self.bar + 6, item.node.y + height / 2 + 4)
        }
        var y = top + body + 34
        for note in [
            "A band is as wide as there are questions to which the form's answers give something; a question may be fed by several forms.",
            "Full colour: the answers settle it or a part of it. Pale: they are old, or can only be pointed to.",
        ] {
            page.text(note, Self.margin, y, .init(size: 12, color: "#333333"))
            y += 19
        }
        let labels = sections.map { SVGPage.width(of: $0.node.label, size: 12) }.max() ?? 0
        return ReportPicture(
            name: name, page: page, width: max(right + Self.bar + labels + 50 + Self.margin, 800), height: y + 6)
    }

    private static func place(_ nodes: inout [(id: String, node: Node)], top: Int) {
        var y = top
        for place in nodes.indices {
            nodes[place].node.y = y
            y += nodes[place].node.total * unit + gap
        }
    }

    private func band(
        _ from: Int, _ to: Int, _ height: Int, _ left: Int, _ right: Int, _ color: String, _ isFilled: Bool,
        _ page: inout SVGPage
    ) {
        let middle = (left + right) / 2
        page.band(
            "M\(left) \(from) C\(middle) \(from) \(middle) \(to) \(right) \(to) V\(to + height) "
                + "C\(middle) \(to + height) \(middle) \(from + height) \(left) \(from + height) Z",
            fill: color, opacity: isFilled ? "0.65" : "0.2")
    }
}
