/// One immutable edition of a form.
public struct Questionnaire: Hashable, Sendable, Identifiable {
    /// An identifier of an edition, such as `GRETA-R3`.
    public typealias ID = Identifier<Questionnaire>

    /// Who is asked.
    public enum Audience: String, Sendable, CaseIterable, Codable {
        /// States that are party to its instruments.
        case parties
        /// Signatories too.
        case partiesAndSignatories
        /// Everybody.
        case all
    }

    /// Its identifier.
    public var id: ID
    /// Its title.
    public var title: LocalizedText
    /// The body that issues it and receives what it asks for.
    public var issuer: Body.ID?
    /// The instruments it serves.
    public var instruments: [Instrument.ID]
    /// What else is known of it.
    public var about: About
    /// The language of its texts.
    public var language: LanguageTag
    /// Languages in which an answer may be given; empty: any.
    public var acceptedLanguages: [LanguageTag]
    /// Who is asked.
    public var audience: Audience
    /// The classification of answers that say nothing else.
    public var classification: Classification?
    /// How long answers stay fresh, for questions that say nothing else.
    public var freshness: Freshness?
    /// The edition it replaces.
    public var supersedes: ID?
    /// Its questions, in the order of the form.
    public var questions: [Question]
    /// What became of the questions of earlier editions.
    public var lineage: [LineageEntry]

    /// Creates a questionnaire.
    public init(
        id: ID, title: LocalizedText, issuer: Body.ID? = nil, instruments: [Instrument.ID] = [],
        about: About = About(), language: LanguageTag = .english, acceptedLanguages: [LanguageTag] = [],
        audience: Audience = .parties, classification: Classification? = nil, freshness: Freshness? = nil,
        supersedes: ID? = nil, questions: [Question] = [], lineage: [LineageEntry] = []
    ) {
        self.id = id
        self.title = title
        self.issuer = issuer
        self.instruments = instruments
        self.about = about
        self.language = language
        self.acceptedLanguages = acceptedLanguages
        self.audience = audience
        self.classification = classification
        self.freshness = freshness
        self.supersedes = supersedes
        self.questions = questions
        self.lineage = lineage
    }

    /// Facts about an edition that no rule depends on.
    public struct About: Hashable, Sendable {
        /// Its document symbol.
        public var symbol: String?
        /// When it was published.
        public var published: CalendarDay?
        /// Years between two editions or replies.
        public var cycleYears: Double?
        /// Where the facts come from.
        public var note: String?
        /// How sure they are.
        public var certainty: Certainty?

        /// Creates facts.
        public init(
            symbol: String? = nil, published: CalendarDay? = nil, cycleYears: Double? = nil, note: String? = nil,
            certainty: Certainty? = nil
        ) {
            self.symbol = symbol
            self.published = published
            self.cycleYears = cycleYears
            self.note = note
            self.certainty = certainty
        }
    }
}

/// How long an answer stays fresh.
public enum Freshness: Hashable, Sendable {
    /// For this many months; exactly so many are still fresh.
    case months(Int)
    /// It does not age.
    case never
}

/// What became of questions between two editions.
public struct LineageEntry: Hashable, Sendable {
    /// The kind of change.
    public enum Change: String, Sendable, CaseIterable, Codable {
        /// Word for word the same.
        case unchanged
        /// Other words, same scope.
        case editorial
        /// The new question asks for less.
        case narrowed
        /// The new question asks for more.
        case widened
        /// One question became several narrower ones.
        case split
        /// Several questions became a broader one.
        case merged
        /// Another question took its place; no relation follows.
        case replaced
        /// It is no longer asked.
        case retired
        /// It was not asked before.
        case new
    }

    /// The kind of change.
    public var change: Change
    /// Questions of the earlier edition.
    public var from: [Question.ID]
    /// Questions of this edition.
    public var to: [Question.ID]

    /// Creates an entry.
    public init(change: Change, from: [Question.ID], to: [Question.ID]) {
        self.change = change
        self.from = from
        self.to = to
    }
}
