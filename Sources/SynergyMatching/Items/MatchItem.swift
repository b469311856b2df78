public import SynergyModel

/// What is compared: a question, or any other numbered text with a heading above it.
public struct MatchItem: Hashable, Sendable {
    /// Its identifier; the numbering is read off it.
    public var id: String
    /// Its title, if it has one beside its text.
    public var title: String
    /// Its text.
    public var text: String
    /// The headings it stands under, the highest first.
    public var section: [String]
    /// Advice to whoever answers, options, and what else explains it.
    public var note: String
    /// The language of its texts.
    public var language: LanguageTag
    /// The provisions it asks about.
    public var provisions: [Provision.ID]
    /// What about them it asks.
    public var aspect: Aspect?
    /// Whether a closed answer speaks of all, of any, or of a single matter.
    public var quantifier: Quantifier?
    /// The kind of answer it wants.
    public var kind: AnswerKind?
    /// The population that figures are about.
    public var population: String?

    /// Creates an item.
    public init(
        id: String, title: String = "", text: String, section: [String] = [], note: String = "",
        language: LanguageTag = .undetermined, provisions: [Provision.ID] = [], aspect: Aspect? = nil,
        quantifier: Quantifier? = nil, kind: AnswerKind? = nil, population: String? = nil
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.section = section
        self.note = note
        self.language = language
        self.provisions = provisions
        self.aspect = aspect
        self.quantifier = quantifier
        self.kind = kind
        self.population = population
    }
}
