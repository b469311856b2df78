import SynergyModel

extension FHIRItemReader {
    /// Reads what kind of answer an item wants, and the options.
    func readAnswers(_ question: inout Question, _ item: FHIRObject, _ type: String) {
        let repeats = item["repeats"] == JSONNode(.bool(true))
        let kind = FHIRItemType.kind(of: type, repeats: repeats)
        if let own: AnswerKind = item.word("kind") {
            question.kind = own
        } else if let kind, item.own("element") == nil {
            // The kind of a question with elements was said at its group.
            let isPart = type != "group" && item["linkId"]?.string?.hasSuffix("/whole") == true
            if !isPart { question.kind = kind }
            noteType(type, repeats, item)
        }
        if type == "coding" {
            readOptions(&question, item)
        } else if item.has("answerOption") {
            item.lose("options of figures, dates and texts", "left out", "answerOption")
        }
        if item.has("answerValueSet"), type != "coding" {
            item.lose("value sets of answers", "left out", "answerValueSet")
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

    private func readOptions(_ question: inout Question, _ item: FHIRObject) {
        var options: [AnswerOption] = []
        var codes: Set<String> = []
        for option in item.children("answerOption", "Questionnaire.item.answerOption") {
            if option.has("initialSelected") { option.lose("answers chosen beforehand", "left out") }
            guard let coding = option.child("valueCoding", "Coding"), let code = coding.text("code") else {
                if let text = option.anyString {
                    let plain = AnswerOption(code: text, label: LocalizedText(text, language: language))
                    append(plain, option, &options, &codes)
                } else {
                    option.lose("options that are no codes")
                }
                continue
            }
            append(
                AnswerOption(
                    code: code,
                    label: coding.localized("display", in: language) ?? LocalizedText(code, language: language)),
                coding, &options, &codes)
            if coding["system"]?.string?.hasPrefix(FHIRNames.base) != true, coding.has("system") {
                coding.lose("code systems of options", "left out", "system")
            }
            coding.loseMembers(except: ["system", "code", "display"])
        }
        if options.isEmpty, let name = item.text("answerValueSet") { options = self.options(ofValueSet: name, item) }
        if !options.isEmpty {
            question.options = options
        } else if item.own("kind") == nil, item["linkId"]?.string?.hasSuffix("/whole") != true {
            question.kind = question.kind == .multipleChoice ? .list : .text
            item.lose("choices whose options stand elsewhere", "read as questions for a text", "type")
        }
    }

    private func append(
        _ option: AnswerOption, _ place: FHIRObject, _ options: inout [AnswerOption], _ codes: inout Set<String>
    ) {
        if codes.insert(option.code).inserted {
            options.append(option)
        } else {
            place.report(.warning, .duplicate, "code", "the option ‘\(option.code.excerpt)’ comes twice")
        }
    }

    /// The options of a value set that stands in the same file with its codes.
    private func options(ofValueSet name: String, _ item: FHIRObject) -> [AnswerOption] {
        let key = name.hasPrefix("#") ? "\(root)\(name)" : String(name.prefix { $0 != "|" })
        guard let node = valueSets[key] else { return [] }
        let set = FHIRObject(node: node, path: item.path, kind: "ValueSet", run: item.run)
        let expansion = set.child("expansion", "expansion")?.children("contains", "contains") ?? []
        let included = (set.child("compose", "compose")?.children("include", "include") ?? []).flatMap {
            $0.children("concept", "concept")
        }
        var options: [AnswerOption] = []
        var codes: Set<String> = []
        for concept in expansion.isEmpty ? included : expansion {
            guard let code = concept.text("code"), codes.insert(code).inserted else { continue }
            let label = concept.localized("display", in: language) ?? LocalizedText(code, language: language)
            options.append(AnswerOption(code: code, label: label))
        }
        if !options.isEmpty { item.lose("value sets of answers", "read as options", "answerValueSet") }
        return options
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
        if let coding = part.child("answerCoding", "Coding") { return coding.text("code").map(AnswerValue.choice) }
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
