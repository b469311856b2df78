package import SynergyCrosswalk
import SynergyModel

/// Mappings that are all true in one planted model, some of them then made false.
///
/// Every item is an interval of cells on the line of its topic, so that it is known how any two items stand to each other.
package struct PlantedMappings {
    package var mappings: [Mapping] = []

    /// - Parameters:
    ///   - topics: How many groups of connected items there are at most.
    ///   - items: How many items a topic has.
    ///   - rows: How many rows a topic has.
    ///   - noise: The percentage of rows whose relation is replaced by another one.
    ///   - confidences: What rows may be given; several alike make ties.
    package init(
        topics: Int, items: Int, rows: Int, noise: Int, confidences: [Double] = [0.5, 0.6, 0.7, 0.8, 0.9, 1],
        disjunctions: Int = 0, using random: inout SplitMix64
    ) {
        let intervals = (0..<4).flatMap { start in ((start + 1)...4).map { start..<$0 } }
        for topic in 0..<topics {
            let spans = (0..<items).map { _ in random.pick(intervals) }
            for _ in 0..<rows {
                let from = random.below(items)
                var to = random.below(items)
                if to == from { to = (from + 1) % items }
                var relation = RelationSet(Self.relation(spans[from], spans[to]))
                if random.chance(noise) {
                    relation = RelationSet(random.pick(Relation.allCases.filter { !relation.contains(.init($0)) }))
                }
                if random.chance(disjunctions) { relation.formUnion(RelationSet(random.pick(Relation.allCases))) }
                mappings.append(
                    Mapping(
                        subject: Self.id(topic, from), object: Self.id(topic, to), relation: relation,
                        confidence: random.pick(confidences),
                        location: SourceLocation(file: "planted", line: mappings.count + 1)))
            }
        }
    }

    private static func id(_ topic: Int, _ item: Int) -> Mapping.Term.ID {
        .init(stringLiteral: "F\(item % 8):\(topic).\(item)")
    }

    private static func relation(_ first: Range<Int>, _ second: Range<Int>) -> Relation {
        if first == second { return .equal }
        if !first.overlaps(second) { return .disjoint }
        if first.clamped(to: second) == second { return .superset }
        return first.clamped(to: second) == first ? .subset : .overlap
    }
}
