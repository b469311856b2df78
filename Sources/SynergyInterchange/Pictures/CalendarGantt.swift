import SynergyModel
import SynergyReuse

/// Due days drawn on a line of time: a row for each report, a bar from the day on which it may come to the day on which it is due.
struct CalendarGantt {
    private let calendar: ReportingCalendar
    private let rows: [Row]
    /// The first and the last day drawn, whole years.
    private let start: Int
    private let end: Int

    private static let margin = 24
    private static let plot = 660
    private static let height = 30
    private static let top = 96

    /// One report with all its entries.
    private struct Row {
        var label: String
        var detail: String
        var entries: [ReportingCalendar.Entry]
    }

    init(_ calendar: ReportingCalendar) {
        self.calendar = calendar
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for entry in calendar.entries where entry.day != nil {
            let form = entry.forms.first?.rawValue ?? ""
            let key = "\(entry.instrument) \(entry.name ?? "") \(form)"
            if let place = places[key] {
                rows[place].entries.append(entry)
            } else {
                places[key] = rows.count
                rows.append(Row(label: entry.instrument.rawValue, detail: form, entries: [entry]))
            }
        }
        self.rows = rows
        // What is long overdue is marked at the edge, so that the years to come keep their room.
        let first = calendar.asOf.components.year - 1
        let last = max(calendar.until.components.year, first + 1)
        start = Int(CalendarDay(year: max(first, 1))?.ordinal ?? 0)
        end = Int(CalendarDay(year: min(last + 1, 9999))?.ordinal ?? 0)
    }

    /// The picture, or `nil` where there is nothing to draw.
    func picture(name: String) -> ReportPicture? {
        guard !rows.isEmpty, end > start else { return nil }
        let left = Self.margin + (rows.map { SVGPage.width(of: Self.shortened($0.label), size: 12) }.max() ?? 0) + 20
        let detail = rows.map { SVGPage.width(of: Self.shortened($0.detail), size: 11) }.max() ?? 0
        let x0 = left + detail + 28
        let bottom = Self.top + rows.count * Self.height
        var page = SVGPage(
            title: "Reports of \(calendar.respondent), as of \(Words.day(calendar.asOf))",
            description: rows.flatMap { row in row.entries.map(Self.sentence) }.joined(separator: " "))
        page.text("What falls due for \(calendar.respondent)", Self.margin, 34, .init(size: 18, isBold: true))
        page.text("As of \(Words.day(calendar.asOf))", Self.margin, 54, .init(size: 12, color: "#333333"))
        years(&page, x0, bottom)
        for (place, row) in rows.enumerated() { draw(row, Self.top + place * Self.height, left, x0, &page) }
        let today = x(Int(calendar.asOf.ordinal), x0)
        page.path("M\(today) \(Self.top - 10) L\(today) \(bottom + 4)", stroke: "#1a1a1a", width: "1.6")
        page.text("as of", today, Self.top - 14, .init(size: 11, isBold: true, anchor: "middle"))
        let height = legend(&page, bottom + 34)
        return ReportPicture(name: name, page: page, width: max(x0 + Self.plot + Self.margin + 20, 760), height: height)
    }

    private func x(_ day: Int, _ x0: Int) -> Int {
        x0 + (min(max(day, start), end) - start) * Self.plot / max(end - start, 1)
    }

    private func years(_ page: inout SVGPage, _ x0: Int, _ bottom: Int) {
        let first = CalendarDay(ordinal: Int32(start)).components.year
        let last = CalendarDay(ordinal: Int32(end)).components.year
        // Labels keep apart however many years there are.
        let step = max(1, (last - first) / 14 + 1)
        for year in stride(from: first, through: last, by: step) {
            guard let day = CalendarDay(year: year) else { continue }
            let x = x(Int(day.ordinal), x0)
            page.path("M\(x) \(Self.top - 6) L\(x) \(bottom)", stroke: "#d9d9d9", width: "1")
            page.text("\(year)", x, bottom + 16, .init(size: 11, color: "#333333", anchor: "middle"))
        }
    }

    private func draw(_ row: Row, _ y: Int, _ left: Int, _ x0: Int, _ page: inout SVGPage) {
        page.text(Self.shortened(row.label), Self.margin, y + 19, .init(size: 12, isBold: true))
        page.text(Self.shortened(row.detail), left, y + 19, .init(size: 11, color: "#333333"))
        page.path("M\(x0) \(y + Self.height) L\(x0 + Self.plot) \(y + Self.height)", stroke: "#eeeeee", width: "1")
        for entry in row.entries {
            guard let day = entry.day else { continue }
            page.begin(Self.sentence(entry))
            switch entry.status {
            case .overdue:
                let (from, to) = (x(Int(day.lastDay.ordinal), x0), x(Int(calendar.asOf.ordinal), x0))
                page.rectangle(from, y + 9, max(to - from, 2), 12, fill: "#f3c2bd", stroke: "#b3261e")
                if Int(day.lastDay.ordinal) < start {
                    mark(x0, y + 15, "#b3261e", "#b3261e", isArrow: true, &page)
                } else {
                    mark(from, y + 15, "#b3261e", "#b3261e", &page)
                }
            case .expected:
                let at = x(Int(day.ordinal), x0)
                page.path("M\(at - 14) \(y + 15) L\(at + 14) \(y + 15)", stroke: "#595959", isDashed: true, width: "2")
                mark(at, y + 15, "#ffffff", "#595959", &page)
            default:
                let from = entry.opens.map { max(Int($0.ordinal), Int(calendar.asOf.ordinal)) }
                let to = x(Int(day.lastDay.ordinal), x0)
                if let from, Int(day.lastDay.ordinal) <= end {
                    page.rectangle(x(from, x0), y + 9, max(to - x(from, x0), 2), 12, fill: "#c9dcee", stroke: "#3f7cb3")
                }
                if Int(day.lastDay.ordinal) <= end { mark(to, y + 15, "#174a7c", "#174a7c", &page) }
            }
            for later in entry.later where Int(later.lastDay.ordinal) <= end {
                mark(x(Int(later.lastDay.ordinal), x0), y + 15, "#ffffff", "#174a7c", &page)
            }
            page.end()
        }
    }

    /// A square on its corner, or an arrow to what lies before the picture.
    private func mark(
        _ x: Int, _ y: Int, _ fill: String, _ stroke: String, isArrow: Bool = false, _ page: inout SVGPage
    ) {
        let data =
            isArrow
            ? "M\(x - 8) \(y) L\(x) \(y - 7) L\(x) \(y + 7) Z"
            : "M\(x) \(y - 7) L\(x + 7) \(y) L\(x) \(y + 7) L\(x - 7) \(y) Z"
        page.path(data, stroke: stroke, fill: fill)
    }

    private static func sentence(_ entry: ReportingCalendar.Entry) -> String {
        guard let day = entry.day else { return "" }
        let later = entry.later.isEmpty ? "" : ", then \(Words.list(entry.later.map(Words.day)))"
        return
            "\(entry.shortName): \(entry.status.words) \(entry.status == .expected ? "about " : "")\(Words.day(day))\(later)."
    }

    private static func shortened(_ text: String) -> String { text.count > 26 ? text.prefix(25) + "…" : text }

    private func legend(_ page: inout SVGPage, _ start: Int) -> Int {
        var y = start
        for note in [
            "Filled mark: due. Bar before it: from when the report may come. Hollow mark: a later due day.",
            "Red: overdue, and no report on file; an arrow where the due day lies before the picture. Dashed: expected, no day is set.",
        ] {
            page.text(note, Self.margin, y, .init(size: 12, color: "#333333"))
            y += 19
        }
        return y + 6
    }
}
