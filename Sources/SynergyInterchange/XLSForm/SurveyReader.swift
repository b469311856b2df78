public import SynergyModel

/// Reads the rows of the sheet `survey` as questions.
struct SurveyReader {
    /// A group that is open.
    private struct Group {
        var label: String?
        var isRepeat: Bool
        /// When it is asked at all.
        var relevant: [(text: String, row: Int)]
        /// The question that it is, where it was written as a group because it has several elements.
        var question: Int?
    }

    /// A question whose condition is not known yet.
    private struct Draft {
        var question: Question
        var row: Int
        var relevant: [(text: String, row: Int)]
        var asked: RelevantExpression.Asked
        var name: String
    }

    private let survey: XLSFormColumns
    private let lists: [String: [XLSFormOption]]
    private let form: XLSFormReader.Form
    private let problems: TableProblems
    private let limits: Limits
    private(set) var losses = FormatLosses()
    private var groups: [Group] = []
    private var drafts: [Draft] = []
    private var names: Set<String> = []
    private let formID: Questionnaire.ID

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
        var asked: [String: RelevantExpression.Asked] = [:]
        for draft in drafts where asked[draft.name] == nil { asked[draft.name] = draft.asked }
        return drafts.map { draft in
            var question = draft.question
            if let condition = condition(draft, asked) { question.enabledIf = condition }
            return question
        }
    }

    private func report(
        as severity: Diagnostic.Severity = .error, _ code: Diagnostic.Code, _ row: Int, _ column: String,
        _ message: String
    ) {
        let place = survey.place(row, column)
        problems.report(severity, code, place.line, place.column, message, path: place.path)
    }

    // MARK: Rows

    private mutating func read(_ row: Int) {
        guard let type = survey.text(row, "type")?.trimmedSpaces else {
            report(.missingMember, row, "type", "a row of the survey needs a type")
            return
        }
        let kind = XLSFormType(type)
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
        case .plain, .one, .several:
            if let element = survey.text(row, "synergy_element"), let question = groups.last?.question {
                add(element, to: question, row)
            } else {
                add(kind, row)
            }
        }
    }

    private mutating func begin(_ row: Int, isRepeat: Bool) {
        let relevant = survey.text(row, "relevant").map { [(text: $0, row: row)] } ?? []
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
                Group(label: nil, isRepeat: false, relevant: [], question: drafts.count > count ? count : nil))
            return
        }
        let texts = survey.columns("label").compactMap { column in
            survey.text(row, at: column.place).map { (column.language ?? form.language, $0) }
        }
        let label = texts.first { $0.0 == form.language } ?? texts.first
        if texts.count > 1 {
            losses.note("headings of groups in other languages", at: survey.text(row, "name") ?? "")
        }
        groups.append(Group(label: label?.1, isRepeat: isRepeat, relevant: relevant, question: nil))
    }

    // MARK: Questions

    private mutating func add(_ type: XLSFormType, _ row: Int) {
        guard let name = survey.text(row, "name")?.trimmedSpaces else {
            report(.missingMember, row, "name", "a question needs a name")
            return
        }
        guard names.insert(name).inserted else {
            report(.duplicate, row, "name", "the name ‘\(name.excerpt)’ comes twice")
            return
        }
        let data = XLSFormReader.data(survey, row, problems, limits)
        let number = survey.text(row, "synergy_id")?.trimmedSpaces ?? name
        let id =
            number.contains(":") ? Question.ID(rawValue: number) : Question.ID(questionnaire: formID, number: number)
        guard let id else {
            report(.invalidIdentifier, row, "name", "‘\(number.excerpt)’ is no number of a question")
            return
        }
        guard let text = XLSFormReader.text(survey, row, "label", "text", data, form.language) else {
            report(.missingMember, row, "label", "a question needs a label")
            return
        }
        let (kind, options) = kind(type, row)
        var members = data.filter { !["languages", "text", "help", "number", "label"].contains($0.name) }
        func add(_ name: String, _ node: JSONNode) {
            if !members.contains(where: { $0.name == name }) { members.append(.init(name: name, value: node)) }
        }
        add("number", JSONNode("1"))
        add("text", JSONNode("?"))
        add("kind", JSONNode(kind.rawValue))
        let section = groups.compactMap(\.label)
        if !section.isEmpty { add("section", JSONNode(section.joined(separator: " / "))) }
        let isYesNo = kind == .yesNo && !data.contains { $0.name == "kind" }
        if !options.isEmpty, !isYesNo { add("options", options.map(\.option).json(JSONWriting())) }
        let reading = JSONReading()
        reading.language = form.language
        reading.questionnaire = formID
        guard var question = Question.read(JSONNode(.object(members)), reading), !reading.hasErrors else {
            for issue in reading.issues { report(as: issue.severity, issue.code, row, "synergy_data", issue.message) }
            return
        }
        question.id = id
        question.text = text
        let helpData = data.first { $0.name == "help" }?.value
        question.help =
            XLSFormReader.text(survey, row, "hint", "help", data, form.language)
            ?? helpData.flatMap { LocalizedText.read($0, reading) }
        // Options called yes and no may be those of a choice.
        let askedKind = kind == .yesNo && question.kind == .singleChoice ? .singleChoice : kind
        let asked = RelevantExpression.Asked(
            id: id, kind: askedKind, options: options.map { (name: $0.name, code: $0.option.code) },
            isRequired: survey.text(row, "required").map(XLSFormReader.isYes) == true)
        let own = survey.text(row, "relevant").map { [(text: $0, row: row)] } ?? []
        drafts.append(
            Draft(
                question: question, row: row, relevant: groups.flatMap(\.relevant) + own, asked: asked, name: name))
    }

    /// The kind of answer that a type wants, and the options it offers.
    private mutating func kind(_ type: XLSFormType, _ row: Int) -> (AnswerKind, [XLSFormOption]) {
        switch type {
        case .plain(let kind): return (kind, [])
        case .one(let name, let hasOther), .several(let name, let hasOther):
            if hasOther { losses.note("options ‘or other’", at: survey.text(row, "name") ?? "") }
            guard let list = lists[name], !list.isEmpty else {
                report(.unknownList, row, "type", "there is no list ‘\(name.excerpt)’ among the choices")
                return (.text, [])
            }
            if case .several = type { return (.multipleChoice, list) }
            let kind = XLSFormReader.kind(ofOneFrom: list.map(\.option.code))
            if kind == .yesNo { noteLabels(list, row) }
            return (kind, list)
        default: return (.text, [])
        }
    }

    /// Counts labels of yes and no that say more than that.
    private mutating func noteLabels(_ list: [XLSFormOption], _ row: Int) {
        for option in list where survey.text(row, "synergy_id") == nil {
            for entry in option.option.label.entries
            where Vocabulary.yesNo.code(of: entry.text) != option.option.code {
                losses.note("labels of yes and no", at: survey.text(row, "name") ?? "")
            }
        }
    }

    private mutating func add(_ element: String, to question: Int, _ row: Int) {
        let data = XLSFormReader.data(survey, row, problems, limits)
        let hasLabel = JSONNode(.object(data))["hasLabel"].map { $0 != JSONNode(.bool(false)) } ?? true
        var members = data.filter { !["hasLabel", "languages", "label"].contains($0.name) }
        members.append(.init(name: "id", value: JSONNode(element)))
        let reading = JSONReading()
        reading.language = form.language
        guard var read = Element.read(JSONNode(.object(members)), reading), !reading.hasErrors else {
            for issue in reading.issues { report(as: issue.severity, issue.code, row, "synergy_data", issue.message) }
            return
        }
        let label = XLSFormReader.text(survey, row, "label", "label", data, form.language)
        if hasLabel || label.map({ $0.original.text != XLSFormWriter.plain(element) }) == true { read.label = label }
        drafts[question].question.elements.append(read)
    }

    // MARK: Conditions

    private mutating func condition(_ draft: Draft, _ asked: [String: RelevantExpression.Asked]) -> Condition? {
        guard !draft.relevant.isEmpty else { return nil }
        do throws(RelevantProblem) {
            var parts: [RelevantExpression] = []
            for (text, _) in draft.relevant { parts.append(try RelevantParser.parse(text)) }
            return try (parts.count == 1 ? parts[0] : .all(parts)).condition { asked[$0] }
        } catch {
            report(
                as: .warning, .inexpressibleCondition, draft.relevant.last?.row ?? draft.row, "relevant",
                "the condition ‘\((draft.relevant.last?.text ?? "").excerpt)’ has no place here, so the question is always asked: \(error.message)"
            )
            losses.note("conditions", "left out: the question is always asked", at: draft.name)
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
