package import SynergyModel
package import SynergyReuse

/// One line of a log: a decision, or an assignment.
package struct LogEntry: Hashable, Sendable {
    /// What a line says.
    package enum Content: Hashable, Sendable {
        case decision(Decision)
        case assignment(Assignment)
    }

    package var content: Content
    /// The line, from 1; 0 for one that stands in no file yet.
    package var line: Int

    package init(_ content: Content, line: Int = 0) {
        self.content = content
        self.line = line
    }

    package var decision: Decision? { if case .decision(let decision) = content { decision } else { nil } }
    package var assignment: Assignment? { if case .assignment(let assignment) = content { assignment } else { nil } }

    /// Its identifier; a line that was read always has one.
    package var id: String {
        switch content {
        case .decision(let decision): decision.id?.rawValue ?? ""
        case .assignment(let assignment): assignment.id?.rawValue ?? ""
        }
    }

    package var respondent: Respondent.ID {
        switch content {
        case .decision(let decision): decision.respondent
        case .assignment(let assignment): assignment.respondent
        }
    }

    package var question: Question.ID {
        switch content {
        case .decision(let decision): decision.question
        case .assignment(let assignment): assignment.question
        }
    }

    /// Who decided or assigned.
    package var person: String {
        switch content {
        case .decision(let decision): decision.reviewer
        case .assignment(let assignment): assignment.by
        }
    }

    package var time: String {
        switch content {
        case .decision(let decision): decision.time
        case .assignment(let assignment): assignment.time
        }
    }

    /// The time such that texts compare as the times do.
    package var instant: String {
        switch content {
        case .decision(let decision): decision.instant
        case .assignment(let assignment): assignment.instant
        }
    }

    /// The line as JSON, without a chain.
    package var json: JSONNode {
        switch content {
        case .decision(let decision): decision.json(JSONWriting())
        case .assignment(let assignment): assignment.json(JSONWriting())
        }
    }

    /// Reads a line; one that gives no identifier gets one that is made of what it says.
    static func read(_ node: JSONNode, _ reading: JSONReading) -> Content? {
        if node["office"] != nil {
            guard var assignment = Assignment.read(node, reading) else { return nil }
            assignment.id = assignment.id ?? Assignment.ID(unchecked: node.contentID)
            return .assignment(assignment)
        }
        guard var decision = Decision.read(node, reading) else { return nil }
        decision.id = decision.id ?? Decision.ID(unchecked: node.contentID)
        return .decision(decision)
    }
}

extension LogEntry {
    /// The entry with an identifier that is made of what it says.
    package var identified: Self {
        var entry = self
        switch content {
        case .decision(var decision) where decision.id == nil:
            decision.id = Decision.ID(unchecked: json.contentID)
            entry.content = .decision(decision)
        case .assignment(var assignment) where assignment.id == nil:
            assignment.id = Assignment.ID(unchecked: json.contentID)
            entry.content = .assignment(assignment)
        default: break
        }
        return entry
    }
}

extension JSONNode {
    /// The members that hold a chain together, and the identifier; what a line says does not depend on them.
    private static let outside: Set<String> = ["id", LogChain.previousName, LogChain.hashName]

    /// An identifier made of what a line says: the same for the same members in another order, or with other spaces between them.
    fileprivate var contentID: String {
        guard case .object(let members) = value else { return Decision.contentPrefix }
        let kept = members.filter { !Self.outside.contains($0.name) }.sorted { $0.name < $1.name }
        let digest = SHA256.hexDigest(of: JSONNode(.object(kept)).serialized(.compact))
        return Decision.contentPrefix + digest.prefix(20)
    }
}

extension JSONObjectReader {
    /// Reads over the members that hold a chain together.
    mutating func chainMembers() {
        let _: String? = optional(LogChain.previousName)
        let _: String? = optional(LogChain.hashName)
    }
}
