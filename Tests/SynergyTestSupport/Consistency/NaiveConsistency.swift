package import SynergyCrosswalk
import SynergyModel

/// Path consistency in the simplest way there is, to hold the real one against.
package enum NaiveConsistency {
    /// Whether going round all triples of terms until nothing changes leaves something possible everywhere.
    package static func isConsistent(_ mappings: [Mapping]) -> Bool {
        let terms = Array(Set(mappings.flatMap { [$0.subject, $0.object] })).sorted()
        var masks = terms.indices.map { row in terms.indices.map { $0 == row ? RelationSet.equal : .all } }
        for mapping in mappings {
            guard let from = terms.firstIndex(of: mapping.subject), let to = terms.firstIndex(of: mapping.object) else {
                continue
            }
            masks[from][to].formIntersection(mapping.relation)
            masks[to][from].formIntersection(mapping.relation.converse)
        }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for first in terms.indices {
                for middle in terms.indices {
                    for last in terms.indices {
                        let narrowed = masks[first][last].intersection(
                            masks[first][middle].composed(with: masks[middle][last]))
                        if narrowed != masks[first][last] {
                            masks[first][last] = narrowed
                            hasChanged = true
                        }
                        if narrowed.isEmpty { return false }
                    }
                }
            }
        }
        return true
    }

    /// The mappings in their connected groups.
    package static func groups(_ mappings: [Mapping]) -> [[Mapping]] {
        var groups: [(terms: Set<Mapping.Term.ID>, mappings: [Mapping])] = []
        for mapping in mappings {
            var merged: (terms: Set<Mapping.Term.ID>, mappings: [Mapping]) = (
                [mapping.subject, mapping.object], [mapping]
            )
            groups.removeAll { group in
                guard !group.terms.isDisjoint(with: [mapping.subject, mapping.object]) else { return false }
                merged.terms.formUnion(group.terms)
                merged.mappings += group.mappings
                return true
            }
            groups.append(merged)
        }
        return groups.map(\.mappings)
    }
}
