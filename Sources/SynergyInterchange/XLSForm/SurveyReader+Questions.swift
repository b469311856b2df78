import SynergyModel

extension SurveyReader {
    mutating func add(_ type: XLSFormType, _ row: Int) {
        guard let name = survey.text(row, "name")?.trimmedSpaces else {
            report(.missingMember, row, "name", "a question needs a name")
            return
        }
        guard take(name) else {
            report(.duplicate, row, "name", "the name ‘\(name.excerpt)’ comes twice")
            return
        }
        let data = XLSFormReader.data(survey, row, problems, limits)
        guard let id = id(row, name) else { return }
        let (text, help) = texts(row, name, data)
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
            help
            ?? helpData.flatMap { LocalizedText.read($0, reading) }
        // Options called yes and no may be those of a choice.
        let askedKind = kind == .yesNo && question.kind == .singleChoice ? .singleChoice : kind
        let asked = RelevantExpression.Asked(
            id: id, kind: askedKind, options: options.map { (name: $0.name, code: $0.option.code) },
            isRequired: isAlwaysAnswered(row), hasOther: type.hasOther)
        drafts.append(
            Draft(
                question: question, row: row,
                known: .init(name: name, asked: asked, relevant: groups.flatMap(\.relevant) + relevant(row))))
    }

    /// Whether a complete form has an answer in any case.
    ///
    /// Survey tools want one only where the question is asked at all; where it is not, its value is empty in conditions.
    private func isAlwaysAnswered(_ row: Int) -> Bool {
        survey.text(row, "required").map(XLSFormReader.isYes) == true && relevant(row).isEmpty
            && groups.allSatisfy { $0.relevant.isEmpty && !$0.isRepeat && $0.question == nil }
    }

    /// Takes a name in the group that is open; `false` when a question in it has it already.
    private mutating func take(_ name: String) -> Bool {
        guard let last = groups.indices.last else { return names.insert(name).inserted }
        return groups[last].names.insert(name).inserted
    }

    /// The identifier of a question: what `synergy_id` says, or its name, with as many names of groups before it as it takes.
    private mutating func id(_ row: Int, _ name: String) -> Question.ID? {
        func make(_ number: String) -> Question.ID? {
            number.contains(":") ? Question.ID(rawValue: number) : Question.ID(questionnaire: formID, number: number)
        }
        let own = survey.text(row, "synergy_id")?.trimmedSpaces
        var number = own ?? name
        guard var id = make(number) else {
            report(.invalidIdentifier, row, "name", "‘\(number.excerpt)’ is no number of a question")
            return nil
        }
        if own == nil {
            for group in groups.reversed() where numbers.contains(id) {
                guard let before = group.name else { continue }
                number = "\(before).\(number)"
                id = make(number) ?? id
            }
        }
        guard numbers.insert(id).inserted else {
            report(.duplicate, row, own == nil ? "name" : "synergy_id", "the number ‘\(number.excerpt)’ comes twice")
            return nil
        }
        return id
    }

    /// The text of a question and its help; where it has no label, what else it says of itself is the text.
    private func texts(_ row: Int, _ name: String, _ data: [JSONNode.Member]) -> (LocalizedText, LocalizedText?) {
        let hint = XLSFormReader.text(survey, row, "hint", "help", data, form.language)
        if let label = XLSFormReader.text(survey, row, "label", "text", data, form.language) { return (label, hint) }
        report(
            as: .warning, .missingMember, row, "label",
            "the question ‘\(name.excerpt)’ has no label; its \(hint == nil ? "name" : "hint") stands for it")
        return (hint ?? LocalizedText(name, language: form.language), nil)
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
            // Where the label of yes is no, the code says nothing.
            let kind = isReversed(list) ? .singleChoice : XLSFormReader.kind(ofOneFrom: list.map(\.option.code))
            if kind == .yesNo { noteLabels(list, row) }
            return (kind, list)
        default: return (.text, [])
        }
    }

    private func isReversed(_ list: [XLSFormOption]) -> Bool {
        list.count == 2
            && list.contains { option in
                let opposite = ["yes": "no", "no": "yes"][option.option.code]
                return opposite != nil
                    && option.option.label.entries.contains { Vocabulary.yesNo.code(of: $0.text) == opposite }
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

    mutating func add(_ element: String, to question: Int, _ row: Int) {
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
}
