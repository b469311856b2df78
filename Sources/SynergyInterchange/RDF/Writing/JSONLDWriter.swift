import SynergyModel

extension RDFGraph {
    /// The graph as JSON-LD 1.1 in flattened form (<https://www.w3.org/TR/json-ld11/>): a context of prefixes, and what is said
    /// of each subject in an object of its own, all of it sorted.
    ///
    /// - Complexity: O(*n* log *n*) in the number of statements.
    public func jsonLD() -> [UInt8] {
        let layout = RDFLayout(self)
        let writer = JSONLDWriter(layout: layout, prefixes: RDFPrefixes(layout.index), labels: labels(layout))
        return writer.document().serialized()
    }

    /// In flattened form every blank node outside lists has a label.
    private func labels(_ layout: RDFLayout) -> [Int32: Int] {
        var labels: [Int32: Int] = [:]
        for number in 0..<Int32(termCount) where isBlank(number) { labels[number] = labels.count }
        return labels
    }
}

private struct JSONLDWriter {
    let layout: RDFLayout
    let prefixes: RDFPrefixes
    let labels: [Int32: Int]

    private var graph: RDFGraph { layout.index.graph }

    func document() -> JSONNode {
        var context = [JSONNode.Member(name: "@version", value: JSONNode(.number(1.1)))]
        context += prefixes.used.map { .init(name: $0.prefix, value: JSONNode($0.iri)) }
        // Blank nodes after what they are parts of.
        var waiting: [Int32] = Array(layout.roots.reversed())
        var nodes: [JSONNode] = []
        while let number = waiting.popLast() {
            var inner: [Int32] = []
            nodes.append(node(number, &inner))
            waiting += inner.reversed()
        }
        return JSONNode(
            .object([
                .init(name: "@context", value: JSONNode(.object(context))),
                .init(name: "@graph", value: JSONNode(.array(nodes))),
            ]))
    }

    private func node(_ number: Int32, _ inner: inout [Int32]) -> JSONNode {
        var members = [JSONNode.Member(name: "@id", value: JSONNode(identifier(number)))]
        for (predicate, objects) in layout.properties(of: number) {
            let iri = graph.iri(predicate) ?? ""
            // A class that is no address would be a value like others.
            let isType = iri == RDFVocabulary.type && objects.allSatisfy { !graph.isLiteral($0) }
            let values = objects.map { isType ? JSONNode(identifier($0)) : value($0, &inner) }
            for object in objects where isType && layout.isInside(object) { inner.append(object) }
            members.append(
                .init(
                    name: isType ? "@type" : compact(iri, prefixes.split(predicate)),
                    value: values.count == 1 ? values[0] : JSONNode(.array(values))))
        }
        return JSONNode(.object(members))
    }

    private func value(_ number: Int32, _ inner: inout [Int32]) -> JSONNode {
        switch graph.term(number) {
        case .iri(RDFVocabulary.empty): return list([], &inner)
        case .iri: return object("@id", identifier(number))
        case .blank:
            if let items = layout.list(number) { return list(items, &inner) }
            if layout.isInside(number) { inner.append(number) }
            return object("@id", identifier(number))
        case .literal(let literal): return value(literal)
        }
    }

    private func list(_ items: [Int32], _ inner: inout [Int32]) -> JSONNode {
        var nodes: [JSONNode] = []
        for item in items { nodes.append(value(item, &inner)) }
        return JSONNode(.object([.init(name: "@list", value: JSONNode(.array(nodes)))]))
    }

    private func value(_ literal: RDFLiteral) -> JSONNode {
        let text = JSONNode.Member(name: "@value", value: JSONNode(literal.lexical))
        if let language = literal.language {
            return JSONNode(.object([text, .init(name: "@language", value: JSONNode(language))]))
        }
        switch literal.datatype {
        case RDFVocabulary.string: return JSONNode(literal.lexical)
        case RDFVocabulary.boolean where literal.lexical == "true": return JSONNode(.bool(true))
        case RDFVocabulary.boolean where literal.lexical == "false": return JSONNode(.bool(false))
        case RDFVocabulary.integer:
            if let whole = Int64(literal.lexical), whole.magnitude < 1 << 53, String(whole) == literal.lexical {
                return JSONNode(.number(Double(whole)))
            }
        default: break
        }
        return JSONNode(
            .object([
                text,
                .init(name: "@type", value: JSONNode(compact(literal.datatype, prefixes.split(literal.datatype)))),
            ]))
    }

    private func object(_ name: String, _ text: String) -> JSONNode {
        JSONNode(.object([.init(name: name, value: JSONNode(text))]))
    }

    private func identifier(_ number: Int32) -> String {
        switch graph.term(number) {
        case .iri(let iri): compact(iri, prefixes.split(number))
        case .blank, .literal: "_:b\(labels[number] ?? 0)"
        }
    }

    /// A prefix and the rest, as far as that reads back as the same address.
    private func compact(_ iri: String, _ short: (prefix: String, local: String)?) -> String {
        guard let (prefix, local) = short, !local.utf8.starts(with: "//".utf8) else { return iri }
        return "\(prefix):\(local)"
    }
}
