import SynergyCrosswalk
import SynergyModel
import Testing

@testable import SynergyReuse

@Suite struct BurdenReportTests {
    /// A form of which four questions get a draft: two closed ones and two texts, and one gets nothing.
    private func small() -> SmallCase {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"), .yesNo("T:2"), .text("T:3"), .text("T:4"), .yesNo("T:5"))
        small.add("A", .yesNo("A:1"), .yesNo("A:2"), .text("A:3"), .text("A:4"))
        small.map("A:1", "T:1")
        small.map("A:2", "T:2")
        small.map("A:3", "T:3", .superset)
        small.map("A:4", "T:4", .subset)
        small.answer(
            "A", ("1", .value(.boolean(true))), ("2", .value(.boolean(true))),
            ("3", .value(.text(LocalizedText("More than asked", language: "en")))),
            ("4", .value(.text(LocalizedText("A part", language: "en")))))
        return small
    }

    private func decision(
        _ number: String, _ action: Decision.Action, by respondent: Respondent.ID = "XLD", isBulk: Bool = false,
        fingerprint: String? = nil
    ) -> Decision {
        Decision(
            respondent: respondent, question: Question.ID(unchecked: "T:\(number)"), action: action,
            value: action == .edit ? .value(.boolean(false)) : nil, reviewer: "R", time: "2026-11-01T10:00:0\(number)Z",
            fingerprint: fingerprint, isBulk: isBulk)
    }

    @Test func onlyAcceptedProposalsSaveAnything() {
        var small = small()
        small.decisions = [decision("1", .accept), decision("2", .edit), decision("3", .accept, isBulk: true)]
        let report = BurdenReport(small.material())
        // T:1 verbatim: 5–15 less 1. T:3 adapted: 20–60 less 2. T:2 was reviewed for a minute and written anew.
        #expect(report.forms.first?.saved == .init(22, 72))
        #expect(report.forms[0].spent == 1)
        #expect(report.total == .init(21, 71))
        #expect(report.forms[0].tally == tally(accepted: 2, edited: 1, inBulk: 1))
        #expect(report.kinds.map(\.kind) == [.yesNo, .text])
        #expect(report.kinds.first?.saved == .init(4, 14))
        #expect(report.kinds.last?.saved == .init(18, 58))
    }

    @Test func whatIsSettledInPartCountsHalfAtMost() {
        var small = small()
        small.decisions = [decision("4", .accept)]
        // 20–60: nothing, to half of it, less the review of 4.
        #expect(BurdenReport(small.material()).total == .init(-4, 26))
    }

    @Test func linksBlanksAndRefusalsOnlyCost() {
        var small = small()
        small.decisions = [
            decision("1", .useLink), decision("2", .leaveBlank), decision("3", .reject), decision("4", .defer),
        ]
        let form = BurdenReport(small.material()).forms[0]
        #expect([form.referenced, form.blank, form.deferred, form.tally.rejected] == [1, 1, 1, 1])
        #expect(form.saved == .init(0, 0))
        #expect(form.net == .init(-4, -4))
    }

    @Test func aDecisionOnWhatHasChangedCountsNowhere() {
        var small = small()
        small.decisions = [decision("1", .accept, fingerprint: "of something else")]
        let report = BurdenReport(small.material())
        #expect(report.forms[0].unsettled == 1)
        #expect(report.total == .init(0, 0))
        #expect(report.mappings.isEmpty)
    }

    @Test func ratesAreToldPerRelationAndPerMapping() {
        var small = small()
        small.submissions += small.submissions.map { submission in
            var other = submission
            other.id = "YLD-A"
            other.respondent = "YLD"
            return other
        }
        small.decisions = [
            decision("1", .accept), decision("2", .reject), decision("3", .edit), decision("1", .accept, by: "YLD"),
            decision("2", .accept, by: "YLD"),
        ]
        let report = BurdenReport(small.material())
        #expect(report.relations.map(\.relation) == [.equal, .superset])
        #expect(report.relations.map(\.tally) == [tally(accepted: 3, rejected: 1), tally(edited: 1)])
        #expect(report.mappings.map(\.mapping.subject) == ["A:1", "A:2", "A:3"])
        #expect(
            report.mappings.map(\.tally) == [tally(accepted: 2), tally(accepted: 1, rejected: 1), tally(edited: 1)])
        let one = BurdenReport(small.material(), respondents: ["YLD"])
        #expect(one.mappings.map(\.tally) == [tally(accepted: 1), tally(accepted: 1)])
    }

    @Test func aConflictIsCreditedToTheChosenAnswer() {
        var small = SmallCase()
        small.add("T", .yesNo("T:1"))
        small.add("A", .yesNo("A:1"))
        small.add("B", .yesNo("B:1"))
        small.map("A:1", "T:1")
        small.map("B:1", "T:1", [.equal])
        small.answer("A", ("1", .value(.boolean(true))))
        small.answer("B", ("1", .value(.boolean(false))))
        var choice = decision("1", .accept)
        choice.choice = "XLD-B-2026-01-15#1"
        choice.reason = "The law has changed."
        small.decisions = [choice]
        let report = BurdenReport(small.material())
        #expect(report.mappings.map(\.mapping.subject) == ["B:1"])
        // There was no draft, so that only the review of 5 minutes counts.
        #expect(report.total == .init(-5, -5))
    }

    @Test func decisionsAfterTheDayDoNotExist() {
        var small = small()
        small.decisions = [decision("1", .accept)]
        small.asOf = "2026-10-31"
        #expect(BurdenReport(small.material()).forms.isEmpty)
    }

    /// Lower ends of the Wilson interval at z = 1.959964, from its formula by hand: 1 of 1 gives 1 / (1 + z²) = 0.20655,
    /// 2 of 2 gives 2 / (2 + z²) = 0.34238; none gives 0.
    @Test(arguments: [(1, 0, 0.20655), (2, 0, 0.34238), (0, 3, 0), (0, 0, 0), (8, 2, 0.49016)])
    func fewJudgementsSayLittle(_ accepted: Int, _ rejected: Int, _ expected: Double) {
        #expect(abs(tally(accepted: accepted, rejected: rejected).acceptedAtLeast - expected) < 0.0001)
    }

    private func tally(accepted: Int = 0, edited: Int = 0, rejected: Int = 0, inBulk: Int = 0) -> BurdenReport.Tally {
        var tally = BurdenReport.Tally()
        (tally.accepted, tally.edited, tally.rejected, tally.inBulk) = (accepted, edited, rejected, inBulk)
        return tally
    }
}
