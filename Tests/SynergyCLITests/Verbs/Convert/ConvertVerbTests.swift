import SynergyCLI
import Testing

/// `synergy convert`: formats are seen, losses are said, nothing half-written.
@Suite struct ConvertVerbTests {
    private static let form = """
        {"schema": "urn:reporting-synergy:questionnaire:1", "id": "F-1", "title": "Form", "issuer": "B", "questions": [
        {"number": "1", "text": "Is there a law?", "kind": "yesNo", "freshness": 12},
        {"number": "2", "text": "Which?", "kind": "text"}]}
        """
    private static let reply = """
        {"schema": "urn:reporting-synergy:submission:1", "id": "R", "respondent": "XLD", "questionnaire": "F-1",
        "submitted": "2025-01-02", "classification": "public", "answers": [{"question": "1", "value": true}]}
        """

    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder(["data/f.questionnaire.json": Self.form, "data/r.submission.json": Self.reply])
    }

    @Test(arguments: ["fhir", "turtle", "ntriples", "jsonld"])
    func whatALosslessFormatCarriesComesBack(_ format: String) throws {
        let folder = try folder()
        let there = CommandRun("convert", "data", "--to", format, "-o", "x", in: folder.path)
        #expect(there.code == .success, "\(there.error)")
        #expect(there.error.contains("1 form, 2 questions, 1 reply and 1 answer"))
        let back = CommandRun("convert", "x", "--from", format, "--to", "json", "-o", "back/", in: folder.path)
        #expect(back.code == .success, "\(back.error)")
        let again = CommandRun("convert", "back", "--to", format, in: folder.path)
        #expect(again.output == (try folder.text("x")))
        let plain = CommandRun("convert", "data", "--to", "json", "-o", "plain/", in: folder.path)
        #expect(plain.code == .success)
        #expect(try folder.text("back/R.submission.json") == folder.text("plain/R.submission.json"))
    }

    @Test func tablesGoIntoAFolderAndComeBack() throws {
        let folder = try folder()
        #expect(CommandRun("convert", "data", "--to", "csv", "-o", "tables/", in: folder.path).code == .success)
        let one = CommandRun("convert", "data", "--to", "csv", in: folder.path)
        #expect(one.code == .usage)
        #expect(one.error.contains("'--table'"))
        let answers = CommandRun("convert", "data", "--to", "csv", "--table", "answers", in: folder.path)
        #expect(answers.code == .success)
        #expect(answers.output == (try folder.text("tables/answers.csv")) || !answers.output.isEmpty)
        let back = CommandRun(
            "convert", "tables/forms.csv", "tables/questions.csv", "tables/submissions.csv", "tables/answers.csv",
            "--to",
            "json", "-o", "back/", in: folder.path)
        #expect(back.code == .success, "\(back.error)")
        #expect(CommandRun("convert", "data", "--to", "json", "-o", "plain/", in: folder.path).code == .success)
        #expect(try folder.text("back/R.submission.json") == folder.text("plain/R.submission.json"))
    }

    @Test func whatCannotBeCarriedIsCounted() throws {
        let folder = try folder()
        let run = CommandRun("convert", "data", "--to", "sdmx", in: folder.path)
        #expect(run.error.contains("not written: 1 form: left out (F-1)"), "\(run.error)")
    }

    @Test func nothingIsWrittenWhenTheInputIsWrong() throws {
        let folder = try folder()
        try folder.write("{\"resourceType\": \"Questionnaire\", ", to: "bad.json")
        let run = CommandRun("convert", "bad.json", "--to", "json", "-o", "out.json", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("bad.json:1:"))
        #expect((try? folder.text("out.json")) == nil)
    }

    @Test func theFormatToWriteMustBeClear() throws {
        let folder = try folder()
        for words in [["convert", "data"], ["convert", "data", "-o", "x.json"]] {
            let run = CommandRun(arguments: words, in: folder.path)
            #expect(run.code == .usage, "\(words)")
            #expect(run.error.contains("'--to FORMAT'"))
        }
        #expect(CommandRun("convert", "data", "-o", "x.ttl", in: folder.path).code == .success)
    }

    @Test func onlyWhatIsAskedForIsConverted() throws {
        let folder = try folder()
        let run = CommandRun("convert", "data", "--only", "F-1", "--to", "json", in: folder.path)
        #expect(run.code == .success)
        #expect(run.output.contains("\"id\": \"F-1\"") && !run.output.contains("submission"))
        let typo = CommandRun("convert", "data", "--only", "F-2", "--to", "json", in: folder.path)
        #expect(typo.code == .usage && typo.error.contains("Did you mean 'F-1'?"))
    }

    @Test(arguments: ["x.xlsx", "x.docx"])
    func wordAndExcelAreForTheProgramBeside(_ name: String) throws {
        let folder = try folder()
        let run = CommandRun("convert", "data", "-o", name, in: folder.path)
        #expect(run.code == .missingInput)
        #expect(run.error.contains("synergy-office"))
    }
}
