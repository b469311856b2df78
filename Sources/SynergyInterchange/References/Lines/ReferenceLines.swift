package import SynergyModel
package import SynergyReferences

/// The lines that the commands about references read and write: one JSON object each.
///
/// Members that are not asked for are free, so that a line may carry what its sender wants to find again.
package enum ReferenceLines {
    /// What became of one line.
    package struct Outcome {
        /// The answer, with its line end; `nil` when the line cannot be read.
        package var answer: [UInt8]?
        /// What is wrong with the line.
        package var diagnostics: [Diagnostic] = []
    }

    /// The longest line that is read, in bytes.
    package static let longestLine = 64 << 20

    /// `{id, input}` to `{id, found}`.
    package static func scan(
        _ line: LineSplitter.Line, file: String, by scanner: ReferenceScanner = ReferenceScanner()
    ) -> Outcome {
        answer(line, file) { object in
            guard let input = object.text("input") else { return nil }
            let found = CitingText(owner: "", text: input).citations(by: scanner)
            return [.init(name: "found", value: found.json(JSONWriting()))]
        }
    }

    /// A text of `{id, input}`, for commands that read many.
    package static func text(
        _ line: LineSplitter.Line, file: String
    ) -> (text: CitingText?, diagnostics: [Diagnostic]) {
        var text: CitingText?
        let outcome = answer(line, file) { object in
            guard let input = object.text("input") else { return nil }
            text = CitingText(owner: object.identifier, text: input)
            return []
        }
        return (text, outcome.diagnostics)
    }

    /// Reads a line and writes the answer to it: its `id`, then what `body` makes of it.
    ///
    /// - Parameter body: The members of the answer; `nil` after it reported why there is none.
    static func answer(
        _ line: LineSplitter.Line, _ file: String, _ body: (ReferenceLine) -> [JSONNode.Member]?
    ) -> Outcome {
        guard !line.isTooLong else {
            let place = SourceLocation(file: file, line: line.number)
            let message = "the line is longer than the limit of \(longestLine) bytes"
            return Outcome(diagnostics: [Diagnostic(.error, .fileTooLarge, at: place, message)])
        }
        let reading = JSONReading()
        let members = JSONParser.parse(line.bytes, reading).flatMap { node -> [JSONNode.Member]? in
            guard let object = ReferenceLine(node, reading), let members = body(object) else { return nil }
            return [.init(name: "id", value: object.id)] + members
        }
        guard let members, !reading.hasErrors else {
            let problems = reading.placed(in: file, LineTable(line.bytes), firstLine: line.number - 1)
            return Outcome(diagnostics: problems)
        }
        return Outcome(answer: JSONNode(.object(members)).serialized(.compact) + [0x0A])
    }
}

/// One line that was read: an object with an `id`.
struct ReferenceLine {
    /// The `id`, as it was written.
    let id: JSONNode
    private let node: JSONNode
    private let reading: JSONReading

    init?(_ node: JSONNode, _ reading: JSONReading) {
        guard case .object = node.value else {
            reading.mismatch(node, expected: "an object with ‘id’")
            return nil
        }
        guard let id = node["id"] else {
            reading.report(.missingMember, at: node, "the line needs the member ‘id’")
            return nil
        }
        switch id.value {
        case .string, .number: self.id = id
        default:
            reading.descend(.member("id")) { reading.mismatch(id, expected: "a string or a number") }
            return nil
        }
        self.node = node
        self.reading = reading
    }

    /// The `id` as a text.
    var identifier: String {
        if case .number(let number) = id.value { JSONNode.text(of: number) } else { id.string ?? "" }
    }

    /// A member that must be a string.
    func text(_ name: String) -> String? {
        guard node[name] != nil else {
            reading.report(.missingMember, at: node, "the line needs the member ‘\(name)’")
            return nil
        }
        return optionalText(name)
    }

    /// A member that may be left out, or be `null`.
    func optionalText(_ name: String) -> String? {
        guard let value = node[name] else { return nil }
        if case .null = value.value { return nil }
        guard let text = value.string else {
            reading.descend(.member(name)) { reading.mismatch(value, expected: "a string") }
            return nil
        }
        return text
    }

    /// A member that is an object from name to string; empty when it is left out.
    func optionalTexts(_ name: String) -> [String: String] {
        guard let value = node[name] else { return [:] }
        if case .null = value.value { return [:] }
        guard case .object(let members) = value.value else {
            reading.descend(.member(name)) { reading.mismatch(value, expected: "an object from name to string") }
            return [:]
        }
        var texts: [String: String] = [:]
        for member in members {
            guard let text = member.value.string else {
                reading.descend(.member(name)) {
                    reading.descend(.member(member.name)) { reading.mismatch(member.value, expected: "a string") }
                }
                continue
            }
            texts[member.name] = text
        }
        return texts
    }
}
