import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Tables that are not laid out as one would wish.
@Suite struct TableShapeTests {
    private func read(_ text: String, form: Questionnaire.ID? = "F") -> ExchangeReading {
        ExchangeTables.read(csv: Array(text.utf8), file: "t.csv", options: .init(form: form))
    }

    // MARK: Rows with more cells than headings

    @Test func aSeparatorInATextWithoutQuotesDoesNotShiftTheCells() {
        let reading = read(
            "number;question;kind of answer;options;section\n4.1;Which?;text;;Law\n4.2;How far?;one option;a=Far; b=Near;Scope\n"
        )
        #expect(
            SmallTables.lines(reading).contains(
                "t.csv:3:39: error: the row has 6 cells, 5 were expected; is a separator in a text without quotes? [cell-count]"
            ), "\(SmallTables.lines(reading))")
        // What is left is not the shifted row.
        #expect(reading.content.questionnaires.flatMap(\.questions).map(\.id) == ["F:4.1"])
    }

    @Test func emptyCellsAtTheEndOfARowAreNone() {
        let reading = read("number,question,kind\n4.1,Which?,text,,,\n")
        #expect(!reading.hasErrors)
        #expect(reading.content.questionnaires.flatMap(\.questions).count == 1)
    }

    @Test(arguments: ["\"Far, Near\"", "Far|Near"]) func aChoiceWithOneOptionIsAWarning(options: String) {
        let reading = read("number,question,kind,options\n1,How far?,one option,\(options)\n")
        #expect(
            reading.diagnostics.contains { $0.severity == .warning && $0.message.hasPrefix("there is one option only") }
        )
    }

    // MARK: Two rows of headings

    @Test func joinedCellsAboveTheHeadingsAreNotTheHeadings() {
        let reading = ExchangeTables.read(
            csv: Array(
                "Question,,Answer,\nNo,Text,Answer,Date\n1,Law?,Yes,30/04/2025\n4,How many?,12,2025-12-31\n".utf8),
            file: "t.csv",
            options: .init(
                form: "F-2020", respondent: "XLD", submitted: "2026-01-02", known: [AnswerTableTests.form]))
        #expect(!reading.hasErrors, "\(SmallTables.lines(reading))")
        let answers = reading.content.submissions.flatMap(\.answers)
        #expect(answers.map(\.question) == ["F-2020:1", "F-2020:4"])
        #expect(answers.map(\.date) == ["2025-04-30", "2025-12-31"])
        #expect(
            SmallTables.lines(reading).contains {
                $0.hasPrefix("t.csv:1:1: warning: this row consists of headings too; those of row 2 count")
            })
    }

    @Test func headingsInASecondLanguageAreNoRow() {
        let reading = read("number,question,kind of answer\nnuméro,question,type de réponse\n1,Which?,text\n")
        #expect(reading.content.questionnaires.flatMap(\.questions).map(\.id) == ["F:1"])
        #expect(
            SmallTables.lines(reading).contains {
                $0.hasPrefix("t.csv:2:1: warning: this row consists of headings too")
            })
    }

    // MARK: Lists of names and values

    @Test func theSheetsOfTheTemplateAreReadAsCSVToo() throws {
        let workbook = ExchangeTables.template()
        let about = try #require(workbook.sheets.first { $0.name == "About" })
        let lines = about.rows.map { row in
            row.map { cell in
                switch cell.value {
                case .text(let text): "\"\(text.replacing("\"", with: "\"\""))\""
                case .number(let number): "\(number)"
                case .day(let day): day.description
                default: ""
                }
            }.joined(separator: ",")
        }
        let csv = lines.joined(separator: "\n").replacing("EXAMPLE", with: "MINE")
        let reading = read(csv, form: nil)
        #expect(!reading.hasErrors, "\(SmallTables.lines(reading))")
        #expect(reading.content.questionnaires.map(\.id.rawValue).allSatisfy { $0.hasPrefix("MINE") })
        #expect(reading.content.questionnaires.count == 1)
    }

    @Test func placesInAListAreThoseOfTheFile() {
        let reading = read("form,A,B\ntitle,One,Two\npublished,2025-01-01,yesterday\n", form: nil)
        #expect(
            SmallTables.lines(reading).contains { $0.hasPrefix("t.csv:3:22: error: expected a day such as") },
            "\(SmallTables.lines(reading))")
    }

    // MARK: Words and days

    @Test(arguments: ["De;Relation;À", "De;Relación;Hacia", "De;Relación;A", "from;relation;to"])
    func headingsOfMappingsAreUnderstood(headings: String) {
        let reading = read("\(headings)\nA:1;=;B:1\n", form: nil)
        #expect(reading.content.mappings.flatMap(\.mappings).map(\.object) == ["B:1"])
    }

    @Test(arguments: [
        ("2025-12-31 00:00:00", "2025-12-31"), ("2025-12-31T00:00:00", "2025-12-31"),
        ("2025-12-31 00:00:00.000", "2025-12-31"), ("2025-12-31T00:00:00.000Z", "2025-12-31"),
        ("2025-12-31 00:00", "2025-12-31"), ("2025-12-31 00:00:00+00:00", "2025-12-31"), ("2025-12-31 13:45:00", nil),
        ("2025-12-31 00:00:01", nil), ("2025-12 00:00:00", nil), ("2025-12-3100:00:00", nil),
    ])
    func daysWithAMidnightAreDays(text: String, day: String?) {
        let reading = ExchangeTables.read(
            csv: Array("question,answer\n5,\(text)\n".utf8),
            options: .init(
                form: "F-2020", respondent: "XLD", submitted: "2026-01-02", known: [AnswerTableTests.form]))
        let expected = day.flatMap { CalendarDay($0) }.map { [Answer.Content.value(.day($0))] } ?? []
        #expect(reading.content.submissions.flatMap(\.answers).map(\.content) == expected)
        #expect(reading.hasErrors == (day == nil))
    }

    // MARK: Long tables

    /// Each of these took time in the square of its rows once: about two minutes for so many.
    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "submission,respondent,form,submitted,question,element,answer", "form,title", "set,from,relation,to",
            "form,number,question,kind", "submission,respondent,form,submitted",
        ]) func longTablesTakeTimeInProportion(headings: String)
    {
        let count = 10_000
        var lines = [headings]
        for row in 0..<count {
            switch headings.prefix(6) {
            case "submis" where headings.hasSuffix("answer"): lines.append("S,XLD,G,2026-01-01,1,e\(row),x")
            case "submis": lines.append("S\(row),XLD,G,2026-01-01")
            case "set,fr": lines.append("urn:s\(row),A:1,=,B:1")
            case "form,n": lines.append("F\(row),1,Which?,text")
            default: lines.append("F\(row),Title")
            }
        }
        let content = read(lines.joined(separator: "\n"), form: nil).content
        let elements = content.submissions.flatMap(\.answers).reduce(0) { sum, answer in
            if case .elements(let values) = answer.content { sum + values.count } else { sum }
        }
        #expect(max(content.questionnaires.count, content.mappings.count, content.submissions.count, elements) == count)
    }
}
