import SynergyCLI
import Testing

/// `synergy convert` with several files of FHIR, and files that name one thing twice.
@Suite struct ConvertFHIRTests {
    private static let form = """
        {"resourceType": "Questionnaire", "id": "f", "status": "active", "url": "http://x.org/q", "title": "Q", "language": "en",
         "item": [{"linkId": "1", "text": "?", "type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "y"}}]}]}
        """
    private static let reply = """
        {"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q|1.0", "status": "completed",
         "authored": "2024-05-01", "subject": {"display": "XLD"},
         "item": [{"linkId": "1", "answer": [{"valueCoding": {"code": "y"}}]}]}
        """

    @Test func aReplyMayComeBeforeItsFormAndIsValidAfterwards() throws {
        let folder = try TemporaryFolder(["form.json": Self.form, "reply.json": Self.reply])
        let run = CommandRun("convert", "reply.json", "form.json", "--to", "json", "-o", "data/", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        // Without the form one answer would be a single choice, which the form does not take.
        let text = try folder.text("data/r.submission.json").filter { !$0.isWhitespace }
        #expect(text.contains("[\"y\"]"))
        #expect(CommandRun("validate", "data", in: folder.path).code == .success)
    }

    @Test func twoRepliesOfOneNameAreRefused() throws {
        let other = Self.reply.replacing("2024-05-01", with: "2024-06-01")
        let folder = try TemporaryFolder(["form.json": Self.form, "a.json": Self.reply, "b.json": other])
        let run = CommandRun("convert", "form.json", "a.json", "b.json", "--to", "fhir", "-o", "x", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("b.json:1:1: error: ") && run.error.contains("‘r’ comes twice"))
    }

    @Test func twoRepliesOfOneNameInDifferentFormatsAreRefused() throws {
        let json = """
            {"schema": "urn:reporting-synergy:submission:1", "id": "r", "respondent": "XLD", "questionnaire": "q",
            "submitted": "2020-01-02", "answers": []}
            """
        let folder = try TemporaryFolder([
            "form.json": Self.form, "a.json": Self.reply, "r.submission.json": json,
        ])
        let files = ["form.json", "a.json", "r.submission.json"]
        let run = CommandRun(arguments: ["convert"] + files + ["--to", "fhir", "-o", "x"], in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("reply ‘r’, and they differ"))
    }
}
