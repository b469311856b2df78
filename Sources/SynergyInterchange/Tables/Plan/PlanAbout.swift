public import SynergyModel
import SynergyReuse

/// What the second sheet of a plan says it is for.
///
/// The identifiers stand in the third column; where that is empty, as in older workbooks, at the end of the second, in
/// parentheses.
struct PlanAbout {
    /// A cell that says something.
    struct Entry {
        /// The identifier or the day.
        var text: String
        /// What the whole cell says.
        var whole: String
        var place: (line: Int, column: Int, path: String?)
    }

    private(set) var form: Entry?
    private(set) var respondent: Entry?
    private(set) var asOf: Entry?
    /// Who decides.
    private(set) var reviewer: String?

    init(_ grid: TableGrid, _ cells: CellReader) {
        for row in grid.rows.indices {
            guard case .text(let head) = grid[row, 0] else { continue }
            let key = head.tableKey
            if Self.form.contains(key) {
                form = form ?? Self.entry(grid, row, cells)
            } else if Self.respondent.contains(key) {
                respondent = respondent ?? Self.entry(grid, row, cells)
            } else if Self.asOf.contains(key) {
                asOf = asOf ?? Self.entry(grid, row, cells)
            } else if Self.reviewer.contains(key), let name = cells.text(of: grid[row, 1]) {
                reviewer = name.trimmedSpaces
            }
        }
    }

    private static let form = keys(PlanColumns.form)
    private static let respondent = keys(PlanColumns.respondent)
    private static let asOf = keys(PlanColumns.asOf)
    private static let reviewer = keys(PlanColumns.reviewer)

    private static func keys(_ words: SixWords) -> Set<String> { Set(words.all.map(\.tableKey)) }

    private static func entry(_ grid: TableGrid, _ row: Int, _ cells: CellReader) -> Entry? {
        if let id = cells.text(of: grid[row, 2])?.trimmedSpaces {
            return Entry(text: id, whole: id, place: grid.place(row, 2))
        }
        guard let whole = cells.text(of: grid[row, 1])?.trimmedSpaces else { return nil }
        var text = whole
        if whole.hasSuffix(")"), let open = whole.lastIndex(of: "(") {
            text = String(whole[whole.index(after: open)...].dropLast())
        }
        return Entry(text: text, whole: whole, place: grid.place(row, 1))
    }
}

extension PlanReader {
    /// Whether a workbook is one for this form and this respondent.
    ///
    /// What the second sheet says decides. Without it a fingerprint must be that of a proposal that rests on answers, since
    /// those are this respondent's: numbers of questions alone are alike in many forms.
    func isOurs(_ abouts: [PlanAbout], _ table: PlanGrid) -> Bool {
        var differs = false
        func compare(_ entry: PlanAbout.Entry, _ what: String, _ wanted: String) {
            guard entry.text != wanted, entry.whole != wanted else { return }
            differs = true
            problems.report(
                .error, .otherPlan, entry.place.line, entry.place.column,
                "the workbook is one for the \(what) ‘\(entry.text.excerpt)’, expected ‘\(wanted)’; nothing is taken from it",
                path: entry.place.path)
        }
        for about in abouts {
            if let form = about.form { compare(form, "form", plan.target.rawValue) }
            if let respondent = about.respondent { compare(respondent, "respondent", plan.respondent.rawValue) }
        }
        if differs { return false }
        let isSaid = abouts.contains { $0.form != nil } && abouts.contains { $0.respondent != nil }
        guard isSaid || holdsKnownFingerprint(table) else {
            problems.report(
                .error, .otherPlan, 1, 1,
                "nothing in the workbook says that it is one for the form ‘\(plan.target)’ and the respondent "
                    + "‘\(plan.respondent)’; keep the sheet ‘\(PlanColumns.about[.english])’ in it")
            return false
        }
        if let day = abouts.lazy.compactMap(\.asOf).first, day.text != plan.asOf.description {
            problems.report(
                .warning, .otherPlan, day.place.line, day.place.column,
                "the drafts are as of \(day.text.excerpt), this plan is as of \(plan.asOf); a draft that has changed since "
                    + "cannot be accepted", path: day.place.path)
        }
        return true
    }

    private func holdsKnownFingerprint(_ table: PlanGrid) -> Bool {
        let known = Set(plan.proposals.filter(\.restsOnAnswers).map(\.fingerprint))
        return table.rows.contains { row in
            cells.text(of: table.value(row, "fingerprint")).map { known.contains($0.trimmedSpaces) } ?? false
        }
    }
}

extension Proposal {
    /// Whether its fingerprint names answers, so that it is hardly ever that of another proposal.
    var restsOnAnswers: Bool { candidates.contains { $0.status == .usable || $0.status == .stale } }
}

extension Diagnostic.Code {
    /// A workbook that was made for another form, another respondent or another day.
    public static let otherPlan = Self(rawValue: "other-plan")
}
