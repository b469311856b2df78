public import SynergyModel

/// Finds the chains of statements that lead from one question or provision to another, the surest first.
///
/// A chain is at most as sure as its weakest statement: its confidence is the product of theirs. Other chains never raise it; how many
/// share no statement with it and say no less is told beside it, as corroboration.
public struct ChainEnumeration: Sendable {
    /// One statement used in one direction.
    public struct Hop: Hashable, Sendable {
        /// Where it begins.
        public var from: Mapping.Term.ID
        /// Where it leads.
        public var to: Mapping.Term.ID
        /// How the first stands to the second.
        public var relation: RelationSet
        /// How sure that is, 0…1.
        public var confidence: Double
        /// Its number in the network.
        public var statement: Int
    }

    /// A way from one term to another on which no term comes twice.
    public struct Chain: Hashable, Sendable {
        /// The hops in order.
        public var hops: [Hop]
        /// Their composition.
        public var relation: RelationSet
        /// The product of their confidences, 0…1.
        public var confidence: Double
        /// How many other chains found say no less and share no statement with it or with each other.
        public var corroborations: Int
    }

    /// What was found.
    public struct Result: Hashable, Sendable {
        /// The chains, the surest first, then the shorter, then by identifiers.
        public var chains: [Chain]
        /// Whether there are no chains within ``Limits/hops`` beside these.
        public var isComplete: Bool
    }

    /// How far is looked.
    public struct Limits: Hashable, Sendable {
        /// The most hops of a chain.
        public var hops: Int
        /// The most chains that are returned.
        public var chains: Int
        /// The most beginnings of chains that are looked at.
        public var steps: Int

        /// Creates limits.
        public init(hops: Int = 8, chains: Int = 10, steps: Int = 100_000) {
            self.hops = hops
            self.chains = chains
            self.steps = steps
        }
    }

    private let network: RelationNetwork
    /// Statements by their ends: those of term `t` are `statements[offsets[t]..<offsets[t + 1]]`.
    private let offsets: [Int32]
    private let statements: [Int32]

    /// Prepares a network.
    ///
    /// - Parameters:
    ///   - network: The network; statements about elements of questions are left out.
    ///   - leavingOut: Statements that do not count, such as those a closure set aside.
    /// - Complexity: O(*m*) for *m* statements.
    public init(_ network: RelationNetwork, leavingOut: Set<Int> = []) {
        self.network = network
        var offsets = [Int32](repeating: 0, count: network.names.count + 1)
        func forEachUse(_ body: (Int32, Int32) -> Void) {
            for (index, assertion) in network.assertions.enumerated()
            where assertion.from != assertion.to && !leavingOut.contains(index)
                && !network.isElement(assertion.from) && !network.isElement(assertion.to)
            {
                body(assertion.from, Int32(index))
                body(assertion.to, Int32(index))
            }
        }
        forEachUse { term, _ in offsets[Int(term) + 1] += 1 }
        for term in offsets.indices.dropFirst() { offsets[term] += offsets[term - 1] }
        var next = offsets
        var statements = [Int32](repeating: 0, count: Int(offsets.last ?? 0))
        forEachUse { term, statement in
            statements[Int(next[Int(term)])] = statement
            next[Int(term)] += 1
        }
        self.offsets = offsets
        self.statements = statements
    }

    /// The chains from one term to another.
    ///
    /// Chains that say nothing, because every relation is possible along them, are left out.
    ///
    /// - Complexity: O(*s* log *s*) for `limits.steps` steps, and O(*m*) for *m* statements near the two terms.
    public func chains(
        from: Mapping.Term.ID, to: Mapping.Term.ID, limits: Limits = .init()
    ) -> Result {
        guard from != to, let source = network.term(from), let target = network.term(to) else {
            return Result(chains: [], isComplete: true)
        }
        let distances = distances(to: target, atMost: limits.hops)
        guard distances[source] != nil else { return Result(chains: [], isComplete: true) }
        var open = BestFirst()
        open.push(Beginning(term: source, relation: .equal, confidence: 1, hops: [], terms: [source], key: []))
        var found: [Beginning] = []
        var steps = 0
        while let beginning = open.pop() {
            if beginning.term == target {
                found.append(beginning)
                if found.count == limits.chains { break }
                continue
            }
            steps += 1
            if steps > limits.steps { break }
            for next in continuations(of: beginning, distances, limits) { open.push(next) }
        }
        let isComplete = open.isEmpty && steps <= limits.steps
        return Result(chains: corroborated(found.map(chain)), isComplete: isComplete)
    }

    /// The statements that touch a term, by number, with the term at their other end.
    func statements(of term: Int32) -> [(statement: Int, other: Int32)] {
        guard Int(term) + 1 < offsets.count else { return [] }
        return statements[Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1])].map { index in
            let assertion = network.assertions[Int(index)]
            return (Int(index), assertion.from == term ? assertion.to : assertion.from)
        }
    }

    /// The statements that touch a question or provision, as hops that begin there, by identifier.
    public func hops(from id: Mapping.Term.ID) -> [Hop] {
        guard let term = network.term(id) else { return [] }
        return statements(of: term).map { hop($0.statement, from: term, to: $0.other) }
            .sorted { ($0.to, $0.relation.rawValue, $0.statement) < ($1.to, $1.relation.rawValue, $1.statement) }
    }

    private func hop(_ statement: Int, from: Int32, to: Int32) -> Hop {
        let assertion = network.assertions[statement]
        return Hop(
            from: .init(unchecked: network.names[from]), to: .init(unchecked: network.names[to]),
            relation: assertion.from == from ? assertion.mask : assertion.mask.converse,
            confidence: assertion.confidence, statement: statement)
    }

    private func distances(to target: Int32, atMost limit: Int) -> [Int32: Int] {
        var distances: [Int32: Int] = [target: 0]
        var layer = [target]
        for distance in 1...max(limit, 1) where !layer.isEmpty {
            var next: [Int32] = []
            for term in layer {
                for (_, other) in statements(of: term) where distances[other] == nil {
                    distances[other] = distance
                    next.append(other)
                }
            }
            layer = next
        }
        return distances
    }

    private func continuations(
        of beginning: Beginning, _ distances: [Int32: Int], _ limits: Limits
    ) -> [Beginning] {
        statements(of: beginning.term).compactMap { index, other in
            guard let distance = distances[other], beginning.hops.count + 1 + distance <= limits.hops,
                !beginning.terms.contains(other)
            else { return nil }
            let assertion = network.assertions[index]
            let relation = assertion.from == beginning.term ? assertion.mask : assertion.mask.converse
            let composed = beginning.relation.composed(with: relation)
            // Where everything is possible everything stays possible.
            guard composed != .all else { return nil }
            return Beginning(
                term: other, relation: composed, confidence: beginning.confidence * assertion.confidence,
                hops: beginning.hops + [Int32(index)], terms: beginning.terms + [other],
                key: beginning.key + ["\(network.names[other])\u{1}\(relation.rawValue)\u{1}\(assertion.confidence)"])
        }
    }

    private func chain(_ beginning: Beginning) -> Chain {
        var hops: [Hop] = []
        for (place, statement) in beginning.hops.enumerated() {
            hops.append(hop(Int(statement), from: beginning.terms[place], to: beginning.terms[place + 1]))
        }
        return Chain(hops: hops, relation: beginning.relation, confidence: beginning.confidence, corroborations: 0)
    }

    private func corroborated(_ chains: [Chain]) -> [Chain] {
        chains.map { chain in
            var used = Set(chain.hops.map(\.statement))
            var result = chain
            for other in chains where other.relation.isSubset(of: chain.relation) {
                let statements = other.hops.map(\.statement)
                guard used.isDisjoint(with: statements) else { continue }
                used.formUnion(statements)
                result.corroborations += 1
            }
            return result
        }
    }
}

/// The beginning of a chain.
private struct Beginning {
    var term: Int32
    var relation: RelationSet
    var confidence: Double
    var hops: [Int32]
    var terms: [Int32]
    /// What it says, hop by hop, so that the order of rows means nothing.
    var key: [String]

    /// The surer first, then the shorter, then by what they say.
    static func precedes(_ first: Self, _ second: Self) -> Bool {
        if first.confidence != second.confidence { return first.confidence > second.confidence }
        if first.hops.count != second.hops.count { return first.hops.count < second.hops.count }
        return first.key.lexicographicallyPrecedes(second.key)
    }
}

/// A binary heap.
private struct BestFirst {
    private var items: [Beginning] = []

    var isEmpty: Bool { items.isEmpty }

    mutating func push(_ item: Beginning) {
        items.append(item)
        var place = items.count - 1
        while place > 0, Beginning.precedes(items[place], items[(place - 1) / 2]) {
            items.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func pop() -> Beginning? {
        guard let first = items.first else { return nil }
        items.swapAt(0, items.count - 1)
        items.removeLast()
        var place = 0
        while true {
            var best = place
            for child in [place * 2 + 1, place * 2 + 2]
            where child < items.count && Beginning.precedes(items[child], items[best]) {
                best = child
            }
            if best == place { return first }
            items.swapAt(place, best)
            place = best
        }
    }
}
