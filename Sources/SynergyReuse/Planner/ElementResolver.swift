import SynergyCrosswalk
import SynergyModel

/// Step 2: what the candidates make of one element (DESIGN section 5).
struct ElementResolver {
    /// What step 3 and the qualifiers need to know of an element.
    struct Resolution {
        var result: ElementResult
        /// Candidates that are, verbatim and each by itself, all that the draft holds.
        var verbatim: [Int] = []
        var qualifiers: [Qualifier] = []
        /// Bodies that hold the value of the draft.
        var bodies: [Int32] = []
    }

    let element: EffectiveElement
    let slot: CandidateFinder.Slot
    /// All candidates of the question.
    let candidates: [Candidate]
    let notes: [CandidateFinder.Note]
    /// Those for this element, by index.
    let own: [Int]
    /// Answers that settle every element of the question, best first; empty where there is one element.
    let preferred: [Answer.ID: Int]
    let acceptedLanguages: [LanguageTag]
    let asksPeriod: Bool

    /// The status of the element: the highest that is present wins.
    func resolve() -> Resolution {
        let usable = own.filter { candidates[$0].status == .usable }
        if usable.isEmpty { return shown() }
        if element.nature == .exclusive, contradicts(usable) { return conflict(usable) }
        // Those that cover come first: they settle it, the others only add.
        let ordered = usable.sorted { first, second in
            let covers = (candidates[first].covers, candidates[second].covers)
            return covers.0 != covers.1 ? covers.0 : isBetter(first, second)
        }
        var resolution = united(ordered, status: candidates[ordered[0]].covers ? .settled : .part)
        let verbatim = ordered.filter { candidates[$0].covers && candidates[$0].isVerbatim }
        let isList = element.nature == .monotone && ordered.count > 1
        resolution.verbatim = isList ? verbatim.filter { holdsAll($0, of: resolution.result.value) } : verbatim
        if usable.count < own.count { addOlderAnswers(to: &resolution) }
        return resolution
    }

    /// Whether one answer holds every item of a list.
    private func holdsAll(_ index: Int, of value: AnswerValue?) -> Bool {
        guard let all = value.flatMap(Agreement.items), let own = candidates[index].value.flatMap(Agreement.items)
        else { return true }
        let keys = Set(own.map(\.key))
        return all.allSatisfy { keys.contains($0.key) }
    }

    private func contradicts(_ sources: [Int]) -> Bool {
        for (offset, first) in sources.enumerated() {
            guard let value = candidates[first].value else { continue }
            for second in sources[(offset + 1)...] {
                guard let other = candidates[second].value,
                    asksPeriod || candidates[first].record.answer.period == candidates[second].record.answer.period
                else { continue }
                if Agreement.contradict(value, other) { return true }
            }
        }
        return false
    }

    private func conflict(_ usable: [Int]) -> Resolution {
        Resolution(result: result(.conflict, usable.sorted(by: isBetter).map { source($0, .contradicting) }))
    }

    /// A draft of the best source, with what the others add.
    private func united(_ ordered: [Int], status: ElementStatus) -> Resolution {
        var resolution = Resolution(result: result(status, []))
        resolution.result.sources.reserveCapacity(ordered.count)
        var value: AnswerValue?
        var keys: Set<String> = []
        var items: [AnswerValue] = []
        for index in ordered {
            guard let given = candidates[index].value else { continue }
            let (covers, toBeCut) = (candidates[index].covers, candidates[index].toBeCut)
            let role: ElementSource.Role
            if element.nature == .monotone, let list = Agreement.items(of: given) {
                let new = list.filter { keys.insert($0.key).inserted }
                items += new.map(\.item)
                role = value == nil ? .draft : new.isEmpty ? .same : .addition
                value = value ?? given
            } else if let value {
                role = Agreement.same(value, given) ? .same : covers ? .variant : .addition
            } else {
                value = given
                role = .draft
            }
            if role == .variant { resolution.qualifiers.insertOnce(.variants) }
            if toBeCut, role == .draft || role == .addition { resolution.qualifiers.insertOnce(.toBeCut) }
            if covers, role == .draft || role == .same, items.isEmpty {
                resolution.bodies.insertOnce(notes[index].body)
            }
            resolution.result.sources.append(source(index, role))
        }
        resolution.result.value = items.isEmpty ? value : Agreement.union(items)
        if !items.isEmpty, let union = resolution.result.value {
            // Only who gave the whole list confirms it.
            for index in ordered where candidates[index].covers {
                if let given = candidates[index].value, Agreement.same(union, given) {
                    resolution.bodies.insertOnce(notes[index].body)
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
        for (status, elementStatus) in order {
            let sources = own.filter { candidates[$0].status == status }.sorted(by: isBetter)
            guard !sources.isEmpty else { continue }
            var resolution = Resolution(result: result(elementStatus, sources.map { source($0, .shown) }))
            if status == .stale, element.nature == .exclusive, contradicts(sources) {
                resolution.qualifiers.insertOnce(.olderAnswersDisagree)
            }
            if status == .linkOnly { addLinkQualifiers(sources, to: &resolution) }
            return resolution
        }
        return Resolution(result: result(.none, []))
    }

    private func addLinkQualifiers(_ sources: [Int], to resolution: inout Resolution) {
        for index in sources {
            if candidates[index].reason == .mappingProposed { resolution.qualifiers.insertOnce(.mappingProposed) }
            if let language = candidates[index].language, language != .undetermined, !acceptedLanguages.isEmpty,
                !acceptedLanguages.contains(where: language.isReadable)
            {
                resolution.qualifiers.insertOnce(.translationNeeded(language))
            }
        }
    }

    private func addOlderAnswers(to resolution: inout Resolution) {
        guard element.nature == .exclusive, resolution.result.status == .settled,
            let value = resolution.result.value
        else { return }
        for index in own {
            let status = candidates[index].status
            guard status == .stale || status == .withheld, let other = candidates[index].value,
                Agreement.contradict(value, other)
            else { continue }
            resolution.qualifiers.insertOnce(status == .stale ? .olderAnswerDiffers : .withheldSourceDisagrees)
        }
    }

    /// Best usable: one answer that settles every element, then verbatim, fewest hops, newest, identifier.
    private func isBetter(_ first: Int, _ second: Int) -> Bool {
        if !preferred.isEmpty {
            let ranks = (preferred[candidates[first].answer] ?? .max, preferred[candidates[second].answer] ?? .max)
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        }
        let verbatim = (candidates[first].isVerbatim, candidates[second].isVerbatim)
        if verbatim.0 != verbatim.1 { return verbatim.0 }
        let hops = (candidates[first].chain.hops.count, candidates[second].chain.hops.count)
        if hops.0 != hops.1 { return hops.0 < hops.1 }
        let dates = (candidates[first].date.ordinal, candidates[second].date.ordinal)
        if dates.0 != dates.1 { return dates.0 > dates.1 }
        return candidates[first].answer < candidates[second].answer
    }

    private func result(_ status: ElementStatus, _ sources: [ElementSource]) -> ElementResult {
        ElementResult(element: element.id, territory: slot.unit, status: status, value: nil, sources: sources)
    }

    private func source(_ index: Int, _ role: ElementSource.Role) -> ElementSource {
        ElementSource(answer: candidates[index].answer, role: role, value: candidates[index].value, candidate: index)
    }
}

extension Array where Element: Equatable {
    /// Appends an element unless it is there.
    mutating func insertOnce(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
