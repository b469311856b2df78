import SynergyModel

extension CellWriter {
    /// The cells for a value of an answer.
    struct ValueCells {
        var kind: AnswerKind
        var value: Sheet.Value = .empty
        /// A text in its languages, in place of ``value``.
        var text: JSONNode?
        var unit: String?
        var rounding: Double?
    }

    /// What a value is as cells: its kind, and what people write for it.
    ///
    /// - Parameter bare: The language of the column that names none.
    func cells(of value: AnswerValue, bare: LanguageTag) -> ValueCells {
        var context = JSONWriting()
        context.language = bare
        let node = value.json(context)
        var cells = ValueCells(kind: value.kind)
        switch value {
        case .boolean(let value): cells.value = .text(Vocabulary.yesNo.word(value ? "yes" : "no", in: language))
        case .choice(let code): cells.value = .text(CellText.isItem(code) ? code : CellText.json(node))
        case .choices(let codes):
            cells.value = .text(
                !codes.isEmpty && codes.allSatisfy(CellText.isItem)
                    ? codes.joined(separator: "; ") : CellText.json(node))
        case .number(let quantity):
            cells.value = .number(quantity.value)
            cells.unit = quantity.unit
            cells.rounding = quantity.rounding
        case .day(let day): cells.value = day.precision == .day ? .day(day) : .text(day.description)
        case .text: cells.text = node["text"]
        case .items(let items):
            cells.value = .text(
                !items.isEmpty && items.allSatisfy(CellText.isItem)
                    ? items.joined(separator: "\n") : CellText.json(node))
        case .table: cells.value = .text(CellText.json(node))
        case .links:
            cells.value = .text(node["links"].flatMap(references) ?? CellText.json(node))
        }
        return cells
    }

    /// A condition such as `4.1 = yes; no`, or JSON where that would not be read back.
    func condition(_ node: JSONNode, _ shapes: [Question.ID: JSONReading.Expectation], of form: Questionnaire.ID)
        -> Sheet.Value
    {
        .text(shortCondition(node, shapes, of: form) ?? CellText.json(node))
    }

    private func shortCondition(
        _ node: JSONNode, _ shapes: [Question.ID: JSONReading.Expectation], of form: Questionnaire.ID
    ) -> String? {
        guard let number = node["question"]?.string, CellText.isName(number), !number.contains("!"),
            let id = number.contains(":")
                ? Question.ID(rawValue: number) : Question.ID(questionnaire: form, number: number),
            let shape = shapes[id]
        else { return nil }
        let values = node["equals"].map { [$0] } ?? node["oneOf"]?.array ?? []
        let words = values.compactMap { value -> String? in
            switch (shape.kind, value.value) {
            case (.yesNo, .bool(let value)): return Vocabulary.yesNo.word(value ? "yes" : "no", in: language)
            case (.singleChoice, .object), (.multipleChoice, .object):
                guard let code = value["choice"]?.string, CellText.isItem(code), shape.options.contains(code) else {
                    return nil
                }
                return code
            case (.number, .number(let number)): return WrittenNumber.text(number)
            default: return nil
            }
        }
        guard words.count == values.count, !words.isEmpty else { return nil }
        return "\(number) = \(words.joined(separator: "; "))"
    }
}
