import SynergyModel

/// One resource, and the address of the entry of the Bundle that holds it.
struct FHIREntry {
    var resource: FHIRObject
    var address: String?
}

/// Reads the resources of some files: forms first, because responses are read by them.
struct FHIRResources {
    /// The form that responses answer which name none.
    private let usualForm: Questionnaire.ID?
    private var forms: [Questionnaire.ID: FHIRForm] = [:]
    /// The options of the forms that were read, as FHIR tells them apart.
    private var options: [Questionnaire.ID: [Question.ID: FHIROptions]] = [:]
    /// The forms that this project wrote.
    private var own: Set<Questionnaire.ID> = []
    private var addresses = FHIRFormAddresses()
    /// The forms inside other resources, by the resource and their local name.
    private var contained: [String: Questionnaire.ID] = [:]
    private var valueSets: [String: JSONNode] = [:]
    private var read: [Questionnaire.ID: Questionnaire] = [:]

    init(known: [Questionnaire], usualForm: Questionnaire.ID?) {
        self.usualForm = usualForm
        for questionnaire in known { forms[questionnaire.id] = FHIRForm(questionnaire) }
    }

    func read(_ roots: [FHIRObject]) {
        var copy = self
        copy.readAll(roots)
    }

    private mutating func readAll(_ roots: [FHIRObject]) {
        var entries: [(file: Int, entry: FHIREntry)] = []
        for (file, root) in roots.enumerated() {
            guard case .object = root.node.value else {
                root.report(.error, .wrongType, nil, "expected a FHIR resource, found \(root.node.found)")
                continue
            }
            entries += Self.entries(in: root).map { (file, $0) }
        }
        for (file, entry) in entries { collectValueSets(entry.resource, file) }
        for (file, entry) in entries {
            let resource = entry.resource
            for inner in resource.children("contained", "contained") where inner.resourceType == "Questionnaire" {
                // The name of a contained resource means something only inside of the one around it.
                let name = [resource["id"]?.string ?? entry.address ?? "\(resource.path)", inner["id"]?.string ?? ""]
                let form = add(inner.retyped("Questionnaire"), file, entry: nil, name: name.joined(separator: "-"))
                if let form { contained["\(file)|\(resource.path)#\(inner["id"]?.string ?? "")"] = form }
            }
            if resource.resourceType == "Questionnaire" {
                _ = add(resource, file, entry: entry.address, name: nil)
            }
        }
        var responses = ResponseAssembly()
        for (file, entry) in entries { read(entry, file, &responses) }
        responses.finish()
        for root in roots { FHIRConceptMapReader.joinParts(root.run) }
    }

    private func read(_ entry: FHIREntry, _ file: Int, _ responses: inout ResponseAssembly) {
        let resource = entry.resource
        switch resource.resourceType {
        case "Questionnaire": break
        case "QuestionnaireResponse":
            ResponseRules.check(resource, needsForm: usualForm == nil)
            let form = form(of: resource, file)
            let reader = FHIRResponseReader(
                entry: entry, form: form.flatMap { forms[$0] }, questionnaire: form,
                options: form.flatMap { options[$0] } ?? [:],
                isOwn: resource.isOwn || form.map(own.contains) ?? false)
            if let part = reader.read() { responses.add(part) }
        case "ConceptMap":
            ConceptMapRules.check(resource)
            FHIRConceptMapReader(resource: resource).read()
        default: skip(resource)
        }
    }

    private func skip(_ resource: FHIRObject) {
        guard let type = resource.resourceType else {
            resource.report(.error, .missingMember, nil, "a FHIR resource needs the member ‘resourceType’")
            return
        }
        let isOnly = resource.path.steps.isEmpty
        if isOnly {
            resource.report(
                .error, .fhirReading, "resourceType",
                "expected a Questionnaire, QuestionnaireResponse, ConceptMap or Bundle, found ‘\(type.excerpt)’")
        }
        resource.lose("resources ‘\(type.excerpt)’")
    }

    private mutating func add(
        _ resource: FHIRObject, _ file: Int, entry: String?, name: String?
    ) -> Questionnaire.ID? {
        QuestionnaireRules.check(resource)
        let sets = valueSets
        let reader = FHIRQuestionnaireReader(resource: resource, name: name) { name in
            name.hasPrefix("#") ? sets["\(file)|\(resource.path)\(name)"] : sets[String(name.prefix { $0 != "|" })]
        }
        guard let (questionnaire, choices) = reader.read() else { return nil }
        let id = questionnaire.id
        addresses.add(id, resource, entry: entry)
        if let known = read[id] {
            if known != questionnaire {
                resource.report(.error, .duplicate, "url", "the form ‘\(id.rawValue.excerpt)’ comes twice")
            }
            return id
        }
        read[id] = questionnaire
        resource.run.content.questionnaires.append(questionnaire)
        forms[id] = FHIRForm(questionnaire)
        options[id] = choices
        if resource.isOwn { own.insert(id) }
        return id
    }

    /// The form that a response answers.
    private func form(of response: FHIRObject, _ file: Int) -> Questionnaire.ID? {
        guard let url = response.text("questionnaire") else { return usualForm }
        if url.hasPrefix("#") {
            if let form = contained["\(file)|\(response.path)\(url)"] { return form }
            response.report(
                .warning, .fhirReading, "questionnaire", "the response does not hold the form ‘\(url.excerpt)’")
            return nil
        }
        if let form = addresses.form(at: url) { return form }
        let id = Questionnaire.ID(response.run.whole(ofCanonical: url))
        if FHIRNames.whole(ofCanonical: url) == nil, id.flatMap({ forms[$0] }) == nil {
            response.report(
                .warning, .fhirReading, "questionnaire",
                "the form ‘\(url.excerpt)’ is not at hand, so that answers are taken for what they look like")
        }
        return id
    }

    private mutating func collectValueSets(_ resource: FHIRObject, _ file: Int) {
        for inner in resource.children("contained", "contained") where inner.resourceType == "ValueSet" {
            valueSets["\(file)|\(resource.path)#\(inner["id"]?.string ?? "")"] = inner.node
        }
        if resource.resourceType == "ValueSet", let url = resource["url"]?.string { valueSets[url] = resource.node }
    }

    private static func entries(in root: FHIRObject) -> [FHIREntry] {
        guard root.resourceType == "Bundle" else {
            return [FHIREntry(resource: root.retyped(root.resourceType ?? "resource"))]
        }
        let bundle = root.retyped("Bundle")
        bundle.loseMembers(except: ["type", "entry"])
        return bundle.children("entry", "Bundle.entry").compactMap { entry in
            entry.loseMembers(except: ["fullUrl", "resource"])
            guard let inner = entry.child("resource", "resource") else { return nil }
            return FHIREntry(
                resource: inner.retyped(inner.resourceType ?? "resource"), address: entry["fullUrl"]?.string)
        }
    }
}

extension FHIRObject {
    var resourceType: String? { self["resourceType"]?.string }

    func retyped(_ kind: String) -> FHIRObject { FHIRObject(node: node, path: path, kind: kind, run: run) }

    /// Whether this project wrote the resource: by its address, the form it answers, or its identifier.
    var isOwn: Bool {
        [self["url"], self["questionnaire"]].contains { $0?.string.flatMap { FHIRNames.whole(ofCanonical: $0) } != nil }
            || (self["identifier"]?.array ?? []).contains { $0["system"]?.string == FHIRNames.base }
    }
}
