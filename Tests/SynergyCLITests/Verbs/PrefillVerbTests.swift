import SynergyCLI
import Testing

@Suite struct PrefillVerbTests {
    private func run(_ more: [String] = [], in folder: String) -> CommandRun {
        CommandRun(arguments: SmallWorld.prefill + more, in: folder)
    }

    @Test func theSummaryNamesDraftSourceAndChain() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = run(in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        for words in [
            "Reuse as it stands", "Draft     Yes", "XLD-GRETA-2025, question 1 of GRETA, 30 June 2025",
            "GRETA:1 asks the same as question 1 here.", "Mapped by A. Curator, confidence 0.9.", "To be answered",
            "Minutes saved if every draft were accepted",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
    }

    @Test func theDayIsAskedForWithItsReason() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun("prefill", "--for", "XLD", "--to", "TIPR", "--data", ".", in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains("Missing option '--as-of <day>'"))
        #expect(run.error.contains("no clock is read"))
    }

    @Test(arguments: ["2026", "2026-11", "2026-02-30", "tomorrow"])
    func aDayIsAWholeDay(_ day: String) throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            "prefill", "--for", "XLD", "--to", "TIPR", "--as-of", day, "--data", ".", in: folder.path)
        #expect(run.code == .usage)
    }

    @Test(arguments: [("XLD", "TIPX", "TIPR"), ("XLE", "TIPR", "XLD")])
    func anUnknownNameGetsAnOffer(_ respondent: String, _ form: String, _ meant: String) throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            "prefill", "--for", respondent, "--to", form, "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains("Did you mean '\(meant)'?"))
    }

    @Test func aStateWithoutAnyRecordGetsAPlanAndAWarning() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            "prefill", "--for", "QQQ", "--to", "TIPR", "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(run.code == .success)
        #expect(run.error.contains("nothing in the data is by or about 'QQQ'"))
    }

    @Test func aMissingFolderIsAMissingInput() throws {
        let folder = try TemporaryFolder()
        let run = CommandRun(
            "prefill", "--for", "XLD", "--to", "TIPR", "--as-of", "2026-11-23", "--data", "nowhere", in: folder.path)
        #expect(run.code == .missingInput)
        #expect(run.error.contains("'nowhere'"))
    }

    @Test func badInputWritesNothingUnlessAskedToGoOn() throws {
        let folder = try TemporaryFolder(SmallWorld.files.merging(["bad.submission.json": "{"]) { old, _ in old })
        let strict = run(["-o", "plan.json"], in: folder.path)
        #expect(strict.code == .badData)
        #expect(strict.error.contains("bad.submission.json:1:"))
        #expect(throws: (any Error).self) { try folder.text("plan.json") }
        let lenient = run(["-o", "plan.json", "--keep-going"], in: folder.path)
        #expect(lenient.code == .success)
        #expect(try folder.text("plan.json").contains("Reuse as it stands"))
    }

    @Test func theResultGoesToAFileWholeOrNotAtAll() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        #expect(run(["-o", "plan.txt"], in: folder.path).output.isEmpty)
        #expect(try folder.text("plan.txt") == run(in: folder.path).output)
        #expect(run(["-o", "no/such/plan.txt"], in: folder.path).code == .cannotWrite)
        #expect(run(["-o", "."], in: folder.path).code == .cannotWrite)
        #expect(run(["-o", "-"], in: folder.path).output == run(in: folder.path).output)
    }

    @Test func cellsOfTheTableAreNoFormulas() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = run(["--format", "csv"], in: folder.path)
        #expect(run.output.hasPrefix("question,section,text,outcome,"))
        #expect(run.output.contains("TIPR:2,,'=What else?,noSource"))
        #expect(run.output.hasSuffix("\r\n"))
    }

    @Test func whatChangedSinceAnEarlierPlanIsSaid() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let old = CommandRun(
            arguments: ["prefill", "--for", "XLD", "--to", "TIPR", "--as-of", "2025-01-01", "--data", "."]
                + ["--format", "json", "-o", "old.json"], in: folder.path)
        #expect(old.code == .success)
        let text = run(["--since", "old.json"], in: folder.path)
        #expect(text.output.contains("What changed since 1 January 2025"))
        #expect(text.output.contains("1: was: To be answered; is: Reuse as it stands"))
        let json = run(["--since", "old.json", "--format", "json"], in: folder.path)
        #expect(json.output.contains(#""outcomeBefore": "noSource""#))
        #expect(run(["--since", "none.json"], in: folder.path).code == .missingInput)
        #expect(run(["--since", "map.sssom.tsv"], in: folder.path).code == .badData)
    }

    @Test func twoRunsGiveTheSameBytes() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let first = run(["--format", "json"], in: folder.path)
        #expect(first.output == run(["--format", "json"], in: folder.path).output)
        #expect(!first.output.contains("null"))
        #expect(first.output.contains(#""draft": true"#))
    }
}
