import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport

/// Small mapping sets for tests of queries.
enum QueryWorld {
    /// A set of mappings, each subject, relation, object and confidence.
    static func set(_ rows: [(String, RelationSet, String, Double)]) -> MappingSet {
        MappingSet(
            id: "urn:test",
            mappings: rows.map { subject, relation, object, confidence in
                Mapping(
                    subject: .init(stringLiteral: subject), object: .init(stringLiteral: object), relation: relation,
                    confidence: confidence)
            })
    }

    /// Everything that follows from mappings.
    static func closure(_ rows: (String, RelationSet, String, Double)...) -> Closure {
        Closure(RelationNetwork([set(rows)]))
    }

    /// Mappings between a few questions, each true of scopes chosen at random, so that they never contradict each other.
    static func random(seed: UInt64, terms: Int = 6, mappings: Int = 9) -> [Mapping] {
        var random = SplitMix64(seed: seed)
        let scopes = (0..<terms).map { _ in UInt8(1 + random.below(31)) }
        return (0..<mappings).compactMap { _ in
            let (from, to) = (random.below(terms), random.below(terms))
            guard from != to else { return nil }
            var relation = RelationSet(relation(scopes[from], scopes[to]))
            if random.chance(40) { relation.formUnion(RelationSet(rawValue: UInt8(random.below(32)))) }
            guard relation != .all else { return nil }
            return Mapping(
                subject: .init(unchecked: "Q\(from):1"), object: .init(unchecked: "Q\(to):1"), relation: relation,
                confidence: Double(random.below(101)) / 100)
        }
    }

    private static func relation(_ first: UInt8, _ second: UInt8) -> Relation {
        let both = first & second
        if both == 0 { return .disjoint }
        if first == second { return .equal }
        return both == second ? .superset : both == first ? .subset : .overlap
    }

    /// The questions of a random world.
    static let questions = (0..<6).map { Mapping.Term.ID(unchecked: "Q\($0):1") }
}
