public import SynergyCrosswalk
public import SynergyModel

/// What can be reused for one question of the target, from where, and why.
public struct Proposal: Hashable, Sendable {
    /// The target question.
    public var question: Question.ID
    /// What can be done.
    public var outcome: Outcome
    /// Why it is not applicable.
    public var reason: NotApplicableReason?
    /// Its elements; one for each unit where the question is asked per territory.
    public var elements: [ElementResult]
    /// What may be put into the form, never before somebody accepted it.
    public var draft: FormValue?
    /// A draft that is kept inside while the question is disabled.
    public var heldDraft: FormValue?
    /// What else should be known.
    public var qualifiers: [Qualifier]
    /// Every answer that was looked at, with the best chain for each element.
    public var candidates: [Candidate]
    /// What the draft does not hold.
    public var missing: [MissingPart]
    /// What can be pointed to.
    public var links: [LinkBlock]
    /// What a reviewer decided, and whether it must be looked at again.
    public var decision: DecisionState?

    package init(
        question: Question.ID, outcome: Outcome, reason: NotApplicableReason? = nil, elements: [ElementResult] = [],
        draft: FormValue? = nil, heldDraft: FormValue? = nil, qualifiers: [Qualifier] = [],
        candidates: [Candidate] = [], missing: [MissingPart] = [], links: [LinkBlock] = [],
        decision: DecisionState? = nil
    ) {
        self.question = question
        self.outcome = outcome
        self.reason = reason
        self.elements = elements
        self.draft = draft
        self.heldDraft = heldDraft
        self.qualifiers = qualifiers
        self.candidates = candidates
        self.missing = missing
        self.links = links
        self.decision = decision
    }
}

/// Why a question is not for a respondent.
public enum NotApplicableReason: Hashable, Sendable {
    /// Party to none of the instruments concerned.
    case notParty([Instrument.ID])
    /// Every provision concerned is reserved.
    case reserved([Provision.ID])
    /// The answer to another question makes it needless.
    case disabled(by: Question.ID)

    /// The word used in JSON.
    public var code: String {
        switch self {
        case .notParty: "notParty"
        case .reserved: "reserved"
        case .disabled: "disabled"
        }
    }
}

/// A value in a form: for the question as a whole, or element by element.
public enum FormValue: Hashable, Sendable {
    /// For the whole question.
    case value(AnswerValue)
    /// Element by element, in the order of the form. Per territory the name is `element@UNIT`.
    case elements([Answer.ElementValue])
}

/// What is known of one element.
public struct ElementResult: Hashable, Sendable {
    /// The element's name inside its question.
    public var element: String
    /// The unit, where the question is asked per territory.
    public var territory: Respondent.ID?
    /// Its status.
    public var status: ElementStatus
    /// The value for the draft.
    public var value: AnswerValue?
    /// Where the value comes from, the draft's own source first; for a conflict all that contradict.
    public var sources: [ElementSource]

    /// The name used in JSON: `element`, or `element@UNIT`.
    public var key: String {
        territory.map { "\(element)@\($0.rawValue)" } ?? element
    }

    package init(
        element: String, territory: Respondent.ID? = nil, status: ElementStatus, value: AnswerValue? = nil,
        sources: [ElementSource] = []
    ) {
        self.element = element
        self.territory = territory
        self.status = status
        self.value = value
        self.sources = sources
    }
}

/// One source of an element's value.
public struct ElementSource: Hashable, Sendable {
    /// What it gives to the element.
    public enum Role: String, Sendable, CaseIterable, Codable {
        /// The value of the draft.
        case draft
        /// The same again.
        case same
        /// Some items of a list, or an addition to a text.
        case addition
        /// Another wording.
        case variant
        /// A value that contradicts another.
        case contradicting
        /// An answer that is too old, or can only be pointed to.
        case shown
    }

    /// What it gives.
    public var role: Role
    /// Index of the candidate in the proposal's candidates.
    public var candidate: Int
    private let record: AnswerRecord
    private var arrival: Arrival

    /// The answer.
    public var answer: Answer.ID { record.id }
    /// The value it gives.
    public var value: AnswerValue? {
        get { record.value(arrival) }
        set { arrival = newValue.map(Arrival.made) ?? .nothing }
    }

    init(_ record: AnswerRecord, role: Role, arrival: Arrival, candidate: Int) {
        self.record = record
        self.role = role
        self.arrival = arrival
        self.candidate = candidate
    }

    /// Creates a source without files behind it.
    package init(answer: Answer.ID, role: Role, value: AnswerValue? = nil, candidate: Int) {
        let record = AnswerRecord(
            id: answer, answer: Answer(question: .init(unchecked: answer.rawValue), content: .referencesOnly),
            respondent: .init(unchecked: answer.rawValue), date: CalendarDay(ordinal: 0), language: nil, issuer: nil)
        self.init(record, role: role, arrival: value.map(Arrival.made) ?? .nothing, candidate: candidate)
    }

    /// Whether two sources give the same.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.role == rhs.role && lhs.candidate == rhs.candidate && lhs.answer == rhs.answer && lhs.value == rhs.value
    }

    /// Hashes what tells sources apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(answer)
        hasher.combine(role)
        hasher.combine(candidate)
    }
}

/// One answer looked at for one element, along its best chain.
public struct Candidate: Hashable, Sendable {
    /// The answer and where it comes from.
    package var record: AnswerRecord
    /// The target element, as in ``ElementResult/key``.
    public var element: String
    /// The chain, which candidates of many plans share.
    private var compiled: CompiledChain
    /// Its status.
    public var status: CandidateStatus
    /// Why it has it; `nil` when usable.
    public var reason: CandidateReason?
    /// What arrives; where it is the answer's own value, that is not copied.
    var arrival: Arrival
    /// Whether the value covers the element.
    public var covers: Bool
    /// Whether what is outside the target must be cut.
    public var toBeCut: Bool
    /// The answers that this one only points to, one after the other; the value is that of the last.
    public var through: [Answer.ID]

    /// The chain from the answered question to the target.
    public var chain: Chain {
        get { compiled.chain }
        set { compiled = CompiledChain(newValue) }
    }
    /// The value that arrives, where one does; for a stale one the value that would.
    public var value: AnswerValue? {
        get { record.value(arrival) }
        set { arrival = newValue.map(Arrival.made) ?? .nothing }
    }
    /// The answer.
    public var answer: Answer.ID { record.id }
    /// The question it answers.
    public var question: Question.ID { record.answer.question }
    /// Who gave it.
    public var respondent: Respondent.ID { record.respondent }
    /// The day that counts for its age.
    public var date: CalendarDay { record.date }
    /// Its language.
    public var language: LanguageTag? { record.language }
    /// The body that asked.
    public var issuer: Body.ID? { record.issuer }
    /// The answer as it was given.
    public var original: Answer.Content { record.answer.content }
    /// Whether every hop is equal and identity, and nothing must be cut.
    ///
    /// A text given for a question as a whole is not, word for word, the answer to one of its elements, and neither is one that
    /// the answer only points to.
    public var isVerbatim: Bool { chain.isVerbatim && !toBeCut && through.isEmpty }

    init(
        record: AnswerRecord, element: String, chain: CompiledChain, status: CandidateStatus,
        reason: CandidateReason? = nil, arrival: Arrival = .nothing, covers: Bool = false, toBeCut: Bool = false,
        through: [Answer.ID] = []
    ) {
        self.through = through
        self.record = record
        self.element = element
        compiled = chain
        self.status = status
        self.reason = reason
        self.arrival = arrival
        self.covers = covers
        self.toBeCut = toBeCut
    }

    /// Creates a candidate without files behind it.
    package init(
        answer: Answer.ID, question: Question.ID, respondent: Respondent.ID, date: CalendarDay,
        language: LanguageTag? = nil, issuer: Body.ID? = nil, element: String, chain: Chain, status: CandidateStatus,
        reason: CandidateReason? = nil, value: AnswerValue? = nil, covers: Bool, toBeCut: Bool, isVerbatim: Bool,
        original: Answer.Content
    ) {
        var chain = chain
        chain.isVerbatim = isVerbatim
        self.init(
            record: AnswerRecord(
                id: answer, answer: Answer(question: question, content: original), respondent: respondent, date: date,
                language: language, issuer: issuer),
            element: element, chain: CompiledChain(chain), status: status, reason: reason,
            arrival: value.map(Arrival.made) ?? .nothing, covers: covers, toBeCut: toBeCut)
    }

    /// Whether two candidates say the same.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.record == rhs.record && lhs.element == rhs.element
            && (lhs.compiled === rhs.compiled || lhs.chain == rhs.chain) && lhs.status == rhs.status
            && lhs.reason == rhs.reason && lhs.value == rhs.value && lhs.covers == rhs.covers
            && lhs.toBeCut == rhs.toBeCut && lhs.through == rhs.through
    }

    /// Hashes what tells candidates apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(record)
        hasher.combine(element)
        hasher.combine(status)
    }
}

/// Something the draft does not hold.
public struct MissingPart: Hashable, Sendable {
    /// The element, as in ``ElementResult/key``.
    public var element: String
    /// What is known of it.
    public var status: ElementStatus

    package init(element: String, status: ElementStatus) {
        self.element = element
        self.status = status
    }
}

/// Something that can be pointed to in place of an answer.
public struct LinkBlock: Hashable, Sendable {
    /// The answer that is pointed to, or that cites it.
    public var answer: Answer.ID
    /// Title, symbol, page, language and the rest.
    public var reference: Reference

    package init(answer: Answer.ID, reference: Reference) {
        self.answer = answer
        self.reference = reference
    }
}
