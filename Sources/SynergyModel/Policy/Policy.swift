/// The rules and facts around a respondent's answers: who recognises what, who may see what, what happened since.
public struct Policy: Hashable, Sendable {
    /// How long answers stay fresh where neither question nor questionnaire says; `nil` for 36 months.
    public var freshness: Freshness?
    /// Respondents and their units.
    public var respondents: [Respondent]
    /// Who is party to what.
    public var parties: [PartyStatus]
    /// Reservations.
    public var reservations: [Reservation]
    /// Territories left out.
    public var territorialExclusions: [TerritorialExclusion]
    /// Which sources a recipient recognises.
    public var recognition: [RecognitionRule]
    /// What a State lets others see.
    public var consents: [Consent]
    /// What happened that makes older answers stale.
    public var events: [ReportingEvent]
    /// Which reports were asked for by a day.
    public var requests: [ReportRequest]

    /// Creates a policy; without arguments it says nothing.
    public init(
        freshness: Freshness? = nil, respondents: [Respondent] = [], parties: [PartyStatus] = [],
        reservations: [Reservation] = [], territorialExclusions: [TerritorialExclusion] = [],
        recognition: [RecognitionRule] = [], consents: [Consent] = [], events: [ReportingEvent] = [],
        requests: [ReportRequest] = []
    ) {
        self.freshness = freshness
        self.respondents = respondents
        self.parties = parties
        self.reservations = reservations
        self.territorialExclusions = territorialExclusions
        self.recognition = recognition
        self.consents = consents
        self.events = events
        self.requests = requests
    }
}

/// How far a recipient recognises answers given elsewhere.
public struct RecognitionRule: Hashable, Sendable {
    /// How far.
    public enum Level: String, Sendable, CaseIterable, Codable {
        /// Not at all.
        case none
        /// As something to point to.
        case reference
        /// As an answer.
        case answer

        /// How strict it is: the higher the stricter.
        public var strictness: Int {
            switch self {
            case .answer: 0
            case .reference: 1
            case .none: 2
            }
        }
    }

    /// A name for it, shown where it acts.
    public var id: String
    /// The recipient: a question, questionnaire, instrument or body; `nil` for all.
    public var recipient: String?
    /// The source: a question, questionnaire, instrument or body; `nil` for all.
    public var source: String?
    /// How far.
    public var level: Level
    /// When it holds.
    public var validity: Validity

    /// Creates a rule.
    public init(
        id: String, recipient: String? = nil, source: String? = nil, level: Level, validity: Validity = Validity()
    ) {
        self.id = id
        self.recipient = recipient
        self.source = source
        self.level = level
        self.validity = validity
    }
}

/// A State's permission that a recipient sees what is restricted.
public struct Consent: Hashable, Sendable {
    /// A name for it.
    public var id: String
    /// Who consents.
    public var respondent: Respondent.ID
    /// The body or questionnaire that may see it.
    public var recipient: String
    /// Only this submission.
    public var submission: Submission.ID?
    /// Only submissions under this questionnaire.
    public var questionnaire: Questionnaire.ID?
    /// Only these questions; empty for all.
    public var questions: [Question.ID]
    /// Only these answers; empty for all.
    public var answers: [Answer.ID]
    /// When it holds.
    public var validity: Validity

    /// Creates a consent.
    public init(
        id: String, respondent: Respondent.ID, recipient: String, submission: Submission.ID? = nil,
        questionnaire: Questionnaire.ID? = nil, questions: [Question.ID] = [], answers: [Answer.ID] = [],
        validity: Validity = Validity()
    ) {
        self.id = id
        self.respondent = respondent
        self.recipient = recipient
        self.submission = submission
        self.questionnaire = questionnaire
        self.questions = questions
        self.answers = answers
        self.validity = validity
    }
}

/// Something that happened, such as an amended law, and makes older answers stale.
public struct ReportingEvent: Hashable, Sendable {
    /// A name for it.
    public var id: String
    /// To whom it happened; `nil` for everybody.
    public var respondent: Respondent.ID?
    /// What happened, in words.
    public var label: String
    /// When.
    public var date: CalendarDay
    /// The provisions concerned.
    public var provisions: [Provision.ID]
    /// The aspects concerned; empty for every aspect.
    public var aspects: [Aspect]

    /// Creates an event.
    public init(
        id: String, respondent: Respondent.ID? = nil, label: String, date: CalendarDay, provisions: [Provision.ID],
        aspects: [Aspect] = []
    ) {
        self.id = id
        self.respondent = respondent
        self.label = label
        self.date = date
        self.provisions = provisions
        self.aspects = aspects
    }
}
