package import SynergyModel
package import SynergyReferences

extension RegisteredDocument: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a document of a registry") { object in
            let id: ID? = object.required("id")
            let key: ReferenceKey? = object.required("canonical")
            var document = Self(id: id ?? ID(unchecked: ""), key: key ?? ReferenceKey(rawValue: ""))
            document.aliases = object.list("aliases")
            document.language = object.optional("language")
            document.title = reading.with(\.language, document.language ?? .undetermined) { object.optional("title") }
            document.state = object.optional("state")
            document.instrument = object.optional("instrument")
            document.questionnaire = object.optional("questionnaire")
            document.cycle = object.optional("cycle")
            document.date = object.optional("date")
            document.address = object.optional("address")
            document.sha256 = object.optional("sha256") { SHA256.readDigest($0, reading) }
            document.seen = object.optional("seen")
            document.supersedes = object.list("supersedes")
            document.units = object.list("units")
            return id == nil || key == nil ? nil : document
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var inner = context
        inner.language = language ?? .undetermined
        var object = JSONObjectWriter(inner)
        object.add("id", id)
        object.add("canonical", key)
        object.add("aliases", aliases)
        object.add("title", title)
        object.add("state", state)
        object.add("instrument", instrument)
        object.add("questionnaire", questionnaire)
        object.add("cycle", cycle)
        object.add("date", date)
        object.add("language", language)
        object.add("address", address)
        object.add("sha256", sha256)
        object.add("seen", seen)
        object.add("supersedes", supersedes)
        object.add("units", units)
        return object.node
    }
}

extension RegisteredDocument.Unit.Kind: JSONReadable, JSONWritable {}

extension RegisteredDocument.Unit: JSONReadable, JSONWritable {
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        reading.object(node, "a unit") { object in
            let kind: Kind? = object.required("kind")
            let number: String? = object.required("number")
            let text: String? = object.optional("text")
            let answer: Answer.ID? = object.optional("answer")
            // Where the unit stands in its file, and a check of its text: for others, not for us.
            for name in ["start", "end", "text-hash"] { _ = object.raw(name) }
            if let number, number.isEmpty {
                reading.report(.invalidValue, at: node, "expected the number of the unit, found an empty string")
                return nil
            }
            guard let kind, let number else { return nil }
            return Self(kind: kind, number: number, text: text, answer: answer)
        }
    }

    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("kind", kind)
        object.add("number", number)
        object.add("text", text)
        object.add("answer", answer)
        return object.node
    }
}

extension ReferenceKey: JSONReadable, JSONWritable {
    /// Reads a key, or any spelling of one document.
    package static func read(_ node: JSONNode, _ reading: JSONReading) -> Self? {
        guard let text = String.read(node, reading) else { return nil }
        if let key = Self(spelling: text) { return key }
        reading.report(
            .invalidIdentifier, at: node,
            "‘\(text.excerpt)’ is neither the key of a document, such as un:CEDAW/C/NOR/9, nor a spelling of one")
        return nil
    }

    package func json(_ context: JSONWriting) -> JSONNode { JSONNode(.string(rawValue)) }
}
