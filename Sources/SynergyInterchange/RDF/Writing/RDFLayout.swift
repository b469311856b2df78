import SynergyModel

/// How a graph is laid out in a text: which blank nodes stand inside others, which of them make lists, in which order.
struct RDFLayout {
    let index: RDFIndex
    /// Subjects that begin a statement of their own: IRIs by their bytes, then blank nodes in the order in which they were made.
    private(set) var roots: [Int32] = []
    /// The blank nodes that need a label, with their numbers.
    private(set) var labels: [Int32: Int] = [:]
    private var isInside: [Bool]
    private var lists: [Int32: [Int32]] = [:]

    private var graph: RDFGraph { index.graph }

    /// How deep brackets are nested at most; deeper ones get labels.
    private static let maximumDepth = 32

    init(_ graph: RDFGraph) {
        let index = RDFIndex(graph)
        self.index = index
        var uses = [Int](repeating: 0, count: graph.termCount)
        for entry in index.all where graph.isBlank(entry.object) { uses[Int(entry.object)] += 1 }
        let subjects = index.subjects
        isInside = uses.map { $0 == 1 }
        for number in 0..<Int32(graph.termCount) where isInside[Int(number)] {
            isInside[Int(number)] = graph.isBlank(number)
        }
        // What only a circle of blank nodes leads to would never be written.
        var reached = [Bool](repeating: false, count: graph.termCount)
        for subject in subjects where !isInside[Int(subject)] { visit(subject, uses, &reached) }
        for subject in subjects where isInside[Int(subject)] && !reached[Int(subject)] {
            isInside[Int(subject)] = false
            visit(subject, uses, &reached)
        }
        roots = subjects.filter { [isInside] in !isInside[Int($0)] }.sorted { first, second in
            switch (graph.isBlank(first), graph.isBlank(second)) {
            case (false, false): graph.names.precedes(first, second)
            case (let isFirst, let isSecond): isFirst == isSecond ? first < second : isSecond
            }
        }
        var labels: [Int32: Int] = [:]
        for number in 0..<Int32(graph.termCount)
        where graph.isBlank(number) && !isInside[Int(number)]
            && (uses[Int(number)] > 0 || !index.statements(of: number).isEmpty)
        {
            labels[number] = labels.count
        }
        self.labels = labels
    }

    /// Whether a blank node stands where it is used.
    func isInside(_ number: Int32) -> Bool { isInside[Int(number)] }

    /// The items of the list that a node begins, where it is written as one.
    func list(_ node: Int32) -> [Int32]? { lists[node] }

    private mutating func visit(_ root: Int32, _ uses: [Int], _ reached: inout [Bool]) {
        var waiting = [(node: root, depth: 0)]
        while let (node, depth) = waiting.popLast() {
            reached[Int(node)] = true
            for entry in index.statements(of: node) { enter(entry.object, depth, uses, &reached, &waiting) }
        }
    }

    private mutating func enter(
        _ object: Int32, _ depth: Int, _ uses: [Int], _ reached: inout [Bool],
        _ waiting: inout [(node: Int32, depth: Int)]
    ) {
        guard isInside[Int(object)], !reached[Int(object)] else { return }
        reached[Int(object)] = true
        guard depth < Self.maximumDepth else {
            isInside[Int(object)] = false
            waiting.append((object, 0))
            return
        }
        guard let items = wellFormedList(object, uses) else {
            waiting.append((object, depth + 1))
            return
        }
        for node in items.nodes { reached[Int(node)] = true }
        lists[object] = items.items
        for item in items.items { enter(item, depth + 1, uses, &reached, &waiting) }
    }

    /// A list of which nothing else is said, and to the middle of which nothing leads.
    private func wellFormedList(_ head: Int32, _ uses: [Int]) -> (nodes: [Int32], items: [Int32])? {
        guard let empty = graph.find(iri: RDFVocabulary.empty), let first = graph.find(iri: RDFVocabulary.first),
            let rest = graph.find(iri: RDFVocabulary.rest)
        else { return nil }
        var nodes: [Int32] = []
        var items: [Int32] = []
        var node = head
        while node != empty {
            let statements = index.statements(of: node)
            guard statements.count == 2, isInside[Int(node)], nodes.count < graph.termCount,
                let item = statements.first(where: { $0.predicate == first }),
                let next = statements.first(where: { $0.predicate == rest })
            else { return nil }
            nodes.append(node)
            items.append(item.object)
            node = next.object
        }
        return (nodes, items)
    }

    /// What is said of a node: properties by their bytes with `rdf:type` first, the values of each in order.
    func properties(of node: Int32) -> [(predicate: Int32, objects: [Int32])] {
        let type = graph.find(iri: RDFVocabulary.type)
        let entries = index.statements(of: node).sorted { first, second in
            guard first.predicate != second.predicate else { return precedes(first.object, second.object) }
            if first.predicate == type || second.predicate == type { return first.predicate == type }
            return graph.names.precedes(first.predicate, second.predicate)
        }
        var result: [(predicate: Int32, objects: [Int32])] = []
        for entry in entries {
            if result.last?.predicate == entry.predicate {
                result[result.count - 1].objects.append(entry.object)
            } else {
                result.append((entry.predicate, [entry.object]))
            }
        }
        return result
    }

    private func precedes(_ first: Int32, _ second: Int32) -> Bool {
        switch (graph.isBlank(first), graph.isBlank(second)) {
        case (true, true): first < second
        case (false, false): graph.names.precedes(first, second)
        case (let isFirst, _): !isFirst
        }
    }
}

/// What the IRIs of a graph are shortened by.
struct RDFPrefixes {
    /// The prefixes in use, by their bytes, with what they stand for.
    let used: [(prefix: String, iri: String)]
    /// What each IRI of the graph is shortened to.
    private var splits: [Int32: (prefix: String, local: String)] = [:]
    private let own: Set<String>
    private let known: Set<String>
    private let hasNames: Bool

    /// What is nearly always written with signs of its own.
    private static let unwritten: Set<String> = [
        RDFVocabulary.type, RDFVocabulary.first, RDFVocabulary.rest, RDFVocabulary.empty,
    ]

    /// The prefix of identifiers that have none.
    private static let names = "id"

    init(_ index: RDFIndex) {
        let graph = index.graph
        var isUsed = [Bool](repeating: false, count: graph.termCount)
        var datatypes: Set<String> = []
        for entry in index.all {
            for number in [entry.subject, entry.predicate, entry.object] { isUsed[Int(number)] = true }
        }
        var schemes: Set<String> = []
        var own: Set<String> = []
        var known: Set<String> = []
        var hasNames = false
        for number in 0..<Int32(graph.termCount) where isUsed[Int(number)] {
            let iri: String
            switch graph.term(number) {
            case .iri(let text): iri = text
            case .literal(let literal):
                if literal.language == nil, literal.datatype != RDFVocabulary.string {
                    datatypes.insert(literal.datatype)
                }
                continue
            case .blank: continue
            }
            if let colon = iri.utf8.firstIndex(of: UInt8(ascii: ":")) { schemes.insert(String(iri[..<colon])) }
            if let prefix = Self.ownPrefix(of: iri) { own.insert(prefix) }
            if iri.utf8.starts(with: RDFNames.base.utf8) { hasNames = true }
            if !Self.unwritten.contains(iri), let prefix = Self.known(iri) { known.insert(prefix) }
        }
        for datatype in datatypes { if let prefix = Self.known(datatype) { known.insert(prefix) } }
        // A prefix that is the scheme of an address would change the address (JSON-LD 1.1, section 4.1.5).
        self.own = own.subtracting(schemes).subtracting(RDFVocabulary.prefixes.map(\.prefix) + [Self.names])
        self.hasNames = hasNames && !schemes.contains(Self.names)
        self.known = known
        used =
            (RDFVocabulary.prefixes.filter { known.contains($0.prefix) }
            + self.own.map { ($0, RDFNames.base + $0 + "/") } + (self.hasNames ? [(Self.names, RDFNames.base)] : []))
            .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        for number in 0..<Int32(graph.termCount) where isUsed[Int(number)] {
            if case .iri(let iri) = graph.term(number) { splits[number] = split(iri) }
        }
    }

    /// Prefix and rest of the IRI with a number, if a prefix in use begins it.
    func split(_ number: Int32) -> (prefix: String, local: String)? { splits[number] }

    /// Prefix and rest of an IRI, if a prefix in use begins it.
    func split(_ iri: String) -> (prefix: String, local: String)? {
        if let prefix = Self.ownPrefix(of: iri), own.contains(prefix) {
            let start = RDFNames.base.utf8.count + prefix.utf8.count + 1
            return (prefix, String(decoding: iri.utf8.dropFirst(start), as: UTF8.self))
        }
        if hasNames, iri.utf8.starts(with: RDFNames.base.utf8) {
            return (Self.names, String(decoding: iri.utf8.dropFirst(RDFNames.base.utf8.count), as: UTF8.self))
        }
        guard let prefix = Self.known(iri), known.contains(prefix),
            let start = RDFVocabulary.prefixes.first(where: { $0.prefix == prefix })?.iri
        else { return nil }
        return (prefix, String(decoding: iri.utf8.dropFirst(start.utf8.count), as: UTF8.self))
    }

    private static func known(_ iri: String) -> String? {
        RDFVocabulary.prefixes.first { iri.utf8.starts(with: $0.iri.utf8) }?.prefix
    }

    /// The first part of an identifier of ours, where it may be a prefix in Turtle (production PN_PREFIX).
    private static func ownPrefix(of iri: String) -> String? {
        guard iri.utf8.starts(with: RDFNames.base.utf8) else { return nil }
        let rest = iri[iri.utf8.index(iri.startIndex, offsetBy: RDFNames.base.utf8.count)...]
        guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let prefix = rest[..<slash]
        guard let first = prefix.unicodeScalars.first, RDFScanner.isNameStart(first),
            prefix.utf8.last != UInt8(ascii: "."),
            prefix.unicodeScalars.allSatisfy({ RDFScanner.isNamePart($0) || $0 == "." })
        else { return nil }
        return String(prefix)
    }
}
