import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

/// What people write in place of an answer is a reason for absence, and never a value (DESIGN section 5).
@Suite struct WrittenAbsenceTests {
    private func read(_ text: String) -> ExchangeReading {
        ExchangeTables.read(
            csv: Array(text.utf8), file: "a.csv",
            options: .init(
                form: "F-2020", respondent: "XLD", submitted: "2026-01-02", known: [AnswerTableTests.form]))
    }

    private func contents(_ reading: ExchangeReading) -> [Answer.Content] {
        reading.content.submissions.flatMap(\.answers).map(\.content)
    }

    @Test(
        arguments: [
            ("N/A", Absence.notApplicable), (" n/a. ", .notApplicable), ("Not applicable", .notApplicable),
            ("Sans objet", .notApplicable), ("s/o", .notApplicable), ("s. o.", .notApplicable),
            ("no procede", .notApplicable), ("не применимо", .notApplicable), ("لا ينطبق", .notApplicable),
            ("不适用", .notApplicable), ("нет данных", .unknown), ("No data", .unknown), ("n. d.", .unknown),
            ("unknown", .unknown), ("No answer", .declined),
        ], AnswerTableTests.form.questions.prefix(8).map(\.id.number))
    func aWordForAbsenceIsNoAnswerToAQuestionOfAnyKind(word: (String, Absence), number: String) {
        let reading = read("question,answer\n\(number),\(word.0)\n")
        #expect(contents(reading) == [.absent(word.1)])
        #expect(reading.diagnostics.map(\.severity) == [.note])
        #expect(reading.diagnostics.first?.location.line == 2)
    }

    @Test(arguments: ["-", "—", "–", "无", "لا يوجد"]) func whatMayMeanSomethingElseIsAWarning(word: String) {
        for number in ["1", "4", "6"] {
            let reading = read("question,answer\n\(number),\(word)\n")
            #expect(contents(reading) == [.absent(.unknown)])
            #expect(reading.diagnostics.map(\.severity) == [.warning])
        }
    }

    @Test(arguments: ["Not applicable to legal persons.", "N/A since 2014", "-5 % a year", "None", "No"])
    func aTextThatSaysMoreIsAnAnswer(text: String) {
        #expect(contents(read("question,answer\n6,\(text)\n")) == [.value(.text(LocalizedText(text)))])
    }

    @Test func anOptionOfTheQuestionIsAnAnswer() {
        let form = Questionnaire(
            id: "G", title: "G",
            questions: [
                Question(
                    id: "G:1", text: "Which?", kind: .singleChoice,
                    options: [AnswerOption(code: "a", label: "A"), AnswerOption(code: "na", label: "Not applicable")])
            ])
        let options = ExchangeTables.Options(form: "G", respondent: "XLD", submitted: "2026-01-02", known: [form])
        for text in ["na", "Not applicable"] {
            let reading = ExchangeTables.read(csv: Array("question,answer\n1,\(text)\n".utf8), options: options)
            #expect(contents(reading) == [.value(.choice("na"))])
        }
    }

    @Test func theColumnForTheReasonMustSayTheSame() {
        #expect(contents(read("question,answer,absence\n6,N/A,not applicable\n")) == [.absent(.notApplicable)])
        let reading = read("question,answer,absence\n6,N/A,declined\n")
        #expect(contents(reading) == [])
        #expect(
            SmallTables.lines(reading) == [
                "a.csv:2:7: error: the answer ‘N/A’ says another reason than ‘declined’ here [invalid-value]"
            ])
    }

    @Test func anElementWithoutAnAnswerIsNamed() {
        let whole = read("question,element,answer\n9,act,n/a\n9,means,n/a\n")
        #expect(contents(whole) == [.absent(.notApplicable)])
        let part = read("question,element,answer\n9,act,yes\n9,means,n/a\n")
        #expect(contents(part) == [.elements([.init(element: "act", value: .boolean(true))])])
        #expect(part.diagnostics.map(\.severity) == [.warning])
        #expect(part.losses.entries.map(\.count) == [1])
        let mixed = read("question,element,answer\n9,act,n/a\n9,means,unknown\n")
        #expect(contents(mixed) == [])
        #expect(mixed.diagnostics.contains { $0.severity == .error && $0.location.line == 3 })
    }

    @Test func aTextThatWouldComeBackAsAbsenceIsCountedWhenItIsWritten() {
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "F-2020", submitted: "2026-01-02",
            answers: [
                Answer(question: "F-2020:6", content: .value(.text("N/A"))),
                Answer(question: "F-2020:7", content: .value(.items(["N/A", "one"]))),
            ])
        let losses = ExchangeTables.workbook(of: ExchangeContent(submissions: [submission])).losses
        #expect(
            losses.entries.map(\.sentence) == [
                "1 text that says that there is no answer: read back as the reason (S#6)"
            ])
    }

    @Test func inThePlanItIsNoAnswerOfOnesOwn() throws {
        let plan = try PlanWorkbookTests.plan()
        var workbook = PlanWorkbook.make(
            plan, questionnaire: PlanWorkbookTests.form, context: PlanWorkbookTests.context)
        let column = try #require(workbook.sheets[0].rows[0].firstIndex { $0.value == .text("your answer") })
        workbook.sheets[0].rows[6][column] = Sheet.Cell("N/A")
        let reading = PlanWorkbook.read(
            workbook, plan: plan, questionnaire: PlanWorkbookTests.form, context: PlanWorkbookTests.context,
            reviewer: "P", time: "2026-03-01T10:00:00Z")
        #expect(reading.decisions == [])
        #expect(
            reading.diagnostics.map(\.message) == [
                "‘N/A’ is no answer; choose the decision ‘leave blank’ and write why under ‘reason’"
            ])
    }
}
