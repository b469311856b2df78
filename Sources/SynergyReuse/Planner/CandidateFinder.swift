import SynergyCrosswalk
import SynergyModel

/// Step 1: every candidate for one question, each with the status of the first gate it fails.
struct CandidateFinder {
    /// What step 2 needs of a candidate: plain numbers, cheap to sort and to compare.
    struct Note {
        /// Index of the element result it is for; −1 for dropped ones.
        var slot: Int32
        /// A number for the body that asked.
        var body: Int32
        var status: CandidateStatus
        var covers: Bool
        var toBeCut: Bool
        var isVerbatim: Bool
        /// Verbatim before others, then fewest hops, then newest: the smaller the better.
        var order: UInt64
        /// The value that arrives, where it is the one that was given.
        var gist: Gist
    }

    /// One element of the target for one unit.
    struct Slot: Sendable {
        var element: Int
        var unit: Respondent.ID?
        var key: String
    }

    let context: RespondentContext
    let question: PreparedQuestion
    let slots: [Slot]

    private(set) var candidates: [Candidate] = []
    private(set) var notes: [Note] = []
    private(set) var isAmendedInConfidence = false
    private(set) var isInconsistent = false

    init(context: RespondentContext, question: PreparedQuestion, slots: [Slot]) {
        self.context = context
        self.question = question
        self.slots = slots
    }

    /// An answer that was found, with the number of its source.
    private struct Found {
        var source: Int
        var standing: RespondentContext.Standing
        /// Whether it cites nothing; read early, so that its record is at hand when the candidate is made.
        var citesNothing: Bool
    }

    /// Looks at every answer to every source question.
    mutating func run() {
        let found = find()
        candidates.reserveCapacity(found.count * slots.count)
        notes.reserveCapacity(found.count * slots.count)
        let isQuick = slots.count == 1 && slots[0].unit == nil && question.oldestFresh != nil
        for item in found {
            let shelf = context.shelves[item.standing.shelf]
            let entry = shelf.entries[item.standing.place]
            isAmendedInConfidence = isAmendedInConfidence || item.standing.isAmendedInConfidence
            if isQuick, considerQuickly(item, shelf, entry) { continue }
            considerEveryWay(
                item.standing, shelf, entry, shelf.records[item.standing.place], question.sources[item.source])
        }
    }

    /// Finds all answers before any is looked at, so that waits for memory overlap.
    private func find() -> [Found] {
        var found: [Found] = []
        found.reserveCapacity(question.quick.count)
        for number in question.quick.indices {
            let (canonical, index) = (question.quick[number].canonical, question.quick[number].question)
            context.forEachStanding(of: canonical, question: index) { standing in
                let record = context.shelves[standing.shelf].records[standing.place]
                found.append(Found(source: number, standing: standing, citesNothing: record.citesNothing))
            }
        }
        return found
    }

    /// The common case: one element, one way, and a value that fares like all of its kind.
    ///
    /// - Returns: Whether the answer is such a case.
    @inline(__always)
    private mutating func considerQuickly(
        _ item: Found, _ shelf: SubmissionIndex.Shelf, _ entry: SubmissionIndex.Entry
    ) -> Bool {
        let quick = question.quick[item.source]
        guard item.standing.shelf == context.ownShelf, item.standing.drop == nil, !entry.hasTerritory,
            let oldest = question.oldestFresh, let fate = quick.fate(of: entry.gist.kind)
        else { return false }
        var status = fate.status
        var reason: CandidateReason?
        if !item.standing.isVisible {
            (status, reason) = (.withheld, .restricted)
        } else if !quick.failsEarly, entry.date < oldest, case .months(let months) = question.freshness {
            (status, reason) = (.stale, .tooOld(months: months))
        } else if status != .usable {
            let reasons = question.reasons[item.source]
            reason = entry.gist.kind == .no ? reasons.no : reasons.first
        }
        let arrives = fate.arrives && (status == .usable || status == .stale || status == .withheld)
        candidates.append(
            Candidate(
                record: shelf.records[item.standing.place], element: slots[0].key,
                chain: question.chains[item.source], status: status, reason: reason,
                arrival: arrives ? .original : .nothing, covers: arrives && fate.covers,
                toBeCut: arrives && fate.toBeCut))
        if status == .linkOnly, case .mappingInconsistent? = reason { isInconsistent = true }
        note(
            slot: 0, body: quick.body, status, covers: arrives && fate.covers, toBeCut: arrives && fate.toBeCut,
            order: quick.order, date: entry.date, gist: arrives ? entry.gist : .other)
        return true
    }

    /// Notes what step 2 needs of the candidate that was appended last.
    @inline(__always)
    private mutating func note(
        slot: Int, body: Int32, _ status: CandidateStatus, covers: Bool, toBeCut: Bool, order: UInt64, date: Int32,
        gist: Gist
    ) {
        let order = toBeCut ? order | 1 << 63 : order
        notes.append(
            Note(
                slot: Int32(slot), body: body, status: status, covers: covers, toBeCut: toBeCut,
                isVerbatim: order >> 63 == 0, order: order | UInt64(Int64(Int32.max) - Int64(date)), gist: gist))
    }

    private mutating func considerEveryWay(
        _ standing: RespondentContext.Standing, _ shelf: SubmissionIndex.Shelf, _ entry: SubmissionIndex.Entry,
        _ record: AnswerRecord, _ source: PreparedQuestion.Source
    ) {
        let subject = entry.hasTerritory ? record.answer.territory ?? shelf.respondent : shelf.respondent
        let isPerUnit = slots.first?.unit != nil
        guard context.maySpeak(shelf.respondent, about: subject),
            isPerUnit ? slots.contains(where: { $0.unit == subject }) : subject == context.respondent
        else {
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
            let best = bestWay(slot, entry, isVisible: standing.isVisible, record, values, source)
            if record.pointsElsewhere, standing.isVisible, question.compiled.elements[slot.element].kind == .text {
                follow(record, entry, slot: index, source, otherwise: best)
            } else if let (way, verdict) = best {
                append(verdict, way, record, entry, slot: index, source)
            }
        }
    }

    /// Considers an answer that only points elsewhere by the text that it means.
    ///
    /// "See our reply to question 12" is no answer to copy: what it points to is, and where that cannot be told, a link.
    private mutating func follow(
        _ record: AnswerRecord, _ entry: SubmissionIndex.Entry, slot: Int, _ source: PreparedQuestion.Source,
        otherwise own: (way: Way, verdict: Verdict)?
    ) {
        switch context.follower.follow(record) {
        case .success(let text):
            var entry = entry
            entry.date = text.date.ordinal
            let best = bestWay(
                slots[slot], entry, isVisible: true, record, SourceValues(text.value), source)
            if let (way, verdict) = best {
                append(verdict, way, record, entry, slot: slot, source, through: text.through)
            }
        case .failure(let error):
            guard let way = own?.way, var verdict = own?.verdict else { return }
            if verdict.status == .usable { verdict = Verdict(.linkOnly, .pointsElsewhere(error.failure)) }
            append(verdict, way, record, entry, slot: slot, source)
        }
    }

    private mutating func append(
        _ verdict: Verdict, _ way: Way, _ record: AnswerRecord, _ entry: SubmissionIndex.Entry, slot: Int,
        _ source: PreparedQuestion.Source, through: [Answer.ID] = []
    ) {
        candidates.append(
            Candidate(
                record: record, element: slots[slot].key, chain: way.chain, status: verdict.status,
                reason: verdict.reason, arrival: verdict.arrival, covers: verdict.covers, toBeCut: verdict.toBeCut,
                through: through))
        if case .mappingInconsistent? = verdict.reason { isInconsistent = true }
        var gist = Gist.other
        if case .original = verdict.arrival { gist = entry.gist }
        note(
            slot: slot, body: source.body, verdict.status, covers: verdict.covers, toBeCut: verdict.toBeCut,
            order: through.isEmpty ? way.order : way.order | 1 << 63, date: entry.date, gist: gist)
    }

    private mutating func drop(
        _ reason: CandidateReason, _ record: AnswerRecord, _ subject: Respondent.ID, _ source: PreparedQuestion.Source
    ) {
        guard let chain = source.feed.chains.first else { return }
        drop(reason, record, chain, key: (slots.first { $0.unit == subject } ?? slots.first)?.key ?? Element.onlyID)
    }

    private mutating func drop(_ reason: CandidateReason, _ record: AnswerRecord, _ chain: CompiledChain, key: String) {
        candidates.append(Candidate(record: record, element: key, chain: chain, status: .dropped, reason: reason))
        notes.append(
            Note(
                slot: -1, body: -1, status: .dropped, covers: false, toBeCut: false, isVerbatim: false, order: .max,
                gist: .other))
    }

    /// The best way of one answer to one element: status, hops, verbatim, identifiers.
    private func bestWay(
        _ slot: Slot, _ entry: SubmissionIndex.Entry, isVisible: Bool, _ record: AnswerRecord, _ values: SourceValues,
        _ source: PreparedQuestion.Source
    ) -> (way: Way, verdict: Verdict)? {
        var best: (way: Way, verdict: Verdict)?
        var firstUsable: AnswerValue?
        var hasTwoValues = false
        for way in source.ways[slot.element] {
            guard let verdict = verdict(way, slot, entry, isVisible: isVisible, record, values, source) else {
                continue
            }
            if verdict.status == .usable, let value = record.value(verdict.arrival) {
                if let firstUsable {
                    hasTwoValues = hasTwoValues || firstUsable.normalized != value.normalized
                } else {
                    firstUsable = value
                }
            }
            if let best,
                (verdict.rank, way.chain.chain.hops.count, way.chain.chain.isVerbatim ? 0 : 1)
                    >= (best.verdict.rank, best.way.chain.chain.hops.count, best.way.chain.chain.isVerbatim ? 0 : 1)
            {
                continue
            }
            best = (way, verdict)
        }
        if hasTwoValues { best?.verdict = Verdict(.linkOnly, .mappingInconsistent) }
        return best
    }

    /// The gates of DESIGN section 5, step 1, after eligibility, in their order; `nil` where the answer says nothing for this way.
    private func verdict(
        _ way: Way, _ slot: Slot, _ entry: SubmissionIndex.Entry, isVisible: Bool, _ record: AnswerRecord,
        _ values: SourceValues, _ source: PreparedQuestion.Source
    ) -> Verdict? {
        var lifted: Result<Lifting.Lifted, LiftFailure> = .failure(LiftFailure(.noElementMap))
        if let route = way.route {
            guard let value = values.slot(for: route) else { return nil }
            if !isVisible || way.early == nil {
                lifted = question.lifting.lift(
                    value, from: source.question, values: values, along: route, to: slot.element)
            }
        }
        if !isVisible {
            var verdict = Verdict(.withheld, .restricted)
            verdict.take(lifted)
            return verdict
        }
        if let early = way.early { return early }
        let period = entry.hasPeriod ? record.period : nil
        if let reason = FreshnessGate.reason(
            date: CalendarDay(ordinal: entry.date), period: period,
            question: question.question, window: question.freshness, events: source.events,
            respondent: context.respondent, asOf: context.asOf)
        {
            var verdict = Verdict(.stale, reason)
            verdict.take(lifted)
            return verdict
        }
        return way.verdict(lifted, hasPeriod: period != nil)
    }

    /// The shortest unusable chain from an answer that would otherwise count, and a dropped candidate for it.
    mutating func unusableChain() -> Chain? {
        for (index, chain) in question.unusable {
            var found: AnswerRecord?
            let canonical = context.crosswalk.questions[Int(index)].canonical
            context.forEachStanding(of: canonical, question: index) { standing in
                let shelf = context.shelves[standing.shelf]
                guard found == nil, standing.drop == nil else { return }
                let record = shelf.records[standing.place]
                guard (record.answer.territory ?? shelf.respondent) == context.respondent,
                    context.maySpeak(shelf.respondent, about: context.respondent)
                else { return }
                if case .absent = record.answer.content { return }
                found = record
            }
            if let found {
                drop(.chainUnusable, found, CompiledChain(chain), key: slots.first?.key ?? Element.onlyID)
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
