import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel
import Testing

@Suite struct MatchWorksheetTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func csvIsAsExpected() throws {
        #expect(text(MatchFixtures.worksheet.csv()) == text(try MatchFixtures.bytes("worksheet.csv")))
    }

    @Test func sssomIsAsExpected() throws {
        #expect(
            text(MatchFixtures.worksheet.sssom(version: "1.2.3"))
                == text(try MatchFixtures.bytes("worksheet.sssom.tsv")))
    }

    @Test func csvReadsBack() throws {
        let reading = MatchWorksheet.readCSV(try MatchFixtures.bytes("worksheet.csv"), file: "w.csv")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(reading.worksheet?.rows == MatchFixtures.worksheet.rows)
    }

    @Test func sssomReadsBackTheBestSuggestionFirst() throws {
        let reading = MatchWorksheet.readSSSOM(try MatchFixtures.bytes("worksheet.sssom.tsv"), file: "w")
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let sheet = try #require(reading.worksheet)
        // Only the guess gives way to what the curator said.
        var expected = MatchFixtures.worksheet.rows
        (expected[0].guess, expected[0].relation) = (.superset, nil)
        #expect(sheet.rows == expected)
        #expect(sheet.reviewer == "A. Curator")
        #expect(sheet.sssom(version: "1.2.3") == MatchFixtures.worksheet.sssom(version: "1.2.3"))
    }

    @Test func theStrictReaderFindsNothingAndWritesTheSame() throws {
        for sheet in [MatchFixtures.worksheet, MatchFixtures.hostile, MatchWorksheet()] {
            let bytes = sheet.sssom(version: "0.1.0")
            let reading = SSSOM.read(bytes)
            #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
            #expect(SSSOM.write(try #require(reading.document)) == bytes)
        }
    }

    @Test func whatBreaksFilesComesBack() throws {
        let sheet = MatchFixtures.hostile
        let csv = try #require(MatchWorksheet.readCSV(sheet.csv()).worksheet)
        for (read, written) in zip(csv.rows, sheet.rows) { #expect(read == written) }
        let sssom = try #require(MatchWorksheet.readSSSOM(sheet.sssom(version: "1")).worksheet)
        #expect(sssom.rows.map(\.note).sorted() == sheet.rows.map(\.note).sorted())
        #expect(sssom.sssom(version: "1") == sheet.sssom(version: "1"))
        #expect(!text(sheet.csv()).split(separator: "\r\n").contains { $0.hasPrefix("=") || $0.hasPrefix("@") })
    }

    @Test func theOrderOfRowsDoesNotMatterForSSSOM() {
        var sheet = MatchFixtures.worksheet
        let bytes = sheet.sssom(version: "1")
        sheet.rows.reverse()
        #expect(sheet.sssom(version: "1") == bytes)
    }

    @Test func withoutAReviewerNothingIsApproved() throws {
        var sheet = MatchFixtures.worksheet
        sheet.reviewer = nil
        let set = try #require(SSSOM.read(sheet.sssom(version: "1")).document).set
        #expect(set.mappings.map(\.status) == [.proposed, .proposed, .rejected])
        #expect(set.mappings.map(\.relation) == [.subset, .superset, .equal])
    }

    @Test func identifiersWithoutPrefixGetThatOfTheirSide() throws {
        let row = MatchWorksheet.Row(
            subject: "1.1 a|b", object: "x:y z", rank: 1, confidence: 0.1, guess: .equal, decision: .accept)
        let bytes = MatchWorksheet(subjectPrefix: "old", objectPrefix: "new", rows: [row]).sssom(version: "1")
        let reading = SSSOM.read(bytes)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(reading.document?.records.first?.subject == "old:1.1%20a%7Cb")
        #expect(reading.document?.records.first?.object == "new:x:y%20z")
    }

    @Test(arguments: [
        ("accept", MatchWorksheet.Decision.accept), (" YES ", .accept), ("x", .accept), ("1", .accept),
        ("reject", .reject), ("No", .reject), ("0", .reject), ("", nil), ("  ", nil), ("undecided", nil),
    ])
    func wordsOfAnAnswer(word: String, decision: MatchWorksheet.Decision?) throws {
        let csv = "question;suggestion;accept;confidence\r\nA-1:1;B-2:7;\(word);0,5\r\n"
        let row = try #require(MatchWorksheet.readCSV(Array(csv.utf8)).worksheet?.rows.first)
        #expect(row.decision == decision)
        #expect(row.confidence == 0.5)
    }

    @Test(arguments: [("=", RelationSet.equal), ("Contains", .superset), ("<", .subset), ("equal superset", .covering)])
    func wordsOfARelation(word: String, relation: RelationSet) throws {
        let csv = "question,suggestion,accept,relation\nA-1:1,B-2:7,,\(word)\n"
        #expect(MatchWorksheet.readCSV(Array(csv.utf8)).worksheet?.rows.first?.relation == relation)
    }

    @Test func wrongCellsAreNamedInCSV() {
        let csv = """
            question,note,suggestion,accept,relation,rank,confidence
            A-1:1,"two
            lines",B-2:7,maybe,same as,x,2
            A-1:2,,B-2:8,accept
            A-1:1,,B-2:7,,,,
            ,,B-2:9,rejct,,,
            A-1:4,"open
            """
        let reading = MatchWorksheet.readCSV(Array(csv.utf8), file: "w.csv")
        #expect(reading.worksheet == nil)
        #expect(
            reading.diagnostics.map(\.description) == [
                """
                w.csv:3:14: error: column ‘accept’: expected accept, yes, x or 1; reject, no or 0; or nothing while \
                undecided; found ‘maybe’ [invalid-value]
                """,
                """
                w.csv:3:20: error: column ‘relation’: expected one of equal, superset, subset, overlap, disjoint, or \
                several of them in this order; found ‘same as’ [invalid-value]
                """,
                "w.csv:3:28: error: expected a whole number from 1 [invalid-value]",
                "w.csv:3:30: error: expected a number from 0 to 1 [invalid-value]",
                "w.csv:4:1: error: expected 7 cells as in the line of names, found 4 [cell-count]",
                "w.csv:5:1: error: the pair stands already in line 2 [duplicate]",
                "w.csv:6:1: error: column ‘question’: expected an identifier [invalid-identifier]",
                """
                w.csv:6:9: error: column ‘accept’: expected accept, yes, x or 1; reject, no or 0; or nothing while \
                undecided; found ‘rejct’; did you mean ‘reject’? [invalid-value]
                """,
                "w.csv:7:1: error: expected 7 cells as in the line of names, found 2 [cell-count]",
                "w.csv:7:7: error: the quote that opens this cell is never closed [tsv-syntax]",
            ])
    }

    @Test(.timeLimit(.minutes(15))) func manyWrongCellsTakeNoTime() throws {
        let lines = text(try MatchFixtures.bytes("worksheet.sssom.tsv")).split(separator: "\n")
        let row = try #require(lines.first { $0.contains("undecided") })
        let wrong = String(row).replacing("undecided", with: "perhaps")
        let head = lines.prefix { $0.hasPrefix("#") || $0.hasPrefix("subject_id") }.map { String($0) }
        let file = (head + (0..<5_000).map { wrong.replacing("B-2:8", with: "B-2:\($0)") }).joined(separator: "\n")
        let reading = MatchWorksheet.readSSSOM(Array(file.utf8), limits: Limits(diagnosticsPerFile: 4_000))
        #expect(reading.diagnostics.count { $0.code == .invalidValue } == 4_000)
        #expect(reading.diagnostics.last?.code == .tooManyProblems)
    }

    @Test func onlyOneReviewerOfAllIsTheReviewer() throws {
        let sheet = MatchFixtures.worksheet
        let whole = text(sheet.sssom(version: "1"))
        #expect(MatchWorksheet.readSSSOM(Array(whole.utf8)).worksheet?.reviewer == "A. Curator")
        let mixed = whole.replacing("A. Curator", with: "B. Other", maxReplacements: 1)
        #expect(MatchWorksheet.readSSSOM(Array(mixed.utf8)).worksheet?.reviewer == nil)
    }

    @Test func wrongCellsAreNamedInSSSOM() throws {
        let text = text(try MatchFixtures.bytes("worksheet.sssom.tsv"))
            .replacing("undecided", with: "perhaps").replacing("\tsuperset\tsuperset", with: "\tbigger\tsuperset")
        let reading = MatchWorksheet.readSSSOM(Array(text.utf8), file: "w.sssom.tsv")
        #expect(reading.worksheet == nil)
        #expect(reading.diagnostics.map(\.code) == [.invalidValue, .invalidValue])
        let lines = text.split(separator: "\n")
        for (diagnostic, word) in zip(reading.diagnostics, ["perhaps", "bigger"]) {
            let line = try #require(diagnostic.location.line)
            let column = try #require(diagnostic.location.column)
            #expect(String(Substring(lines[line - 1].utf8.dropFirst(column - 1))).hasPrefix("\(word)\t"))
            #expect(diagnostic.message.contains("found ‘\(word)’"))
        }
    }
}
