import SynergyCLI
import Testing

/// What the command tells the body that asks.
struct ConfidenceTests {
    private func run(_ more: [String], in folder: String) -> CommandRun {
        CommandRun(arguments: SmallWorld.prefill + more, in: folder)
    }

    private let secret = [
        "secret.submission.json": #"""
        {"id": "SECRET", "respondent": "XLD", "questionnaire": "GRETA", "submitted": "2025-07-30",
         "classification": {"restrictedTo": []}, "title": "MARKER", "document": {"url": "https://MARKER.example"},
         "answers": [{"question": "1", "value": false},
                     {"question": "2", "value": "By tax.", "classification": "public", "date": "2010-01-01"}]}
        """#
    ]

    @Test func aPlanForTheOfficersIsNotComparedWithOneForTheRecipient() throws {
        let folder = try TemporaryFolder(SmallWorld.files.merging(secret) { old, _ in old })
        #expect(
            run(["--view", "internal", "--format", "json", "-o", "old.json"], in: folder.path).code == .success)
        for format in ["text", "json", "csv"] {
            let recipient = run(["--since", "old.json", "--format", format], in: folder.path)
            #expect(recipient.code == .badData)
            #expect(recipient.output.isEmpty)
        }
        #expect(run(["--since", "old.json", "--view", "internal"], in: folder.path).code == .success)
    }

    @Test func aDecisionNamesNoAnswerGivenInConfidence() throws {
        let decision = [
            "d.decisions.jsonl": #"""
            {"respondent": "XLD", "question": "TIPR:1", "action": "accept", "choice": "SECRET#1", "reason": "MARKER", \#
            "reviewer": "A. Officer", "time": "2026-01-01T00:00:00Z"}
            """#
        ]
        let files = SmallWorld.files.merging(secret) { old, _ in old }.merging(decision) { old, _ in old }
        let folder = try TemporaryFolder(files)
        for format in ["text", "json", "csv"] {
            let recipient = run(["--format", format], in: folder.path)
            #expect(recipient.code == .success)
            #expect(!recipient.output.contains("SECRET#1"))
            #expect(!recipient.output.contains("MARKER"))
        }
        #expect(run(["--format", "json", "--view", "internal"], in: folder.path).output.contains("SECRET#1"))
    }

    @Test func anOpenAnswerDoesNotBringTheDocumentOfARestrictedSubmissionWithIt() throws {
        var files = SmallWorld.files.merging(secret) { old, _ in old }
        files["map.sssom.tsv"]? +=
            "GRETA:2\tskos:exactMatch\tTIPR:2\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tequal\n"
        let folder = try TemporaryFolder(files)
        for format in ["text", "json", "csv"] {
            let recipient = run(["--format", format], in: folder.path)
            #expect(recipient.output.contains("By tax"))
            #expect(!recipient.output.contains("MARKER"))
        }
        #expect(run(["--view", "internal"], in: folder.path).output.contains("MARKER"))
    }
}
