import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

@Suite struct MatchItemsFileTests {
    @Test func columnsAreFoundByNameAndQuotesAreLetters() throws {
        let reading = MatchItemsFile.read(try MatchFixtures.bytes("items.tsv"), file: "items.tsv")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(
            reading.items == [
                MatchItem(
                    id: "C4", title: "Fund", text: "Is there a \"fund\" for victims?",
                    section: ["Victims", "Compensation"], note: "See the guide."),
                MatchItem(id: "C5", text: "État \""),
            ])
    }

    @Test func allButTheIdentifierAndOneTextMayBeMissing() {
        #expect(MatchItemsFile.read(Array("id\ttext\n1\tA\n2\tB".utf8)).items.map(\.text) == ["A", "B"])
        #expect(MatchItemsFile.read(Array("title\tid\nA\t1\n".utf8)).items.map(\.title) == ["A"])
        #expect(MatchItemsFile.read(Array("id\ttext\n".utf8)).items.isEmpty)
    }

    /// A file, and what is said of it.
    static let malformed: [(String, [String])] = [
        ("", ["f:1:1: error: expected a line of names such as ‘id’, ‘title’, ‘text’ [unexpected-end]"]),
        (
            "ids\ttext\n1\tA\n",
            ["f:1:1: error: the line of names needs the column ‘id’; did you mean ‘ids’? [missing-column]"]
        ),
        ("id\tnote\n1\tA\n", ["f:1:1: error: the line of names needs ‘text’ or ‘title’ [missing-column]"]),
        ("id\ttext\tid\n1\tA\t2\n", ["f:1:9: error: the column ‘id’ comes twice [duplicate]"]),
        (
            "id\ttext\n1\n2\tB\tC\tD\n3\tE\n",
            [
                "f:2:1: error: expected 2 cells as in the line of names, found 1 [cell-count]",
                "f:3:5: error: expected 2 cells as in the line of names, found 4 [cell-count]",
            ]
        ),
        (
            "text\tid\nA\t1\nB\t1\nC\t\n",
            [
                "f:3:3: error: the identifier ‘1’ stands already in line 2 [duplicate]",
                "f:4:3: error: an item needs an identifier [invalid-identifier]",
            ]
        ),
    ]

    @Test(arguments: malformed)
    func everyProblemHasItsPlace(text: String, expected: [String]) {
        #expect(MatchItemsFile.read(Array(text.utf8), file: "f").diagnostics.map(\.description) == expected)
    }

    @Test func bytesThatAreNoTextAreNamed() {
        let bytes = Array("id\ttext\n1\tA".utf8) + [0xE9, 0x0A]
        let reading = MatchItemsFile.read(bytes, file: "f")
        #expect(reading.items.isEmpty)
        #expect(
            reading.diagnostics.map(\.description) == [
                "f:2:4: error: the byte 0xE9 is not part of valid UTF-8; save the file as UTF-8 [invalid-utf8]"
            ])
    }

    @Test func limitsHold() {
        let reading = MatchItemsFile.read(
            Array("id\ttext\n1\tA\n".utf8), file: "f", limits: Limits(fileBytes: 5))
        #expect(reading.diagnostics.map(\.code) == [.fileTooLarge])
        let wrong = "id\ttext\n" + String(repeating: "1\n", count: 50)
        let some = MatchItemsFile.read(Array(wrong.utf8), limits: Limits(diagnosticsPerFile: 3))
        #expect(some.diagnostics.map(\.code) == [.cellCount, .cellCount, .cellCount, .tooManyProblems])
    }
}
