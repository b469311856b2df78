import Testing

@testable import SynergyReferences

@Suite struct JournalPlaceTests {
    private func key(_ place: JournalPlace) -> String {
        var key: [UInt8] = []
        place.write(into: &key)
        return String(decoding: key, as: UTF8.self)
    }

    @Test func aPageOfAnIssueHasItsDay() {
        let place = JournalPlace.Place.page(issue: 101, issueLetter: nil, year: 2011, month: 4, day: 15, page: 1)
        #expect(key(JournalPlace(series: UInt8(ascii: "L"), place: place)) == "oj:L/101/2011-04-15/1")
    }

    @Test func aPageOfAnIssueHasTheYearWhereTheDayIsNotKnown() {
        let place = JournalPlace.Place.page(issue: 101, issueLetter: nil, year: 2011, month: 0, day: 0, page: 1)
        #expect(key(JournalPlace(series: UInt8(ascii: "L"), place: place)) == "oj:L/101/2011/1")
    }

    @Test func anActHasANumberOfItsOwn() {
        let place = JournalPlace.Place.act(year: 2024, number: 1712)
        #expect(key(JournalPlace(series: UInt8(ascii: "C"), place: place)) == "oj:C/2024/1712")
    }
}
