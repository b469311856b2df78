import SynergyInterchange
import SynergyModel
import Testing

@Suite struct ReportDocumentTests {
    private static let hostile = "<script>alert(1)</script> \"a\" & | `b` [c](http://x.example) *d* =1+1"

    private let document = ReportDocument(
        title: "Title of \(Self.hostile)", facts: [.init("asOf", "As of", "2026-11-23")],
        reports: [
            Report(
                name: "one", title: "First", summary: ["Summary."],
                tables: [
                    ReportTable(
                        name: "table-a", title: "Table A",
                        columns: [
                            .init("name", "Name"), .init("count", "Count", isNumeric: true),
                            .init("minutes", "Minutes", pair: .range), .init("rate", "Rate", pair: .share),
                            .init("sources", "Sources"), .init("day", "Day"),
                        ],
                        rows: [
                            [
                                .text(Self.hostile), .count(3), .range(-4, 11.25), .share(of: 4, part: 3),
                                .list(["x", "y"]),
                                .day("2026-01"),
                            ],
                            [.text("=SUM(A1)"), .count(0), .range(2, 2), .share(of: 0, part: 0), .list([]), .nothing],
                        ], notes: ["Note of A."]),
                    ReportTable(
                        name: "table-b", title: "Table B", columns: [.init("name", "Name")], emptyNote: "Nothing."),
                ], notes: ["Note of the report."])
        ])

    @Test func textHoldsEverything() {
        let text = document.text(width: 200)
        for part in [
            "First\n=====", "Summary.", "-4 to 11.3", "3 of 4", "none yet", "x; y", "2026-01", "Note of A.", "Nothing.",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test(arguments: [40, 60, 80, 100, 110]) func noLineOfTextIsWiderThanAsked(_ width: Int) {
        let lines = document.text(width: width).split(separator: "\n")
        let longestWord = Self.hostile.split(separator: " ").map(\.count).max() ?? 0
        #expect(lines.allSatisfy { $0.count <= max(width, longestWord + 4) })
    }

    @Test func markdownEscapesWhatWouldBeMarkup() {
        let lines = document.markdown().split(separator: "\n").map(String.init)
        let cell =
            "&lt;script&gt;alert(1)&lt;/script&gt; \"a\" &amp; \\| \\`b\\` \\[c\\](http&#58;//x.example) \\*d\\* =1+1"
        #expect(lines.contains("| \(cell) | 3 | -4 to 11.3 | 3 of 4 | x; y | 2026-01 |"))
        #expect(lines.contains("| --- | ---: | ---: | ---: | --- | --- |"))
    }

    @Test func csvIsARectangleForOneTableAndSafeInASpreadsheet() {
        let one = document.keeping { $0.name == "table-a" }.csv()
        let lines = one.split(separator: "\r\n").map(String.init)
        #expect(lines[0] == "name,count,minutesFrom,minutesTo,rate,rateOf,sources,day")
        #expect(lines[2] == "'=SUM(A1),0,2,2,0,0,,")
        #expect(lines[1].hasSuffix(",3,-4,11.3,3,4,x; y,2026-01"))
        let both = document.csv().components("\r\n")
        #expect(both[0] == "table-a")
        #expect(both.suffix(4) == ["", "table-b", "name", ""])
    }

    @Test func jsonHoldsTheSameFigures() throws {
        let reading = JSONReading()
        let node = try #require(JSONParser.parse(document.json(), reading))
        #expect(node["schema"]?.string == "urn:reporting-synergy:report:1")
        #expect(node["asOf"]?.string == "2026-11-23")
        let row = try #require(node["reports"]?.array?.first?["tables"]?.array?.first?["rows"]?.array?.first)
        #expect(row["name"]?.string == Self.hostile)
        #expect(row["minutes"]?["from"] == JSONNode(.number(-4)))
        #expect(row["minutes"]?["to"] == JSONNode(.number(11.3)))
        #expect(row["rate"]?["of"] == JSONNode(.number(4)))
        #expect(row["sources"]?.array?.count == 2)
    }

    @Test func aPageLoadsAndRunsNothing() {
        let page = document.html()
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp;"))
        // Nothing with a style of its own, no handlers, no addresses but places on the page.
        for forbidden in [" style=", " onload", " onclick", "<link", "<img", "<iframe", "src=", "url(", "@import"] {
            #expect(!page.contains(forbidden), "\(forbidden)")
        }
        #expect(page.contains("<th scope=\"col\">Name</th>"))
        #expect(page.contains("<caption id=\"table-a\">Table A</caption>"))
        #expect(page.contains("<th scope=\"row\""))
        #expect(page.contains("<html lang=\"en\">"))
    }

    @Test func withoutAPictureThereIsNoSVG() { #expect(document.svg() == nil) }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
