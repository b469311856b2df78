public import SynergyCrosswalk
public import SynergyModel

/// What is known besides a draft: other forms, instruments, what mappings say, and who answered what.
public struct LintContext: Sendable {
    let questionnaires: [Questionnaire.ID: Questionnaire]
    let instruments: [Instrument.ID: Instrument]
    /// The provisions of each instrument.
    let provisions: [Instrument.ID: KnownProvisions]
    let closure: Closure?
    /// How many respondents have answered each form.
    let respondents: [Questionnaire.ID: Int]
    /// How many parties each instrument has.
    let parties: [Instrument.ID: Int]
    /// Abbreviations that everybody knows, or that are names here.
    let names: Set<String>
    /// Pairs of questions of different forms that look alike, by each of the two.
    private(set) var likenesses: [Question.ID: [DuplicatePair]]

    /// Prepares what is known.
    ///
    /// - Parameters:
    ///   - questionnaires: All forms, the draft among them or not.
    ///   - instruments: The instruments with their provisions.
    ///   - closure: What follows from the mappings.
    ///   - submissions: What was answered, to tell how many respondents a form has reached.
    ///   - parties: Who is party to what.
    /// - Complexity: O(*n* log *n*) for *n* words of the forms, and the bounded work of comparing texts.
    public init(
        questionnaires: [Questionnaire] = [], instruments: [Instrument] = [], closure: Closure? = nil,
        submissions: [Submission] = [], parties: [PartyStatus] = []
    ) {
        self.questionnaires = Dictionary(questionnaires.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.instruments = Dictionary(instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        provisions = self.instruments.mapValues { KnownProvisions($0) }
        self.closure = closure
        respondents = Self.counts(
            submissions.filter { $0.status == .submitted }.map { ($0.questionnaire, $0.respondent) })
        self.parties = Self.counts(
            parties.filter { $0.status == .party && $0.validity.until == nil }.map { ($0.instrument, $0.respondent) })
        names = Abbreviations.names(questionnaires, instruments)
        likenesses = Self.likenesses(among: questionnaires, closure)
    }

    /// The same with a draft in place of the form of its name.
    func including(_ draft: Questionnaire) -> Self {
        guard questionnaires[draft.id] != draft else { return self }
        return Self(self, draft)
    }

    private init(_ other: Self, _ draft: Questionnaire) {
        var forms = other.questionnaires
        forms[draft.id] = draft
        (questionnaires, instruments, closure) = (forms, other.instruments, other.closure)
        provisions = other.provisions
        (respondents, parties, names) = (other.respondents, other.parties, other.names)
        likenesses = Self.likenesses(among: forms.values.sorted { $0.id < $1.id }, other.closure)
    }

    private static func counts<Key: Hashable>(_ pairs: [(Key, Respondent.ID)]) -> [Key: Int] {
        var members: [Key: Set<Respondent.ID>] = [:]
        for (key, respondent) in pairs { members[key, default: []].insert(respondent) }
        return members.mapValues(\.count)
    }

    static func likenesses(
        among questionnaires: [Questionnaire], _ closure: Closure?
    ) -> [Question.ID: [DuplicatePair]] {
        var result: [Question.ID: [DuplicatePair]] = [:]
        let finder = DuplicateFinder(.init(comparesWithinQuestionnaire: false))
        for pair in finder.pairs(in: questionnaires, knowing: closure)
        where pair.first.questionnaire != pair.second.questionnaire {
            result[pair.first, default: []].append(pair)
            result[pair.second, default: []].append(pair)
        }
        return result
    }
}
