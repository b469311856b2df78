import SynergyModel

/// The invariants of Questionnaire (FHIR R5).
struct QuestionnaireRules {
    private var places: Set<String> = []

    static func check(_ resource: FHIRObject) {
        resource.checkCanonicalResource()
        var rules = Self()
        var conditions: [FHIRObject] = []
        rules.checkItems(of: resource, isComplete: resource["status"]?.string == "active", &conditions)
        for condition in conditions {
            guard let question = condition["question"]?.string, !rules.places.contains(question) else { continue }
            condition.report(
                .error, .unknownQuestion, "question", "there is no item with the linkId ‘\(question.excerpt)’")
        }
    }

    private mutating func checkItems(of parent: FHIRObject, isComplete: Bool, _ conditions: inout [FHIRObject]) {
        for item in parent.children("item", "Questionnaire.item") {
            item.require("linkId")
            item.require("type")
            if let linkID = item["linkId"]?.string, !places.insert(linkID).inserted {
                item.breaks("que-2", "the linkId ‘\(linkID.excerpt)’ comes twice", at: "linkId")
            }
            if item.hasUntidyLinkID {
                item.breaks("linkId", "it has no white space at its ends, nor twice in a row", at: "linkId")
            }
            checkType(item, isComplete: isComplete)
            checkAnswers(item)
            for condition in item.children("enableWhen", "Questionnaire.item.enableWhen") {
                check(condition)
                conditions.append(condition)
            }
            if item["enableWhen"]?.array?.count ?? 0 > 1, !item.has("enableBehavior") {
                item.breaks("que-12", "several ‘enableWhen’ need ‘enableBehavior’", at: "enableWhen")
            }
            item.requireWord("enableBehavior", of: ["all", "any"])
            item.requireWord("disabledDisplay", of: ["hidden", "protected"])
            item.requireWord("answerConstraint", of: ["optionsOnly", "optionsOrType", "optionsOrString"])
            checkItems(of: item, isComplete: isComplete, &conditions)
        }
    }

    private func checkType(_ item: FHIRObject, isComplete: Bool) {
        let type = item.itemType
        if item["type"]?.string != type, item.has("type") {
            item.report(.warning, .fhirReading, "type", "this is the word of FHIR R4; in R5 it is ‘\(type)’")
        }
        if item.has("type"), !FHIRVocabulary.itemTypes.contains(type) {
            item.report(
                .error, .invalidValue, "type",
                "‘\(type.excerpt)’ is no type of item" + FHIRVocabulary.itemTypes.sorted().suggestion(for: type))
        }
        if type == "question" {
            item.report(.error, .invalidValue, "type", "the type ‘question’ is abstract; an item has one of its kinds")
        }
        if type == "group", !item.has("item") {
            if isComplete { item.breaks("que-1a", "a group holds items once the form is complete") }
            item.breaks("que-1b", "a group should hold items", severity: .warning)
        }
        if type == "display" {
            if item.has("item") { item.breaks("que-1c", "a display holds no items", at: "item") }
            if item.has("code") { item.breaks("que-3", "a display has no code", at: "code") }
            for name in ["required", "repeats"] where item.has(name) {
                item.breaks("que-6", "a display has no ‘\(name)’", at: name)
            }
            if item.has("readOnly") { item.breaks("que-9", "a display is never read only", at: "readOnly") }
        }
        if type == "display" || type == "group", item.has("initial") {
            item.breaks("que-8", "a \(type) has no initial value", at: "initial")
        }
    }

    private func checkAnswers(_ item: FHIRObject) {
        let type = item.itemType
        let hasOptions = item.has("answerOption") || item.has("answerValueSet")
        if item.has("answerOption"), item.has("answerValueSet") {
            item.breaks("que-4", "an item has either options or a value set of answers", at: "answerValueSet")
        }
        if hasOptions, !Self.withOptions.contains(type) {
            item.breaks(
                "que-5", "an item of the type ‘\(type.excerpt)’ has no options",
                at: item.has("answerOption") ? "answerOption" : "answerValueSet")
        }
        if item.has("maxLength"), !Self.withLength.contains(type),
            item["answerConstraint"]?.string != "optionsOrString"
        {
            item.breaks("que-10", "an item of the type ‘\(type.excerpt)’ has no longest length", at: "maxLength")
        }
        if item.has("answerOption"), item.has("initial") {
            item.breaks("que-11", "an item with options marks the initial ones among them", at: "initial")
        }
        if item["initial"]?.array?.count ?? 0 > 1, item["repeats"] != JSONNode(.bool(true)) {
            item.breaks("que-13", "several initial values need an item that repeats", at: "initial")
        }
        if item.has("answerConstraint"), !hasOptions {
            item.breaks("que-14", "a constraint of answers needs options or a value set", at: "answerConstraint")
        }
        for option in item.children("answerOption", "Questionnaire.item.answerOption") { option.requireOne("value") }
        for initial in item.children("initial", "Questionnaire.item.initial") { initial.requireOne("value") }
    }

    private func check(_ condition: FHIRObject) {
        condition.require("question")
        condition.require("operator")
        condition.requireWord("operator", of: FHIRVocabulary.operators)
        condition.requireOne("answer")
        if condition["operator"]?.string == "exists", !condition.has("answerBoolean") {
            condition.breaks("que-7", "the operator ‘exists’ takes true or false", at: "operator")
        }
    }

    private static let withOptions: Set<String> = [
        "coding", "decimal", "integer", "date", "dateTime", "time", "string", "quantity",
    ]
    private static let withLength: Set<String> = ["boolean", "decimal", "integer", "string", "text", "url"]
}

extension FHIRObject {
    /// The type of an item of a form; the words of R4 for choices are read as that of R5.
    var itemType: String {
        let type = self["type"]?.string ?? ""
        return type == "choice" || type == "open-choice" ? "coding" : type
    }
}
