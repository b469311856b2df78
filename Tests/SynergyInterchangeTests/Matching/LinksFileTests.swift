import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

@Suite struct LinksFileTests {
    private static let yes = ConfirmedLink(subject: "A-1:1", object: "B-2:7")
    private static let no = ConfirmedLink(subject: "A-1:2", object: "B-2:9")

    @Test(arguments: ["pairs.tsv", "worksheet.csv", "worksheet.sssom.tsv"])
    func whatIsAcceptedConfirmsAndWhatIsRejectedIsLeftOut(name: String) throws {
        let reading = LinksFile.read(try MatchFixtures.bytes(name), file: name)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(reading.links?.confirmed == [Self.yes])
        #expect(reading.links?.rejected == [Self.no])
    }

    @Test func whatIsProposedOrClaimsNothingSaysNothing() throws {
        let links = try #require(LinksFile.read(try MatchFixtures.bytes("mappings.sssom.tsv")).links)
        #expect(links == LinksFile(confirmed: [Self.yes], rejected: [ConfirmedLink(subject: "A-1:3", object: "B-2:9")]))
    }

    @Test func mappingsInJSONAreRead() throws {
        let document = try #require(SSSOM.read(try MatchFixtures.bytes("mappings.sssom.tsv")).document)
        let reading = LinksFile.read(SSSOM.JSON.write(document))
        #expect(reading.links?.confirmed == [Self.yes], "\(reading.diagnostics)")
    }

    @Test func aSessionIsRead() {
        var session = MatchSession(first: "A-1", second: "B-2", frame: MatchFixtures.worksheet)
        let rows = MatchFixtures.worksheet.rows
        session.events = [.init(.accept, rows[0]), .init(.accept, rows[1]), .init(.undo), .init(.reject, rows[2])]
        let bytes = session.header + session.events.flatMap { MatchSession.line(for: $0) }
        let links = LinksFile.read(bytes).links
        #expect(links?.confirmed == [Self.yes])
        #expect(links?.rejected == [Self.no])
    }

    @Test(arguments: ["disjoint", "none", "Apart"])
    func aLineThatSaysThatNothingIsSharedConfirmsNothing(word: String) {
        let links = LinksFile.read(Array("a_id\tb_id\trelation\nA-1:1\tB-2:7\tsame\nA-1:2\tB-2:9\t\(word)\n".utf8))
            .links
        #expect(links?.confirmed == [Self.yes])
        #expect(links?.rejected == [Self.no])
    }

    @Test func anAcceptedPairThatSharesNothingIsLeftOut() {
        let csv = "question,suggestion,accept,relation\nA-1:2,B-2:9,yes,disjoint\nA-1:3,B-2:9,yes,subset disjoint\n"
        let links = LinksFile.read(Array(csv.utf8)).links
        #expect(links?.confirmed == [])
        #expect(links?.rejected == [Self.no])
    }

    @Test(arguments: [
        ("", ":1:1: error: the line of names needs the column ‘question’"),
        ("hello\n", ":1:1: error: the line of names needs the column ‘question’"),
        ("a_id\tb\n1\t2\n", ":1:1: error: the line of names needs the column ‘b_id’"),
        ("a_id\tb_id\n1\n", ":2:1: error: expected 2 cells"), ("a_id\tb_id\n1\t\n", ":2:1: error: a pair needs two"),
        ("#a: [\nx\n", ":1:"), ("{\"a\": ", ":1:"),
    ])
    func whatIsNoSuchFileIsSaid(text: String, start: String) {
        let reading = LinksFile.read(Array(text.utf8), file: "f")
        #expect(reading.links == nil)
        #expect(reading.diagnostics.first?.description.hasPrefix("f\(start)") == true, "\(reading.diagnostics)")
    }
}
