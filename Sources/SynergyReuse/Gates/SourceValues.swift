package import SynergyCrosswalk
package import SynergyModel

/// What one answer gives, element by element and as a whole.
package struct SourceValues {
    /// A value for one element.
    package struct Slot {
        package var value: AnswerValue
        /// Equal when it was given for the element, superset when the answer as a whole contains it somewhere.
        package var relation: RelationSet

        package init(value: AnswerValue, relation: RelationSet) {
            self.value = value
            self.relation = relation
        }
    }

    /// The answer as a whole; of a question with one element, the value of that.
    private(set) var whole: Slot?
    /// Values by index of element, for a question with several; `nil` where nothing was said.
    private var slots: [Slot?] = []
    /// The elements as given.
    let elements: [Answer.ElementValue]

    /// A value for the only element of a question.
    package init(_ value: AnswerValue) {
        whole = Slot(value: value, relation: .equal)
        elements = []
    }

    package init(_ record: AnswerRecord, question: CompiledQuestion) {
        switch record.answer.content {
        case .absent:
            elements = []
        case .referencesOnly:
            elements = []
            fill(with: .links(record.answer.references), question: question)
        case .value(let value):
            elements = []
            fill(with: value, question: question)
        case .elements(let given):
            elements = given
            if question.elements.count == 1 {
                whole = given.first { $0.element == question.elements[0].id }
                    .map { Slot(value: $0.value, relation: .equal) }
                return
            }
            slots = question.elements.map { element in
                given.first { $0.element == element.id }.map { Slot(value: $0.value, relation: .equal) }
            }
            whole = Self.chosen(given, of: question)
        }
    }

    /// The value with which a route begins.
    package func slot(for route: CompiledRoute) -> Slot? {
        if route.from >= 0 { return slots.isEmpty ? whole : slots[Int(route.from)] }
        if route.joinsElements, !elements.isEmpty {
            // It reads the elements themselves; what travels to it does not matter.
            return Slot(value: .text(""), relation: .equal)
        }
        return whole
    }

    private mutating func fill(with value: AnswerValue, question: CompiledQuestion) {
        whole = Slot(value: value, relation: .equal)
        guard question.elements.count > 1 else { return }
        slots = question.elements.map { element in
            switch value {
            case .choices(let codes) where element.kind == .yesNo && codes.contains(element.id):
                Slot(value: .boolean(true), relation: .equal)
            case .text where element.kind == .text && element.nature == .narrative,
                .items where element.kind == .list, .table where element.kind == .table, .links:
                Slot(value: value, relation: .superset)
            default: nil
            }
        }
    }

    /// The chosen options of an answer that says yes or no to every element.
    private static func chosen(_ given: [Answer.ElementValue], of question: CompiledQuestion) -> Slot? {
        guard question.question.kind == .multipleChoice,
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
