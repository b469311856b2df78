/// What a respondent answered to one question: a value, or a reason for absence.
public struct Answer: Hashable, Sendable {
    /// An identifier of an answer: `SUBMISSION#NUMBER`, then `@TERRITORY` and `/PERIOD` where given.
    public typealias ID = Identifier<Answer>

    /// What was answered.
    public enum Content: Hashable, Sendable {
        /// A value for the question as a whole.
        case value(AnswerValue)
        /// Values element by element, each element once.
        case elements([ElementValue])
        /// Nothing, and why.
        case absent(Absence)
        /// Nothing but the references.
        case referencesOnly
    }

    /// The value of one element.
    public struct ElementValue: Hashable, Sendable {
        /// The element.
        public var element: String
        /// Its value.
        public var value: AnswerValue

        /// Creates an element's value.
        public init(element: String, value: AnswerValue) {
            self.element = element
            self.value = value
        }
    }

    /// The question.
    public var question: Question.ID
    /// What was answered.
    public var content: Content
    /// The unit it is about, when it is not about the whole respondent.
    public var territory: Respondent.ID?
    /// The period it is about.
    public var period: Period?
    /// Its own date.
    public var date: CalendarDay?
    /// Its own language.
    public var language: LanguageTag?
    /// Who may see it.
    public var classification: Classification?
    /// What it cites.
    public var references: [Reference]
    /// A note; quoted, never interpreted.
    public var note: String?

    /// Creates an answer.
    public init(
        question: Question.ID, content: Content, territory: Respondent.ID? = nil, period: Period? = nil,
        date: CalendarDay? = nil, language: LanguageTag? = nil, classification: Classification? = nil,
        references: [Reference] = [], note: String? = nil
    ) {
        self.question = question
        self.content = content
        self.territory = territory
        self.period = period
        self.date = date
        self.language = language
        self.classification = classification
        self.references = references
        self.note = note
    }
}

/// Why there is no value.
public enum Absence: String, Sendable, CaseIterable, Codable {
    /// The respondent declined to answer.
    case declined
    /// It was not asked.
    case notAsked
    /// The respondent does not know.
    case unknown
    /// The respondent says it does not apply.
    case notApplicable
    /// A choice where nothing was chosen.
    case emptySelection
}

/// Something an answer cites.
public struct Reference: Hashable, Sendable {
    /// Its title.
    public var title: String?
    /// Its document symbol.
    public var symbol: String?
    /// Where it is.
    public var url: String?
    /// The page.
    public var page: String?
    /// The paragraph.
    public var paragraph: String?
    /// Its language.
    public var language: LanguageTag?
    /// When it was last seen there.
    public var seen: CalendarDay?
    /// SHA-256 of its bytes, in hexadecimal.
    public var sha256: String?
    /// An answer, submission, question or provision that it points to.
    public var cites: String?
    /// A note.
    public var note: String?

    /// Creates a reference.
    public init(
        title: String? = nil, symbol: String? = nil, url: String? = nil, page: String? = nil,
        paragraph: String? = nil, language: LanguageTag? = nil, seen: CalendarDay? = nil, sha256: String? = nil,
        cites: String? = nil, note: String? = nil
    ) {
        self.title = title
        self.symbol = symbol
        self.url = url
        self.page = page
        self.paragraph = paragraph
        self.language = language
        self.seen = seen
        self.sha256 = sha256
        self.cites = cites
        self.note = note
    }
}
