import SynergyModel

/// Step 0: whether a question is for the respondent at all (DESIGN section 5).
enum TargetGate {
    /// What step 0 says.
    struct Verdict {
        var reason: NotApplicableReason?
        var qualifiers: [Qualifier] = []
    }

    /// Applies step 0, apart from skip logic, which needs the decisions on other questions.
    static func verdict(
        _ question: PreparedQuestion, audience: Questionnaire.Audience, respondent: Respondent.ID, policy: PolicyIndex,
        asOf: CalendarDay
    ) -> Verdict {
        var verdict = Verdict()
        let isForAll = audience == .all || question.instruments.isEmpty
        if isForAll, question.provisions.isEmpty || !policy.hasReservations(respondent) { return verdict }
        let instruments = question.instruments
        let applies = instruments.map { policy.applies($0, to: respondent, audience: audience, on: asOf) }
        if !instruments.isEmpty, !applies.contains(true) {
            let unknown = zip(instruments, applies).filter { $0.1 == nil }.map(\.0)
            guard !unknown.isEmpty else {
                verdict.reason = .notParty(instruments)
                return verdict
            }
            verdict.qualifiers += unknown.map(Qualifier.partyStatusUnknown)
        }
        let provisions = question.provisions
        let extents = provisions.map { policy.reservation(of: $0, by: respondent, on: asOf) }
        if !provisions.isEmpty, extents.allSatisfy({ $0 == .whole }) {
            verdict.reason = .reserved(provisions)
            return verdict
        }
        verdict.qualifiers += zip(provisions, extents).filter { $0.1 != nil }.map { .partlyReserved($0.0) }
        return verdict
    }
}
