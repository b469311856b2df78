public import SynergyModel

extension ReusePlan {
    /// Why a decision cannot be taken on this plan, or `nil` when it can.
    ///
    /// A conflict is settled by a choice with a reason, or by an edit with a reason, never by accepting; an edit has a value; there is
    /// nothing to accept without a draft, and once the draft is another one the decision must say what was accepted.
    ///
    /// - Parameter decision: The decision, for a question of this plan.
    public func check(_ decision: Decision) -> Diagnostic? {
        DecisionCheck.problem(with: decision, on: proposals.first { $0.question == decision.question }, of: self)
    }
}

/// Checks many decisions on one plan.
package struct DecisionCheck {
    private let plan: ReusePlan
    private let proposals: [Question.ID: Proposal]

    package init(_ plan: ReusePlan) {
        self.plan = plan
        proposals = Dictionary(plan.proposals.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The proposal that a decision is about.
    package subscript(question: Question.ID) -> Proposal? { proposals[question] }

    /// Why a decision cannot be taken, or `nil` when it can.
    package func problem(with decision: Decision) -> Diagnostic? {
        Self.problem(with: decision, on: proposals[decision.question], of: plan)
    }

    static func problem(with decision: Decision, on proposal: Proposal?, of plan: ReusePlan) -> Diagnostic? {
        func problem(_ code: String, _ message: String) -> Diagnostic {
            Diagnostic(
                .error, Diagnostic.Code(rawValue: code), at: SourceLocation(), "\(decision.question): \(message)")
        }
        guard let proposal, decision.respondent == plan.respondent else {
            return problem(
                "unknown-question", "no proposal of \(plan.target) for \(plan.respondent) is about this question")
        }
        let hasReason = decision.reason?.isEmpty == false
        if let choice = decision.choice, !proposal.candidates.contains(where: { $0.answer == choice }) {
            return problem("unknown-choice", "‘\(choice)’ is not among the answers found")
        }
        switch decision.action {
        case .accept:
            if proposal.outcome == .conflict {
                guard decision.choice != nil else {
                    return problem("choice-required", "the sources contradict each other; one of them must be chosen")
                }
                guard hasReason else { return problem("reason-required", "a choice between sources needs a reason") }
            } else if proposal.draft == nil, decision.value == nil {
                return problem("nothing-to-accept", "there is no draft to accept (\(proposal.outcome.rawValue))")
            } else if decision.formValue(on: proposal) == nil {
                return problem(
                    "value-required", "the draft is another one now, and the decision does not say what was accepted")
            }
        case .edit:
            guard decision.value != nil else { return problem("value-required", "an edit needs the new value") }
            if proposal.outcome == .conflict, !hasReason {
                return problem("reason-required", "settling a contradiction needs a reason")
            }
        case .reject:
            guard hasReason else { return problem("reason-required", "a rejection needs a reason") }
        case .useLink, .leaveBlank, .defer:
            break
        }
        return nil
    }
}
