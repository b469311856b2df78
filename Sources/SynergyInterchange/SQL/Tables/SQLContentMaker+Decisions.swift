import SynergyModel
import SynergyReuse

extension SQLContentMaker {
    /// What was decided on questions on which others depend (DESIGN section 5, step 0).
    mutating func addDecisions() {
        let conditional = targets.filter { $0.questions.contains { $0.enabledIf != nil } }
        guard !conditional.isEmpty, !workspace.decisions.isEmpty else { return }
        let index = SubmissionIndex(submissions, crosswalk: crosswalk)
        for respondent in respondents {
            let book = DecisionBook(workspace.decisions, respondent: respondent, asOf: options.asOf)
            for target in conditional {
                for view in PlanView.allCases where options.views.contains(view) {
                    add(book, target, respondent, view, index)
                }
            }
        }
    }

    private mutating func add(
        _ book: DecisionBook, _ target: Questionnaire, _ respondent: Respondent.ID, _ view: PlanView,
        _ index: SubmissionIndex
    ) {
        var plan: ReusePlan?
        for question in target.questions {
            guard let condition = question.enabledIf, let entry = book[condition.question] else { continue }
            var fulfilled = "unknown"
            if entry.standing.action == .accept || entry.standing.action == .edit {
                var proposal = Proposal(question: condition.question, outcome: .noSource)
                if entry.standing.value == nil {
                    // What was accepted without saying it is what was proposed: that takes a plan.
                    plan = plan ?? self.plan(target, respondent, view, index)
                    report.plannedDecisions += 1
                    proposal = plan?.proposals.first { $0.question == condition.question } ?? proposal
                }
                if let values = SkipLogic.values(entry.standing, proposal) {
                    fulfilled = values.contains(where: condition.holds) ? "yes" : "no"
                }
            }
            content.add(
                SQLSchema.decided, .text(view.rawValue), .text(respondent.rawValue), .text(question.id.rawValue),
                .text(entry.standing.action.rawValue), .init(!entry.rivals.isEmpty), .text(fulfilled))
        }
    }

    private func plan(
        _ target: Questionnaire, _ respondent: Respondent.ID, _ view: PlanView, _ index: SubmissionIndex
    ) -> ReusePlan? {
        try? planner.plan(
            for: target.id, respondent: respondent, from: index.submissions, asOf: options.asOf, view: view,
            decisions: workspace.decisions)
    }
}
