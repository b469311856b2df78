package import SynergyModel
package import SynergyReuse

extension Decision.Action: JSONReadable, JSONWritable {}

extension Decision: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a decision") { object in
            let respondent: Respondent.ID? = object.required("respondent")
            let question: Question.ID? = object.required("question") { Question.ID.readPart(of: nil, $0, reading) }
            let action: Action? = object.required("action")
            let value = formValue(&object, question.flatMap { reading.expectations?[$0] }, reading)
            let choice: Answer.ID? = object.optional("choice")
            let reason: String? = object.optional("reason")
            let reviewer: String? = object.required("reviewer")
            let time: String? = object.required("time") { readTime($0, reading) }
            let fingerprint: String? = object.optional("fingerprint")
            let isBulk: Bool? = object.optional("bulk")
            if action == .edit, !object.has("value"), !object.has("elements") {
                reading.report(.missingMember, at: node, "the action edit needs ‘value’ or ‘elements’")
            }
            if choice != nil, reason == nil {
                reading.report(.missingMember, at: node, "a choice among answers needs a ‘reason’")
            }
            guard let respondent, let question, let action, let reviewer, let time else { return nil }
            return Self(
                respondent: respondent, question: question, action: action, value: value, choice: choice,
                reason: reason, reviewer: reviewer, time: time, fingerprint: fingerprint, isBulk: isBulk ?? false)
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

    /// Reads an RFC 3339 time in UTC.
    private static func readTime(_ node: JSONNode, _ reading: JSONReading) -> String? {
        guard let text = String.read(node, reading) else { return nil }
        let bytes = Array(text.utf8)
        func number(_ start: Int) -> UInt8? {
            let digits = bytes[start..<start + 2].map { $0 &- 0x30 }
            return digits[0] < 10 && digits[1] < 10 ? digits[0] * 10 + digits[1] : nil
        }
        let isWellFormed =
            bytes.count >= 20 && bytes.count <= 30 && bytes.last == UInt8(ascii: "Z") && bytes[10] == UInt8(ascii: "T")
            && bytes[13] == UInt8(ascii: ":") && bytes[16] == UInt8(ascii: ":")
            && CalendarDay(text.prefix(10))?.precision == .day
        if isWellFormed, let hour = number(11), let minute = number(14), let second = number(17), hour < 24,
            minute < 60, second <= 60, bytes.count == 20 || bytes[19] == UInt8(ascii: "."),
            bytes[19..<bytes.count - 1].dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        {
            return text
        }
        reading.report(
            .invalidDate, at: node, "expected a time in UTC such as 2026-11-20T09:30:00Z, found ‘\(text.excerpt)’")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
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
        object.add("reviewer", reviewer)
        object.add("time", time)
        object.add("fingerprint", fingerprint)
        object.add("bulk", isBulk, unless: false)
        return object.node
    }
}
