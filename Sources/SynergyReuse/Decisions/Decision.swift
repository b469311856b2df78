public import SynergyModel

/// What a reviewer did with a proposal; appended, never rewritten.
public struct Decision: Hashable, Sendable {
    /// The acts there are.
    public enum Action: String, Sendable, CaseIterable, Codable {
        /// The draft, or the chosen value, goes into the form.
        case accept
        /// Another value goes into the form.
        case edit
        /// The proposal is refused; the question stays open.
        case reject
        /// A link goes into the form.
        case useLink
        /// The form stays blank here.
        case leaveBlank
        /// Later.
        case `defer`

        /// Whether the form's answer is settled by it.
        public var settles: Bool { self == .accept || self == .edit || self == .leaveBlank || self == .useLink }
    }

    /// Whose form.
    public var respondent: Respondent.ID
    /// The target question.
    public var question: Question.ID
    /// What was done.
    public var action: Action
    /// What now stands in the form.
    public var value: FormValue?
    /// The answer chosen among those that contradict.
    public var choice: Answer.ID?
    /// Why.
    public var reason: String?
    /// Who.
    public var reviewer: String
    /// When, as an RFC 3339 time in UTC.
    public var time: String
    /// The fingerprint of the proposal that was decided on.
    public var fingerprint: String?
    /// Whether it was one of several accepted at once.
    public var isBulk: Bool

    /// Creates a decision.
    public init(
        respondent: Respondent.ID, question: Question.ID, action: Action, value: FormValue? = nil,
        choice: Answer.ID? = nil, reason: String? = nil, reviewer: String, time: String, fingerprint: String? = nil,
        isBulk: Bool = false
    ) {
        self.respondent = respondent
        self.question = question
        self.action = action
        self.value = value
        self.choice = choice
        self.reason = reason
        self.reviewer = reviewer
        self.time = time
        self.fingerprint = fingerprint
        self.isBulk = isBulk
    }

    /// The day of ``time``, or `nil` when it does not begin with one.
    public var day: CalendarDay? { CalendarDay(time.prefix(10)) }
}

/// A decision beside the proposal it is about now.
public struct DecisionState: Hashable, Sendable {
    /// The decision that counts.
    public var decision: Decision
    /// Whether the proposal has changed since.
    public var needsRecheck: Bool

    package init(decision: Decision, needsRecheck: Bool) {
        self.decision = decision
        self.needsRecheck = needsRecheck
    }
}
