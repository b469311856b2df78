public import SynergyModel

extension Closure {
    /// Why two terms stand to each other as they do.
    ///
    /// - Returns: `nil` when nothing is known of them.
    /// - Complexity: O(*d*) for *d* narrowings in the component.
    public func proof(from: Mapping.Term.ID, to: Mapping.Term.ID) -> Proof? {
        guard from != to, let first = place(of: from), let second = place(of: to),
            first.component == second.component
        else { return nil }
        return proofs(of: components[first.component]).proof(from: first.place, to: second.place)
    }

    /// The proofs of a component, prepared once for many questions.
    func proofs(of component: ClosedComponent) -> ComponentProofs {
        var latest: [ComponentProofs.Pair: Int32] = [:]
        latest.reserveCapacity(component.derivations.count)
        var confidences: [Double] = []
        confidences.reserveCapacity(component.derivations.count)
        forEachDerivation(of: component) { derivation, confidence in
            latest[.init(Int(derivation.from), Int(derivation.to))] = Int32(confidences.count)
            confidences.append(confidence)
        }
        let search = PremiseSearch(derivations: component.derivations, wholes: component.wholes) { [latest] in
            latest[.init($0, $1)] ?? -1
        } stated: { [network, placeOf] index in
            let assertion = network.assertions[Int(index)]
            return placeOf[Int(assertion.from)] < placeOf[Int(assertion.to)]
                ? assertion.mask : assertion.mask.converse
        }
        return ComponentProofs(
            latest: latest, confidences: confidences, search: search,
            terms: component.terms.map { network.place(of: $0) })
    }
}

/// The proofs of one component.
struct ComponentProofs {
    /// Two terms, in any order.
    struct Pair: Hashable {
        private var first: Int
        private var second: Int

        init(_ first: Int, _ second: Int) { (self.first, self.second) = (min(first, second), max(first, second)) }
    }

    /// The last narrowing of every pair.
    let latest: [Pair: Int32]
    /// How sure every narrowing is.
    let confidences: [Double]
    let search: PremiseSearch
    let terms: [Proof.Term]

    /// How sure what is known of two terms is.
    func confidence(from: Int, to: Int) -> Double? { latest[Pair(from, to)].map { confidences[Int($0)] } }

    /// Why two terms stand to each other as they do.
    func proof(from: Int, to: Int) -> Proof? {
        guard let last = latest[Pair(from, to)] else { return nil }
        var writer = ProofWriter(search: search, terms: terms, confidences: confidences)
        writer.write(last, from: from, to: to)
        return Proof(steps: writer.steps)
    }
}

/// Writes narrowings as steps, premises first.
private struct ProofWriter {
    let search: PremiseSearch
    let terms: [Proof.Term]
    let confidences: [Double]
    var steps: [Proof.Step] = []
    private var places: [Int32: Int] = [:]

    init(search: PremiseSearch, terms: [Proof.Term], confidences: [Double]) {
        self.search = search
        self.terms = terms
        self.confidences = confidences
    }

    /// Writes what a narrowing rests on, then the narrowing, read in the direction wanted.
    ///
    /// Iterative, since a proof may be as long as its component is large.
    mutating func write(_ last: Int32, from: Int, to: Int) {
        var needed: Set<Int32> = [last]
        var open = [last]
        while let next = open.popLast() {
            let support = search.support(of: next)
            for index in support.conclusions + [support.narrowed].compactMap(\.self)
            where index >= 0 && needed.insert(index).inserted {
                open.append(index)
            }
        }
        // What a narrowing rests on happened before it.
        for index in needed.sorted() {
            let derivation = search.derivations[Int(index)]
            let isReversed = index == last && Int(derivation.from) != from
            let support = search.support(of: index)
            let conclusions = support.conclusions.filter { $0 >= 0 }.compactMap { places[$0] }
            let reason: Proof.Reason
            if let assertion = support.assertion {
                reason = .asserted(statement: Int(assertion))
            } else if case .composition = derivation.cause.kind, conclusions.count == 2 {
                reason =
                    isReversed
                    ? .composed(first: conclusions[1], second: conclusions[0])
                    : .composed(first: conclusions[0], second: conclusions[1])
            } else {
                reason = .parts(conclusions)
            }
            let (subject, object) = (terms[Int(derivation.from)], terms[Int(derivation.to)])
            places[index] = steps.count
            steps.append(
                Proof.Step(
                    subject: isReversed ? object : subject, object: isReversed ? subject : object,
                    relation: isReversed ? derivation.mask.converse : derivation.mask, reason: reason,
                    narrowing: support.narrowed.flatMap { places[$0] }, confidence: confidences[Int(index)]))
        }
    }
}
