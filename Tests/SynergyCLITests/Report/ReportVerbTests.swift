#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import Testing

@Suite struct ReportVerbTests {
    private static let reports = ["burden", "coverage", "assistance", "practices", "divergences"]
    private static let formats = ["text", "markdown", "json", "csv", "html"]

    /// The small world with a decision, and with a form that asks for needs and practices.
    private static let files: [String: String] = {
        var files = SmallWorld.files
        files["need.questionnaire.json"] = #"""
            {"id": "NEED", "title": "Needs", "issuer": "ILO", "audience": "all", "classification": "public", "questions": [
              {"number": "1", "text": "Is help needed?", "kind": "yesNo", "aspect": "technicalAssistance"},
              {"number": "2", "text": "What works well?", "kind": "text", "aspect": "goodPractice"}
            ]}
            """#
        files["need.submission.json"] = #"""
            {"id": "XLD-NEED-2025", "respondent": "XLD", "questionnaire": "NEED", "submitted": "2025-05-01",
             "language": "en", "answers": [
               {"question": "1", "value": true},
               {"question": "2", "value": "Night visits <b>", "classification": {"restrictedTo": ["ILO"]}}]}
            """#
        files["x.decisions.jsonl"] =
            #"{"respondent": "XLD", "question": "TIPR:1", "action": "accept", "reviewer": "R", "time": "2026-11-01T10:00:00Z"}"#
        return files
    }()

    private func run(_ report: String, _ arguments: String..., in folder: borrowing TemporaryFolder) -> CommandRun {
        CommandRun(
            arguments: ["report", report, "--as-of", "2026-11-23", "--data", "."] + arguments, in: folder.path)
    }

    @Test(arguments: reports, formats) func everyReportComesInEveryFormat(_ report: String, _ format: String) throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(report, "--for", "XLD", "--to", "TIPR", "--format", format, in: folder)
        #expect(run.code == .success, "\(run.error)")
        #expect(!run.output.isEmpty && run.error.isEmpty)
        #expect(run.output == self.run(report, "--for", "XLD", "--to", "TIPR", "--format", format, in: folder).output)
    }

    @Test(arguments: reports + ["calendar", "all"]) func everyReportHasHelpThatFitsTheColumns(_ report: String) {
        let run = CommandRun("report", report, "--help", variables: ["COLUMNS": "80"])
        #expect(run.code == .success)
        // Examples are meant to be copied as they are.
        let lines = run.output.split(separator: "\n").filter { !$0.contains("synergy ") && !$0.hasPrefix("      --") }
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    }

    @Test func burdenPrintsRangesWithTheirAssumptions() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run("burden", "--for", "XLD", "--view", "internal", in: folder)
        // Yes or no, reused as it stands: 5–15 less 1.
        #expect(run.output.contains("1 proposal was accepted. After all review 4–14 minutes are saved"))
        #expect(run.output.contains("Assumed, not measured."))
    }

    @Test func otherAssumptionsComeFromAFile() throws {
        var files = Self.files
        files["mine.json"] = #"{"answering": {"yesNo": [100, 200]}, "reviewing": {"reuseVerbatim": 10}}"#
        files["bad.json"] = #"{"answering": {"yesNo": [200, 100]}}"#
        let folder = try TemporaryFolder(files)
        let run = run("burden", "--for", "XLD", "--view", "internal", "--burden", "mine.json", in: folder)
        #expect(run.output.contains("After all review 90–190 minutes are saved"))
        let bad = self.run("burden", "--for", "XLD", "--burden", "bad.json", in: folder)
        #expect(bad.code == .badData)
        #expect(bad.error.contains("bad.json:1:") && bad.output.isEmpty)
        #expect(self.run("burden", "--for", "XLD", "--burden", "none.json", in: folder).code == .missingInput)
    }

    @Test func whoReadsDecidesWhatIsThere() throws {
        let folder = try TemporaryFolder(Self.files)
        #expect(!run("practices", in: folder).output.contains("Night visits"))
        #expect(!run("practices", "--recipient", "GRETA", in: folder).output.contains("Night visits"))
        #expect(run("practices", "--recipient", "ILO", in: folder).output.contains("Night visits"))
        #expect(run("practices", "--to", "NEED", in: folder).output.contains("Night visits"))
        #expect(run("practices", "--view", "internal", "--for", "XLD", in: folder).output.contains("Night visits"))
        #expect(run("assistance", in: folder).output.contains("1 need was told"))
    }

    @Test func aPageIsSafeAndWhole() throws {
        let folder = try TemporaryFolder(Self.files)
        let page = run("all", "--for", "XLD", "--to", "TIPR", "--view", "internal", "--format", "html", in: folder)
            .output
        #expect(page.contains("Night visits &lt;b&gt;"))
        for title in ["What reuse saved", "What earlier answers cover", "Assistance needed", "Good practices shared"] {
            #expect(page.contains(">\(title)</h2>"), "\(title)")
        }
        // No name twice.
        let ids = page.matches(of: /id="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(!ids.isEmpty)
    }

    @Test func oneTableMayBeChosen() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run(
            "coverage", "--for", "XLD", "--to", "TIPR", "--table", "coverage-sources", "--format", "csv", in: folder)
        #expect(
            run.output == "source,body,questions,full,partial,conflict,stale,linkOnly,none,notApplicable\r\n"
                + "GRETA,GRETA,2,1,0,0,0,0,1,0\r\n")
        let wrong = self.run("coverage", "--for", "XLD", "--to", "TIPR", "--table", "none", in: folder)
        #expect(wrong.code == .usage)
        #expect(wrong.error.contains("There are coverage-sections, "))
    }

    @Test func picturesAreFiles() throws {
        let folder = try TemporaryFolder(Self.files)
        let run = run("coverage", "--for", "XLD", "--to", "TIPR", "--format", "svg", "-o", "out.svg", in: folder)
        #expect(run.code == .success && run.output.isEmpty)
        #expect(try folder.text("out.svg").hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(self.run("practices", "--format", "svg", in: folder).code == .usage)
    }

    @Test func whatCannotBeMeantIsRefused() throws {
        let folder = try TemporaryFolder(Self.files)
        let mixed = run("coverage", "--for", "XLD", "--to", "TIPR", "--to", "GRETA", in: folder)
        #expect(mixed.code == .usage)
        #expect(mixed.error.contains("different bodies"))
        #expect(
            run("coverage", "--for", "XLD", "--to", "TIPR", "--to", "GRETA", "--view", "internal", in: folder).code
                == .success)
        #expect(run("coverage", "--for", "XLD", in: folder).code == .usage)
        #expect(run("practices", "--recipient", "GRET", in: folder).error.contains("Did you mean 'GRETA'?"))
        #expect(run("practices", "--recipient", "ILO", "--to", "TIPR", in: folder).code == .usage)
    }

    @Test func theExampleStateGetsTheWholeSet() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let arguments = [
            "report", "all", "--for", "XLD", "--to", "TIP-SAQ-C2-2020", "--as-of", "2026-11-23", "--data",
            "Examples/Xland",
        ]
        let inside = CommandRun(arguments: arguments + ["--view", "internal"], in: root.path)
        #expect(inside.code == .success)
        // The night visits are told in an answer that nobody may see, XLD-PLAN-2025#3.1.
        #expect(inside.output.contains("XLD-PLAN-2025#3.1"))
        let outside = CommandRun(arguments: arguments, in: root.path)
        #expect(outside.code == .success)
        #expect(!outside.output.contains("XLD-PLAN-2025#3.1"))
        #expect(outside.output.contains("19 questions, 7 fully covered by earlier"))
    }
}
