import SynergyModel

extension FHIRQuestionnaireWriter {
    /// Writes the condition of a question as `enableWhen`, where that says the same; else it stands in an extension only.
    func conditions(_ item: inout FHIRMembers, _ question: Question, _ losses: inout FormatLosses) {
        guard let condition = question.enabledIf else { return }
        guard let parts = parts(of: condition) else {
            losses.note(
                "conditions that FHIR has no operator for", "kept in an extension that other programs do not read",
                at: question.id.rawValue)
            // The extension of a condition follows those of the item, so that both stand in one array.
            item.append(extension: .own("condition", json: condition.json(JSONWriting())))
            return
        }
        item.add("enableWhen", list: parts)
        if parts.count > 1 { item.add("enableBehavior", text: "any") }
    }

    private func parts(of condition: Condition) -> [JSONNode]? {
        guard !condition.oneOf.isEmpty,
            let index = form.places[condition.question]
        else { return nil }
        let parent = questionnaire.questions[index]
        let linkID = form.linkID(ofAnswerTo: index)
        var parts: [JSONNode] = []
        for value in condition.oneOf {
            guard let answer = answer(value, to: parent, form.options[index]) else { return nil }
            var part = FHIRMembers()
            part.add("question", text: linkID)
            part.add("operator", text: "=")
            part.add(answer.name, node: answer.node)
            parts.append(part.node)
        }
        return parts
    }

    /// The value to compare with, in the type of the other question.
    private func answer(
        _ value: AnswerValue, to question: Question, _ options: [String: AnswerOption]
    ) -> (name: String, node: JSONNode)? {
        switch (value, question.kind) {
        case (.boolean(let value), .yesNo): return ("answerBoolean", JSONNode(.bool(value)))
        case (.choice(let code), .singleChoice), (.choice(let code), .multipleChoice):
            guard options[code] != nil else { return nil }
            var coding = FHIRMembers()
            coding.add("system", text: FHIRNames.optionSystem(of: question.id))
            coding.add("code", code: code)
            return ("answerCoding", coding.node)
        case (.number(let quantity), .number):
            guard quantity.rounding == nil, quantity.unit == question.unit else { return nil }
            guard let unit = quantity.unit else { return ("answerDecimal", JSONNode(.number(quantity.value))) }
            var node = FHIRMembers()
            node.add("value", number: quantity.value)
            node.add("unit", text: unit)
            if unit.isFHIRCode {
                node.add("system", text: FHIRNames.units)
                node.add("code", text: unit)
            }
            return ("answerQuantity", node.node)
        case (.day(let day), .date): return ("answerDate", JSONNode(day.description))
        case (.text(let text), .text):
            guard text.entries.count == 1, text.original.language == language, text.original.text.isFHIRText else {
                return nil
            }
            return ("answerString", JSONNode(text.original.text))
        default: return nil
        }
    }
}

extension FHIRMembers {
    /// Adds an extension to those that are there.
    mutating func append(extension node: JSONNode) {
        guard let place = members.firstIndex(where: { $0.name == "extension" }) else {
            return add("extension", list: [node])
        }
        replace(at: place, with: JSONNode(.array((members[place].value.array ?? []) + [node])))
    }
}
