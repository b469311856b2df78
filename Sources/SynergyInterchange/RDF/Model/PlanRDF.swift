public import SynergyModel
public import SynergyReuse

/// The statement of sources of a plan as PROV-O (<https://www.w3.org/TR/prov-o/>).
///
/// It says what ``ProvenanceWriter`` says, with the same names, in RDF: from which answers each draft was derived, by which
/// mappings, who made and who checked these, and who decided. What says more than that two things are related stands in the
/// qualified form. A plan for the recipient is written without anything internal, whatever it holds.
public enum PlanRDF {
    /// The statement as Turtle; the same plan gives the same bytes.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form that it is for.
    ///   - context: Titles and labels, and the submissions that answers stand in.
    public static func turtle(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext
    ) -> [UInt8] {
        graph(plan, questionnaire: questionnaire, context: context).turtle()
    }

    /// The statement as a graph.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form that it is for.
    ///   - context: Titles and labels, and the submissions that answers stand in.
    public static func graph(
        _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext
    ) -> RDFGraph {
        let json = ProvenanceWriter(plan, questionnaire: questionnaire, context: context).json()
        guard let document = JSONParser.parse(json, JSONReading()) else { return RDFGraph() }
        var statements = ProvenanceGraph(document)
        statements.make()
        return statements.graph
    }
}

/// A PROV-JSON document as a graph.
private struct ProvenanceGraph {
    private(set) var graph = RDFGraph()
    private let document: JSONNode
    private let prefixes: [String: String]

    /// A relation of PROV: its two sides in PROV-JSON, its property, and the class and property of its qualified form.
    private struct Relation {
        var section, subject, object, property, qualification, type, end: String
    }

    private static let relations = [
        Relation(
            section: "wasGeneratedBy", subject: "prov:entity", object: "prov:activity", property: "wasGeneratedBy",
            qualification: "qualifiedGeneration", type: "Generation", end: "activity"),
        Relation(
            section: "used", subject: "prov:activity", object: "prov:entity", property: "used",
            qualification: "qualifiedUsage", type: "Usage", end: "entity"),
        Relation(
            section: "wasInformedBy", subject: "prov:informed", object: "prov:informant", property: "wasInformedBy",
            qualification: "qualifiedCommunication", type: "Communication", end: "activity"),
        Relation(
            section: "wasDerivedFrom", subject: "prov:generatedEntity", object: "prov:usedEntity",
            property: "wasDerivedFrom", qualification: "qualifiedDerivation", type: "Derivation", end: "entity"),
        Relation(
            section: "wasAttributedTo", subject: "prov:entity", object: "prov:agent", property: "wasAttributedTo",
            qualification: "qualifiedAttribution", type: "Attribution", end: "agent"),
        Relation(
            section: "wasAssociatedWith", subject: "prov:activity", object: "prov:agent",
            property: "wasAssociatedWith", qualification: "qualifiedAssociation", type: "Association", end: "agent"),
        Relation(
            section: "actedOnBehalfOf", subject: "prov:delegate", object: "prov:responsible",
            property: "actedOnBehalfOf", qualification: "qualifiedDelegation", type: "Delegation", end: "agent"),
        Relation(
            section: "hadMember", subject: "prov:collection", object: "prov:entity", property: "hadMember",
            qualification: "", type: "", end: ""),
    ]

    /// What a derivation of a certain type is called by itself.
    private static let derivations = [
        "prov:Quotation": "wasQuotedFrom", "prov:Revision": "wasRevisionOf", "prov:PrimarySource": "hadPrimarySource",
    ]

    init(_ document: JSONNode) {
        self.document = document
        var prefixes: [String: String] = [:]
        if case .object(let members) = document["prefix"]?.value {
            for member in members { prefixes[member.name] = member.value.string }
        }
        self.prefixes = prefixes
    }

    mutating func make() {
        for (section, type) in [("entity", "Entity"), ("activity", "Activity"), ("agent", "Agent")] {
            guard case .object(let members) = document[section]?.value else { continue }
            for member in members {
                let node = node(member.name)
                add(node, RDFVocabulary.type, .iri(RDFVocabulary.prov + type))
                attributes(of: member.value, except: [], to: node)
            }
        }
        for relation in Self.relations {
            guard case .object(let members) = document[relation.section]?.value else { continue }
            for member in members { add(relation, member.value) }
        }
    }

    private mutating func add(_ relation: Relation, _ json: JSONNode) {
        guard case .object(let members) = json.value, let from = json[relation.subject]?.string,
            let to = json[relation.object]?.string
        else { return }
        let subject = node(from)
        let object = node(to)
        graph.add(subject, RDFVocabulary.prov + relation.property, object)
        let sides = [relation.subject, relation.object]
        guard members.count > sides.count, !relation.qualification.isEmpty else { return }
        let qualified = graph.makeBlank()
        graph.add(subject, RDFVocabulary.prov + relation.qualification, qualified)
        add(qualified, RDFVocabulary.type, .iri(RDFVocabulary.prov + relation.type))
        graph.add(qualified, RDFVocabulary.prov + relation.end, object)
        for type in values(json["prov:type"]) {
            if let property = Self.derivations[type["$"]?.string ?? ""] {
                graph.add(subject, RDFVocabulary.prov + property, object)
            }
        }
        if relation.section == "wasDerivedFrom", let activity = json["prov:activity"]?.string {
            let activity = node(activity)
            graph.add(qualified, RDFVocabulary.prov + "hadActivity", activity)
        }
        attributes(of: json, except: sides + ["prov:activity"], to: qualified)
    }

    private func values(_ json: JSONNode?) -> [JSONNode] { json.map { $0.array ?? [$0] } ?? [] }

    private mutating func attributes(of json: JSONNode, except: [String], to node: Int32) {
        guard case .object(let members) = json.value else { return }
        for member in members where !except.contains(member.name) {
            for value in values(member.value) { attribute(member.name, value, node) }
        }
    }

    private mutating func attribute(_ name: String, _ value: JSONNode, _ node: Int32) {
        switch name {
        case "prov:type": add(node, RDFVocabulary.type, term(value))
        case "prov:label": add(node, RDFVocabulary.rdfs + "label", term(value))
        case "prov:location": add(node, RDFVocabulary.prov + "atLocation", term(value))
        case "prov:startTime", "prov:endTime":
            let property = name == "prov:startTime" ? "startedAtTime" : "endedAtTime"
            let time = RDFLiteral(value.string ?? "", datatype: RDFVocabulary.xsd + "dateTime")
            add(node, RDFVocabulary.prov + property, .literal(time))
        case "prov:role":
            let role = graph.makeBlank()
            graph.add(node, RDFVocabulary.prov + "hadRole", role)
            add(role, RDFVocabulary.type, .iri(RDFVocabulary.prov + "Role"))
            add(role, RDFVocabulary.rdfs + "label", term(value))
        default: add(node, expanded(name), term(value))
        }
    }

    /// A text, a truth value, or an object of `$` and `type`.
    private func term(_ json: JSONNode) -> RDFTerm {
        if case .bool(let flag) = json.value {
            return .literal(RDFLiteral(String(flag), datatype: RDFVocabulary.boolean))
        }
        guard let text = json["$"]?.string, let type = json["type"]?.string else {
            return .literal(RDFLiteral(json.string ?? ""))
        }
        switch type {
        case "prov:QUALIFIED_NAME": return .iri(expanded(text))
        case "xsd:anyURI":
            if let address = RDFNames.address(text) { return .iri(address) }
            return .literal(RDFLiteral(text, datatype: RDFVocabulary.xsd + "anyURI"))
        default: return .literal(RDFLiteral(text, datatype: RDFVocabulary.expanded(type)))
        }
    }

    private func expanded(_ name: String) -> String {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), let iri = prefixes[String(name[..<colon])] else {
            return RDFVocabulary.expanded(name)
        }
        return iri + name[name.utf8.index(after: colon)...]
    }

    private mutating func node(_ name: String) -> Int32 { graph.number(of: .iri(expanded(name))) }

    private mutating func add(_ node: Int32, _ property: String, _ term: RDFTerm) { graph.add(node, property, term) }
}
