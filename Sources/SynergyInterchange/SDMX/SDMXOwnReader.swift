import SynergyModel

/// Reads what ``SDMXWriter`` wrote.
struct SDMXOwnReader {
    private(set) var submissions: [Submission] = []
    private(set) var losses = FormatLosses()
    private let table: CSVTable
    private let header: SDMXHeader

    private struct Key: Hashable {
        var question, territory, period, confidentiality: String
    }

    /// One value while its rows are read.
    private struct Growing {
        var element: String
        var number: AnswerValue?
        var grid = SDMXGrid()

        var value: AnswerValue { number ?? .table(grid.table) }
    }

    private struct GrowingAnswer {
        var answer: Answer
        var values: [Growing] = []
        var places: [String: Int] = [:]
    }

    private var places: [String: Int] = [:]
    private var answers: [[GrowingAnswer]] = []
    private var answerPlaces: [[Key: Int]] = []

    init(_ table: CSVTable, _ header: SDMXHeader) {
        self.table = table
        self.header = header
    }

    mutating func read(_ problems: inout ProblemList) {
        let columns = Dictionary(
            SDMXWriter.columns.map { ($0, header.place($0)) }, uniquingKeysWith: { first, _ in first }
        ).compactMapValues { $0 }
        for row in 1..<max(1, table.rowCount) where !table.isBlank(row) {
            guard header.fits(table, row, &problems) else { continue }
            read(row, columns, &problems)
        }
        for place in submissions.indices {
            submissions[place].answers = answers[place].map { growing in
                var answer = growing.answer
                if growing.values.count == 1, growing.values[0].element.isEmpty {
                    answer.content = .value(growing.values[0].value)
                } else {
                    answer.content = .elements(
                        growing.values.map { Answer.ElementValue(element: $0.element, value: $0.value) })
                }
                return answer
            }
        }
    }

    private mutating func read(_ row: Int, _ columns: [String: Int], _ problems: inout ProblemList) {
        func text(_ name: String) -> String { header.text(table, row, columns[name]) }
        func fail(_ name: String, _ code: Diagnostic.Code, _ message: String) {
            let place = table.place(row: row, column: columns[name] ?? 0)
            problems.report(.error, code, place.line, place.column, message)
        }
        guard let cell = SDMXValue.read(table, header, row, &problems) else { return }
        guard let id = Submission.ID(rawValue: text("SUBMISSION")) else {
            return fail(
                "SUBMISSION", .invalidIdentifier, "expected an identifier, found ‘\(text("SUBMISSION").excerpt)’")
        }
        guard let question = Question.ID(rawValue: text("QUESTION")), !question.localPart.isEmpty else {
            return fail(
                "QUESTION", .invalidIdentifier,
                "expected a question such as GRETA-R3:4.2, found ‘\(text("QUESTION").excerpt)’")
        }
        guard let respondent = Respondent.ID(rawValue: text("REF_AREA")) else {
            return fail("REF_AREA", .invalidIdentifier, "expected a respondent, found ‘\(text("REF_AREA").excerpt)’")
        }
        guard let submitted = CalendarDay(text("SUBMITTED")) else {
            return fail(
                "SUBMITTED", .invalidDate, "expected a day such as 2025-06-30, found ‘\(text("SUBMITTED").excerpt)’")
        }
        let territory = text("TERRITORY").isEmpty ? nil : Respondent.ID(rawValue: text("TERRITORY"))
        if territory == nil, !text("TERRITORY").isEmpty {
            return fail("TERRITORY", .invalidIdentifier, "expected a unit, found ‘\(text("TERRITORY").excerpt)’")
        }
        let period = text("TIME_PERIOD").isEmpty ? nil : SDMXPeriod.read(text("TIME_PERIOD"))
        if period == nil, !text("TIME_PERIOD").isEmpty {
            return fail("TIME_PERIOD", .invalidPeriod, "expected a period, found ‘\(text("TIME_PERIOD").excerpt)’")
        }
        let place = place(
            of: Submission(
                id: id, respondent: respondent, questionnaire: question.questionnaire, submitted: submitted))
        if submissions[place].respondent != respondent || submissions[place].questionnaire != question.questionnaire {
            return fail(
                "SUBMISSION", .invalidValue,
                "‘\(id.rawValue.excerpt)’ is of \(submissions[place].respondent) for "
                    + "\(submissions[place].questionnaire) further up")
        }
        let key = Key(
            question: question.rawValue, territory: text("TERRITORY"), period: text("TIME_PERIOD"),
            confidentiality: text("CONF_STATUS"))
        var answer = Answer(question: question, content: .referencesOnly, territory: territory, period: period)
        switch key.confidentiality {
        case "": break
        case "F": answer.classification = .everyone
        default: answer.classification = .restricted(to: [], until: nil)
        }
        let index: Int
        if let known = answerPlaces[place][key] {
            index = known
        } else {
            index = answers[place].count
            answerPlaces[place][key] = index
            answers[place].append(GrowingAnswer(answer: answer))
        }
        var value = Growing(element: text("ELEMENT"))
        let known = answers[place][index].places[value.element]
        if let known { value = answers[place][index].values[known] }
        var outcome = SDMXGrid.Outcome.added
        if text("VALUE_KIND") == "number" {
            guard case .number(let number) = cell else {
                return fail("OBS_VALUE", .invalidValue, "expected a number, found nothing")
            }
            let rounding = Double(text("ROUNDING")).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
            if rounding == nil, !text("ROUNDING").isEmpty {
                return fail("ROUNDING", .invalidValue, "expected a number of more than 0")
            }
            if known != nil {
                outcome = .taken
            } else {
                let unit = text("UNIT_MEASURE").isEmpty ? nil : text("UNIT_MEASURE")
                value.number = .number(Quantity(number, unit: unit, rounding: rounding))
            }
        } else if value.number != nil {
            outcome = .taken
        } else {
            var cell = cell
            if case .missing = cell, !text("COMMENT_OBS").isEmpty { cell = .text(text("COMMENT_OBS")) }
            // The copy in the list would make each cell copy the whole table.
            if let known { answers[place][index].values[known].grid = SDMXGrid() }
            outcome = value.grid.add(cell, row: text("ROW"), column: text("COLUMN"))
        }
        switch outcome {
        case .added: break
        case .taken: fail("OBS_VALUE", .duplicateObservation, "this cell has a figure already")
        case .tooLarge: fail("OBS_VALUE", .invalidValue, "the table has more than four million cells")
        }
        if let known {
            answers[place][index].values[known] = value
        } else {
            answers[place][index].places[value.element] = answers[place][index].values.count
            answers[place][index].values.append(value)
        }
    }

    private mutating func place(of submission: Submission) -> Int {
        if let place = places[submission.id.rawValue] { return place }
        places[submission.id.rawValue] = submissions.count
        submissions.append(submission)
        answers.append([])
        answerPlaces.append([:])
        return submissions.count - 1
    }
}
