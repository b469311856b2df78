import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

@Suite struct MatchSessionTests {
    private static let rows = MatchFixtures.worksheet.rows

    private static var session: MatchSession {
        var noted = rows[1]
        noted.note = "line one\nline two"
        return MatchSession(
            first: "A-1", second: "B-2", frame: MatchFixtures.worksheet,
            events: [
                .init(.accept, rows[0]), .init(.note, noted), .init(.skip, noted), .init(.undo), .init(.reject, noted),
                .init(.next, rows[1]), .init(.accept, rows[2]), .init(.undo),
            ])
    }

    private static func journal(_ session: MatchSession) -> [UInt8] {
        session.header + session.events.flatMap { MatchSession.line(for: $0) }
    }

    @Test func undoTakesTheLastEventThatStands() {
        #expect(Self.session.standing.map(\.action) == [.accept, .note, .reject, .next])
        var session = Self.session
        session.events += Array(repeating: .init(.undo), count: 9)
        #expect(session.standing.isEmpty)
    }

    @Test func theWorksheetHasWhatStands() {
        let rows = Self.session.worksheet.rows
        #expect(rows.map(\.object) == ["B-2:7", "B-2:8"])
        #expect(rows.map(\.decision) == [.accept, .reject])
        #expect(rows.map(\.note) == ["said \"yes\", twice", "line one\nline two"])
    }

    @Test func aJournalReadsBack() throws {
        let reading = MatchSession.read(Self.journal(Self.session), file: "s")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let session = try #require(reading.session)
        #expect(session.events.map(\.action) == Self.session.events.map(\.action))
        #expect(session.worksheet.rows == Self.session.worksheet.rows)
        #expect(Self.journal(session) == Self.journal(Self.session))
    }

    @Test func aJournalThatWasTornAnywhereGoesOn() throws {
        let bytes = Self.journal(Self.session)
        let header = Self.session.header.count
        for length in header..<bytes.count {
            let reading = MatchSession.read(Array(bytes[..<length]), file: "s")
            let session = try #require(reading.session)
            let lines = bytes[..<length].count { $0 == 0x0A }
            #expect(session.events.count == lines - 1)
            let isTorn = bytes[length - 1] != 0x0A
            #expect(reading.diagnostics.map(\.severity) == (isTorn ? [.warning] : []))
            #expect(reading.wholeBytes == (bytes[..<length].lastIndex(of: 0x0A) ?? 0) + 1)
        }
        for length in 0..<header { #expect(MatchSession.read(Array(bytes[..<length])).session == nil) }
    }

    @Test func aWrongLineInTheMiddleIsNamed() {
        let lines = [
            #"{"action":"accept"}"#, #"{"action":"maybe"}"#, "{", "",
            #"{"action":"skip","question":"a","suggestion":"b","rank":1,"confidence":7,"guess":"like"}"#,
        ]
        let bytes = Self.session.header + Array((lines.joined(separator: "\n") + "\n").utf8)
        let reading = MatchSession.read(bytes, file: "s")
        #expect(reading.session == nil)
        let text = reading.diagnostics.map(\.description).joined(separator: "\n")
        for expected in [
            "s:2:1: error: an event needs the member ‘question’", "s:3:11: error: expected one of accept, reject, skip",
            "s:4:2: error: ", "s:5:1: error: ", "s:6:82: error: expected the words of relations, found ‘like’",
        ] { #expect(text.contains(expected), "\(expected)\n\(text)") }
    }

    @Test func anotherFileIsNoSession() {
        #expect(MatchSession.read(Array("{\"schema\":\"x\"}\n".utf8)).session == nil)
        #expect(MatchSession.read(MatchFixtures.worksheet.csv()).session == nil)
    }
}
