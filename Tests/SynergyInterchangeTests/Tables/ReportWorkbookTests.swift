import SynergyInterchange
import SynergyModel
import Testing

@Suite struct ReportWorkbookTests {
    private let document = ReportDocument(
        title: "Title", facts: [.init("asOf", "As of", "2026-11-23")],
        reports: [
            Report(
                name: "one", title: "First", summary: ["Summary."],
                tables: [
                    ReportTable(
                        name: "a", title: "How far earlier answers cover: [each] section of the form",
                        columns: [
                            .init("name", "Name"), .init("count", "Count", isNumeric: true),
                            .init("minutes", "Minutes", pair: .range), .init("rate", "Rate", pair: .share),
                            .init("sources", "Sources"), .init("day", "Day"),
                        ],
                        rows: [
                            [
                                .text("=1+1"), .count(3), .range(-4, 11.25), .share(of: 4, part: 3), .list(["x", "y"]),
                                .day("2026-01-31"),
                            ],
                            [.nothing, .figure(0.25), .nothing, .share(of: 0, part: 0), .list([]), .day("2026")],
                        ]),
                    ReportTable(
                        name: "b", title: "How far earlier answers cover: [other] section",
                        columns: [.init("name", "Name")], emptyNote: "Nothing."),
                ], notes: ["Note."])
        ])

    @Test func figuresAreNumbersAndDaysAreDays() {
        let sheet = document.workbook().sheets[1]
        #expect(
            sheet.rows.map { $0.map(\.value) } == [
                ["Name", "Count", "Minutes, from", "Minutes, to", "Rate", "Rate, of", "Sources", "Day"].map {
                    .text($0)
                },
                [
                    .text("=1+1"), .number(3), .number(-4), .number(11.3), .number(3), .number(4), .text("x\ny"),
                    .day("2026-01-31"),
                ], [.empty, .number(0.3), .empty, .empty, .number(0), .number(0), .text(""), .text("2026")],
            ])
    }

    @Test func namesOfSheetsAreAsSpreadsheetsWantThem() {
        let names = document.workbook().sheets.map(\.name)
        #expect(names == ["About", "How far earlier answers cover", "How far earlier answers cov (2)"])
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func theFirstSheetSaysWhatHoldsForAll() {
        let texts = document.workbook().sheets[0].rows.joined().map(\.value)
        for text in ["Title", "As of", "2026-11-23", "First", "Summary.", "Note.", "Nothing."] {
            #expect(texts.contains(.text(text)), "\(text)")
        }
    }
}
