import SynergyCrosswalk
import SynergyModel

/// Makes the proposal for one question, apart from decisions and skip logic.
struct QuestionPlanner {
    /// How much is said of a question.
    enum Detail {
        /// All there is.
        case everything
        /// The outcome, the elements and the candidates; neither what rides along nor links.
        case statuses
    }

    let context: RespondentContext
    let question: PreparedQuestion

    /// Steps 0 to 3.
    func proposal(_ detail: Detail = .everything) -> Proposal {
        let gate = TargetGate.verdict(
            question, audience: context.target.audience, respondent: context.respondent, policy: context.policy,
            asOf: context.asOf)
        let slots = slots()
        if let register = registerAnswer(slots: slots) {
            return proposal(register, qualifiers: gate.qualifiers, reason: gate.reason)
        }
        var finder = CandidateFinder(context: context, question: question, slots: slots)
        finder.run()
        let resolutions = resolve(finder, slots: slots)
        let facts = OutcomeTable.Facts(
            isNotApplicable: gate.reason != nil, statuses: resolutions.lazy.map(\.result.status),
            isVerbatim: isVerbatim(resolutions, finder.candidates))
        let outcome = OutcomeTable.outcome(facts)
        var qualifiers = gate.qualifiers
        if detail == .everything { addQualifiers(to: &qualifiers, resolutions, outcome, &finder) }
        var elements = resolutions.map(\.result)
        if outcome == .notApplicable {
            for index in elements.indices { elements[index].value = nil }
        }
        return Proposal(
            question: question.question.id, outcome: outcome, reason: gate.reason, elements: elements,
            draft: outcome.hasDraft ? draft(elements) : nil, qualifiers: qualifiers, candidates: finder.candidates,
            missing: outcome == .partial ? missing(elements) : [],
            links: detail == .everything ? links(outcome, finder.candidates, elements) : [])
    }

    /// Every answer that leads here, with the gate that it comes to; none where the register answers.
    func candidates() -> [Candidate] {
        let slots = slots()
        guard registerAnswer(slots: slots) == nil else { return [] }
        var finder = CandidateFinder(context: context, question: question, slots: slots)
        finder.run()
        return finder.candidates
    }

    private func slots() -> [CandidateFinder.Slot] {
        guard question.question.perTerritory, !context.units.isEmpty else { return question.slots }
        let elements = question.compiled.elements
        return context.units(for: question.instruments).flatMap { unit in
            elements.indices.map {
                CandidateFinder.Slot(element: $0, unit: unit, key: "\(elements[$0].id)@\(unit.rawValue)")
            }
        }
    }

    private func resolve(
        _ finder: CandidateFinder, slots: [CandidateFinder.Slot]
    ) -> [Resolution] {
        var bySlot = [[Int]](repeating: [], count: slots.count)
        if slots.count == 1 { bySlot[0].reserveCapacity(finder.notes.count) }
        for (index, note) in finder.notes.enumerated() where note.slot >= 0 { bySlot[Int(note.slot)].append(index) }
        let preferred = slots.count > 1 ? answersThatSettleEverything(bySlot, finder.candidates) : [:]
        return slots.indices.map { index in
            ElementResolver(
                element: question.compiled.elements[slots[index].element], slot: slots[index],
                candidates: finder.candidates, notes: finder.notes, own: bySlot[index], preferred: preferred,
                acceptedLanguages: context.target.acceptedLanguages, asksPeriod: question.question.period != nil
            ).resolve()
        }
    }

    /// Answers that cover every element by themselves, ranked: verbatim first, then fewest hops, newest, identifier.
    private func answersThatSettleEverything(_ bySlot: [[Int]], _ candidates: [Candidate]) -> [Answer.ID: Int] {
        struct Standing {
            var slots = 0
            var isVerbatim = true
            var hops = 0
            var date: CalendarDay
        }
        var standings: [Answer.ID: Standing] = [:]
        for items in bySlot {
            for index in items where candidates[index].status == .usable && candidates[index].covers {
                let candidate = candidates[index]
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

    /// Whether one answer alone, along verbatim chains, is all that the draft holds.
    private func isVerbatim(_ resolutions: [Resolution], _ candidates: [Candidate]) -> Bool {
        guard let first = resolutions.first, resolutions.allSatisfy({ $0.result.status == .settled }) else {
            return false
        }
        return first.verbatim.contains { index in
            resolutions.dropFirst().allSatisfy { resolution in
                resolution.verbatim.contains { candidates[$0].answer == candidates[index].answer }
            }
        }
    }

    private func addQualifiers(
        to qualifiers: inout [Qualifier], _ resolutions: [Resolution], _ outcome: Outcome,
        _ finder: inout CandidateFinder
    ) {
        var remarks: Resolution.Remarks = finder.isAmendedInConfidence ? .amendedInConfidence : []
        if finder.isInconsistent { remarks.insert(.mappingInconsistent) }
        for resolution in resolutions {
            remarks.formUnion(resolution.remarks)
            for language in resolution.untranslated { qualifiers.insertOnce(.translationNeeded(language)) }
        }
        if !remarks.isEmpty {
            for item in Resolution.Remarks.qualifiers where remarks.contains(item.remark) {
                qualifiers.append(item.qualifier)
            }
        }
        var bodies = Int.max
        for resolution in resolutions where resolution.result.status == .settled {
            bodies = min(bodies, resolution.bodies.count)
        }
        if bodies >= 2, bodies < Int.max { qualifiers.insertOnce(.corroborated(bodies: bodies)) }
        if outcome == .noSource, let chain = finder.unusableChain() { qualifiers.insertOnce(.chainUnusable(chain)) }
        for reading in ownReadings(finder) { qualifiers.insertOnce(reading) }
        if qualifiers.count > 1 { qualifiers.sort() }
    }

    /// The draft: one value, or element by element where there are several.
    private func draft(_ elements: [ElementResult]) -> FormValue? {
        if elements.count == 1, elements[0].territory == nil { return elements[0].value.map(FormValue.value) }
        let values = elements.compactMap { element in
            element.value.map { Answer.ElementValue(element: element.key, value: $0) }
        }
        return values.isEmpty ? nil : .elements(values)
    }

    private func missing(_ elements: [ElementResult]) -> [MissingPart] {
        elements.filter { $0.status != .settled }.map { MissingPart(element: $0.key, status: $0.status) }
    }

    /// What can be pointed to: what the draft's sources cite, or every answer that is only good for a link.
    private func links(_ outcome: Outcome, _ candidates: [Candidate], _ elements: [ElementResult]) -> [LinkBlock] {
        var blocks: [LinkBlock] = []
        switch outcome {
        case .reuseVerbatim, .reuseTransformed, .partial:
            for element in elements {
                for source in element.sources where source.role == .draft || source.role == .addition {
                    let record = candidates[source.candidate].record
                    if record.citesNothing { continue }
                    for block in context.linkBlocks(for: record, withDocument: false) { blocks.insertOnce(block) }
                }
            }
            if outcome == .partial { addLinks(of: [.linkOnly], candidates, to: &blocks) }
        case .stale:
            addLinks(of: [.stale, .linkOnly], candidates, to: &blocks)
        case .linkOnly:
            addLinks(of: [.linkOnly], candidates, to: &blocks)
        case .notApplicable, .conflict, .notRecognised, .withheld, .noSource:
            break
        }
        return blocks
    }

    private func addLinks(of statuses: [CandidateStatus], _ candidates: [Candidate], to blocks: inout [LinkBlock]) {
        for candidate in candidates where statuses.contains(candidate.status) {
            for block in context.linkBlocks(for: candidate.record, withDocument: true) { blocks.insertOnce(block) }
        }
    }
}
