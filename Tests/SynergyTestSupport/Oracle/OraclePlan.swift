package import SynergyModel
package import SynergyReuse

/// What the oracle says of one question.
package struct OracleProposal: Hashable, Sendable {
    package var question: Question.ID
    package var outcome: Outcome
    package var elements: [OracleElement]
    package var reason: String?
    package var isProvisional = false
}

/// What the oracle says of one element.
package struct OracleElement: Hashable, Sendable {
    package var key: String
    package var status: ElementStatus
    /// The value of the draft, where there is one.
    package var value: AnswerValue?
}

/// A slow and simple planner, written from DESIGN section 5 and from nothing else.
package struct OraclePlanner {
    let world: World
    let view: PlanView
    let graph: OracleGraph
    let redaction: Redaction
    let questions: [Question.ID: Question]
    let editions: [Questionnaire.ID: Questionnaire]
    let target: Questionnaire

    package init?(_ world: World, view: PlanView) {
        let world = view == .recipient ? world.redacted : world
        guard let target = world.editions[world.target] else { return nil }
        self.world = world
        self.view = view
        self.target = target
        graph = OracleGraph(world)
        redaction = Redaction(world)
        questions = world.questions
        editions = world.editions
    }

    package func proposals() -> [OracleProposal] { target.questions.map(proposal) }

    private func proposal(for question: Question) -> OracleProposal {
        let (reason, isProvisional) = stepZero(question)
        let results = elements(of: question)
        var outcome = outcome(results.map(\.result), results)
        if reason != nil { outcome = .notApplicable }
        return OracleProposal(
            question: question.id, outcome: outcome,
            elements: results.map { result in
                var element = result.result
                if !outcome.hasDraft { element.value = nil }
                return element
            }, reason: reason, isProvisional: isProvisional)
    }

    // MARK: Step 0

    private func instruments(of question: Question) -> [Instrument.ID] {
        question.provisions.isEmpty ? target.instruments : question.provisions.map(\.instrument)
    }

    private func isParty(to id: Instrument.ID) -> Bool? {
        guard let instrument = world.instruments.first(where: { $0.id == id }) else { return nil }
        if !instrument.kind.hasParties { return true }
        let entries = (instrument.parties + world.policy.parties).filter {
            $0.instrument == id && $0.respondent == world.respondent && $0.validity.contains(world.asOf)
        }
        guard let status = entries.first?.status else { return nil }
        switch status {
        case .party: return true
        case .signatory: return target.audience == .partiesAndSignatories
        case .notParty: return false
        }
    }

    private func stepZero(_ question: Question) -> (reason: String?, isProvisional: Bool) {
        let concerned = instruments(of: question)
        if target.audience != .all, !concerned.isEmpty, concerned.allSatisfy({ isParty(to: $0) == false }) {
            return ("notParty", false)
        }
        let reservations = (world.instruments.flatMap(\.reservations) + world.policy.reservations).filter {
            $0.respondent == world.respondent && $0.extent == .whole && $0.validity.contains(world.asOf)
        }
        let reserved = reservations.flatMap(\.provisions)
        if !question.provisions.isEmpty,
            question.provisions.allSatisfy({ cited in
                reserved.contains { [.same, .part].contains(cited.nesting(in: $0)) }
            })
        {
            return ("reserved", false)
        }
        guard let condition = question.enabledIf else { return (nil, false) }
        let decisions = world.decisions.filter {
            $0.respondent == world.respondent && $0.question == condition.question
                && ($0.day.map { $0.ordinal <= world.asOf.ordinal } ?? false)
        }
        guard let last = decisions.max(by: { $0.time < $1.time }) else { return (nil, true) }
        switch last.action {
        case .leaveBlank: return ("disabled", false)
        case .accept, .edit:
            guard case .value(let value)? = last.value else { return (nil, true) }
            return (condition.holds(for: value) ? nil : "disabled", false)
        case .reject, .useLink, .defer: return (nil, true)
        }
    }

    // MARK: Step 2

    struct Result {
        var result: OracleElement
        var element: EffectiveElement
        var usable: [OracleCandidate]
        var union: Set<String> = []
    }

    private func elements(of question: Question) -> [Result] {
        var units: [Respondent.ID?] = [nil]
        if question.perTerritory {
            let declared = world.policy.respondents.filter { $0.id == world.respondent }.flatMap(\.units)
                .filter { $0.validity.contains(world.asOf) }.map(\.id)
            let exclusions = (world.instruments.flatMap(\.territorialExclusions) + world.policy.territorialExclusions)
                .filter { $0.respondent == world.respondent && $0.validity.contains(world.asOf) }
            let concerned = instruments(of: question)
            let asked = declared.filter { unit in
                concerned.isEmpty
                    || !concerned.allSatisfy { instrument in
                        exclusions.contains { $0.instrument == instrument && $0.units.contains(unit) }
                    }
            }
            if !declared.isEmpty { units = asked }
        }
        var byPlace: [(unit: Respondent.ID?, element: EffectiveElement, candidates: [OracleCandidate])] = []
        for unit in units {
            let candidates = candidates(for: question, unit: unit)
            for element in question.effectiveElements {
                byPlace.append((unit, element, candidates.filter { $0.element == element.id }))
            }
        }
        let settling = byPlace.map { Set($0.candidates.filter { $0.status == .usable && $0.covers }.map(\.answer)) }
        let complete = settling.dropFirst().reduce(settling.first ?? []) { $0.intersection($1) }
        let settlesAll = ranked(complete, byPlace.map(\.candidates))
        return byPlace.map { unit, element, candidates in
            decide(
                key: unit.map { "\(element.id)@\($0)" } ?? element.id, element: element, candidates: candidates,
                settlesAll: settlesAll)
        }
    }

    /// Answers that settle every element: verbatim ones first, then fewest hops, newest, identifier.
    private func ranked(_ answers: Set<Answer.ID>, _ places: [[OracleCandidate]]) -> [Answer.ID] {
        func summary(_ answer: Answer.ID) -> OracleCandidate? {
            var best: OracleCandidate?
            for place in places {
                let own = place.filter { $0.answer == answer && $0.status == .usable && $0.covers }
                guard let first = own.min(by: { $0.isBetter(than: $1, []) }) else { continue }
                guard let known = best else {
                    best = first
                    continue
                }
                best?.isVerbatim = known.isVerbatim && first.isVerbatim
                best?.hops = max(known.hops, first.hops)
            }
            return best
        }
        return answers.compactMap(summary).sorted { $0.isBetter(than: $1, []) }.map(\.answer)
    }

    private func decide(
        key: String, element: EffectiveElement, candidates: [OracleCandidate], settlesAll: [Answer.ID]
    ) -> Result {
        let usable = candidates.filter { $0.status == .usable }
        var result = Result(
            result: OracleElement(key: key, status: .none), element: element, usable: usable)
        if element.nature == .exclusive {
            for one in usable where usable.contains(where: { one.contradicts($0) }) {
                result.result.status = .conflict
                return result
            }
        }
        let covering = usable.filter(\.covers)
        guard let best = (covering.isEmpty ? usable : covering).min(by: { $0.isBetter(than: $1, settlesAll) }) else {
            let order: [(CandidateStatus, ElementStatus)] = [
                (.stale, .stale), (.linkOnly, .linkOnly), (.notRecognised, .notRecognised), (.withheld, .withheld),
            ]
            for (status, shown) in order where candidates.contains(where: { $0.status == status }) {
                result.result.status = shown
                break
            }
            return result
        }
        result.result.status = covering.isEmpty ? .part : .settled
        result.result.value = best.value
        if element.nature == .monotone {
            result.union = Set(usable.flatMap(\.items))
            result.result.value = best.united(with: usable)
        }
        return result
    }

    // MARK: Step 3

    private func outcome(_ elements: [OracleElement], _ results: [Result]) -> Outcome {
        let statuses = elements.map(\.status)
        if statuses.contains(.conflict) { return .conflict }
        if statuses.allSatisfy({ $0 == .settled }) && !statuses.isEmpty {
            let verbatim = results.map { result in
                Set(
                    result.usable.filter { candidate in
                        candidate.covers && candidate.isVerbatim
                            && (result.element.nature != .monotone || result.union.isSubset(of: candidate.items))
                    }.map(\.answer))
            }
            let common = verbatim.dropFirst().reduce(verbatim[0]) { $0.intersection($1) }
            return common.isEmpty ? .reuseTransformed : .reuseVerbatim
        }
        if statuses.contains(.settled) || statuses.contains(.part) { return .partial }
        if statuses.contains(.stale) { return .stale }
        if statuses.contains(.linkOnly) { return .linkOnly }
        if statuses.contains(.notRecognised) { return .notRecognised }
        return statuses.contains(.withheld) ? .withheld : .noSource
    }
}

extension OraclePlanner {
    /// Every candidate in a line, to see why two planners differ.
    package var report: String {
        var lines: [String] = []
        let units = world.policy.respondents.flatMap(\.units).map { Optional($0.id) }
        for question in target.questions {
            lines.append("\(question.id)")
            for unit in [nil] + units {
                for candidate in candidates(for: question, unit: unit) {
                    let place = "\(candidate.element) \(unit.map { "\($0)" } ?? "")"
                    let marks = "hops \(candidate.hops) covers \(candidate.covers) verbatim \(candidate.isVerbatim)"
                    let value = String(describing: candidate.optionalValue)
                    lines.append(
                        "  \(place) \(candidate.answer) \(candidate.status) \(marks) \(candidate.date) \(value)")
                }
            }
        }
        return lines.joined(separator: "\n")
    }
}
