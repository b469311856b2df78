import SynergyCLI
import SynergyInterchange
import Testing

/// `crosswalk diff` and `crosswalk merge` as they are typed.
@Suite struct CrosswalkCompareTests {
    private static func file(_ rows: String, set: String = "urn:x:set", prefix: String = "urn:x:greta/") -> String {
        """
        #curie_map:
        #  GRETA-R3: \(prefix)
        #  TIP-Q1: urn:x:tip/
        #  synergy: urn:reporting-synergy:vocab/
        #mapping_set_id: \(set)
        #license: https://creativecommons.org/publicdomain/zero/1.0/
        #extension_definitions:
        #  - slot_name: ext_set_relation
        #    property: synergy:setRelation
        subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tconfidence\text_set_relation
        \(rows)

        """
    }

    private static let equal = "GRETA-R3:2\tskos:exactMatch\tTIP-Q1:3\tsemapv:ManualMappingCuration\tAnn\t0.9\tequal"
    private static let subset = "GRETA-R3:2\tskos:broadMatch\tTIP-Q1:3\tsemapv:ManualMappingCuration\tAnn\t0.9\tsubset"
    private static let disjoint =
        "TIP-Q1:3\tskos:relatedMatch\tGRETA-R3:2\tsemapv:ManualMappingCuration\tBob\t0.8\tdisjoint"
    private static let more = "GRETA-R3:4\tskos:exactMatch\tTIP-Q1:5\tsemapv:ManualMappingCuration\tAnn\t0.7\tequal"

    @Test func differencesAreToldInWordsAndTheAnswerIsOne() throws {
        let folder = try TemporaryFolder([
            "old.sssom.tsv": Self.file(Self.equal), "new.sssom.tsv": Self.file(Self.subset + "\n" + Self.more),
        ])
        let run = CommandRun("crosswalk", "diff", "old.sssom.tsv", "new.sssom.tsv", in: folder.path)
        #expect(run.code == .findings, "\(run.error)")
        #expect(
            run.output == """
                1 row changed, 1 added, 0 removed; 0 the same.

                Changed:
                  GRETA-R3:2 → TIP-Q1:3: was equal, is now subset
                    Answers to GRETA-R3:2 now settle only a part of TIP-Q1:3.

                Added:
                  GRETA-R3:4 → TIP-Q1:5: equal, approved, confidence 0.7

                """)
        let json = CommandRun(
            "crosswalk", "diff", "old.sssom.tsv", "new.sssom.tsv", "--format", "json", in: folder.path)
        #expect(json.code == .findings)
        #expect(json.output.contains(#""name": "relation""#))
    }

    @Test func withoutDifferencesTheAnswerIsZero() throws {
        let folder = try TemporaryFolder(["old.sssom.tsv": Self.file(Self.equal)])
        let run = CommandRun("crosswalk", "diff", "old.sssom.tsv", "old.sssom.tsv", in: folder.path)
        #expect(run.code == .success)
        #expect(run.output == "No differences: 1 row the same.\n")
        #expect(CommandRun("crosswalk", "diff", ".", ".", in: folder.path).code == .success)
        #expect(
            CommandRun("crosswalk", "diff", "old.sssom.tsv", "none.sssom.tsv", in: folder.path).code == .missingInput)
    }

    @Test func filesAreJoinedAndDisagreementsAreSaid() throws {
        let folder = try TemporaryFolder([
            "a.sssom.tsv": Self.file(Self.equal, set: "urn:x:a"),
            "b.sssom.tsv": Self.file(Self.disjoint + "\n" + Self.more, set: "urn:x:b"),
        ])
        let run = CommandRun("crosswalk", "merge", "a.sssom.tsv", "b.sssom.tsv", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.error == """
                warning: GRETA-R3:2 → TIP-Q1:3: urn:x:a says equal (approved, confidence 0.9), urn:x:b says disjoint \
                (approved, confidence 0.8). Both cannot hold. [contradiction] (a.sssom.tsv:11:1 and b.sssom.tsv:11:1)
                1 disagreement; the rows concerned are written side by side, for a curator to decide.

                """)
        let document = try #require(SSSOM.read(Array(run.output.utf8)).document)
        #expect(document.records.count == 3)
        #expect(CommandRun("crosswalk", "merge", "b.sssom.tsv", "a.sssom.tsv", in: folder.path).output == run.output)
        let decided = CommandRun(
            "crosswalk", "merge", ".", "--prefer", "b.sssom.tsv", "--id", "urn:x:ab", in: folder.path)
        #expect(decided.output.contains("#mapping_set_id: urn:x:ab\n"))
        #expect(decided.output.contains("rejected"))
        #expect(decided.error.hasSuffix("1 disagreement; none is left open.\n"))
        let slip = CommandRun("crosswalk", "merge", "a.sssom.tsv", "--prefer", "c.sssom.tsv", in: folder.path)
        #expect(slip.code == .usage)
        #expect(slip.error.contains("Did you mean 'a.sssom.tsv'?"))
    }

    @Test func aPrefixWithTwoMeaningsStopsTheMerge() throws {
        let folder = try TemporaryFolder([
            "a.sssom.tsv": Self.file(Self.equal), "b.sssom.tsv": Self.file(Self.more, prefix: "urn:y:greta/"),
        ])
        let run = CommandRun("crosswalk", "merge", "a.sssom.tsv", "b.sssom.tsv", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("a.sssom.tsv:2:4: error: the prefix ‘GRETA-R3’ stands for urn:x:greta/ here"))
        #expect(run.error.contains("b.sssom.tsv:2:4: error: the prefix ‘GRETA-R3’ stands for urn:y:greta/ here"))
    }

    @Test func everySlotAndEveryGapIsStillThereInTheResult() throws {
        let header =
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\tmapping_tool\tsimilarity_score\text_note"
        let metadata = """
            #curie_map:
            #  GRETA-R3: urn:x:greta/
            #  TIP-Q1: urn:x:tip/
            #mapping_set_id: urn:x:rich
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            #extension_definitions:
            #  - slot_name: ext_note
            #    property: GRETA-R3:note

            """
        let folder = try TemporaryFolder([
            "a.sssom.tsv": Self.file(Self.equal, set: "urn:x:a"),
            "b.sssom.tsv": metadata + header
                + "\nGRETA-R3:4\tskos:exactMatch\tTIP-Q1:5\tsemapv:LexicalMatching\tTool 7\t0.75\tKept\n"
                + "GRETA-R3:6\tskos:exactMatch\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t\n",
        ])
        let run = CommandRun("crosswalk", "merge", "a.sssom.tsv", "b.sssom.tsv", "-o", "ab.sssom.tsv", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        let document = try #require(SSSOM.read(Array(try folder.text("ab.sssom.tsv").utf8)).document)
        #expect(document.records.map(\.subject) == ["GRETA-R3:2", "GRETA-R3:4", "GRETA-R3:6"])
        #expect(document.records[1]["mapping_tool"]?.text == "Tool 7")
        #expect(document.records[1]["similarity_score"]?.text == "0.75")
        #expect(document.records[1]["ext_note"]?.text == "Kept")
        #expect(document.records[2].object == "sssom:NoTermFound")
        let diff = CommandRun("crosswalk", "diff", "b.sssom.tsv", "ab.sssom.tsv", in: folder.path)
        #expect(diff.output.hasPrefix("0 rows changed, 1 added, 0 removed; 2 the same."))
    }

    @Test func metadataMayStandInAFileOfTheirOwn() throws {
        let parts = Self.file(Self.equal).split(separator: "\n", omittingEmptySubsequences: true)
        let folder = try TemporaryFolder([
            "a.sssom.yml": parts.filter { $0.hasPrefix("#") }.map { $0.dropFirst() + "\n" }.joined(),
            "a.sssom.tsv": parts.filter { !$0.hasPrefix("#") }.map { $0 + "\n" }.joined(),
            "b.sssom.tsv": Self.file(Self.more, prefix: "urn:y:greta/"), "same.sssom.tsv": Self.file(Self.equal),
        ])
        let diff = CommandRun("crosswalk", "diff", "a.sssom.tsv", "same.sssom.tsv", in: folder.path)
        #expect(diff.code == .success, "\(diff.output)\(diff.error)")
        let clash = CommandRun("crosswalk", "merge", "a.sssom.tsv", "b.sssom.tsv", in: folder.path)
        #expect(clash.error.contains("a.sssom.yml:2:3: error: the prefix ‘GRETA-R3’ stands for urn:x:greta/ here"))
    }

    @Test func tablesAndJSONAreComparedAndJoinedAlike() throws {
        let document = try #require(SSSOM.read(Array(Self.file(Self.equal).utf8)).document)
        let folder = try TemporaryFolder([
            "a.sssom.tsv": Self.file(Self.equal),
            "a.sssom.json": String(decoding: SSSOM.JSON.write(document), as: UTF8.self),
        ])
        let diff = CommandRun("crosswalk", "diff", "a.sssom.tsv", "a.sssom.json", in: folder.path)
        #expect(diff.code == .success, "\(diff.output)\(diff.error)")
        let merge = CommandRun("crosswalk", "merge", "a.sssom.tsv", "a.sssom.json", "--format", "json", in: folder.path)
        #expect(merge.output.contains(#""duplicates": 1"#), "\(merge.output)\(merge.error)")
    }

    @Test func whatSurelyWasMeantIsPutRightOnRequest() throws {
        let folder = try TemporaryFolder(["a.sssom.tsv": "\u{FEFF}" + Self.file(Self.equal)])
        #expect(CommandRun("crosswalk", "merge", "a.sssom.tsv", in: folder.path).code == .badData)
        let run = CommandRun("crosswalk", "merge", "a.sssom.tsv", "--lenient", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.error.contains("a.sssom.tsv:1:1: warning:"))
    }

    @Test func thePacksJoinedDisagreeAboutNothingThatIsNotSaid() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("mappings", "export", "packs", in: folder.path).code == .success)
        let run = CommandRun("crosswalk", "merge", "packs", "-o", "all.sssom.tsv", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        let same = CommandRun("crosswalk", "merge", "packs", "all.sssom.tsv", "-o", "again.sssom.tsv", in: folder.path)
        #expect(same.code == .success, "\(same.error)")
    }
}
