public import SynergyModel

/// What a reviewer did with a proposal; appended, never rewritten.
public struct Decision: Hashable, Sendable {
    /// An identifier of a decision.
    ///
    /// A line of a log that gives none has one that is made of what it says, and begins with `c-`.
    public typealias ID = Identifier<Decision>

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

    /// Its identifier, by which later decisions name it; `nil` for one that nobody can name.
    public var id: ID?
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
    /// A remark among the respondent's own officers.
    public var comment: String?
    /// Whether the respondent needs help with what the question is about.
    public var needsAssistance: Bool
    /// What help is needed.
    public var assistanceNote: String?
    /// The decisions on this question that the reviewer had seen, and that this one therefore replaces.
    public var after: [ID]

    /// Creates a decision.
    public init(
        id: ID? = nil, respondent: Respondent.ID, question: Question.ID, action: Action, value: FormValue? = nil,
        choice: Answer.ID? = nil, reason: String? = nil, reviewer: String, time: String, fingerprint: String? = nil,
        isBulk: Bool = false, comment: String? = nil, needsAssistance: Bool = false, assistanceNote: String? = nil,
        after: [ID] = []
    ) {
        self.id = id
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
        self.comment = comment
        self.needsAssistance = needsAssistance
        self.assistanceNote = assistanceNote
        self.after = after
    }

    /// The day of ``time``, or `nil` when it does not begin with one.
    public var day: CalendarDay? { CalendarDay(time.prefix(10)) }
}
