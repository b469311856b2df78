import SynergyCrosswalk
import SynergyModel

/// Step 1: every candidate for one question, each with the status of the first gate it fails.
struct CandidateFinder {
    /// A candidate with what step 2 needs beside it.
    struct Found {
        var candidate: Candidate
        /// Index of the element result it is for; `nil` for dropped ones.
        var slot: Int?
        var period: Period?
        var issuer: String
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

    private(set) var found: [Found] = []
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
            for standing in context.standings(of: source.question, index: source.feed.question) {
                isAmendedInConfidence = isAmendedInConfidence || standing.isAmendedInConfidence
                consider(standing, source: source)
            }
        }
    }

    private mutating func consider(_ standing: RespondentContext.Standing, source: PreparedQuestion.Source) {
        let answer = context.index.answer(of: standing.entry)
        let subject = standing.subject
        let isAsked = question.question.perTerritory && slots.contains { $0.unit != nil }
        guard isAsked ? slots.contains(where: { $0.unit == subject }) : subject == context.respondent else {
            drop(.otherTerritory(subject), standing, answer, source)
            return
        }
        if let reason = standing.dropped {
            drop(reason, standing, answer, source)
            return
        }
        if case .absent(let absence) = answer.content {
            drop(.absent(absence), standing, answer, source)
            return
        }
        let values = SourceValues(answer, question: source.question)
        for (index, slot) in slots.enumerated() where slot.unit == nil || slot.unit == subject {
            if let best = bestChain(slot, standing, answer, values, source) {
                found.append(
                    Found(
                        candidate: best, slot: index, period: answer.period,
                        issuer: source.issuer?.rawValue ?? source.question.question.id.questionnaire.rawValue))
            }
        }
    }

    private mutating func drop(
        _ reason: CandidateReason, _ standing: RespondentContext.Standing, _ answer: Answer,
        _ source: PreparedQuestion.Source
    ) {
        guard let chain = source.feed.chains.first?.chain else { return }
        let slot = slots.first { $0.unit == standing.subject } ?? slots.first
        found.append(
            Found(
                candidate: candidate(
                    standing, answer, source.question, source.issuer, chain, key: slot?.key ?? "", status: .dropped,
                    reason: reason),
                slot: nil, period: nil, issuer: ""))
    }

    /// The best chain of one answer for one element: status, hops, verbatim, identifiers.
    private func bestChain(
        _ slot: Slot, _ standing: RespondentContext.Standing, _ answer: Answer, _ values: SourceValues,
        _ source: PreparedQuestion.Source
    ) -> Candidate? {
        var best: (rank: Int, hops: Int, isVerbatim: Bool, candidate: Candidate)?
        var firstUsableValue: AnswerValue?
        var hasTwoValues = false
        for compiled in source.feed.chains {
            let chain = compiled.chain
            var attempts: [Candidate] = []
            for route in compiled.routes where Int(route.to) == slot.element || route.to < 0 {
                // A route to the target as a whole serves what its elements' own routes do not.
                if route.to < 0, route.steps.allSatisfy(\.isRun) { continue }
                guard let value = values.slot(for: route) else { continue }
                let lifted = lifting.lift(value, from: source.question, values: values, along: route, to: slot.element)
                attempts.append(judge(lifted, chain, slot, standing, answer, source))
            }
            if compiled.linkedElements.contains(Int16(slot.element)) {
                attempts.append(judge(.failure(.init(.noElementMap)), chain, slot, standing, answer, source))
            }
            for attempt in attempts {
                if attempt.status == .usable, let value = attempt.value?.normalized {
                    if let firstUsableValue, firstUsableValue != value { hasTwoValues = true }
                    firstUsableValue = firstUsableValue ?? value
                }
                let rank = attempt.status.rank
                if let current = best,
                    (current.rank, current.hops, current.isVerbatim ? 0 : 1)
                        <= (rank, chain.hops.count, chain.isVerbatim ? 0 : 1)
                {
                    continue
                }
                best = (rank, chain.hops.count, chain.isVerbatim, attempt)
            }
        }
        guard var candidate = best?.candidate else { return nil }
        if hasTwoValues {
            candidate.status = .linkOnly
            candidate.reason = .mappingInconsistent
            candidate.value = nil
            candidate.covers = false
            candidate.toBeCut = false
        }
        return candidate
    }

    /// The status of the first gate that one answer fails on one chain for one element.
    private func judge(
        _ lifted: Result<Lifting.Lifted, LiftFailure>, _ chain: Chain, _ slot: Slot,
        _ standing: RespondentContext.Standing, _ answer: Answer, _ source: PreparedQuestion.Source
    ) -> Candidate {
        var result = candidate(
            standing, answer, source.question, source.issuer, chain, key: slot.key, status: .usable, reason: nil)
        let arrived = try? lifted.get()
        if let arrived {
            result.value = arrived.value
            result.covers = arrived.covers
            result.toBeCut = arrived.toBeCut
        }
        let verdict = gates(lifted, arrived, chain, standing, answer, source)
        result.status = verdict.status
        result.reason = verdict.reason
        if verdict.status == .linkOnly || verdict.status == .notRecognised {
            result.value = nil
            result.covers = false
            result.toBeCut = false
        }
        return result
    }

    /// The gates of DESIGN section 5, step 1, after eligibility, in their order.
    private func gates(
        _ lifted: Result<Lifting.Lifted, LiftFailure>, _ arrived: Lifting.Lifted?, _ chain: Chain,
        _ standing: RespondentContext.Standing, _ answer: Answer, _ source: PreparedQuestion.Source
    ) -> (status: CandidateStatus, reason: CandidateReason?) {
        if !standing.isVisible { return (.withheld, .restricted) }
        let rule = source.recognition.rule ?? ""
        if source.recognition.level == .none { return (.notRecognised, .recognition(rule: rule)) }
        if !chain.isApproved { return (.linkOnly, .mappingProposed) }
        if let reason = FreshnessGate.reason(
            date: standing.entry.date, period: answer.period, question: question.question,
            window: question.freshness, events: source.events, respondent: context.respondent, asOf: context.asOf)
        {
            return (.stale, reason)
        }
        if source.recognition.level == .reference { return (.linkOnly, .recognition(rule: rule)) }
        if question.question.reuse == .linkOnly { return (.linkOnly, .formAsksForLink) }
        if question.question.reuse == .askAlways { return (.linkOnly, .formAsksAlways) }
        if case .failure(let failure) = lifted { return (.linkOnly, failure.reason) }
        if let value = arrived?.value, value.kind.isClosed || value.kind == .number || value.kind == .table {
            if source.aspectDiffers { return (.linkOnly, .aspectDiffers) }
            if question.question.period != nil, answer.period == nil, !value.kind.isClosed {
                return (.linkOnly, .periodUnknown)
            }
        }
        if source.feed.isInconsistent { return (.linkOnly, .mappingInconsistent) }
        return (.usable, nil)
    }

    private func candidate(
        _ standing: RespondentContext.Standing, _ answer: Answer, _ source: CompiledQuestion, _ issuer: Body.ID?,
        _ chain: Chain, key: String, status: CandidateStatus, reason: CandidateReason?
    ) -> Candidate {
        let submission = context.index.submission(of: standing.entry)
        return Candidate(
            answer: standing.entry.id, question: answer.question, respondent: standing.speaker,
            date: standing.entry.date, language: answer.statedLanguage ?? submission.language, issuer: issuer,
            element: key, chain: chain, status: status, reason: reason, value: nil, covers: false, toBeCut: false,
            isVerbatim: chain.isVerbatim, original: answer.content)
    }

    /// The shortest unusable chain from an answer that would otherwise count, and a dropped candidate for it.
    mutating func unusableChain() -> Chain? {
        let ordered = question.unusable.sorted {
            ($0.chain.hops.count, $0.question) < ($1.chain.hops.count, $1.question)
        }
        for (index, chain) in ordered {
            let source = context.crosswalk.questions[Int(index)]
            for standing in context.standings(of: source, index: index)
            where standing.dropped == nil && standing.subject == context.respondent {
                let answer = context.index.answer(of: standing.entry)
                if case .absent = answer.content { continue }
                let issuer = context.crosswalk.questionnaires[Int(source.questionnaire)].issuer
                found.append(
                    Found(
                        candidate: candidate(
                            standing, answer, source, issuer, chain, key: slots.first?.key ?? "", status: .dropped,
                            reason: .chainUnusable),
                        slot: nil, period: nil, issuer: ""))
                return chain
            }
        }
        return nil
    }
}

extension Route.Step {
    fileprivate var isRun: Bool {
        if case .run = self { true } else { false }
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

extension Answer {
    /// The language that the answer itself states: that of its text, of its only reference, or its own.
    fileprivate var statedLanguage: LanguageTag? {
        switch content {
        case .value(.text(let text)) where text.original.language != .undetermined: text.original.language
        case .value(.links(let references)): references.first?.language ?? language
        case .referencesOnly: references.first?.language ?? language
        default: language
        }
    }
}
