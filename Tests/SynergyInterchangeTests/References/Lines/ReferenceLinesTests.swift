import SynergyModel
import SynergyReferences
import Testing

@testable import SynergyInterchange

@Suite struct ReferenceLinesTests {
    private func line(_ text: String, number: Int = 7) -> LineSplitter.Line {
        LineSplitter.Line(number: number, bytes: Array(text.utf8), isTooLong: false)
    }

    @Test func aLineWithoutCitationsIsAnsweredByAnEmptyList() {
        let outcome = ReferenceLines.scan(line(#"{"id": "d1", "input": "Nothing.", "expected": []}"#), file: "in")
        #expect(outcome.answer.map { String(decoding: $0, as: UTF8.self) } == "{\"id\":\"d1\",\"found\":[]}\n")
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test(arguments: [("7", "7"), ("\"7\"", "\"7\""), ("\"\\u00e9\"", "\"é\"")])
    func theIdentifierComesBackAsItWasWritten(_ id: String, _ back: String) {
        let outcome = ReferenceLines.scan(line("{\"id\": \(id), \"input\": \"\"}"), file: "in")
        #expect(outcome.answer.map { String(decoding: $0, as: UTF8.self) } == "{\"id\":\(back),\"found\":[]}\n")
    }

    @Test(arguments: [
        ("", "in:7:1", "unexpected-end"), ("[]", "in:7:1", "wrong-type"),
        ("{\"input\": \"x\"}", "in:7:1", "missing-member"),
        ("{\"id\": 1}", "in:7:1", "missing-member"), ("{\"id\": true, \"input\": \"x\"}", "in:7:8", "wrong-type"),
        ("{\"id\": 1, \"input\": 5}", "in:7:20", "wrong-type"),
        ("{\"id\": 1, \"input\": \"x\"", "in:7:23", "unexpected-end"),
        ("{\"id\": 1, \"input\": \"\\ud800\"}", "in:7:21", "json-syntax"),
        ("{\"id\": 1, \"input\": \"\u{1}\"}", "in:7:21", "json-syntax"),
        ("{\"id\": 1, \"id\": 2, \"input\": \"x\"}", "in:7:11", "duplicate-member"),
        ("\(String(repeating: "[", count: 100_000))", "in:7:513", "too-deep"),
    ])
    func aBadLineIsReportedWithItsPlace(_ text: String, _ place: String, _ code: String) {
        let outcome = ReferenceLines.scan(line(text), file: "in")
        #expect(outcome.answer == nil)
        #expect(outcome.diagnostics.map(\.location.description) == [place])
        #expect(outcome.diagnostics.map(\.code.rawValue) == [code])
    }

    @Test func invalidBytesAndLongLinesAreReported() {
        let bytes = Array("{\"id\": 1, \"input\": \"".utf8) + [0xFF, 0x22, 0x7D]
        let broken = ReferenceLines.scan(.init(number: 2, bytes: bytes, isTooLong: false), file: "in")
        #expect(broken.diagnostics.map(\.code) == [.invalidUTF8])
        let long = ReferenceLines.scan(.init(number: 3, bytes: [], isTooLong: true), file: "in")
        #expect(long.diagnostics.map(\.location.description) == ["in:3"])
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func linesAreTheSameHoweverTheyArrive(_ size: Int) {
        let bytes = Array("one\ntwo two\n\nthis is too long\nlast".utf8)
        var splitter = LineSplitter(limit: 8)
        var lines: [String] = []
        let take: (LineSplitter.Line) -> Void = { line in
            lines.append("\(line.number) \(line.isTooLong ? "!" : String(decoding: line.bytes, as: UTF8.self))")
        }
        var start = 0
        while start < bytes.count {
            splitter.add(Array(bytes[start..<min(start + size, bytes.count)]), take)
            start += size
        }
        splitter.finish(take)
        #expect(lines == ["1 one", "2 two two", "3 ", "4 !", "5 last"])
    }
}
