import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct CalendarReportTests {
    private func document(_ report: CalendarReport) -> ReportDocument {
        ReportDocument(title: "Xland", facts: [], reports: [report.report()])
    }

    @Test func everyDueDayStandsInEveryFormat() throws {
        let report = try XlandCalendar.report()
        let document = document(report)
        let days = report.calendar.entries.filter(\.isDated).compactMap { $0.day?.description }
        #expect(days.count == 8)
        for text in [
            document.text(width: 100), document.markdown(), document.csv(), document.html(),
            String(decoding: document.json(), as: UTF8.self),
        ] {
            for day in days { #expect(text.contains(day)) }
        }
    }

    @Test func theSameCalendarGivesTheSameBytes() throws {
        let (first, second) = (try XlandCalendar.report(), try XlandCalendar.report())
        #expect(document(first).json() == document(second).json())
        #expect(document(first).svg() == document(second).svg())
        #expect(CalendarText(first.calendar).text() == CalendarText(second.calendar).text())
    }

    @Test func eachDueDaySaysWhy() throws {
        let entries = try XlandCalendar.report().calendar.entries
        func why(_ instrument: Instrument.ID) -> String? { entries.first { $0.instrument == instrument }?.why }
        #expect(
            why("UN-CEDAW")
                == "Reports are due every four years, counted from 30 September 1996, when the first one was due.")
        #expect(why("ILO-P029") == "Three years after the report for 1 September 2024, which was XLD-ILO-2024.")
        #expect(why("UN-TIP") == "A report was asked for by this day, in a request of 5 October 2026.")
        #expect(
            why("EU-2024-1712")
                == "The day is the same for everybody. No report is on file here. A draft is on file: XLD-EUTRANS-2026."
        )
    }

    // MARK: The picture

    @Test func thePictureNamesEveryDayForThoseWhoDoNotSeeIt() throws {
        let svg = try #require(document(try XlandCalendar.report()).svg())
        #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(svg.contains("role=\"img\""))
        for sentence in [
            "CEDAW-RG under UN-CEDAW: due 30 September 2028.", "CRC-RG under UN-CRC: overdue 14 May 2024.",
            "ILO-P029-RF under ILO-P029: due 1 September 2027, then 1 September 2030.",
            "GRETA-R4 under COE-197: expected about July 2027.",
        ] {
            // Once in the description of the whole, once at the mark itself.
            #expect(svg.components(separatedByText: sentence).count == 3, "\(sentence)")
        }
        for forbidden in ["<script", "href", "url(", "<style", "<image"] { #expect(!svg.contains(forbidden)) }
    }

    @Test func withoutADayThereIsNoPicture() {
        let calendar = ReportingCalendar(
            respondent: "XLD", asOf: "2026-11-23", until: "2031-11-23", entries: [], partyUnknown: [], notParty: [])
        #expect(CalendarText(calendar).text().hasSuffix("CALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"))
    }

    // MARK: iCalendar

    /// The lines of a file after RFC 5545, put together again where they were broken.
    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func iCalendarHasAnEventForEveryDay() throws {
        let calendar = try XlandCalendar.report().calendar
        let text = CalendarText(calendar).text()
        let lines = unfolded(text)
        let days = calendar.entries.reduce(0) { $0 + ($1.day == nil ? 0 : 1 + $1.later.count) }
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == days)
        #expect(lines.count { $0 == "END:VEVENT" } == days)
        #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == days)
        #expect(lines.filter { $0.hasPrefix("DTSTAMP:") }.allSatisfy { $0 == "DTSTAMP:20261123T000000Z" })
        #expect(lines.contains("DTSTART;VALUE=DATE:20270901"))
        #expect(lines.contains("SUMMARY:Overdue: CRC-RG under UN-CRC"))
        #expect(lines.count { $0 == "STATUS:TENTATIVE" } == calendar.entries.count { $0.status == .expected })
    }

    @Test func noLineIsLongerThan75BytesAndNoneBreaksACharacter() {
        let note = String(repeating: "Größe, \\ ; 報告 🗓 ", count: 12) + "\nnext\u{7}"
        let entry = ReportingCalendar.Entry(
            instrument: "INS", name: nil, forms: [], status: .due, day: "2027-01-31", daysLeft: 69, later: [],
            opens: nil, basis: .fixed, missedBefore: 0, lastReport: nil, draft: nil, source: nil, certainty: nil,
            note: note)
        let calendar = ReportingCalendar(
            respondent: "XLD", asOf: "2026-11-23", until: "2031-11-23", entries: [entry], partyUnknown: [], notParty: []
        )
        let text = CalendarText(calendar).text()
        for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        let description = unfolded(text).first { $0.hasPrefix("DESCRIPTION:") }
        let escaped = String(repeating: "Größe\\, \\\\ \\; 報告 🗓 ", count: 12) + "\\nnext"
        #expect(description == "DESCRIPTION:The day is the same for everybody.\\n\(escaped)")
    }

    @Test func anEventKeepsItsNameWhenTheDayOfTheReportChanges() throws {
        func names(_ asOf: CalendarDay) throws -> Set<String> {
            Set(
                unfolded(CalendarText(try XlandCalendar.report(asOf: asOf).calendar).text()).filter {
                    $0.hasPrefix("UID:")
                })
        }
        #expect(try names("2026-11-23") == names("2026-11-24"))
    }
}

extension String {
    fileprivate func components(separatedByText separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
