public import SynergyModel

/// Reads the rows of the sheet `survey` as questions.
struct SurveyReader {
    /// A group that is open.
    struct Group {
        var name: String?
        var label: String?
        var isRepeat = false
        /// When it is asked at all.
        var relevant: [SurveyConditions.Part] = []
        /// The question that it is, where it was written as a group because it has several elements.
        var question: Int?
        /// The names of the questions that stand directly in it.
        var names: Set<String> = []
    }

    /// A question whose condition is not known yet.
    struct Draft {
        var question: Question
        var row: Int
        var known: SurveyConditions.Known
    }

    let survey: XLSFormColumns
    let lists: [String: [XLSFormOption]]
    let form: XLSFormReader.Form
    let problems: TableProblems
    let limits: Limits
    var losses = FormatLosses()
    /// The lists that rows name, those of elements among them.
    var usedLists: Set<String> = []
    var groups: [Group] = []
    var drafts: [Draft] = []
    /// The names of the questions outside of all groups.
    var names: Set<String> = []
    var numbers: Set<Question.ID> = []
    let formID: Questionnaire.ID

    init(
        _ survey: XLSFormColumns, lists: [String: [XLSFormOption]], form: XLSFormReader.Form, problems: TableProblems,
        limits: Limits
    ) {
        self.survey = survey
        self.lists = lists
        self.form = form
        self.problems = problems
        self.limits = limits
        formID = form.id ?? Questionnaire.ID(unchecked: "unknown")
    }

    mutating func read() -> [Question] {
        for row in survey.rows { read(row) }
        if !groups.isEmpty { report(.unbalancedGroup, survey.rows.last ?? 0, "type", "a group is never closed") }
        let conditions = SurveyConditions(drafts.map(\.known))
        return drafts.map { draft in
            var question = draft.question
            if let condition = condition(draft, conditions) { question.enabledIf = condition }
            return question
        }
    }

    func report(
        as severity: Diagnostic.Severity = .error, _ code: Diagnostic.Code, _ row: Int, _ column: String,
        _ message: String
    ) {
        let place = survey.place(row, column)
        problems.report(severity, code, place.line, place.column, message, path: place.path)
    }

    // MARK: Rows

    private mutating func read(_ row: Int) {
        guard let type = survey.text(row, "type")?.trimmedSpaces else {
            // A row that is only a remark is counted with the column that the remark stands in.
            if !survey.isSilent(row, ["name", "label", "hint", "relevant", "synergy_id", "synergy_element"]) {
                report(.missingMember, row, "type", "a row of the survey needs a type")
            }
            return
        }
        let kind = XLSFormType(type)
        if let list = kind.list { usedLists.insert(list) }
        switch kind {
        case .beginGroup, .beginRepeat: begin(row, isRepeat: kind == .beginRepeat)
        case .endGroup, .endRepeat:
            guard let group = groups.popLast(), group.isRepeat == (kind == .endRepeat) else {
                report(.unbalancedGroup, row, "type", "‘\(type.excerpt)’ closes what is not open")
                return
            }
        case .other:
            report(
                as: .warning, .unknownQuestionType, row, "type",
                "rows of the type ‘\(type.excerpt)’ have no place here and are left out")
            losses.note("rows of the type \(type.excerpt)", at: survey.text(row, "name") ?? "")
        case .note: losses.note("notes", at: survey.text(row, "name") ?? "")
        case .one where isHeadingOnly(row), .several where isHeadingOnly(row):
            losses.note("headings of tables of options", at: survey.text(row, "name") ?? "")
        case .one where offersOtherFile(row), .several where offersOtherFile(row):
            report(
                as: .warning, .unknownQuestionType, row, "type",
                "the options of this question stand in another file, so it has no place here and is left out")
            losses.note("questions with options in other files", at: survey.text(row, "name") ?? "")
        case .plain where isReckoned(row):
            losses.note("calculations", at: survey.text(row, "name") ?? "")
        case .plain, .one, .several:
            if let element = survey.text(row, "synergy_element"), let question = groups.last?.question {
                add(element, to: question, row)
            } else {
                add(kind, row)
            }
        }
    }

    /// Whether a row shows the labels of options above a table and asks nothing.
    private func isHeadingOnly(_ row: Int) -> Bool {
        survey.other(row, "appearance")?.lowercased().split(whereSeparator: \.isWhitespace).contains("label") == true
    }

    /// Whether the rows of the list only say in which columns of a file the options stand.
    private func offersOtherFile(_ row: Int) -> Bool {
        survey.other(row, "appearance")?.lowercased().filter { !$0.isWhitespace }.contains("search(") == true
    }

    /// Whether a row computes a value that nobody sees.
    private func isReckoned(_ row: Int) -> Bool {
        survey.isSilent(row, ["label", "hint"])
            && (survey.other(row, "calculation") ?? survey.other(row, "calculate")) != nil
    }

    private mutating func begin(_ row: Int, isRepeat: Bool) {
        let relevant = relevant(row)
        let name = survey.text(row, "name")?.trimmedSpaces
        if isRepeat {
            report(
                as: .warning, .unknownQuestionType, row, "type",
                "the questions of a repeat are read as if they were asked once")
            losses.note("repeats", "asked once", at: survey.text(row, "name") ?? "")
        }
        guard survey.text(row, "synergy_id") == nil || isRepeat else {
            let count = drafts.count
            add(.plain(.text), row)
            groups.append(
                Group(name: name, question: drafts.count > count ? count : nil))
            return
        }
        let texts = survey.columns("label").compactMap { column in
            survey.text(row, at: column.place).map { (column.language ?? form.language, $0) }
        }
        let label = texts.first { $0.0 == form.language } ?? texts.first
        if texts.count > 1 {
            losses.note("headings of groups in other languages", at: survey.text(row, "name") ?? "")
        }
        groups.append(Group(name: name, label: label?.1, isRepeat: isRepeat, relevant: relevant))
    }

    func relevant(_ row: Int) -> [SurveyConditions.Part] {
        survey.text(row, "relevant").map { [.init(text: $0, row: row)] } ?? []
    }

    // MARK: Conditions

    private mutating func condition(_ draft: Draft, _ conditions: SurveyConditions) -> Condition? {
        do throws(SurveyConditions.Failure) {
            return try conditions.condition(draft.known.relevant)
        } catch {
            let texts = error.parts.map { "‘\($0.text.excerpt)’" }.joined(separator: " and ")
            let row = error.parts.last?.row ?? draft.row
            let condition =
                error.parts.count == 1
                ? "the condition \(texts) has" : "the conditions \(texts), which hold together, have"
            // That of a group stands in another row than the question.
            let question = row == draft.row ? "" : " ‘\(draft.known.name.excerpt)’"
            report(
                as: .warning, .inexpressibleCondition, row, "relevant",
                "\(condition) no place here, so the question\(question) is always asked: \(error.message)")
            losses.note("conditions", "left out: the question is always asked", at: draft.known.name)
            return nil
        }
    }
}

extension Diagnostic.Code {
    /// A group that is closed and not open, or never closed.
    public static let unbalancedGroup = Self(rawValue: "unbalanced-group")
    /// A type of row that has no place in the model.
    public static let unknownQuestionType = Self(rawValue: "unknown-question-type")
    /// A list of options that is not there.
    public static let unknownList = Self(rawValue: "unknown-list")
    /// A condition that the model cannot say.
    public static let inexpressibleCondition = Self(rawValue: "inexpressible-condition")
}
