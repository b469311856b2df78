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
}
