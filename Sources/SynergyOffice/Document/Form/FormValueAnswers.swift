import SynergyModel
import SynergyReuse

/// A draft in the shape of answers: one for each unit that it names.
enum FormValueAnswers {
    /// The answers that a value in a form would become when it is accepted.
    static func answers(to question: Question, _ value: FormValue) -> [Answer] {
        switch value {
        case .value(let value): return [Answer(question: question.id, content: .value(value))]
        case .elements(let values):
            var units: [Respondent.ID?] = []
            var byUnit: [Respondent.ID?: [Answer.ElementValue]] = [:]
            for value in values {
                let parts = value.element.split(separator: "@", maxSplits: 1).map(String.init)
                let unit = parts.count > 1 ? Respondent.ID(parts[1]) : nil
                if byUnit[unit] == nil { units.append(unit) }
                byUnit[unit, default: []].append(.init(element: parts.first ?? "", value: value.value))
            }
            return units.map { unit in
                let values = byUnit[unit] ?? []
                let isWhole = question.elements.isEmpty && values.count == 1
                return Answer(
                    question: question.id, content: isWhole ? .value(values[0].value) : .elements(values),
                    territory: unit)
            }
        }
    }
}
