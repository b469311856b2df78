public import SynergyCrosswalk
public import SynergyModel

/// Why a plan could not be made.
public enum PlanningError: Error, Hashable, Sendable {
    /// There is no such questionnaire.
    case unknownQuestionnaire(Questionnaire.ID)
}

/// Says for every question of a form what can be reused: a pure function of its inputs and the as-of date.
///
/// ```swift
/// let planner = ReusePlanner(crosswalk: crosswalk, policy: workspace.policy)
/// let plan = try planner.plan(
///     for: "TIP-SAQ-C2-2020", respondent: "XLD", from: workspace.submissions, asOf: "2026-11-23")
/// ```
public struct ReusePlanner: Sendable {
    /// The crosswalk.
    public let crosswalk: Crosswalk
    /// The policy.
    public let policy: Policy
    private let policyIndex: PolicyIndex

    /// Creates a planner.
    public init(crosswalk: Crosswalk, policy: Policy = Policy()) {
        self.crosswalk = crosswalk
        self.policy = policy
        policyIndex = PolicyIndex(policy, instruments: crosswalk.instruments)
    }

    /// Plans one form for one respondent.
    ///
    /// - Parameters:
    ///   - target: The form.
    ///   - respondent: Who answers.
    ///   - submissions: What was handed in anywhere, by anybody, in any order.
    ///   - asOf: The day the plan is made for; nothing dated later exists.
    ///   - view: For whom the plan is made.
    ///   - decisions: What reviewers decided so far, in the order of the log.
    /// - Throws: ``PlanningError/unknownQuestionnaire(_:)``.
    public func plan(
        for target: Questionnaire.ID, respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay,
        view: PlanView = .recipient, decisions: [Decision] = []
    ) throws(PlanningError) -> ReusePlan {
        guard let questionnaire = crosswalk.questionnaire(target) else { throw .unknownQuestionnaire(target) }
        let index = SubmissionIndex(submissions, crosswalk: crosswalk)
        // For one plan only the questions matter that somebody has answered.
        let answered = Set(index.shelves.values.flatMap { $0.entries.map(\.question) })
        let prepared = PreparedTarget(
            questionnaire, crosswalk: crosswalk, policy: policy, asOf: asOf, isAnswered: answered.contains)
        return plan(prepared, respondent: respondent, from: index, view: view, decisions: decisions)
    }

    /// Works out what the plans of many respondents for one form on one day share.
    ///
    /// - Throws: ``PlanningError/unknownQuestionnaire(_:)``.
    public func prepare(_ target: Questionnaire.ID, asOf: CalendarDay) throws(PlanningError) -> PreparedTarget {
        guard let questionnaire = crosswalk.questionnaire(target) else { throw .unknownQuestionnaire(target) }
        return PreparedTarget(questionnaire, crosswalk: crosswalk, policy: policy, asOf: asOf)
    }

    /// Plans a prepared form for one respondent.
    ///
    /// - Complexity: O(*c*) in the number of answers that any chain leads to, times the chains of each.
    public func plan(
        _ target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView = .recipient,
        decisions: [Decision] = []
    ) -> ReusePlan {
        let questionnaire = target.questionnaire
        let context = RespondentContext(
            respondent, target: questionnaire, index: index, crosswalk: crosswalk, policy: policyIndex,
            disclosure: Disclosure(questionnaire: questionnaire, policy: policy, asOf: target.asOf), view: view,
            asOf: target.asOf)
        var proposals = target.questions.map { QuestionPlanner(context: context, question: $0).proposal() }
        if !decisions.isEmpty || questionnaire.questions.contains(where: { $0.enabledIf != nil }) {
            let book = DecisionBook(decisions, respondent: respondent, asOf: target.asOf)
            proposals = SkipLogic(target: questionnaire, view: view, book: book, proposals: proposals).applied()
        }
        return ReusePlan(
            respondent: respondent, target: questionnaire.id, asOf: target.asOf, view: view, proposals: proposals,
            diagnostics: target.diagnostics)
    }
}
