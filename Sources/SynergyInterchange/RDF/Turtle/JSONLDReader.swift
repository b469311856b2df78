import SynergyModel

/// Reads one JSON-LD document.
struct JSONLDReader {
    var graph = RDFGraph()
    var problems: RDFProblems

    init(_ problems: RDFProblems) { self.problems = problems }

    /// What names stand for.
    struct Context {
        struct Term {
            var iri: String?
            var type: String?
            var language: String??
            var container: String?
        }

        var terms: [String: Term] = [:]
        var vocabulary: String?
        var base: String?
        var language: String?
    }

    var outer = Context()

    var prefixes: [String: String] {
        outer.terms.compactMapValues(\.iri).filter { !$0.value.hasPrefix("@") }
    }

    mutating func document(_ root: JSONNode) {
        switch root.value {
        case .array(let nodes): for node in nodes { top(node, Context()) }
        default: top(root, Context())
        }
    }

    mutating func top(_ node: JSONNode, _ context: Context) {
        guard case .object(let members) = node.value else {
            problems.report(.rdfStructure, at: node.offset, "expected an object, found \(node.found)")
            return
        }
        var context = context
        if let local = node["@context"] { read(local, into: &context) }
        outer = context
        guard let inner = member(node, "@graph", context) else {
            _ = object(node, context)
            return
        }
        if members.contains(where: { !keyword($0.name, context).hasPrefix("@") }) {
            outside("graphs with statements about them", at: inner)
        }
        switch inner.value {
        case .array(let nodes): for node in nodes { graphMember(node, context) }
        default: graphMember(inner, context)
        }
    }

    mutating func graphMember(_ node: JSONNode, _ context: Context) {
        guard case .object = node.value else {
            problems.report(.rdfStructure, at: node.offset, "expected an object, found \(node.found)")
            return
        }
        _ = object(node, context)
    }

    mutating func outside(_ what: String, at node: JSONNode) {
        problems.report(.rdfOutsideSubset, at: node.offset, "\(what) are not read")
    }

    // MARK: Objects

    mutating func object(_ node: JSONNode, _ context: Context) -> Int32? {
        guard case .object(let members) = node.value else { return nil }
        var context = context
        if let local = node["@context"] { read(local, into: &context) }
        checkKeywords(of: members, context)
        guard let subject = subject(node, context) else { return nil }
        for member in members {
            let keyword = keyword(member.name, context)
            switch keyword {
            case "@id", "@context": continue
            case "@type":
                for type in member.value.array ?? [member.value] {
                    guard let name = type.string, let object = resource(name, context, isVocabulary: true, at: type)
                    else { continue }
                    insert(subject, RDFVocabulary.type, object, at: type)
                }
            case "@graph", "@reverse", "@nest", "@index", "@included":
                outside("members ‘\(keyword)’", at: member.value)
            default:
                // A member that no context makes an address says nothing (JSON-LD 1.1 API, section 5.1.2).
                guard let property = expanded(member.name, context, isVocabulary: true), IRIParts.isAbsolute(property)
                else {
                    problems.report(
                        .warning, .rdfStructure, at: member.nameOffset,
                        "no context says what ‘\(member.name.excerpt)’ stands for; it is left out")
                    continue
                }
                add(member.value, to: subject, property, context.terms[member.name], context)
            }
        }
        return subject
    }

    mutating func subject(_ node: JSONNode, _ context: Context) -> Int32? {
        guard let id = member(node, "@id", context) else { return graph.makeBlank() }
        guard let text = id.string else {
            problems.report(.wrongType, at: id.offset, "expected an address, found \(id.found)")
            return nil
        }
        return resource(text, context, isVocabulary: false, at: id)
    }

    mutating func resource(
        _ text: String, _ context: Context, isVocabulary: Bool, at node: JSONNode
    ) -> Int32? {
        guard let iri = expanded(text, context, isVocabulary: isVocabulary) else {
            problems.report(
                .rdfNoBase, at: node.offset, "the relative address ‘\(text.excerpt)’ needs ‘@base’ in the context")
            return nil
        }
        if iri.utf8.starts(with: "_:".utf8) {
            return graph.number(of: .blank(String(decoding: iri.utf8.dropFirst(2), as: UTF8.self)))
        }
        guard IRIParts.isAbsolute(iri), RDFNames.address(iri) == iri else {
            problems.report(.rdfSyntax, at: node.offset, "‘\(iri.excerpt)’ is not an address")
            return nil
        }
        return graph.number(of: .iri(iri))
    }

    mutating func insert(_ subject: Int32, _ property: String, _ object: Int32, at node: JSONNode) {
        graph.insert(subject, graph.number(of: .iri(property)), object, at: node.offset)
    }

    mutating func add(
        _ node: JSONNode, to subject: Int32, _ property: String, _ term: Context.Term?, _ context: Context
    ) {
        if term?.container == "@list", member(node, "@list", context) == nil {
            insert(subject, property, list(node.array ?? [node], term, context), at: node)
        } else if term?.container == "@language", case .object(let members) = node.value {
            for member in members {
                for text in member.value.array ?? [member.value] {
                    guard let text = text.string else { continue }
                    let hasNone = keyword(member.name, context) == "@none"
                    let literal = hasNone ? RDFLiteral(text) : RDFLiteral(text, language: member.name)
                    insert(subject, property, graph.number(of: .literal(literal)), at: member.value)
                }
            }
        } else {
            for item in node.array ?? [node] {
                if let set = member(item, "@set", context) {
                    add(set, to: subject, property, term, context)
                } else if let object = value(item, term, context) {
                    insert(subject, property, object, at: item)
                }
            }
        }
    }

    mutating func list(_ nodes: [JSONNode], _ term: Context.Term?, _ context: Context) -> Int32 {
        var head = graph.number(of: .iri(RDFVocabulary.empty))
        let items = nodes.compactMap { node in value(node, term, context).map { ($0, node) } }
        let links = items.map { _ in graph.makeBlank() }
        for (link, item) in zip(links, items).reversed() {
            insert(link, RDFVocabulary.first, item.0, at: item.1)
            insert(link, RDFVocabulary.rest, head, at: item.1)
            head = link
        }
        return head
    }

    mutating func value(_ node: JSONNode, _ term: Context.Term?, _ context: Context) -> Int32? {
        switch node.value {
        case .null: return nil
        case .bool(let value):
            return graph.number(
                of: .literal(RDFLiteral(String(value), datatype: term.flatMap(Self.datatype) ?? RDFVocabulary.boolean)))
        case .number(let number): return graph.number(of: .literal(Self.literal(number, term.flatMap(Self.datatype))))
        case .string(let text):
            if term?.type == "@id" || term?.type == "@vocab" {
                return resource(text, context, isVocabulary: term?.type == "@vocab", at: node)
            }
            if let datatype = term.flatMap(Self.datatype) {
                return graph.number(of: .literal(RDFLiteral(text, datatype: datatype)))
            }
            let language = term?.language ?? context.language
            return graph.number(of: .literal(language.map { RDFLiteral(text, language: $0) } ?? RDFLiteral(text)))
        case .array(let nodes): return list(nodes, term, context)
        case .object:
            if let items = member(node, "@list", context) { return list(items.array ?? [items], term, context) }
            if member(node, "@value", context) != nil { return literal(node, context) }
            return object(node, context)
        }
    }

    static func datatype(_ term: Context.Term) -> String? {
        term.type.flatMap { $0.hasPrefix("@") ? nil : $0 }
    }

    /// A number of JSON as RDF has it: whole ones are integers, others doubles in canonical form.
    static func literal(_ number: Double, _ datatype: String?) -> RDFLiteral {
        if let whole = Int64(exactly: number), datatype != RDFVocabulary.double, number.magnitude < 1e21 {
            return RDFLiteral(String(whole), datatype: datatype ?? RDFVocabulary.integer)
        }
        return RDFLiteral(canonical(number), datatype: datatype ?? RDFVocabulary.double)
    }

    /// A number as `2.5E0` (JSON-LD 1.1 API, section 8.6).
    static func canonical(_ number: Double) -> String {
        let parts = number.magnitude.description.split { $0 == "e" || $0 == "E" }
        let point = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = Array((point[0] + (point.count > 1 ? point[1] : "")).utf8)
        var exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + point[0].utf8.count - 1
        while digits.count > 1, digits.first == UInt8(ascii: "0") {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let text = String(decoding: digits, as: UTF8.self)
        let fraction = text.dropFirst().isEmpty ? "0" : text.dropFirst()
        return (number < 0 ? "-" : "") + "\(text.prefix(1)).\(fraction)E\(exponent)"
    }

    mutating func literal(_ node: JSONNode, _ context: Context) -> Int32? {
        guard let value = member(node, "@value", context), case .object(let members) = node.value else { return nil }
        checkKeywords(of: members, context)
        if member(node, "@direction", context) != nil { outside("directions of texts", at: node) }
        var datatype: String?
        if let type = member(node, "@type", context) {
            datatype = type.string.flatMap { expanded($0, context, isVocabulary: true) }
            guard datatype.map({ IRIParts.isAbsolute($0) }) == true else {
                if type.string == "@json" {
                    outside("values of the type ‘@json’", at: type)
                } else {
                    problems.report(
                        .rdfSyntax, at: type.offset, "expected the address of a datatype, found \(type.found)")
                }
                return nil
            }
        }
        switch value.value {
        case .string(let text):
            if let language = member(node, "@language", context)?.string {
                return graph.number(of: .literal(RDFLiteral(text, language: language)))
            }
            return graph.number(of: .literal(RDFLiteral(text, datatype: datatype ?? RDFVocabulary.string)))
        case .bool(let bool):
            return graph.number(of: .literal(RDFLiteral(String(bool), datatype: datatype ?? RDFVocabulary.boolean)))
        case .number(let number): return graph.number(of: .literal(Self.literal(number, datatype)))
        case .null: return nil
        default:
            problems.report(
                .wrongType, at: value.offset, "expected a text, number or truth value, found \(value.found)")
            return nil
        }
    }
}
