extension Question: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a question") { object in
            let id: ID? = object.required("number") { ID.readNumber(of: reading.questionnaire?.rawValue, $0, reading) }
            let text: LocalizedText? = object.required("text")
            let kind: AnswerKind? = object.required("kind")
            let help: LocalizedText? = object.optional("help")
            let section: String? = object.optional("section")
            let provisions: [Provision.ID] = object.list("provisions") {
                Provision.ID.readPart(of: nil, $0, reading)
            }
            let aspect: Aspect? = object.optional("aspect")
            let quantifier: Quantifier? = object.optional("quantifier")
            let population: String? = object.optional("population")
            let unit: String? = object.optional("unit")
            let period: Period? = object.optional("period")
            let options: [AnswerOption] = object.list("options")
            let elements: [Element] = object.list("elements")
            let table: TableShape? = object.optional("table")
            let enabledIf: Condition? = object.optional("enabledIf")
            let freshness: Freshness? = object.optional("freshness")
            let reuse: ReusePermission? = object.optional("reuse")
            let perTerritory: Bool? = object.optional("perTerritory")
            let certainty: Certainty? = object.optional("certainty")
            reading.reportDuplicates(in: object.raw("options"), key: "code", "option")
            reading.reportDuplicates(in: object.raw("elements"), key: "id", "element")
            if elements.count > Self.maximumElements {
                reading.report(
                    .invalidValue, at: object.raw("elements") ?? node,
                    "expected at most \(Self.maximumElements) elements, found \(elements.count)")
                return nil
            }
            guard let id, let text, let kind else { return nil }
            let isChoice = kind == .singleChoice || kind == .multipleChoice
            if isChoice && !object.has("options") {
                reading.report(.missingMember, at: node, "a question of kind \(kind.rawValue) needs ‘options’")
            }
            return Self(
                id: id, text: text, kind: kind, help: help, section: section, provisions: provisions,
                aspect: aspect, quantifier: quantifier, population: population, unit: unit, period: period,
                options: options, elements: elements, table: table, enabledIf: enabledIf, freshness: freshness,
                reuse: reuse ?? .reuse, perTerritory: perTerritory ?? false, certainty: certainty)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("number", node: id.part(of: context.questionnaire?.rawValue))
        object.add("text", text)
        object.add("kind", kind)
        object.add("help", help)
        object.add("section", section)
        object.add("provisions", provisions)
        object.add("aspect", aspect)
        object.add("quantifier", quantifier)
        object.add("population", population)
        object.add("unit", unit)
        object.add("period", period)
        object.add("options", options)
        object.add("elements", elements)
        object.add("table", table)
        object.add("enabledIf", enabledIf)
        object.add("freshness", freshness)
        object.add("reuse", reuse, unless: .reuse)
        object.add("perTerritory", perTerritory, unless: false)
        object.add("certainty", certainty)
        return object.node
    }

    /// What the questions of an array want, as far as it can be seen before they are read; conditions need it.
    package static func shapes(
        in array: JSONNode?, of questionnaire: Questionnaire.ID
    ) -> [ID: JSONReading.Expectation] {
        var shapes: [ID: JSONReading.Expectation] = [:]
        for node in array?.array ?? [] {
            guard let number = node["number"]?.string, let id = ID(questionnaire: questionnaire, number: number),
                let kind = node["kind"]?.string.flatMap(AnswerKind.init(rawValue:))
            else { continue }
            let options = (node["options"]?.array ?? []).compactMap { $0["code"]?.string }
            shapes[id] = JSONReading.Expectation(kind: kind, options: options, table: nil, elements: [:])
        }
        return shapes
    }
}

extension AnswerOption: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an option") { object in
            let code: String? = object.required("code")
            let label: LocalizedText? = object.required("label")
            guard let code, let label else { return nil }
            return Self(code: code, label: label)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("code", code)
        object.add("label", label)
        return object.node
    }
}

extension Element: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "an element") { object in
            let id: String? = object.required("id")
            let label: LocalizedText? = object.optional("label")
            let kind: AnswerKind? = object.optional("kind")
            let nature: Nature? = object.optional("nature")
            let quantifier: Quantifier? = object.optional("quantifier")
            let population: String? = object.optional("population")
            let unit: String? = object.optional("unit")
            return id.map {
                Self(
                    id: $0, label: label, kind: kind, nature: nature, quantifier: quantifier,
                    population: population, unit: unit)
            }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("id", id)
        object.add("label", label)
        object.add("kind", kind)
        object.add("nature", nature)
        object.add("quantifier", quantifier)
        object.add("population", population)
        object.add("unit", unit)
        return object.node
    }
}

extension TableShape: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a table shape") { object in
            let rows: [String] = object.list("rows")
            let columns: [String] = object.list("columns")
            reading.reportRepeated(rows, at: node, "row")
            reading.reportRepeated(columns, at: node, "column")
            return Self(rows: rows, columns: columns)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("rows", node: rows.json(context))
        object.add("columns", node: columns.json(context))
        return object.node
    }
}

extension Condition: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a condition") { object in
            let question: Question.ID? = object.required("question") {
                Question.ID.readPart(of: reading.questionnaire?.rawValue, $0, reading)
            }
            let expectation = question.flatMap { reading.expectations?[$0] }
            let equals: AnswerValue? = object.optional("equals") {
                AnswerValue.read($0, reading, wanted: expectation?.conditionTarget)
            }
            let oneOf: [AnswerValue] = object.list("oneOf") {
                AnswerValue.read($0, reading, wanted: expectation?.conditionTarget)
            }
            if object.has("equals") == object.has("oneOf") {
                reading.report(.missingMember, at: node, "a condition has either ‘equals’ or ‘oneOf’")
            }
            return question.map { Self(question: $0, oneOf: equals.map { [$0] } ?? oneOf) }
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("question", node: question.part(of: context.questionnaire?.rawValue))
        if oneOf.count == 1 {
            object.add("equals", oneOf[0])
        } else {
            object.add("oneOf", node: oneOf.json(context))
        }
        return object.node
    }
}

extension JSONReading.Expectation {
    /// A condition on several options names one of them at a time.
    fileprivate var conditionTarget: AnswerValue.Wanted {
        AnswerValue.Wanted(
            kind: kind == .multipleChoice ? .singleChoice : kind, options: options.isEmpty ? nil : options, table: table
        )
    }
}
