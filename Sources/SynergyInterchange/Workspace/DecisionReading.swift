import SynergyModel
import SynergyReuse

extension WorkspaceLoader {
    /// Reads the decision files, whose short values depend on the questions.
    mutating func readDecisions() {
        let forms = DecisionLog.KnownForms(index.questionnaires.values)
        // The same line may stand in a log and in a file that was put beside it; two lines of one name may not.
        var known: [String: LogEntry.Content] = [:]
        for position in decisions.indices {
            let file = decisions[position].file
            var outcome = DecisionLog.read(file.bytes, file: file.name, limits: limits, forms: forms)
            for entry in outcome.entries {
                guard let other = known.updateValue(entry.content, forKey: entry.id), other != entry.content else {
                    continue
                }
                outcome.diagnostics.append(
                    Diagnostic(
                        .error, .duplicate, at: SourceLocation(file: file.name, line: entry.line),
                        "another line with the identifier ‘\(entry.id.excerpt)’ says something else"))
            }
            decisions[position].diagnostics = outcome.diagnostics
            if !outcome.diagnostics.contains(where: { $0.severity == .error }) {
                decisions[position].entries = outcome.entries
            }
        }
    }
}
