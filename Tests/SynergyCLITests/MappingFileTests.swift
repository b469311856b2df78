import SynergyCLI
import Testing

@Suite struct MappingFileTests {
    private static let metadata = """
        curie_map:
          A: https://example.org/a/
        mapping_set_id: https://example.org/set
        license: https://example.org/licence

        """
    private static let table =
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\nA:1\tskos:exactMatch\tA:2\tsemapv:ManualMappingCuration\n"
    private static let json = """
        {"curie_map": {"A": "https://example.org/a/"}, "mapping_set_id": "https://example.org/set",
         "license": "https://example.org/licence",
         "mappings": [{"subject_id": "A:1", "predicate_id": "skos:exactMatch", "object_id": "A:2",
                       "mapping_justification": "semapv:ManualMappingCuration"}]}
        """

    @Test(arguments: ["a.sssom.tsv", "b.tsv", "c.json"])
    func metadataBesideTheTableAndJSONAreFound(name: String) throws {
        let folder = try TemporaryFolder([
            "a.sssom.tsv": Self.table, "a.sssom.yml": Self.metadata, "b.tsv": Self.table, "b.yml": Self.metadata,
            "c.json": Self.json,
        ])
        let run = CommandRun("crosswalk", "stats", "--format", "json", name, in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("\"mappings\": 1,"))
        #expect(run.error.isEmpty)
    }

    @Test func aTableWithoutMetadataIsRefused() throws {
        let folder = try TemporaryFolder(["a.sssom.tsv": Self.table])
        let run = CommandRun("crosswalk", "stats", "a.sssom.tsv", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("a mapping set needs ‘mapping_set_id’"))
    }
}
