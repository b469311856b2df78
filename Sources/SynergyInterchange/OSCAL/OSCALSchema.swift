import SynergyModel

/// The schema of mapping collections (OSCAL 1.2.1 and 1.2.2): closed objects, required members, words and patterns.
enum OSCALSchema {
    /// What stands at a member.
    indirect enum Kind: Sendable {
        /// Not empty, in one line, without white space at its ends.
        case string
        /// A name without a colon.
        case token
        /// One line of text.
        case line
        /// Any text.
        case lines
        case uuid, uri, uriReference, time, email, base64
        case number
        /// A number from 0 to 1.
        case share
        /// One of these words.
        case word([String])
        case object(String)
        /// One or more.
        case list(Kind)
        /// One alone, or a list of one or more.
        case oneOrList(Kind)
    }

    /// A member of an object.
    struct Member: Sendable {
        var name: String
        var kind: Kind
        var isRequired: Bool
    }

    /// Checks a whole file; problems are warnings, because what can be understood is read all the same.
    static func check(_ root: JSONNode, _ reading: JSONReading) {
        check(root, .object("file"), reading)
    }

    private static func check(_ node: JSONNode, _ kind: Kind, _ reading: JSONReading) {
        func report(_ message: String) { reading.report(.warning, .oscalSchema, at: node, message) }
        switch kind {
        case .object(let name): check(node, object: name, reading)
        case .oneOrList(let kind):
            if node.array == nil { return check(node, kind, reading) }
            check(node, .list(kind), reading)
        case .list(let kind):
            guard let nodes = node.array else { return report("expected an array, found \(node.found)") }
            if nodes.isEmpty { report("an array has at least one item") }
            for (index, item) in nodes.enumerated() {
                reading.descend(.index(index)) { check(item, kind, reading) }
            }
        case .number, .share:
            guard case .number(let number) = node.value else { return report("expected a number, found \(node.found)") }
            if case .share = kind, !(0...1).contains(number) {
                report("expected a number from 0 to 1, found \(node.found)")
            }
        default:
            guard let text = node.string else { return report("expected a string, found \(node.found)") }
            if let expected = OSCALText.problem(text, kind) { report("expected \(expected), found ‘\(text.excerpt)’") }
        }
    }

    private static func check(_ node: JSONNode, object name: String, _ reading: JSONReading) {
        guard case .object(let members) = node.value, let known = objects[name] else {
            reading.report(.warning, .oscalSchema, at: node, "expected \(name.inWords), found \(node.found)")
            return
        }
        for member in known where member.isRequired && node[member.name] == nil {
            reading.report(.warning, .oscalSchema, at: node, "\(name.inWords) needs the member ‘\(member.name)’")
        }
        for member in members {
            guard let definition = known.first(where: { $0.name == member.name }) else {
                reading.report(
                    .warning, .oscalSchema, at: member.nameOffset, path: reading.path.appending(member.name),
                    "\(name.inWords) has no member ‘\(member.name.excerpt)’"
                        + known.map(\.name).suggestion(for: member.name))
                continue
            }
            reading.descend(.member(member.name)) { check(member.value, definition.kind, reading) }
        }
        if name == "confidence-score", members.count != 1 {
            reading.report(
                .warning, .oscalSchema, at: node, "a confidence score has exactly one of ‘category’ and ‘percentage’")
        }
        if name == "map", let words = relationshipProblem(node) {
            reading.descend(.member("relationship")) {
                reading.report(.warning, .oscalSchema, at: node["relationship"] ?? node, words)
            }
        }
    }

    /// Only a namespace of its own lets a map have a relationship of its own.
    private static func relationshipProblem(_ node: JSONNode) -> String? {
        guard let word = node["relationship"]?.string, !relationships.contains(word) else { return nil }
        guard (node["ns"]?.string ?? OSCAL.namespace) == OSCAL.namespace else { return nil }
        return "expected one of \(relationships.joined(separator: ", ")), found ‘\(word.excerpt)’"
            + relationships.suggestion(for: word)
    }

    static let relationships = [
        "equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship",
    ]
}

extension String {
    /// The name of an object in a sentence.
    fileprivate var inWords: String { self == "file" ? "the file" : "the object ‘\(self)’" }
}
