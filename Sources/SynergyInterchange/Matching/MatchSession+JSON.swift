import SynergyCrosswalk
package import SynergyModel

extension MatchSession.Action: JSONReadable, JSONWritable {}

extension MatchSession {
    /// The outcome of reading a journal.
    package struct Reading: Sendable {
        /// The session, or `nil` when the journal has errors.
        package var session: MatchSession?
        /// Every problem; a torn last line is a warning.
        package var diagnostics: [Diagnostic]
        /// How many bytes hold whole events: what comes after them is a torn line.
        package var wholeBytes = 0
    }

    /// The first line of a journal, with its line end.
    package var header: [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("schema", Self.schema)
        object.add("first", first)
        object.add("second", second)
        object.add("firstPrefix", frame.subjectPrefix)
        object.add("secondPrefix", frame.objectPrefix)
        let prefixes = frame.prefixMap.sorted { $0.key < $1.key }.map {
            JSONNode.Member(name: $0.key, value: JSONNode($0.value))
        }
        object.add("prefixes", node: JSONNode(.object(prefixes)))
        object.add("id", frame.id)
        object.add("title", frame.title)
        object.add("license", frame.license)
        return object.node.serialized(.compact) + [UInt8(ascii: "\n")]
    }

    /// The line of an event, with its line end.
    package static func line(for event: Event) -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("action", event.action)
        if let row = event.row {
            object.add("question", row.subject)
            object.add("suggestion", row.object)
            object.add("relation", row.relation?.names)
            object.add("note", row.note, unless: "")
            object.add("rank", row.rank)
            object.add("confidence", row.confidence)
            object.add("guess", row.guess.names)
            object.add("evidence", row.evidence, unless: "")
            object.add("terms", row.terms)
            object.add("questionText", row.subjectText, unless: "")
            object.add("suggestionText", row.objectText, unless: "")
        }
        return object.node.serialized(.compact) + [UInt8(ascii: "\n")]
    }

    /// Reads a journal.
    ///
    /// A last line that was torn off is left out with a warning; any other line must be whole.
    package static func read(_ bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> Reading {
        guard bytes.count <= limits.fileBytes else {
            let place = SourceLocation(file: file)
            return Reading(session: nil, diagnostics: [FileSystem.tooLarge(bytes.count, place, limits)])
        }
        let lineEnd = UInt8(ascii: "\n")
        let whole = bytes.lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
        let lines = bytes[..<whole].split(separator: lineEnd, omittingEmptySubsequences: false).dropLast()
        var reading = Reading(session: nil, diagnostics: [], wholeBytes: whole)
        for (number, line) in lines.enumerated() {
            guard reading.diagnostics.count < limits.diagnosticsPerFile else { break }
            let content = Array(line)
            let json = JSONReading()
            let node = JSONParser.parse(content, limits: limits, json)
            if number == 0 {
                reading.session = node.flatMap { session($0, json) }
            } else if let event = node.flatMap({ event($0, json) }) {
                reading.session?.events.append(event)
            }
            reading.diagnostics += json.placed(in: file, LineTable(content), firstLine: number)
        }
        if lines.isEmpty {
            let place = SourceLocation(file: file, line: 1, column: 1)
            let message = "expected the first line of a session, with the schema ‘\(schema)’"
            reading.diagnostics.append(Diagnostic(.error, .unexpectedEnd, at: place, message))
        } else if whole < bytes.count {
            let place = SourceLocation(file: file, line: lines.count + 1, column: 1)
            let message = "the last line was torn off when it was written; that answer is asked again"
            reading.diagnostics.append(Diagnostic(.warning, .unexpectedEnd, at: place, message))
        }
        if reading.diagnostics.contains(where: { $0.severity == .error }) { reading.session = nil }
        return reading
    }

    private static func session(_ node: JSONNode, _ reading: JSONReading) -> MatchSession? {
        reading.object(node, "a session") { object in
            object.schema(schema)
            let first: String? = object.required("first")
            let second: String? = object.required("second")
            var frame = MatchWorksheet()
            frame.subjectPrefix = object.optional("firstPrefix") ?? frame.subjectPrefix
            frame.objectPrefix = object.optional("secondPrefix") ?? frame.objectPrefix
            frame.id = object.optional("id") ?? frame.id
            frame.title = object.optional("title") ?? frame.title
            frame.license = object.optional("license") ?? frame.license
            let prefixes: [String: String]? = object.optional("prefixes") { node in
                guard case .object(let members) = node.value else {
                    reading.mismatch(node, expected: "an object")
                    return nil
                }
                let pairs = members.compactMap { member in member.value.string.map { (member.name, $0) } }
                return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            }
            frame.prefixMap = prefixes ?? [:]
            guard let first, let second else { return nil }
            return MatchSession(first: first, second: second, frame: frame)
        }
    }

    private static func event(_ node: JSONNode, _ reading: JSONReading) -> Event? {
        reading.object(node, "an event") { object in
            guard let action: Action = object.required("action") else { return nil }
            guard action != .undo else { return Event(.undo) }
            let subject: String? = object.required("question")
            let partner: String? = object.required("suggestion")
            let relation = object.optional("relation") { relationSet($0, reading) }
            let guess = object.required("guess") { relationSet($0, reading) }
            let note: String? = object.optional("note")
            let rank: Int? = object.required("rank")
            let confidence: Double? = object.required("confidence")
            let evidence: String? = object.optional("evidence")
            let terms: [String] = object.list("terms")
            let subjectText: String? = object.optional("questionText")
            let objectText: String? = object.optional("suggestionText")
            guard let subject, let partner, let guess, let rank, let confidence else { return nil }
            guard (0...1).contains(confidence) else {
                reading.report(.invalidValue, at: node, "‘confidence’ is a number from 0 to 1")
                return nil
            }
            return Event(
                action,
                MatchWorksheet.Row(
                    subject: subject, subjectText: subjectText ?? "", object: partner, objectText: objectText ?? "",
                    rank: rank, confidence: confidence, guess: guess, evidence: evidence ?? "", terms: terms,
                    relation: relation, note: note ?? ""))
        }
    }

    private static func relationSet(_ node: JSONNode, _ reading: JSONReading) -> RelationSet? {
        guard let text = String.read(node, reading) else { return nil }
        if let set = RelationSet(names: text) { return set }
        reading.report(.invalidValue, at: node, "expected the words of relations, found ‘\(text.excerpt)’")
        return nil
    }
}
