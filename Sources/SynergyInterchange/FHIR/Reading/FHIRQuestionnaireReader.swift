import SynergyModel

/// Reads a Questionnaire as a form.
struct FHIRQuestionnaireReader {
    let resource: FHIRObject
    private let valueSet: (String) -> JSONNode?
    private let id: Questionnaire.ID
    private let language: LanguageTag

    /// - Parameters:
    ///   - resource: The form.
    ///   - name: What it is called if it has no address.
    ///   - valueSet: The value set that an item names, where it is at hand.
    init(resource: FHIRObject, name: String?, valueSet: @escaping (String) -> JSONNode?) {
        self.resource = resource
        self.valueSet = valueSet
        let whole =
            resource.text("url").map { resource.run.whole(ofCanonical: $0, version: resource.text("version")) }
            ?? FHIRNames.identifierPart(
                name ?? resource["name"]?.string ?? resource["id"]?.string ?? "questionnaire")
        id = Questionnaire.ID(whole) ?? Questionnaire.ID(unchecked: "questionnaire")
        language = resource.tag("language") ?? .undetermined
    }

    /// The form, and the options of its questions as FHIR tells them apart.
    func read() -> (form: Questionnaire, options: [Question.ID: FHIROptions])? {
        var title = resource.localized("title", in: language)
        if title == nil, let name = resource["name"]?.string { title = LocalizedText(name, language: language) }
        var questionnaire = Questionnaire(
            id: id, title: title ?? LocalizedText(id.rawValue, language: language), language: language)
        readHead(&questionnaire)
        var items = FHIRItemReader(
            questionnaire: id, language: language, valueSet: valueSet)
        items.read(resource)
        questionnaire.questions = items.questions
        let context = JSONReading()
        context.questionnaire = id
        context.superseded = questionnaire.supersedes
        for entry in resource.owns("lineage") {
            guard let node = entry.string.flatMap({ JSONNode.parsed($0, resource.run.limits) }),
                let change = LineageEntry.read(node, context)
            else {
                entry.report(.error, .invalidValue, nil, "this is no entry of a lineage")
                continue
            }
            questionnaire.lineage.append(change)
        }
        return (questionnaire, items.choices)
    }

    private func readHead(_ questionnaire: inout Questionnaire) {
        questionnaire.issuer = resource.text("publisher").flatMap { publisher in
            if let body = Body.ID(rawValue: publisher) { return body }
            resource.lose("names of publishers", "made identifiers", "publisher")
            return Body.ID(rawValue: FHIRNames.identifierPart(publisher))
        }
        questionnaire.instruments = resource.owns("instrument").compactMap {
            $0.string.flatMap(Instrument.ID.init(rawValue:))
        }
        questionnaire.about = Questionnaire.About(
            symbol: resource.own("symbol")?.string, published: resource.day("date"),
            cycleYears: resource.own("cycle-years")?.number("valueDecimal"), note: resource.text("description"),
            certainty: resource.word("certainty"))
        for (index, identifier) in resource.children("identifier", "Identifier").enumerated() {
            switch identifier["system"]?.string {
            case FHIRNames.base: break
            case FHIRNames.own + "symbol": questionnaire.about.symbol = identifier["value"]?.string
            default:
                if questionnaire.about.symbol == nil, let value = identifier["value"]?.string {
                    questionnaire.about.symbol = value
                    if identifier.has("system") {
                        identifier.lose("systems of identifiers", "left out; the first value is the symbol")
                    }
                } else {
                    resource.lose("identifiers of forms", "left out", index == 0 ? "identifier" : nil)
                }
            }
        }
        questionnaire.acceptedLanguages = resource.owns("accepted-language").compactMap { $0.tag("valueCode") }
        questionnaire.audience = resource.word("audience") ?? .parties
        questionnaire.classification = resource.own("classification")?.decoded()
        questionnaire.freshness = resource.own("freshness")?.decoded()
        if let replaced = resource.extension(FHIRNames.replaces)?.anyString {
            questionnaire.supersedes = Questionnaire.ID(rawValue: resource.run.whole(ofCanonical: replaced))
        }
        if let status = resource["status"]?.string, status != "active" {
            resource.lose("statuses of forms other than active", "left out", "status")
        }
        resource.loseMembers(except: [
            "url", "version", "identifier", "name", "title", "status", "date", "publisher", "description", "item",
            "language", "contained",
        ])
        if resource.has("name"), resource.has("title") { resource.lose("names for computers", "left out", "name") }
    }
}
