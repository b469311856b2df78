import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct CalendarStatusTests {
    private static let yearly = ReportingRule.Schedule.periodic(.init(firstAfter: 12, every: 12))

    private func example(
        _ rule: ReportingRule.Schedule = yearly, since entry: CalendarDay? = "2020-01-01", _ reports: Submission...
    ) -> CalendarExample {
        CalendarExample(rule: rule, parties: [CalendarExample.party(since: entry)], submissions: reports)
    }

    // MARK: What counts as a report

    @Test(arguments: [
        CalendarExample.report("R", on: "2026-02-01", status: .draft),
        CalendarExample.report("R", on: "2026-02-01", status: .withdrawn),
        CalendarExample.report("R", on: "2026-02-01", status: .withdrawn, withdrawn: "2026-03-01"),
        CalendarExample.report("R", on: "2026-02-01", amends: "OLD"),
        CalendarExample.report("R", on: "2026-02-01", form: "OTHER"),
        CalendarExample.report("R", on: "2026-02-01", by: "YLD"),
        CalendarExample.report("R", on: "2026-05-02"),
    ])
    func theseAreNoReports(_ submission: Submission) {
        let example = example(
            CalendarStatusTests.yearly, since: "2020-01-01", CalendarExample.report("OLD", on: "2025-01-01"), submission
        )
        #expect(example.lines(asOf: "2026-05-01") == ["overdue 2026-01-01 -120", "due 2027-01-01 245"])
    }

    @Test func beforeItIsTakenBackAReportStands() {
        let withdrawn = CalendarExample.report("R", on: "2026-02-01", status: .withdrawn, withdrawn: "2026-06-01")
        #expect(example(since: "2020-01-01", withdrawn).lines(asOf: "2026-05-31") == ["due 2027-01-01 215"])
        #expect(
            example(since: "2020-01-01", withdrawn).lines(asOf: "2026-06-01")
                == ["overdue 2026-01-01 -151", "due 2027-01-01 214"])
    }

    @Test func aNoticeTakesAReportBackAndIsNone() {
        let report = CalendarExample.report("R", on: "2026-02-01")
        let notice = CalendarExample.report("N", on: "2026-04-01", withdraws: "R")
        #expect(example(since: "2020-01-01", report, notice).lines(asOf: "2026-03-31") == ["due 2027-01-01 276"])
        #expect(
            example(since: "2020-01-01", report, notice).lines(asOf: "2026-04-01")
                == ["overdue 2026-01-01 -90", "due 2027-01-01 275"])
    }

    @Test func aDraftIsMentioned() {
        let draft = CalendarExample.report("D", on: "2026-02-01", status: .draft)
        let entry = example(since: "2020-01-01", draft).calendar(asOf: "2026-05-01").entries[0]
        #expect(entry.draft == "D")
        #expect(entry.why.hasSuffix("No report is on file here. A draft is on file: D."))
    }

    @Test func aDraftOlderThanTheLastReportIsNot() {
        let draft = CalendarExample.report("D", on: "2025-02-01", status: .draft)
        let report = CalendarExample.report("R", on: "2025-03-01")
        #expect(example(since: "2020-01-01", draft, report).calendar(asOf: "2026-05-01").entries[0].draft == nil)
    }

    // MARK: Parties

    @Test func whoIsNotKnownToBePartyOwesNothingKnown() {
        var example = example()
        example.parties = []
        let calendar = example.calendar(asOf: "2026-05-01")
        #expect(calendar.entries == [])
        #expect(calendar.partyUnknown == ["INS"])
    }

    @Test func whoBecomesPartyLaterDoesNotExistYet() {
        #expect(example(since: "2026-05-02").calendar(asOf: "2026-05-01").partyUnknown == ["INS"])
    }

    @Test(
        arguments: [(PartyStatus.Status.signatory, ["nothingDue"]), (.notParty, [])] as [(PartyStatus.Status, [String])]
    )
    func whoIsNotBoundOwesNothing(_ status: PartyStatus.Status, _ expected: [String]) {
        var example = example()
        example.parties = [PartyStatus(respondent: "XLD", instrument: "INS", status: status)]
        #expect(example.lines(asOf: "2026-05-01") == expected)
        #expect(example.calendar(asOf: "2026-05-01").notParty == (status == .notParty ? ["INS"] : []))
    }

    @Test func afterItsLastDayAStateOwesNothingMore() {
        var example = example()
        example.parties = [CalendarExample.party(since: "2020-01-01", until: "2027-06-30")]
        let entries = example.calendar(asOf: "2026-05-01", until: "2036-01-01").entries
        #expect(entries.map(\.day) == ["2026-01-01", "2027-01-01"])
        #expect(entries[1].later == [])
    }

    @Test func aStateThatComesBackCountsFromItsReturn() {
        var example = example()
        example.parties = [
            CalendarExample.party(since: "2000-01-01", until: "2010-12-31"), CalendarExample.party(since: "2022-07-15"),
        ]
        #expect(example.lines(asOf: "2023-01-01") == ["due 2023-07-15 195"])
    }

    @Test func timesThatFollowOnEachOtherAreOne() {
        var example = example(.periodic(.init(firstAfter: 12)))
        example.parties = [
            CalendarExample.party(since: "2015-01-01", until: "2019-12-31"),
            CalendarExample.party(since: "2010-03-01", until: "2014-12-31"), CalendarExample.party(since: "2020-01-01"),
        ]
        #expect(example.calendar(asOf: "2026-05-01").entries.map(\.day) == ["2011-03-01"])
    }

    @Test func aUnitIsBoundAsItsState() {
        let rule = ReportingRule(schedule: CalendarStatusTests.yearly, source: "article 1")
        let crosswalk = Crosswalk(
            questionnaires: [], instruments: [Instrument(id: "INS", title: "I", kind: .treaty, reporting: [rule])],
            mappings: [])
        let policy = Policy(
            respondents: [Respondent(id: "XLD", kind: .state, units: [.init(id: "XLD-A")])],
            parties: [CalendarExample.party(since: "2025-01-01")])
        let calendar = CalendarPlanner(crosswalk: crosswalk, policy: policy).calendar(
            for: "XLD-A", from: [], asOf: "2025-02-01", until: "2026-06-01")
        #expect(calendar.entries.map(\.day) == ["2026-01-01"])
    }

    // MARK: Other schedules

    @Test func whatIsFoldedIntoAnotherInstrumentEndsWithTheFirstReport() {
        let folded = ReportingRule.Schedule.periodic(.init(firstAfter: 24, foldedInto: "BIG"))
        #expect(example(folded, since: "2007-02-06").lines(asOf: "2009-02-07") == ["overdue 2009-02-06 -1"])
        let made = example(folded, since: "2007-02-06", CalendarExample.report("R", on: "2009-06-30"))
        #expect(made.calendar(asOf: "2026-11-23").entries.map(\.basis) == [.folded(into: "BIG", after: "R")])
    }

    private static let rounds = ReportingRule.Schedule.rounds([
        .init(name: "second round", opened: "2023-07"), .init(name: "first round", opened: "2018-11-20"),
        .init(name: "third round", opened: "2027-07-01", due: "2028-01-31"),
    ])

    @Test func anOpenRoundWithoutADayIsUnknown() {
        let old = CalendarExample.report("R", on: "2021-03-01")
        let entry = example(CalendarStatusTests.rounds, since: "2009-11-01", old).calendar(asOf: "2026-11-23").entries[
            0]
        #expect(entry.status == .unknown)
        #expect(entry.basis == .roundWithoutDay("second round", opened: "2023-07"))
    }

    @Test func anAnsweredRoundLetsExpectTheNext() {
        var example = example(
            CalendarStatusTests.rounds, since: "2009-11-01", CalendarExample.report("R", on: "2025-06-30"))
        #expect(example.lines(asOf: "2026-11-23") == ["nothingDue"])
        example.cycleYears = 4
        #expect(example.lines(asOf: "2026-11-23") == ["expected 2027-07"])
    }

    @Test func aRoundMayHaveOneDayForEverybody() {
        let example = example(
            CalendarStatusTests.rounds, since: "2009-11-01", CalendarExample.report("R", on: "2025-06-30"))
        #expect(example.lines(asOf: "2027-07-01") == ["due 2028-01-31 214"])
        #expect(example.lines(asOf: "2028-02-01") == ["overdue 2028-01-31 -1"])
    }

    @Test func fixedDaysBeforeAStateWasBoundDoNotBindIt() {
        let days = ReportingRule.Schedule.days(["2013-04-06", "2026-07-15"])
        #expect(example(days, since: "2013-07-01").lines(asOf: "2026-07-01") == ["due 2026-07-15 14"])
        #expect(
            example(days, since: "2013-04-06").lines(asOf: "2020-01-01") == [
                "overdue 2013-04-06 -2461", "due 2026-07-15 2387",
            ])
        let made = example(days, since: "2013-04-06", CalendarExample.report("R", on: "2013-03-01"))
        #expect(made.lines(asOf: "2020-01-01") == ["due 2026-07-15 2387"])
        let all = example(days, since: "2013-04-06", CalendarExample.report("R", on: "2026-01-01"))
        #expect(all.lines(asOf: "2026-11-23") == ["nothingDue"])
    }

    @Test func onRequestNothingFallsDueUntilSomebodyAsks() {
        var example = example(.onRequest)
        #expect(example.lines(asOf: "2026-11-23") == ["nothingDue"])
        example.requests = [
            ReportRequest(
                respondent: "XLD", instrument: "INS", due: "2027-01-31", received: "2026-10-05", source: "a letter")
        ]
        #expect(example.lines(asOf: "2026-10-04") == ["nothingDue"])
        #expect(example.lines(asOf: "2026-11-23") == ["due 2027-01-31 69"])
        #expect(example.calendar(asOf: "2026-11-23").entries[0].source == "a letter")
        #expect(example.lines(asOf: "2027-02-01") == ["overdue 2027-01-31 -1"])
        example.submissions = [CalendarExample.report("R", on: "2026-12-24")]
        #expect(example.lines(asOf: "2027-02-01") == ["nothingDue"])
    }

    @Test func aRequestStandsInPlaceOfTheRule() {
        var example = example()
        example.requests = [
            ReportRequest(respondent: "XLD", instrument: "INS", due: "2028-07-01", received: "2026-03-01"),
            ReportRequest(respondent: "XLD", instrument: "INS", due: "2028-09-01", received: "2026-04-01"),
            ReportRequest(respondent: "YLD", instrument: "INS", due: "2027-01-01", received: "2026-04-01"),
        ]
        #expect(example.lines(asOf: "2026-05-01") == ["due 2028-09-01 854"])
    }

    @Test func aRequestForOtherFormsLeavesTheRuleAlone() {
        var example = example()
        example.requests = [
            ReportRequest(
                respondent: "XLD", instrument: "INS", forms: ["OTHER"], due: "2026-12-31", received: "2026-04-01")
        ]
        #expect(
            example.lines(asOf: "2026-05-01")
                == ["overdue 2026-01-01 -120", "due 2026-12-31 244", "due 2027-01-01 245"])
    }

    @Test func ofFormsAskedForOneByOneTheOthersAreNotDue() {
        let example = CalendarExample(
            rule: .onRequest, forms: ["FORM", "OTHER"], parties: [CalendarExample.party(since: "2020-01-01")],
            requests: [ReportRequest(respondent: "XLD", instrument: "INS", forms: ["OTHER"], due: "2026-12-31")])
        let entries = example.calendar(asOf: "2026-05-01").entries
        #expect(entries.map(\.forms) == [["OTHER"], ["FORM"]])
        #expect(entries.map(\.status) == [.due, .nothingDue])
    }

    @Test func aRuleOutsideItsTimeDoesNotExist() {
        var example = example()
        example.validity = Validity(until: "2025-12-31")
        #expect(example.calendar(asOf: "2026-05-01").entries.map(\.basis) == [.noRule(cycleMonths: nil)])
    }

    @Test func theUsualCycleOnlyLetsExpect() {
        var example = example(.onRequest, since: "2009-11-01", CalendarExample.report("R", on: "2024-08-05"))
        example.cycleYears = 4.5
        #expect(example.lines(asOf: "2026-11-23") == ["expected 2029-02-05"])
        // What could have been expected and did not come is neither due nor overdue.
        #expect(example.lines(asOf: "2029-02-06") == ["nothingDue"])
    }

    @Test func theOrderOfInputsChangesNothing() {
        var example = example(
            CalendarStatusTests.yearly, since: "2020-01-01", CalendarExample.report("A", on: "2024-01-01"),
            CalendarExample.report("B", on: "2024-01-01"), CalendarExample.report("C", on: "2023-01-01"))
        example.parties.append(CalendarExample.party(since: "2019-01-01", until: "2021-01-01"))
        let calendar = example.calendar(asOf: "2026-05-01")
        #expect(calendar.entries[0].lastReport?.submission == "B")
        example.submissions.reverse()
        example.parties.reverse()
        #expect(example.calendar(asOf: "2026-05-01") == calendar)
        example.submissions += example.submissions
        #expect(example.calendar(asOf: "2026-05-01") == calendar)
    }
}
