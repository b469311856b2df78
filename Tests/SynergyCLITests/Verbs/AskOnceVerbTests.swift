import SynergyCLI
import Testing

@Suite(.timeLimit(.minutes(15))) struct AskOnceVerbTests {
    /// Two forms that ask the same text, of which one asks a figure more, and a mapping between the texts.
    private static let files: [String: String] = [
        "a.questionnaire.json": #"""
        {"id": "A", "title": "Form A", "audience": "all", "questions": [
          {"number": "1", "text": "Which shelters are there?", "kind": "text"},
          {"number": "2", "text": "How many places?", "kind": "number"}]}
        """#,
        "b.questionnaire.json": #"""
        {"id": "B", "title": "Form B", "audience": "all", "questions": [
          {"number": "1", "text": "Describe the shelters.", "kind": "text"}]}
        """#,
        "xld.policy.json": #"{"respondents": [{"id": "XLD", "name": "Xland", "kind": "state"}]}"#,
        "ab.sssom.tsv": """
        #curie_map:
        #  A: https://example.org/a/
        #  B: https://example.org/b/
        #mapping_set_id: https://example.org/ab
        #license: https://example.org/licence
        subject_id\tpredicate_id\tobject_id\tmapping_justification
        A:1\tskos:exactMatch\tB:1\tsemapv:ManualMappingCuration

        """,
    ]

    private func run(_ folder: borrowing TemporaryFolder, _ more: String...) -> CommandRun {
        CommandRun(
            arguments: [
                "ask-once", "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", "--no-curated",
            ] + more, in: folder.path)
    }

    @Test func whatTwoFormsAskAlikeIsAskedOnce() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(folder, "--forms", "A,B")
        #expect(run.code == .success)
        #expect(run.error == "")
        // Two texts of 20 to 60 minutes and a figure of 10 to 40; one text need not be written.
        for line in [
            "3 questions are left", "2 questions answers them all", "30–100 minutes in place of", "saves 20–60 minutes",
        ] {
            #expect(run.output.split(separator: "\n").joined(separator: " ").contains(line), "\(line)")
        }
        #expect(run.output.contains("this is proved"))
    }

    @Test func theOrderOfTheFormsChangesNothing() throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(run(folder, "--forms", "A,B").output == run(folder, "--forms", "B", "--forms", "A").output)
    }

    @Test func theConsolidatedFormIsAFileOfADataFolder() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(folder, "--forms", "A,B", "--format", "questionnaire", "-o", "once.questionnaire.json")
        #expect(run.code == .success)
        let check = CommandRun(arguments: ["validate", "."], in: folder.path)
        #expect(check.code == .success, "\(check.output)\(check.error)")
        #expect(try folder.text("once.questionnaire.json").contains("ONCE-2026-11-23"))
        let again = self.run(folder, "--forms", "A,B", "--format", "questionnaire")
        #expect(again.code == .usage)
        #expect(again.error.contains("--id"))
    }

    @Test(arguments: [
        (["--forms", "A,C"], "'C'"), (["--forms", "A", "--answer-language", "?"], "'?'"), (["--forms", ""], "forms"),
    ])
    func whatIsNotThereIsSaid(words: [String], named: String) throws {
        let folder = try TemporaryFolder(Self.files)
        let run = CommandRun(
            arguments: ["ask-once", "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", "--no-curated"] + words,
            in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains(named))
    }
}
