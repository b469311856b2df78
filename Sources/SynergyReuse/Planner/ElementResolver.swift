import SynergyCrosswalk
import SynergyModel

/// Step 2: what the candidates make of one element (DESIGN section 5).
///
/// It works on the notes, and looks at values only where the notes do not tell.
struct ElementResolver {
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
        // Those that cover come first: they settle it, the others only add.
        let ordered = ordered(.usable, coveringFirst: true)
        guard let best = ordered.first else { return shown() }
        if element.nature == .exclusive, contradicts(ordered) {
            return Resolution(result: result(.conflict, self.ordered(.usable).map { source($0, .contradicting) }))
        }
        var resolution = united(ordered, status: notes[best].covers ? .settled : .part)
        resolution.verbatim = ordered.filter { notes[$0].covers && notes[$0].isVerbatim }
        if element.nature == .monotone, ordered.count > 1 {
            resolution.verbatim = resolution.verbatim.filter { holdsAll($0, of: resolution.result.value) }
        }
        if ordered.count < own.count { addOlderAnswers(to: &resolution) }
        return resolution
    }

    // MARK: Order

    /// Those of a status, best first: one answer that settles every element, then verbatim, fewest hops, newest, identifier.
    private func ordered(_ status: CandidateStatus, coveringFirst: Bool = false) -> [Int] {
        var result = own.filter { notes[$0].status == status }
        guard result.count > 1 else { return result }
        result.sort { first, second in
            if coveringFirst, notes[first].covers != notes[second].covers { return notes[first].covers }
            if !preferred.isEmpty {
                let ranks = (
                    preferred[candidates[first].answer] ?? .max, preferred[candidates[second].answer] ?? .max
                )
                if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            }
            if notes[first].order != notes[second].order { return notes[first].order < notes[second].order }
            return candidates[first].record.id < candidates[second].record.id
        }
        return result
    }

    // MARK: Comparison

    private func isSame(_ first: Int, _ second: Int) -> Bool {
        if let isSame = notes[first].gist.isSame(as: notes[second].gist) { return isSame }
        guard let value = candidates[first].value, let other = candidates[second].value else { return false }
        return Agreement.same(value, other)
    }

    private func contradicts(_ sources: [Int]) -> Bool {
        // Where all say the same as the first nobody need be compared with the others.
        if sources.allSatisfy({ notes[sources[0]].gist.isSame(as: notes[$0].gist) == true }) { return false }
        for (offset, first) in sources.enumerated() {
            guard let value = candidates[first].value else { continue }
            for second in sources[(offset + 1)...] where notes[first].gist.isSame(as: notes[second].gist) != true {
                guard let other = candidates[second].value,
                    asksPeriod || candidates[first].record.period == candidates[second].record.period
                else { continue }
                if Agreement.contradict(value, other) { return true }
            }
        }
        return false
    }

    /// Whether one answer holds every item of a list.
    private func holdsAll(_ index: Int, of value: AnswerValue?) -> Bool {
        guard let all = value.flatMap(Agreement.items), let own = candidates[index].value.flatMap(Agreement.items)
        else { return true }
        let keys = Set(own.map(\.key))
        return all.allSatisfy { keys.contains($0.key) }
    }

    // MARK: Results

    /// A draft of the best source, with what the others add.
    private func united(_ ordered: [Int], status: ElementStatus) -> Resolution {
        if element.nature == .monotone { return unitedList(ordered, status: status) }
        var resolution = Resolution(result: result(status, []))
        resolution.result.sources.reserveCapacity(ordered.count)
        guard let draft = ordered.first else { return resolution }
        for index in ordered {
            let covers = notes[index].covers
            let role: ElementSource.Role =
                index == draft ? .draft : isSame(draft, index) ? .same : covers ? .variant : .addition
            if role == .variant { resolution.remarks.insert(.variants) }
            if notes[index].toBeCut, role == .draft || role == .addition { resolution.remarks.insert(.toBeCut) }
            if covers, role == .draft || role == .same { resolution.bodies.insert(notes[index].body) }
            resolution.result.sources.append(source(index, role))
        }
        resolution.result.value = candidates[draft].value
        return resolution
    }

    /// The same for a list that grows.
    private func unitedList(_ ordered: [Int], status: ElementStatus) -> Resolution {
        var resolution = Resolution(result: result(status, []))
        resolution.result.sources.reserveCapacity(ordered.count)
        var value: AnswerValue?
        var keys: Set<String> = []
        var items: [AnswerValue] = []
        for index in ordered {
            guard let given = candidates[index].value else { continue }
            let covers = notes[index].covers
            let role: ElementSource.Role
            if let list = Agreement.items(of: given) {
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
            if role == .variant { resolution.remarks.insert(.variants) }
            if notes[index].toBeCut, role == .draft || role == .addition { resolution.remarks.insert(.toBeCut) }
            if covers, role == .draft || role == .same, items.isEmpty { resolution.bodies.insert(notes[index].body) }
            resolution.result.sources.append(source(index, role))
        }
        resolution.result.value = items.isEmpty ? value : Agreement.union(items)
        if !items.isEmpty, let union = resolution.result.value {
            // Only who gave the whole list confirms it.
            for index in ordered where notes[index].covers {
                if let given = candidates[index].value, Agreement.same(union, given) {
                    resolution.bodies.insert(notes[index].body)
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
        for (status, elementStatus) in order where own.contains(where: { notes[$0].status == status }) {
            let sources = ordered(status)
            var resolution = Resolution(result: result(elementStatus, sources.map { source($0, .shown) }))
            if status == .stale, element.nature == .exclusive, contradicts(sources) {
                resolution.remarks.insert(.olderAnswersDisagree)
            }
            if status == .linkOnly { addLinkRemarks(sources, to: &resolution) }
            return resolution
        }
        return Resolution(result: result(.none, []))
    }

    private func addLinkRemarks(_ sources: [Int], to resolution: inout Resolution) {
        for index in sources {
            if case .mappingProposed? = candidates[index].reason { resolution.remarks.insert(.mappingProposed) }
            if !acceptedLanguages.isEmpty, let language = candidates[index].language, language != .undetermined,
                !acceptedLanguages.contains(where: language.isReadable)
            {
                resolution.untranslated.insertOnce(language)
            }
        }
    }

    private func addOlderAnswers(to resolution: inout Resolution) {
        guard element.nature == .exclusive, resolution.result.status == .settled,
            let draft = resolution.result.sources.first?.candidate, let value = resolution.result.value
        else { return }
        for index in own {
            let status = notes[index].status
            guard status == .stale || status == .withheld, notes[draft].gist.isSame(as: notes[index].gist) != true,
                let other = candidates[index].value, Agreement.contradict(value, other)
            else { continue }
            resolution.remarks.insert(status == .stale ? .olderAnswerDiffers : .withheldSourceDisagrees)
        }
    }

    private func result(_ status: ElementStatus, _ sources: [ElementSource]) -> ElementResult {
        ElementResult(element: element.id, territory: slot.unit, status: status, value: nil, sources: sources)
    }

    private func source(_ index: Int, _ role: ElementSource.Role) -> ElementSource {
        ElementSource(
            candidates[index].record, role: role, arrival: candidates[index].arrival, candidate: index)
    }
}

extension Array where Element: Equatable {
    /// Appends an element unless it is there.
    mutating func insertOnce(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
