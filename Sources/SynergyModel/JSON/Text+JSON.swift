extension LanguageTag: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let tag = Self(text) { return tag }
        reading.report(.invalidLanguage, at: node, "expected a BCP 47 language, found ‘\(text.excerpt)’")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(rawValue)) }
}

extension LocalizedText: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        switch node.value {
        case .string(let text):
            return Self(text, language: reading.language)
        case .object(let members) where !members.isEmpty:
            let entries = members.compactMap { member in
                reading.descend(.member(member.name)) { () -> Entry? in
                    guard let language = LanguageTag(member.name) else {
                        reading.report(
                            .error, .invalidLanguage, at: member.nameOffset, path: reading.path,
                            "expected a BCP 47 language, found ‘\(member.name.excerpt)’")
                        return nil
                    }
                    return String.read(member.value, reading).map { Entry(language: language, text: $0) }
                }
            }
            return make(entries, of: members.count, node, reading)
        case .array(let nodes) where reading.readsOrderFromArrays && !nodes.isEmpty:
            let entries =
                reading.array(node) { node in
                    reading.object(node, "a text in one language") { object -> Entry? in
                        let language: LanguageTag? = object.required("language")
                        let text: String? = object.required("text")
                        guard let language, let text else { return nil }
                        return Entry(language: language, text: text)
                    }
                } ?? []
            return make(entries, of: nodes.count, node, reading)
        default:
            reading.mismatch(node, expected: "a string, or an object from language to string")
            return nil
        }
    }

    private static func make(_ entries: [Entry], of count: Int, _ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard entries.count == count else { return nil }
        if let text = Self(entries: entries) { return text }
        reading.report(.duplicate, at: node, "a language comes twice; languages are compared without regard to case")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        if entries.count == 1, original.language == context.language { return JSONNode(.string(original.text)) }
        guard context.keepsOrderInArrays, entries.count > 1 else {
            return JSONNode(.object(entries.map { .init(name: $0.language.rawValue, value: JSONNode($0.text)) }))
        }
        let nodes = entries.map { entry in
            JSONNode(
                .object([
                    .init(name: "language", value: JSONNode(entry.language.rawValue)),
                    .init(name: "text", value: JSONNode(entry.text)),
                ]))
        }
        return JSONNode(.array(nodes))
    }
}

extension CalendarDay: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let day = Self(text) { return day }
        reading.report(
            .invalidDate, at: node, "expected a day such as 2025-06-30, 2025-06 or 2025, found ‘\(text.excerpt)’")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(description)) }
}

extension Period: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let period = Self(text) { return period }
        reading.report(
            .invalidPeriod, at: node,
            "expected a period such as 2023, 2023-04 or 2020/2023, the start first, found ‘\(text.excerpt)’")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(description)) }
}

extension Freshness: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        if node.string == "never" { return .never }
        if case .number(let number) = node.value, let months = Int(exactly: number), (0...12_000).contains(months) {
            return .months(months)
        }
        reading.mismatch(node, expected: "a whole number of months, or \"never\"")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        switch self {
        case .months(let months): JSONNode(.number(Double(months)))
        case .never: JSONNode("never")
        }
    }
}

extension Classification: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        switch node.value {
        case .string("public"): return .everyone
        case .string("restricted"): return .restricted(to: [], until: nil)
        case .object:
            return reading.object(node, "a classification") { object in
                let bodies: [Body.ID]? = object.required("restrictedTo") { node in
                    reading.array(node) { Body.ID.read($0, reading) }
                }
                let until: CalendarDay? = object.optional("until")
                return bodies.map { .restricted(to: $0, until: until) }
            }
        default:
            reading.mismatch(node, expected: "\"public\", \"restricted\" or {\"restrictedTo\": […]}")
            return nil
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        switch self {
        case .everyone: return JSONNode("public")
        case .restricted(to: [], until: nil): return JSONNode("restricted")
        case .restricted(let bodies, let until):
            var object = JSONObjectWriter(context)
            object.add("restrictedTo", node: bodies.json(context))
            object.add("until", until)
            return object.node
        }
    }
}

extension JSONObjectReader {
    /// Reads `validFrom` and `validUntil`.
    package mutating func validity(_ reading: JSONReading) -> Validity {
        let from: CalendarDay? = optional("validFrom")
        let until: CalendarDay? = optional("validUntil")
        if let from, let until, until.lastDay.ordinal < from.ordinal {
            reading.report(.invalidValue, at: node, "it would end on \(until), before it starts on \(from)")
        }
        return Validity(from: from, until: until)
    }
}

extension JSONObjectWriter {
    package mutating func add(_ validity: Validity) {
        add("validFrom", validity.from)
        add("validUntil", validity.until)
    }
}
