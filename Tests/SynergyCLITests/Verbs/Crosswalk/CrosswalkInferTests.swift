import SynergyCLI
import Testing

@Suite struct CrosswalkInferTests {
    private static let files = [
        "map.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 > C:1 0.8", "C:1 | D:1 0.7"),
        "clash.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 = C:1 0.8", "A:1 | C:1 0.7"),
    ]

    private func run(_ arguments: String...) throws -> CommandRun {
        let folder = try TemporaryFolder(Self.files)
        return CommandRun(arguments: ["crosswalk", "infer", "--no-curated"] + arguments, in: folder.path)
    }

    @Test func whatFollowsIsToldWithItsReason() throws {
        let run = try run("map.sssom.tsv", "--definite-only")
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                A:1 contains C:1 (confidence 0.8)
                    because A:1 is the same as B:1; B:1 contains C:1

                1 relation follows that no mapping states.

                """)
    }

    @Test func twoFormsMayBeNamedInEitherWay() throws {
        for arguments in [["--between", "C", "A", "map.sssom.tsv"], ["--between", "C,A", "map.sssom.tsv"]] {
            let folder = try TemporaryFolder(Self.files)
            let run = CommandRun(arguments: ["crosswalk", "infer", "--no-curated"] + arguments, in: folder.path)
            #expect(run.output.hasPrefix("C:1 lies inside A:1 (confidence 0.8)\n"), "\(run.error)")
        }
        let slip = try run("--between", "C,X", "map.sssom.tsv")
        #expect(slip.code == .usage)
        #expect(slip.error.contains("There is no questionnaire or instrument 'X'."))
    }

    @Test func theResultIsAProposalInSSSOM() throws {
        let run = try run("map.sssom.tsv", "--definite-only", "--format", "sssom")
        #expect(run.output.contains("semapv:MappingChaining"))
        #expect(run.output.contains("Follows from: A:1 is the same as B:1; B:1 contains C:1"))
        let again = CommandRun("crosswalk", "stats", "--closure", "--format", "json", "-", input: run.output)
        #expect(again.code == .success, "\(again.error)")
        #expect(again.output.contains("\"proposed\": 1,"))
    }

    /// Prefixes stand for the same as in the packs, and the set is named by a web address, of which published readers do not warn.
    @Test func whatFollowsFromThePacksCanBeMergedWithThem() throws {
        let folder = try TemporaryFolder([:])
        let inferred = CommandRun(
            "crosswalk", "infer", "--definite-only", "--format", "sssom", "-o", "inferred.sssom.tsv", in: folder.path)
        #expect(inferred.code == .success, "\(inferred.error)")
        let forms = CommandRun(
            "crosswalk", "lineage", "TIP-Q1-2004", "TIP-Q2-2005", "--format", "sssom", "-o", "lineage.sssom.tsv",
            in: folder.path)
        #expect(forms.code == .success, "\(forms.error)")
        let merged = CommandRun(
            "crosswalk", "merge", "inferred.sssom.tsv", "lineage.sssom.tsv", in: folder.path)
        #expect(merged.code == .success, "\(merged.error)")
        #expect(merged.output.contains("GRETA-R3: urn:reporting-synergy:questionnaire/GRETA-R3/"))
        #expect(merged.output.contains("UN-TIP: urn:reporting-synergy:instrument/UN-TIP/"))
        #expect(merged.output.contains("https://reporting-synergy.invalid/inferred"))
    }

    @Test func theProofIsInTheJSON() throws {
        let run = try run("map.sssom.tsv", "--definite-only", "--format", "json")
        #expect(run.output.contains("\"reason\": \"composed\""))
        #expect(run.output.contains("\"line\": "))
    }

    @Test func whatWasSetAsideIsSaid() throws {
        let run = try run("clash.sssom.tsv")
        #expect(run.code == .success)
        #expect(run.error.contains("warning: 1 statement contradicts surer ones and nothing is concluded from it"))
        #expect(run.output.hasPrefix("A:1 is the same as C:1"))
    }

    @Test(arguments: ["2", "x", "-1"])
    func aConfidenceIsANumberFromNoughtToOne(_ text: String) throws {
        #expect(try run("map.sssom.tsv", "--min-confidence=\(text)").code == .usage)
    }
}
