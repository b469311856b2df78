import SynergyInterchange
import Testing

/// Short mapping files for comparing and joining.
enum SmallSet {
    static let columns = [
        "subject_id", "predicate_id", "object_id", "mapping_justification", "author_label", "confidence", "comment",
        "ext_set_relation", "ext_status",
    ]

    /// A file with the usual prefixes; each row has the cells of ``columns`` and of `more`, left out ones at its end being empty.
    static func text(
        _ rows: [String]..., id: String = "urn:x:set", more: [String] = [], metadata: [String] = [],
        prefixes: [String: String] = [:]
    ) -> String {
        text(rows: rows, id: id, more: more, metadata: metadata, prefixes: prefixes)
    }

    static func text(
        rows: [[String]], id: String = "urn:x:set", more: [String] = [], metadata: [String] = [],
        prefixes: [String: String] = [:]
    ) -> String {
        let known = ["A": "urn:x:a/", "B": "urn:x:b/", "synergy": "urn:reporting-synergy:vocab/"]
            .merging(prefixes) { $1 }
        let lines =
            ["curie_map:"] + known.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
            + ["mapping_set_id: \(id)"] + (metadata.contains { $0.hasPrefix("license") } ? [] : ["license: urn:x:free"])
            + metadata + ["extension_definitions:"]
            + [("ext_set_relation", "setRelation"), ("ext_status", "status")].flatMap {
                ["  - slot_name: \($0.0)", "    property: synergy:\($0.1)"]
            }
        let columns = columns + more
        let table = rows.map { row in
            (row + Array(repeating: "", count: columns.count - row.count)).joined(separator: "\t")
        }
        return (lines.map { "#\($0)" } + [columns.joined(separator: "\t")] + table).joined(separator: "\n") + "\n"
    }

    static func row(
        _ subject: String, _ object: String, _ relation: String, author: String = "", confidence: String = "",
        comment: String = "", status: String = "", more: String...
    ) -> [String] {
        let predicates = [
            "equal": "skos:exactMatch", "subset": "skos:broadMatch", "superset": "skos:narrowMatch",
        ]
        return [
            subject, predicates[relation] ?? "skos:relatedMatch", object, "semapv:ManualMappingCuration", author,
            confidence, comment, relation, status,
        ] + more
    }

    static func document(_ text: String) throws -> SSSOM.Document {
        let reading = SSSOM.read(Array(text.utf8), file: "test.sssom.tsv")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return try #require(reading.document)
    }
}
