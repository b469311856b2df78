import SynergyInterchange
import SynergyModel
import Testing

/// From a hundred thousand different texts on the reader looks ahead, which must change nothing.
@Suite struct SSSOMLookAheadTests {
    @Test func aFileOfManyDifferentTextsIsReadAsItStands() throws {
        let count = 45_000
        var text = "#curie_map: {A: 'https://example.org/'}\n#mapping_set_id: urn:s\n#license: urn:l\n"
        text += "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\n"
        for row in 0..<count {
            // Some labels are quoted and hold a line end or a tab, some are absent, and some lines end with two characters.
            let label = row % 7 == 0 ? "\"item\n\(row)\t\"\"x\"\"\"" : row % 11 == 0 ? "" : "item \(row)"
            let cells = [
                "A:s\(row)", label, "skos:exactMatch", "A:o\(row)", "other \(row % 100)", "semapv:LexicalMatching",
            ]
            text += cells.joined(separator: "\t") + (row % 13 == 0 ? "\r\n" : "\n")
        }
        let reading = SSSOM.read(Array(text.utf8))
        let records = try #require(reading.document?.records, "\(reading.diagnostics.prefix(3))")
        #expect(records.count == count)
        for row in 0..<count {
            let label = row % 7 == 0 ? "item\n\(row)\t\"x\"" : row % 11 == 0 ? nil : "item \(row)"
            let record = records[row]
            try #require(record["subject_id"]?.text == "A:s\(row)")
            try #require(record["subject_label"]?.text == label)
            try #require(record["object_id"]?.text == "A:o\(row)")
            try #require(record["object_label"]?.text == "other \(row % 100)")
        }
    }
}
