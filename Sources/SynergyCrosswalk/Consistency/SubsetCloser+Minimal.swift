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
    /// - Complexity: At most one closure for each statement and definition.
    func minimalSet(of premises: [Int32]) -> MinimalSet {
        var kept = premises.filter { !network.isDefinition(Int($0)) }
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
}
