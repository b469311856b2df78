import SynergyModel
import SynergyReuse
import Testing

@Suite struct BurdenModelTests {
    private let model = BurdenModel(answering: [.text: .init(20, 60)])

    private func proposal(_ outcome: Outcome, _ statuses: ElementStatus...) -> Proposal {
        Proposal(
            question: "T:1", outcome: outcome,
            elements: statuses.enumerated().map { ElementResult(element: "e\($0)", status: $1) })
    }

    @Test func aVerbatimAnswerSavesAllButTheReview() {
        #expect(model.saved(by: proposal(.reuseVerbatim, .settled), kind: .text) == .init(19, 59))
    }

    @Test func aPartialAnswerSavesItsShare() {
        #expect(model.saved(by: proposal(.partial, .settled, .stale), kind: .text) == .init(6, 26))
        #expect(model.saved(by: proposal(.partial, .part, .none), kind: .text) == .init(-4, 11))
    }

    @Test(arguments: [(Outcome.conflict, 5.0), (.stale, 3), (.linkOnly, 3), (.noSource, 0), (.notApplicable, 0)])
    func withoutADraftOnlyTheReviewCounts(_ outcome: Outcome, _ minutes: Double) {
        #expect(model.saved(by: proposal(outcome, .settled), kind: .text) == .init(-minutes, -minutes))
    }

    @Test func aPlanAddsUpItsQuestions() {
        let questions = ["1", "2"].map { Question(id: Question.ID(unchecked: "T:\($0)"), text: "?", kind: .text) }
        var second = proposal(.stale, .stale)
        second.question = "T:2"
        let plan = ReusePlan(
            respondent: "XLD", target: "T", asOf: "2026-11-23", view: .recipient,
            proposals: [proposal(.reuseVerbatim, .settled), second])
        let form = Questionnaire(id: "T", title: "T", questions: questions)
        #expect(model.saved(by: plan, questionnaire: form) == .init(16, 56))
    }

    @Test func theAssumptionsNameEveryKindOfAnswer() {
        #expect(model.assumptions[0].contains("text 20–60"))
        #expect(AnswerKind.allCases.allSatisfy { model.answering[$0] != nil })
    }
}
