public import SynergyModel

extension Closure {
    /// A term with how it stands to the one that was asked about.
    public struct Related: Hashable, Sendable {
        /// The other term.
        public var term: Mapping.Term.ID
        /// How ``term`` stands to the one that was asked about.
        public var relation: RelationSet
        /// How sure that is: the least confidence among the premises of the surest proof, 0…1.
        public var confidence: Double
    }

    /// How one term stands to another; all five relations when nothing follows.
    ///
    /// - Complexity: O(1).
    public func relation(from: Mapping.Term.ID, to: Mapping.Term.ID) -> RelationSet {
        if from == to { return .equal }
        guard let first = place(of: from), let second = place(of: to), first.component == second.component else {
            return .all
        }
        return components[first.component].masks[first.place, second.place]
    }

    /// How sure the relation between two terms is: the least confidence among the premises of the surest proof, 0…1.
    ///
    /// As long as nothing is contradicted, raising the confidence of a mapping or adding one never makes what was known before less
    /// sure; where more becomes known of the two, the figure is that of all that is known. Parallel proofs do not raise it.
    ///
    /// - Returns: `nil` when nothing is known.
    /// - Complexity: O(*d*) for *d* narrowings in the component.
    public func confidence(from: Mapping.Term.ID, to: Mapping.Term.ID) -> Double? {
        guard from != to, let first = place(of: from), let second = place(of: to),
            first.component == second.component
        else { return nil }
        let component = components[first.component]
        let wanted = (Int32(min(first.place, second.place)), Int32(max(first.place, second.place)))
        var result: Double?
        forEachDerivation(of: component) { derivation, confidence in
            if (derivation.from, derivation.to) == wanted { result = confidence }
        }
        return result
    }

    /// Every question or provision of which it is known how it stands to one of them, by identifier.
    ///
    /// - Complexity: O(*n* + *d*) for *n* terms and *d* narrowings in the component.
    public func relations(of id: Mapping.Term.ID) -> [Related] {
        guard let (number, place) = place(of: id) else { return [] }
        let component = components[number]
        var confidences = [Double](repeating: 1, count: component.terms.count)
        forEachDerivation(of: component) { derivation, confidence in
            if derivation.from == place { confidences[Int(derivation.to)] = confidence }
            if derivation.to == place { confidences[Int(derivation.from)] = confidence }
        }
        var result: [Related] = []
        component.masks.forEach(from: place) { other, mask in
            let term = component.terms[other]
            guard !network.isElement(term) else { return }
            result.append(
                Related(
                    term: .init(unchecked: network.names[term]), relation: mask.converse,
                    confidence: confidences[other]))
        }
        return result
    }

    /// The questions whose answers may feed a question: those that certainly share something with it.
    ///
    /// Those that cover it come first, equal ones before broader ones; then the surer; then by identifier.
    ///
    /// - Complexity: O(*n* log *n* + *d*) for *n* terms and *d* narrowings in the component.
    public func sources(for id: Mapping.Term.ID) -> [Related] {
        func rank(_ relation: RelationSet) -> Int { relation == .equal ? 0 : relation.covers ? 1 : 2 }
        return relations(of: id).filter(\.relation.isUsable).sorted {
            (rank($0.relation), -$0.confidence, $0.term) < (rank($1.relation), -$1.confidence, $1.term)
        }
    }

    /// The classes of questions or provisions that are certainly equal, each by identifier, of two members at least.
    public var equivalenceClasses: [[Mapping.Term.ID]] {
        var classes: [[Mapping.Term.ID]] = []
        for component in components {
            var isDone = [Bool](repeating: false, count: component.terms.count)
            for place in component.terms.indices where !isDone[place] {
                var members = [place]
                component.masks.forEach(from: place) { other, mask in
                    if mask == .equal { members.append(other) }
                }
                for member in members { isDone[member] = true }
                let ids = members.map { component.terms[$0] }.filter { !network.isElement($0) }
                    .map { Mapping.Term.ID(unchecked: network.names[$0]) }
                if ids.count > 1 { classes.append(ids.sorted()) }
            }
        }
        return classes.sorted { $0[0] < $1[0] }
    }

    /// Hands out what happened in a component, each with the least confidence of the premises used up to then.
    ///
    /// Statements were taken in surest first, so that the last one taken in is the least sure of all.
    func forEachDerivation(of component: ClosedComponent, _ body: (Derivation, Double) -> Void) {
        var confidence = 1.0
        for derivation in component.derivations {
            if case .assertion(let index) = derivation.cause.kind {
                confidence = min(confidence, network.assertions[Int(index)].confidence)
            }
            body(derivation, confidence)
        }
    }
}
