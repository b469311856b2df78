import SynergyInterchange
import SynergyModel
import Testing

@Suite struct AnswerTableTests {
    static let form = Questionnaire(
        id: "F-2020", title: "F", language: "en",
        questions: [
            Question(id: "F-2020:1", text: "Law?", kind: .yesNo),
            Question(
                id: "F-2020:2", text: "Which?", kind: .singleChoice,
                options: [
                    AnswerOption(
                        code: "a",
                        label: LocalizedText(entries: [
                            .init(language: "en", text: "Penal code"), .init(language: "fr", text: "Code pénal"),
                        ]) ?? "Penal code"), AnswerOption(code: "b", label: "Special law"),
                ]),
            Question(
                id: "F-2020:3", text: "Which?", kind: .multipleChoice,
                options: [AnswerOption(code: "x", label: "X"), AnswerOption(code: "y", label: "Y")]),
            Question(id: "F-2020:4", text: "How many?", kind: .number, unit: "persons"),
            Question(id: "F-2020:5", text: "When?", kind: .date), Question(id: "F-2020:6", text: "Why?", kind: .text),
            Question(id: "F-2020:7", text: "List", kind: .list), Question(id: "F-2020:8", text: "Link", kind: .link),
            Question(
                id: "F-2020:9", text: "Elements", kind: .text,
                elements: [Element(id: "act", kind: .yesNo), Element(id: "means")]),
        ])

    private func read(_ text: String) -> ExchangeReading {
        ExchangeTables.read(
            csv: Array(text.utf8), file: "a.csv",
            options: .init(form: "F-2020", respondent: "XLD", submitted: "2026-01-02", known: [Self.form]))
    }

    private func values(_ reading: ExchangeReading) -> [Answer.Content] {
        reading.content.submissions.flatMap(\.answers).map(\.content)
    }

    @Test func aListOfAnswersBecomesASubmission() throws {
        let reading = read(
            """
            number,question,answer,unit,no answer because,references,date
            1,Law?,Да,,,https://example.org/law,3 March 2026
            2,Which?,code pénal,,,,
            3,Which?,y; X,,,,
            4,How many?,"1 234,5",persons,,,
            5,When?,30.6.2025,,,,
            6,Why?,Because; of = it,,,,
            7,List,one; two,,,,
            8,Link,https://example.org,,,,
            """)
        #expect(SmallTables.lines(reading) == [])
        let submission = try #require(reading.content.submissions.first)
        #expect(submission.id == "XLD-F-2020-2026-01-02")
        #expect(submission.respondent == "XLD")
        #expect(submission.questionnaire == "F-2020")
        #expect(
            values(reading) == [
                .value(.boolean(true)), .value(.choice("a")), .value(.choices(["y", "x"])),
                .value(.number(Quantity(1234.5, unit: "persons"))), .value(.day("2025-06-30")),
                .value(.text(LocalizedText("Because; of = it"))), .value(.items(["one", "two"])),
                .value(.links([Reference(url: "https://example.org")])),
            ])
        #expect(submission.answers[0].references == [Reference(url: "https://example.org/law")])
        #expect(submission.answers[0].date == "2026-03-03")
    }

    @Test func elementsAreRowsOfOneAnswer() {
        let reading = read(
            "question,element,answer,note\n9,means,Force,first\n1,,no,\n9,act,oui,\n")
        #expect(SmallTables.lines(reading) == [])
        #expect(
            values(reading) == [
                .elements([
                    .init(element: "means", value: .text(LocalizedText("Force"))),
                    .init(element: "act", value: .boolean(true)),
                ]), .value(.boolean(false)),
            ])
    }

    @Test func absencesAndReferencesAloneAreAnswers() {
        let reading = read(
            "question,answer,absence,references,note\n1,,не знает,,\n2,,n/a,,\n3,,,The annex,\n4,,,,only a note\n")
        #expect(
            values(reading) == [.absent(.unknown), .absent(.notApplicable), .referencesOnly])
        #expect(
            SmallTables.lines(reading) == [
                "a.csv:1:1: note: 1 row without answer, reason or reference is passed over [empty-answer]"
            ])
    }

    @Test(arguments: [
        ("question,answer\n1,maybe\n", "a.csv:2:3: error: expected yes or no: yes, no; found ‘maybe’ [kind-mismatch]"),
        ("question,answer\n1,1\n", "a.csv:2:3: error: expected yes or no: yes, no; found ‘1’ [kind-mismatch]"),
        ("question,answer\n2,c\n", "a.csv:2:3: error: the question has no option ‘c’"),
        ("question,answer\n3,x; z\n", "a.csv:2:3: error: the question has no option ‘z’"),
        ("question,answer\n4,many\n", "a.csv:2:3: error: expected a number, found ‘many’ [wrong-type]"),
        (
            "question,answer\n4,\"1,234\"\n",
            "a.csv:2:3: error: ‘1,234’ may be 1234 or 1.234; write it without separators [wrong-type]"
        ),
        ("question,answer\n5,3/4/2025\n", "a.csv:2:3: error: ‘3/4/2025’ may be 2025-04-03 or 2025-03-04"),
        ("question,answer\n99,yes\n", "a.csv:2:1: error: there is no question ‘F-2020:99’"),
        ("question,answer\n1,yes\n1,no\n", "a.csv:3:1: error: an earlier row answers this already"),
        ("question,element,answer\n9,act,yes\n9,act,no\n", "a.csv:3:3: error: an earlier row answers this already"),
        ("question,element,answer\n9,deed,yes\n", "a.csv:2:8: error: the question has no element ‘deed’"),
        (
            "question,element,answer,date\n9,act,yes,2025\n9,means,x,2026\n",
            "a.csv:3:11: error: the first row of this answer says something else here [invalid-value]"
        ),
        (
            "question,answer,absence\n1,yes,unknown\n",
            "a.csv:2:1: error: an answer has only one of value and absent [invalid-value]"
        ),
        (
            "question,answer,language\n6,x,Klingonian\n",
            "a.csv:2:5: error: expected a language such as French or fr, found ‘Klingonian’ [invalid-language]"
        ),
    ])
    func eachProblemHasItsPlace(text: String, expected: String) {
        let lines = SmallTables.lines(read(text))
        #expect(lines.contains { $0.hasPrefix(expected) }, "\(lines)")
    }

    @Test func answersToAnUnknownFormAreTextsUnlessTheySayMore() {
        let reading = ExchangeTables.read(
            csv: Array(
                "submission,respondent,form,submitted,question,answer,kind of answer\nS,XLD,G,2026,1,yes,\nS,XLD,G,2026,2,yes,yes or no\n"
                    .utf8), file: "a.csv")
        #expect(values(reading) == [.value(.text("yes")), .value(.boolean(true))])
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(reading.content.submissions.first?.submitted == "2026")
    }

    @Test func withoutASubmissionNothingIsGuessed() {
        let reading = ExchangeTables.read(csv: Array("question,answer\nF-2020:1,yes\n".utf8), file: "a.csv")
        #expect(reading.content.submissions.isEmpty)
        #expect(
            SmallTables.lines(reading) == [
                "a.csv:2:1: error: nothing says which submission the answer stands in; it needs respondent and submitted, or a table of submissions [missing-member]"
            ])
    }

    @Test func realDaysNumbersAndTruthsOfSpreadsheetsAreRead() {
        let workbook = Workbook(sheets: [
            SmallTables.sheet(
                "Réponses",
                [
                    ["soumission", "répondant", "questionnaire", "soumis le", "question", "réponse"].map { .text($0) },
                    [.text("S"), .text("XLD"), .text("F-2020"), .day("2026-01-02"), .number(1), .bool(true)],
                    [.text("S"), .text("XLD"), .text("F-2020"), .day("2026-01-02"), .number(4), .number(12.5)],
                    [.text("S"), .text("XLD"), .text("F-2020"), .day("2026-01-02"), .number(5), .day("2025-06-30")],
                    [.text("S"), .text("XLD"), .text("F-2020"), .day("2026-01-02"), .number(6), .number(2020)],
                ])
        ])
        let reading = ExchangeTables.read(workbook, file: "f.xlsx", options: .init(known: [Self.form]))
        #expect(SmallTables.lines(reading) == [])
        #expect(
            values(reading) == [
                .value(.boolean(true)), .value(.number(Quantity(12.5))), .value(.day("2025-06-30")),
                .value(.text("2020")),
            ])
    }

    @Test func cellsThatASpreadsheetWouldRunAreTexts() {
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "F-2020", submitted: "2026-01-02",
            answers: [
                Answer(question: "F-2020:6", content: .value(.text("=cmd|' /C calc'!A0")), note: "@SUM(A1)")
            ])
        let content = ExchangeContent(submissions: [submission])
        let csv = ExchangeTables.csv(of: content, kind: .answers)
        #expect(String(decoding: csv.bytes, as: UTF8.self).contains(",'=cmd|' /C calc'!A0,"))
        let reading = ExchangeTables.read(csv: csv.bytes, file: "a.csv")
        #expect(reading.content == content)
        // In a workbook a text is a text and needs no apostrophe.
        let workbook = ExchangeTables.workbook(of: content).workbook
        let cells = workbook.sheets.flatMap(\.rows).joined().map(\.value)
        #expect(cells.contains(.text("=cmd|' /C calc'!A0")))
    }
}
