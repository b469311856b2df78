import SynergyInterchange

/// Whether graphs say the same, whatever their blank nodes are called.
enum GraphComparison {
    /// The statements of a graph in an order and with labels that do not depend on how it was made.
    ///
    /// Blank nodes are told apart by all that is said of them, and of their neighbours, as often as there are nodes; two that
    /// cannot be told apart so get one label. That is enough for graphs without symmetries, and never calls different ones equal
    /// that differ in the number of statements of any kind.
    static func form(_ graph: RDFGraph) -> [String] {
        let triples = Array(Set(graph.triples))
        var colours: [String: Int] = [:]
        for triple in triples {
            for term in [triple.subject, triple.object] { if case .blank(let label) = term { colours[label] = 0 } }
        }
        func text(_ term: RDFTerm) -> String {
            switch term {
            case .iri(let iri): "<\(iri)>"
            case .blank(let label): "_:\(colours[label] ?? -1)"
            case .literal(let literal): "\"\(literal.lexical)\"\(literal.language ?? "")^\(literal.datatype)"
            }
        }
        var classes = 1
        while true {
            var views: [String: [String]] = colours.mapValues { ["\($0)"] }
            for triple in triples {
                if case .blank(let label) = triple.subject {
                    views[label]?.append("> \(text(triple.predicate)) \(text(triple.object))")
                }
                if case .blank(let label) = triple.object {
                    views[label]?.append("< \(text(triple.predicate)) \(text(triple.subject))")
                }
            }
            let keys = views.mapValues { $0.sorted().joined(separator: "\n") }
            let numbers = Dictionary(uniqueKeysWithValues: Set(keys.values).sorted().enumerated().map { ($1, $0) })
            colours = keys.mapValues { numbers[$0] ?? 0 }
            guard numbers.count > classes else { break }
            classes = numbers.count
        }
        return triples.map { "\(text($0.subject)) \(text($0.predicate)) \(text($0.object))" }.sorted()
    }
}
