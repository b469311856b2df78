import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct CSVTableTests {
    private func rows(_ text: String, separator: CSVTable.Separator? = nil) throws -> [[String]] {
        let reading = CSVTable.read(Array(text.utf8), separator: separator)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return cells(try #require(reading.table))
    }

    private func cells(_ table: CSVTable) -> [[String]] {
        (0..<table.rowCount).map { row in (0..<table.cellCount(ofRow: row)).map { table[row, $0] } }
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("a,b\n\"x, y\",\"say \"\"no\"\"\"\n", [["a", "b"], ["x, y", "say \"no\""]]),
            ("a,b\n\"two\nlines\",\r\n", [["a", "b"], ["two\nlines", ""]]),
            ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
            ("a,b\n,\n\n", [["a", "b"], ["", ""], [""]]),
            ("a,b\nx\"y,z\"\n", [["a", "b"], ["x\"y", "z\""]]),
            ("\u{FEFF}a,b\n", [["a", "b"]]), ("", []), ("a", [["a"]]), ("\"\"", [[""]]), (",", [["", ""]]),
        ] as [(String, [[String]])])
    func rowsAreThoseOfTheStandard(text: String, expected: [[String]]) throws {
        #expect(try rows(text, separator: .comma) == expected)
    }

    @Test func aSlowReaderFindsTheSameCells() {
        let failures = ClosureLaws.failures { random in
            let letters: [String] = [
                "a", "é", "语", " ", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\"\"", "long words of a text", "👩‍👩‍👧", "'",
            ]
            let separator = random.pick(CSVTable.Separator.allCases)
            let mark = String(UnicodeScalar(separator.rawValue))
            // Cells that are quoted where they must be, and sometimes where they need not.
            let text = (0..<random.below(6)).map { _ in
                (0..<(1 + random.below(4))).map { _ in
                    let cell = (0..<random.below(6)).map { _ in random.pick(letters) }.joined()
                    let needs = cell.contains { $0 == "\"" || $0.isNewline } || cell.contains(mark)
                    return needs || random.chance(20) ? "\"\(cell)\"" : cell
                }.joined(separator: mark)
            }.joined(separator: random.pick(["\n", "\r\n", "\r"]))
            let reading = CSVTable.read(Array(text.utf8), separator: separator)
            guard let table = reading.table, reading.diagnostics.isEmpty else { return "\(reading.diagnostics)" }
            let expected = PlainCSV.rows(text, separator: Character(mark))
            return cells(table) == expected ? nil : "\(text.debugDescription): \(cells(table)), expected \(expected)"
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))")
    }

    @Test(arguments: [
        ("number;text\n1;Oui, en partie\n2;Non\n", CSVTable.Separator.semicolon),
        ("number,text\n1,\"a;b;c;d\"\n2,\"x;y;z;w\"\n", .comma),
        ("number\ttext, in English\n1\tYes\n2\tNo, never\n", .tab),
        ("a|b|c\n1|2|3\n", .bar), ("only\none\ncolumn\n", .comma),
        ("Preis;Menge\n1,5;2,5\n3,25;4,75\n", .semicolon),
        ("Title\n\nnumber;text\n1;a\n2;b\n3;c\n", .semicolon), ("", .comma),
    ])
    func theSeparatorIsFoundByLooking(text: String, expected: CSVTable.Separator) throws {
        #expect(try #require(CSVTable.read(Array(text.utf8)).table).separator == expected)
    }

    @Test(arguments: ["sep=;\r\na;b,c\r\n", "SEP=;\na;b,c\n", "\u{FEFF}sep=;\ra;b,c"])
    func aFirstLineMaySayTheSeparator(text: String) throws {
        let table = try #require(CSVTable.read(Array(text.utf8)).table)
        #expect(cells(table) == [["a", "b,c"]])
        #expect(table.place(row: 0, column: 1) == (2, 3))
    }

    @Test func placesCountQuotedLinesAndBytes() throws {
        let table = try #require(CSVTable.read(Array("é,\"two\r\nlines\",x\n\"a\nb\nc\",y\nz".utf8)).table)
        #expect(table.place(row: 0, column: 1) == (1, 4))
        #expect(table.place(row: 0, column: 2) == (2, 8))
        #expect(table.place(row: 1, column: 1) == (5, 4))
        #expect(table.place(row: 2, column: 0) == (6, 1))
        #expect(table.place(row: 2, column: 7) == (6, 1))
    }

    @Test func quotesThatAreWrongAreReportedWithTheirPlaces() throws {
        let reading = CSVTable.read(Array("a,b\n\"x\"y,1\n2,\"open\n".utf8), file: "f.csv")
        #expect(
            reading.diagnostics.map(\.description) == [
                "f.csv:2:4: error: expected the end of the cell after its quotes, found ‘y’ [tsv-syntax]",
                "f.csv:3:3: error: the quote that opens this cell is never closed [tsv-syntax]",
            ])
        #expect(cells(try #require(reading.table)) == [["a", "b"], ["x", "1"], ["2", "open\n"]])
    }

    @Test func aFileOverTheLimitIsRefused() {
        let reading = CSVTable.read(Array("a,b\n".utf8), file: "f", limits: Limits(fileBytes: 3))
        #expect(reading.table == nil)
        #expect(
            reading.diagnostics.map(\.description) == [
                "f:1:1: error: the file has 4 bytes, more than the limit of 3 [file-too-large]"
            ])
    }
}
