public import SynergyModel

/// What a reader of a filled form is told beside the file.
public struct FormReadingOptions: Hashable, Sendable {
    /// The form that is filled; without one, questions are made of what the document numbers.
    public var questionnaire: Questionnaire?
    /// Who answers, where the document does not say it.
    public var respondent: Respondent.ID?
    /// The identifier of the reply, where the document does not say it.
    public var submission: Submission.ID?
    /// The day it was handed in; without one it is a draft.
    public var submitted: CalendarDay?
    /// The language of the answers; that of the form unless said.
    public var language: LanguageTag?

    /// Creates options.
    public init(
        questionnaire: Questionnaire? = nil, respondent: Respondent.ID? = nil, submission: Submission.ID? = nil,
        submitted: CalendarDay? = nil, language: LanguageTag? = nil
    ) {
        self.questionnaire = questionnaire
        self.respondent = respondent
        self.submission = submission
        self.submitted = submitted
        self.language = language
    }
}
