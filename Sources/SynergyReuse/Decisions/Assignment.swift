public import SynergyModel

/// Who is to answer a question: one of the respondent's offices, from now on.
public struct Assignment: Hashable, Sendable {
    /// An identifier of an assignment.
    ///
    /// A line of a log that gives none has one that is made of what it says, and begins with `c-`.
    public typealias ID = Identifier<Assignment>

    /// Its identifier.
    public var id: ID?
    /// Whose form.
    public var respondent: Respondent.ID
    /// The target question.
    public var question: Question.ID
    /// The office, or `nil` where the question is taken from the one that had it.
    public var office: String?
    /// Who says so.
    public var by: String
    /// When, as an RFC 3339 time in UTC.
    public var time: String

    /// Creates an assignment.
    public init(
        id: ID? = nil, respondent: Respondent.ID, question: Question.ID, office: String?, by: String, time: String
    ) {
        self.id = id
        self.respondent = respondent
        self.question = question
        self.office = office
        self.by = by
        self.time = time
    }

    /// The day of ``time``, or `nil` when it does not begin with one.
    public var day: CalendarDay? { CalendarDay(time.prefix(10)) }
}
