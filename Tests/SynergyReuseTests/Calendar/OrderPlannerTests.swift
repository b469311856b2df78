import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct OrderPlannerTests {
    private typealias Q = ReachExample

    /// A has one text that holds two of B; B has one that is the same in C.
    private let example = ReachExample(
        questions: [Q.question("A:1"), Q.question("B:1"), Q.question("B:2"), Q.question("B:3"), Q.question("C:1")],
        mappings: [
            Q.mapping("A:1", .superset, "B:1"), Q.mapping("A:1", .superset, "B:2"), Q.mapping("B:3", .equal, "C:1"),
        ])

    private func order(
        _ forms: [OpenForm], _ submissions: [Submission] = [], asOf: CalendarDay = "2026-11-23"
    ) -> SubmissionOrder {
        OrderPlanner(planner: example.planner).order(of: forms, for: "XLD", from: submissions, asOf: asOf)
    }

    private func form(_ id: Questionnaire.ID, due: CalendarDay? = nil, opens: CalendarDay? = nil) -> OpenForm {
        OpenForm(form: id, due: due, opens: opens)
    }

    @Test func savingsAreThoseOfTheModel() {
        // A text takes 20 to 60 minutes, a draft that was adapted 2 to review, one as it stands 1.
        let order = order([form("C"), form("B"), form("A")])
        #expect(order.steps.map(\.form) == ["A", "B", "C"])
        #expect(order.steps.map(\.saved) == [.init(0, 0), .init(36, 116), .init(19, 59)])
        #expect(order.steps.map(\.feeders) == [[], ["A"], ["B"]])
        #expect(order.steps[1].questions == ["B:1", "B:2"])
        #expect(order.saved == .init(55, 175))
        #expect(order.isBest)
    }

    @Test func otherwiseThePartsOfAAreDraftsForIt() {
        // B before A: B:1 and B:2 each give a part of A:1, so half of 60 at most, less 4; nothing is sure.
        let order = order([form("B", due: "2026-12-01"), form("A", due: "2027-06-01", opens: "2027-01-01")])
        #expect(order.steps.map(\.form) == ["B", "A"])
        #expect(order.steps[1].saved == .init(-4, 26))
        #expect(order.savedByDueDay == order.saved)
    }

    @Test func aFormThatMayComeEarlyGoesFirstWhereThatSavesMore() {
        let order = order([form("B", due: "2026-12-01"), form("A", due: "2027-06-01", opens: "2026-06-01")])
        #expect(order.steps.map(\.form) == ["A", "B"])
        #expect(order.saved == .init(36, 116))
        #expect(order.savedByDueDay == .init(-4, 26))
    }

    @Test func anOverdueFormIsAnsweredToday() {
        let order = order([form("B", due: "2026-12-01", opens: "2026-11-30"), form("A", due: "2020-01-01")])
        #expect(order.steps.map(\.form) == ["A", "B"])
        // Before what opens later, though that would save more the other way round.
        let other = self.order([form("A", due: "2027-01-01", opens: "2026-12-01"), form("B", due: "2020-01-01")])
        #expect(other.steps.map(\.form) == ["B", "A"])
    }

    @Test func whatAgesInBetweenIsNotCounted() {
        let fresh = order([form("A", due: "2027-01-01"), form("B", due: "2030-01-01")])
        #expect(fresh.saved == .init(36, 116))
        let stale = order([form("A", due: "2027-01-01"), form("B", due: "2030-01-02", opens: "2029-01-02")])
        #expect(stale.steps.map(\.form) == ["A", "B"])
        #expect(stale.saved == .init(0, 0))
    }

    @Test func whatOlderAnswersSettleIsNotCountedAgain() {
        let held = Submission(
            id: "S", respondent: "XLD", questionnaire: "A", submitted: "2026-01-01",
            answers: [Answer(question: "A:1", content: .value(.text("All of it.")))])
        #expect(order([form("A"), form("B")], [held]).saved == .init(0, 0))
        // By then it is more than 36 months old.
        #expect(order([form("A"), form("B", due: "2029-01-02")], [held]).saved == .init(36, 116))
    }

    @Test func twoThatSettleTheSameCountOnce() {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1"), Q.question("C:1")],
            mappings: [Q.mapping("A:1", .superset, "C:1"), Q.mapping("B:1", .superset, "C:1")])
        let order = OrderPlanner(planner: example.planner).order(
            of: [form("A"), form("B"), form("C")], for: "XLD", from: [], asOf: "2026-11-23")
        #expect(order.steps.map(\.form) == ["A", "B", "C"])
        #expect(order.steps[2].saved == .init(18, 58))
        #expect(order.steps[2].feeders == ["A", "B"])
    }

    @Test func halvesOfTwoFormsMakeAWhole() {
        let example = ReachExample(
            questions: [Q.question("A:1"), Q.question("B:1"), Q.question("C:1", elements: ["a", "b"])],
            mappings: [
                Q.mapping("A:1", .overlap, "C:1", pairs: [("value", "a")]),
                Q.mapping("B:1", .overlap, "C:1", pairs: [("value", "b")]),
            ])
        func saved(_ forms: [OpenForm]) -> BurdenModel.Minutes {
            OrderPlanner(planner: example.planner).order(of: forms, for: "XLD", from: [], asOf: "2026-11-23").saved
        }
        // Half of it and 4 to review; all of it and 2.
        #expect(saved([form("A"), form("C")]) == .init(6, 26))
        #expect(saved([form("A"), form("B"), form("C")]) == .init(18, 58))
    }

    @Test func equalOrdersFollowTheDueDays() {
        let order = order([form("C", due: "2027-01-01"), form("A", due: "2028-01-01"), form("Z")])
        #expect(order.steps.map(\.form) == ["C", "A"])
        #expect(order.saved == .init(0, 0))
    }

    @Test func theOrderOfTheFormsGivenChangesNothing() {
        let forms = [form("A", due: "2027-01-01"), form("B"), form("C", due: "2028-01-01"), form("A")]
        // C saves as much for B as B for C; then the due days decide.
        #expect(order(Array(forms.reversed())).steps.map(\.form) == ["A", "C", "B"])
        #expect(
            order([form("B"), form("C", due: "2028-01-01"), form("A", due: "2027-01-01")])
                == order(Array(forms.prefix(3))))
    }
}
