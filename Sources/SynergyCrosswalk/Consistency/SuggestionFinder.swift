/// Finds the mappings of one component that cost the least confidence to leave out, so that the rest agrees.
///
/// By implicit hitting sets (Chandrasekaran, Karp, Moreno-Centeno and Vempala 2011): something must be left out of every set of
/// statements that cannot all hold. The cheapest choice for the sets known so far is tried; where the rest still
/// contradicts itself, its minimal sets are added, until the rest agrees. The choice is then the cheapest of all.
struct SuggestionFinder {
    private let checker: GroupChecker
    /// What is left out together: the statements of one mapping.
    private let units: [[Int32]]
    private let unitOf: [Int32: Int]
    private var sets: [[Int]]
    private let greedy: [Int]
    private var choices: HittingSet

    /// - Parameters:
    ///   - checker: The component.
    ///   - sets: Minimal sets that are known.
    ///   - setAside: The statements that the closure set aside; without them the rest agrees.
    init(_ checker: GroupChecker, sets: [[Int32]], setAside: [Int32]) {
        self.checker = checker
        let network = checker.closer.network
        // The least sure first, so that of two choices that cost the same the closure's own is preferred.
        (units, unitOf) = Self.units(of: checker.statements.reversed(), network)
        let weights = units.map { unit in
            Int((network.assertions[Int(unit[0])].confidence * 1_000_000_000).rounded())
        }
        choices = HittingSet(weights: weights, steps: checker.limits.choices)
        self.sets = []
        greedy = Set(setAside.compactMap { [unitOf] in unitOf[$0] }).sorted()
        add(sets)
    }

    private mutating func add(_ more: [[Int32]]) {
        for set in more { sets.append(Set(set.compactMap { unitOf[$0] }).sorted()) }
    }

    /// Looks for the cheapest mappings to leave out.
    mutating func suggestion() -> ConsistencyReport.Suggestion {
        var least = HittingSet.Cost()
        guard checker.termCount <= checker.limits.terms else { return suggestion(greedy, isBest: false, least) }
        var closures = 0
        while closures < checker.limits.closures, let cheapest = choices.cheapest(sets) {
            least = choices.cost(of: cheapest)
            closures += 1
            let found = minimalSets(without: cheapest)
            guard found.isEmpty else {
                add(found)
                continue
            }
            guard let first = choices.first(sets, cost: least) else { break }
            if first == cheapest { return suggestion(first, isBest: true, least) }
            let others = minimalSets(without: first)
            if others.isEmpty { return suggestion(first, isBest: true, least) }
            add(others)
        }
        return suggestion(greedy, isBest: choices.cost(of: greedy) == least, least)
    }

    /// Minimal sets among what remains when some mappings are left out.
    private func minimalSets(without leftOut: [Int]) -> [[Int32]] {
        let gone = Set(leftOut.flatMap { units[$0] })
        let rest = checker.statements.filter { !gone.contains($0) }
        let definitions = checker.closer.definitions(around: checker.statements)
        let contradictions = checker.closer.contradictions(among: rest, definitions)
        return checker.minimalSets(of: contradictions, among: rest).map(\.statements)
    }

    private func suggestion(
        _ leftOut: [Int], isBest: Bool, _ least: HittingSet.Cost
    ) -> ConsistencyReport.Suggestion {
        ConsistencyReport.Suggestion(
            statements: checker.ordered(leftOut.flatMap { units[$0] }).map(checker.written),
            confidence: Double(choices.cost(of: leftOut).weight) / 1_000_000_000, isBest: isBest,
            leastConfidence: Double(least.weight) / 1_000_000_000)
    }

    /// Groups statements by the mapping they come from.
    private static func units(
        of statements: [Int32], _ network: RelationNetwork
    ) -> (units: [[Int32]], unitOf: [Int32: Int]) {
        var units: [[Int32]] = []
        var unitOf: [Int32: Int] = [:]
        var byMapping: [Mapping: Int] = [:]
        for statement in statements {
            let mapping: Mapping?
            switch network.premise(at: Int(statement)) {
            case .mapping(let whole): mapping = whole.elementMap == nil ? nil : whole
            case .elementPair(let whole, _): mapping = whole
            case .lineage, .element, .numbering: mapping = nil
            }
            if let unit = mapping.flatMap({ byMapping[$0] }) {
                units[unit].append(statement)
                unitOf[statement] = unit
                continue
            }
            unitOf[statement] = units.count
            if let mapping { byMapping[mapping] = units.count }
            units.append([statement])
        }
        return (units, unitOf)
    }
}
