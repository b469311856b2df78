import SynergyCLI
import Testing

/// `synergy review form`: only what is settled, and what is left out is said.
@Suite struct ReviewFormTests {
    private typealias World = ReviewWorld

    private func form(_ more: [String] = [], in folder: String) -> CommandRun {
        World.run("form", ["--to", "TIPR"] + World.day + more, in: folder)
    }

    @Test func onlyWhatIsSettledStandsInIt() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true"#)
                + World.line("d-2", "2", "edit", #""value":"Soins médicaux.""#) + World.line("d-4", "4", "useLink")
                + World.line("d-5", "5", "leaveBlank", #""comment":"not now""#)
                + World.line("d-3", "3", "reject", #""reason":"neither""#)
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let run = form(["-o", "final.submission.json"], in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        let text = try folder.text("final.submission.json")
        let expected = #"""
            {
              "schema": "urn:reporting-synergy:submission:1",
              "id": "XLD-TIPR-2026-11-23",
              "respondent": "XLD",
              "questionnaire": "TIPR",
              "submitted": "2026-11-23",
              "status": "draft",
              "language": "fr",
              "answers": [
                {
                  "question": "1",
                  "value": true
                },
                {
                  "question": "2",
                  "value": {
                    "text": "Soins médicaux."
                  }
                },
                {
                  "question": "4",
                  "references": [
                    {
                      "title": "Reply",
                      "url": "https://example.org/reply",
                      "language": "en",
                      "cites": "XLD-GRETA-2025#4"
                    }
                  ]
                },
                {
                  "question": "5",
                  "absent": "declined"
                }
              ]
            }

            """#
        #expect(text == expected)
        for words in [
            "4 questions answered, 1 left out.", "the draft was rejected (1): 3", "Left blank, written as declined: 5",
        ] {
            #expect(run.error.contains(words), "\(words)")
        }
        #expect(CommandRun("validate", ".", in: folder.path).output == "No problems.\n")
        // A draft is no source: the plan is as it was.
        let plan = CommandRun(arguments: SmallWorld.prefill + ["--format", "json"], in: folder.path).output
        #expect(!plan.contains("XLD-TIPR-2026-11-23"))
    }

    @Test func whatIsNeedlessOrDisputedIsLeftOut() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "edit", #""value":false"#)
                + World.line("d-2", "2", "edit", #""value":"x""#)
                + World.line("d-5", "5", "edit", #""value":"Money""#),
            "b.jsonl": World.line("d-6", "5", "edit", #""value":"People""#, by: "Q"),
        ])
        #expect(World.apply("a.jsonl", "b.jsonl", in: folder.path).code == .success)
        let run = form(["--submitted", "2026-11-30", "--id", "FINAL"], in: folder.path)
        #expect(run.output.contains(#""question": "1""#) && !run.output.contains(#""question": "2""#))
        #expect(!run.output.contains("Money") && !run.output.contains("People"))
        #expect(run.output.contains(#""id": "FINAL""#) && run.output.contains(#""submitted": "2026-11-30""#))
        #expect(!run.output.contains("draft"))
        for words in ["not asked (1): 2", "reviewers decided differently (1): 5", "nobody decided (2): 3, 4"] {
            #expect(run.error.contains(words), "\(words)")
        }
    }

    @Test func aChildOfADisputedParentIsSaidToDependOnIt() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "edit", #""value":false"#)
                + World.line("d-2", "2", "edit", #""value":"x""#)
                + World.line("d-3", "1", "accept", #""value":true"#, by: "Q")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let run = form(in: folder.path)
        #expect(run.output.contains(#""question": "2""#) && !run.output.contains(#""question": "1""#))
        #expect(run.error.contains("Depends on a question that is not decided: 2"))
    }

    @Test func whatRestsOnAnotherProposalIsSaid() throws {
        let print = String(repeating: "0", count: 64)
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true,"fingerprint":"\#(print)""#)
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        #expect(form(in: folder.path).error.contains("The proposal has changed since the decision: 1"))
    }

    @Test(arguments: [["--submitted", "2026"], ["--id", "a b"], ["--id", "a#b"]])
    func whatIsNoDayOrNameIsRefused(_ words: [String]) throws {
        let folder = try World.folder()
        #expect(form(words, in: folder.path).code == .usage)
    }
}
