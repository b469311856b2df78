import SynergyInterchange
public import SynergyModel

/// The answers that were found in a document.
public struct FormAnswers: Hashable, Sendable {
    /// The answers, in the order of the form.
    public var answers: [Answer] = []
    /// Every place that could not be understood.
    public var diagnostics: [Diagnostic] = []
    /// What the head of the form says of the reply.
    var facts: [FormWords.Key: String] = [:]
}

extension WordReading {
    /// The answers to the questions of a form, by their numbers.
    ///
    /// - Parameters:
    ///   - questionnaire: The form.
    ///   - language: The language of texts that say nothing else; that of the form unless said.
    /// - Complexity: O(*n*) in the length of the document, for each of the languages of the form.
    public func answers(to questionnaire: Questionnaire, language: LanguageTag? = nil) -> FormAnswers {
        var scan = FormScan(questionnaire, file: file)
        scan.scan(content.blocks)
        var collector = AnswerCollector(questionnaire, language: language ?? questionnaire.language, file: file)
        for found in scan.found { collector.add(found) }
        var result = collector.finished()
        result.diagnostics = scan.diagnostics + result.diagnostics
        result.facts = scan.facts
        if scan.found.isEmpty {
            result.diagnostics.append(
                Diagnostic(
                    .error, .unknownQuestion, at: SourceLocation(file: file),
                    "no question of \(questionnaire.id) was found, neither by its number and wording nor in a table"))
        }
        return result
    }
}
