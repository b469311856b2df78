import SynergyInterchange
import SynergyModel
import Testing

@Suite struct ReportingRuleFileTests {
    private func instrument(_ reporting: String, kind: String = "treaty", id: String = "INS") -> InputFile {
        InputFile(
            name: "\(id).instrument.json",
            text: "{\n\"id\": \"\(id)\", \"title\": \"T\", \"kind\": \"\(kind)\",\n\"reporting\": [\n\(reporting)\n]\n}"
        )
    }

    private let form = InputFile(
        name: "form.questionnaire.json", text: #"{"id": "FORM", "title": "F", "instruments": ["INS"], "questions": []}"#
    )

    private static let rules: [(String, ReportingRule)] = [
        (
            #"{"kind": "periodic", "firstAfter": 12, "every": 48, "source": "article 18"}"#,
            ReportingRule(schedule: .periodic(.init(firstAfter: 12, every: 48)), source: "article 18")
        ),
        (
            #"""
            {"name": "Report", "kind": "periodic", "firstAfter": 12, "every": 36, "day": "09-01", "counting": "fromLastReport",
             "early": 3, "forms": ["FORM"], "validFrom": "2012-01-01", "validUntil": "2018-12-31", "source": "s", "certainty": "medium",
             "note": "n"}
            """#,
            ReportingRule(
                name: "Report",
                schedule: .periodic(.init(firstAfter: 12, every: 36, day: "09-01", counting: .fromLastReport)),
                early: 3,
                forms: ["FORM"], validity: Validity(from: "2012-01-01", until: "2018-12-31"), source: "s",
                certainty: .medium, note: "n")
        ),
        (
            #"{"kind": "rounds", "rounds": [{"name": "1", "opened": "2010", "due": "2011-01-31", "forms": ["FORM"]}], "source": "s"}"#,
            ReportingRule(
                schedule: .rounds([.init(name: "1", opened: "2010", due: "2011-01-31", forms: ["FORM"])]), source: "s")
        ),
        (
            #"{"kind": "days", "days": ["2013-04-06"], "source": "s"}"#,
            ReportingRule(schedule: .days(["2013-04-06"]), source: "s")
        ), (#"{"kind": "onRequest", "source": "s"}"#, ReportingRule(schedule: .onRequest, source: "s")),
        (
            #"{"kind": "periodic", "from": "2020-03-31", "every": 12, "source": "s"}"#,
            ReportingRule(schedule: .periodic(.init(from: "2020-03-31", every: 12)), source: "s")
        ),
    ]

    @Test(arguments: rules)
    func rulesAreReadAndWrittenAndReadAgain(_ text: String, _ rule: ReportingRule) throws {
        let workspace = Workspace(files: [instrument(text), form])
        #expect(workspace.diagnostics == [])
        #expect(workspace.instruments.first?.reporting == [rule])
        let written = try #require(workspace.instruments.first).json(JSONWriting()).serialized()
        let again = Workspace(files: [InputFile(name: "again.instrument.json", bytes: written), form])
        #expect(again.instruments == workspace.instruments)
    }

    @Test(arguments: [
        (#"{"kind": "periodic", "every": 12}"#, "missing-member $.reporting[0]"),
        (#"{"source": "s", "every": 12}"#, "missing-member $.reporting[0]"),
        (#"{"kind": "yearly", "every": 12, "source": "s"}"#, "invalid-value $.reporting[0].kind"),
        (#"{"kind": "periodic", "source": "s"}"#, "missing-member $.reporting[0]"),
        (#"{"kind": "periodic", "every": 0, "source": "s"}"#, "invalid-value $.reporting[0].every"),
        (#"{"kind": "periodic", "every": 601, "source": "s"}"#, "invalid-value $.reporting[0].every"),
        (#"{"kind": "periodic", "every": 1.5, "source": "s"}"#, "wrong-type $.reporting[0].every"),
        (#"{"kind": "periodic", "firstAfter": -1, "source": "s"}"#, "invalid-value $.reporting[0].firstAfter"),
        (#"{"kind": "periodic", "every": 18, "day": "09-01", "source": "s"}"#, "invalid-value $.reporting[0]"),
        (#"{"kind": "periodic", "every": 12, "day": "02-30", "source": "s"}"#, "invalid-date $.reporting[0].day"),
        (#"{"kind": "periodic", "firstAfter": 1, "from": "2020", "source": "s"}"#, "invalid-value $.reporting[0]"),
        (
            #"{"kind": "periodic", "firstAfter": 1, "every": 12, "foldedInto": "INS2", "source": "s"}"#,
            "invalid-value $.reporting[0]"
        ),
        (#"{"kind": "onRequest", "every": 12, "source": "s"}"#, "unknown-member $.reporting[0].every"),
        (#"{"kind": "days", "days": [], "source": "s"}"#, "invalid-value $.reporting[0].days"),
        (#"{"kind": "days", "days": ["2013-02-29"], "source": "s"}"#, "invalid-date $.reporting[0].days[0]"),
        (#"{"kind": "rounds", "rounds": [], "source": "s"}"#, "invalid-value $.reporting[0].rounds"),
        (
            #"{"kind": "rounds", "rounds": [{"name": "1"}, {"name": "1"}], "source": "s"}"#,
            "duplicate $.reporting[0].rounds"
        ),
        (
            #"{"kind": "rounds", "rounds": [{"name": "1", "opened": "2011", "due": "2010-12-31"}], "source": "s"}"#,
            "invalid-value $.reporting[0].rounds[0]"
        ),
    ])
    func whatIsWrongIsNamedWithItsPlace(_ text: String, _ expected: String) {
        let problems = Workspace(files: [instrument(text), form]).diagnostics.filter { $0.severity == .error }
        #expect(problems.map { "\($0.code.rawValue) \($0.location.path ?? "")" } == [expected])
        #expect(problems.allSatisfy { $0.location.line == 4 && $0.location.file == "INS.instrument.json" })
    }

    @Test func aSurveyHasNoEntryIntoForce() {
        let file = instrument(#"{"kind": "periodic", "firstAfter": 12, "source": "s"}"#, kind: "survey")
        #expect(
            Workspace(files: [file]).diagnostics.map { "\($0.code.rawValue) \($0.location.path ?? "")" }
                == ["invalid-value $.reporting[0].firstAfter"])
    }

    @Test func namesThatAreNotThereAreWarnedOf() {
        let rule = #"{"kind": "periodic", "firstAfter": 12, "foldedInto": "NOWHERE", "forms": ["FROM"], "source": "s"}"#
        let problems = Workspace(files: [instrument(rule), form]).diagnostics
        #expect(
            problems.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.location.path ?? "")" } == [
                "warning unknown-instrument $.reporting[0].foldedInto",
                "warning unknown-questionnaire $.reporting[0].forms[0]",
            ])
        #expect(problems.last?.message.contains("‘FORM’") == true)
    }

    @Test func reportsFoldedInACircleAreAnError() {
        func rule(into other: String) -> String {
            #"{"kind": "periodic", "firstAfter": 12, "foldedInto": "\#(other)", "source": "s"}"#
        }
        let workspace = Workspace(files: [
            instrument(rule(into: "TWO"), id: "ONE"), instrument(rule(into: "ONE"), id: "TWO"),
        ])
        #expect(
            workspace.diagnostics.map { "\($0.code.rawValue) \($0.location.path ?? "")" }
                == ["cycle $.reporting[0].foldedInto", "cycle $.reporting[0].foldedInto"])
    }

    // MARK: Requests

    private func policy(_ request: String) -> InputFile {
        InputFile(name: "p.policy.json", text: "{\"requests\": [\n\(request)\n]}")
    }

    @Test func requestsAreReadAndWritten() {
        let text = #"""
            {"respondent": "XLD", "instrument": "INS", "forms": ["FORM"], "due": "2027-01-31", "received": "2026-10-05", "source": "s"}
            """#
        let workspace = Workspace(files: [instrument(#"{"kind": "onRequest", "source": "s"}"#), form, policy(text)])
        let request = ReportRequest(
            respondent: "XLD", instrument: "INS", forms: ["FORM"], due: "2027-01-31", received: "2026-10-05",
            source: "s")
        #expect(workspace.policy.requests == [request])
        #expect(workspace.diagnostics == [])
        let written = InputFile(name: "w.policy.json", bytes: workspace.policy.json(JSONWriting()).serialized())
        #expect(
            Workspace(files: [instrument(#"{"kind": "onRequest", "source": "s"}"#), form, written]).policy
                == workspace.policy)
    }

    @Test(arguments: [
        (#"{"respondent": "XLD", "instrument": "INS"}"#, "error missing-member $.requests[0]"),
        (
            #"{"respondent": "XLD", "instrument": "INS", "due": "2026-01-01", "received": "2026-01-02"}"#,
            "error invalid-value $.requests[0]"
        ),
        (
            #"{"respondent": "XLD", "instrument": "INX", "due": "2026-01-01"}"#,
            "warning unknown-instrument $.requests[0].instrument"
        ),
        (
            #"{"respondent": "XLD", "instrument": "INS", "due": "2026-01-01", "forms": ["FOX"]}"#,
            "warning unknown-questionnaire $.requests[0].forms[0]"
        ),
    ])
    func whatIsWrongWithARequestIsNamed(_ text: String, _ expected: String) {
        let workspace = Workspace(files: [instrument(#"{"kind": "onRequest", "source": "s"}"#), form, policy(text)])
        #expect(
            workspace.diagnostics.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.location.path ?? "")" }
                == [expected])
    }
}
