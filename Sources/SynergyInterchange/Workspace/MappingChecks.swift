import SynergyCrosswalk
import SynergyModel

extension WorkspaceLoader {
    /// Checks mapping sets against each other and against the questions and provisions they name.
    mutating func checkMappings() {
        var first: [String: String] = [:]
        for position in mappings.indices {
            guard let set = mappings[position].set else { continue }
            if let other = first[set.id] {
                let place = SourceLocation(file: mappings[position].name, line: 1, column: 1)
                let message = "the mapping set ‘\(set.id.excerpt)’ is already in \(other)"
                mappings[position].diagnostics.append(Diagnostic(.error, .duplicate, at: place, message))
                continue
            }
            first[set.id] = mappings[position].name
            list(set.mappings, &mappings[position])
        }
    }

    /// Lists the problems of mappings; beyond the limit only a first error, which decides whether the file can be used.
    private func list(_ all: [Mapping], _ file: inout LoadedMappings) {
        var hasErrors = file.hasErrors
        var unlisted = 0
        for mapping in all {
            let isFull = file.diagnostics.count >= limits.diagnosticsPerFile
            for problem in problems(of: mapping, offersHelp: !isFull) {
                guard !isFull || problem.severity == .error && !hasErrors else {
                    unlisted += 1
                    continue
                }
                hasErrors = hasErrors || problem.severity == .error
                file.diagnostics.append(problem)
            }
        }
        guard unlisted > 0 else { return }
        let message = "\(unlisted) more problems are not listed"
        file.diagnostics.append(Diagnostic(.note, .tooManyProblems, at: SourceLocation(file: file.name), message))
    }

    private enum End {
        case question(Question)
        case provision
        case unknown
        /// Of a file that cannot be used.
        case broken
    }

    private func end(_ id: Mapping.Term.ID) -> End {
        if let question = index.questions[Question.ID(unchecked: id.rawValue)] { return .question(question) }
        if index.provisions.contains(Provision.ID(unchecked: id.rawValue)) { return .provision }
        return broken.contains(String(id.prefix)) ? .broken : .unknown
    }

    private func problems(of mapping: Mapping, offersHelp: Bool) -> [Diagnostic] {
        let place = mapping.location ?? SourceLocation()
        let (subject, object) = (end(mapping.subject), end(mapping.object))
        var problems: [Diagnostic] = []
        for (id, end) in [(mapping.subject, subject), (mapping.object, object)] {
            guard case .unknown = end else { continue }
            let message =
                "there is no question or provision ‘\(id.rawValue.excerpt)’" + (offersHelp ? help(for: id) : "")
            problems.append(Diagnostic(.warning, .danglingMapping, at: place, message))
        }
        switch (subject, object) {
        case (.question(let source), .question(let target)):
            problems += MappingValidator(mapping: mapping, source: source, target: target).problems()
        case (.question, .provision), (.provision, .question):
            let message = "a mapping is between two questions or between two provisions, not between one and the other"
            problems.append(Diagnostic(.error, .mixedTerms, at: place, message))
        case (.provision, .provision) where mapping.elementMap != nil || mapping.transform != nil:
            let message = "provisions have no elements and no values to transform"
            problems.append(Diagnostic(.error, .impossibleMap, at: place, message))
        default: break
        }
        return problems
    }

    private func help(for id: Mapping.Term.ID) -> String {
        let prefix = String(id.prefix)
        let questions = index.questionnaires[Questionnaire.ID(unchecked: prefix)]?.questions.map(\.id.rawValue)
        let provisions = index.instruments[Instrument.ID(unchecked: prefix)]?.provisions.map(\.id.rawValue)
        return (questions ?? provisions ?? []).suggestion(for: id.rawValue)
    }
}
