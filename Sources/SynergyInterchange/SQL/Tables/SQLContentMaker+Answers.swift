import SynergyModel
import SynergyReuse

extension SQLContentMaker {
    /// What was handed in.
    mutating func addSubmissions() {
        for submission in submissions {
            content.add(
                SQLSchema.submission, .text(submission.id.rawValue), .text(submission.respondent.rawValue),
                .text(submission.questionnaire.rawValue), .day(submission.submitted), .day(submission.asOf),
                .text(submission.status.rawValue), .day(submission.withdrawn), .init(submission.amends?.rawValue),
                .init(submission.withdraws?.rawValue), .init(submission.classification?.word),
                .lastDay(submission.classification?.until))
            addReaders(submission.classification, "submission", submission.id.rawValue)
            let answers = submission.answers.map { (id: submission.id(of: $0), answer: $0) }.sorted { $0.id < $1.id }
            for item in answers { add(item.answer, id: item.id.rawValue, of: submission) }
        }
    }

    private mutating func add(_ answer: Answer, id: String, of submission: Submission) {
        let kind: String
        var absence: String?
        switch answer.content {
        case .value: kind = "value"
        case .elements: kind = "elements"
        case .referencesOnly: kind = "references"
        case .absent(let reason): (kind, absence) = ("absent", reason.rawValue)
        }
        content.add(
            SQLSchema.answer, .text(id), .text(submission.id.rawValue), .text(answer.question.rawValue),
            .init(answer.territory?.rawValue), .init(answer.period.map(SQLKeys.key(of:))), .day(answer.date),
            .text(kind), .init(absence), .init(answer.classification?.word), .lastDay(answer.classification?.until),
            .init(answer.pointsElsewhere))
        addReaders(answer.classification, "answer", id)
        switch answer.content {
        case .value(let value): add(value, slot: "", of: id)
        case .referencesOnly: add(.links(answer.references), slot: "", of: id)
        case .elements(let elements):
            var seen: Set<String> = []
            for item in elements where seen.insert(item.element).inserted {
                add(item.value, slot: item.element, of: id)
            }
        case .absent: break
        }
    }

    /// A value, and what lies in it.
    private mutating func add(_ value: AnswerValue, slot: String, of answer: String) {
        var (code, figure, unit, rounding) = (SQLCell.null, SQLCell.null, SQLCell.null, SQLCell.null)
        var (language, key) = (SQLCell.null, SQLCell.null)
        switch value {
        case .boolean(let flag): code = .text(flag ? "yes" : "no")
        case .choice(let choice): code = .text(choice)
        case .number(let quantity):
            figure = .double(quantity.value)
            unit = .init(quantity.unit)
            rounding = quantity.rounding.map(SQLCell.double) ?? .null
        case .day(let day): key = .text("\(day)")
        case .text(let text):
            language = .text(text.original.language.rawValue)
            key = .text(content.keys.key(of: text))
            addEntries(of: text, [.text(answer), .text(slot)])
        case .table(let table):
            key = .text(content.keys.key(of: table))
            addCells(of: table, [.text(answer), .text(slot)])
        case .choices, .items, .links:
            for item in items(of: value) {
                content.add(
                    SQLSchema.answerItem, .text(answer), .text(slot), .text(item.key), .text(item.exactKey))
            }
        }
        content.add(
            SQLSchema.answerValue, .text(answer), .text(slot), .text(value.kind.rawValue), code, figure, unit, rounding,
            language, key)
    }

    private mutating func addEntries(of text: LocalizedText, _ place: [SQLCell]) {
        for (number, entry) in text.entries.enumerated() {
            let key = content.keys.key(of: entry.text)
            content.add(
                SQLSchema.answerText.name,
                place + [
                    .integer(number + 1), .text(entry.language.rawValue), .text(String(entry.language.primary)),
                    .text(key),
                ])
        }
    }

    /// Figures in a table; of rows or columns of one name the first.
    private mutating func addCells(of table: Table, _ place: [SQLCell]) {
        var rows: Set<String> = []
        for row in table.rows where rows.insert(row.key).inserted {
            var columns: Set<String> = []
            for (column, cell) in zip(table.columns, row.cells) where columns.insert(column).inserted {
                guard case .number(let number) = cell else { continue }
                content.add(
                    SQLSchema.answerCell.name, place + [.text(row.key), .text(column), .double(number)])
            }
        }
    }

    /// The items of a list, each once.
    mutating func items(of value: AnswerValue) -> [(key: String, exactKey: String)] {
        var seen: Set<String> = []
        switch value {
        case .choices(let codes): return codes.filter { seen.insert($0).inserted }.map { ($0, $0) }
        case .items(let items):
            var result: [(key: String, exactKey: String)] = []
            for item in items {
                let key = content.keys.key(of: item)
                if seen.insert(key).inserted { result.append((key, key)) }
            }
            return result
        case .links(let references):
            var result: [(key: String, exactKey: String)] = []
            for (number, reference) in references.enumerated() {
                let key = content.keys.key(of: reference)
                result.append((key, "\(number + 1):\(key)"))
            }
            return result
        default: return []
        }
    }
}
