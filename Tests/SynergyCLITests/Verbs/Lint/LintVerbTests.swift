#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyTestSupport
import Testing

@Suite struct LintVerbTests {
    private static let clean = #"""
        {"id": "TOWER", "title": "Towers", "instruments": ["LAW"], "audience": "all", "questions": [
          {"number": "1", "text": "Is the tower lit?", "kind": "yesNo", "quantifier": "single", "aspect": "practice",
           "provisions": ["LAW:1"]}
        ]}
        """#
    private static let law = #"""
        {"id": "LAW", "title": "Treaty", "kind": "treaty", "provisions": [{"number": "1"}]}
        """#

    private func run(
        _ arguments: String..., draft: String = clean, files: [String: String] = [:], input: String = ""
    ) throws -> CommandRun {
        var all = ["tower.questionnaire.json": draft, "law.instrument.json": Self.law]
        all.merge(files) { $1 }
        let folder = try TemporaryFolder(all)
        return CommandRun(arguments: ["lint", "--no-curated"] + arguments, input: input, in: folder.path)
    }

    private let fault = clean.replacing("Is the tower lit?", with: "Is the tower adequate?")

    // MARK: Answers

    @Test func aDraftInOrderIsAnsweredWithNought() throws {
        let run = try run("tower.questionnaire.json", "--data", ".")
        #expect(run.code == .success, "\(run.error)")
        #expect(run.error.isEmpty)
        #expect(run.output.hasPrefix("Towers (TOWER)\n1 question in 4 words"))
        #expect(run.output.hasSuffix("\nNothing was found.\n"))
    }

    @Test func aWarningIsAnsweredWithOneAndANoteIsNot() throws {
        let warning = try run("tower.questionnaire.json", "--data", ".", draft: fault)
        #expect(warning.code == .findings)
        #expect(warning.output.contains("tower.questionnaire.json:2:27: warning: question 1: ‘adequate’ can be read"))
        let note = try run(
            "tower.questionnaire.json", "--data", ".", draft: Self.clean.replacing(#", "aspect": "practice""#, with: "")
        )
        #expect(note.code == .success)
        #expect(note.output.contains(" 1 note."))
    }

    @Test func anIdentifierIsFoundInTheDataTogetherWithItsPlace() throws {
        let run = try run("TOWER", "--data", ".", draft: fault)
        #expect(run.code == .findings)
        #expect(run.output.contains("tower.questionnaire.json:2:27: warning: question 1: "))
    }

    @Test func aFormThatIsBuiltInIsNamedByItsQuestions() {
        let run = CommandRun("lint", "SOM-Q2-2005")
        #expect(run.code == .findings)
        #expect(
            run.output.contains("\nSOM-Q2-2005:x1: warning: ‘Which measures preserve the rights…’ is to be answered by")
        )
    }

    @Test func standardInputIsReadToo() throws {
        let run = try run("-", "--data", ".", files: ["tower.questionnaire.json": Self.clean], input: fault)
        #expect(run.code == .findings, "\(run.error)")
        #expect(run.output.contains("standard-input.questionnaire.json:2:27: warning: "))
    }

    @Test func whatIsCitedAndDoesNotExistIsSaidOnce() throws {
        let run = try run(
            "tower.questionnaire.json", "--data", ".", draft: Self.clean.replacing("LAW:1", with: "LAW:7"))
        #expect(run.code == .findings)
        #expect(run.error.isEmpty)
        #expect(run.output.contains(": error: question 1: There is no provision ‘LAW:7’"))
    }

    // MARK: Bad data

    @Test func aDraftThatCannotBeReadIsBadData() throws {
        let broken = try run("tower.questionnaire.json", draft: #"{"id": "TOWER", "questions": [{"number": "1"}]}"#)
        #expect(broken.code == .badData)
        #expect(broken.output.isEmpty)
        #expect(broken.error.contains("tower.questionnaire.json:1:"))
        #expect(try run("tower.questionnaire.json", draft: "{").code == .badData)
        #expect(try run("./law.instrument.json").code == .badData)
    }

    @Test func whatIsNotThereIsMissingOrUnknown() throws {
        #expect(try run("nothing.questionnaire.json").code == .missingInput)
        #expect(try run("nowhere/nothing").code == .missingInput)
        let unknown = try run("TOWR", "--data", ".")
        #expect(unknown.code == .usage)
        #expect(unknown.error.contains("Did you mean 'TOWER'?"))
        #expect(try run("TOWER", "--data", ".", "--against", "OTHER").code == .usage)
        #expect(try run().code == .usage)
    }

    @Test(arguments: [
        ("--max-words", "0"), ("--max-words", "x"), ("--max-questions", "-1"), ("--max-minutes", "1.5"),
        ("--answered-by", "0"), ("--min-score", "0.2"), ("--min-score", "2"), ("--format", "html"),
    ])
    func numbersThatMakeNoSenseAreRefused(_ option: String, _ value: String) throws {
        #expect(try run("TOWER", "--data", ".", option, value).code == .usage)
    }

    // MARK: Options and formats

    @Test(arguments: [
        ("--max-words", "3", "long-question"), ("--max-minutes", "4", "much-work"),
    ])
    func thresholdsCanBeSet(_ option: String, _ value: String, _ rule: String) throws {
        #expect(try run("TOWER", "--data", ".", option, value).output.contains("[\(rule)]"))
        #expect(try run("TOWER", "--data", ".").output.contains("[\(rule)]") == false)
    }

    @Test func theJSONTellsFiguresAndFindings() throws {
        let run = try run("TOWER", "--data", ".", "--format", "json", draft: fault)
        #expect(run.code == .findings)
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        #expect(root["questionnaire"]?.text == "TOWER")
        #expect(root["warnings"] == .number(1))
        #expect(root["figures"]?["closed"] == .number(1))
        #expect(root["figures"]?["minutes"]?["lower"] == .number(5))
        let finding = try #require(root["findings"]?.items.first)
        #expect(finding["rule"]?.text == "vague-word")
        #expect(finding["aim"]?.text == "precise")
        #expect(finding["question"]?.text == "TOWER:1")
        #expect(finding["line"] == .number(2))
        #expect(finding["path"]?.text == "$.questions[0].text")
    }

    @Test func everyFormatIsWrittenToAFileTheSameEachTime() throws {
        for format in ["text", "json", "csv", "markdown"] {
            let folder = try TemporaryFolder([
                "tower.questionnaire.json": fault, "law.instrument.json": Self.law,
            ])
            let arguments = ["lint", "--no-curated", "TOWER", "--data", ".", "--format", format]
            let run = CommandRun(arguments: arguments + ["-o", "out"], in: folder.path)
            #expect(run.code == .findings)
            #expect(run.output.isEmpty)
            #expect(try folder.text("out") == CommandRun(arguments: arguments, in: folder.path).output)
        }
    }

    @Test func theHelpSaysThatNotesDoNotCountAndFitsTheColumns() {
        let run = CommandRun("lint", "--help", variables: ["COLUMNS": "80"])
        #expect(run.code == .success)
        #expect(run.output.split(separator: "\n").filter { !$0.contains("synergy ") }.allSatisfy { $0.count <= 80 })
        #expect(run.output.split(separator: "\n").joined(separator: " ").contains("notes are for information"))
        #expect(CommandRun("--help").output.contains("lint"))
    }

    // MARK: Duplicates

    @Test func theFormOf2005IsComparedWithThatOf2004() {
        let run = CommandRun("lint", "TIP-Q2-2005", "--against", "TIP-Q1-2004", "--format", "csv")
        #expect(run.code == .findings)
        let rows = run.output.split(separator: "\r\n").filter { $0.hasPrefix("asked-elsewhere,") }
        let pairs = rows.map { $0.split(separator: ",")[3] }
        #expect(
            pairs == [
                "TIP-Q2-2005:x2 TIP-Q1-2004:x15", "TIP-Q2-2005:x3 TIP-Q1-2004:x16", "TIP-Q2-2005:x6 TIP-Q1-2004:x17",
                "TIP-Q2-2005:x9 TIP-Q1-2004:x18", "TIP-Q2-2005:x10 TIP-Q1-2004:x19",
            ])
    }

    @Test func whatWasAnsweredInTheDataWeighsMore() throws {
        var files = SmallWorld.files
        files["new.questionnaire.json"] = files["tipr.questionnaire.json"]
        files["tipr.questionnaire.json"] = nil
        let folder = try TemporaryFolder(files)
        let arguments = ["lint", "--no-curated", "TIPR", "--data", ".", "--format", "csv"]
        func severity(_ more: String...) -> Substring? {
            CommandRun(arguments: arguments + more, in: folder.path).output.split(separator: "\r\n")
                .first { $0.hasPrefix("asked-elsewhere,") }?.split(separator: ",")[2]
        }
        // XLD has answered GRETA.
        #expect(severity() == "warning")
        #expect(severity("--answered-by", "2") == "note")
    }
}
