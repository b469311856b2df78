public import SynergyCrosswalk
public import SynergyModel
public import SynergyReferences

/// Why a plan could not be made.
public enum PlanningError: Error, Hashable, Sendable {
    /// There is no such questionnaire.
    case unknownQuestionnaire(Questionnaire.ID)
}

/// Says for every question of a form what can be reused: a pure function of its inputs and the as-of date.
///
/// ```swift
/// let planner = ReusePlanner(crosswalk: crosswalk, policy: workspace.policy, overrides: workspace.overrides)
/// let plan = try planner.plan(
///     for: "TIP-SAQ-C2-2020", respondent: "XLD", from: workspace.submissions, asOf: "2026-11-23")
/// ```
public struct ReusePlanner: Sendable {
    /// The crosswalk.
    public let crosswalk: Crosswalk
    /// The policy.
    public let policy: Policy
    /// How respondents read relations themselves; each for itself only.
    public let overrides: [RelationOverride]
    /// Documents that references may name, of which reference blocks then tell title, address and the rest.
    public let registry: (any ReferenceRegistry)?
    let policyIndex: PolicyIndex
    private let overridesByRespondent: [Respondent.ID: [RelationOverride]]

    /// Creates a planner.
    ///
    /// - Parameters:
    ///   - crosswalk: The crosswalk as everybody reads it.
    ///   - policy: Rules and facts around the answers.
    ///   - overrides: Relations that respondents read in a way of their own; each acts in that respondent's plans only.
    ///   - registry: Documents that references may name. Whoever receives a plan may see what it tells of them; it gives no values.
    public init(
        crosswalk: Crosswalk, policy: Policy = Policy(), overrides: [RelationOverride] = [],
        registry: (any ReferenceRegistry)? = nil
    ) {
        self.registry = registry
        self.crosswalk = crosswalk
        self.policy = policy
        self.overrides = overrides
        overridesByRespondent = Dictionary(grouping: overrides, by: \.respondent)
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
        let reading = reading(of: respondent, asOf: asOf, view: view)
        let index = SubmissionIndex(submissions, crosswalk: reading)
        // For one plan only the questions matter that somebody has answered.
        let answered = Set(index.shelves.values.flatMap { $0.entries.map(\.question) })
        let prepared = PreparedTarget(
            questionnaire, crosswalk: reading, insteadOf: crosswalk, policy: policy, asOf: asOf,
            isAnswered: answered.contains)
        return plan(reading: prepared, respondent: respondent, from: index, view: view, decisions: decisions)
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
    /// Where the respondent reads relations in a way of its own, the form is prepared for it once more and kept.
    ///
    /// - Complexity: O(*c*) in the number of answers that any chain leads to, times the chains of each.
    public func plan(
        _ target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView = .recipient,
        decisions: [Decision] = []
    ) -> ReusePlan {
        let (own, ownIndex) = own(target, of: respondent, index, view)
        return plan(reading: own, respondent: respondent, from: ownIndex, view: view, decisions: decisions)
    }

    /// A target and the answers as a respondent reads them.
    private func own(
        _ target: PreparedTarget, of respondent: Respondent.ID, _ index: SubmissionIndex, _ view: PlanView
    ) -> (target: PreparedTarget, index: SubmissionIndex) {
        guard overridesByRespondent[respondent] != nil else { return (target, index) }
        let own = target.ownReadings.target(of: respondent, view) {
            let reading = reading(of: respondent, asOf: target.asOf, view: view)
            guard !reading.overrides.isEmpty else { return target }
            return PreparedTarget(
                target.questionnaire, crosswalk: reading, insteadOf: crosswalk, policy: policy, asOf: target.asOf)
        }
        return (own, own.crosswalk.separatesEditions ? self.index(index, for: respondent, own.crosswalk) : index)
    }

    private func plan(
        reading target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView,
        decisions: [Decision]
    ) -> ReusePlan {
        let questionnaire = target.questionnaire
        var proposals = proposals(reading: target, respondent: respondent, from: index, view: view)
        if !decisions.isEmpty || questionnaire.questions.contains(where: { $0.enabledIf != nil }) {
            let book = DecisionBook(decisions, respondent: respondent, asOf: target.asOf)
            proposals = SkipLogic(target: questionnaire, view: view, book: book, proposals: proposals).applied()
        }
        return ReusePlan(
            respondent: respondent, target: questionnaire.id, asOf: target.asOf, view: view, proposals: proposals,
            diagnostics: target.diagnostics)
    }

    /// What sources say of the questions of a form that was prepared by the respondent's own reading; without decisions, and
    /// without what follows from one question for another.
    ///
    /// - Parameter isWanted: Which questions matter; of the others there are no proposals.
    func proposals(
        reading target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView,
        detail: QuestionPlanner.Detail = .everything, where isWanted: (PreparedQuestion) -> Bool = { _ in true }
    ) -> [Proposal] {
        let context = context(reading: target, respondent: respondent, from: index, view: view)
        return target.questions.filter(isWanted).map {
            QuestionPlanner(context: context, question: $0).proposal(detail)
        }
    }

    /// Every answer that leads to some questions of a target, with the gate that it comes to.
    func candidates(
        for target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView,
        where isWanted: (PreparedQuestion) -> Bool
    ) -> [(question: Question.ID, candidates: [Candidate])] {
        let (own, ownIndex) = own(target, of: respondent, index, view)
        let context = context(reading: own, respondent: respondent, from: ownIndex, view: view)
        return own.questions.filter(isWanted).map {
            ($0.question.id, QuestionPlanner(context: context, question: $0).candidates())
        }
    }

    private func context(
        reading target: PreparedTarget, respondent: Respondent.ID, from index: SubmissionIndex, view: PlanView
    ) -> RespondentContext {
        RespondentContext(
            respondent, target: target.questionnaire, index: index, crosswalk: target.crosswalk, policy: policyIndex,
            disclosure: Disclosure(questionnaire: target.questionnaire, policy: policy, asOf: target.asOf), view: view,
            asOf: target.asOf, registry: registry)
    }

    /// The crosswalk as a respondent reads it; a recipient learns that it does so, but not why.
    func reading(of respondent: Respondent.ID, asOf: CalendarDay, view: PlanView) -> Crosswalk {
        guard let own = overridesByRespondent[respondent] else { return crosswalk }
        let shown = view == .internal ? own : own.map(\.withoutReason)
        return crosswalk.applying(shown, of: respondent, asOf: asOf)
    }

    /// The answers of those who may speak for a respondent, indexed by its own reading of what replaces what.
    func index(
        _ index: SubmissionIndex, for respondent: Respondent.ID, _ reading: Crosswalk
    ) -> SubmissionIndex {
        let units = policy.respondents.filter { $0.id == respondent }.flatMap(\.units).map(\.id)
        let speakers = Set([respondent] + units + (policyIndex.parents[respondent].map { [$0] } ?? []))
        return SubmissionIndex(index.submissions.filter { speakers.contains($0.respondent) }, crosswalk: reading)
    }
}
