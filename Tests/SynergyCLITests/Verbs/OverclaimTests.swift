import SynergyCLI
import Testing

/// Drafts that would say more than follows.
struct OverclaimTests {
    /// The outcomes of the form T for XLD.
    private func outcomes(_ files: [String: String], asOf: String = "2026-11-23") throws -> [String] {
        let folder = try TemporaryFolder(files)
        let run = CommandRun(
            arguments: ["prefill", "--for", "XLD", "--to", "T", "--as-of", asOf, "--data", ".", "--format", "json"],
            in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        return run.output.split(separator: "\n").filter { $0.hasPrefix("      \"outcome\"") }
            .compactMap { $0.split(separator: "\"").dropFirst(3).first.map(String.init) }
    }

    private func form(_ id: String, _ questions: String, _ more: String = "") -> String {
        #"{"id": "\#(id)", "title": "\#(id)", "issuer": "\#(id)-BODY", "audience": "all", "classification": "public", "#
            + #"\#(more) "questions": [\#(questions)]}"#
    }

    private func submission(_ id: String, _ form: String, _ day: String, _ more: String) -> String {
        #"{"id": "\#(id)", "respondent": "XLD", "questionnaire": "\#(form)", "submitted": "\#(day)", "#
            + #""classification": "public", \#(more)}"#
    }

    private func mapping(_ rows: String...) -> String {
        """
        #curie_map:
        #  T: urn:x:t/
        #  G: urn:x:g/
        #  IA: urn:x:ia/
        #  IB: urn:x:ib/
        #  semapv: https://w3id.org/semapv/vocab/
        #  skos: http://www.w3.org/2004/02/skos/core#
        #  synergy: urn:reporting-synergy:vocab/
        #extension_definitions:
        #- slot_name: ext_transform
        #  property: synergy:transform
        #- slot_name: ext_valid_until
        #  property: synergy:validUntil
        #mapping_set_id: urn:x:overclaim
        #license: https://creativecommons.org/publicdomain/zero/1.0/
        subject_id\tpredicate_id\tobject_id\tmapping_justification\text_transform\text_valid_until

        """ + rows.joined(separator: "\n") + "\n"
    }

    private func row(_ subject: String, _ object: String, transform: String = "", until: String = "") -> String {
        let cell = transform.isEmpty ? "" : "\"" + transform.replacing("\"", with: "\"\"") + "\""
        return "\(subject)\tskos:exactMatch\t\(object)\tsemapv:ManualMappingCuration\t\(cell)\t\(until)"
    }

    @Test(arguments: [("XLD", "noSource"), ("XLD-B", "noSource")])
    func aUnitSpeaksForNobodyElse(_ territory: String, _ outcome: String) throws {
        let question = #"{"number": "1", "text": "Is it so?", "kind": "yesNo", "quantifier": "any", "perTerritory": "#
        let answer = submission(
            "A", "G", "2025-01-01", #""answers": [{"question": "1", "value": true, "territory": "\#(territory)"}]"#
        ).replacing(#""respondent": "XLD""#, with: #""respondent": "XLD-A""#)
        let found = try outcomes([
            "t.questionnaire.json": form("T", question + "\(territory != "XLD")}"),
            "g.questionnaire.json": form("G", question + "false}"), "a.submission.json": answer,
            "p.policy.json": #"{"respondents": [{"id": "XLD", "units": [{"id": "XLD-A"}, {"id": "XLD-B"}]}]}"#,
            "m.sssom.tsv": mapping(row("G:1", "T:1")),
        ])
        #expect(found == [outcome])
    }

    @Test(arguments: [("month", "reuseTransformed"), ("year", "linkOnly")])
    func aFigureIsConvertedFromTheUnitOfItsQuestionOnly(_ unit: String, _ outcome: String) throws {
        func number(_ unit: String) -> String {
            #"{"number": "1", "text": "How long?", "kind": "number", "unit": "\#(unit)"}"#
        }
        let found = try outcomes([
            "t.questionnaire.json": form("T", number("day")), "g.questionnaire.json": form("G", number("month")),
            "a.submission.json": submission(
                "A", "G", "2025-01-01", #""answers": [{"question": "1", "value": {"number": 2, "unit": "\#(unit)"}}]"#),
            "m.sssom.tsv": mapping(row("G:1", "T:1", transform: #"{"kind":"unit","factor":30,"to":"day"}"#)),
        ])
        #expect(found == [outcome])
    }

    @Test func aSumThatIsNoNumberIsNoDraft() throws {
        let cells = #"[{"row":"a","column":"x"},{"row":"b","column":"x"}]"#
        let found = try outcomes([
            "t.questionnaire.json": form("T", #"{"number": "1", "text": "How many?", "kind": "number"}"#),
            "g.questionnaire.json": form(
                "G",
                #"{"number": "1", "text": "How many?", "kind": "table", "table": {"rows": ["a", "b"], "columns": ["x"]}}"#
            ),
            "a.submission.json": submission(
                "A", "G", "2025-01-01",
                #""answers": [{"question": "1", "value": {"table": {"columns": ["x"], "rows": ["#
                    + #"{"key": "a", "cells": [1.7e308]}, {"key": "b", "cells": [1.7e308]}]}}}]"#),
            "m.sssom.tsv": mapping(row("G:1", "T:1", transform: #"{"kind":"tableSum","cells":\#(cells)}"#)),
        ])
        #expect(found == ["linkOnly"])
    }

    @Test func theRegisterHoldsReportsOnlyAndRespectsTheForm() throws {
        func register(_ number: String, _ more: String) -> String {
            #"{"number": "\#(number)", "text": "Where else?", "kind": "list", "aspect": "crossReporting"\#(more)}"#
        }
        var files = [
            "t.questionnaire.json": form("T", register("1", "") + "," + register("2", #", "reuse": "askAlways""#)),
            "g.questionnaire.json": form("G", #"{"number": "1", "text": "Is it so?", "kind": "yesNo"}"#),
            "a.submission.json": submission("A", "G", "2025-01-01", #""answers": [{"question": "1", "value": true}]"#),
        ]
        #expect(try outcomes(files) == ["reuseTransformed", "linkOnly"])
        files["b.submission.json"] = submission("B", "G", "2025-02-01", #""withdraws": "A""#)
        #expect(try outcomes(files) == ["noSource", "noSource"])
        // A notice that is itself taken back takes nothing back from then on, and does until then.
        files["b.submission.json"] = submission(
            "B", "G", "2025-02-01", #""withdraws": "A", "status": "withdrawn", "withdrawn": "2026-01-01""#)
        #expect(try outcomes(files, asOf: "2025-12-31") == ["noSource", "noSource"])
        #expect(try outcomes(files) == ["reuseTransformed", "linkOnly"])
    }

    @Test(arguments: [("2026-11-23", "linkOnly"), ("2026-11-22", "noSource")])
    func provisionsAreRelatedOnlyWhileTheirMappingHolds(_ until: String, _ outcome: String) throws {
        func question(_ provision: String) -> String {
            #"{"number": "1", "text": "Is it so?", "kind": "yesNo", "aspect": "policy", "provisions": ["\#(provision)"]}"#
        }
        func instrument(_ id: String) -> String {
            #"{"id": "\#(id)", "title": "\#(id)", "kind": "treaty", "provisions": [{"number": "1"}]}"#
        }
        let found = try outcomes([
            "ia.instrument.json": instrument("IA"), "ib.instrument.json": instrument("IB"),
            "t.questionnaire.json": form("T", question("IA:1"), #""instruments": ["IA"],"#),
            "g.questionnaire.json": form("G", question("IB:1"), #""instruments": ["IB"],"#),
            "a.submission.json": submission("A", "G", "2025-01-01", #""answers": [{"question": "1", "value": true}]"#),
            "m.sssom.tsv": mapping(row("IA:1", "IB:1", until: until)),
        ])
        #expect(found == [outcome])
    }

    @Test func aLongChainOfConditionsAndFarTooManyElementsDoNoHarm() throws {
        let questions = (0..<3_000).map { number in
            let condition = number == 0 ? "" : #", "enabledIf": {"question": "\#(number - 1)", "equals": true}"#
            return #"{"number": "\#(number)", "text": "Is it so?", "kind": "yesNo"\#(condition)}"#
        }
        #expect(
            try outcomes(["t.questionnaire.json": form("T", questions.joined(separator: ","))]).count == 3_000)
        let elements = (0..<40_000).map { #"{"id": "e\#($0)"}"# }.joined(separator: ",")
        let folder = try TemporaryFolder([
            "t.questionnaire.json": form(
                "T", #"{"number": "1", "text": "Which?", "kind": "text", "elements": [\#(elements)]}"#)
        ])
        #expect(CommandRun("validate", ".", in: folder.path).error.isEmpty)
        #expect(CommandRun("validate", ".", in: folder.path).output.contains("expected at most 10000 elements"))
    }

    @Test func theExamplesOfTheHelpAreTrue() throws {
        let run = CommandRun("explain", "GRETA-R3:x3.1", "TIP-SAQ-C2-2020:x8", "--as-of", "2026-11-23")
        #expect(run.code == .success)
        #expect(CommandRun("explain", "--help").output.contains("synergy explain GRETA-R3:x3.1 TIP-SAQ-C2-2020:x8"))
    }
}
