import SynergyCrosswalk
import SynergyModel

/// Adds mapping sets to a graph.
struct RDFMappingWriter {
    private(set) var graph: RDFGraph
    private let day: CalendarDay?

    init(graph: RDFGraph, asOf day: CalendarDay?) {
        self.graph = graph
        self.day = day
    }

    private mutating func add(_ node: Int32, _ property: String, _ term: RDFTerm?) {
        if let term { graph.add(node, RDFVocabulary.expanded(property), term) }
    }

    private mutating func add(_ node: Int32, _ property: String, text: String?) {
        add(node, property, text.map { .literal(RDFLiteral($0)) })
    }

    private mutating func add(_ node: Int32, _ property: String, number: Int) {
        add(node, property, .literal(RDFLiteral(String(number), datatype: RDFVocabulary.integer)))
    }

    mutating func write(_ set: MappingSet, position: Int, address: String?) {
        let node = address.map { graph.number(of: .iri($0)) } ?? graph.makeBlank()
        add(node, "rdf:type", .iri(RDFVocabulary.sssom + "MappingSet"))
        add(node, "sssom:mapping_set_id", .literal(RDFLiteral(set.id, datatype: RDFVocabulary.xsd + "anyURI")))
        add(node, "owl:versionInfo", text: set.version)
        add(node, "dct:title", text: set.title)
        add(node, "dct:license", set.license.map { Self.addressOrText($0) })
        add(node, "synergy:position", number: position)
        for (place, mapping) in set.mappings.enumerated() {
            let axiom = write(mapping, position: place + 1)
            graph.add(node, RDFVocabulary.sssom + "mappings", axiom)
        }
        for (place, gap) in set.gaps.enumerated() {
            let axiom = write(gap, position: place + 1)
            graph.add(node, RDFVocabulary.sssom + "mappings", axiom)
        }
    }

    /// An address as such if it reads back the same, else as a text.
    private static func addressOrText(_ text: String) -> RDFTerm {
        RDFNames.address(text) == text ? .iri(text) : .literal(RDFLiteral(text))
    }

    private mutating func axiom(
        _ subject: RDFTerm, _ predicate: String, _ object: RDFTerm, _ justification: String, position: Int
    ) -> Int32 {
        let node = graph.makeBlank()
        add(node, "rdf:type", .iri(RDFVocabulary.owl + "Axiom"))
        add(node, "owl:annotatedSource", subject)
        add(node, "owl:annotatedProperty", .iri(RDFVocabulary.expanded(predicate)))
        add(node, "owl:annotatedTarget", object)
        let expanded = RDFVocabulary.expanded(justification)
        add(node, "sssom:mapping_justification", Self.addressOrText(expanded))
        add(node, "synergy:position", number: position)
        return node
    }

    private mutating func write(_ mapping: Mapping, position: Int) -> Int32 {
        let predicate = SSSOMVocabulary.predicate(for: mapping.relation)
        let subject = RDFTerm.iri(RDFNames.part(mapping.subject.rawValue))
        let object = RDFTerm.iri(RDFNames.part(mapping.object.rawValue))
        let node = axiom(subject, predicate.id, object, mapping.justification, position: position)
        if predicate.isNegated { add(node, "sssom:predicate_modifier", text: "Not") }
        add(node, "synergy:setRelation", text: mapping.relation.names)
        add(node, "synergy:status", text: mapping.status.rawValue)
        if mapping.confidence != 1 {
            // sssom-py refuses a set in which a confidence is anything but a double, `0.9` being a decimal.
            let confidence = JSONLDReader.canonical(mapping.confidence)
            add(node, "sssom:confidence", .literal(RDFLiteral(confidence, datatype: RDFVocabulary.double)))
        }
        people(node, mapping.authors, .author)
        people(node, mapping.reviewers, .reviewer)
        add(node, "dct:created", mapping.date.map { .literal(RDFLiteral($0)) })
        add(node, "synergy:validFrom", mapping.validity.from.map { .literal(RDFLiteral($0)) })
        add(node, "synergy:validUntil", mapping.validity.until.map { .literal(RDFLiteral($0)) })
        add(node, "synergy:elementMap", text: mapping.elementMap.map { Self.text($0.json(JSONWriting())) })
        add(node, "synergy:transform", text: mapping.transform.map { Self.text($0.json(JSONWriting())) })
        add(node, "rdfs:comment", text: mapping.comment)
        add(node, "sssom:record_id", text: mapping.recordID)
        // Only what somebody approved and what holds is stated as a fact.
        if mapping.status == .approved, holds(mapping.validity) {
            let subject = graph.number(of: subject)
            graph.add(subject, RDFMappingVocabulary.statement(of: mapping.relation), object)
        }
        return node
    }

    private func holds(_ validity: Validity) -> Bool {
        if let day { return validity.contains(day) }
        return validity.from == nil && validity.until == nil
    }

    private mutating func write(_ gap: Gap, position: Int) -> Int32 {
        let none = RDFTerm.iri(RDFVocabulary.expanded(SSSOMVocabulary.noTermFound))
        let subject = gap.subject.map { RDFTerm.iri(RDFNames.part($0.rawValue)) } ?? none
        let object = gap.object.map { RDFTerm.iri(RDFNames.part($0.rawValue)) } ?? none
        let node = axiom(subject, "skos:exactMatch", object, gap.justification, position: position)
        people(node, gap.authors, .author)
        add(node, "dct:created", gap.date.map { .literal(RDFLiteral($0)) })
        add(node, "rdfs:comment", text: gap.comment)
        add(node, "sssom:record_id", text: gap.recordID)
        if let source = gap.source {
            let property = gap.subject == nil ? "sssom:subject_source" : "sssom:object_source"
            let address = RDFNames.part(source)
            let isName = Mapping.Term.ID(rawValue: source) != nil && RDFNames.identifier(of: address) == source
            add(node, property, isName ? .iri(address) : .literal(RDFLiteral(source)))
        }
        return node
    }

    private mutating func people(_ node: Int32, _ people: [String], _ role: RDFMappingVocabulary.Role) {
        for person in people {
            let term = Self.addressOrText(RDFNames.isAddress(person) ? person : "")
            if case .iri = term {
                add(node, role.id, term)
            } else {
                add(node, role.label, text: person)
            }
        }
        guard people != RDFMappingVocabulary.usualOrder(people) else { return }
        let items = people.map { graph.number(of: .literal(RDFLiteral($0))) }
        graph.add(node, RDFVocabulary.expanded(role.order), graph.addList(items))
    }

    private static func text(_ node: JSONNode) -> String { String(decoding: node.serialized(.compact), as: UTF8.self) }
}

/// The words of mappings in a graph.
enum RDFMappingVocabulary {
    /// What somebody did.
    enum Role: Sendable {
        case author, reviewer

        var id: String { self == .author ? "pav:authoredBy" : "sssom:reviewer_id" }
        var label: String { self == .author ? "sssom:author_label" : "sssom:reviewer_label" }
        /// Keeps the order where it is not the usual one.
        var order: String { self == .author ? "synergy:authors" : "synergy:reviewers" }
    }

    /// Addresses before names, each by their bytes and once.
    static func usualOrder(_ people: [String]) -> [String] {
        let sorted = Set(people).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return sorted.filter { RDFNames.isAddress($0) } + sorted.filter { !RDFNames.isAddress($0) }
    }

    /// The property that states a relation as a fact.
    ///
    /// SKOS has words for four of the five; for the others, and for several that are possible, there are words of our own.
    static func statement(of relation: RelationSet) -> String {
        switch relation {
        case .equal: RDFVocabulary.skos + "exactMatch"
        case .superset: RDFVocabulary.skos + "narrowMatch"
        case .subset: RDFVocabulary.skos + "broadMatch"
        case .overlap: RDFVocabulary.skos + "relatedMatch"
        default: RDFVocabulary.synergy + own(relation)
        }
    }

    /// Such as `disjointMatch` or `equalOrSubsetMatch`.
    private static func own(_ relation: RelationSet) -> String {
        let names = relation.relations.map(\.name)
        let words = names.enumerated().map { $0 == 0 ? $1 : $1.prefix(1).uppercased() + $1.dropFirst() }
        return words.joined(separator: "Or") + "Match"
    }

    /// The relations that properties state.
    static let statements: [String: RelationSet] = {
        let plain: [(String, RelationSet)] = ["exact", "close", "broad", "narrow", "related"].map { word in
            let name = "skos:\(word)Match"
            return (RDFVocabulary.expanded(name), SSSOMVocabulary.relation(of: name) ?? .all)
        }
        let own: [(String, RelationSet)] = (1..<32).map { RelationSet(rawValue: $0) }.compactMap { relation in
            let property = statement(of: relation)
            return property.utf8.starts(with: RDFVocabulary.synergy.utf8) ? (property, relation) : nil
        }
        return Dictionary(plain + own, uniquingKeysWith: { first, _ in first })
    }()
}
