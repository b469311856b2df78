extension AnswerValue: JSONReadable, JSONWritable {
    /// What is known of the question when a value for it is read.
    package struct Wanted {
        package var kind: AnswerKind
        package var options: [String]?
        package var table: TableShape?
    }

    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? { read(node, reading, wanted: nil) }

    /// Reads a value; where the question is known, short forms are read as its kind, and the value must fit it.
    package static func read(_ node: JSONNode, _ reading: JSONReading, wanted: Wanted?) -> Self? {
        switch node.value {
        case .bool(let value):
            return fitting(.boolean(value), node, reading, wanted)
        case .number(let number):
            return fitting(.number(Quantity(number)), node, reading, wanted)
        case .string(let text):
            return short(text, node, reading, wanted)
        case .array:
            return short(list: node, reading, wanted)
        case .object:
            return explicit(node, reading).flatMap { fitting($0, node, reading, wanted) }
        case .null:
            reading.mismatch(node, expected: "a value; say why it is missing with ‘absent’")
            return nil
        }
    }

    private static func short(_ text: String, _ node: JSONNode, _ reading: JSONReading, _ wanted: Wanted?) -> Self? {
        guard !text.isEmpty else {
            reading.report(.invalidValue, at: node, "a value is not empty; say why it is missing with ‘absent’")
            return nil
        }
        switch wanted?.kind {
        case .singleChoice:
            return fitting(.choice(text), node, reading, wanted)
        case .date:
            return CalendarDay.read(node, reading).map(Self.day)
        case .multipleChoice where wanted?.options?.contains(text) == true:
            reading.report(.kindMismatch, at: node, "expected an array of codes: [\"\(text.excerpt)\"]")
            return nil
        default:
            return fitting(.text(LocalizedText(text, language: reading.language)), node, reading, wanted)
        }
    }

    private static func short(list node: JSONNode, _ reading: JSONReading, _ wanted: Wanted?) -> Self? {
        if let kind = wanted?.kind, kind != .multipleChoice, kind != .list {
            reading.report(.kindMismatch, at: node, "expected \(kind.valueInWords), found \(node.found)")
            return nil
        }
        guard let texts = reading.array(node, of: { String.read($0, reading) }), texts.count == node.array?.count
        else { return nil }
        return fitting(wanted?.kind == .multipleChoice ? .choices(texts) : .items(texts), node, reading, wanted)
    }

    private static func explicit(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a value") { object in
            let values: [Self] = [
                object.optional("boolean").map(Self.boolean), object.optional("choice").map(Self.choice),
                object.optional("choices") { node in
                    reading.array(node) { String.read($0, reading) }.map(Self.choices)
                },
                object.optional("number").map { number in
                    .number(
                        Quantity(
                            number, unit: object.optional("unit"),
                            rounding: object.optional("rounding") { rounding(of: $0, reading) }))
                },
                object.optional("day").map(Self.day), object.optional("text").map(Self.text),
                object.optional("items") { node in reading.array(node) { String.read($0, reading) }.map(Self.items) },
                object.optional("table").map(Self.table),
                object.optional("links") { node in
                    reading.array(node) { Reference.read($0, reading) }.map(Self.links)
                },
            ].compactMap { $0 }
            let names = ["boolean", "choice", "choices", "number", "day", "text", "items", "table", "links"]
            let present = names.filter(object.has)
            if present.count != 1 {
                reading.report(
                    present.isEmpty ? .missingMember : .invalidValue, at: node,
                    "a value has exactly one of \(names.joined(separator: ", "))"
                        + (present.isEmpty ? "" : "; found \(present.joined(separator: " and "))"))
                return nil
            }
            return values.first
        }
    }

    private static func rounding(of node: JSONNode, _ reading: JSONReading) -> Double? {
        guard let step = Double.read(node, reading) else { return nil }
        guard step > 0 else {
            reading.report(.invalidValue, at: node, "expected a rounding of more than 0, found \(node.found)")
            return nil
        }
        return step
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        switch self {
        case .boolean(let value): return JSONNode(.bool(value))
        case .choice(let code): object.add("choice", code)
        case .choices(let codes): object.add("choices", node: codes.json(context))
        case .number(let quantity):
            if quantity.unit == nil && quantity.rounding == nil { return JSONNode(.number(quantity.value)) }
            object.add("number", quantity.value)
            object.add("unit", quantity.unit)
            object.add("rounding", quantity.rounding)
        case .day(let day): object.add("day", day)
        case .text(let text): object.add("text", text)
        case .items(let items): object.add("items", node: items.json(context))
        case .table(let table): object.add("table", table)
        case .links(let references): object.add("links", node: references.json(context))
        }
        return object.node
    }
}
