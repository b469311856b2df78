public import SynergyModel

/// The decisions on one form of one respondent that exist on a day; of several on a question the last one counts.
struct DecisionBook {
    private let latest: [Question.ID: Decision]

    init(_ decisions: [Decision], respondent: Respondent.ID, asOf: CalendarDay) {
        var latest: [Question.ID: Decision] = [:]
        for decision in decisions
        where decision.respondent == respondent && (decision.day.map { $0.ordinal <= asOf.ordinal } ?? false) {
            // The place in the file breaks ties of time, so a later line wins.
            if let current = latest[decision.question], current.time > decision.time { continue }
            latest[decision.question] = decision
        }
        self.latest = latest
    }

    subscript(question: Question.ID) -> Decision? { latest[question] }
}

extension ReusePlan {
    /// Why a decision cannot be taken on this plan, or `nil` when it can.
    ///
    /// A conflict is settled by a choice with a reason, or by an edit with a reason, never by accepting; an edit has a value; there is nothing to accept without a draft.
    ///
    /// - Parameter decision: The decision, for a question of this plan.
    public func check(_ decision: Decision) -> Diagnostic? {
        func problem(_ code: String, _ message: String) -> Diagnostic {
            Diagnostic(
                .error, Diagnostic.Code(rawValue: code), at: SourceLocation(), "\(decision.question): \(message)")
        }
        guard let proposal = proposals.first(where: { $0.question == decision.question }),
            decision.respondent == respondent
        else {
            return problem("unknown-question", "no proposal of \(target) for \(respondent) is about this question")
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
