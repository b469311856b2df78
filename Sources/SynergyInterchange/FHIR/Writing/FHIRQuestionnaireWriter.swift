import SynergyModel

/// Writes a form as a FHIR Questionnaire.
struct FHIRQuestionnaireWriter {
    let form: FHIRForm

    var questionnaire: Questionnaire { form.questionnaire }
    var language: LanguageTag { questionnaire.language }

    func resource(_ names: inout FHIRResourceNames, _ losses: inout FormatLosses) -> JSONNode {
        var resource = FHIRMembers(resourceType: "Questionnaire")
        resource.add("id", text: names.claim("Questionnaire", questionnaire.id.rawValue))
        resource.add("language", text: FHIRNames.code(of: language))
        resource.add("extension", list: extensions)
        resource.add("url", text: FHIRNames.canonical(questionnaire.id.rawValue))
        var identifiers = [JSONNode.pairs([("system", FHIRNames.base), ("value", questionnaire.id.rawValue)])]
        if let symbol = questionnaire.about.symbol, symbol.isFHIRText {
            identifiers.append(.pairs([("system", FHIRNames.own + "symbol"), ("value", symbol)]))
        }
        resource.add("identifier", list: identifiers)
        resource.add("title", questionnaire.title, in: language)
        resource.add("status", text: "active")
        resource.add("date", day: questionnaire.about.published)
        resource.add("publisher", text: questionnaire.issuer?.rawValue)
        resource.add("description", text: questionnaire.about.note)
        resource.add("item", list: form.items.map { item($0, &losses) })
        return resource.node
    }

    private var extensions: [JSONNode] {
        var list: [JSONNode] = []
        if let old = questionnaire.supersedes {
            list.append(.extension(FHIRNames.replaces, "Canonical", FHIRNames.canonical(old.rawValue)))
        }
        if let symbol = questionnaire.about.symbol, !symbol.isFHIRText { list.append(.own("symbol", string: symbol)) }
        list += questionnaire.instruments.map { .own("instrument", string: $0.rawValue) }
        if let years = questionnaire.about.cycleYears { list.append(.own("cycle-years", number: years)) }
        if let certainty = questionnaire.about.certainty { list.append(.own("certainty", code: certainty.rawValue)) }
        list += questionnaire.acceptedLanguages.map { .own("accepted-language", code: FHIRNames.code(of: $0)) }
        if questionnaire.audience != .parties { list.append(.own("audience", code: questionnaire.audience.rawValue)) }
        if let classification = questionnaire.classification {
            list.append(.own("classification", json: classification.json(JSONWriting())))
        }
        if let freshness = questionnaire.freshness {
            list.append(.own("freshness", json: freshness.json(JSONWriting())))
        }
        var context = JSONWriting()
        context.questionnaire = questionnaire.id
        context.superseded = questionnaire.supersedes
        list += questionnaire.lineage.map { .own("lineage", json: $0.json(context)) }
        return list
    }

    // MARK: Items

    private func item(_ place: FHIRForm.Item, _ losses: inout FormatLosses) -> JSONNode {
        var item = FHIRMembers()
        switch place.role {
        case .section(let heading):
            item.add("linkId", text: place.linkID)
            item.add("text", text: heading)
            item.add("type", text: "group")
            item.add("item", list: place.children.map { self.item($0, &losses) })
        case .question(let index):
            let question = questionnaire.questions[index]
            let leaf = Leaf(question)
            head(&item, place, question, kind: leaf.type.tellsKind ? nil : question.kind)
            item.add("type", text: leaf.type.type)
            conditions(&item, question, &losses)
            fill(&item, leaf, place.linkID, children: help(of: question, place.linkID))
        case .questionWithElements(let index):
            let question = questionnaire.questions[index]
            head(&item, place, question, kind: question.kind)
            item.add("type", text: "group")
            conditions(&item, question, &losses)
            let children = place.children.map { self.item($0, &losses) }
            item.add("item", list: help(of: question, place.linkID) + children)
        case .whole(let index):
            let leaf = Leaf(questionnaire.questions[index])
            item.add("linkId", text: place.linkID)
            item.add("extension", list: leaf.extensions)
            item.add("type", text: leaf.type.type)
            fill(&item, leaf, place.linkID)
        case .element(let index, let position):
            element(&item, place, questionnaire.questions[index], position)
        }
        return item.node
    }

    private func head(_ item: inout FHIRMembers, _ place: FHIRForm.Item, _ question: Question, kind: AnswerKind?) {
        item.add("linkId", text: place.linkID)
        var list = kind.map { [JSONNode.own("kind", code: $0.rawValue)] } ?? []
        if place.linkID != String(question.id.localPart) { list.append(.own("question", string: question.id.rawValue)) }
        if kind == nil || question.elements.isEmpty { list += Leaf(question).extensions }
        list += question.fhirExtensions
        item.add("extension", list: list)
        item.add("prefix", text: String(question.id.localPart))
        item.add("text", question.text, in: language)
    }

    private func element(_ item: inout FHIRMembers, _ place: FHIRForm.Item, _ question: Question, _ position: Int) {
        let element = question.elements[position]
        let leaf = Leaf(question, question.effectiveElements[position])
        item.add("linkId", text: place.linkID)
        var list = [JSONNode.own("element", string: element.id)]
        if let kind = element.kind { list.append(.own("kind", code: kind.rawValue)) }
        if let nature = element.nature { list.append(.own("nature", code: nature.rawValue)) }
        if let quantifier = element.quantifier { list.append(.own("quantifier", code: quantifier.rawValue)) }
        if let population = element.population { list.append(.own("population", string: population)) }
        if let unit = element.unit { list.append(.own("unit", string: unit)) }
        item.add("extension", list: list + leaf.extensions)
        item.add("text", element.label, in: language)
        item.add("type", text: leaf.type.type)
        fill(&item, leaf, place.linkID)
    }

    /// What follows the type: repetition, options, the cells of a table.
    private func fill(_ item: inout FHIRMembers, _ leaf: Leaf, _ linkID: String, children: [JSONNode] = []) {
        if leaf.type.repeats { item.add("repeats", flag: true) }
        if leaf.type.type == "coding" {
            let system = FHIRNames.optionSystem(of: leaf.question.id)
            item.add(
                "answerOption",
                list: leaf.question.options.map { option in
                    var coding = FHIRMembers()
                    coding.add("system", text: system)
                    coding.add("code", code: option.code)
                    coding.add("display", option.label, in: language)
                    return JSONNode(.object([.init(name: "valueCoding", value: coding.node)]))
                })
        }
        var children = children
        if leaf.type.type == "group", let table = leaf.question.table { children += rows(of: table, linkID) }
        item.add("item", list: children)
    }

    private func rows(of table: TableShape, _ linkID: String) -> [JSONNode] {
        table.rows.enumerated().map { row, key in
            var group = FHIRMembers()
            group.add("linkId", text: FHIRNames.row(row, of: linkID))
            group.add("text", text: key)
            group.add("type", text: "group")
            group.add(
                "item",
                list: table.columns.enumerated().map { column, key in
                    var cell = FHIRMembers()
                    cell.add("linkId", text: FHIRNames.cell(row, column, of: linkID))
                    cell.add("text", text: key)
                    cell.add("type", text: "text")
                    return cell.node
                })
            return group.node
        }
    }

    private func help(of question: Question, _ linkID: String) -> [JSONNode] {
        guard let help = question.help else { return [] }
        var item = FHIRMembers()
        item.add("linkId", text: "\(linkID)/help")
        let coding = JSONNode.pairs([("system", FHIRNames.itemControlSystem), ("code", "help")])
        item.add(
            "extension",
            list: [
                .extension(
                    FHIRNames.itemControl, "CodeableConcept",
                    node: JSONNode(.object([.init(name: "coding", value: JSONNode(.array([coding])))])))
            ])
        item.add("text", help, in: language)
        item.add("type", text: "display")
        return [item.node]
    }
}

extension FHIRQuestionnaireWriter {
    /// What takes one value: a question without elements, one as a whole, or one element.
    struct Leaf {
        let question: Question
        let kind: AnswerKind
        let unit: String?
        let type: FHIRItemType

        init(_ question: Question, _ element: EffectiveElement? = nil) {
            self.question = question
            kind = element?.kind ?? question.kind
            unit = element == nil ? question.unit : element?.unit
            type = FHIRItemType(kind, hasOptions: !question.options.isEmpty, unit: unit, table: question.table)
        }

        /// The unit, where the type of the item has one.
        var extensions: [JSONNode] {
            guard let unit, kind == .number else { return [] }
            var coding = FHIRMembers()
            if unit.isFHIRCode {
                coding.add("system", text: FHIRNames.units)
                coding.add("code", text: unit)
            }
            coding.add("display", text: unit)
            return [.extension(FHIRNames.unitOption, "Coding", node: coding.node)]
        }
    }
}

extension FHIRNames {
    /// The code system of the options of a question.
    static func optionSystem(of question: Question.ID) -> String {
        "\(canonical(question.questionnaire.rawValue))/options/\(escaped(question.localPart))"
    }

    /// The linkId of a row of a table.
    static func row(_ row: Int, of linkID: String) -> String { "\(linkID)/r\(row + 1)" }

    /// The linkId of a cell of a table.
    static func cell(_ row: Int, _ column: Int, of linkID: String) -> String { "\(linkID)/r\(row + 1)c\(column + 1)" }
}

extension Question {
    /// What FHIR has no member for.
    fileprivate var fhirExtensions: [JSONNode] {
        var list = provisions.map { JSONNode.own("provision", string: $0.rawValue) }
        if let aspect { list.append(.own("aspect", code: aspect.rawValue)) }
        if let quantifier { list.append(.own("quantifier", code: quantifier.rawValue)) }
        if let population { list.append(.own("population", string: population)) }
        if let unit, kind != .number || !elements.isEmpty { list.append(.own("unit", string: unit)) }
        if let period { list.append(.own("period", period: period)) }
        if !options.isEmpty, kind != .singleChoice, kind != .multipleChoice {
            list.append(.own("options", json: options.json(JSONWriting())))
        }
        if let table, kind != .table || table.rows.isEmpty || table.columns.isEmpty {
            list.append(.own("table", json: table.json(JSONWriting())))
        }
        if let freshness { list.append(.own("freshness", json: freshness.json(JSONWriting()))) }
        if reuse != .reuse { list.append(.own("reuse", code: reuse.rawValue)) }
        if perTerritory { list.append(.own("per-territory", flag: true)) }
        if let certainty { list.append(.own("certainty", code: certainty.rawValue)) }
        return list
    }
}
