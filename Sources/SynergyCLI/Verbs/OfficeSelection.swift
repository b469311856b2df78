import SynergyInterchange
import SynergyModel
import SynergyReuse

/// The part of a form that `--only-assigned` asks for; all of it without.
struct OfficeSelection {
    /// The office, if one was named.
    let office: String?
    /// Which office answers which question.
    let book: AssignmentBook

    /// - Throws: ``UsageError`` when no question of the form is assigned to the office.
    init(_ command: ParsedCommand, _ workspace: Workspace, _ plan: ReusePlan) throws {
        book = AssignmentBook(workspace.assignments, respondent: plan.respondent, asOf: plan.asOf)
        office = command.value("only-assigned")
        guard let office else { return }
        let offices = book.offices(among: plan.proposals.map(\.question))
        guard !offices.contains(office) else { return }
        let known =
            offices.isEmpty
            ? "Nothing in it is assigned to anybody; 'synergy review assign' does that."
            : "There are: \(offices.map(\.excerpt).joined(separator: "; "))."
        throw UsageError(
            "No question of \(plan.target) is assigned to the office '\(office.excerpt)'. \(known)", path: command.path)
    }

    private func includes(_ question: Question.ID) -> Bool { office == nil || book[question] == office }

    /// The plan with the questions that are asked for only; it was made of all, because they depend on each other.
    func selected(of plan: ReusePlan) -> ReusePlan {
        var plan = plan
        plan.proposals = plan.proposals.filter { includes($0.question) }
        return plan
    }

    /// The changes of the questions that are asked for.
    func selected(of changes: PlanChanges) -> PlanChanges {
        var changes = changes
        changes.changes = changes.changes.filter { includes($0.question) }
        return changes
    }
}

extension OptionSpec {
    /// `--only-assigned OFFICE`.
    static let onlyAssigned = OptionSpec(
        "only-assigned", value: "office", help: "Only the questions that this office is to answer.")
}
