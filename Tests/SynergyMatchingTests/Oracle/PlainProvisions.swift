import SynergyCrosswalk
import SynergyModel
import SynergyTestSupport

@testable import SynergyMatching

/// A random handful of instruments with a concordance, and every path through them, one by one.
struct PlainProvisions {
    /// A provision with its number in parts.
    struct Place: Hashable {
        var instrument: String
        var parts: [String]
        var topic: String?

        var id: Provision.ID {
            Provision.ID(stringLiteral: "\(instrument):\(parts[0])" + parts.dropFirst().map { "(\($0))" }.joined())
        }
        var term: Mapping.Term.ID { Mapping.Term.ID(stringLiteral: id.rawValue) }
    }

    /// One way from one provision to another.
    struct Path: Hashable {
        var end: Place
        var strength: Double
        var relation: RelationSet
    }

    var places: [Place] = []
    var concordance: [Mapping] = []

    init(_ random: inout SplitMix64) {
        for instrument in ["A", "B", "C"] {
            for article in ["5", "6"] {
                for parts in [[], ["1"], ["2"], ["1", "a"]] where random.chance(60) {
                    places.append(
                        Place(
                            instrument: instrument, parts: [article] + parts,
                            topic: random.chance(20) ? random.pick(["one", "two"]) : nil))
                }
            }
        }
        guard !places.isEmpty else { return }
        let relations: [RelationSet] = [
            .equal, .superset, .subset, .overlap, [.equal, .subset], [.subset, .overlap], .sharing, .disjoint, .all,
        ]
        for _ in 0..<random.below(12) {
            var entry = Mapping(
                subject: random.pick(places).term, object: random.pick(places).term, relation: random.pick(relations),
                status: random.pick([.approved, .approved, .proposed, .rejected, .deprecated]))
            concordance.append(entry)
            if random.chance(30) {
                // Another curator says something else.
                entry.relation = random.pick(relations)
                concordance.append(entry)
            }
        }
    }

    var instruments: [Instrument] {
        ["A", "B", "C"].map { name in
            Instrument(
                id: Instrument.ID(stringLiteral: name), title: "", kind: .treaty,
                provisions: places.filter { $0.instrument == name }.map { Provision(id: $0.id, topic: $0.topic) })
        }
    }

    /// All places of the same article: the same 1, a level of part and whole 0.7, others 0.3.
    private func near(_ place: Place) -> [Path] {
        places.filter { $0.instrument == place.instrument && $0.parts[0] == place.parts[0] }.map { other in
            if other.parts == place.parts { return Path(end: other, strength: 1, relation: .equal) }
            if other.parts.starts(with: place.parts) {
                let levels = other.parts.count - place.parts.count
                return Path(end: other, strength: levels == 2 ? 0.49 : 0.7, relation: .superset)
            }
            if place.parts.starts(with: other.parts) {
                let levels = place.parts.count - other.parts.count
                return Path(end: other, strength: levels == 2 ? 0.49 : 0.7, relation: .subset)
            }
            return Path(end: other, strength: 0.3, relation: .all)
        }
    }

    /// The entries at a place, in both directions.
    private func across(_ place: Place) -> [Path] {
        var result: [Path] = []
        for mapping in concordance where mapping.status != .rejected && mapping.status != .deprecated {
            guard !mapping.relation.contains(.disjoint) else { continue }
            let inside: Bool = mapping.relation.contains(.superset) || mapping.relation.contains(.subset)
            let strength = mapping.relation.contains(.equal) ? 0.9 : inside ? 0.7 : 0.5
            for other in places {
                if mapping.subject == place.term, mapping.object == other.term {
                    result.append(Path(end: other, strength: strength, relation: mapping.relation))
                }
                if mapping.object == place.term, mapping.subject == other.term {
                    result.append(Path(end: other, strength: strength, relation: mapping.relation.converse))
                }
            }
        }
        return result
    }

    private func continued(_ paths: Set<Path>, by step: (Place) -> [Path]) -> Set<Path> {
        Set(
            paths.flatMap { path in
                step(path.end).map {
                    Path(
                        end: $0.end, strength: path.strength * $0.strength,
                        relation: path.relation.composed(with: $0.relation))
                }
            })
    }

    /// All ways from a place: near, then at most twice across and near; and by topic; none below 0.1.
    func paths(from place: Place) -> Set<Path> {
        let start = Set(near(place))
        let once = continued(continued(start, by: across), by: near)
        let twice = continued(continued(once, by: across), by: near)
        let topic = places.filter { $0.topic != nil && $0.topic == place.topic }
            .map { Path(end: $0, strength: 0.2, relation: .all) }
        return start.union(once).union(twice).filter { $0.strength >= 0.1 }.union(topic)
    }
}
