import SynergyModel
import SynergyReuse

/// How far each answered form covers each section of a form, drawn as a table of numbers on grounds that are the darker the
/// more is covered.
struct CoverageMatrix {
    private let form: CoverageReport.Form
    private let respondent: String

    private static let cell = (width: 46, height: 26)
    private static let margin = 24

    init(_ form: CoverageReport.Form, respondent: String) {
        self.form = form
        self.respondent = respondent
    }

    func picture(name: String) -> ReportPicture {
        let title = "How far earlier answers cover \(form.form)"
        let rows = form.sections.map { (name: $0.name, counts: $0.counts) } + [(name: "Whole form", counts: form.total)]
        let sources = form.sources
        let labels = rows.map { Self.shortened(CoverageReport.heading($0.name)) }
        let left = Self.margin + (labels.map { SVGPage.width(of: $0, size: 12) }.max() ?? 0) + 52
        let slant = (sources.map { SVGPage.width(of: $0.name, size: 12) }.max() ?? 0) * 71 / 100
        let top = 88 + max(slant, 60)
        var page = SVGPage(
            title: title,
            description: "\(respondent). " + rows.map { Self.sentence($0.name, $0.counts) }.joined(separator: " "))
        page.text(title, Self.margin, 34, .init(size: 18, isBold: true))
        page.text(respondent, Self.margin, 54, .init(size: 12, color: "#333333"))
        page.text("questions", left - 8, top - 8, .init(size: 11, color: "#333333", anchor: "end"))
        for (column, name) in (["all together"] + sources.map(\.name)).enumerated() {
            page.text(
                name, x(column, left) + Self.cell.width / 2, top - 8,
                .init(size: 12, isBold: column == 0, rotation: -45))
        }
        var cells: [String: [Questionnaire.ID: CoverageReport.Counts]] = [:]
        for cell in form.cells { cells[cell.section, default: [:]][cell.source] = cell.counts }
        for (place, row) in rows.enumerated() {
            let isWhole = place == rows.count - 1
            let y = top + place * Self.cell.height + (isWhole ? 8 : 0)
            page.text(labels[place], Self.margin, y + 17, .init(size: 12, isBold: isWhole))
            page.text("\(row.counts.total)", left - 8, y + 17, .init(size: 12, color: "#333333", anchor: "end"))
            draw(row.counts, "\(labels[place]), all together", x(0, left), y, &page)
            for (column, source) in sources.enumerated() {
                let counts =
                    isWhole
                    ? source.counts : Questionnaire.ID(rawValue: source.name).flatMap { cells[row.name]?[$0] }
                draw(
                    counts ?? CoverageReport.Counts(), "\(labels[place]), \(source.name)", x(column + 1, left), y, &page
                )
            }
        }
        let bottom = top + rows.count * Self.cell.height + 8
        let height = legend(&page, bottom + 30)
        let width = max(x(sources.count + 1, left) + max(slant, 60) + Self.margin, 760)
        return ReportPicture(name: name, page: page, width: width, height: height)
    }

    private func x(_ column: Int, _ left: Int) -> Int { left + column * Self.cell.width + (column > 0 ? 10 : 0) }

    static func shortened(_ text: String) -> String { text.count > 46 ? text.prefix(45) + "…" : text }

    private static func sentence(_ name: String, _ counts: CoverageReport.Counts) -> String {
        "\(CoverageReport.heading(name)): of \(Words.count(counts.total, "question")), \(counts[.full]) full, "
            + "\(counts[.partial]) partial, \(counts[.conflict]) to choose, \(counts[.stale]) old, "
            + "\(counts[.linkOnly]) link only, \(counts[.none]) none, \(counts[.notApplicable]) not asked."
    }

    private func draw(_ counts: CoverageReport.Counts, _ name: String, _ x: Int, _ y: Int, _ page: inout SVGPage) {
        let shade = Self.shade(counts)
        page.begin(Self.sentence(name, counts))
        page.rectangle(x, y, Self.cell.width, Self.cell.height, fill: SVGPage.shades[shade], stroke: "#bfbfbf")
        let text = Self.text(counts)
        if !text.isEmpty {
            page.text(
                text, x + Self.cell.width / 2, y + 17,
                .init(size: 12, color: shade > 3 ? "#ffffff" : "#1a1a1a", anchor: "middle"))
        }
        page.end()
    }

    /// From 0, nothing, to 5, almost all; a part counts half.
    private static func shade(_ counts: CoverageReport.Counts) -> Int {
        let half = counts[.full] * 2 + counts[.partial]
        let asked = counts.total - counts[.notApplicable]
        guard half > 0, asked > 0 else { return 0 }
        return min(5, 1 + half * 5 / (asked * 2))
    }

    /// `3+5`: three in full and five in part; `(2)`: two that can only be shown or must be chosen.
    private static func text(_ counts: CoverageReport.Counts) -> String {
        if counts[.full] + counts[.partial] > 0 { return "\(counts[.full])+\(counts[.partial])" }
        let shown = counts[.conflict] + counts[.stale] + counts[.linkOnly]
        return shown > 0 ? "(\(shown))" : ""
    }

    private func legend(_ page: inout SVGPage, _ start: Int) -> Int {
        page.shadesLegend(
            Self.margin, start,
            notes: [
                "A row is a section of the form; a column is a form that was answered before, taken alone.",
                "3+5: three questions are settled and five in part. (2): for two there are only old answers, links, or answers to choose from.",
            ])
    }
}
