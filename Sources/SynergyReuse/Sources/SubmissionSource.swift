import SynergyCrosswalk
public import SynergyModel

/// A place where submissions are kept: a database, a service, a folder of one's own.
///
/// Conform a store of yours to it, and the planner asks it for what one plan needs and for nothing else.
public protocol SubmissionSource: Sendable {
    /// The submissions of some respondents, in any order.
    ///
    /// Drafts, withdrawn and amending ones belong to them, as do those of every date: what counts is decided by the
    /// planner. Submissions of others do no harm.
    ///
    /// - Parameter respondents: A State, the units of it, or a regional organisation; each once, ascending.
    func submissions(of respondents: [Respondent.ID]) async throws -> [Submission]
}

extension ReusePlanner {
    /// Says for every question of a form what can be reused of what a store holds.
    ///
    /// The store is asked once, for the respondent itself, its units and the State that it is a unit of.
    ///
    /// - Parameters:
    ///   - target: The form to be filled.
    ///   - respondent: Who fills it.
    ///   - source: Where submissions are kept.
    ///   - asOf: The day the plan is for; what is dated later does not exist.
    ///   - view: Who will see the plan.
    ///   - decisions: What reviewers decided about earlier plans.
    /// - Throws: ``PlanningError`` for an unknown form, or whatever the store throws.
    public func plan(
        for target: Questionnaire.ID, respondent: Respondent.ID, from source: some SubmissionSource,
        asOf: CalendarDay, view: PlanView = .recipient, decisions: [Decision] = []
    ) async throws -> ReusePlan {
        guard crosswalk.questionnaire(target) != nil else { throw PlanningError.unknownQuestionnaire(target) }
        let submissions = try await source.submissions(of: speakers(for: respondent))
        return try plan(
            for: target, respondent: respondent, from: submissions, asOf: asOf, view: view, decisions: decisions)
    }

    /// Those whose answers can matter for a respondent.
    private func speakers(for respondent: Respondent.ID) -> [Respondent.ID] {
        let units = policy.respondents.filter { $0.id == respondent }.flatMap(\.units).map(\.id)
        let states = policy.respondents.filter { $0.units.contains { $0.id == respondent } }.map(\.id)
        return Set([respondent] + units + states).sorted()
    }
}
