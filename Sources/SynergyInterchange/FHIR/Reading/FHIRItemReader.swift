import SynergyModel

/// Reads the items of a Questionnaire as the questions of a form.
struct FHIRItemReader {
    let questionnaire: Questionnaire.ID
    let language: LanguageTag
    /// The value set that an item names, where it is at hand.
    let valueSet: (String) -> JSONNode?
    private(set) var questions: [Question] = []
    private var sections: [String] = []
    private var inherited: Condition?
    /// The questions behind linkIds, known before any of them is read, because conditions may look ahead.
    private(set) var identifiers: [String: Question.ID] = [:]
    private var taken: Set<Question.ID> = []
    /// The options behind linkIds, known before any question is read for the same reason.
    private(set) var tables: [String: FHIROptions] = [:]
    /// The options of the questions that were read, as responses name them.
    var choices: [Question.ID: FHIROptions] = [:]

    init(questionnaire: Questionnaire.ID, language: LanguageTag, valueSet: @escaping (String) -> JSONNode?) {
        self.questionnaire = questionnaire
        self.language = language
        self.valueSet = valueSet
    }

    mutating func read(_ root: FHIRObject) {
        collectIdentifiers(root)
        readItems(of: root)
    }

    private mutating func collectIdentifiers(_ parent: FHIRObject) {
        for (index, node) in (parent.node["item"]?.array ?? []).enumerated() {
            let path = parent.path.appending("item").appending(index)
            let item = FHIRObject(node: node, path: path, kind: "Questionnaire.item", run: parent.run)
            if let linkID = item["linkId"]?.string, item.itemType != "display" {
                if identifiers[linkID] == nil, let id = identifier(of: item, linkID) {
                    identifiers[linkID] = id
                    if item.isOwnGroup { identifiers["\(linkID)/whole"] = id }
                }
                if item.itemType == "coding", tables[linkID] == nil { tables[linkID] = options(of: item) }
            }
            collectIdentifiers(item)
        }
    }

    private func identifier(of item: FHIRObject, _ linkID: String) -> Question.ID? {
        let number = FHIRNames.identifierPart(linkID)
        let own = item.node["extension"]?.array?.first { $0["url"]?.string == FHIRNames.own + "question" }
        return own?["valueString"]?.string.flatMap(Question.ID.init(rawValue:))
            ?? (number.isEmpty ? nil : Question.ID(questionnaire: questionnaire, number: number))
    }

    private mutating func readItems(of parent: FHIRObject) {
        for item in parent.children("item", "Questionnaire.item") { readItem(item) }
    }

    private mutating func readItem(_ item: FHIRObject) {
        let type = item.itemType
        let isQuestion = item.own("kind") != nil
        switch type {
        case "group" where !isQuestion: readSection(item)
        case "display":
            item.lose("texts that only explain", "left out")
        default: readQuestion(item, type)
        }
    }

    private mutating func readSection(_ item: FHIRObject) {
        let heading = item.localized("text", in: language)
        if let heading, heading.entries.count > 1 { item.lose("translations of headings", "left out", "text") }
        if let text = heading?.original.text { sections.append(text) }
        let outer = inherited
        inherited = condition(of: item, within: outer)
        item.loseMembers(except: ["linkId", "text", "type", "item", "enableWhen", "enableBehavior"])
        readItems(of: item)
        inherited = outer
        if heading != nil { sections.removeLast() }
    }

    private mutating func readQuestion(_ item: FHIRObject, _ type: String) {
        let linkID = item.text("linkId") ?? ""
        guard let id = identifier(of: item, linkID) else {
            item.report(.error, .invalidIdentifier, "linkId", "‘\(linkID.excerpt)’ cannot be the number of a question")
            return
        }
        if FHIRNames.identifierPart(linkID) != linkID, item.own("question") == nil {
            item.lose("linkIds with spaces or colons", "escaped in the number", "linkId")
        }
        let text = item.localized("text", in: language)
        if text == nil { item.lose("questions without a text", "given their number as text") }
        var question = Question(
            id: id, text: text ?? LocalizedText(id.number, language: language), kind: .text,
            section: sections.isEmpty ? nil : sections.joined(separator: " / "))
        guard taken.insert(id).inserted else {
            // The rule que-2 has said so already; a second question of the same number would not be found again.
            item.lose("questions whose number came before", "left out")
            return
        }
        readExtensions(&question, item)
        readAnswers(&question, item, type)
        question.enabledIf = condition(of: item, within: inherited)
        if let prefix = item["prefix"]?.string, prefix != id.number {
            item.lose("printed numbers (prefix)", "left out", "prefix")
        }
        item.loseMembers(except: [
            "linkId", "prefix", "text", "type", "repeats", "answerOption", "answerValueSet", "answerConstraint", "item",
            "enableWhen", "enableBehavior",
        ])
        let place = questions.count
        questions.append(question)
        for child in item.children("item", "Questionnaire.item") {
            readChild(child, of: place, linkID, isOwn: item.isOwnGroup)
        }
    }

    /// Reads an item under a question: its help, an element, what belongs to its table, or another question.
    ///
    /// - Parameter isOwn: Whether the item above is one of this project, so that names tell what belongs to its question: other
    ///   programs write `/` into linkIds as well.
    private mutating func readChild(_ child: FHIRObject, of place: Int, _ base: String, isOwn: Bool) {
        let linkID = child["linkId"]?.string ?? ""
        if child.itemType == "display" {
            if child.isHelp, questions[place].help == nil {
                questions[place].help = child.localized("text", in: language)
            } else {
                child.lose("texts that only explain")
            }
        } else if let element = child.own("element")?.string {
            questions[place].elements.append(self.element(element, child))
        } else if isOwn, linkID == "\(base)/whole" {
            var question = questions[place]
            readAnswers(&question, child, child.itemType, isWhole: true)
            if let shape = shape(of: child) { question.table = shape }
            questions[place] = question
        } else if isOwn, questions[place].kind == .table, linkID.hasPrefix("\(base)/r"), child.itemType == "group" {
            // Rows were read with the table.
        } else {
            child.lose("places of questions under other questions", "set side by side")
            // What is not asked hides everything below it.
            let outer = inherited
            inherited = questions[place].enabledIf
            readItem(child)
            inherited = outer
        }
    }

    /// The condition of an item inside others; the model has one condition for a question, so only the inner one is kept.
    private func condition(of item: FHIRObject, within outer: Condition?) -> Condition? {
        guard let own = condition(of: item) else { return outer }
        if let outer, outer != own {
            item.lose("conditions around other conditions", "left out; the inner one is kept", "enableWhen")
            item.report(
                .warning, .fhirReading, "enableWhen",
                "this condition stands inside another one, on the question ‘\(outer.question.rawValue.excerpt)’, "
                    + "which is not kept")
        }
        return own
    }

    private func element(_ id: String, _ item: FHIRObject) -> Element {
        Element(
            id: id, label: item.localized("text", in: language), kind: item.word("kind"), nature: item.word("nature"),
            quantifier: item.word("quantifier"), population: item.own("population")?.string,
            unit: item.own("unit")?.string)
    }

    private func readExtensions(_ question: inout Question, _ item: FHIRObject) {
        question.provisions = item.owns("provision").compactMap { $0.string.flatMap(Provision.ID.init(rawValue:)) }
        question.aspect = item.word("aspect")
        question.quantifier = item.word("quantifier")
        question.population = item.own("population")?.string
        question.unit = item.own("unit")?.string ?? item.unit
        question.period = item.own("period")?.ownPeriod
        question.freshness = item.own("freshness")?.decoded()
        question.reuse = item.word("reuse") ?? .reuse
        question.perTerritory = item.own("per-territory")?.ownFlag ?? false
        question.certainty = item.word("certainty")
        if let options = item.own("options"), let text = options.string {
            let reading = JSONReading()
            question.options =
                JSONNode.parsed(text, item.run.limits).flatMap { node in
                    reading.array(node) { AnswerOption.read($0, reading) }
                } ?? []
            if reading.hasErrors { options.report(.error, .invalidValue, nil, "these are no options") }
        }
        question.table = item.own("table")?.decoded() ?? (item.own("kind") == nil ? nil : shape(of: item))
    }
}

extension FHIRObject {
    /// Whether the item is a group that this project makes of one question.
    fileprivate var isOwnGroup: Bool { itemType == "group" && own("kind") != nil }

    /// Whether a display is the help of the item above it.
    fileprivate var isHelp: Bool {
        let concept = self.extension(FHIRNames.itemControl)?.child("valueCodeableConcept", "CodeableConcept")
        return concept?.children("coding", "Coding").contains { $0["code"]?.string == "help" } ?? false
    }

    /// The unit of the figures of an item.
    fileprivate var unit: String? {
        let coding = (self.extension(FHIRNames.unitOption) ?? self.extension(FHIRNames.unit))?
            .child("valueCoding", "Coding")
        return coding?.text("display") ?? coding?.text("code")
    }
}

extension FHIRItemReader {
    /// The rows and columns of the groups below an item, as this project writes tables.
    private func shape(of item: FHIRObject) -> TableShape? {
        guard item.itemType == "group" else { return nil }
        let linkID = item["linkId"]?.string ?? ""
        let rows = item.children("item", "Questionnaire.item").filter {
            $0["linkId"]?.string?.hasPrefix("\(linkID)/r") ?? false
        }
        guard let first = rows.first else { return nil }
        return TableShape(
            rows: rows.map { $0.text("text") ?? $0["linkId"]?.string ?? "" },
            columns: first.children("item", "Questionnaire.item").map {
                $0.text("text") ?? $0["linkId"]?.string ?? ""
            })
    }
}
