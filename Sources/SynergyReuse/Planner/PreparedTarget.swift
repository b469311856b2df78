import Synchronization
import SynergyCrosswalk
public import SynergyModel

/// A target questionnaire with everything about it that does not depend on the respondent, worked out once.
public struct PreparedTarget: Sendable {
    /// The form.
    public let questionnaire: Questionnaire
    /// The day.
    public let asOf: CalendarDay
    let questions: [PreparedQuestion]
    /// The crosswalk it was prepared with: everybody's, or that of one respondent.
    let crosswalk: Crosswalk
    /// The same target as respondents read it who have readings of their own.
    let ownReadings = OwnReadings()
    /// What was noticed while preparing.
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - crosswalk: The crosswalk as the respondents read it.
    ///   - shared: The crosswalk as everybody reads it, where that may be another one.
    ///   - approvedOnly: Whether chains are left out that can give links only.
    ///   - isAnswered: Whether there may be an answer to a source question; others are left out.
    init(
        _ questionnaire: Questionnaire, crosswalk: Crosswalk, insteadOf shared: Crosswalk? = nil, policy: Policy,
        asOf: CalendarDay, approvedOnly: Bool = false, isAnswered: (Int32) -> Bool = { _ in true }
    ) {
        self.questionnaire = questionnaire
        self.crosswalk = crosswalk
        self.asOf = asOf
        var search = ChainSearch(crosswalk: crosswalk, asOf: asOf)
        // Where a respondent reads relations its own way, what everybody else would see shows what that changes.
        var sharedSearch =
            crosswalk.overrides.isEmpty ? nil : shared.map { ChainSearch(crosswalk: $0, asOf: asOf) }
        let recognition = RecognitionTable(policy.recognition, asOf: asOf)
        var diagnostics: [Diagnostic] = []
        questions = questionnaire.questions.compactMap { question in
            guard let index = crosswalk.questionIndex[question.id] else { return nil }
            let result = search.feeds(for: index, approvedOnly: approvedOnly, isWanted: isAnswered)
            if result.isBounded {
                diagnostics.append(
                    Diagnostic(
                        .warning, .searchBounded, at: SourceLocation(),
                        "more ways lead to \(question.id) than are looked at; the longest were left out"))
            }
            let others = sharedSearch?.feeds(for: index, isWanted: isAnswered).feeds ?? []
            return PreparedQuestion(
                index: index, question: question, crosswalk: crosswalk, policy: policy, asOf: asOf,
                questionnaire: questionnaire, recognition: recognition, feeds: result.feeds, usable: result.sources,
                diverted: DivertedSource.find(in: others, now: result.feeds, crosswalk),
                search: ChainSearch(crosswalk: crosswalk, asOf: asOf))
        }
        self.diagnostics = diagnostics
    }
}

extension Diagnostic.Code {
    static let searchBounded = Self(rawValue: "search-bounded")
}

/// One question of a prepared target; a class, because every candidate's look at it would copy all of it.
final class PreparedQuestion: Sendable {
    /// What one source question means for the target question.
    final class Source: Sendable {
        let feed: Feed
        let question: CompiledQuestion
        /// Index of the question that it is an edition of.
        let canonical: Int32
        /// Index of the question.
        let index: Int32
        /// What leads to each element of the target.
        let ways: [[Way]]
        /// A number for the body that issues it, the same for all its forms.
        let body: Int32
        /// Events that concern the two questions, oldest first.
        let events: [ReportingEvent]

        init(
            feed: Feed, question: CompiledQuestion, body: Int32,
            recognition: (level: RecognitionRule.Level, rule: String?), events: [ReportingEvent],
            target: Question, lifting: Lifting
        ) {
            self.feed = feed
            self.question = question
            self.body = body
            self.events = events
            canonical = question.canonical
            index = feed.question
            let aspects = (question.question.aspect, target.aspect)
            let ends = Way.Ends(
                source: question, target: target, lifting: lifting, level: recognition.level, rule: recognition.rule,
                aspectDiffers: aspects.0 != nil && aspects.1 != nil && aspects.0 != aspects.1,
                isInconsistent: feed.isInconsistent)
            ways = lifting.target.elements.indices.map { feed.ways(to: $0, ends) }
        }
    }

    let index: Int32
    let question: Question
    let compiled: CompiledQuestion
    let sources: [Source]
    /// The same sources as plain numbers.
    let quick: [QuickSource]
    /// Why answers to them are not usable: for all that fare alike or for a yes, and for a no.
    let reasons: [(first: CandidateReason?, no: CandidateReason?)]
    /// The first chain of each source.
    let chains: [CompiledChain]
    /// Sources that the respondent's own readings cut off or lead here by another way.
    let diverted: [DivertedSource]
    /// Source questions that are reached by unusable chains only, the shortest first.
    ///
    /// Looked for when the first plan needs them: only questions without any source do.
    var unusable: [(question: Int32, chain: Chain)] {
        unusableCache.withLock { cache in
            if let cache { return cache }
            let chains = search.shortestChains(to: index).filter { !usable.contains($0.key) }
                .sorted { ($0.value.hops.count, $0.key) < ($1.value.hops.count, $1.key) }
                .map { (question: $0.key, chain: $0.value) }
            cache = chains
            return chains
        }
    }
    private let unusableCache = Mutex<[(question: Int32, chain: Chain)]?>(nil)
    private let search: ChainSearch
    /// Every question that leads here by a chain that can be used.
    private let usable: Set<Int32>
    let freshness: Freshness
    /// The first day, in days since 1970-01-01, of which answers are fresh; `nil` where that depends on the answer's period.
    let oldestFresh: Int32?
    let provisions: [Provision.ID]
    let lifting: Lifting
    /// The elements, where the question is not asked per territory.
    let slots: [CandidateFinder.Slot]
    /// The instruments that decide whether the question is for the respondent.
    let instruments: [Instrument.ID]

    init(
        index: Int32, question: Question, crosswalk: Crosswalk, policy: Policy, asOf: CalendarDay,
        questionnaire: Questionnaire, recognition: RecognitionTable, feeds: [Feed], usable: Set<Int32>,
        diverted: [DivertedSource], search: ChainSearch
    ) {
        self.index = index
        self.question = question
        let compiled = crosswalk.questions[Int(index)]
        self.compiled = compiled
        provisions = question.provisions
        let lifting = Lifting(
            questions: crosswalk.questions, target: compiled, acceptedLanguages: questionnaire.acceptedLanguages)
        self.lifting = lifting
        slots = compiled.elements.indices.map {
            CandidateFinder.Slot(element: $0, unit: nil, key: compiled.elements[$0].id)
        }
        freshness = question.freshness ?? questionnaire.freshness ?? policy.freshness ?? .months(36)
        oldestFresh = question.period == nil ? FreshnessGate.oldestFresh(freshness, asOf: asOf) : nil
        let cited = Set(question.provisions.map(\.instrument)).sorted()
        instruments = cited.isEmpty ? Set(questionnaire.instruments).sorted() : cited
        self.search = search
        self.usable = usable
        self.diverted = diverted
        let sources = feeds.map { feed in
            let source = crosswalk.questions[Int(feed.question)]
            let form = crosswalk.questionnaires[Int(source.questionnaire)]
            let provisions = source.question.provisions + question.provisions
            let aspects = [source.question.aspect, question.aspect].compactMap { $0 }
            return Source(
                feed: feed, question: source,
                body: Self.body(of: form, in: crosswalk),
                recognition: recognition.level(
                    recipient: .init(question: question.id, questionnaire: questionnaire),
                    source: .init(question: source.question.id, questionnaire: form)),
                events: policy.events.filter { event in
                    event.date.ordinal <= asOf.ordinal
                        && event.provisions.contains { named in provisions.contains(where: named.touches) }
                        && (event.aspects.isEmpty || aspects.contains(where: event.aspects.contains))
                }.sorted { ($0.date, $0.id) < ($1.date, $1.id) },
                target: question, lifting: lifting)
        }
        self.sources = sources
        let asked = sources.map { QuickSource.make($0, lifting: lifting, asksPeriod: question.period != nil) }
        quick = asked.map(\.source)
        reasons = asked.map { ($0.reason, $0.reasonForNo) }
        chains = feeds.map { $0.chains[0] }
    }

    /// The first form of the same body, or the form itself where no body is named.
    private static func body(of form: Questionnaire, in crosswalk: Crosswalk) -> Int32 {
        let place = crosswalk.questionnaires.firstIndex {
            $0.id == form.id || (form.issuer != nil && $0.issuer == form.issuer)
        }
        return Int32(place ?? -1)
    }
}
