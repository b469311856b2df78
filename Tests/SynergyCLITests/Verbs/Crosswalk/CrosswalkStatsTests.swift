import SynergyTestSupport
import SynergyCLI
import Testing

@Suite struct CrosswalkStatsTests {
    private static let files = [
        "chain.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 > C:1 0.8", "D:1 o E:1 0.5 proposed"),
        "clash.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 = C:1 0.8", "A:1 | C:1 0.7"),
    ]

    @Test func whatFollowsIsCountedInOrderedPairs() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = CommandRun(
            "crosswalk", "stats", "--closure", "--format", "json", "chain.sssom.tsv", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        // A = B, B > C and so A > C; D and E are only proposed.
        #expect(
            run.output.hasPrefix(
                """
                {
                  "components": 1,
                  "inconsistentComponents": 0,
                  "pairs": 6,
                  "definite": 6,
                  "contradictory": 0,
                """))
        #expect(run.output.contains("\"leftOut\": {\n    \"proposed\": 1,"))
    }

    @Test func aProposedMappingCountsWhenAsked() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = CommandRun(
            "crosswalk", "stats", "--closure", "--proposed", "--format", "json", "chain.sssom.tsv", in: folder.path)
        #expect(run.output.contains("\"components\": 2,"))
        #expect(run.output.contains("\"pairs\": 8,"))
    }

    @Test func aContradictionIsCountedAndSaid() throws {
        let folder = try TemporaryFolder(Self.files)
        let json = CommandRun(
            "crosswalk", "stats", "--closure", "--format", "json", "clash.sssom.tsv", in: folder.path)
        #expect(json.output.contains("\"inconsistentComponents\": 1,"))
        #expect(json.output.contains("\"contradictory\": 2,"))
        let text = CommandRun("crosswalk", "stats", "--closure", "clash.sssom.tsv", in: folder.path)
        #expect(text.output.contains("1 statement set aside, because surer ones contradict them, in 1 group"))
    }

    @Test func whatIsBuiltInIsCountedWithoutFiles() {
        let run = CommandRun("crosswalk", "stats")
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("mappings in 11 sets"))
    }

    @Test func nothingIsAnnouncedThatIsNotThere() throws {
        let folder = try TemporaryFolder(["bad.sssom.tsv": "no table"])
        let run = CommandRun("crosswalk", "stats", "--keep-going", "bad.sssom.tsv", in: folder.path)
        #expect(run.output == "0 mappings in 0 sets\n", "\(run.error)")
    }

    @Test func standardInputIsRead() {
        let run = CommandRun("crosswalk", "stats", "-", input: MappingText.file("A:1 = B:1 0.9", "A:2 - B"))
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("1 mapping in 1 set"))
        #expect(run.output.contains("Looked for and not found: 1"))
    }

    @Test func aBadFileIsNamedWithItsPlace() throws {
        let folder = try TemporaryFolder(["bad.sssom.tsv": MappingText.file("A:1 = B:1 1.5")])
        let run = CommandRun("crosswalk", "stats", "bad.sssom.tsv", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("bad.sssom.tsv:"))
        #expect(CommandRun("crosswalk", "stats", "nowhere.sssom.tsv", in: folder.path).code == .missingInput)
    }
}
