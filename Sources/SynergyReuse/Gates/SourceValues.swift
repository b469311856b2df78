import SynergyCrosswalk
import SynergyModel

/// What one answer gives, element by element and as a whole.
struct SourceValues {
    /// A value for one element.
    struct Slot {
        var value: AnswerValue
        /// Equal when it was given for the element, superset when the answer as a whole contains it somewhere.
        var relation: RelationSet
    }

    /// Values by index of element; `nil` where nothing was said.
    private(set) var slots: [Slot?]
    /// The answer as a whole.
    private(set) var whole: Slot?
    /// The elements as given.
    let elements: [Answer.ElementValue]

    init(_ answer: Answer, question: CompiledQuestion) {
        let count = question.elements.count
        slots = Array(repeating: nil, count: count)
        switch answer.content {
        case .absent:
            elements = []
        case .referencesOnly:
            elements = []
            fill(with: .links(answer.references), question: question)
        case .value(let value):
            elements = []
            fill(with: value, question: question)
        case .elements(let given):
            elements = given
            for item in given {
                guard let index = question.elements.firstIndex(where: { $0.id == item.element }) else { continue }
                slots[index] = Slot(value: item.value, relation: .equal)
            }
            whole = Self.chosen(given, of: question)
        }
    }

    /// The value with which a route begins.
    func slot(for route: Route) -> Slot? {
        if route.from >= 0 { return slots[Int(route.from)] }
        if case .transform(.concat, _, _)? = route.steps.first, !elements.isEmpty {
            // It reads the elements themselves; what it begins with does not matter.
            return Slot(value: .items([]), relation: .equal)
        }
        return whole
    }

    private mutating func fill(with value: AnswerValue, question: CompiledQuestion) {
        whole = Slot(value: value, relation: .equal)
        guard slots.count > 1 else {
            slots[0] = whole
            return
        }
        for (index, element) in question.elements.enumerated() {
            switch value {
            case .choices(let codes):
                if element.kind == .yesNo, codes.contains(element.id) {
                    slots[index] = Slot(value: .boolean(true), relation: .equal)
                }
            case .text where element.kind == .text && element.nature == .narrative:
                slots[index] = Slot(value: value, relation: .superset)
            case .items where element.kind == .list, .table where element.kind == .table, .links:
                slots[index] = Slot(value: value, relation: .superset)
            default:
                break
            }
        }
    }

    /// The chosen options of an answer that says yes or no to every element.
    private static func chosen(_ given: [Answer.ElementValue], of question: CompiledQuestion) -> Slot? {
        guard question.question.kind == .multipleChoice, question.elements.count > 1,
            question.elements.allSatisfy({ element in given.contains { $0.element == element.id } })
        else { return nil }
        var codes: [String] = []
        for item in given {
            guard case .boolean(let isChosen) = item.value else { return nil }
            if isChosen { codes.append(item.element) }
        }
        return codes.isEmpty ? nil : Slot(value: .choices(codes), relation: .equal)
    }
}
