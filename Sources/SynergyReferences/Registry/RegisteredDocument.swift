public import SynergyModel  // the vocabulary of documents: days, languages, respondents, answers

/// A document that citations may mean: a submission, a report, a questionnaire, a treaty.
///
/// It holds what the embedder put into it and nothing else. Whoever asks a registry may see all of it, so that only what
/// the audience may see belongs into it. See section 14 of the reference grammar.
public struct RegisteredDocument: Hashable, Sendable, Identifiable {
    /// An identifier of a registered document, such as `NOR-CEDAW-9`.
    public typealias ID = Identifier<RegisteredDocument>

    /// Its identifier.
    public var id: ID
    /// What identifies it in citations, such as `un:CEDAW/C/NOR/9`.
    public var key: ReferenceKey
    /// Other keys of the same document: job numbers, files in other languages, addresses.
    public var aliases: [ReferenceKey]
    /// Its title.
    public var title: LocalizedText?
    /// Who submitted it.
    public var state: Respondent.ID?
    /// The instrument it is about, such as `treaty:cedaw`.
    public var instrument: ReferenceKey?
    /// The questionnaire it answers, such as `quest:greta-3`.
    public var questionnaire: ReferenceKey?
    /// The reporting cycle or round, such as `9` or `5-6`.
    public var cycle: String?
    /// Its date.
    public var date: CalendarDay?
    /// Its language.
    public var language: LanguageTag?
    /// Where it is.
    public var address: String?
    /// SHA-256 of its bytes, in hexadecimal.
    public var sha256: String?
    /// When it was last seen at ``address``.
    public var seen: CalendarDay?
    /// The keys of the documents that it replaces.
    public var supersedes: [ReferenceKey]
    /// Its questions, paragraphs, articles and sections, in the order of the document.
    public var units: [Unit]

    /// Creates a document.
    public init(
        id: ID, key: ReferenceKey, aliases: [ReferenceKey] = [], title: LocalizedText? = nil,
        state: Respondent.ID? = nil, instrument: ReferenceKey? = nil, questionnaire: ReferenceKey? = nil,
        cycle: String? = nil, date: CalendarDay? = nil, language: LanguageTag? = nil, address: String? = nil,
        sha256: String? = nil, seen: CalendarDay? = nil, supersedes: [ReferenceKey] = [], units: [Unit] = []
    ) {
        self.id = id
        self.key = key
        self.aliases = aliases
        self.title = title
        self.state = state
        self.instrument = instrument
        self.questionnaire = questionnaire
        self.cycle = cycle
        self.date = date
        self.language = language
        self.address = address
        self.sha256 = sha256
        self.seen = seen
        self.supersedes = supersedes
        self.units = units
    }

    /// A place in a document that a citation can land on.
    public struct Unit: Hashable, Sendable {
        /// What kind of place it is.
        public enum Kind: String, CaseIterable, Hashable, Sendable {
            /// A question, and what was answered to it.
            case question
            /// A paragraph.
            case paragraph = "para"
            /// An article.
            case article
            /// A section.
            case section
        }

        /// What kind of place it is.
        public var kind: Kind
        /// Its number as the document prints it, such as `12`, `4.2` or `7 (d)`.
        public var number: String
        /// Its text, where known; without it no pointer in it can be followed.
        public var text: String?
        /// The answer that it is, where it is one.
        public var answer: Answer.ID?

        /// Creates a unit.
        public init(kind: Kind, number: String, text: String? = nil, answer: Answer.ID? = nil) {
            self.kind = kind
            self.number = number
            self.text = text
            self.answer = answer
        }
    }
}

extension RegisteredDocument.Unit: CustomStringConvertible {
    /// Kind and number, such as `para 12`.
    public var description: String { "\(kind.rawValue) \(number)" }
}
