import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

@Suite struct DueDayTests {
    private typealias Periodic = ReportingRule.Periodic

    private func every(
        _ months: Int?, first: Int? = nil, day: DayOfYear? = nil,
        counting: ReportingRule.Periodic.Counting = .fromEntry, since entry: CalendarDay?,
        _ reports: Submission...
    ) -> CalendarExample {
        CalendarExample(
            rule: .periodic(.init(firstAfter: first, every: months, day: day, counting: counting)),
            parties: [CalendarExample.party(since: entry)], submissions: reports)
    }

    // MARK: Counted from entry into force

    /// In force on 30 September 1995: due on 30 September 1996, 2000, 2004 … 2024, 2028.
    @Test func oneYearThenEveryFour() {
        let example = every(48, first: 12, since: "1995-09-30", CalendarExample.report("R", on: "2025-02-20"))
        // 23 November 2026 to 30 September 2028: 38 + 365 days to the end of 2027, less none, and 274 in the leap year 2028.
        #expect(example.lines(asOf: "2026-11-23") == ["due 2028-09-30 677"])
        #expect(
            example.calendar(asOf: "2026-11-23", until: "2040-01-01").entries[0].later == ["2032-09-30", "2036-09-30"])
    }

    @Test func withoutAReportTheLastDueDayIsOverdueAndTheNextIsDue() {
        let example = every(60, first: 24, since: "1992-05-14")
        #expect(example.lines(asOf: "2026-11-23") == ["overdue 2024-05-14 -923", "due 2029-05-14 903"])
        // 1994, 1999, 2004, 2009, 2014 and 2019 passed before.
        #expect(example.calendar(asOf: "2026-11-23").entries[0].missedBefore == 6)
    }

    @Test(
        arguments: [
            // The due days are 1 January 2010, 2014 and 2018. Early means twelve months, as half of four years is more.
            ("2009-12-31", "due 2014-01-01"), ("2012-12-31", "due 2014-01-01"), ("2013-01-01", "due 2018-01-01"),
            ("2014-01-01", "due 2018-01-01"), ("2016-06-30", "due 2018-01-01"),
        ] as [(CalendarDay, String)])
    func aReportAnswersTheLastDueDayOrTheNextWhenItIsNear(_ submitted: CalendarDay, _ expected: String) {
        let example = every(48, first: 12, since: "2009-01-01", CalendarExample.report("R", on: submitted))
        let due = example.calendar(asOf: submitted).entries.last
        #expect("due \(due?.day?.description ?? "")" == expected)
    }

    @Test func aReportBeforeEntryIntoForceIsNone() {
        let example = every(48, first: 12, since: "2009-01-01", CalendarExample.report("R", on: "2008-06-01"))
        #expect(example.lines(asOf: "2010-01-02") == ["overdue 2010-01-01 -1", "due 2014-01-01 1460"])
    }

    @Test func anythingBeforeTheFirstDueDayIsTheFirstReport() {
        let example = every(48, first: 24, since: "2009-01-01", CalendarExample.report("R", on: "2009-01-02"))
        #expect(example.lines(asOf: "2011-06-01") == ["due 2015-01-01 1310"])
    }

    @Test(
        arguments: [
            ("2011-01-01", ["due 2011-01-01 0"]), ("2011-01-02", ["overdue 2011-01-01 -1", "due 2015-01-01 1460"]),
            ("2010-12-31", ["due 2011-01-01 1"]),
        ] as [(CalendarDay, [String])])
    func onItsDayAReportIsNotYetOverdue(_ asOf: CalendarDay, _ expected: [String]) {
        #expect(every(48, first: 24, since: "2009-01-01").lines(asOf: asOf) == expected)
    }

    @Test func theOnlyReportIsDueOnce() {
        let open = every(nil, first: 24, since: "2009-01-01")
        #expect(open.lines(asOf: "2020-01-01") == ["overdue 2011-01-01 -3287"])
        let made = every(nil, first: 24, since: "2009-01-01", CalendarExample.report("R", on: "2015-01-01"))
        #expect(made.lines(asOf: "2020-01-01") == ["nothingDue"])
        #expect(made.calendar(asOf: "2020-01-01").entries[0].basis == .onlyReportMade("R"))
    }

    // MARK: Leap days and short months

    @Test func aLeapDayReturnsInLeapYears() {
        // In force on 29 February 2004; each anniversary is counted anew and does not stay on the 28th.
        let example = every(12, first: 12, since: "2004-02-29", CalendarExample.report("R", on: "2022-12-01"))
        let entry = example.calendar(asOf: "2022-12-02", until: "2028-12-31").entries[0]
        #expect(entry.day == "2024-02-29")
        #expect(entry.later == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"])
    }

    @Test func theEndOfAMonthStaysTheEnd() {
        let example = every(6, first: 6, since: "2020-08-31", CalendarExample.report("R", on: "2021-03-01"))
        let entry = example.calendar(asOf: "2021-03-02", until: "2022-12-31").entries[0]
        #expect(entry.day == "2021-08-31")
        #expect(entry.later == ["2022-02-28", "2022-08-31"])
    }

    @Test func aDayOfTheYearThatOnlyLeapYearsHaveIsTheLastOfFebruary() {
        let example = every(12, first: 12, day: "02-29", since: "2022-06-01")
        let entry = example.calendar(asOf: "2022-06-02", until: "2025-01-01").entries[0]
        #expect(entry.day == "2023-02-28")
        #expect(entry.later == ["2024-02-29"])
    }

    // MARK: A day of the year

    /// The example of the ILO's training centre: in force on 12 December 2014, first report due on 1 September 2015.
    @Test(
        arguments: [
            ("2014-12-12", "2015-09-01"), ("2014-01-01", "2015-09-01"), ("2014-09-01", "2015-09-01"),
            ("2014-06-30", "2015-09-01"), ("2019-11-15", "2020-09-01"),
        ] as [(CalendarDay, CalendarDay)])
    func theFirstReportIsDueInTheYearAfterEntryIntoForce(_ entry: CalendarDay, _ expected: CalendarDay) {
        let example = every(36, first: 12, day: "09-01", counting: .fromLastReport, since: entry)
        #expect(example.calendar(asOf: entry).entries.map(\.day) == [expected])
    }

    @Test(
        arguments: [
            // A report counts for the 1 September on or before it, or for the next one within half a year.
            ("2024-08-30", "2027-09-01"), ("2024-09-01", "2027-09-01"), ("2024-12-24", "2027-09-01"),
            ("2025-02-28", "2027-09-01"), ("2025-03-01", "2028-09-01"),
        ] as [(CalendarDay, CalendarDay)])
    func daysCountFromTheOneThatTheLastReportAnswered(_ submitted: CalendarDay, _ expected: CalendarDay) {
        let example = every(
            36, first: 12, day: "09-01", counting: .fromLastReport, since: "2019-11-15",
            CalendarExample.report("OLD", on: "2020-08-01"), CalendarExample.report("R", on: submitted))
        #expect(example.calendar(asOf: submitted).entries.map(\.day) == [expected])
    }

    @Test func aLateLastReportLeavesTheNextOneOverdue() {
        let example = every(
            36, first: 12, day: "09-01", counting: .fromLastReport, since: "2010-05-05",
            CalendarExample.report("R", on: "2017-10-01"))
        // 2017, so 2020, 2023, 2026 and 2029.
        #expect(example.lines(asOf: "2026-09-02") == ["overdue 2026-09-01 -1", "due 2029-09-01 1095"])
        #expect(example.calendar(asOf: "2026-09-02").entries[0].missedBefore == 2)
        #expect(
            example.calendar(asOf: "2026-09-02").entries[0].basis == .afterReport("R", for: "2017-09-01", months: 108))
    }

    @Test func withoutADayOfTheYearTheLastReportItselfCounts() {
        let example = every(
            24, first: 12, counting: .fromLastReport, since: "2010-05-05", CalendarExample.report("R", on: "2024-02-29")
        )
        #expect(example.calendar(asOf: "2024-03-01").entries.map(\.day) == ["2026-02-28"])
    }

    @Test(
        arguments: [("2019-03-01", "2019-06-30"), ("2019-06-30", "2020-06-30"), ("2019-07-01", "2020-06-30")]
            as [(CalendarDay, CalendarDay)])
    func withoutAFirstIntervalTheFirstSuchDayIsTheFirst(_ entry: CalendarDay, _ expected: CalendarDay) {
        #expect(every(12, day: "06-30", since: entry).calendar(asOf: entry).entries.map(\.day) == [expected])
    }

    @Test func aFirstDayOfEverybodyNeedsNoParties() {
        let example = CalendarExample(
            rule: .periodic(.init(from: "2021-03-31", every: 12)), kind: .survey,
            submissions: [CalendarExample.report("R", on: "2025-04-02")])
        #expect(example.lines(asOf: "2026-01-01") == ["due 2026-03-31 89"])
    }

    // MARK: What is not known

    @Test func withoutTheDayOfEntryNothingIsCounted() {
        let example = every(48, first: 12, since: nil)
        #expect(example.lines(asOf: "2026-11-23") == ["unknown"])
        #expect(example.calendar(asOf: "2026-11-23").entries[0].basis == .noEntryDay)
    }

    @Test func aMonthOfEntryGivesAMonth() {
        let example = every(48, first: 12, since: "2009-03")
        #expect(example.lines(asOf: "2010-03-31") == ["due 2010-03 0"])
        #expect(example.lines(asOf: "2010-04-01") == ["overdue 2010-03 -1", "due 2014-03 1460"])
    }

    @Test func regularReportsWithoutAFirstDayAreUnknown() {
        let example = CalendarExample(rule: .periodic(.init(every: 24)), kind: .actionPlan)
        #expect(example.calendar(asOf: "2026-11-23").entries.map(\.basis) == [.noFirstDay(months: 24)])
    }

    /// Days are counted as by hand: month by month, in a calendar of its own.
    @Test func theDaysAreThoseOfAPlainCalendar() {
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        func length(_ month: Int, _ year: Int) -> Int {
            month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        }
        var random = SplitMix64(seed: 20_261_123)
        for _ in 0..<500 {
            let (year, month) = (1950 + random.below(70), 1 + random.below(12))
            let day = 1 + random.below(length(month, year))
            let (first, step) = (random.below(40), 1 + random.below(70))
            guard let entry = CalendarDay(year: year, month: month, day: day) else { continue }
            let asOf: CalendarDay = "2026-11-23"
            var dues: [(Int, Int, Int)] = []
            for number in 0..<2_000 {
                let months = year * 12 + month - 1 + first + number * step
                let (dueYear, dueMonth) = (months / 12, months % 12 + 1)
                if dueYear > 2060 { break }
                dues.append((dueYear, dueMonth, min(day, length(dueMonth, dueYear))))
            }
            let past = dues.last { $0 < (2026, 11, 23) }
            let next = dues.first { $0 >= (2026, 11, 23) }
            let expected = [past, next].compactMap { $0 }.map { CalendarDay(year: $0.0, month: $0.1, day: $0.2) }
            let found = every(step, first: first, since: entry).calendar(asOf: asOf).entries.map(\.day)
            #expect(found == expected, "entry \(entry), first \(first), every \(step)")
        }
    }
}
