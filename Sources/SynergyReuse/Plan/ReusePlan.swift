public import SynergyModel

/// For whom a plan is made.
public enum PlanView: String, Sendable, CaseIterable, Codable {
    /// What the recipient may see, as if the rest did not exist.
    case recipient
    /// Everything, for the respondent's own officers.
    case `internal`
}

/// What can be reused for every question of a target questionnaire.
public struct ReusePlan: Hashable, Sendable {
    /// Who answers.
    public var respondent: Respondent.ID
    /// The form.
    public var target: Questionnaire.ID
    /// The day the plan is made for.
    public var asOf: CalendarDay
    /// For whom it is made.
    public var view: PlanView
    /// One proposal for each question, in the order of the form.
    public var proposals: [Proposal]
    /// What was noticed about the inputs.
    public var diagnostics: [Diagnostic]

    /// How many proposals have an outcome.
    public func count(of outcome: Outcome) -> Int {
        proposals.count { $0.outcome == outcome }
    }

    package init(
        respondent: Respondent.ID, target: Questionnaire.ID, asOf: CalendarDay, view: PlanView,
        proposals: [Proposal] = [], diagnostics: [Diagnostic] = []
    ) {
        self.respondent = respondent
        self.target = target
        self.asOf = asOf
        self.view = view
        self.proposals = proposals
        self.diagnostics = diagnostics
    }
}
