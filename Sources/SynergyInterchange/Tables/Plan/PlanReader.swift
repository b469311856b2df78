import SynergyModel
import SynergyReuse

/// Reads what was decided in the sheet of a plan.
struct PlanReader {
    let plan: ReusePlan
    let questionnaire: Questionnaire
    let time: String
    private var reviewer: String?
    private let problems: TableProblems
    private let cells: CellReader
    private let check: DecisionCheck
    private let questions: [Question.ID: Question]

    /// The rows of one question.
    private struct Rows {
        var question: Question.ID
        var row: Int
        /// The rows of its elements, by their keys.
        var elements: [(key: String, row: Int)] = []
    }

    init(
        plan: ReusePlan, questionnaire: Questionnaire, reviewer: String?, time: String, file: String?, limits: Limits
    ) {
        self.plan = plan
        self.questionnaire = questionnaire
        self.reviewer = reviewer
        self.time = time
        problems = TableProblems(file, limits)
        cells = CellReader(limits: limits)
        check = DecisionCheck(plan)
        questions = Dictionary(
            questionnaire.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func read(_ workbook: Workbook) -> PlanWorkbook.Reading {
        var table: PlanGrid?
        for sheet in workbook.sheets {
            let grid = TableGrid(sheet)
            if table == nil, let found = PlanGrid(grid) { table = found } else { takeReviewer(grid) }
        }
        guard let table else {
            problems.report(
                .error, .unknownTable, 1, 1,
                "no sheet has the columns of a plan: "
                    + PlanColumns.fields.filter(\.isRequired).map { $0.words[.english] }.joined(separator: ", "))
            return PlanWorkbook.Reading(decisions: [], diagnostics: problems.sorted())
        }
        let decisions = rows(table).compactMap { decision($0, table) }
        return PlanWorkbook.Reading(decisions: decisions, diagnostics: problems.sorted())
    }

    private mutating func takeReviewer(_ grid: TableGrid) {
        let heads = Set(PlanColumns.reviewer.all.map(\.tableKey))
        for row in grid.rows.indices {
            guard case .text(let head) = grid[row, 0], heads.contains(head.tableKey),
                let name = cells.text(of: grid[row, 1])
            else { continue }
            reviewer = name.trimmedSpaces
        }
    }

    private func report(
        _ code: Diagnostic.Code, _ row: Int, _ key: String, _ message: String, _ table: PlanGrid
    ) {
        let place = table.place(row, key)
        problems.report(.error, code, place.line, place.column, message, path: place.path)
    }

    private func rows(_ table: PlanGrid) -> [Rows] {
        var all: [Rows] = []
        var places: [Question.ID: Int] = [:]
        for row in table.rows {
            guard let number = cells.text(of: table.value(row, "number"))?.trimmedSpaces else { continue }
            let id =
                number.contains(":")
                ? Question.ID(rawValue: number) : Question.ID(questionnaire: questionnaire.id, number: number)
            guard let id, questions[id] != nil else {
                report(
                    .unknownQuestion, row, "number", "the form \(questionnaire.id) has no question ‘\(number.excerpt)’",
                    table)
                continue
            }
            let place = places[id] ?? all.count
            if places[id] == nil {
                places[id] = place
                all.append(Rows(question: id, row: row))
            }
            if let key = cells.text(of: table.value(row, "element"))?.trimmedSpaces {
                all[place].elements.append((key, row))
            } else if cells.text(of: table.value(row, "fingerprint")) != nil {
                all[place].row = row
            }
        }
        return all
    }

    // MARK: Decisions

    private func decision(_ rows: Rows, _ table: PlanGrid) -> Decision? {
        let written = rows.elements.filter { cells.text(of: table.value($0.row, "answer")) != nil }
        let hasAnswer = !written.isEmpty || cells.text(of: table.value(rows.row, "answer")) != nil
        let word = cells.text(of: table.value(rows.row, "decision"))?.trimmedSpaces
        guard word != nil || hasAnswer else { return nil }
        var action = Decision.Action.edit
        if let word {
            guard let code = Vocabulary.action.code(of: word), let known = Decision.Action(rawValue: code) else {
                report(.invalidValue, rows.row, "decision", Vocabulary.action.expectation(word), table)
                return nil
            }
            action = known
        }
        if hasAnswer, action != .edit {
            report(
                .invalidValue, rows.row, "decision",
                "there is an answer of your own beside this decision; leave one of them empty", table)
            return nil
        }
        guard let reviewer else {
            report(
                .missingMember, rows.row, "decision", "nobody says who decides; write your name into the other sheet",
                table)
            return nil
        }
        let proposal = check[rows.question]
        let fingerprint = cells.text(of: table.value(rows.row, "fingerprint"))?.trimmedSpaces
        var value: FormValue?
        if action == .edit, hasAnswer {
            guard let own = self.value(rows, proposal, table) else { return nil }
            value = own
        } else if action == .accept, fingerprint == nil || fingerprint == proposal?.fingerprint {
            value = proposal?.draft
        }
        let decision = Decision(
            respondent: plan.respondent, question: rows.question, action: action, value: value,
            reason: cells.text(of: table.value(rows.row, "reason")), reviewer: reviewer, time: time,
            fingerprint: fingerprint)
        if let problem = check.problem(with: decision) {
            report(problem.code, rows.row, "decision", problem.message, table)
            return nil
        }
        return decision
    }

    /// What was written: for the question as a whole, or element by element with the draft where nothing was written.
    private func value(_ rows: Rows, _ proposal: Proposal?, _ table: PlanGrid) -> FormValue? {
        let whole = table.value(rows.row, "answer")
        if cells.text(of: whole) != nil, rows.elements.isEmpty {
            let key = proposal?.elements.count == 1 ? proposal?.elements[0].key : nil
            guard let value = value(whole, rows.question, element: key, rows.row, table) else { return nil }
            return key == nil || key == Element.onlyID
                ? .value(value) : .elements([Answer.ElementValue(element: key ?? "", value: value)])
        }
        guard cells.text(of: whole) == nil else {
            report(
                .invalidValue, rows.row, "answer",
                "the question has several elements; write into the rows of its elements", table)
            return nil
        }
        var drafts: [String: AnswerValue] = [:]
        if case .elements(let values)? = proposal?.draft {
            for value in values { drafts[value.element] = value.value }
        }
        var own: [String: AnswerValue] = [:]
        let keys = proposal?.elements.map(\.key) ?? []
        var isComplete = true
        for (key, row) in rows.elements {
            let cell = table.value(row, "answer")
            guard cells.text(of: cell) != nil else { continue }
            guard keys.contains(key) else {
                report(.unknownElement, row, "element", "the question has no element ‘\(key.excerpt)’", table)
                isComplete = false
                continue
            }
            if let value = value(cell, rows.question, element: key, row, table) {
                own[key] = value
            } else {
                isComplete = false
            }
        }
        guard isComplete else { return nil }
        return .elements(
            keys.compactMap { key in
                (own[key] ?? drafts[key]).map { Answer.ElementValue(element: key, value: $0) }
            })
    }

    private func value(
        _ cell: Sheet.Value, _ id: Question.ID, element: String?, _ row: Int, _ table: PlanGrid
    ) -> AnswerValue? {
        guard let question = questions[id] else { return nil }
        let expectation = JSONReading.Expectation(question)
        // The element of a territory is called `element@UNIT`.
        let name = element.map { String($0.prefix { $0 != "@" }) }
        let kind = name.flatMap { expectation.elements[$0] } ?? question.kind
        do throws(CellProblem) {
            guard let node = try cells.value(cell, kind, CellReader.Wanted(question)) else { return nil }
            let reading = JSONReading()
            reading.language = questionnaire.language
            let wanted = name.flatMap { expectation.wanted(for: $0) } ?? expectation.wanted()
            let value = AnswerValue.read(node, reading, wanted: wanted)
            for issue in reading.issues { report(issue.code, row, "answer", issue.message, table) }
            return value
        } catch {
            report(error.code, row, "answer", error.message, table)
            return nil
        }
    }
}

/// The sheet of a plan with its columns.
struct PlanGrid {
    private let grid: TableGrid
    private let heading: Int
    private var places: [Int: Int] = [:]

    /// Finds the headings; `nil` where a sheet has not the columns of a plan.
    init?(_ grid: TableGrid) {
        for row in grid.rows.indices.prefix(20) {
            var places: [Int: Int] = [:]
            for (place, value) in grid.rows[row].enumerated() {
                guard case .text(let text) = value, let column = PlanColumns.index.column(text), column.language == nil
                else { continue }
                if places[column.field] == nil { places[column.field] = place }
            }
            guard PlanColumns.fields.indices.allSatisfy({ !PlanColumns.fields[$0].isRequired || places[$0] != nil })
            else { continue }
            self.grid = grid
            self.places = places
            heading = row
            return
        }
        return nil
    }

    var rows: [Int] { grid.rows.indices.filter { $0 > heading && !grid.isBlank($0) } }

    func value(_ row: Int, _ key: String) -> Sheet.Value {
        places[PlanColumns.place(key)].map { grid[row, $0] } ?? .empty
    }

    func place(_ row: Int, _ key: String) -> (line: Int, column: Int, path: String?) {
        grid.place(row, places[PlanColumns.place(key)] ?? 0)
    }
}
