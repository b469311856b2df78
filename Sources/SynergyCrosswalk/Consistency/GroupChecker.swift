import SynergyModel

/// Explains the contradictions of one component, and finds what could be left out.
struct GroupChecker {
    private let component: ClosedComponent
    let closer: SubsetCloser
    let limits: ConsistencyReport.Limits
    /// What somebody said, surest first; what is said alike in the order of the mappings' contents.
    let statements: [Int32]
    /// The places of the statements in this order.
    private let ranks: [Int32: Int]
    /// For every statement the first that says the same as surely.
    private let firstAlike: [Int32: Int32]

    init(_ component: ClosedComponent, _ closer: SubsetCloser, _ limits: ConsistencyReport.Limits) {
        self.component = component
        self.closer = closer
        self.limits = limits
        let network = closer.network
        statements = Self.ordered(component.assertions, network).filter { !network.isDefinition(Int($0)) }
        ranks = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1, $0) })
        var firstAlike: [Int32: Int32] = [:]
        var last: Int32?
        for statement in statements {
            let first = last.flatMap { Self.isAlike($0, statement, network) ? $0 : nil } ?? statement
            firstAlike[statement] = first
            last = first
        }
        self.firstAlike = firstAlike
    }

    /// The contradictions of the component, and what could be left out.
    func group() -> ConsistencyReport.Group {
        let contradictions = minimalSets(of: component.contradictions, among: statements)
        var finder = SuggestionFinder(
            self, sets: contradictions.map(\.statements), setAside: component.contradictions.map(\.assertion))
        var seen: Set<[Int32]> = []
        return ConsistencyReport.Group(
            terms: component.terms.count { !closer.network.isElement($0) }, statements: statements.count,
            setAside: component.contradictions.count,
            contradictions: contradictions.sorted { ranks(of: $0).lexicographicallyPrecedes(ranks(of: $1)) }
                .filter { seen.insert($0.statements).inserted }.map(written),
            suggestion: finder.suggestion())
    }

    /// The number of terms, elements among them.
    var termCount: Int { component.terms.count }

    /// Statements surest first.
    func ordered(_ statements: [Int32]) -> [Int32] {
        statements.sorted { (ranks[$0] ?? -1, $0) < (ranks[$1] ?? -1, $1) }
    }

    /// A minimal set for each statement that contradicts surer ones: the shortest walk where one suffices.
    ///
    /// - Parameters:
    ///   - contradictions: What was set aside, and why.
    ///   - statements: What was taken in, surest first.
    func minimalSets(of contradictions: [Contradiction], among statements: [Int32]) -> [SubsetCloser.MinimalSet] {
        guard !contradictions.isEmpty else { return [] }
        let setAside = Set(contradictions.map(\.assertion))
        let definitions = closer.definitions(around: statements).statements
        let walk = ShortestWalk(
            closer.network, terms: component.terms, definitions + statements.filter { !setAside.contains($0) })
        return contradictions.map { contradiction in
            let premises =
                walk.contradicting(contradiction.assertion).map { $0 + [contradiction.assertion] }
                ?? canonical(contradiction.premises, but: contradiction.assertion)
            return closer.minimalSet(of: ordered(premises))
        }
    }

    private func ranks(of set: SubsetCloser.MinimalSet) -> [Int] { set.statements.reversed().compactMap { ranks[$0] } }

    /// Of statements that say the same with the same confidence the first by content, so that the order of rows means nothing.
    private func canonical(_ premises: [Int32], but setAside: Int32) -> [Int32] {
        Array(Set(premises.map { $0 == setAside ? $0 : firstAlike[$0] ?? $0 }))
    }

    // MARK: Order

    /// Statements in the order of the closure, those that are alike by what their mappings hold.
    private static func ordered(_ statements: [Int32], _ network: RelationNetwork) -> [Int32] {
        var result: [Int32] = []
        var run: [Int32] = []
        func closeRun() {
            if run.count > 1 {
                let keyed = run.map { (key: network.premise(at: Int($0)).sortKey, statement: $0) }
                run = keyed.sorted { ($0.key, $0.statement) < ($1.key, $1.statement) }.map(\.statement)
            }
            result += run
            run = []
        }
        for statement in statements {
            if let first = run.first, !isAlike(first, statement, network) { closeRun() }
            run.append(statement)
        }
        closeRun()
        return result
    }

    private static func isAlike(_ first: Int32, _ second: Int32, _ network: RelationNetwork) -> Bool {
        let (left, right) = (network.assertions[Int(first)], network.assertions[Int(second)])
        guard left.confidence == right.confidence else { return false }
        if left.from == right.from, left.to == right.to { return left.mask == right.mask }
        return left.from == right.to && left.to == right.from && left.mask == right.mask.converse
    }
}

extension RelationNetwork.Premise {
    /// A text that orders statements of the same content by who made them and where.
    fileprivate var sortKey: String {
        func key(_ mapping: Mapping) -> String {
            let place = mapping.location
            return "\(mapping.sortKey)\u{1}\(place?.file ?? "")\u{1}\(1_000_000_000 + (place?.line ?? 0))"
        }
        return switch self {
        case .mapping(let mapping): "a\(key(mapping))"
        case .elementPair(let mapping, let pair): "b\(key(mapping))\u{1}\(pair.from)\u{1}\(pair.to)"
        case .lineage(let mapping, let change): "c\(key(mapping))\u{1}\(change.rawValue)"
        case .element(let element, let question): "d\(question)\u{1}\(element)"
        case .numbering(let part, let whole): "e\(part)\u{1}\(whole)"
        }
    }
}
