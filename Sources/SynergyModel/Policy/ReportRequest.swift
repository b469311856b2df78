/// A body's request that a respondent reports by a day, such as a letter or a paragraph of concluding observations.
public struct ReportRequest: Hashable, Sendable {
    /// Who is asked.
    public var respondent: Respondent.ID
    /// Under which instrument.
    public var instrument: Instrument.ID
    /// The forms asked for; empty for those of the instrument.
    public var forms: [Questionnaire.ID]
    /// By when.
    public var due: CalendarDay
    /// When it was received; before this day it does not exist.
    public var received: CalendarDay?
    /// Where it stands.
    public var source: String?

    /// Creates a request.
    public init(
        respondent: Respondent.ID, instrument: Instrument.ID, forms: [Questionnaire.ID] = [], due: CalendarDay,
        received: CalendarDay? = nil, source: String? = nil
    ) {
        self.respondent = respondent
        self.instrument = instrument
        self.forms = forms
        self.due = due
        self.received = received
        self.source = source
    }
}
