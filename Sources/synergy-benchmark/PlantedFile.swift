/// A mapping file made from a seed, of which every row is true in one world: so it is free of contradictions.
///
/// Questions come in topics of twenty; each asks about a stretch of a line of four cells, and each row says how two stretches of one
/// topic stand to each other.
enum PlantedFile {
    static func bytes(rows: Int, seed: UInt64 = 2026) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        var text =
            "#curie_map:\n" + (0..<8).map { "#  F\($0): https://example.org/F\($0)/\n" }.joined()
            + "#  synergy: urn:reporting-synergy:vocab/\n#mapping_set_id: https://example.org/planted\n"
            + "#license: https://creativecommons.org/publicdomain/zero/1.0/\n#extension_definitions:\n"
            + "#  - slot_name: ext_set_relation\n#    property: synergy:setRelation\n"
            + "subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\t"
            + "mapping_justification\tconfidence\text_set_relation\n"
        for topic in 0..<max(1, rows / 80) {
            let stretches = (0..<20).map { _ -> Range<Int> in
                let first = Int(random.next() % 4)
                return first..<(first + 1 + Int(random.next() % UInt64(4 - first)))
            }
            let forms = (0..<20).map { _ in random.next() % 8 }
            for _ in 0..<80 {
                let subject = Int(random.next() % 20)
                let object = (subject + 1 + Int(random.next() % 19)) % 20
                let (predicate, isNegated, relation) = words(stretches[subject], stretches[object])
                let names = [subject, object].map { "F\(forms[$0]):\(topic * 20 + $0)" }
                let confidence = "0.\(500 + random.next() % 500)"
                text +=
                    [
                        names[0], "item \(topic * 20 + subject)", predicate, isNegated ? "Not" : "", names[1],
                        "item \(topic * 20 + object)", "semapv:ManualMappingCuration", confidence, relation,
                    ].joined(separator: "\t") + "\n"
            }
        }
        return Array(text.utf8)
    }

    private static func words(_ first: Range<Int>, _ second: Range<Int>) -> (String, Bool, String) {
        if first == second { return ("skos:exactMatch", false, "equal") }
        if !first.overlaps(second) { return ("skos:exactMatch", true, "disjoint") }
        if second.clamped(to: first) == second { return ("skos:narrowMatch", false, "superset") }
        if first.clamped(to: second) == first { return ("skos:broadMatch", false, "subset") }
        return ("skos:relatedMatch", false, "overlap")
    }
}
