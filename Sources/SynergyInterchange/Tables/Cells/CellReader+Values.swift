import SynergyModel

extension CellReader {
    /// What is known of the question whose answer a cell holds.
    struct Wanted {
        var kind: AnswerKind
        /// The codes and labels of its options.
        let options: [AnswerOption]
        private let codes: Set<String>
        /// The code of each folded code or label; `nil` where several options have it.
        private let names: [String: String?]

        init(kind: AnswerKind, options: [AnswerOption]) {
            self.kind = kind
            self.options = options
            codes = Set(options.map(\.code))
            var names: [String: String?] = [:]
            for option in options {
                let own = [option.code] + option.label.entries.map(\.text)
                for key in Set(own.map(\.foldedForComparison)) {
                    names.updateValue(names[key] == nil ? option.code : nil, forKey: key)
                }
            }
            self.names = names
        }

        /// The code of an option: its code, else the only one with such a label.
        func code(_ text: String) -> String? {
            codes.contains(text) ? text : names[text.foldedForComparison].flatMap { $0 }
        }
    }

    /// The value of one kind that a cell holds, in the JSON that says its kind; `nil` for an empty one.
    func value(_ value: Sheet.Value, _ kind: AnswerKind, _ wanted: Wanted?) throws(CellProblem) -> JSONNode? {
        if case .error(let text) = value {
            throw CellProblem(.invalidValue, "the cell holds the error \(text.excerpt)")
        }
        guard let whole = text(of: value) else { return nil }
        let text = whole.trimmedSpaces
        func object(_ name: String, _ node: JSONNode) -> JSONNode {
            JSONNode(.object([.init(name: name, value: node)]))
        }
        if kind != .text, kind != .yesNo, text.utf8.first == UInt8(ascii: "{") { return try json(text) }
        switch kind {
        case .yesNo:
            if case .bool(let flag) = value { return JSONNode(.bool(flag)) }
            if let code = Vocabulary.yesNo.code(of: text) { return JSONNode(.bool(code == "yes")) }
            // The labels of the form's own language count too.
            if let code = wanted?.code(text), code == "yes" || code == "no" { return JSONNode(.bool(code == "yes")) }
            throw CellProblem(.kindMismatch, Vocabulary.yesNo.expectation(text))
        case .singleChoice:
            return object("choice", JSONNode(wanted.map { $0.code(text) ?? text } ?? text))
        case .multipleChoice:
            let items = CellText.items(text).map { wanted?.code($0) ?? $0 }
            return object("choices", JSONNode(.array(items.map { JSONNode($0) })))
        case .number: return try number(value).map { JSONNode(.number($0)) }
        case .date: return try day(value).map { object("day", JSONNode($0.description)) }
        case .text: return object("text", JSONNode(whole))
        case .list: return object("items", JSONNode(.array(CellText.items(text).map { JSONNode($0) })))
        case .table: throw CellProblem(.kindMismatch, "expected a table as JSON, found ‘\(text.excerpt)’")
        case .link: return object("links", try node(.text(text), .references) ?? JSONNode(.array([])))
        }
    }

    /// A condition such as `4.1 = yes; no`.
    func condition(
        _ value: Sheet.Value, of form: Questionnaire.ID, wanted: (Question.ID) -> Wanted?
    ) throws(CellProblem) -> JSONNode? {
        guard let text = try identifier(value), !text.isEmpty else { return nil }
        if CellText.looksLikeJSON(text) { return try json(text) }
        guard let mark = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
            throw CellProblem(.invalidValue, "expected a condition such as ‘4.1 = yes’, found ‘\(text.excerpt)’")
        }
        let number = String(text[..<mark]).trimmedSpaces
        guard let last = number.last, !"!<>≠".contains(last) else {
            throw CellProblem(.invalidValue, "only conditions with ‘=’ are understood, found ‘\(text.excerpt)’")
        }
        let id = number.contains(":") ? Question.ID(rawValue: number) : Question.ID(questionnaire: form, number: number)
        guard let id, let question = wanted(id) else {
            throw CellProblem(.unknownQuestion, "there is no question ‘\(number.excerpt)’ in this form")
        }
        let kind = question.kind == .multipleChoice ? .singleChoice : question.kind
        guard [.yesNo, .singleChoice, .number, .date].contains(kind) else {
            throw CellProblem(
                .invalidValue, "question \(number.excerpt) has no options, no number and no day to compare with")
        }
        var values: [JSONNode] = []
        let right = String(text[text.index(after: mark)...]).trimmedSpaces
        for item in CellText.items(right) {
            if let value = try self.value(.text(item), kind, question) { values.append(value) }
        }
        guard !values.isEmpty else { throw CellProblem(.invalidValue, "expected a value after ‘=’") }
        return JSONNode(
            .object([
                .init(name: "question", value: JSONNode(number)),
                values.count == 1
                    ? .init(name: "equals", value: values[0]) : .init(name: "oneOf", value: JSONNode(.array(values))),
            ]))
    }
}
