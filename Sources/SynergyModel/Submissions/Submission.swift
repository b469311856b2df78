/// One respondent's filled questionnaire.
public struct Submission: Hashable, Sendable, Identifiable {
    /// An identifier of a submission.
    public typealias ID = Identifier<Submission>

    /// Whether it was handed in.
    public enum Status: String, Sendable, CaseIterable, Codable {
        /// Handed in.
        case submitted
        /// Not yet.
        case draft
        /// Taken back.
        case withdrawn
    }

    /// Its identifier.
    public var id: ID
    /// Who answers.
    public var respondent: Respondent.ID
    /// The edition that was filled.
    public var questionnaire: Questionnaire.ID
    /// When it was handed in; before this day it does not exist.
    public var submitted: CalendarDay
    /// The day its facts are stated for.
    public var asOf: CalendarDay?
    /// Whether it was handed in.
    public var status: Status
    /// When it was taken back; `nil` with status withdrawn means always.
    public var withdrawn: CalendarDay?
    /// The submission it changes.
    public var amends: ID?
    /// The submission it takes back.
    public var withdraws: ID?
    /// The language of its answers.
    public var language: LanguageTag?
    /// Who may see answers that say nothing else.
    public var classification: Classification?
    /// A title.
    public var title: LocalizedText?
    /// A note; quoted, never interpreted.
    public var note: String?
    /// The document it is.
    public var document: Document?
    /// Its answers.
    public var answers: [Answer]

    /// Creates a submission.
    public init(
        id: ID, respondent: Respondent.ID, questionnaire: Questionnaire.ID, submitted: CalendarDay,
        asOf: CalendarDay? = nil, status: Status = .submitted, withdrawn: CalendarDay? = nil, amends: ID? = nil,
        withdraws: ID? = nil, language: LanguageTag? = nil, classification: Classification? = nil,
        title: LocalizedText? = nil, note: String? = nil, document: Document? = nil, answers: [Answer] = []
    ) {
        self.id = id
        self.respondent = respondent
        self.questionnaire = questionnaire
        self.submitted = submitted
        self.asOf = asOf
        self.status = status
        self.withdrawn = withdrawn
        self.amends = amends
        self.withdraws = withdraws
        self.language = language
        self.classification = classification
        self.title = title
        self.note = note
        self.document = document
        self.answers = answers
    }

    /// The identifier of one of its answers.
    public func id(of answer: Answer) -> Answer.ID {
        var text = "\(id.rawValue)#\(answer.question.localPart)"
        if let territory = answer.territory { text += "@\(territory.rawValue)" }
        if let period = answer.period { text += "/\(period)" }
        return Answer.ID(unchecked: text)
    }
}

/// The document that a submission is.
public struct Document: Hashable, Sendable {
    /// Its title.
    public var title: String?
    /// Its document symbol.
    public var symbol: String?
    /// Where it is.
    public var url: String?
    /// Its language.
    public var language: LanguageTag?
    /// When it was last seen there.
    public var seen: CalendarDay?
    /// SHA-256 of its bytes, in hexadecimal.
    public var sha256: String?

    /// Creates a document.
    public init(
        title: String? = nil, symbol: String? = nil, url: String? = nil, language: LanguageTag? = nil,
        seen: CalendarDay? = nil, sha256: String? = nil
    ) {
        self.title = title
        self.symbol = symbol
        self.url = url
        self.language = language
        self.seen = seen
        self.sha256 = sha256
    }
}
