/// A data folder for reviews: a draft, a question that depends on it, a contradiction, and something to link to.
enum ReviewWorld {
    static let files = SmallWorld.files.merging(
        [
            "greta.questionnaire.json": #"""
            {"id": "GRETA", "title": "Evaluation", "issuer": "GRETA", "audience": "all", "classification": "public", "questions": [
              {"number": "1", "text": "Is there a fund?", "kind": "yesNo", "quantifier": "any"},
              {"number": "3", "text": "Is there a plan?", "kind": "yesNo", "quantifier": "any"},
              {"number": "4", "text": "Describe the plan.", "kind": "text"}
            ]}
            """#,
            "osce.questionnaire.json": #"""
            {"id": "OSCE", "title": "Survey", "issuer": "OSCE", "audience": "all", "classification": "public", "questions": [
              {"number": "3", "text": "Is there a plan?", "kind": "yesNo", "quantifier": "any"}
            ]}
            """#,
            "tipr.questionnaire.json": #"""
            {"id": "TIPR", "title": "Review", "issuer": "UN", "audience": "all", "language": "fr", "questions": [
              {"number": "1", "section": "Law", "text": "Is there a fund?", "kind": "yesNo", "quantifier": "any"},
              {"number": "2", "section": "Practice / Help", "text": "What does it pay?", "kind": "text",
               "enabledIf": {"question": "1", "equals": true}},
              {"number": "3", "section": "Practice / Plans", "text": "Is there a plan?", "kind": "yesNo", "quantifier": "any"},
              {"number": "4", "section": "Practice / Plans", "text": "Describe the plan.", "kind": "text", "reuse": "linkOnly"},
              {"number": "5", "section": "Needs", "text": "What is needed?", "kind": "text"}
            ]}
            """#,
            "xld.submission.json": #"""
            {"id": "XLD-GRETA-2025", "respondent": "XLD", "questionnaire": "GRETA", "submitted": "2025-06-30",
             "language": "en", "classification": "public", "document": {"title": "Reply", "url": "https://example.org/reply"},
             "answers": [{"question": "1", "value": true}, {"question": "3", "value": true},
              {"question": "4", "value": "It has five parts."}]}
            """#,
            "xld2.submission.json": #"""
            {"id": "XLD-OSCE-2025", "respondent": "XLD", "questionnaire": "OSCE", "submitted": "2025-07-31",
             "language": "en", "classification": "public", "answers": [{"question": "3", "value": false}]}
            """#,
            "map.sssom.tsv": (SmallWorld.files["map.sssom.tsv"] ?? "").replacing(
                "#  TIPR:", with: "#  OSCE: urn:x:osce/\n#  TIPR:")
                    + """
                    GRETA:3\tskos:exactMatch\tTIPR:3\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tequal
                    GRETA:4\tskos:exactMatch\tTIPR:4\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tequal
                    OSCE:3\tskos:exactMatch\tTIPR:3\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tequal

                    """,
        ], uniquingKeysWith: { _, new in new })

    /// A line of a decision file.
    static func line(
        _ id: String?, _ question: String, _ action: String, _ more: String = "", by reviewer: String = "P",
        at time: String = "2026-11-20T09:00:00Z"
    ) -> String {
        let id = id.map { #""id":"\#($0)","# } ?? ""
        let more = more.isEmpty ? "" : ",\(more)"
        return
            #"{\#(id)"respondent":"XLD","question":"TIPR:\#(question)","action":"\#(action)","reviewer":"\#(reviewer)","#
            + #""time":"\#(time)"\#(more)}"# + "\n"
    }

    static let log = "./decisions/xld.decisions.jsonl"
    static let place = ["--for", "XLD", "--data", "."]
    static let day = ["--as-of", "2026-11-23"]

    static func folder(_ more: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(files.merging(more) { _, new in new })
    }

    static func apply(_ names: String..., and more: [String] = [], in folder: String) -> CommandRun {
        CommandRun(arguments: ["review", "apply"] + names + ["--data", "."] + day + more, in: folder)
    }

    static func run(_ verb: String, _ more: [String] = [], in folder: String) -> CommandRun {
        CommandRun(arguments: ["review", verb] + place + more, in: folder)
    }

    static func verify(_ more: [String] = [], in folder: String) -> CommandRun {
        CommandRun(arguments: ["review", "log", "--verify", "--data", "."] + more, in: folder)
    }

    static func status(_ more: [String] = [], in folder: String) -> CommandRun {
        run("status", ["--to", "TIPR"] + day + more, in: folder)
    }
}
