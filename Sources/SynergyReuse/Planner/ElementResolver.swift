import SynergyCrosswalk
import SynergyModel

/// Step 2: what the candidates make of one element (DESIGN section 5).
struct ElementResolver {
    /// What step 3 and the qualifiers need to know of an element.
    struct Resolution {
        var result: ElementResult
        /// Answers that settle the element by themselves, with a verbatim chain or not.
        var settling: [Answer.ID: Bool] = [:]
        /// Whether the draft holds more than its first source gives.
        var isUnited = false
        var qualifiers: Set<Qualifier> = []
        /// Bodies that hold the value of the draft.
        var bodies: Set<String> = []
    }

    let element: EffectiveElement
    let slot: CandidateFinder.Slot
    /// The candidates for this element, with their index in the proposal.
    let candidates: [(index: Int, found: CandidateFinder.Found)]
    /// Answers that settle every element of the question, best first.
    let preferred: [Answer.ID: Int]
    let acceptedLanguages: [LanguageTag]
    let asksPeriod: Bool

    private var usable: [(index: Int, found: CandidateFinder.Found)] {
        candidates.filter { $0.found.candidate.status == .usable }
    }

    /// The status of the element: the highest that is present wins.
    func resolve() -> Resolution {
        let usable = usable
        let covering = usable.filter { $0.found.candidate.covers }
        if element.nature == .exclusive, contradicts(usable) { return conflict(usable) }
        var resolution: Resolution
        if !covering.isEmpty {
            resolution = settled(covering.sorted(by: isBetter), usable: usable)
        } else if !usable.isEmpty {
            resolution = united(usable.sorted(by: isBetter), status: .part)
        } else {
            resolution = shown()
        }
        addOlderAnswers(to: &resolution)
        return resolution
    }

    private func contradicts(_ sources: [(index: Int, found: CandidateFinder.Found)]) -> Bool {
        for (offset, first) in sources.enumerated() {
            for second in sources[(offset + 1)...] {
                guard let value = first.found.candidate.value, let other = second.found.candidate.value,
                    asksPeriod || first.found.period == second.found.period
                else { continue }
                if Agreement.contradict(value, other) { return true }
            }
        }
        return false
    }

    private func conflict(_ usable: [(index: Int, found: CandidateFinder.Found)]) -> Resolution {
        let sources = usable.sorted(by: isBetter).map { source($0, .contradicting) }
        return Resolution(
            result: ElementResult(
                element: element.id, territory: slot.unit, status: .conflict, value: nil, sources: sources))
    }

    private func settled(
        _ covering: [(index: Int, found: CandidateFinder.Found)], usable: [(index: Int, found: CandidateFinder.Found)]
    ) -> Resolution {
        let partial = usable.filter { !$0.found.candidate.covers }.sorted(by: isBetter)
        var resolution = united(covering + partial, status: .settled)
        for item in covering {
            let candidate = item.found.candidate
            let isVerbatim = candidate.isVerbatim && !candidate.toBeCut
            resolution.settling[candidate.answer] = resolution.settling[candidate.answer] ?? false || isVerbatim
        }
        return resolution
    }

    /// A draft of the best source, with what the others add.
    private func united(
        _ ordered: [(index: Int, found: CandidateFinder.Found)], status: ElementStatus
    ) -> Resolution {
        var resolution = Resolution(
            result: ElementResult(element: element.id, territory: slot.unit, status: status, value: nil, sources: []))
        var value: AnswerValue?
        var keys: Set<String> = []
        var items: [AnswerValue] = []
        for item in ordered {
            let candidate = item.found.candidate
            guard let given = candidate.value else { continue }
            let role: ElementSource.Role
            if let list = Agreement.items(of: given), element.nature == .monotone {
                let new = list.filter { keys.insert($0.key).inserted }
                items += new.map(\.item)
                role = value == nil ? .draft : new.isEmpty ? .same : .addition
                if role == .addition { resolution.isUnited = true }
                value = value ?? given
            } else if let value {
                role = Agreement.same(value, given) ? .same : candidate.covers ? .variant : .addition
            } else {
                value = given
                role = .draft
            }
            if role == .variant { resolution.qualifiers.insert(.variants) }
            if candidate.toBeCut, role == .draft || role == .addition { resolution.qualifiers.insert(.toBeCut) }
            resolution.result.sources.append(source(item, role))
        }
        resolution.result.value = items.isEmpty ? value : Agreement.union(items)
        if let value = resolution.result.value {
            for item in ordered where item.found.candidate.covers {
                if let given = item.found.candidate.value, Agreement.same(value, given) {
                    resolution.bodies.insert(item.found.issuer)
                }
            }
        }
        return resolution
    }

    /// What is shown where nothing is usable.
    private func shown() -> Resolution {
        let order: [(CandidateStatus, ElementStatus)] = [
            (.stale, .stale), (.linkOnly, .linkOnly), (.notRecognised, .notRecognised), (.withheld, .withheld),
        ]
        for (status, result) in order {
            let sources = candidates.filter { $0.found.candidate.status == status }.sorted(by: isBetter)
            guard !sources.isEmpty else { continue }
            var resolution = Resolution(
                result: ElementResult(
                    element: element.id, territory: slot.unit, status: result, value: nil,
                    sources: sources.map { source($0, .shown) }))
            if status == .stale, element.nature == .exclusive, contradicts(sources) {
                resolution.qualifiers.insert(.olderAnswersDisagree)
            }
            if status == .linkOnly { addLinkQualifiers(sources.map(\.found.candidate), to: &resolution) }
            return resolution
        }
        return Resolution(
            result: ElementResult(element: element.id, territory: slot.unit, status: .none, value: nil, sources: []))
    }

    private func addLinkQualifiers(_ candidates: [Candidate], to resolution: inout Resolution) {
        for candidate in candidates {
            if candidate.reason == .mappingProposed { resolution.qualifiers.insert(.mappingProposed) }
            if let language = candidate.language, language != .undetermined, !acceptedLanguages.isEmpty,
                !acceptedLanguages.contains(where: language.isReadable)
            {
                resolution.qualifiers.insert(.translationNeeded(language))
            }
        }
    }

    private func addOlderAnswers(to resolution: inout Resolution) {
        guard element.nature == .exclusive, resolution.result.status == .settled,
            let value = resolution.result.value
        else { return }
        for item in candidates {
            guard let other = item.found.candidate.value, Agreement.contradict(value, other) else { continue }
            switch item.found.candidate.status {
            case .stale: resolution.qualifiers.insert(.olderAnswerDiffers)
            case .withheld: resolution.qualifiers.insert(.withheldSourceDisagrees)
            default: break
            }
        }
    }

    /// Best usable: one answer that settles every element, then verbatim, fewest hops, newest, identifier.
    private func isBetter(
        _ first: (index: Int, found: CandidateFinder.Found), _ second: (index: Int, found: CandidateFinder.Found)
    ) -> Bool {
        let (lhs, rhs) = (first.found.candidate, second.found.candidate)
        let preference = (preferred[lhs.answer] ?? .max, preferred[rhs.answer] ?? .max)
        if preference.0 != preference.1 { return preference.0 < preference.1 }
        if lhs.isVerbatim != rhs.isVerbatim { return lhs.isVerbatim }
        if lhs.chain.hops.count != rhs.chain.hops.count { return lhs.chain.hops.count < rhs.chain.hops.count }
        if lhs.date.ordinal != rhs.date.ordinal { return lhs.date.ordinal > rhs.date.ordinal }
        return lhs.answer < rhs.answer
    }

    private func source(
        _ item: (index: Int, found: CandidateFinder.Found), _ role: ElementSource.Role
    ) -> ElementSource {
        ElementSource(
            answer: item.found.candidate.answer, role: role, value: item.found.candidate.value, candidate: item.index)
    }
}
