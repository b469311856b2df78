package import SynergyModel

extension ExplanationContext {
    /// A value as a reader of the form would say it.
    package func words(_ value: AnswerValue, for question: Question.ID, quoteLimit: Int = 160) -> String {
        func label(_ code: String) -> String { option(code, of: question) }
        switch value {
        case .boolean(let value): return value ? "Yes" : "No"
        case .choice(let code): return label(code)
        case .choices(let codes): return Words.list(codes.map(label))
        case .number(let quantity):
            let unit = quantity.unit.map { " " + Words.unit($0, quantity.value) } ?? ""
            let rounding = quantity.rounding.map { " (rounded to \(Words.number($0)))" } ?? ""
            return Words.number(quantity.value) + unit + rounding
        case .day(let day): return Words.day(day)
        case .text(let text): return Words.quote(words(text), limit: quoteLimit)
        case .items(let items): return Words.list(items.map { Words.quote($0, limit: quoteLimit) })
        case .table(let table):
            let rows = Words.count(table.rows.count, "row")
            return "a table of \(rows) and \(Words.count(table.columns.count, "column"))"
        case .links(let references): return Words.list(references.map(words))
        }
    }

    /// The label of an option in quotation marks, or its code; yes and no of a yes-or-no question have no label.
    package func option(_ code: String, of question: Question.ID) -> String {
        let option = self.question(question)?.options.first { $0.code == code }
        if let label = option.map({ words($0.label) }) {
            return label == "Yes" || label == "No" ? label : Words.quote(label)
        }
        return code == "yes" ? "Yes" : code == "no" ? "No" : "‘\(code)’"
    }

    /// What was answered, before anything happened to it.
    package func words(_ content: Answer.Content, for question: Question.ID) -> String {
        switch content {
        case .value(let value): return words(value, for: question)
        case .elements(let values):
            return values.map { part in
                let label = label(part.element, of: question)
                return (label.isEmpty ? "" : "\(label): ") + words(part.value, for: question)
            }.joined(separator: "; ")
        case .absent(let absence): return Words.absence(absence)
        case .referencesOnly: return "nothing but references"
        }
    }

    /// A reference on one line: title, symbol, page, paragraph, language, address.
    package func words(_ reference: Reference) -> String {
        let parts = [
            reference.title.map { Words.quote($0) }, reference.symbol, reference.cites,
            reference.page.map { "page \($0)" }, reference.paragraph.map { "paragraph \($0)" },
            reference.language.map { "in \(Words.language($0))" }, reference.url, reference.note,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension Words {
    /// `day` or `days`; units that are no plain English words stay as they are.
    static func unit(_ unit: String, _ value: Double) -> String {
        let words = ["hour", "day", "week", "month", "year", "person", "case", "victim"]
        guard value != 1, words.contains(unit) else { return unit }
        return unit == "person" ? "persons" : unit + "s"
    }

    /// What an absence says.
    static func absence(_ absence: Absence) -> String {
        switch absence {
        case .declined: "that the respondent declined to answer"
        case .notAsked: "that the question was not asked"
        case .unknown: "that the answer is not known"
        case .notApplicable: "that the question does not apply"
        case .emptySelection: "nothing: no option was chosen"
        }
    }
}
