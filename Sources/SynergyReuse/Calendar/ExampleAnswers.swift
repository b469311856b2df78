import SynergyCrosswalk
import SynergyModel

/// Answers that a question may get, made up to see what could pass from it.
struct ExampleAnswers {
    /// What one answer gives.
    struct Example {
        let record: AnswerRecord
        let values: SourceValues
        /// Whether it is one of the answers that are given element by element, which settle the most.
        let isComplete: Bool
    }

    let examples: [Example]

    /// - Parameters:
    ///   - question: The question.
    ///   - day: The day of the answers.
    ///   - possible: What may be answered to one element.
    init(_ question: CompiledQuestion, on day: CalendarDay, _ possible: PossibleAnswers) {
        let elements = question.elements
        var contents: [(content: Answer.Content, isComplete: Bool)] = []
        func values(_ element: EffectiveElement) -> [AnswerValue] {
            possible.examples(for: element, of: question.question, languages: [.undetermined])
        }
        if elements.count > 1 {
            let each = elements.map(values)
            for turn in 0..<(each.map(\.count).max() ?? 0) {
                let given = zip(elements, each).compactMap { element, values in
                    values.isEmpty
                        ? nil : Answer.ElementValue(element: element.id, value: values[turn % values.count])
                }
                contents.append((.elements(given), true))
            }
        }
        // The answer as a whole, which for a question with several elements settles less.
        let whole = EffectiveElement(
            id: Element.onlyID, label: nil, kind: question.question.kind, nature: .narrative,
            quantifier: question.question.quantifier, population: question.question.population,
            unit: question.question.unit)
        contents += values(elements.count == 1 ? elements[0] : whole).map { (.value($0), elements.count == 1) }
        examples = contents.map { content, isComplete in
            let answer = Answer(question: question.question.id, content: content)
            let record = AnswerRecord(
                id: Answer.ID(unchecked: "example#\(question.question.id.localPart)"), answer: answer,
                respondent: Respondent.ID(unchecked: "example"), date: day, language: nil, issuer: nil,
                period: question.question.period, classification: .everyone, submission: -1)
            return Example(
                record: record, values: SourceValues(record, question: question), isComplete: isComplete)
        }
    }
}
