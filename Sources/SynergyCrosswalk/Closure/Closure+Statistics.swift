extension Closure {
    /// What there is, in numbers.
    public struct Statistics: Hashable, Sendable {
        /// Questions and provisions.
        public var terms = 0
        /// Statements that took part.
        public var statements = 0
        /// Connected components.
        public var components = 0
        /// Components in which not all statements can hold.
        public var inconsistentComponents = 0
        /// Ordered pairs of different questions for which at least one relation is excluded.
        public var pairs = 0
        /// Ordered pairs for which one relation is left.
        public var definite = 0
        /// Ordered pairs for which nothing would be left if all statements held; at each of them a statement was set aside.
        public var contradictory = 0
        /// Statements that were set aside.
        public var setAside = 0
        /// Components too large to look at every pair.
        public var bounded = 0
        /// The terms of the largest component.
        public var largestComponent = 0
    }

    /// What there is, in numbers.
    ///
    /// - Complexity: O(*p*) for *p* pairs inside components.
    public var statistics: Statistics {
        var result = Statistics()
        for component in components where !component.terms.isEmpty {
            let isElement = component.terms.map { network.isElement($0) }
            let terms = isElement.count { !$0 }
            result.terms += terms
            result.statements += component.assertions.count
            result.components += 1
            result.largestComponent = max(result.largestComponent, terms)
            result.setAside += component.contradictions.count
            if !component.contradictions.isEmpty { result.inconsistentComponents += 1 }
            result.contradictory += 2 * Set(component.contradictions.map { [$0.from, $0.to] }).count
            if component.reach != nil { result.bounded += 1 }
            for place in component.terms.indices where !isElement[place] {
                component.masks.forEach(from: place) { other, mask in
                    guard !isElement[other] else { return }
                    result.pairs += 1
                    if mask.rawValue.nonzeroBitCount == 1 { result.definite += 1 }
                }
            }
        }
        return result
    }

    /// A component that was too large to look at every pair.
    public struct Bound: Hashable, Sendable {
        /// How many questions and provisions it has.
        public var terms: Int
        /// How many mappings two terms may be apart for their relation to have been worked out.
        public var reach: Int
    }

    /// The components that were too large to look at every pair, the largest first.
    public var bounds: [Bound] {
        components.compactMap { component in component.reach.map { Bound(terms: component.terms.count, reach: $0) } }
            .sorted { ($1.terms, $1.reach) < ($0.terms, $0.reach) }
    }

    /// Statements that cannot hold together with surer ones, in the order of their identifiers.
    public struct Conflict: Hashable, Sendable {
        /// The statement that was set aside, by its number in the network.
        public var setAside: Int
        /// Statements that cannot all hold, by their numbers, the one set aside among them; not always the fewest.
        public var premises: [Int]
        /// The first of the two terms for which nothing would be left.
        public var subject: Proof.Term
        /// The second of them.
        public var object: Proof.Term
    }

    /// What was set aside, and why.
    public var conflicts: [Conflict] {
        components.flatMap { component in
            component.contradictions.map { contradiction in
                Conflict(
                    setAside: Int(contradiction.assertion), premises: contradiction.premises.map(Int.init),
                    subject: network.place(of: component.terms[Int(contradiction.from)]),
                    object: network.place(of: component.terms[Int(contradiction.to)]))
            }
        }.sorted { ($0.subject, $0.object, $0.setAside) < ($1.subject, $1.object, $1.setAside) }
    }
}
