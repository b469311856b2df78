import SynergyModel

extension FHIRItemReader {
    /// Reads what kind of answer an item wants, and the options.
    ///
    /// - Parameter isWhole: Whether the item is the one for a question as a whole, whose kind was said at its group.
    mutating func readAnswers(_ question: inout Question, _ item: FHIRObject, _ type: String, isWhole: Bool = false) {
        let repeats = item["repeats"] == JSONNode(.bool(true))
        let kind = FHIRItemType.kind(of: type, repeats: repeats)
        if let own: AnswerKind = item.word("kind") {
            question.kind = own
        } else if let kind {
            if !isWhole { question.kind = kind }
            noteType(type, repeats, item)
        }
        if type == "coding" {
            let options = item["linkId"]?.string.flatMap { tables[$0] } ?? FHIROptions()
            if !options.options.isEmpty {
                question.options = options.options
                choices[question.id] = options
            } else if item.own("kind") == nil, !isWhole {
                question.kind = question.kind == .multipleChoice ? .list : .text
                item.lose("choices whose options stand elsewhere", "read as questions for a text", "type")
            }
        } else if item.has("answerOption") {
            item.lose("options of figures, dates and texts", "left out", "answerOption")
        }
        if item.has("answerValueSet"), type != "coding" {
            item.lose("value sets of answers", "left out", "answerValueSet")
        }
        if item.has("answerConstraint"), type != "coding" {
            item.lose("members ‘answerConstraint’ of Questionnaire.item", "left out", "answerConstraint")
        }
    }

    private func noteType(_ type: String, _ repeats: Bool, _ item: FHIRObject) {
        switch type {
        case "dateTime": item.lose("questions for a time of day", "read as questions for a date", "type")
        case "time": item.lose("questions for a time of day", "read as questions for a text", "type")
        case "reference": item.lose("questions for a resource", "read as questions for a link", "type")
        case "boolean", "decimal", "integer", "quantity", "date":
            if repeats { item.lose("questions that take several \(type) answers", "read as lists", "repeats") }
        default: break
        }
    }

    // MARK: Conditions

    /// The condition of an item, as far as the model has it: one question whose answer is one of some values.
    func condition(of item: FHIRObject) -> Condition? {
        if let own = item.own("condition") {
            return own.decoded()
        }
        let parts = item.children("enableWhen", "Questionnaire.item.enableWhen")
        guard let first = parts.first, let linkID = first.text("question") else { return nil }
        let isAny = parts.count == 1 || item["enableBehavior"]?.string == "any"
        let values = parts.map(value)
        guard isAny, parts.allSatisfy({ $0.text("question") == linkID }), values.allSatisfy({ $0 != nil }) else {
            item.lose("conditions that the model cannot state", "left out; the question is always asked", "enableWhen")
            item.report(
                .warning, .fhirReading, "enableWhen",
                "the condition is more than one question with one of some answers, and is not kept")
            return nil
        }
        guard let id = questionID(linkID) else { return nil }
        return Condition(question: id, oneOf: values.compactMap { $0 })
    }

    /// The question behind a linkId that a condition names.
    private func questionID(_ linkID: String) -> Question.ID? {
        identifiers[linkID] ?? Question.ID(questionnaire: questionnaire, number: FHIRNames.identifierPart(linkID))
    }

    /// The value that a part of a condition compares with; `nil` where the comparison is another than equality.
    private func value(_ part: FHIRObject) -> AnswerValue? {
        let sign = part["operator"]?.string
        if let flag = part["answerBoolean"], case .bool(let value) = flag.value {
            // Not equal to yes is no: a question without an answer enables nothing.
            return sign == "=" ? .boolean(value) : sign == "!=" ? .boolean(!value) : nil
        }
        guard sign == "=" else { return nil }
        let options = part["question"]?.string.flatMap { tables[$0] }
        if let coding = part.child("answerCoding", "Coding") {
            guard let code = coding.text("code"), let options else {
                return coding.text("code").map(AnswerValue.choice)
            }
            return options.code(system: coding["system"]?.string, code: code, display: coding["display"]?.string)
                .map(AnswerValue.choice)
        }
        if let options { return options.code(text: part.plainAnswer).map(AnswerValue.choice) }
        if part.has("answerString") || part.has("answerTime") {
            return (part.text("answerString") ?? part.text("answerTime")).map {
                .text(LocalizedText($0, language: language))
            }
        }
        if let number = part.number(part.has("answerInteger") ? "answerInteger" : "answerDecimal") {
            return .number(Quantity(number))
        }
        if let quantity = part.child("answerQuantity", "Quantity"), let number = quantity.number("value") {
            return .number(Quantity(number, unit: quantity.text("unit") ?? quantity.text("code")))
        }
        if part.has("answerDate") { return part.day("answerDate").map(AnswerValue.day) }
        return nil
    }
}

extension FHIRObject {
    /// What a part of a condition compares with, as a text.
    fileprivate var plainAnswer: String {
        if let number = self["answerInteger"] ?? self["answerDecimal"], case .number(let value) = number.value {
            return JSONNode.text(of: value)
        }
        return members.first { $0.name.hasPrefix("answer") }?.value.string ?? ""
    }
}
