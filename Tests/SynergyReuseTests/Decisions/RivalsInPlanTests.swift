import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// What rivals do to a plan, and what of decisions a recipient learns.
@Suite struct RivalsInPlanTests {
    private let form = Questionnaire(
        id: "F", title: LocalizedText("Form"), audience: .all,
        questions: [
            Question(id: "F:1", text: LocalizedText("Is there one?"), kind: .yesNo),
            Question(
                id: "F:2", text: LocalizedText("Which?"), kind: .text,
                enabledIf: Condition(question: "F:1", oneOf: [.boolean(true)])),
        ])

    private func plan(_ decisions: [Decision], view: PlanView = .internal) throws -> ReusePlan {
        var world = World(target: "F", respondent: "XLD", asOf: "2026-11-23")
        world.questionnaires = [form]
        world.decisions = decisions
        return try world.plan(view)
    }

    private func edit(_ id: Decision.ID, _ value: Bool, by reviewer: String, after: [Decision.ID] = []) -> Decision {
        Decision(
            id: id, respondent: "XLD", question: "F:1", action: .edit, value: .value(.boolean(value)),
            reason: "SECRET-REASON",
            reviewer: reviewer, time: "2026-11-20T09:00:00Z", comment: "SECRET-COMMENT", needsAssistance: true,
            assistanceNote: "SECRET-NOTE", after: after)
    }

    @Test func asLongAsReviewersDifferTheParentIsNotDecided() throws {
        let no = edit("a", false, by: "P")
        let yes = edit("b", true, by: "Q")
        let disabled = try plan([no]).proposals
        #expect(disabled[1].outcome == .notApplicable && disabled[0].decision?.isSettled == true)
        let open = try plan([no, yes]).proposals
        #expect(open[0].decision?.isSettled == false && open[0].decision?.rivals == [no])
        #expect(open[1].outcome == .noSource && open[1].qualifiers == [.provisional(on: "F:1")])
        let settled = try plan([no, yes, edit("c", true, by: "P", after: ["a", "b"])]).proposals
        #expect(settled[0].decision?.isSettled == true && settled[1].qualifiers.isEmpty)
        #expect(open[0].steps().contains { $0.code == "rivals" && $0.text.contains("SECRET-REASON") })
        // The question is still to be answered.
        #expect(open[0].steps().contains { $0.code == "next" } && !settled[0].steps().contains { $0.code == "next" })
    }

    @Test func whatReviewersTellEachOtherStaysInside() throws {
        func texts(_ decisions: [Decision], _ view: PlanView) throws -> [String] {
            let writer = PlanWriter(try plan(decisions, view: view), questionnaire: form, context: ExplanationContext())
            return [String(decoding: writer.json(), as: UTF8.self), writer.csv(), writer.text()]
        }
        let one = edit("d-one", true, by: "P", after: ["d-zero"])
        let rival = edit("d-two", false, by: "Q")
        for text in try texts([one], .recipient) + texts([one, rival], .recipient) {
            #expect(!text.contains("SECRET") && !text.contains("d-two") && !text.contains("d-zero"), "\(text)")
            #expect(!text.contains("assistance"), "\(text)")
        }
        // What nobody may tell apart from undecided is told as undecided.
        #expect(try !texts([one, rival], .recipient)[0].contains("\"decision\""))
        #expect(try texts([one], .recipient)[0].contains("\"decision\""))
        let inside = try texts([one, rival], .internal)
        for word in ["SECRET-REASON", "SECRET-COMMENT", "SECRET-NOTE", "\"rivals\"", "d-two"] {
            #expect(inside[0].contains(word), "\(word)")
        }
        #expect(inside[1].contains("(rivals)") && inside[2].contains("others decided otherwise"))
    }

    @Test func assignmentsCountByTimeThenByIdentifier() {
        func assignment(_ id: String, _ office: String?, _ time: String, _ question: Question.ID = "F:1") -> Assignment
        {
            Assignment(
                id: Assignment.ID(unchecked: id), respondent: "XLD", question: question, office: office, by: "P",
                time: "2026-11-\(time)Z")
        }
        let all = [
            assignment("a", "Justice", "20T09:00:00"), assignment("b", "Interior", "20T10:00:00"),
            assignment("c", "Health", "20T10:00:00", "F:2"), assignment("d", nil, "21T10:00:00", "F:2"),
        ]
        for list in [all, all.reversed()] {
            let book = AssignmentBook(list, respondent: "XLD", asOf: "2026-11-23")
            #expect(book["F:1"] == "Interior" && book["F:2"] == nil && book.offices == ["Interior"])
            let before = AssignmentBook(list, respondent: "XLD", asOf: "2026-11-20")
            #expect(before["F:2"] == "Health" && before.offices(among: ["F:2"]) == ["Health"])
        }
        #expect(AssignmentBook(all, respondent: "YLD", asOf: "2026-11-23").offices.isEmpty)
        let same = [assignment("x", "Justice", "20T09:00:00"), assignment("y", "Interior", "20T09:00:00")]
        for list in [same, same.reversed()] {
            #expect(AssignmentBook(list, respondent: "XLD", asOf: "2026-11-23")["F:1"] == "Interior")
        }
    }

    @Test func aLineWithAnOfficeIsAnAssignment() {
        let lines = #"""
            {"respondent":"XLD","question":"F:1","office":"Justice","by":"P","time":"2026-11-20T09:00:00Z"}
            {"id":"d-1","respondent":"XLD","question":"F:1","office":null,"by":"P","time":"2026-11-20T10:00:00Z"}
            {"respondent":"XLD","question":"F:1","office":"","by":"P","time":"2026-11-20T10:00:00Z"}
            {"respondent":"XLD","question":"F:1","office":"J","reviewer":"P","time":"2026-11-20T10:00:00Z"}
            {"respondent":"XLD","question":"F:1","action":"defer","reviewer":"P","time":"2026-11-20T10:00:00Z","offices":[]}
            """#
        let reading = DecisionLog.read(Array(lines.utf8))
        #expect(reading.assignments.map(\.office) == ["Justice", nil] && reading.decisions.isEmpty)
        #expect(reading.assignments[0].id?.rawValue.hasPrefix("c-") == true && reading.assignments[1].id == "d-1")
        let found = reading.diagnostics.map { "\($0.location.line ?? 0) \($0.code.rawValue) \($0.location.path ?? "")" }
        #expect(
            found == [
                "3 invalid-value $.office", "4 missing-member $", "4 unknown-member $.reviewer",
                "5 unknown-member $.offices",
            ])
    }

    @Test func aDecisionIsReadAsItIsWritten() throws {
        let decision = edit("d-1", true, by: "P", after: ["d-0", "c-00"])
        let reading = DecisionLog.read(DecisionLog.line(for: decision))
        #expect(reading.decisions == [decision] && reading.diagnostics.isEmpty)
    }
}
