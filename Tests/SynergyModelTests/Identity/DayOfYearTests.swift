import SynergyModel
import Testing

@Suite struct DayOfYearTests {
    @Test(arguments: ["09-01", "02-29", "12-31", "01-01"])
    func aDayThatSomeYearHasIsReadAndWritten(_ text: String) {
        #expect(DayOfYear(text)?.description == text)
    }

    @Test(arguments: ["02-30", "13-01", "00-10", "9-1", "09", "", "09-01-01", "2024-09-01", "09/01", "-09-01"])
    func anythingElseIsNone(_ text: String) {
        #expect(DayOfYear(text) == nil)
    }

    @Test(
        arguments: [
            (2024, "2024-02-29"), (2023, "2023-02-28"), (1900, "1900-02-28"), (2000, "2000-02-29"),
        ] as [(Int, CalendarDay)])
    func theLeapDayIsTheLastOfFebruary(_ year: Int, _ expected: CalendarDay) {
        #expect(DayOfYear("02-29").day(in: year) == expected)
    }

    @Test func aYearThatNoCalendarHasGivesNoDay() {
        #expect(DayOfYear("09-01").day(in: 0) == nil)
        #expect(DayOfYear("09-01").day(in: 10_000) == nil)
    }
}
