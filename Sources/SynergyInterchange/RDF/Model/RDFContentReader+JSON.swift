import SynergyModel

extension RDFContentReader {
    mutating func object(
        _ node: Int32, _ kind: RDFShape.Kind, _ context: RDFShape.Context, at offset: Int, depth: Int
    ) -> JSONNode {
        guard depth < 64 else {
            report(.tooDeep, at: offset, "things are nested more than 64 deep")
            return JSONNode(.object([]), offset: offset)
        }
        guard !isRead[Int(node)] else {
            report(.rdfStructure, at: offset, "‘\(name(node))’ is used in two places; it can stand in one only")
            return JSONNode(.object([]), offset: offset)
        }
        isRead[Int(node)] = true
        let shape = RDFShape.of(kind)
        let parts = properties(of: node, shape)
        var members: [JSONNode.Member] = []
        var context = context
        if shape.identity == .whole, let iri = graph.iri(node) {
            members.append(
                .init(name: "id", value: JSONNode(.string(RDFNames.identifier(of: iri)), offset: offset)))
        }
        let plain = parts.reduce(into: [String: String]()) { texts, part in
            texts[part.member] = part.entries.first.map { text(graph.term($0.object)) }
        }
        context = context.inside(kind) { name in
            name == "id" ? members.first?.value.string : plain[name]
        }
        if shape.identity == .number {
            let number = number(of: node, context, plain["number"])
            members.append(.init(name: "number", value: JSONNode(.string(number), offset: offset)))
        }
        for part in parts where part.member != "number" || shape.identity != .number {
            // The order of languages belongs to the text that it is about.
            if shape.orders.contains(part.member) { continue }
            let known = shape.member(part.member)
            let first = part.entries[0]
            let value: JSONNode?
            if case .localized = known.form {
                let order = parts.first { $0.member == RDFShape.languages(of: part.member) }?.entries.first
                value = localized(part.entries, order, context)
            } else {
                if part.entries.count > 1 {
                    report(
                        .rdfStructure, at: part.entries[1].offset,
                        "expected one value of ‘\(RDFVocabulary.contracted(known.property))’, found "
                            + "\(part.entries.count)")
                }
                value = self.value(first, known.form, context, depth: depth)
            }
            if let value { members.append(.init(name: part.member, nameOffset: first.offset, value: value)) }
        }
        return JSONNode(.object(members), offset: offset)
    }

    struct Part {
        var member: String
        var entries: [RDFGraph.Entry]
    }

    /// What is said of a node, by the members that it becomes; what no member stands for is counted.
    mutating func properties(of node: Int32, _ shape: RDFShape) -> [Part] {
        var result: [Part] = []
        var places: [String: Int] = [:]
        for entry in index.statements(of: node) {
            let property = graph.iri(entry.predicate) ?? ""
            var member = shape.names[property]
            if member == nil, shape.identity == .number, property == RDFVocabulary.skos + "notation" {
                member = "number"
            }
            if member == nil, property.utf8.starts(with: RDFVocabulary.synergy.utf8) {
                let name = String(decoding: property.utf8.dropFirst(RDFVocabulary.synergy.utf8.count), as: UTF8.self)
                // Statements that follow from others are written for the tools of others.
                if name == "position" { continue }
                if shape.members[name] == nil, !isStatement(property) { member = name }
            }
            guard let member else {
                if !Self.derived.contains(property), !isStatement(property) {
                    losses.note(
                        "statements with \(RDFVocabulary.contracted(property))", at: name(entry.subject))
                }
                continue
            }
            if let place = places[member] {
                result[place].entries.append(entry)
            } else {
                places[member] = result.count
                result.append(Part(member: member, entries: [entry]))
            }
        }
        return result
    }

    func isStatement(_ property: String) -> Bool {
        RDFMappingVocabulary.statements[property] != nil
    }

    /// What is written for the tools of others, and follows from the rest.
    static let derived = Set(
        [
            "rdf:type", "skos:inScheme", "skos:topConceptOf", "skos:hasTopConcept", "dct:subject", "dct:identifier",
            "prov:wasAttributedTo", "prov:wasRevisionOf",
        ].map(RDFVocabulary.expanded))

    mutating func value(
        _ entry: RDFGraph.Entry, _ form: RDFShape.Form, _ context: RDFShape.Context, depth: Int
    ) -> JSONNode? {
        let term = graph.term(entry.object)
        if case .literal(let literal) = term { return value(literal, form, at: entry.offset) }
        if let first = graph.find(iri: RDFVocabulary.first), isList(entry.object, first) {
            return list(entry, form, context, depth: depth)
        }
        switch form {
        case .node(let kind): return object(entry.object, kind, context, at: entry.offset, depth: depth + 1)
        case .whole, .name, .part, .supersededPart:
            guard case .iri(let iri) = term else { break }
            return JSONNode(.string(RDFNames.identifier(of: iri)), offset: entry.offset)
        case .plain, .day, .time, .localized:
            guard case .iri(let iri) = term else { break }
            if iri == RDFShape.missing { return JSONNode(.null, offset: entry.offset) }
            return JSONNode(.string(iri), offset: entry.offset)
        }
        return object(entry.object, .other, context, at: entry.offset, depth: depth + 1)
    }

    func isList(_ node: Int32, _ first: Int32) -> Bool {
        node == graph.find(iri: RDFVocabulary.empty) || index.statements(of: node).contains { $0.predicate == first }
    }

    mutating func list(
        _ entry: RDFGraph.Entry, _ form: RDFShape.Form, _ context: RDFShape.Context, depth: Int
    ) -> JSONNode? {
        guard budget > 0, let items = index.list(from: entry.object) else {
            report(.rdfStructure, at: entry.offset, "the list that begins here does not end, or divides")
            return nil
        }
        budget -= items.count + 1
        markList(entry.object)
        var nodes: [JSONNode] = []
        for item in items {
            if let node = value(item, form, context, depth: depth + 1) { nodes.append(node) }
        }
        return JSONNode(.array(nodes), offset: entry.offset)
    }

    mutating func markList(_ node: Int32) {
        guard let rest = graph.find(iri: RDFVocabulary.rest) else { return }
        var node = node
        while !isRead[Int(node)] {
            isRead[Int(node)] = true
            guard let next = index.statements(of: node).first(where: { $0.predicate == rest }) else { return }
            node = next.object
        }
    }

    func value(_ literal: RDFLiteral, _ form: RDFShape.Form, at offset: Int) -> JSONNode {
        switch literal.datatype {
        case RDFVocabulary.boolean:
            // XML Schema allows 1 and 0 too.
            if ["true", "1"].contains(literal.lexical) { return JSONNode(.bool(true), offset: offset) }
            if ["false", "0"].contains(literal.lexical) { return JSONNode(.bool(false), offset: offset) }
        case RDFVocabulary.integer, RDFVocabulary.decimal, RDFVocabulary.double:
            if let number = Double(literal.lexical), number.isFinite {
                return JSONNode(.number(number), offset: offset)
            }
        default: break
        }
        return JSONNode(.string(literal.lexical), offset: offset)
    }

    mutating func localized(
        _ entries: [RDFGraph.Entry], _ order: RDFGraph.Entry?, _ context: RDFShape.Context
    ) -> JSONNode {
        var texts: [(language: LanguageTag, entry: RDFGraph.Entry, text: String)] = []
        for entry in entries {
            guard case .literal(let literal) = graph.term(entry.object) else {
                report(.rdfStructure, at: entry.offset, "expected a text, found ‘\(name(entry.object))’")
                continue
            }
            guard let language = literal.language.map({ LanguageTag($0) }) ?? .undetermined else {
                report(
                    .invalidLanguage, at: entry.offset,
                    "expected a BCP 47 language, found ‘\((literal.language ?? "").excerpt)’")
                continue
            }
            if texts.contains(where: { $0.language == language }) {
                report(
                    .skosRule, at: entry.offset,
                    "two texts in ‘\(language)’ for one property; there is one in each language (SKOS S14)")
                continue
            }
            texts.append((language, entry, literal.lexical))
        }
        var languages = RDFShape.usualOrder(texts.map(\.language), context)
        if let order, let items = index.list(from: order.object) {
            markList(order.object)
            let listed = items.compactMap { LanguageTag(text(graph.term($0.object))) }
            if Set(listed) == Set(languages), listed.count == languages.count { languages = listed }
        }
        let nodes = languages.compactMap { language in
            texts.first { $0.language == language }.map { text in
                JSONNode(
                    .object([
                        .init(name: "language", value: JSONNode(language.rawValue)),
                        .init(name: "text", value: JSONNode(.string(text.text), offset: text.entry.offset)),
                    ]), offset: text.entry.offset)
            }
        }
        return JSONNode(.array(nodes), offset: entries.first?.offset ?? 0)
    }

    /// The number of a question or provision in its whole.
    func number(of node: Int32, _ context: RDFShape.Context, _ notation: String?) -> String {
        if let iri = graph.iri(node) {
            let id = RDFNames.identifier(of: iri)
            let start = (context.whole ?? "") + ":"
            if id.utf8.starts(with: start.utf8) {
                return String(decoding: id.utf8.dropFirst(start.utf8.count), as: UTF8.self)
            }
        }
        return notation ?? ""
    }

    /// What a term says, for a member that decides how others are read: an address is the identifier that it stands for.
    func text(_ term: RDFTerm) -> String {
        switch term {
        case .iri(let iri): RDFNames.identifier(of: iri)
        case .literal(let literal): literal.lexical
        case .blank: ""
        }
    }

    /// A term for a message.
    func name(_ number: Int32) -> String {
        switch graph.term(number) {
        case .iri(let iri): iri.excerpt
        case .literal(let literal): literal.lexical.excerpt
        case .blank: "a blank node"
        }
    }
}
