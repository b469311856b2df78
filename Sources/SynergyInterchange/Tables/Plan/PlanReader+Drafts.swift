public import SynergyModel
import SynergyReuse

extension PlanReader {
    /// What a row of drafts is compared with.
    private struct Shown {
        var row: Int
        var draft: Sheet.Value
        /// Whether an answer of one's own stands in the row, in place of the draft.
        var isReplaced: Bool
    }

    /// Whether the drafts that the rows of a question show are those of the plan; reports each that was written over.
    ///
    /// What is accepted, and what elements keep, is the plan's draft: a text that was put in its place would be lost.
    ///
    /// - Parameter action: What was decided; `nil` for nothing.
    func draftsStand(_ rows: Rows, _ proposal: Proposal, _ action: Decision.Action?, _ table: PlanGrid) -> Bool {
        guard table.has("draft") else { return true }
        // A draft that was taken out is no loss where none is wanted.
        let isKept = action == nil || action == .accept || action == .edit
        var stand = true
        for shown in shown(rows, proposal, table) where !shown.isReplaced {
            let cell = table.value(shown.row, "draft")
            guard !isSame(cell, shown.draft), isKept || cells.text(of: cell) != nil else { continue }
            report(
                .draftChanged, shown.row, "draft",
                "the draft was changed here, and only what stands under ‘\(answerHeading)’ is taken; write the new text there and "
                    + "leave the draft as it was", table)
            stand = false
        }
        return stand
    }

    /// Whether any row of a question shows another draft than the plan has.
    func showsAnotherDraft(_ rows: Rows, _ proposal: Proposal, _ table: PlanGrid) -> Bool {
        table.has("draft") && shown(rows, proposal, table).contains { !isSame(table.value($0.row, "draft"), $0.draft) }
    }

    private var answerHeading: String { PlanColumns.fields[PlanColumns.place("answer")].words[.english] }

    private func shown(_ rows: Rows, _ proposal: Proposal, _ table: PlanGrid) -> [Shown] {
        func shown(_ row: Int, _ draft: Sheet.Value) -> Shown {
            Shown(row: row, draft: draft, isReplaced: isFilled("answer", row, table))
        }
        let drafts = Dictionary(
            proposal.elements.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return (rows.own.map { [shown($0, layout.draft(of: proposal))] } ?? [])
            + rows.elements.compactMap { key, row in
                drafts[key].map { shown(row, layout.draft(of: $0, in: proposal)) }
            }
    }

    /// Whether two cells show the same; spreadsheets change line ends and the last digits of numbers.
    private func isSame(_ one: Sheet.Value, _ other: Sheet.Value) -> Bool {
        if case .number(let one) = one, case .number(let other) = other {
            return one == other || abs(one - other) <= 1e-13 * abs(other)
        }
        let (one, other) = (words(one), words(other))
        // No cell holds more than this.
        return one == other || (one.utf16.count > 30_000 && other.hasPrefix(one))
    }

    private func words(_ value: Sheet.Value) -> String {
        (cells.text(of: value) ?? "").unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
            .joined(separator: " ")
    }
}

extension Diagnostic.Code {
    /// A draft that somebody wrote over.
    public static let draftChanged = Self(rawValue: "draft-changed")
}
