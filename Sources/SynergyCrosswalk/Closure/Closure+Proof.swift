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
        return proof(in: components[first.component], from: first.place, to: second.place)
    }

    func proof(in component: ClosedComponent, from: Int, to: Int) -> Proof? {
        var latest: [Pair: Int32] = [:]
        var confidences: [Double] = []
        forEachDerivation(of: component) { derivation, confidence in
            latest[Pair(Int(derivation.from), Int(derivation.to))] = Int32(confidences.count)
            confidences.append(confidence)
        }
        guard let last = latest[Pair(from, to)] else { return nil }
        let search = PremiseSearch(derivations: component.derivations, wholes: component.wholes) { first, second in
            latest[Pair(first, second)] ?? -1
        } stated: { [network, placeOf] index in
            let assertion = network.assertions[Int(index)]
            return placeOf[Int(assertion.from)] < placeOf[Int(assertion.to)]
                ? assertion.mask : assertion.mask.converse
        }
        var writer = ProofWriter(
            search: search, terms: component.terms.map { network.place(of: $0) }, confidences: confidences)
        writer.write(last, from: from, to: to)
        return Proof(steps: writer.steps)
    }

    private struct Pair: Hashable {
        var first: Int
        var second: Int

        init(_ first: Int, _ second: Int) { (self.first, self.second) = (min(first, second), max(first, second)) }
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
