import SynergyCrosswalk
import SynergyModel

/// Mappings that are all true in one planted world, or all but a few.
///
/// Items are intervals on a line of four cells, each line a topic of its own; a mapping joins two items of one topic from
/// different instruments. The worlds are those of the project's generator of large mapping files, number for number, so that
/// figures known for these files hold here.
package struct PlantedWorld: Sendable {
    /// The mappings.
    package let graph: ClosureCase
    /// The scope of each item: the cells of its interval, and those of no other topic.
    package let scopes: [UInt64]
    /// How many items a topic has.
    package let topic: Int

    /// The relation that holds between two items of one topic.
    package func relation(_ first: Int, _ second: Int) -> UInt8 {
        SetAlgebra.relation(of: scopes[first], to: scopes[second])
    }

    /// - Parameters:
    ///   - mappings: How many mappings to make; there is one item for four.
    ///   - noise: The share of mappings whose relation is replaced by another.
    package init(mappings: Int, topic: Int = 20, noise: Double = 0, seed: UInt32 = 20_261_123) {
        var random = PythonRandom(seed: seed)
        let count = max(topic, mappings / 4)
        self.topic = topic
        let prefixes = ["hp", "mondo", "doid", "uberon", "cl", "go", "mp", "zfa"]
        let instruments = (0..<count).map { _ in random.below(prefixes.count) }
        let intervals = (0..<4).flatMap { start in (start + 1...4).map { (start, $0) } }
        scopes = (0..<count).map { _ in
            let (start, end) = random.pick(intervals)
            return (start..<end).reduce(0) { $0 | 1 << UInt64($1) }
        }
        // In the order of the generator: equal, subset, superset, overlap, disjoint.
        let single = [RelationSet.equal, .subset, .superset, .overlap, .disjoint].map(\.rawValue)
        let shares = [0.30, 0.20, 0.20, 0.25, 0.05].map { Int((Double(mappings) * $0).rounded(.toNearestOrEven)) }
        var pools = [[(Int, Int)]](repeating: [], count: 5)
        for start in stride(from: 0, to: count, by: topic) {
            let end = min(start + topic, count)
            for first in start..<end {
                for second in first + 1..<max(end, first + 1) where instruments[first] != instruments[second] {
                    let pair = random.unit() < 0.5 ? (first, second) : (second, first)
                    let truth = SetAlgebra.relation(of: scopes[pair.0], to: scopes[pair.1])
                    for place in 0..<5 where single[place] == truth { pools[place].append(pair) }
                }
            }
        }
        var rows: [PlainStatement] = []
        for place in 0..<5 {
            random.shuffle(&pools[place])
            rows += pools[place].prefix(shares[place]).map { PlainStatement($0.0, single[place], $0.1) }
        }
        var rest = (0..<5).flatMap { place in
            pools[place].dropFirst(shares[place]).map { PlainStatement($0.0, single[place], $0.1) }
        }
        random.shuffle(&rest)
        rows += rest.prefix(max(mappings - rows.count, 0))
        random.shuffle(&rows)
        if noise > 0 {
            for row in rows.indices where random.unit() < noise {
                rows[row].mask = random.pick(single.filter { $0 != rows[row].mask })
            }
        }
        for row in rows.indices {
            rows[row].confidence = ((0.5 + 0.5 * random.unit()) * 1_000).rounded() / 1_000
        }
        let names = (0..<count).map { item in
            let digits = String(item + 1)
            let zeros = String(repeating: "0", count: max(7 - digits.count, 0))
            return Mapping.Term.ID(unchecked: "\(prefixes[instruments[item]]):\(zeros)\(digits)")
        }
        graph = ClosureCase(names: names, rows: rows)
    }
}
