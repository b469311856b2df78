import SynergyModel

/// Reads the resources of one file: forms first, because responses are read by them.
struct FHIRResources {
    let run: FHIRRun
    private var forms: [Questionnaire.ID: FHIRForm] = [:]
    /// The forms inside other resources, by the path of the resource and their local name.
    private var contained: [String: Questionnaire.ID] = [:]
    private var valueSets: [String: JSONNode] = [:]
    private var read: Set<Questionnaire.ID> = []

    init(run: FHIRRun, known: [Questionnaire]) {
        self.run = run
        for questionnaire in known { forms[questionnaire.id] = FHIRForm(questionnaire) }
    }

    func read(_ root: FHIRObject) {
        var copy = self
        copy.readAll(root)
    }

    private mutating func readAll(_ root: FHIRObject) {
        guard case .object = root.node.value else {
            root.report(.error, .wrongType, nil, "expected a FHIR resource, found \(root.node.found)")
            return
        }
        let resources = Self.resources(in: root)
        for resource in resources { collectValueSets(resource) }
        for resource in resources {
            for inner in resource.children("contained", "contained") where inner.resourceType == "Questionnaire" {
                let form = add(inner.retyped("Questionnaire"))
                let name = "\(resource.path)#\(inner["id"]?.string ?? "")"
                if let form { contained[name] = form }
            }
            if resource.resourceType == "Questionnaire" { _ = add(resource) }
        }
        var responses = ResponseAssembly(run: run)
        for resource in resources {
            switch resource.resourceType {
            case "Questionnaire": break
            case "QuestionnaireResponse":
                ResponseRules.check(resource)
                let form = form(of: resource)
                if let part = FHIRResponseReader(resource: resource, forms: forms, questionnaire: form).read() {
                    responses.add(part)
                }
            case "ConceptMap":
                ConceptMapRules.check(resource)
                FHIRConceptMapReader(resource: resource).read()
            default: skip(resource)
            }
        }
        responses.finish()
        FHIRConceptMapReader.joinParts(run)
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

    private mutating func add(_ resource: FHIRObject) -> Questionnaire.ID? {
        QuestionnaireRules.check(resource)
        guard let questionnaire = FHIRQuestionnaireReader(resource: resource, valueSets: valueSets).read() else {
            return nil
        }
        guard read.insert(questionnaire.id).inserted else {
            resource.report(.error, .duplicate, "url", "the form ‘\(questionnaire.id.rawValue.excerpt)’ comes twice")
            return questionnaire.id
        }
        run.content.questionnaires.append(questionnaire)
        forms[questionnaire.id] = FHIRForm(questionnaire)
        return questionnaire.id
    }

    /// The form that a response answers.
    private func form(of response: FHIRObject) -> Questionnaire.ID? {
        guard let url = response.text("questionnaire") else { return nil }
        if url.hasPrefix("#") { return contained["\(response.path)\(url)"] }
        guard let id = Questionnaire.ID(run.whole(ofCanonical: url)) else { return nil }
        guard forms[id] == nil, !url.utf8.contains(UInt8(ascii: "|")) else { return id }
        // Without a version, the form of that address is meant, whatever its version is.
        let versions = (run.versions[url] ?? []).compactMap { Questionnaire.ID($0) }.filter { forms[$0] != nil }
        return versions.count == 1 ? versions[0] : id
    }

    private mutating func collectValueSets(_ resource: FHIRObject) {
        for inner in resource.children("contained", "contained") where inner.resourceType == "ValueSet" {
            valueSets["\(resource.path)#\(inner["id"]?.string ?? "")"] = inner.node
        }
        if resource.resourceType == "ValueSet", let url = resource["url"]?.string { valueSets[url] = resource.node }
    }

    private static func resources(in root: FHIRObject) -> [FHIRObject] {
        guard root.resourceType == "Bundle" else { return [root.retyped(root.resourceType ?? "resource")] }
        let bundle = root.retyped("Bundle")
        bundle.loseMembers(except: ["type", "entry"])
        return bundle.children("entry", "Bundle.entry").compactMap { entry in
            entry.loseMembers(except: ["fullUrl", "resource"])
            guard let inner = entry.child("resource", "resource") else { return nil }
            return inner.retyped(inner.resourceType ?? "resource")
        }
    }
}

extension FHIRObject {
    var resourceType: String? { self["resourceType"]?.string }

    func retyped(_ kind: String) -> FHIRObject { FHIRObject(node: node, path: path, kind: kind, run: run) }
}
