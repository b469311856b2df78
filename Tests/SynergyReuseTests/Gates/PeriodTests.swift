import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct PeriodTests {
    /// A form that asks about 2024, fed by one whose question asks about `period`; the answer names `answered`.
    private func proposal(asked period: Period?, answered: Period?, kind: AnswerKind = .yesNo) throws -> Proposal {
        let value: AnswerValue = kind == .number ? .number(Quantity(7)) : .boolean(true)
        let source = Questionnaire(
            id: "GRETA", title: "Source", classification: .everyone,
            questions: [Question(id: "GRETA:1", text: "?", kind: kind, period: period)])
        let target = Questionnaire(
            id: "TIPR", title: "Target",
            questions: [Question(id: "TIPR:1", text: "?", kind: kind, period: Period("2024"))])
        let mappings = MappingSet(
            id: "urn:test", mappings: [Mapping(subject: "GRETA:1", object: "TIPR:1", relation: .equal)])
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "GRETA", submitted: "2025-06-30",
            answers: [Answer(question: "GRETA:1", content: .value(value), period: answered)])
        let planner = ReusePlanner(crosswalk: Crosswalk(questionnaires: [source, target], mappings: [mappings]))
        let plan = try planner.plan(for: "TIPR", respondent: "XLD", from: [submission], asOf: "2026-11-23")
        return try #require(plan.proposals.first)
    }

    @Test func anAnswerIsAboutThePeriodItsQuestionAskedFor() throws {
        #expect(try proposal(asked: Period("2023"), answered: nil).outcome == .stale)
        #expect(try proposal(asked: Period("2024"), answered: nil).outcome == .reuseVerbatim)
        #expect(try proposal(asked: Period("2024"), answered: nil, kind: .number).outcome == .reuseVerbatim)
    }

    @Test func whatTheAnswerSaysOfItsPeriodComesFirst() throws {
        #expect(try proposal(asked: Period("2023"), answered: Period("2024")).outcome == .reuseVerbatim)
        #expect(try proposal(asked: Period("2024"), answered: Period("2023")).outcome == .stale)
    }

    @Test func aFigureAboutAnUnknownPeriodIsALink() throws {
        #expect(try proposal(asked: nil, answered: nil, kind: .number).outcome == .linkOnly)
        #expect(try proposal(asked: nil, answered: nil).outcome == .reuseVerbatim)
    }
}
