package import SynergyModel
package import SynergyReuse

extension Decision.Action: JSONReadable, JSONWritable {}

extension Decision: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a decision") { object in
            let id: ID? = object.optional("id")
            let respondent: Respondent.ID? = object.required("respondent")
            let question: Question.ID? = object.required("question") { Question.ID.readPart(of: nil, $0, reading) }
            let action: Action? = object.required("action")
            // What goes into a form is in the language of the form, unless it says otherwise.
            let language = question.flatMap { reading.formLanguages[$0.questionnaire] }
            let value = reading.with(\.language, language ?? reading.language) {
                formValue(&object, question.flatMap { reading.expectations?[$0] }, reading)
            }
            let choice: Answer.ID? = object.optional("choice")
            let reason: String? = object.optional("reason")
            let reviewer: String? = object.required("reviewer")
            let time: String? = object.required("time") { $0.time(reading) }
            let fingerprint: String? = object.optional("fingerprint")
            let isBulk: Bool? = object.optional("bulk")
            let comment: String? = object.optional("comment")
            let needsAssistance: Bool? = object.optional("assistance")
            let assistanceNote: String? = object.optional("assistanceNote")
            let after: [ID] = object.list("after")
            object.chainMembers()
            if action == .edit, !object.has("value"), !object.has("elements") {
                reading.report(.missingMember, at: node, "the action edit needs ‘value’ or ‘elements’")
            }
            if choice != nil, reason == nil {
                reading.report(.missingMember, at: node, "a choice among answers needs a ‘reason’")
            }
            guard let respondent, let question, let action, let reviewer, let time else { return nil }
            return Self(
                id: id, respondent: respondent, question: question, action: action, value: value, choice: choice,
                reason: reason, reviewer: reviewer, time: time, fingerprint: fingerprint, isBulk: isBulk ?? false,
                comment: comment, needsAssistance: needsAssistance ?? false, assistanceNote: assistanceNote,
                after: after)
        }
    }

    private static func formValue(
        _ object: inout JSONObjectReader, _ expectation: JSONReading.Expectation?, _ reading: JSONReading
    ) -> FormValue? {
        let value: AnswerValue? = object.optional("value") {
            AnswerValue.read($0, reading, wanted: expectation?.wanted())
        }
        let elements: [Answer.ElementValue]? = object.optional("elements") { node in
            // The element of a territory is called `element@UNIT`.
            Answer.ElementValue.readAll(node, reading) { name, _ in
                expectation?.wanted(for: String(name.prefix { $0 != "@" }))
            }
        }
        if object.has("value"), object.has("elements") {
            reading.report(.invalidValue, at: object.node, "a decision has either ‘value’ or ‘elements’")
        }
        return value.map(FormValue.value) ?? elements.map(FormValue.elements)
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("respondent", respondent)
        object.add("question", question)
        object.add("action", action)
        switch value {
        case .value(let value): object.add("value", value)
        case .elements(let values):
            object.add("elements", node: values.json(elementsIn: context))
        case nil: break
        }
        object.add("choice", choice)
        object.add("reason", reason)
        object.add("comment", comment)
        object.add("assistance", needsAssistance, unless: false)
        object.add("assistanceNote", assistanceNote)
        object.add("reviewer", reviewer)
        object.add("time", time)
        object.add("fingerprint", fingerprint)
        object.add("bulk", isBulk, unless: false)
        object.add("after", after)
        return object.node
    }
}
