public import SynergyModel
import SynergyReuse

extension TablesReader {
    mutating func readSubmissions(_ place: Int) {
        for row in rows(of: place) {
            let (more, others) = more(row, problems[place])
            let form = row.text("form", problems[place])
            let language =
                row.text("language", problems[place]).flatMap { LanguageTag($0) }
                ?? language(ofForm: form.flatMap { Questionnaire.ID(rawValue: $0) })
            let bare = language ?? .undetermined
            var members = members(
                row,
                [
                    "submission", "respondent", "form", "submitted", "asOf", "status", "withdrawn", "amends",
                    "withdraws", "language", "classification", "note", "document",
                ], problems[place])
            if let title = row.localized("title", bare: bare, more: more, problems[place]) {
                members.append(.init(name: "title", value: title))
            }
            let submission = noun(members + others, row, language: bare, problems[place]) { Submission.read($0, $1) }
            guard let submission else { continue }
            if submissionPlaces[submission.id.rawValue] != nil {
                row.report(
                    .duplicate, "submission", "the submission ‘\(submission.id)’ comes twice", problems[place])
            } else {
                submissionPlaces[submission.id.rawValue] = content.submissions.count
                content.submissions.append(submission)
            }
        }
    }

    // MARK: Answers

    /// The rows of one answer.
    private struct AnswerRows {
        var submission: Int
        var question: Question.ID
        var rows: [(element: String?, row: TableRow)]
        var elements: Set<String> = []

        init(_ submission: Int, _ question: Question.ID, _ element: String?, _ row: TableRow) {
            self.submission = submission
            self.question = question
            rows = [(element, row)]
            if let element { elements.insert(element) }
        }

        /// Adds the row of another element; `false` where the answer has it already, or is one without elements.
        mutating func add(_ element: String?, _ row: TableRow) -> Bool {
            guard let element, rows[0].element != nil, elements.insert(element).inserted else { return false }
            rows.append((element, row))
            return true
        }
    }

    /// What rows of one answer have in common.
    private struct Key: Hashable {
        var submission: Int
        var question: Question.ID
        var territory: String?
        var period: String?
    }

    mutating func readAnswers(_ place: Int) {
        var groups: [AnswerRows] = []
        var places: [Key: Int] = [:]
        var empty = 0
        expectations = questions.mapValues(JSONReading.Expectation.init)
        knownForms = Set((content.questionnaires + options.known).map(\.id))
        for row in rows(of: place) {
            guard ["value", "absent", "references", "more"].contains(where: row.isFilled) else {
                empty += 1
                continue
            }
            guard let (submission, question) = target(row, place) else { continue }
            let element = row.text("element", problems[place])
            let key = Key(
                submission: submission, question: question, territory: row.text("territory", problems[place]),
                period: row.text("period", problems[place]))
            guard let group = places[key] else {
                places[key] = groups.count
                groups.append(AnswerRows(submission, question, element, row))
                continue
            }
            if !groups[group].add(element, row) {
                row.report(
                    .duplicate, element == nil ? "question" : "element",
                    "an earlier row answers this already; several elements of a question need the column ‘element’",
                    problems[place])
            }
        }
        if empty > 0 {
            let heading = found[place].grid.place(found[place].headingRow, 0)
            problems[place].report(
                .note, .emptyAnswer, heading.line, heading.column,
                empty == 1
                    ? "1 row without answer, reason or reference is passed over"
                    : "\(empty) rows without answer, reason or reference are passed over", path: heading.path)
        }
        for group in groups {
            if let answer = answer(group, place) { content.submissions[group.submission].answers.append(answer) }
        }
    }

    /// The submission and the question of a row.
    private mutating func target(_ row: TableRow, _ place: Int) -> (Int, Question.ID)? {
        guard let number = row.identifier("question", problems[place]) else {
            row.report(.missingMember, "question", "an answer needs the number of its question", problems[place])
            return nil
        }
        guard let position = submission(row, number, place) else { return nil }
        let form = content.submissions[position].questionnaire
        let id = number.contains(":") ? Question.ID(rawValue: number) : Question.ID(questionnaire: form, number: number)
        guard let id else {
            row.report(
                .invalidIdentifier, "question", "‘\(number.excerpt)’ is no number of a question", problems[place])
            return nil
        }
        return (position, id)
    }

    /// Where the submission of a row stands; one that no table tells of is made of what the row says.
    private mutating func submission(_ row: TableRow, _ number: String, _ place: Int) -> Int? {
        let name = row.text("submission", problems[place])
        if let name, let position = submissionPlaces[name] { return position }
        let isFull = row.isFilled("respondent") || row.isFilled("submitted")
        if name == nil, !isFull, content.submissions.count == 1 { return 0 }
        let prefix = number.contains(":") ? String(number.prefix { $0 != ":" }) : nil
        let respondent = row.text("respondent", problems[place]) ?? options.respondent?.rawValue
        let form =
            row.text("form", problems[place]) ?? prefix ?? options.form?.rawValue
            ?? (content.questionnaires.count == 1 ? content.questionnaires[0].id.rawValue : nil)
        let submitted = row.text("submitted", problems[place]) ?? options.submitted?.description
        guard let respondent, let form, let submitted else {
            let missing = [("respondent", respondent), ("form", form), ("submitted", submitted)]
                .filter { $0.1 == nil }.map(\.0)
            row.report(
                .missingMember, "submission",
                "nothing says which submission the answer stands in; it needs \(missing.joined(separator: " and ")), or a table of submissions",
                problems[place])
            return nil
        }
        let id = name ?? "\(respondent)-\(form)-\(submitted)"
        if let position = submissionPlaces[id] { return position }
        let members: [JSONNode.Member] = [
            .init(name: "id", value: JSONNode(id)), .init(name: "respondent", value: JSONNode(respondent)),
            .init(name: "questionnaire", value: JSONNode(form)),
            .init(name: "submitted", value: JSONNode(submitted)),
        ]
        let submission = noun(members, row, language: .undetermined, problems[place]) { Submission.read($0, $1) }
        guard let submission else { return nil }
        submissionPlaces[id] = content.submissions.count
        content.submissions.append(submission)
        return content.submissions.count - 1
    }

    private mutating func answer(_ group: AnswerRows, _ place: Int) -> Answer? {
        let first = group.rows[0].row
        let (own, questionnaire) = (
            content.submissions[group.submission].language, content.submissions[group.submission].questionnaire
        )
        let language =
            first.text("language", problems[place]).flatMap { LanguageTag($0) } ?? own
            ?? language(ofForm: group.question.questionnaire) ?? .undetermined
        let before = problems[place].errors
        let (more, others) = more(first, problems[place])
        var members = members(
            first, ["absent", "territory", "period", "date", "language", "classification", "references", "note"],
            problems[place])
        members.append(.init(name: "question", value: JSONNode(group.question.rawValue)))
        var values: [JSONNode.Member] = []
        var absences: [(row: TableRow, text: String, absence: WrittenAbsence)] = []
        for (element, row) in group.rows {
            if let (text, absence) = writtenAbsence(row, group.question) {
                absences.append((row, text, absence))
                if row.row != first.row { reportDifferences(row, first, place) }
                continue
            }
            let order = row.row == first.row ? more : self.more(row, problems[place]).node
            let value = value(row, group.question, element: element, bare: language, more: order, place)
            if let value { values.append(.init(name: element ?? "value", value: value)) }
            if row.row != first.row { reportDifferences(row, first, place) }
        }
        if group.rows[0].element == nil {
            members += values
        } else if !values.isEmpty {
            members.append(.init(name: "elements", value: JSONNode(.object(values))))
        }
        let said = members.first { $0.name == "absent" }?.value.string
        if let absent = absence(of: absences, said: said, isAnswered: !values.isEmpty, place) {
            members.append(.init(name: "absent", value: absent))
        }
        guard problems[place].errors == before else { return nil }
        let known = knownForms.contains(group.question.questionnaire)
        let rows = Dictionary(
            group.rows.compactMap { row in row.element.map { ($0, row.row) } }, uniquingKeysWith: { old, _ in old })
        let expectations = known ? self.expectations : nil
        return noun(members + others, first, language: language, problems[place], rows: rows) { node, reading in
            reading.questionnaire = questionnaire
            reading.expectations = expectations
            return Answer.read(node, reading)
        }
    }

    /// The rows of one answer may repeat what they have in common, but not say something else.
    private func reportDifferences(_ row: TableRow, _ first: TableRow, _ place: Int) {
        for key in ["absent", "date", "language", "classification", "references", "note"]
        where row.isFilled(key) && cells.text(of: row.value(key)) != cells.text(of: first.value(key)) {
            row.report(
                .invalidValue, key, "the first row of this answer says something else here", problems[place])
        }
    }

    // MARK: Values

    /// What is known of a question, made ready once.
    mutating func prepared(_ question: Question) -> CellReader.Wanted {
        if let known = prepared[question.id] { return known }
        let made = CellReader.Wanted(question)
        prepared[question.id] = made
        return made
    }

    /// The value in a row as the JSON that says its kind; `nil` where there is none.
    mutating func value(
        _ row: TableRow, _ question: Question.ID, element: String?, bare: LanguageTag, more: JSONNode?, _ place: Int
    ) -> JSONNode? {
        let known = questions[question]
        let column = row.languages("value", bare: bare).first { cells.text(of: row.value("value", $0.column)) != nil }
        guard let column else { return nil }
        let cell = withoutPercent(row.value("value", column.column), row, known, element: element)
        let own = row.text("kind", problems[place]).flatMap(AnswerKind.init(rawValue:))
        let wanted = element.map { name in known?.effectiveElements.first { $0.id == name }?.kind } ?? known?.kind
        let kind = own ?? wanted ?? kind(of: cell, row, place)
        if kind == .text {
            let text = row.localized("value", bare: bare, more: more, problems[place])
            return text.map { JSONNode(.object([.init(name: "text", value: $0)])) }
        }
        do throws(CellProblem) {
            guard let node = try cells.value(cell, kind, known.map { prepared($0) }) else { return nil }
            return withUnit(node, row, place)
        } catch {
            row.report(error.code, "value", error.message, language: column.column, problems[place])
            return nil
        }
    }

    /// What a cell holds where nothing says what it should.
    private mutating func kind(of cell: Sheet.Value, _ row: TableRow, _ place: Int) -> AnswerKind {
        switch cell {
        case .bool: return .yesNo
        case .number: return .number
        case .day: return .date
        default:
            if reportedUnknown.insert(place).inserted {
                row.report(
                    .warning, .unknownQuestion, "value",
                    "nothing says what is asked here, neither a form nor ‘kind of answer’, so this and other answers are read as texts",
                    problems[place])
            }
            return .text
        }
    }

    /// A number with its unit and its rounding.
    private func withUnit(_ node: JSONNode, _ row: TableRow, _ place: Int) -> JSONNode {
        guard case .number = node.value else { return node }
        let unit = row.node("unit", problems[place])
        let rounding = row.node("rounding", problems[place])
        guard unit != nil || rounding != nil else { return node }
        var members: [JSONNode.Member] = [.init(name: "number", value: node)]
        if let unit { members.append(.init(name: "unit", value: unit)) }
        if let rounding { members.append(.init(name: "rounding", value: rounding)) }
        return JSONNode(.object(members))
    }

    // MARK: Decisions

    mutating func readDecisions(_ place: Int) {
        for row in rows(of: place) {
            let (more, others) = more(row, problems[place])
            var members = members(
                row,
                [
                    "id", "respondent", "question", "decision", "elements", "choice", "reason", "reviewer", "time",
                    "fingerprint", "bulk", "comment", "assistance", "assistanceNote", "after",
                ], problems[place])
            guard let id = row.text("question", problems[place]).flatMap({ Question.ID(rawValue: $0) }) else {
                row.report(
                    .invalidIdentifier, "question", "expected a question such as FORM:4.1", problems[place])
                continue
            }
            let language =
                language(ofForm: id.questionnaire) ?? .undetermined
            if let value = value(row, id, element: nil, bare: language, more: more, place) {
                members.append(.init(name: "value", value: value))
            }
            let decision = noun(members + others, row, language: language, problems[place]) {
                Decision.read($0, $1)
            }
            if let decision { content.decisions.append(decision) }
        }
    }
}

extension Diagnostic.Code {
    /// Rows for answers that nobody filled.
    public static let emptyAnswer = Self(rawValue: "empty-answer")
}
