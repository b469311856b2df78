import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Identifiers that are addresses already, in SSSOM files.
struct SSSOMAddressTests {
    private static let set = MappingSet(
        id: "https://e.org/s", license: "https://e.org/l",
        mappings: [
            Mapping(
                subject: "http://eurovoc.europa.eu/1", object: "https://y.org/b#c", relation: .equal,
                authors: ["https://orcid.org/0000-0001", "Ann"]),
            Mapping(subject: "A:1", object: "urn:isbn:1", relation: .equal),
        ])

    @Test(arguments: [
        ("http://eurovoc.europa.eu/1", "http://eurovoc.europa.eu/1"), ("https://y.org/b#c", "https://y.org/b#c"),
        ("urn:isbn:1", "urn:isbn:1"), ("A:1", "urn:reporting-synergy:id/A/1"),
        ("https://orcid.org/0000-0001", "https://orcid.org/0000-0001"),
    ])
    func addressesKeepTheirMeaning(_ identifier: String, _ expected: String) {
        #expect(SSSOM.Document(Self.set).metadata.expanded(identifier) == expected)
    }

    @Test func theyAreReadBack() throws {
        let bytes = SSSOM.write(SSSOM.Document(Self.set))
        let reading = SSSOM.read(bytes, file: "x.sssom.tsv")
        #expect(reading.diagnostics == [])
        let mappings = reading.document?.set.mappings ?? []
        // The canonical form sorts its rows.
        #expect(
            Set(mappings.map { [$0.subject.rawValue, $0.object.rawValue] })
                == Set(Self.set.mappings.map { [$0.subject.rawValue, $0.object.rawValue] }))
        let signed = mappings.first { $0.subject == "http://eurovoc.europa.eu/1" }
        #expect(signed?.authors == ["https://orcid.org/0000-0001", "Ann"])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\tauthor_id\t"), "\(text)")
    }
}
