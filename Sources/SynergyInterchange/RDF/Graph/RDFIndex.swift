import SynergyModel

/// The statements of a graph by their subjects.
struct RDFIndex {
    let graph: RDFGraph
    /// Statements ordered by subject, those of one subject in the order of the file and each once.
    private let entries: [RDFGraph.Entry]
    /// Where the statements of each term begin.
    private let starts: [Int]
    /// For each term that is one link of a well-formed list what comes behind it; empty where there are no lists.
    private let links: [Int32: Int32]

    init(_ graph: RDFGraph) {
        self.graph = graph
        var counts = [Int](repeating: 0, count: graph.termCount + 1)
        for entry in graph.entries { counts[Int(entry.subject) + 1] += 1 }
        for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
        var places = counts
        var sorted = graph.entries
        for entry in graph.entries {
            sorted[places[Int(entry.subject)]] = entry
            places[Int(entry.subject)] += 1
        }
        // A graph is a set: what is said twice is said once.
        struct Pair: Hashable { var predicate, object: Int32 }
        var unique: [RDFGraph.Entry] = []
        unique.reserveCapacity(sorted.count)
        var begins = [Int](repeating: 0, count: graph.termCount + 1)
        for number in 0..<graph.termCount {
            begins[number] = unique.count
            let range = counts[number]..<counts[number + 1]
            if range.count == 1 {
                unique.append(sorted[range.lowerBound])
            } else if !range.isEmpty {
                var seen: Set<Pair> = []
                for entry in sorted[range]
                where seen.insert(Pair(predicate: entry.predicate, object: entry.object)).inserted {
                    unique.append(entry)
                }
            }
        }
        begins[graph.termCount] = unique.count
        entries = unique
        starts = begins
        links = Self.links(graph, unique)
    }

    /// The links of lists that come to an end: what comes back to itself, or ends in anything else, is no list.
    ///
    /// - Complexity: O(*n*), however many nodes lead into one loop.
    private static func links(_ graph: RDFGraph, _ entries: [RDFGraph.Entry]) -> [Int32: Int32] {
        guard let empty = graph.find(iri: RDFVocabulary.empty), let first = graph.find(iri: RDFVocabulary.first),
            let rest = graph.find(iri: RDFVocabulary.rest)
        else { return [:] }
        var next: [Int32: Int32] = [:]
        var firsts: [Int32: Int] = [:]
        var forked: Set<Int32> = []
        for entry in entries {
            if entry.predicate == first {
                firsts[entry.subject, default: 0] += 1
            } else if entry.predicate == rest, next.updateValue(entry.object, forKey: entry.subject) != nil {
                forked.insert(entry.subject)
            }
        }
        var before: [Int32: [Int32]] = [:]
        for (node, behind) in next where firsts[node] == 1 && !forked.contains(node) {
            before[behind, default: []].append(node)
        }
        var links: [Int32: Int32] = [:]
        var waiting = [empty]
        while let node = waiting.popLast() {
            for link in before[node, default: []] where links.updateValue(node, forKey: link) == nil {
                waiting.append(link)
            }
        }
        return links
    }

    /// How many different statements there are.
    var count: Int { entries.count }

    /// All different statements, by subject.
    var all: [RDFGraph.Entry] { entries }

    /// The statements about a term.
    func statements(of subject: Int32) -> ArraySlice<RDFGraph.Entry> {
        entries[starts[Int(subject)]..<starts[Int(subject) + 1]]
    }

    /// What is said of a term by a predicate.
    ///
    /// - Complexity: O(*n*) in the number of statements about it.
    func objects(of subject: Int32, _ predicate: String) -> [RDFGraph.Entry] {
        guard let predicate = graph.find(iri: predicate) else { return [] }
        return statements(of: subject).filter { $0.predicate == predicate }
    }

    /// The terms that have statements, in the order in which the file first names them as anything.
    var subjects: [Int32] {
        (0..<Int32(graph.termCount)).filter { starts[Int($0)] < starts[Int($0) + 1] }
    }

    /// Whether a node is said to be of a class.
    func isA(_ subject: Int32, _ type: String) -> Bool {
        guard let type = graph.find(iri: type) else { return false }
        return objects(of: subject, RDFVocabulary.type).contains { $0.object == type }
    }

    /// The items of a list, or `nil` where the node does not begin a well-formed one.
    func list(from node: Int32) -> [RDFGraph.Entry]? {
        guard let empty = graph.find(iri: RDFVocabulary.empty) else { return nil }
        if node == empty { return [] }
        guard links[node] != nil, let first = graph.find(iri: RDFVocabulary.first) else { return nil }
        var items: [RDFGraph.Entry] = []
        var node = node
        while node != empty, let next = links[node],
            let item = statements(of: node).first(where: { $0.predicate == first })
        {
            items.append(item)
            node = next
        }
        return items
    }
}
