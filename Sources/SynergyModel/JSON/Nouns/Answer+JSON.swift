extension Answer: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an answer") { object in
            let question: Question.ID? = object.required("question") {
                Question.ID.readPart(of: reading.questionnaire?.rawValue, $0, reading)
            }
            let language: LanguageTag? = object.optional("language")
            let expectation = question.flatMap { known($0, &object, reading) }
            let references: [Reference] = object.list("references")
            let content: Content? = reading.with(\.language, language ?? reading.language) {
                Self.content(&object, expectation, reading)
            }
            let territory: Respondent.ID? = object.optional("territory")
            let period: Period? = object.optional("period")
            let date: CalendarDay? = object.optional("date")
            let classification: Classification? = object.optional("classification")
            let note: String? = object.optional("note")
            guard let question, let content else { return nil }
            return Self(
                question: question, content: content, territory: territory, period: period, date: date,
                language: language, classification: classification, references: references, note: note)
        }
    }

    /// What the question wants; a question that is not there is reported.
    private static func known(
        _ question: Question.ID, _ object: inout JSONObjectReader, _ reading: JSONReading
    ) -> JSONReading.Expectation? {
        guard let expectations = reading.expectations else { return nil }
        if let expectation = expectations[question] { return expectation }
        let place = object.raw("question") ?? object.node
        reading.descend(.member("question")) {
            reading.report(
                .unknownQuestion, at: place,
                "there is no question ‘\(question.rawValue.excerpt)’"
                    + expectations.keys.lazy.map(\.rawValue).suggestion(for: question.rawValue))
        }
        return nil
    }

    private static func content(
        _ object: inout JSONObjectReader, _ expectation: JSONReading.Expectation?,
        _ reading: JSONReading
    ) -> Content? {
        let value: AnswerValue? = object.optional("value") { node in
            AnswerValue.read(node, reading, wanted: expectation?.wanted())
        }
        let elements: [ElementValue]? = object.optional("elements") { elementValues($0, expectation, reading) }
        let absence: Absence? = object.optional("absent")
        let present = ["value", "elements", "absent"].filter(object.has)
        if present.count > 1 {
            reading.report(
                .invalidValue, at: object.node, "an answer has only one of \(present.joined(separator: " and "))")
            return nil
        }
        if let value { return .value(value) }
        if let elements { return .elements(elements) }
        if let absence { return .absent(absence) }
        guard present.isEmpty else { return nil }
        guard object.raw("references")?.array?.isEmpty == false else {
            reading.report(
                .missingMember, at: object.node, "an answer has one of value, elements, absent or references")
            return nil
        }
        return .referencesOnly
    }

    private static func elementValues(
        _ node: JSONNode, _ expectation: JSONReading.Expectation?, _ reading: JSONReading
    ) -> [ElementValue]? {
        ElementValue.readAll(node, reading) { element, place in
            guard let expectation else { return nil }
            if let wanted = expectation.wanted(for: element) { return wanted }
            reading.report(
                .error, .unknownElement, at: place, path: reading.path,
                "the question has no element ‘\(element.excerpt)’"
                    + expectation.elements.keys.suggestion(for: element))
            return nil
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var inner = context
        inner.language = language ?? context.language
        var object = JSONObjectWriter(context)
        object.add("question", node: question.part(of: context.questionnaire?.rawValue))
        switch content {
        case .value(let value): object.add("value", node: value.json(inner))
        case .elements(let values):
            object.add("elements", node: values.json(elementsIn: inner))
        case .absent(let absence): object.add("absent", absence)
        case .referencesOnly: break
        }
        object.add("territory", territory)
        object.add("period", period)
        object.add("date", date)
        object.add("language", language)
        object.add("classification", classification)
        object.add("references", references)
        object.add("note", note)
        return object.node
    }
}

extension JSONReading.Expectation {
    /// What the question as a whole wants.
    package func wanted() -> AnswerValue.Wanted {
        AnswerValue.Wanted(kind: kind, options: options, table: table)
    }

    /// What one of its elements wants.
    package func wanted(for element: String) -> AnswerValue.Wanted? {
        elements[element].map { AnswerValue.Wanted(kind: $0, options: options, table: table) }
    }
}

extension Answer.ElementValue {
    /// Reads an object from element to value.
    ///
    /// - Parameter wanted: What an element wants; it also reports elements that are not there.
    package static func readAll(
        _ node: JSONNode, _ reading: JSONReading, wanted: (String, Int) -> AnswerValue.Wanted?
    ) -> [Self]? {
        switch node.value {
        case .object(let members) where !members.isEmpty:
            return members.compactMap { member in
                reading.descend(.member(member.name)) {
                    AnswerValue.read(member.value, reading, wanted: wanted(member.name, member.nameOffset))
                        .map { Self(element: member.name, value: $0) }
                }
            }
        case .array(let nodes) where reading.readsOrderFromArrays && !nodes.isEmpty:
            return reading.array(node) { node in
                reading.object(node, "the value of an element") { object in
                    guard let element: String = object.required("element") else { return nil }
                    let value: AnswerValue? = object.required("value") {
                        AnswerValue.read($0, reading, wanted: wanted(element, node.offset))
                    }
                    return value.map { Self(element: element, value: $0) }
                }
            }
        default:
            reading.mismatch(node, expected: "an object from element to value")
            return nil
        }
    }
}

extension [Answer.ElementValue] {
    /// The values as an object from element to value, or as an array where objects lose their order.
    package func json(elementsIn context: JSONWriting) -> JSONNode {
        guard context.keepsOrderInArrays else {
            return JSONNode(.object(map { .init(name: $0.element, value: $0.value.json(context)) }))
        }
        let nodes = map { value in
            var object = JSONObjectWriter(context)
            object.add("element", value.element)
            object.add("value", value.value)
            return object.node
        }
        return JSONNode(.array(nodes))
    }
}
