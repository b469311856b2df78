import SynergyInterchange
import SynergyModel
import SynergyReferences
import Testing

@Suite struct RegistryFileTests {
    @Test func everyMemberOfADocumentIsRead() throws {
        let text = #"""
            [{"id": "NOR-GRETA-3", "canonical": "rm:1680a6d8ec", "aliases": ["rm:1680a6d8ed", "coe:GRETA(2022)7"],
              "title": {"en": "Reply", "fr": "Réponse"}, "state": "NOR", "instrument": "cets:197",
              "questionnaire": "quest:greta-3", "cycle": "3", "date": "2020-06-01", "language": "en",
              "address": "https://rm.coe.int/1680a6d8ec", "seen": "2026-11-01",
              "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
              "supersedes": ["rm:1680653f00"], "x-note": "ours",
              "units": [{"kind": "question", "number": "12", "text": "See our reply of 2016."},
                        {"kind": "para", "number": "7 (d)", "text-hash": "abc", "start": 3, "end": 9}]}]
            """#
        let reading = RegistryFile.read(Array(text.utf8), file: "r.json")
        #expect(reading.diagnostics.isEmpty)
        let document = try #require(reading.documents.first)
        #expect(document.id == "NOR-GRETA-3")
        #expect(document.key.rawValue == "rm:1680a6d8ec")
        #expect(document.aliases.map(\.rawValue) == ["rm:1680a6d8ed", "coe:GRETA(2022)7"])
        #expect(document.title?["fr"] == "Réponse")
        #expect(document.state == "NOR")
        #expect(document.questionnaire?.rawValue == "quest:greta-3")
        #expect(document.seen == "2026-11-01")
        #expect(document.supersedes.map(\.rawValue) == ["rm:1680653f00"])
        #expect(document.units.map(\.description) == ["question 12", "para 7 (d)"])
        #expect(document.units.map(\.text) == ["See our reply of 2016.", nil])
        #expect(RegistryFile.read(RegistryFile.write(reading.documents)).documents == reading.documents)
    }

    @Test func everyProblemIsPlacedAndOneDocumentDoesNotHideTheOthers() {
        let text = """
            [{"id": "A", "canonical": "un:A/72/164"},
             {"id": "A", "canonical": "un:A/72/165"},
             {"canonical": "un:A/72/165"},
             {"id": "B"},
             {"id": "C", "canonical": "no such thing"},
             {"id": "D", "canonical": "un:A/72/166", "date": "someday", "sha256": "12"},
             {"id": "E", "canonical": "un:A/72/167", "alias": []},
             {"id": "F", "canonical": "un:A/72/168", "units": [{"kind": "page", "number": "1"}, {"kind": "para"}]},
             7]
            """
        let reading = RegistryFile.read(Array(text.utf8), file: "r.json")
        #expect(
            reading.diagnostics.map { "\($0.location) \($0.code.rawValue)" } == [
                "r.json:2:2 duplicate", "r.json:3:2 missing-member", "r.json:4:2 missing-member",
                "r.json:5:27 invalid-identifier", "r.json:6:50 invalid-date", "r.json:6:71 invalid-value",
                "r.json:7:42 unknown-member", "r.json:8:61 invalid-value", "r.json:8:85 missing-member",
                "r.json:9:2 wrong-type",
            ])
        #expect(reading.hasErrors)
        #expect(reading.documents.map(\.id.rawValue) == ["A", "D", "E", "F"])
    }

    @Test(arguments: ["", "{}", "[", "[{]", "null", "[{\"id\": \"A\", \"canonical\": 5}]"])
    func whatIsNoRegistryIsAnError(_ text: String) {
        let reading = RegistryFile.read(Array(text.utf8), file: "r.json")
        #expect(reading.hasErrors)
        #expect(reading.documents.isEmpty)
    }

    @Test func limitsHold() {
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(RegistryFile.read(deep).diagnostics.map(\.code) == [.tooDeep])
        #expect(RegistryFile.read([UInt8](repeating: 0x20, count: 11), limits: Limits(fileBytes: 10)).hasErrors)
        let many = "[" + (0..<50).map { _ in "1" }.joined(separator: ",") + "]"
        let reading = RegistryFile.read(Array(many.utf8), limits: Limits(diagnosticsPerFile: 3))
        #expect(reading.diagnostics.count == 4)
        #expect(RegistryFile.read([0x5B, 0x22, 0xFF, 0x22, 0x5D]).diagnostics.map(\.code) == [.invalidUTF8])
    }
}
