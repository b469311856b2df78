extension SubsetCloser {
    /// Statements that cannot all hold, though all of them but any one can.
    struct MinimalSet {
        /// Statements that somebody made, surest first.
        var statements: [Int32]
        /// What must be true by definition for them to contradict each other; also none too many.
        var definitions: Definitions
    }

    /// Leaves out of some contradictory statements all that the contradiction does not need.
    ///
    /// One statement after the other is left out for a trial, the least sure first, so that the surest remain. What is
    /// still contradictory without it goes on with only the premises of that contradiction.
    ///
    /// - Parameter premises: Statements that contradict each other, surest first; definitions among them are ignored.
    /// A circle needs no trial: with any statement left out it is a path, and statements along a path never contradict each other.
    ///
    /// - Complexity: One closure for a circle, else at most one for each statement and definition.
    func minimalSet(of premises: [Int32]) -> MinimalSet {
        var kept = premises.filter { !network.isDefinition(Int($0)) }
        if isOneCircle(kept), !contradictions(among: kept, Definitions()).isEmpty {
            return MinimalSet(statements: kept, definitions: Definitions())
        }
        var definitions = definitions(around: kept)
        var needed = 0
        while needed < kept.count {
            var fewer = kept
            fewer.remove(at: kept.count - 1 - needed)
            if let contradiction = contradictions(among: fewer, definitions).first {
                let core = Set(contradiction.premises)
                kept = fewer.filter(core.contains)
            } else {
                needed += 1
            }
        }
        func isNeeded(_ fewer: Definitions) -> Bool { contradictions(among: kept, fewer).isEmpty }
        for whole in definitions.wholes.reversed() {
            var fewer = definitions
            fewer.wholes.removeAll { $0 == whole }
            if !isNeeded(fewer) { definitions = fewer }
        }
        for statement in definitions.statements.reversed() {
            var fewer = definitions
            fewer.statements.removeAll { $0 == statement }
            if !isNeeded(fewer) { definitions = fewer }
        }
        return MinimalSet(statements: kept, definitions: definitions)
    }

    /// Whether the statements lead round once through all of their terms.
    private func isOneCircle(_ statements: [Int32]) -> Bool {
        var at: [Int32: [Int]] = [:]
        for (place, statement) in statements.enumerated() {
            let assertion = network.assertions[Int(statement)]
            at[assertion.from, default: []].append(place)
            at[assertion.to, default: []].append(place)
        }
        guard !statements.isEmpty, at.count == statements.count, at.values.allSatisfy({ $0.count == 2 }) else {
            return false
        }
        // Every term has two statements, so it is circles; one that comes round only after all of them is the only one.
        var term = network.assertions[Int(statements[0])].to
        var place = 0
        var steps = 1
        while let ends = at[term], let next = ends.first(where: { $0 != place }) {
            let assertion = network.assertions[Int(statements[next])]
            if next == 0 { break }
            term = assertion.from == term ? assertion.to : assertion.from
            place = next
            steps += 1
        }
        return steps == statements.count
    }
}
