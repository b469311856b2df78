import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

/// What is refused in a workbook that was filled in, so that nothing wrong is taken and nothing that was written is lost.
@Suite struct PlanWorkbookRefusalTests {
    private let plan: ReusePlan
    private var workbook: Workbook

    init() throws {
        plan = try PlanWorkbookTests.plan()
        workbook = PlanWorkbook.make(
            plan, questionnaire: PlanWorkbookTests.form, context: PlanWorkbookTests.context)
    }

    private func read(_ plan: ReusePlan? = nil) -> PlanWorkbook.Reading {
        PlanWorkbook.read(
            workbook, file: "p.xlsx", plan: plan ?? self.plan, questionnaire: PlanWorkbookTests.form,
            context: PlanWorkbookTests.context, reviewer: "P", time: "2026-03-01T10:00:00Z")
    }

    private func lines(_ reading: PlanWorkbook.Reading) -> [String] {
        reading.diagnostics.map { "\($0.location.path ?? "-"): \($0.severity.rawValue): \($0.message)" }
    }

    private func column(_ name: String) throws -> Int {
        try #require(workbook.sheets[0].rows[0].firstIndex { $0.value == .text(name) })
    }

    /// The cell of a column in a row, which counts from 1 as in a spreadsheet.
    private mutating func write(_ value: Sheet.Value, _ name: String, _ row: Int) throws {
        workbook.sheets[0].rows[row - 1][try column(name)] = Sheet.Cell(value)
    }

    private func place(_ name: String) throws -> Int {
        try #require(workbook.sheets[1].rows.firstIndex { $0.first?.value == .text(name) })
    }

    // MARK: Whose workbook it is

    @Test(arguments: [("Form", "OTHER"), ("Respondent", "FRA")])
    mutating func theWorkbookOfAnotherFormOrStateIsRefused(head: String, id: String) throws {
        try write(.text("No"), "your answer", 2)
        let row = try place(head)
        workbook.sheets[1].rows[row][2] = Sheet.Cell(id)
        let reading = read()
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.code.rawValue) == ["other-plan"])
        #expect(reading.diagnostics[0].location.path == "Read me!C\(row + 1)")
        #expect(reading.diagnostics[0].message.contains("‘\(id)’"))
        // Older workbooks have the identifier in parentheses, or nothing else in the cell.
        for text in ["Its name (\(id))", id] {
            workbook.sheets[1].rows[row] = [workbook.sheets[1].rows[row][0], Sheet.Cell(text)]
            #expect(read().decisions == [])
            #expect(read().diagnostics[0].location.path == "Read me!B\(row + 1)")
        }
    }

    @Test mutating func anOlderWorkbookOfThisFormIsRead() throws {
        try write(.text("No"), "your answer", 2)
        for (head, text) in [("Form", "Any (title) (NEW)"), ("Respondent", "XLD")] {
            workbook.sheets[1].rows[try place(head)] = [Sheet.Cell(head), Sheet.Cell(text)]
        }
        #expect(read().decisions.map(\.question) == ["NEW:1"])
        #expect(read().diagnostics == [])
    }

    @Test mutating func withoutTheOtherSheetAFingerprintMustBeKnown() throws {
        try write(.text("No"), "your answer", 2)
        workbook.sheets.removeLast()
        #expect(read().decisions.map(\.question) == ["NEW:1"])
        let fingerprint = try column("fingerprint")
        // That of a question without a source is the same for everybody.
        for row in 1...5 { workbook.sheets[0].rows[row][fingerprint] = .empty }
        #expect(read().decisions == [])
        #expect(read().diagnostics.map(\.code.rawValue) == ["other-plan"])
    }

    @Test mutating func draftsOfAnotherDayAreAWarning() throws {
        try write(.text("No"), "your answer", 2)
        workbook.sheets[1].rows[try place("As of")][1] = Sheet.Cell(.day("2026-02-01"))
        let reading = read()
        #expect(reading.decisions.count == 1)
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(reading.diagnostics[0].message.contains("2026-02-01"))
    }

    @Test mutating func aFingerprintOfAnotherQuestionIsNotTaken() throws {
        try write(.text("No"), "your answer", 2)
        try write(.text(plan.proposals[1].fingerprint), "fingerprint", 2)
        #expect(read().decisions == [])
        #expect(
            lines(read()) == [
                "Answers!N2: error: the fingerprint is that of question 2; were rows moved without all of their cells?"
            ])
    }

    // MARK: Drafts that were written over

    @Test(arguments: [
        // The row of question 1 is 2, of 2 is 3, of 3 is 4 with its elements in 5 and 6, of 4 is 7.
        (2, "No", "accept"), (2, "No", ""), (2, "No", "edit"), (2, "No", "leave blank"), (2, "", "accept"), (2, "", ""),
        (3, "13", "accept"), (4, "Sale", ""), (5, "Another act", "accept"), (6, "", ""), (7, "Because", ""),
    ])
    mutating func aDraftThatWasWrittenOverIsReported(row: Int, draft: String, decision: String) throws {
        try write(draft.isEmpty ? .empty : .text(draft), "draft", row)
        if !decision.isEmpty { try write(.text(decision), "decision", row == 5 ? 4 : row) }
        let reading = read()
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.code.rawValue) == ["draft-changed"])
        #expect(reading.diagnostics[0].severity == .error)
        #expect(reading.diagnostics[0].location.path == "Answers!F\(row)")
    }

    @Test mutating func aDraftThatWasTakenOutMayBeRejectedOrReplaced() throws {
        try write(.empty, "draft", 2)
        try write(.text("leave blank"), "decision", 2)
        try write(.text("It was two years ago."), "draft", 3)
        try write(.number(14), "your answer", 3)
        #expect(read().diagnostics == [])
        #expect(read().decisions.map(\.action) == [.leaveBlank, .edit])
    }

    @Test mutating func whatSpreadsheetsChangeIsNotAChange() throws {
        try write(.text("=Sale\r\n "), "draft", 5)
        try write(.text("12"), "draft", 3)
        for row in [3, 4] { try write(.text("accept"), "decision", row) }
        #expect(read().diagnostics == [])
        #expect(read().decisions.map(\.question) == ["NEW:2", "NEW:3"])
    }

    @Test mutating func anElementKeepsItsDraftOnlyAsItStands() throws {
        try write(.text("Another act"), "your answer", 5)
        try write(.text("Fraud"), "draft", 6)
        #expect(read().decisions == [])
        #expect(read().diagnostics.map(\.location.path) == ["Answers!F6"])
    }

    @Test mutating func draftsOfAnotherPlanAreCounted() throws {
        for row in [2, 3] {
            try write(.text("of another draft"), "fingerprint", row)
            try write(.text("Old"), "draft", row)
        }
        #expect(read().decisions == [])
        #expect(
            lines(read()) == ["Answers!F2: warning: 2 rows without a decision show other drafts than the plan has now"])
    }

    // MARK: Decisions in the wrong place

    @Test(arguments: [
        (
            5, "decision", "accept",
            "a decision stands for the question as a whole; write it into the row of question 3 itself"
        ),
        (6, "reason", "Why", "a reason stands for the question as a whole; write it into the row of question 3 itself"),
        (3, "reason", "Why", "there is a reason and no decision; choose one, or write into ‘your answer’"),
        (7, "reason", "Why", "there is a reason and no decision; choose one, or write into ‘your answer’"),
    ])
    mutating func whatStandsInTheWrongRowIsReported(row: Int, name: String, text: String, message: String) throws {
        try write(.text(text), name, row)
        let letter = name == "decision" ? "K" : "M"
        #expect(read().decisions == [])
        #expect(lines(read()) == ["Answers!\(letter)\(row): error: \(message)"])
    }

    @Test(arguments: [2, 6]) mutating func aRowThatComesTwiceIsReported(row: Int) throws {
        try write(.text("accept"), "decision", row == 6 ? 4 : row)
        var copy = workbook.sheets[0].rows[row - 1]
        copy[try column("your answer")] = Sheet.Cell("no")
        workbook.sheets[0].rows.append(copy)
        let reading = read()
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.code.rawValue) == ["duplicate"])
        #expect(reading.diagnostics[0].location.line == 8)
        #expect(reading.diagnostics[0].message.hasPrefix("row \(row) is about question"))
    }

    @Test mutating func aRowWithoutANumberIsReported() throws {
        workbook.sheets[0].rows.append(Array(repeating: .empty, count: 14))
        try write(.text("reject"), "decision", 8)
        #expect(lines(read()) == ["Answers!K8: error: the row has no number of a question"])
    }

    @Test mutating func aCopyOfTheSheetWithDecisionsIsReported() throws {
        var copy = workbook.sheets[0]
        copy.name = "Answers (2)"
        workbook.sheets.append(copy)
        #expect(read().diagnostics == [])
        workbook.sheets[2].rows[1][try column("decision")] = Sheet.Cell("accept")
        #expect(read().diagnostics.map(\.code.rawValue) == ["duplicate"])
        #expect(read().diagnostics[0].location.path == "Answers (2)!K2")
    }
}
