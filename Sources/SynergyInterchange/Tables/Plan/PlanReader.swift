import SynergyModel
import SynergyReuse

/// Reads what was decided in the sheet of a plan.
struct PlanReader {
    let plan: ReusePlan
    let questionnaire: Questionnaire
    let time: String
    /// What the sheet would show now.
    let layout: PlanRows
    let problems: TableProblems
    let cells: CellReader
    let questions: [Question.ID: Question]
    private var reviewer: String?
    private let check: DecisionCheck
    /// The proposal of each fingerprint that names answers; `nil` where several have it.
    private let owners: [String: Question.ID?]
    /// Rows without a decision whose draft is another one by now.
    private var outdated: [Int] = []

    init(
        plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext, reviewer: String?, time: String,
        file: String?, limits: Limits
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
        let writer = PlanWriter(plan, questionnaire: questionnaire, context: context)
        layout = PlanRows(plan: writer.plan, questions: questions, context: context, language: .english)
        owners = Dictionary(
            plan.proposals.filter(\.restsOnAnswers).map { ($0.fingerprint, Optional($0.question)) },
            uniquingKeysWith: { _, _ in nil })
    }

    mutating func read(_ workbook: Workbook) -> PlanWorkbook.Reading {
        var table: PlanGrid?
        var abouts: [PlanAbout] = []
        for sheet in workbook.sheets {
            let grid = TableGrid(sheet)
            guard let found = PlanGrid(grid) else {
                abouts.append(PlanAbout(grid, cells))
                continue
            }
            if table == nil { table = found } else { reportSecond(found, sheet.name) }
        }
        guard let table else {
            problems.report(
                .error, .unknownTable, 1, 1,
                "no sheet has the columns of a plan: "
                    + PlanColumns.fields.filter(\.isRequired).map { $0.words[.english] }.joined(separator: ", "))
            return PlanWorkbook.Reading(decisions: [], diagnostics: problems.sorted())
        }
        reviewer = abouts.lazy.compactMap(\.reviewer).last ?? reviewer
        guard isOurs(abouts, table) else {
            return PlanWorkbook.Reading(decisions: [], diagnostics: problems.sorted())
        }
        var decisions: [Decision] = []
        for rows in rows(table) where !rows.isUnclear {
            if let decision = decision(rows, table) { decisions.append(decision) }
        }
        if let first = outdated.first {
            let place = table.place(first, "draft")
            let count = outdated.count
            problems.report(
                .warning, .draftChanged, place.line, place.column,
                count == 1
                    ? "a row without a decision shows another draft than the plan has now"
                    : "\(count) rows without a decision show other drafts than the plan has now",
                path: place.path)
        }
        return PlanWorkbook.Reading(decisions: decisions, diagnostics: problems.sorted())
    }

    /// Decisions are taken from one sheet; what somebody wrote into a copy of it would be lost.
    private func reportSecond(_ table: PlanGrid, _ name: String) {
        for row in table.rows {
            guard let key = ["decision", "answer", "reason"].first(where: { isFilled($0, row, table) }) else {
                continue
            }
            report(
                .duplicate, row, key,
                "decisions are taken from the first sheet with the columns of a plan, and ‘\(name.excerpt)’ is another one",
                table)
            return
        }
    }

    func report(
        _ code: Diagnostic.Code, _ row: Int, _ key: String, _ message: String, _ table: PlanGrid
    ) {
        let place = table.place(row, key)
        problems.report(.error, code, place.line, place.column, message, path: place.path)
    }

    // MARK: Decisions

    private mutating func decision(_ rows: Rows, _ table: PlanGrid) -> Decision? {
        let row = rows.shown
        func own(_ key: String) -> String? { rows.own.flatMap { cells.text(of: table.value($0, key)) } }
        let hasAnswer = own("answer") != nil || rows.elements.contains { isFilled("answer", $0.row, table) }
        let word = own("decision")?.trimmedSpaces
        var action: Decision.Action? = hasAnswer ? .edit : nil
        if let word {
            guard let code = Vocabulary.action.code(of: word), let known = Decision.Action(rawValue: code) else {
                report(.invalidValue, row, "decision", Vocabulary.action.expectation(word), table)
                return nil
            }
            action = known
        }
        if hasAnswer, action != .edit {
            report(
                .invalidValue, row, "decision",
                "there is an answer of your own beside this decision; leave one of them empty", table)
            return nil
        }
        let fingerprint = own("fingerprint")?.trimmedSpaces
        guard stands(rows, fingerprint, action, table) else { return nil }
        guard let action else {
            if own("reason") != nil {
                report(
                    .missingMember, row, "reason",
                    "there is a reason and no decision; choose one, or write into ‘your answer’", table)
            }
            return nil
        }
        guard let reviewer else {
            report(
                .missingMember, row, "decision", "nobody says who decides; write your name into the other sheet", table)
            return nil
        }
        let proposal = check[rows.question]
        var value: FormValue?
        if action == .edit, hasAnswer {
            guard let own = self.value(rows, proposal, table) else { return nil }
            value = own
        } else if action == .accept, fingerprint == nil || fingerprint == proposal?.fingerprint {
            value = proposal?.draft
        }
        let decision = Decision(
            respondent: plan.respondent, question: rows.question, action: action, value: value,
            reason: own("reason"), reviewer: reviewer, time: time, fingerprint: fingerprint)
        if let problem = check.problem(with: decision) {
            report(problem.code, row, "decision", problem.message, table)
            return nil
        }
        return decision
    }

    /// Whether the rows still show the proposal that they were made for.
    private mutating func stands(
        _ rows: Rows, _ fingerprint: String?, _ action: Decision.Action?, _ table: PlanGrid
    ) -> Bool {
        guard let proposal = layout.proposals[rows.question] else { return true }
        if let fingerprint, fingerprint != proposal.fingerprint {
            if let owner = owners[fingerprint].flatMap({ $0 }), owner != rows.question {
                report(
                    .invalidValue, rows.shown, "fingerprint",
                    "the fingerprint is that of question \(owner.number); were rows moved without all of their cells?",
                    table)
                return false
            }
            // The draft of that time is not known any more; whether it was changed cannot be seen.
            if action == nil, showsAnotherDraft(rows, proposal, table) { outdated.append(rows.shown) }
            return true
        }
        return draftsStand(rows, proposal, action, table)
    }
}
