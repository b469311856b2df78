public import SynergyModel

/// Which sources together make the whole of a question, element by element.
public struct WholeAssembly: Hashable, Sendable {
    /// Where something for an element comes from.
    public struct Source: Hashable, Sendable {
        /// The question, or the element of one.
        public var term: Proof.Term
        /// How it stands to the element.
        public var relation: RelationSet
        /// How sure that is, 0…1.
        public var confidence: Double
    }

    /// What is known of one element.
    public struct Part: Hashable, Sendable {
        /// The element.
        public var element: String
        /// What certainly covers it, the surest first.
        public var covering: [Source]
        /// What certainly shares something with it and may not cover it, the surest first.
        public var sharing: [Source]
    }

    /// The question.
    public var question: Mapping.Term.ID
    /// Its elements, in its order.
    public var parts: [Part]
    /// The fewest questions that together cover every element, or as many of them as can be covered, by identifier.
    public var combination: [Mapping.Term.ID]

    /// The elements that nothing covers.
    public var missing: [String] { parts.filter(\.covering.isEmpty).map(\.element) }
}

extension Closure {
    /// Which sources together make the whole of a question.
    ///
    /// - Parameters:
    ///   - id: The question.
    ///   - elements: Its elements; one that is called `value` is the question itself.
    ///   - isSource: Which questions may serve as sources; the question itself never does.
    /// - Returns: Among equally small combinations the one with the surest sources. With more than 20 elements or 24
    ///   sources the combination is found step by step and may not be the smallest.
    /// - Complexity: O(*n* + *d*) for each element, *n* terms and *d* narrowings in the component.
    public func assembly(
        of id: Mapping.Term.ID, elements: [String], isSource: (Mapping.Term.ID) -> Bool = { _ in true }
    ) -> WholeAssembly {
        let whole = sources(forTerm: network.term(id), isSource, leavingOut: id)
        let parts = elements.map { element in
            var found = whole.filter(\.relation.covers)
            let term = network.names.find(id.rawValue + RelationNetwork.elementSeparator + element)
            let own = term.map { sources(forTerm: $0, isSource, leavingOut: id) } ?? (elements.count == 1 ? whole : [])
            for source in own where !found.contains(where: { $0.term == source.term }) { found.append(source) }
            found.sort { (-$0.confidence, $0.term) < (-$1.confidence, $1.term) }
            // A question is named once: as a whole where it is said of the whole, which comes first.
            var named: Set<Mapping.Term.ID> = []
            found =
                found.filter(\.relation.covers).filter { named.insert($0.term.id).inserted }
                + found.filter { !$0.relation.covers }.filter { named.insert($0.term.id).inserted }
            return WholeAssembly.Part(
                element: element, covering: found.filter(\.relation.covers),
                sharing: found.filter { !$0.relation.covers })
        }
        return WholeAssembly(question: id, parts: parts, combination: Self.combination(covering: parts))
    }

    private func sources(
        forTerm term: Int32?, _ isSource: (Mapping.Term.ID) -> Bool, leavingOut id: Mapping.Term.ID
    ) -> [WholeAssembly.Source] {
        guard let term, Int(term) < componentOf.count, componentOf[Int(term)] >= 0 else { return [] }
        let component = components[Int(componentOf[Int(term)])]
        let place = Int(placeOf[Int(term)])
        var confidences = [Double](repeating: 1, count: component.terms.count)
        forEachDerivation(of: component) { derivation, confidence in
            if derivation.from == place { confidences[Int(derivation.to)] = confidence }
            if derivation.to == place { confidences[Int(derivation.from)] = confidence }
        }
        var result: [WholeAssembly.Source] = []
        component.masks.forEach(from: place) { other, mask in
            let name = network.place(of: component.terms[other])
            guard name.id != id, mask.isUsable, isSource(name.id) else { return }
            result.append(
                WholeAssembly.Source(term: name, relation: mask.converse, confidence: confidences[other]))
        }
        return result
    }

    private static func combination(covering parts: [WholeAssembly.Part]) -> [Mapping.Term.ID] {
        var reach: [Mapping.Term.ID: Set<Int>] = [:]
        for (index, part) in parts.enumerated() {
            for source in part.covering { reach[source.term.id, default: []].insert(index) }
        }
        var sureness: [Mapping.Term.ID: Double] = [:]
        for source in parts.flatMap(\.covering) {
            sureness[source.term.id] = max(sureness[source.term.id] ?? 0, source.confidence)
        }
        let sources = reach.keys.sorted { (-(sureness[$0] ?? 0), $0) < (-(sureness[$1] ?? 0), $1) }
        let wanted = Set(parts.indices.filter { !parts[$0].covering.isEmpty })
        if parts.count <= 20, sources.count <= 24 {
            for size in 0...min(sources.count, wanted.count) {
                if let found = choose(size, from: sources[...], covering: wanted, reach) { return found.sorted() }
            }
        }
        var rest = wanted
        var chosen: [Mapping.Term.ID] = []
        while !rest.isEmpty {
            let counts = sources.map { reach[$0, default: []].intersection(rest).count }
            guard let most = counts.max(), let best = counts.firstIndex(of: most) else { break }
            chosen.append(sources[best])
            rest.subtract(reach[sources[best], default: []])
        }
        return chosen.sorted()
    }

    private static func choose(
        _ size: Int, from sources: ArraySlice<Mapping.Term.ID>, covering wanted: Set<Int>,
        _ reach: [Mapping.Term.ID: Set<Int>]
    ) -> [Mapping.Term.ID]? {
        if wanted.isEmpty { return [] }
        guard size > 0, sources.count >= size else { return nil }
        for (offset, source) in sources.enumerated() {
            let rest = wanted.subtracting(reach[source, default: []])
            guard rest.count < wanted.count else { continue }
            if let more = choose(size - 1, from: sources.dropFirst(offset + 1), covering: rest, reach) {
                return [source] + more
            }
        }
        return nil
    }
}
