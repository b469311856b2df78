import SynergyModel

/// The statements of a graph by their subjects.
struct RDFIndex {
    let graph: RDFGraph
    /// Statements ordered by subject, those of one subject in the order of the file and each once.
    private let entries: [RDFGraph.Entry]
    /// Where the statements of each term begin.
    private let starts: [Int]

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
        guard let first = graph.find(iri: RDFVocabulary.first), let rest = graph.find(iri: RDFVocabulary.rest) else {
            return nil
        }
        var items: [RDFGraph.Entry] = []
        var node = node
        while node != empty {
            let statements = statements(of: node)
            let firsts = statements.filter { $0.predicate == first }
            let rests = statements.filter { $0.predicate == rest }
            // A list that comes back to itself is longer than the graph.
            guard firsts.count == 1, rests.count == 1, items.count <= graph.termCount else { return nil }
            items.append(firsts[0])
            node = rests[0].object
        }
        return items
    }
}
