import SynergyModel

/// Tells whether some statements of a network can hold together, without looking at the others.
///
/// What is true by definition is always taken in: an element lies inside its question, a question consists of its elements, a
/// paragraph lies inside its article. Small groups of statements are closed on their own, so that a test takes microseconds.
///
/// A class, because it holds the scratch memory of the closer.
final class SubsetCloser {
    /// What is true by definition.
    struct Definitions {
        /// Numbers of statements.
        var statements: [Int32] = []
        /// Places in the wholes of the network.
        var wholes: [Int] = []
    }

    let network: RelationNetwork
    private let limits: Closure.Limits
    private var dense = DenseCloser()
    private var definitionsAt: [Int32: [Int32]] = [:]
    private var wholesAt: [Int32: [Int]] = [:]

    init(_ network: RelationNetwork, limits: Closure.Limits) {
        self.network = network
        self.limits = limits
        for index in network.assertions.indices where network.isDefinition(index) {
            let assertion = network.assertions[index]
            definitionsAt[assertion.from, default: []].append(Int32(index))
            definitionsAt[assertion.to, default: []].append(Int32(index))
        }
        for (index, whole) in network.wholes.enumerated() {
            for term in [whole.term] + whole.parts { wholesAt[term, default: []].append(index) }
        }
    }

    /// All definitions that have to do with the terms of some statements, also by way of others.
    func definitions(around statements: [Int32]) -> Definitions {
        guard !definitionsAt.isEmpty else { return Definitions() }
        var open = statements.flatMap { [network.assertions[Int($0)].from, network.assertions[Int($0)].to] }
        var seen = Set(open)
        var found: Set<Int32> = []
        var wholes: Set<Int> = []
        while let term = open.popLast() {
            for definition in definitionsAt[term] ?? [] where found.insert(definition).inserted {
                let assertion = network.assertions[Int(definition)]
                for next in [assertion.from, assertion.to] where seen.insert(next).inserted { open.append(next) }
            }
            for whole in wholesAt[term] ?? [] where wholes.insert(whole).inserted {
                for next in network.wholes[whole].parts where seen.insert(next).inserted { open.append(next) }
            }
        }
        return Definitions(statements: found.sorted(), wholes: wholes.sorted())
    }

    /// The contradictions among some statements, taken in in the order given, after the definitions.
    ///
    /// - Complexity: that of closing a component of their terms.
    func contradictions(among statements: [Int32], _ definitions: Definitions) -> [Contradiction] {
        let all = definitions.statements + statements
        var terms = Set(all.flatMap { [network.assertions[Int($0)].from, network.assertions[Int($0)].to] })
        for whole in definitions.wholes {
            terms.insert(network.wholes[whole].term)
            terms.formUnion(network.wholes[whole].parts)
        }
        // By name, so that nothing depends on the order in which names were first seen.
        let sorted = terms.sorted { network.names.precedes($0, $1) }
        let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        func place(_ term: Int32) -> Int { places[term] ?? 0 }
        let local = all.map { index in
            let assertion = network.assertions[Int(index)]
            let (from, to) = (place(assertion.from), place(assertion.to))
            return from <= to
                ? DenseCloser.Statement(index: index, from: from, to: to, mask: assertion.mask)
                : DenseCloser.Statement(index: index, from: to, to: from, mask: assertion.mask.converse)
        }
        let wholes = definitions.wholes.map { index in
            let whole = network.wholes[index]
            return LocalWhole(whole: place(whole.term), parts: whole.parts.map(place))
        }
        guard sorted.count > limits.denseTerms else {
            return dense.close(terms: sorted, statements: local, wholes: wholes).contradictions
        }
        var scoped = ScopedCloser(
            terms: sorted, statements: local, wholes: wholes, maximumPairs: limits.sparsePairs)
        return scoped.close().contradictions
    }
}

extension RelationNetwork {
    /// Whether a statement is true by definition, so that nobody can be wrong about it.
    func isDefinition(_ index: Int) -> Bool {
        guard assertions[index].origin < 0 else { return false }
        return switch premise(at: index) {
        case .element, .numbering: true
        case .mapping, .elementPair, .lineage: false
        }
    }
}
