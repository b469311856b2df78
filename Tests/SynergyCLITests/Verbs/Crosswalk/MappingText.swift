/// Mapping files written for a test.
enum MappingText {
    private static let words = [
        "=": ("skos:exactMatch", "equal"), ">": ("skos:narrowMatch", "superset"), "<": ("skos:broadMatch", "subset"),
        "o": ("skos:relatedMatch", "overlap"), "|": ("skos:exactMatch", "disjoint"),
    ]

    /// A file whose rows are given as `A:1 = B:1 0.9`, with `=`, `>` (superset), `<` (subset), `o` (overlap) or `|` (disjoint),
    /// and after the confidence, if need be, a status; `A:1 - B` says that nothing was found in B.
    static func file(_ rows: String..., id: String = "urn:x:test") -> String {
        let cells = rows.map { $0.split(separator: " ").map(String.init) }
        let prefixes = Set(
            cells.flatMap { row in
                [row[0], row[1] == "-" ? "A:" : row[2]].compactMap { $0.split(separator: ":").first.map(String.init) }
            })
        var text = "#curie_map:\n"
        for prefix in prefixes.sorted() { text += "#  \(prefix): urn:x:\(prefix)/\n" }
        text += """
            #  synergy: urn:reporting-synergy:vocab/
            #extension_definitions:
            #- slot_name: ext_set_relation
            #  property: synergy:setRelation
            #- slot_name: ext_status
            #  property: synergy:status
            #mapping_set_id: \(id)
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tobject_source\tconfidence\text_set_relation\text_status

            """
        for row in cells {
            if row[1] == "-" {
                text +=
                    "\(row[0])\tskos:exactMatch\t\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\(row[2]):\t\t\t\n"
                continue
            }
            let (predicate, relation) = words[row[1]] ?? ("", "")
            let isNegated = row[1] == "|"
            let confidence = row.count > 3 ? row[3] : ""
            let status = row.count > 4 ? row[4] : ""
            text += "\(row[0])\t\(isNegated ? "skos:exactMatch" : predicate)\t\(isNegated ? "Not" : "")\t\(row[2])\t"
            text += "semapv:ManualMappingCuration\t\t\(confidence)\t\(relation)\t\(status)\n"
        }
        return text
    }
}
