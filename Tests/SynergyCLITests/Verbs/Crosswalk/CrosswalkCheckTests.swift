import SynergyCLI
import Testing

@Suite struct CrosswalkCheckTests {
    private static let files = [
        "good.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 > C:1 0.8"),
        "clash.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 > C:1 0.8", "A:1 | C:1 0.7", id: "urn:x:clash"),
        "twice.sssom.tsv": MappingText.file("A:1 = B:1 0.9", "B:1 = A:1 0.9", id: "urn:x:twice"),
        "broken.sssom.tsv": "no such file\n",
    ]

    private func run(_ arguments: String..., variables: [String: String] = [:]) throws -> CommandRun {
        let folder = try TemporaryFolder(Self.files)
        return CommandRun(
            arguments: ["crosswalk", "check"] + arguments, variables: variables, in: folder.path)
    }

    @Test func whatIsBuiltInContradictsNothing() throws {
        let run = try run()
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.hasPrefix("No contradiction among "))
        #expect(run.output.contains("Rows: 0 errors, 0 warnings, "))
    }

    @Test func aContradictionIsToldWithItsRows() throws {
        let run = try run("clash.sssom.tsv", variables: ["COLUMNS": "200"])
        #expect(run.code == .findings)
        #expect(
            run.output.hasPrefix(
                """
                1 contradiction in 1 of 1 group of connected questions; 3 of 3 statements are involved.

                1. A:1 equals B:1, which contains C:1, yet A:1 and C:1 are said to be disjoint.
                   clash.sssom.tsv:14: A:1 equals B:1 (confidence 0.9)
                   clash.sssom.tsv:15: B:1 contains C:1 (confidence 0.8)
                   clash.sssom.tsv:16: A:1 is disjoint from C:1 (confidence 0.7)
                   If clash.sssom.tsv:16 were left out (confidence 0.7, the least sure), the rest would agree.


                """), "\(run.output)")
    }

    @Test func theSameAsJSON() throws {
        let run = try run("clash.sssom.tsv", "--format", "json")
        #expect(run.code == .findings)
        #expect(
            run.output.hasPrefix(
                """
                {
                  "components": 1,
                  "inconsistentComponents": 1,
                  "statements": 3,
                  "involved": 3,
                  "contradictions": [
                    {
                      "component": 1,
                      "text": "A:1 equals B:1, which contains C:1, yet A:1 and C:1 are said to be disjoint.",
                      "statements": [
                        {
                          "kind": "mapping",
                          "subject": "A:1",
                          "relation": "equal",
                          "object": "B:1",
                          "confidence": 0.9,
                          "file": "clash.sssom.tsv",
                          "line": 14
                        },
                """), "\(run.output)")
        #expect(run.output.contains("\"isBest\": true,\n      \"leastConfidence\": 0.7"))
    }

    @Test func twoFilesAreCheckedTogether() throws {
        let run = try run("good.sssom.tsv", "clash.sssom.tsv")
        #expect(run.code == .findings)
        #expect(run.output.contains("warning: the row says the same as clash.sssom.tsv:14:1"))
    }

    @Test func rowsThatExpiredTakeNoPart() throws {
        // The last column of these files is the status, so that validity is written into a file of its own.
        let text = MappingText.file("A:1 = B:1 0.9", "A:1 | B:1 0.8")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if line.hasPrefix("subject_id") { return line + "\text_valid_until" }
            return line.hasPrefix("A:1") ? line + "\t" + (line.contains("disjoint") ? "2020-12-31" : "") : String(line)
        }
        let file = lines.joined(separator: "\n").replacing(
            "#mapping_set_id",
            with: "#- slot_name: ext_valid_until\n#  property: synergy:validUntil\n#mapping_set_id")
        let folder = try TemporaryFolder(["dated.sssom.tsv": file])
        #expect(CommandRun("crosswalk", "check", "dated.sssom.tsv", in: folder.path).code == .findings)
        let run = CommandRun("crosswalk", "check", "dated.sssom.tsv", "--as-of", "2026-11-23", in: folder.path)
        #expect(run.code == .success, "\(run.output)\(run.error)")
        #expect(run.output.contains("the mapping held until 2020-12-31, which is before 2026-11-23 [expired-mapping]"))
    }

    @Test func aRepeatedRowIsAFindingAndAGoodFileHasNone() throws {
        #expect(try run("twice.sssom.tsv").code == .findings)
        #expect(try run("good.sssom.tsv").code == .success)
    }

    @Test func whatCannotBeReadIsBadData() throws {
        #expect(try run("broken.sssom.tsv").code == .badData)
        #expect(try run("missing.sssom.tsv").code == .missingInput)
    }

    @Test func filesCanBeCheckedTogetherWithWhatIsBuiltIn() throws {
        let text = MappingText.file(
            "TIP-Q1-2004:x1 | TIP-Q2-2005:x2 0.9", "TIP-Q1-2004:x15 | TIP-Q2-2005:x2 0.9", id: "urn:x:new")
        let folder = try TemporaryFolder(["new.sssom.tsv": text])
        let alone = CommandRun("crosswalk", "check", "new.sssom.tsv", in: folder.path)
        let together = CommandRun("crosswalk", "check", "--with-built-in", "new.sssom.tsv", in: folder.path)
        // The second row: the edition of 2005 asks that question unchanged.
        #expect(alone.output.contains("TIP-Q1-2004:x15 equals TIP-Q2-2005:x2, yet"), "\(alone.output)")
        #expect(together.output.contains("TIP-Q1-2004:x15 equals TIP-Q2-2005:x2, yet"))
        #expect(together.code == .findings)
    }

    /// A name in a file is text of others.
    @Test func whatStandsInAFileCommandsNoTerminal() throws {
        let header = MappingText.file("A:1 = B:1 0.9").split(separator: "\n").filter { $0.hasPrefix("#") }
        let rows = [
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tconfidence",
            "A:1\tskos:exactMatch\tB:1\tsemapv:ManualMappingCuration\tEve\u{1B}]0;x\u{07}\t0.9",
            "A:1\tskos:exactMatch\tB:1\tsemapv:ManualMappingCuration\tBob\u{1B}[2J\t0.9",
            "A:1\tskos:broadMatch\tB:1\tsemapv:ManualMappingCuration\tMallory\u{1B}[31m\t0.8",
        ]
        let text = (header.map(String.init) + rows).joined(separator: "\n") + "\n"
        let folder = try TemporaryFolder(["map.sssom.tsv": text])
        for arguments in [["check"], ["query", "--without", "A:1,B:1"], ["query", "--between", "A:1", "B:1"]] {
            let run = CommandRun(arguments: ["crosswalk"] + arguments + ["map.sssom.tsv"], in: folder.path)
            #expect(run.output.contains("Mallory") || run.output.contains("Eve"), "\(run.error)")
            #expect(!(run.output + run.error).utf8.contains(0x1B))
        }
    }
}
