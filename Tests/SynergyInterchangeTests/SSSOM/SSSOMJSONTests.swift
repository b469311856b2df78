import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct SSSOMJSONTests {
    private let text = """
        {
          "curie_map": {"A": "https://example.org/a/", "B": "https://example.org/b/"},
          "mapping_set_id": "https://example.org/set",
          "license": "https://example.org/licence",
          "subject_source": "A:all",
          "mappings": [
            {"subject_id": "A:1", "predicate_id": "skos:exactMatch", "object_id": "B:1",
             "mapping_justification": "semapv:LexicalMatching", "confidence": 0.95,
             "author_label": ["Ann|Bob", "C\\\\"], "comment": "two\\nlines", "mapping_date": "2025-06-30"},
            {"subject_id": "A:2", "predicate_id": "skos:exactMatch", "object_id": "sssom:NoTermFound",
             "mapping_justification": "semapv:ManualMappingCuration", "own": "x"}
          ]
        }
        """

    private func read(_ text: String, mode: SSSOM.Mode = .strict) -> SSSOM.Reading {
        SSSOM.JSON.read(Array(text.utf8), file: "a.json", mode: mode)
    }

    @Test func theSlotsAreThoseOfTheTable() throws {
        let reading = read(text)
        let document = try #require(reading.document, "\(reading.diagnostics)")
        #expect(document.metadata["subject_source"] == nil)
        let first = try #require(document.records.first)
        #expect(first["subject_source"] == "A:all")
        #expect(first.confidence == 0.95)
        #expect(first["author_label"] == ["Ann|Bob", "C\\"])
        #expect(first["comment"] == "two\nlines")
        #expect(first["mapping_date"] == .day("2025-06-30"))
        #expect(document.records.map(\.location?.line) == [7, 10])
        #expect(document.set.gaps.map(\.subject) == ["A:2"])
        #expect(document.records[1]["own"] == "x")
        #expect(reading.diagnostics.map(\.code) == [.unknownSlot])
    }

    @Test func tableAndJSONSayTheSame() throws {
        let document = try #require(read(text).document)
        let throughJSON = try #require(SSSOM.JSON.read(SSSOM.JSON.write(document)).document)
        let throughTable = try #require(SSSOM.read(SSSOM.write(document)).document)
        #expect(throughJSON == throughTable)
        #expect(SSSOM.JSON.write(throughJSON) == SSSOM.JSON.write(document))
        #expect(SSSOM.write(throughJSON) == SSSOM.write(document))
    }

    @Test(arguments: [
        ("\"object_id\": \"B:1\"", "\"object_id\": \"C:1\"", 7, "$.mappings[0].object_id"),
        ("0.95", "1.5", 8, "$.mappings[0]"),
        ("\"A:2\"", "[\"A:2\"]", 10, ""),
        (
            "\"predicate_id\": \"skos:exactMatch\", \"object_id\": \"sssom", "\"object_id\": \"sssom", 10,
            "$.mappings[1]"
        ),
        ("\"https://example.org/set\"", "{}", 3, ""),
        ("\"mappings\": [", "\"mappings\": 1, \"other\": [", 6, ""),
    ])
    func anErrorIsPlacedInTheFile(old: String, new: String, line: Int, path: String) throws {
        let at = try #require(text.firstRange(of: old))
        let reading = read(text.replacingCharacters(in: at, with: new))
        #expect(reading.document == nil)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        let first = try #require(errors.first)
        // A mapping that spans lines is placed where it begins when the cell cannot be told.
        #expect([line, line - 1].contains(first.location.line ?? 0), "\(errors)")
        #expect((first.location.path ?? "").hasPrefix(path), "\(errors)")
    }

    @Test func prefixesMayStandInTheContext() throws {
        let context = """
            "@context": {"A": {"@id": "https://example.org/a/", "@prefix": true}, "B": "https://example.org/b/",
                         "subject_id": {"@type": "@id"}, "license": "https://example.org/x"}
            """
        let map = #""curie_map": {"A": "https://example.org/a/", "B": "https://example.org/b/"}"#
        let at = try #require(text.firstRange(of: map))
        let reading = read(text.replacingCharacters(in: at, with: context))
        let document = try #require(reading.document, "\(reading.diagnostics)")
        #expect(document.metadata.prefixes == ["A": "https://example.org/a/", "B": "https://example.org/b/"])
    }
}

extension String {
    fileprivate func firstRange(of part: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
    }

    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
