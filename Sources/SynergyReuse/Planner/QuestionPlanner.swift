import SynergyCrosswalk
import SynergyModel

/// Makes the proposal for one question, apart from decisions and skip logic.
struct QuestionPlanner {
    let context: RespondentContext
    let target: Questionnaire
    let policy: PolicyIndex
    let question: PreparedQuestion

    /// Steps 0 to 3.
    func proposal() -> Proposal {
        let gate = TargetGate.verdict(
            question, audience: target.audience, respondent: context.respondent, policy: policy, asOf: context.asOf)
        let slots = slots()
        var finder = CandidateFinder(context: context, question: question, target: target, slots: slots)
        if let register = registerAnswer(slots: slots) {
            return proposal(register, qualifiers: gate.qualifiers, reason: gate.reason)
        }
        finder.run()
        var resolutions = resolve(finder.found, slots: slots)
        var qualifiers = Set(gate.qualifiers)
        for resolution in resolutions { qualifiers.formUnion(resolution.qualifiers) }
        if finder.isAmendedInConfidence { qualifiers.insert(.amendedInConfidence) }
        let draftSources = Set(resolutions.flatMap(\.result.sources).filter { $0.role == .draft }.map(\.answer))
        let facts = OutcomeTable.Facts(
            isNotApplicable: gate.reason != nil, statuses: resolutions.map(\.result.status),
            isVerbatim: draftSources.count == 1
                && resolutions.allSatisfy { resolution in
                    !resolution.isUnited && draftSources.allSatisfy { resolution.settling[$0] == true }
                })
        let outcome = OutcomeTable.outcome(facts)
        if outcome == .noSource, let chain = finder.unusableChain() { qualifiers.insert(.chainUnusable(chain)) }
        if finder.found.contains(where: { $0.candidate.reason == .mappingInconsistent }) {
            qualifiers.insert(.mappingInconsistent)
        }
        let settled = resolutions.filter { $0.result.status == .settled }
        if let bodies = settled.map(\.bodies.count).min(), bodies >= 2 {
            qualifiers.insert(.corroborated(bodies: bodies))
        }
        if outcome == .notApplicable {
            for index in resolutions.indices { resolutions[index].result.value = nil }
        }
        let candidates = finder.found.map(\.candidate)
        return Proposal(
            question: question.question.id, outcome: outcome, reason: gate.reason,
            elements: resolutions.map(\.result), draft: outcome.hasDraft ? draft(resolutions.map(\.result)) : nil,
            heldDraft: nil, qualifiers: qualifiers.sorted(), candidates: candidates,
            missing: outcome == .partial ? missing(resolutions.map(\.result)) : [],
            links: links(outcome, candidates, draftSources), decision: nil)
    }

    private func slots() -> [CandidateFinder.Slot] {
        let units = question.question.perTerritory ? context.units(for: question.instruments) : []
        guard question.question.perTerritory, !context.units.isEmpty else {
            return question.compiled.elements.indices.map {
                CandidateFinder.Slot(element: $0, unit: nil, key: question.compiled.elements[$0].id)
            }
        }
        return units.flatMap { unit in
            question.compiled.elements.indices.map {
                CandidateFinder.Slot(
                    element: $0, unit: unit, key: "\(question.compiled.elements[$0].id)@\(unit.rawValue)")
            }
        }
    }

    private func resolve(
        _ found: [CandidateFinder.Found], slots: [CandidateFinder.Slot]
    ) -> [ElementResolver.Resolution] {
        var bySlot = [[(index: Int, found: CandidateFinder.Found)]](repeating: [], count: slots.count)
        for (index, item) in found.enumerated() {
            if let slot = item.slot { bySlot[slot].append((index, item)) }
        }
        let preferred = answersThatSettleEverything(bySlot)
        return slots.indices.map { index in
            ElementResolver(
                element: question.compiled.elements[slots[index].element], slot: slots[index],
                candidates: bySlot[index], preferred: preferred, acceptedLanguages: target.acceptedLanguages,
                asksPeriod: question.question.period != nil
            ).resolve()
        }
    }

    /// Answers that cover every element by themselves, ranked: verbatim first, then fewest hops, newest, identifier.
    private func answersThatSettleEverything(
        _ bySlot: [[(index: Int, found: CandidateFinder.Found)]]
    ) -> [Answer.ID: Int] {
        struct Standing {
            var slots = 0
            var isVerbatim = true
            var hops = 0
            var date: CalendarDay
        }
        var standings: [Answer.ID: Standing] = [:]
        for items in bySlot {
            for item in items where item.found.candidate.status == .usable && item.found.candidate.covers {
                let candidate = item.found.candidate
                var standing = standings[candidate.answer] ?? Standing(date: candidate.date)
                standing.slots += 1
                standing.isVerbatim = standing.isVerbatim && candidate.isVerbatim
                standing.hops = max(standing.hops, candidate.chain.hops.count)
                standings[candidate.answer] = standing
            }
        }
        let complete = standings.filter { $0.value.slots == bySlot.count }.sorted { first, second in
            let (lhs, rhs) = (first.value, second.value)
            if lhs.isVerbatim != rhs.isVerbatim { return lhs.isVerbatim }
            if lhs.hops != rhs.hops { return lhs.hops < rhs.hops }
            if lhs.date.ordinal != rhs.date.ordinal { return lhs.date.ordinal > rhs.date.ordinal }
            return first.key < second.key
        }
        return Dictionary(uniqueKeysWithValues: complete.enumerated().map { ($1.key, $0) })
    }

    /// The draft: one value, or element by element where there are several.
    func draft(_ elements: [ElementResult]) -> FormValue? {
        if elements.count == 1, elements[0].territory == nil { return elements[0].value.map(FormValue.value) }
        let values = elements.compactMap { element in
            element.value.map { Answer.ElementValue(element: element.key, value: $0) }
        }
        return values.isEmpty ? nil : .elements(values)
    }

    private func missing(_ elements: [ElementResult]) -> [MissingPart] {
        elements.filter { $0.status != .settled }.map { MissingPart(element: $0.key, status: $0.status) }
    }

    /// What can be pointed to: the references of the draft's sources, or every answer that is only good for a link.
    private func links(_ outcome: Outcome, _ candidates: [Candidate], _ draftSources: Set<Answer.ID>) -> [LinkBlock] {
        guard outcome != .notApplicable else { return [] }
        var blocks: [LinkBlock] = []
        for candidate in candidates {
            let isLink = candidate.status == .linkOnly || (outcome == .stale && candidate.status == .stale)
            guard isLink && !outcome.hasDraft || draftSources.contains(candidate.answer) else { continue }
            for block in context.linkBlocks(for: candidate, withDocument: isLink) where !blocks.contains(block) {
                blocks.append(block)
            }
        }
        return blocks
    }
}

extension RespondentContext {
    /// The reference blocks of an answer: what it cites, or the document that it stands in.
    func linkBlocks(for candidate: Candidate, withDocument: Bool) -> [LinkBlock] {
        guard let entry = index.shelves[candidate.respondent]?.entries.first(where: { $0.id == candidate.answer })
        else { return [] }
        let answer = index.answer(of: entry)
        var references = answer.references
        if case .value(.links(let links)) = answer.content { references = links + references }
        if references.isEmpty, withDocument {
            let submission = index.submission(of: entry)
            let document = submission.document
            references = [
                Reference(
                    title: document?.title ?? submission.title?.best().text, symbol: document?.symbol,
                    url: document?.url, language: document?.language ?? candidate.language, seen: document?.seen,
                    sha256: document?.sha256, cites: candidate.answer.rawValue)
            ]
        }
        return references.map { LinkBlock(answer: candidate.answer, reference: $0) }
    }
}
