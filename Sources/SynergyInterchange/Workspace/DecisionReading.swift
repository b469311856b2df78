import SynergyModel
import SynergyReuse

extension WorkspaceLoader {
    /// Reads the decision files, whose short values depend on the questions.
    mutating func readDecisions() {
        let expectations = index.questions.mapValues { JSONReading.Expectation($0) }
        for position in decisions.indices {
            let file = decisions[position].file
            let outcome = DecisionLog.read(file.bytes, file: file.name, limits: limits, expectations: expectations)
            decisions[position].diagnostics = outcome.diagnostics
            if !outcome.diagnostics.contains(where: { $0.severity == .error }) {
                decisions[position].decisions = outcome.decisions
            }
        }
    }
}
