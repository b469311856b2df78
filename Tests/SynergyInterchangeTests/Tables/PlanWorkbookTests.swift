import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct PlanWorkbookTests {
    static let old = Questionnaire(
        id: "OLD", title: "Old", issuer: "BODY", language: "en", classification: .everyone,
        questions: [
            Question(id: "OLD:1", text: "Law?", kind: .yesNo, quantifier: .single),
            Question(id: "OLD:2", text: "How many?", kind: .number),
            Question(id: "OLD:3", text: "=Which?", kind: .text, elements: [Element(id: "act"), Element(id: "means")]),
        ])

    static let form = Questionnaire(
        id: "NEW", title: "The new form", issuer: "BODY", language: "en", audience: .all,
        questions: [
            Question(id: "NEW:1", text: "Law?", kind: .yesNo, section: "A", quantifier: .single),
            Question(id: "NEW:2", text: "How many?", kind: .number),
            Question(id: "NEW:3", text: "Which?", kind: .text, elements: [Element(id: "act"), Element(id: "means")]),
            Question(id: "NEW:4", text: "Why?", kind: .text),
        ])

    static func plan() throws -> ReusePlan {
        let mappings = MappingSet(
            id: "urn:x",
            mappings: (1...3).map { number in
                Mapping(
                    subject: .init(unchecked: "OLD:\(number)"), object: .init(unchecked: "NEW:\(number)"),
                    relation: .equal, authors: ["A"])
            })
        let crosswalk = Crosswalk(questionnaires: [old, form], instruments: [], mappings: [mappings])
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "OLD", submitted: "2026-01-01", language: "en",
            answers: [
                Answer(question: "OLD:1", content: .value(.boolean(true))),
                Answer(question: "OLD:2", content: .value(.number(Quantity(12)))),
                Answer(
                    question: "OLD:3",
                    content: .elements([
                        .init(element: "act", value: .text(LocalizedText("=Sale", language: "en"))),
                        .init(element: "means", value: .text(LocalizedText("Force", language: "en"))),
                    ])),
            ])
        return try ReusePlanner(crosswalk: crosswalk).plan(
            for: "NEW", respondent: "XLD", from: [submission], asOf: "2026-03-01")
    }

    static let context = ExplanationContext(questionnaires: [old, form])

    private func workbook(_ language: TableLanguage = .english) throws -> (Workbook, ReusePlan) {
        let plan = try Self.plan()
        return (PlanWorkbook.make(plan, questionnaire: Self.form, context: Self.context, language: language), plan)
    }

    private func read(_ workbook: Workbook, _ plan: ReusePlan, reviewer: String? = "A. Officer") -> PlanWorkbook.Reading
    {
        PlanWorkbook.read(
            workbook, file: "p.xlsx", plan: plan, questionnaire: Self.form, context: Self.context,
            reviewer: reviewer, time: "2026-03-01T10:00:00Z")
    }

    /// The column with a heading.
    private func column(_ name: String, _ workbook: Workbook) throws -> Int {
        try #require(workbook.sheets[0].rows[0].firstIndex { $0.value == .text(name) })
    }

    @Test func eachQuestionHasARowAndEachOfSeveralElements() throws {
        let (workbook, _) = try workbook()
        let rows = workbook.sheets[0].rows
        let (number, element) = (try column("number", workbook), try column("element", workbook))
        func texts(_ column: Int) -> [Sheet.Value] { rows.dropFirst().map { $0[column].value } }
        #expect(texts(number) == ["1", "2", "3", "3", "3", "4"].map { .text($0) })
        #expect(texts(element) == [.empty, .empty, .empty, .text("act"), .text("means"), .empty])
        #expect(
            texts(try column("outcome", workbook)) == [
                .text("Reuse as it stands"), .text("Reuse as it stands"), .text("Reuse as it stands"), .text("settled"),
                .text("settled"), .text("To be answered"),
            ])
        // A number is a number, and a text is a text whatever it begins with.
        #expect(
            texts(try column("draft", workbook)) == [
                .text("Yes"), .number(12), .empty, .text("=Sale"), .text("Force"), .empty,
            ])
        for name in ["decision", "your answer", "reason"] {
            #expect(texts(try column(name, workbook)).allSatisfy { $0 == .empty })
        }
        #expect(workbook.sheets[0].rows[1][try column("decision", workbook)].style == .input)
    }

    @Test(arguments: TableLanguage.allCases) func whatIsDecidedIsReadBackInEveryLanguage(language: TableLanguage) throws
    {
        var (workbook, plan) = try workbook(language)
        let heads = workbook.sheets[0].rows[0].count
        // The last four columns are decision, answer, reason and fingerprint.
        let (decision, answer, reason) = (heads - 4, heads - 3, heads - 2)
        let words: [TableLanguage: [String]] = [
            .english: ["Accept", "Leave blank", "no"], .french: ["accepter", "LAISSER VIDE", "Non"],
            .spanish: ["aceptar", "dejar en blanco", "no"], .russian: ["принять", "оставить пустым", "нет"],
            .arabic: ["قبول", "تركه فارغا", "لا"], .chinese: ["接受", "留空", "否"],
        ]
        let own = try #require(words[language])
        workbook.sheets[0].rows[1][answer] = Sheet.Cell(own[2])
        workbook.sheets[0].rows[1][reason] = Sheet.Cell("It changed.")
        workbook.sheets[0].rows[2][decision] = Sheet.Cell(own[0])
        workbook.sheets[0].rows[4][answer] = Sheet.Cell("Another act")
        workbook.sheets[0].rows[6][decision] = Sheet.Cell(own[1])
        let reading = read(workbook, plan)
        #expect(reading.diagnostics == [])
        #expect(reading.decisions.map(\.question) == ["NEW:1", "NEW:2", "NEW:3", "NEW:4"])
        #expect(reading.decisions.map(\.action) == [.edit, .accept, .edit, .leaveBlank])
        #expect(
            reading.decisions.map(\.value) == [
                .value(.boolean(false)), .value(.number(Quantity(12))),
                .elements([
                    .init(element: "act", value: .text(LocalizedText("Another act", language: "en"))),
                    .init(element: "means", value: .text(LocalizedText("Force", language: "en"))),
                ]), nil,
            ])
        #expect(reading.decisions[0].reason == "It changed.")
        #expect(reading.decisions.map(\.reviewer) == Array(repeating: "A. Officer", count: 4))
        #expect(reading.decisions.map(\.fingerprint) == plan.proposals.map(\.fingerprint))
        #expect(reading.decisions.allSatisfy { plan.check($0) == nil })
    }

    @Test func theNameStandsInTheWorkbook() throws {
        var (workbook, plan) = try workbook()
        let place = try #require(workbook.sheets[1].rows.firstIndex { $0.first?.value == .text("Your name") })
        workbook.sheets[1].rows[place][1] = Sheet.Cell(" B. Officer ")
        workbook.sheets[0].rows[2][try column("decision", workbook)] = Sheet.Cell("accept")
        #expect(read(workbook, plan).decisions.map(\.reviewer) == ["B. Officer"])
        workbook.sheets[1].rows[place][1] = .empty
        let reading = read(workbook, plan, reviewer: nil)
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.code.rawValue) == ["missing-member"])
    }

    @Test(arguments: [
        (
            "perhaps", "", "",
            "expected a decision: accept, edit, reject, use link only, leave blank, later; found ‘perhaps’"
        ),
        ("accept", "no", "", "there is an answer of your own beside this decision; leave one of them empty"),
        ("edit", "", "", "NEW:1: an edit needs the new value"), ("reject", "", "", "NEW:1: a rejection needs a reason"),
        ("", "maybe", "", "expected yes or no: yes, no; found ‘maybe’"),
    ])
    func whatCannotBeTakenIsReported(decision: String, answer: String, reason: String, expected: String) throws {
        var (workbook, plan) = try workbook()
        for (name, text) in [("decision", decision), ("your answer", answer), ("reason", reason)] where !text.isEmpty {
            workbook.sheets[0].rows[1][try column(name, workbook)] = Sheet.Cell(text)
        }
        let reading = read(workbook, plan)
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.message) == [expected])
        #expect(
            reading.diagnostics.allSatisfy { $0.location.line == 2 && $0.location.path?.hasPrefix("Answers!") == true })
    }

    @Test func anOldDraftIsNotAcceptedInPlaceOfTheNewOne() throws {
        var (workbook, plan) = try workbook()
        workbook.sheets[0].rows[1][try column("decision", workbook)] = Sheet.Cell("accept")
        workbook.sheets[0].rows[1][try column("fingerprint", workbook)] = Sheet.Cell("of another draft")
        let reading = read(workbook, plan)
        #expect(reading.decisions == [])
        #expect(reading.diagnostics.map(\.code.rawValue) == ["value-required"])
    }

    @Test func nothingDecidedIsNothingRead() throws {
        let (workbook, plan) = try workbook(.arabic)
        let reading = read(workbook, plan)
        #expect(reading.decisions == [])
        #expect(reading.diagnostics == [])
        #expect(workbook.sheets.allSatisfy { $0.isRightToLeft })
    }

    @Test func aWorkbookWithoutAPlanIsRefused() throws {
        let plan = try Self.plan()
        let reading = read(
            Workbook(sheets: [SmallTables.sheet("A", texts: [["number", "question"], ["1", "x"]])]), plan)
        #expect(reading.diagnostics.map(\.code.rawValue) == ["unknown-table"])
    }
}
