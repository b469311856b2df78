import SynergyCrosswalk
import SynergyModel

/// Step 1: every candidate for one question, each with the status of the first gate it fails.
struct CandidateFinder {
    /// What step 2 needs beside a candidate.
    struct Note {
        /// Index of the element result it is for; −1 for dropped ones.
        var slot: Int
        /// A number for the body that asked.
        var body: Int32
    }

    /// One element of the target for one unit.
    struct Slot {
        var element: Int
        var unit: Respondent.ID?
        var key: String
    }

    let context: RespondentContext
    let question: PreparedQuestion
    let lifting: Lifting
    let slots: [Slot]

    private(set) var candidates: [Candidate] = []
    private(set) var notes: [Note] = []
    private(set) var isAmendedInConfidence = false

    init(context: RespondentContext, question: PreparedQuestion, target: Questionnaire, slots: [Slot]) {
        self.context = context
        self.question = question
        self.slots = slots
        lifting = Lifting(
            questions: context.crosswalk.questions, target: question.compiled,
            acceptedLanguages: target.acceptedLanguages)
    }

    /// Looks at every answer to every source question.
    mutating func run() {
        for source in question.sources {
            for standing in context.standings(of: source.question.canonical, question: source.feed.question) {
                isAmendedInConfidence = isAmendedInConfidence || standing.isAmendedInConfidence
                consider(standing, source: source)
            }
        }
    }

    private mutating func consider(_ standing: RespondentContext.Standing, source: PreparedQuestion.Source) {
        let shelf = context.shelves[standing.shelf]
        let record = shelf.records[standing.place]
        let entry = shelf.entries[standing.place]
        let subject = entry.hasTerritory ? record.answer.territory ?? shelf.respondent : shelf.respondent
        let isPerUnit = slots.first?.unit != nil
        guard isPerUnit ? slots.contains(where: { $0.unit == subject }) : subject == context.respondent else {
            drop(.otherTerritory(subject), record, subject, source)
            return
        }
        switch standing.drop {
        case .draft?: return drop(.draftSubmission, record, subject, source)
        case .withdrawn?: return drop(.withdrawn, record, subject, source)
        case .superseded(let place)?: return drop(.superseded(by: shelf.records[place].id), record, subject, source)
        case nil: break
        }
        if case .absent(let absence) = record.answer.content {
            return drop(.absent(absence), record, subject, source)
        }
        let values = SourceValues(record, question: source.question)
        for (index, slot) in slots.enumerated() where slot.unit == nil || slot.unit == subject {
            guard let best = bestChain(slot, entry, isVisible: standing.isVisible, record, values, source) else {
                continue
            }
            candidates.append(
                Candidate(
                    record: record, element: slot.key, chain: source.feed.chains[best.chain].chain,
                    status: best.verdict.status, reason: best.verdict.reason, value: best.verdict.arrived?.value,
                    covers: best.verdict.arrived?.covers ?? false, toBeCut: best.verdict.arrived?.toBeCut ?? false))
            notes.append(Note(slot: index, body: source.body))
        }
    }

    private mutating func drop(
        _ reason: CandidateReason, _ record: AnswerRecord, _ subject: Respondent.ID, _ source: PreparedQuestion.Source
    ) {
        guard let chain = source.feed.chains.first?.chain else { return }
        drop(reason, record, chain, key: (slots.first { $0.unit == subject } ?? slots.first)?.key ?? Element.onlyID)
    }

    private mutating func drop(_ reason: CandidateReason, _ record: AnswerRecord, _ chain: Chain, key: String) {
        candidates.append(
            Candidate(record: record, element: key, chain: chain, status: .dropped, reason: reason))
        notes.append(Note(slot: -1, body: -1))
    }

    /// The status of the first gate that an answer fails on one chain, and what arrives.
    private struct Verdict {
        var status: CandidateStatus
        var reason: CandidateReason?
        var arrived: Lifting.Lifted?

        /// Best first: of two usable chains the one that settles is better than the one that gives a part.
        var rank: Int { status.rank * 2 + (status == .usable && arrived?.covers == true ? 0 : 1) }
    }

    /// The best chain of one answer for one element: status, hops, verbatim, identifiers.
    private func bestChain(
        _ slot: Slot, _ entry: SubmissionIndex.Entry, isVisible: Bool, _ record: AnswerRecord, _ values: SourceValues,
        _ source: PreparedQuestion.Source
    ) -> (chain: Int, verdict: Verdict)? {
        var best: (chain: Int, verdict: Verdict)?
        var firstUsable: AnswerValue?
        var hasTwoValues = false
        for number in source.feed.chains.indices {
            let compiled = source.feed.chains[number]
            for route in compiled.routes where Int(route.to) == slot.element || route.to < 0 {
                // A route to the target as a whole serves what its elements' own routes do not.
                if route.to < 0, !route.hasTransform { continue }
                guard let value = values.slot(for: route) else { continue }
                let lifted = lifting.lift(value, from: source.question, values: values, along: route, to: slot.element)
                let verdict = judge(lifted, compiled.chain, entry, isVisible: isVisible, record, source)
                if verdict.status == .usable, let value = verdict.arrived?.value {
                    if let firstUsable {
                        hasTwoValues = hasTwoValues || firstUsable.normalized != value.normalized
                    } else {
                        firstUsable = value
                    }
                }
                improve(&best, by: verdict, number, source.feed)
            }
            if compiled.linkedElements.contains(Int16(slot.element)) {
                let verdict = judge(
                    .failure(LiftFailure(.noElementMap)), compiled.chain, entry, isVisible: isVisible, record, source)
                improve(&best, by: verdict, number, source.feed)
            }
        }
        if hasTwoValues { best?.verdict = Verdict(status: .linkOnly, reason: .mappingInconsistent, arrived: nil) }
        return best
    }

    private func improve(
        _ best: inout (chain: Int, verdict: Verdict)?, by verdict: Verdict, _ number: Int, _ feed: Feed
    ) {
        if let current = best {
            let (old, new) = (feed.chains[current.chain].chain, feed.chains[number].chain)
            guard
                (verdict.rank, new.hops.count, new.isVerbatim ? 0 : 1)
                    < (current.verdict.rank, old.hops.count, old.isVerbatim ? 0 : 1)
            else { return }
        }
        best = (number, verdict)
    }

    /// The gates of DESIGN section 5, step 1, after eligibility, in their order.
    private func judge(
        _ lifted: Result<Lifting.Lifted, LiftFailure>, _ chain: Chain, _ entry: SubmissionIndex.Entry, isVisible: Bool,
        _ record: AnswerRecord, _ source: PreparedQuestion.Source
    ) -> Verdict {
        var arrived: Lifting.Lifted?
        if case .success(let value) = lifted { arrived = value }
        func linkOnly(_ reason: CandidateReason) -> Verdict { Verdict(status: .linkOnly, reason: reason) }

        if !isVisible { return Verdict(status: .withheld, reason: .restricted, arrived: arrived) }
        if source.level == .none {
            return Verdict(status: .notRecognised, reason: .recognition(rule: source.rule ?? ""))
        }
        if !chain.isApproved { return linkOnly(.mappingProposed) }
        if let reason = FreshnessGate.reason(
            date: CalendarDay(ordinal: entry.date), period: entry.hasPeriod ? record.answer.period : nil,
            question: question.question,
            window: question.freshness, events: source.events, respondent: context.respondent, asOf: context.asOf)
        {
            return Verdict(status: .stale, reason: reason, arrived: arrived)
        }
        if source.level == .reference { return linkOnly(.recognition(rule: source.rule ?? "")) }
        if question.question.reuse == .linkOnly { return linkOnly(.formAsksForLink) }
        if question.question.reuse == .askAlways { return linkOnly(.formAsksAlways) }
        if case .failure(let failure) = lifted { return linkOnly(failure.reason) }
        if let kind = arrived?.value.kind, kind.isClosed || kind == .number || kind == .table {
            if source.aspectDiffers { return linkOnly(.aspectDiffers) }
            if question.question.period != nil, !entry.hasPeriod, !kind.isClosed {
                return linkOnly(.periodUnknown)
            }
        }
        if source.feed.isInconsistent { return linkOnly(.mappingInconsistent) }
        return Verdict(status: .usable, reason: nil, arrived: arrived)
    }

    /// The shortest unusable chain from an answer that would otherwise count, and a dropped candidate for it.
    mutating func unusableChain() -> Chain? {
        for (index, chain) in question.unusable {
            let source = context.crosswalk.questions[Int(index)]
            for standing in context.standings(of: source.canonical, question: index) where standing.drop == nil {
                let shelf = context.shelves[standing.shelf]
                let record = shelf.records[standing.place]
                guard (record.answer.territory ?? shelf.respondent) == context.respondent else { continue }
                if case .absent = record.answer.content { continue }
                drop(.chainUnusable, record, chain, key: slots.first?.key ?? Element.onlyID)
                return chain
            }
        }
        return nil
    }
}

extension CandidateStatus {
    /// Best first.
    var rank: Int {
        switch self {
        case .usable: 0
        case .stale: 1
        case .linkOnly: 2
        case .notRecognised: 3
        case .withheld: 4
        case .dropped: 5
        }
    }
}
