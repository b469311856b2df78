import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

/// Files that were cut off or changed anywhere: every reader says what is wrong, or reads something, and never fails.
@Suite(.timeLimit(.minutes(2))) struct DamagedMatchFilesTests {
    static let names = ["items.tsv", "pairs.tsv", "worksheet.csv", "worksheet.sssom.tsv", "mappings.sssom.tsv"]

    /// Reads a file as everything that it might be.
    private func readAll(_ bytes: [UInt8]) {
        let items = MatchItemsFile.read(bytes, file: "f")
        let links = LinksFile.read(bytes, file: "f")
        #expect((links.links == nil) == links.diagnostics.contains { $0.severity == .error })
        let csv = MatchWorksheet.readCSV(bytes, file: "f")
        #expect((csv.worksheet == nil) == csv.diagnostics.contains { $0.severity == .error })
        let sssom = MatchWorksheet.readSSSOM(bytes, file: "f")
        #expect((sssom.worksheet == nil) == sssom.diagnostics.contains { $0.severity == .error })
        let session = MatchSession.read(bytes, file: "f")
        #expect((session.session == nil) == session.diagnostics.contains { $0.severity == .error })
        for diagnostic in items.diagnostics + links.diagnostics + csv.diagnostics + session.diagnostics {
            #expect(diagnostic.location.line ?? 1 >= 1)
            #expect(diagnostic.location.column ?? 1 >= 1)
        }
    }

    @Test(arguments: names)
    func cutOffAnywhere(name: String) throws {
        let bytes = try MatchFixtures.bytes(name)
        for length in stride(from: 0, through: bytes.count, by: 3) { readAll(Array(bytes[..<length])) }
    }

    @Test(arguments: names)
    func changedAnywhere(name: String) throws {
        let bytes = try MatchFixtures.bytes(name)
        let others: [UInt8] = [0x00, 0x09, 0x0A, 0x0D, 0x22, 0x23, 0x2C, 0x3B, 0x5C, 0x7B, 0x7C, 0xC3, 0xFF]
        for (round, place) in stride(from: 0, to: bytes.count, by: 2).enumerated() {
            var damaged = bytes
            damaged[place] = others[round % others.count]
            readAll(damaged)
        }
    }
}
