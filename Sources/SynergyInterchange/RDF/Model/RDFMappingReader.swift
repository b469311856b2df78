import SynergyCrosswalk
import SynergyModel

/// Reads mapping sets from a graph: what annotates a mapping, and mappings that are only stated.
struct RDFMappingReader {
    /// A mapping that is stated as a fact.
    struct Statement {
        var subject, object: Int32
        var property: String
        var relation: RelationSet
        var offset: Int
    }

    private(set) var sets: [MappingSet] = []
    private(set) var losses = FormatLosses()
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var understood: [Int32] = []
    private let base: RDFContentReader
    /// The identifiers of concepts of others.
    private let names: [Int32: String]
    /// What is annotated, and so is more than a bare statement.
    private var annotated: Set<Annotated> = []

    private struct Pair: Hashable {
        var subject, object: Int32
    }

    private struct Annotated: Hashable {
        var pair: Pair
        var property: String
    }

    private var index: RDFIndex { base.index }
    private var graph: RDFGraph { base.index.graph }

    /// The set of mappings that belong to none.
    private static let looseSet = "urn:reporting-synergy:mappings"

    init(_ base: RDFContentReader, names: [Int32: String]) {
        self.base = base
        self.names = names
    }

    mutating func read(statements: [Statement]) {
        var axioms: Set<Int32> = []
        for (node, offset) in base.ordered(of: RDFVocabulary.sssom + "MappingSet") {
            let members = index.objects(of: node, RDFVocabulary.sssom + "mappings")
            sets.append(set(node, members, at: offset))
            axioms.formUnion(members.map(\.object))
        }
        var loose = MappingSet(id: Self.looseSet)
        for (node, offset) in base.ordered(of: RDFVocabulary.owl + "Axiom") where !axioms.contains(node) {
            add(node, at: offset, to: &loose)
        }
        addStatements(statements, to: &loose)
        if !loose.mappings.isEmpty || !loose.gaps.isEmpty { sets.append(loose) }
    }

    private mutating func report(_ code: Diagnostic.Code, at offset: Int, _ message: String) {
        diagnostics.append(
            Diagnostic(.error, code, at: base.lines.location(of: offset, in: base.file), message))
    }

    // MARK: Sets

    private mutating func set(_ node: Int32, _ members: [RDFGraph.Entry], at offset: Int) -> MappingSet {
        understood.append(node)
        var set = MappingSet(
            id: text(node, "sssom:mapping_set_id") ?? graph.iri(node) ?? Self.looseSet,
            version: text(node, "owl:versionInfo"), title: text(node, "dct:title"), license: text(node, "dct:license"))
        let ordered = members.enumerated().sorted { first, second in
            (base.position(of: first.element.object), first.offset)
                < (base.position(of: second.element.object), second.offset)
        }
        for member in ordered { add(member.element.object, at: member.element.offset, to: &set) }
        count(node, Self.setProperties)
        return set
    }

    private mutating func add(_ node: Int32, at offset: Int, to set: inout MappingSet) {
        understood.append(node)
        guard let source = index.objects(of: node, RDFVocabulary.owl + "annotatedSource").first,
            let target = index.objects(of: node, RDFVocabulary.owl + "annotatedTarget").first,
            let property = index.objects(of: node, RDFVocabulary.owl + "annotatedProperty").first
        else {
            report(
                .rdfStructure, at: offset,
                "a mapping needs owl:annotatedSource, owl:annotatedProperty and owl:annotatedTarget")
            return
        }
        let noTerm = graph.find(iri: RDFVocabulary.expanded(SSSOMVocabulary.noTermFound))
        if source.object == noTerm || target.object == noTerm {
            let gap = gap(node, source, target, noTerm)
            set.gaps.append(gap)
        } else if let subject = term(source), let object = term(target) {
            let pair = Pair(subject: source.object, object: target.object)
            let mapping = mapping(node, subject, object, property)
            for stated in [graph.iri(property.object) ?? "", RDFMappingVocabulary.statement(of: mapping.relation)] {
                annotated.insert(Annotated(pair: pair, property: stated))
            }
            set.mappings.append(mapping)
        }
        count(node, Self.mappingProperties)
    }

    private static let setProperties = Set(
        [
            "rdf:type", "sssom:mapping_set_id", "owl:versionInfo", "dct:title", "dct:license", "synergy:position",
            "sssom:mappings",
        ].map(RDFVocabulary.expanded))

    private static let mappingProperties = Set(
        [
            "rdf:type", "owl:annotatedSource", "owl:annotatedProperty", "owl:annotatedTarget",
            "sssom:predicate_modifier", "sssom:mapping_justification", "synergy:setRelation", "synergy:status",
            "sssom:confidence", "pav:authoredBy", "sssom:author_label", "synergy:authors", "sssom:reviewer_id",
            "sssom:reviewer_label", "synergy:reviewers", "dct:created", "synergy:validFrom", "synergy:validUntil",
            "synergy:elementMap", "synergy:transform", "rdfs:comment", "sssom:record_id", "synergy:position",
            "sssom:subject_source", "sssom:object_source",
        ].map(RDFVocabulary.expanded))

    /// Counts what a mapping of ours has no place for.
    private mutating func count(_ node: Int32, _ known: Set<String>) {
        let hasDate = !index.objects(of: node, RDFVocabulary.dct + "created").isEmpty
        for entry in index.statements(of: node) {
            let property = graph.iri(entry.predicate) ?? ""
            if property == RDFVocabulary.pav + "authoredOn", !hasDate { continue }
            if !known.contains(property) {
                losses.note("statements with \(RDFVocabulary.contracted(property))", at: base.name(node))
            }
        }
    }

    // MARK: Mappings

    private mutating func mapping(
        _ node: Int32, _ subject: Mapping.Term.ID, _ object: Mapping.Term.ID, _ property: RDFGraph.Entry
    ) -> Mapping {
        let predicate = RDFVocabulary.contracted(graph.iri(property.object) ?? "")
        let relation = modified(SSSOMVocabulary.relation(of: predicate), node)
        let words: RelationSet? = value(node, "synergy:setRelation", "one of equal, superset, …") {
            RelationSet(names: $0)
        }
        let justification =
            text(node, "sssom:mapping_justification").map(RDFVocabulary.contracted) ?? "semapv:UnspecifiedMatching"
        let status: Mapping.Status? = value(
            node, "synergy:status", "one of \(Mapping.Status.allCases.map(\.rawValue).joined(separator: ", "))"
        ) { Mapping.Status(rawValue: $0) }
        let confidence: Double? = value(node, "sssom:confidence", "a number from 0 to 1") {
            Double($0).flatMap { (0...1).contains($0) ? $0 : nil }
        }
        return Mapping(
            subject: subject, object: object, relation: words ?? relation, confidence: confidence ?? 1,
            justification: justification, authors: people(node, .author), reviewers: people(node, .reviewer),
            status: status ?? RecordMeaning.usualStatus(of: justification),
            validity: Validity(from: day(node, "synergy:validFrom"), until: day(node, "synergy:validUntil")),
            date: date(node), elementMap: elementMap(node), transform: transform(node),
            comment: text(node, "rdfs:comment"), recordID: text(node, "sssom:record_id"),
            location: base.lines.location(of: property.offset, in: base.file))
    }

    /// A relation as its modifier leaves it: `Not` as the schema has it, or the address that sssom-py writes.
    ///
    /// A modifier that nobody here knows may turn the claim round, so that nothing is claimed then.
    private mutating func modified(_ relation: RelationSet?, _ node: Int32) -> RelationSet {
        let modifiers = index.objects(of: node, RDFVocabulary.sssom + "predicate_modifier")
        for entry in modifiers {
            let word = said(entry).map(RDFVocabulary.contracted) ?? base.name(entry.object)
            guard word != "Not", word != "sssom:NegatedPredicate" else { continue }
            report(
                .invalidValue, at: entry.offset,
                "sssom:predicate_modifier: expected \"Not\" or sssom:NegatedPredicate, found ‘\(word.excerpt)’")
            return .all
        }
        // To deny what claims nothing claims nothing either.
        guard let relation, !modifiers.isEmpty else { return relation ?? .all }
        return relation.complement
    }

    private mutating func gap(
        _ node: Int32, _ source: RDFGraph.Entry, _ target: RDFGraph.Entry, _ noTerm: Int32?
    ) -> Gap {
        let subject = source.object == noTerm ? nil : term(source)
        let object = target.object == noTerm ? nil : term(target)
        let place = index.objects(
            of: node, RDFVocabulary.sssom + (subject == nil ? "subject_source" : "object_source")
        ).first.map { graph.term($0.object) }
        let origin: String? =
            switch place {
            case .iri(let iri): RDFNames.identifier(of: iri)
            case .literal(let literal): literal.lexical
            case .blank, nil: nil
            }
        return Gap(
            subject: subject, object: object, source: origin,
            justification: text(node, "sssom:mapping_justification").map(RDFVocabulary.contracted)
                ?? "semapv:UnspecifiedMatching",
            authors: people(node, .author), date: date(node), comment: text(node, "rdfs:comment"),
            recordID: text(node, "sssom:record_id"), location: base.lines.location(of: source.offset, in: base.file))
    }

    /// The identifier of a question, of a provision, or of a concept of others.
    private mutating func term(_ entry: RDFGraph.Entry) -> Mapping.Term.ID? {
        let text = names[entry.object] ?? graph.iri(entry.object).map { RDFNames.identifier(of: $0) } ?? ""
        if let id = Mapping.Term.ID(rawValue: text) { return id }
        report(
            .invalidIdentifier, at: entry.offset,
            "expected the address of a question, provision or concept of at most 512 bytes, found "
                + "‘\(base.name(entry.object))’")
        return nil
    }

    private func text(_ node: Int32, _ property: String) -> String? {
        guard let entry = index.objects(of: node, RDFVocabulary.expanded(property)).first else { return nil }
        switch graph.term(entry.object) {
        case .iri(let iri): return iri
        case .literal(let literal): return literal.lexical
        case .blank: return nil
        }
    }

    /// The value of a property, if it has one; a value that is none is reported.
    private mutating func value<Value>(
        _ node: Int32, _ property: String, _ expected: String, _ make: (String) -> Value?
    ) -> Value? {
        guard let text = text(node, property) else { return nil }
        if let value = make(text) { return value }
        let offset = index.objects(of: node, RDFVocabulary.expanded(property)).first?.offset ?? 0
        report(.invalidValue, at: offset, "\(property): expected \(expected), found ‘\(text.excerpt)’")
        return nil
    }

    private mutating func day(_ node: Int32, _ property: String) -> CalendarDay? {
        value(node, property, "a day such as 2025-06-30") { CalendarDay($0) }
    }

    /// When a mapping was made; before SSSOM 1.0 that was said with another property.
    private mutating func date(_ node: Int32) -> CalendarDay? {
        day(node, index.objects(of: node, RDFVocabulary.dct + "created").isEmpty ? "pav:authoredOn" : "dct:created")
    }

    private mutating func json<Value>(
        _ node: Int32, _ property: String, _ read: (JSONNode, JSONReading) -> Value?
    ) -> Value? {
        guard let text = text(node, property) else { return nil }
        let reading = JSONReading()
        let value = JSONParser.parse(Array(text.utf8), limits: Limits(depth: 64), reading).flatMap { read($0, reading) }
        let offset = index.objects(of: node, RDFVocabulary.expanded(property)).first?.offset ?? 0
        for issue in reading.issues { report(issue.code, at: offset, "\(property): \(issue.path): \(issue.message)") }
        return value
    }

    private mutating func elementMap(_ node: Int32) -> [ElementPair]? {
        json(node, "synergy:elementMap") { json, reading in reading.array(json) { ElementPair.read($0, reading) } }
    }

    private mutating func transform(_ node: Int32) -> Transform? {
        json(node, "synergy:transform") { Transform.read($0, $1) }
    }

    private func people(_ node: Int32, _ role: RDFMappingVocabulary.Role) -> [String] {
        let order = index.objects(of: node, RDFVocabulary.expanded(role.order)).first
        if let order, let items = index.list(from: order.object) { return items.compactMap { said($0) } }
        let people = [role.id, role.label].flatMap {
            index.objects(of: node, RDFVocabulary.expanded($0)).compactMap { said($0) }
        }
        return RDFMappingVocabulary.usualOrder(people)
    }

    private func said(_ entry: RDFGraph.Entry) -> String? {
        switch graph.term(entry.object) {
        case .iri(let iri): iri
        case .literal(let literal): literal.lexical
        case .blank: nil
        }
    }

    // MARK: Statements

    /// Adds mappings that are stated and not annotated: nobody has reviewed them here, so they are proposed.
    private mutating func addStatements(_ statements: [Statement], to set: inout MappingSet) {
        struct Fact: Hashable {
            var pair: Pair
            var relation: UInt8
            var property: String
        }
        var seen: Set<Fact> = []
        for statement in statements {
            let pair = Pair(subject: statement.subject, object: statement.object)
            let back = Pair(subject: statement.object, object: statement.subject)
            if annotated.contains(Annotated(pair: pair, property: statement.property)) { continue }
            // Said from the other side it is the same.
            let mirror = Fact(
                pair: back, relation: statement.relation.converse.rawValue,
                property: Self.mirrors[statement.property] ?? statement.property)
            let fact = Fact(pair: pair, relation: statement.relation.rawValue, property: statement.property)
            guard !seen.contains(mirror), seen.insert(fact).inserted else { continue }
            let place = { (node: Int32) in
                RDFGraph.Entry(subject: node, predicate: node, object: node, offset: statement.offset)
            }
            guard let subject = term(place(statement.subject)), let object = term(place(statement.object)) else {
                continue
            }
            set.mappings.append(
                Mapping(
                    subject: subject, object: object, relation: statement.relation,
                    justification: "semapv:UnspecifiedMatching", status: .proposed,
                    location: base.lines.location(of: statement.offset, in: base.file)))
        }
    }

    private static let mirrors = [
        RDFVocabulary.skos + "broadMatch": RDFVocabulary.skos + "narrowMatch",
        RDFVocabulary.skos + "narrowMatch": RDFVocabulary.skos + "broadMatch",
    ]
}

extension RDFContentReader {
    /// The subjects of a class in the order of their positions, then of the file.
    func ordered(of type: String) -> [(node: Int32, offset: Int)] {
        guard let type = graph.find(iri: type), let isA = graph.find(iri: RDFVocabulary.type) else { return [] }
        let found = index.all.filter { $0.predicate == isA && $0.object == type }
        return found.enumerated().sorted { first, second in
            (position(of: first.element.subject), first.element.offset, first.offset)
                < (position(of: second.element.subject), second.element.offset, second.offset)
        }
        .map { ($0.element.subject, $0.element.offset) }
    }
}
