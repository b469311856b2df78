/// Finds the shortest way to see that a statement cannot hold: a walk along others from its first term to its second that leaves
/// nothing of what it says.
struct ShortestWalk {
    /// A statement at one of its terms, read from there.
    private struct Edge {
        var to: Int
        var mask: RelationSet
        var rank: Int
        var statement: Int32
    }

    /// How a state was reached.
    private struct Step {
        var from: Int
        var edge: Edge
        /// The least sure statement up to here; the lower, the surer.
        var worst: Int
    }

    private let network: RelationNetwork
    /// The places of the terms in the order of their names, so that nothing depends on the order of rows.
    private let places: [Int32: Int]
    private var edges: [[Edge]]

    /// - Parameters:
    ///   - terms: The terms of a component, by name.
    ///   - statements: What the walk may use, surest first.
    init(_ network: RelationNetwork, terms: [Int32], _ statements: [Int32]) {
        self.network = network
        places = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
        edges = Array(repeating: [], count: terms.count)
        for (rank, statement) in statements.enumerated() {
            let assertion = network.assertions[Int(statement)]
            guard let from = places[assertion.from], let to = places[assertion.to], from != to else { continue }
            edges[from].append(Edge(to: to, mask: assertion.mask, rank: rank, statement: statement))
            edges[to].append(Edge(to: from, mask: assertion.mask.converse, rank: rank, statement: statement))
        }
    }

    /// The statements of the shortest walk that contradicts a statement; of several, one whose least sure statement is the surest.
    ///
    /// - Returns: `nil` when no single walk does.
    /// - Complexity: O(32 *m*) for *m* statements.
    func contradicting(_ statement: Int32) -> [Int32]? {
        let assertion = network.assertions[Int(statement)]
        // A state is a term with what is known of how the first term stands to it.
        func state(_ term: Int, _ mask: RelationSet) -> Int { term << 5 | Int(mask.rawValue) }
        guard let first = places[assertion.from], let last = places[assertion.to] else { return nil }
        if first == last { return assertion.mask.contains(.equal) ? nil : [] }
        let start = state(first, .equal)
        var reached: [Int: Step?] = [start: nil]
        var layer = [start]
        while !layer.isEmpty {
            var next: [Int: Step] = [:]
            for place in layer {
                let mask = RelationSet(rawValue: UInt8(place & 31))
                let worst = reached[place].flatMap { $0?.worst } ?? -1
                for edge in edges[place >> 5] where edge.statement != statement {
                    let composed = mask.composed(with: edge.mask)
                    guard composed != .all else { continue }
                    let target = state(edge.to, composed)
                    let step = Step(from: place, edge: edge, worst: max(worst, edge.rank))
                    guard reached[target] == nil, next[target].map({ step.worst < $0.worst }) ?? true else { continue }
                    next[target] = step
                }
            }
            let ends = next.filter {
                $0.key >> 5 == last
                    && RelationSet(rawValue: UInt8($0.key & 31)).isDisjoint(with: assertion.mask)
            }
            for (target, step) in next { reached.updateValue(step, forKey: target) }
            if let end = ends.min(by: { ($0.value.worst, $0.key & 31) < ($1.value.worst, $1.key & 31) }) {
                return statements(to: end.key, reached)
            }
            layer = next.sorted { ($0.value.worst, $0.key) < ($1.value.worst, $1.key) }.map(\.key)
        }
        return nil
    }

    private func statements(to end: Int, _ reached: [Int: Step?]) -> [Int32] {
        var result: Set<Int32> = []
        var place = end
        while let step = reached[place] ?? nil {
            result.insert(step.edge.statement)
            place = step.from
        }
        return Array(result)
    }
}
