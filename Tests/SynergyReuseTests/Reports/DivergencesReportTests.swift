import SynergyCrosswalk
import SynergyModel
import Testing

@testable import SynergyReuse

@Suite struct DivergencesReportTests {
    private func two(_ first: AnswerValue, _ second: AnswerValue, _ relation: RelationSet = .equal) -> SmallCase {
        var small = SmallCase()
        small.add("A", .yesNo("A:1", provisions: ["I:6"]))
        small.add("B", .yesNo("B:1", provisions: ["J:6"]))
        small.map("A:1", "B:1", relation)
        small.answer("A", ("1", .value(first)))
        small.answer("B", ("1", .value(second)))
        return small
    }

    @Test func differentAnswersToEqualQuestionsAreToldOnce() {
        let report = DivergencesReport(two(.boolean(true), .boolean(false)).material())
        #expect(report.divergences.count == 1)
        let found = report.divergences.first
        #expect(found?.bodies == ["B-A", "B-B"])
        #expect(found?.versions.map(\.value) == [.boolean(true), .boolean(false)])
        #expect(found?.versions.map { $0.answers.map(\.question) } == [["A:1"], ["B:1"]])
        #expect(found?.isSameQuestion == true)
    }

    @Test func answersThatAgreeOrNeedNotAreNotTold() {
        #expect(DivergencesReport(two(.boolean(true), .boolean(true)).material()).divergences.isEmpty)
        #expect(DivergencesReport(two(.boolean(true), .boolean(false), .overlap).material()).divergences.isEmpty)
        // Some of the wider question may hold and none of the narrower: no contradiction.
        #expect(DivergencesReport(two(.boolean(true), .boolean(false), .superset).material()).divergences.isEmpty)
    }

    @Test func whatFollowsFromANarrowerQuestionCanContradictTheWiderOne() {
        let report = DivergencesReport(two(.boolean(true), .boolean(false), .subset).material())
        #expect(report.divergences.map(\.isSameQuestion) == [false])
    }

    @Test func answersMeetAtAQuestionThatNobodyAnswered() {
        var small = SmallCase()
        let options = [AnswerOption(code: "full", label: "Fully"), AnswerOption(code: "no", label: "Not at all")]
        small.add("A", .yesNo("A:1"))
        small.add("B", .yesNo("B:1"))
        small.add("T", Question(id: "T:1", text: "How far?", kind: .singleChoice, options: options))
        small.map("A:1", "T:1", transform: .choiceMap(["yes": "full", "no": "no"], isBijection: false))
        small.map("B:1", "T:1", transform: .choiceMap(["yes": "full", "no": "no"], isBijection: false))
        small.answer("A", ("1", .value(.boolean(true))))
        small.answer("B", ("1", .value(.boolean(false))))
        let report = DivergencesReport(small.material())
        #expect(report.divergences.map(\.question) == ["T:1"])
    }

    @Test func whatIsOutOfDateIsAChangeAndNoDivergence() {
        var small = two(.boolean(true), .boolean(false))
        small.submissions[0].submitted = "2019-01-15"
        #expect(DivergencesReport(small.material()).divergences.isEmpty)
    }

    @Test func itDoesNotMatterWhoRecognisesWhat() {
        var small = two(.boolean(true), .boolean(false))
        small.policy.recognition = [RecognitionRule(id: "r", level: .none)]
        small.policy.parties = []
        #expect(DivergencesReport(small.material()).divergences.count == 1)
    }

    @Test func aRestrictedAnswerIsNoPartOfItForOthers() {
        var small = two(.boolean(true), .boolean(false))
        small.submissions[1].classification = .restricted(to: ["B-B"], until: nil)
        #expect(DivergencesReport(small.material()).divergences.count == 1)
        #expect(DivergencesReport(small.material(.recipient("B-B", forms: []))).divergences.count == 1)
        #expect(DivergencesReport(small.material(.recipient("B-A", forms: []))).divergences.isEmpty)
        #expect(DivergencesReport(small.material(.recipient(nil, forms: []))).divergences.isEmpty)
    }

    @Test func aStateThatReadsTheRelationItsOwnWayDoesNotContradictItself() {
        var small = two(.boolean(true), .boolean(false))
        small.overrides = [
            RelationOverride(
                id: "o", respondent: "XLD", from: "A:1", to: "B:1", relation: .overlap, reason: "Ours is narrower.")
        ]
        let report = DivergencesReport(small.material())
        #expect(report.divergences.isEmpty)
        #expect(report.readings.map(\.shared) == [.equal])
        #expect(report.readings.first?.provisions == ["I:6", "J:6"])
        #expect(
            report.readings.first?.own == [.init(respondent: "XLD", relation: .overlap, reason: "Ours is narrower.")])
        // A recipient learns that it reads so, but not why.
        let open = DivergencesReport(small.material(.recipient("B-A", forms: [])))
        #expect(open.readings.first?.own == [.init(respondent: "XLD", relation: .overlap, reason: nil)])
        let stranger = DivergencesReport(small.material(.officer(of: ["YLD"])))
        #expect(stranger.readings.first?.own == [.init(respondent: "XLD", relation: .overlap, reason: nil)])
    }

    @Test func readingsOfThePairTheOtherWayRoundStandTogether() {
        var small = two(.boolean(true), .boolean(true))
        small.overrides = [
            RelationOverride(id: "o", respondent: "XLD", from: "B:1", to: "A:1", relation: .superset, reason: "Wider."),
            RelationOverride(id: "p", respondent: "YLD", from: "A:1", to: "B:1", relation: .disjoint, reason: "Apart."),
        ]
        let reading = DivergencesReport(small.material()).readings
        #expect(reading.count == 1)
        #expect(reading.first?.own.map(\.respondent) == ["XLD", "YLD"])
        #expect(reading.first?.own.map(\.relation) == [.subset, .disjoint])
    }

    @Test func statesThatAnswerAClosedQuestionDifferentlyStandSideBySide() {
        var small = SmallCase()
        small.add("A", .yesNo("A:1", provisions: ["I:6"]), .yesNo("A:2"), .text("A:3", provisions: ["I:6"]))
        for (respondent, value) in [("XLD", true), ("YLD", false), ("ZLD", true)] {
            small.answer(
                "A", by: Respondent.ID(unchecked: respondent), ("1", .value(.boolean(value))),
                ("2", .value(.boolean(value))),
                ("3", .value(.text(LocalizedText("\(value)", language: "en")))))
        }
        let spreads = DivergencesReport(small.material()).spreads
        // Without a provision nothing is read differently under one, and texts always differ.
        #expect(spreads.map(\.question) == ["A:1"])
        #expect(
            spreads.first?.groups == [
                .init(value: .boolean(true), respondents: ["XLD", "ZLD"]),
                .init(value: .boolean(false), respondents: ["YLD"]),
            ])
    }

    @Test func statesThatAgreeAreNotListed() {
        var small = SmallCase()
        small.add("A", .yesNo("A:1", provisions: ["I:6"]))
        small.answer("A", by: "XLD", ("1", .value(.boolean(true))))
        small.answer("A", by: "YLD", ("1", .value(.boolean(true))))
        #expect(DivergencesReport(small.material()).spreads.isEmpty)
        small.answer("A", by: "ZLD", ("1", .absent(.notApplicable)))
        #expect(DivergencesReport(small.material()).spreads.map { $0.groups.map(\.value) } == [[.boolean(true), nil]])
    }

    @Test func mappingsThatSomeUseAndOthersRefuseAreForThoseWhoSeeEverything() {
        var small = SmallCase()
        small.add("A", .yesNo("A:1"))
        small.add("T", .yesNo("T:1"))
        small.map("A:1", "T:1")
        for (respondent, action) in [("XLD", Decision.Action.accept), ("YLD", .reject)] {
            small.answer("A", by: Respondent.ID(unchecked: respondent), ("1", .value(.boolean(true))))
            small.decisions.append(
                Decision(
                    respondent: Respondent.ID(unchecked: respondent), question: "T:1", action: action,
                    reason: "Because",
                    reviewer: "R", time: "2026-11-01T10:00:00Z"))
        }
        let found = DivergencesReport(small.material()).disagreements
        #expect(found.map(\.accepting) == [["XLD"]])
        #expect(found.map(\.refusing) == [["YLD"]])
        #expect(DivergencesReport(small.material(.officer(of: ["XLD"]))).disagreements.isEmpty)
        #expect(DivergencesReport(small.material(.recipient("B-T", forms: ["T"]))).disagreements.isEmpty)
    }
}
