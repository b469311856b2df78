/// The members of one object, asked for one by one.
package struct JSONObjectReader {
    package let node: JSONNode
    private let members: [JSONNode.Member]
    private let what: String
    private let reading: JSONReading
    private var known: [String] = []

    init(node: JSONNode, members: [JSONNode.Member], what: String, reading: JSONReading) {
        self.node = node
        self.members = members
        self.what = what
        self.reading = reading
        known.reserveCapacity(24)
    }

    /// Whether there is such a member.
    package func has(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// The raw value of a member.
    package mutating func raw(_ name: String) -> JSONNode? {
        known.append(name)
        return members.first { $0.name == name }?.value
    }

    /// Reads a member with a function of one's own.
    package mutating func optional<Value>(_ name: String, _ read: (JSONNode) -> Value?) -> Value? {
        guard let value = raw(name) else { return nil }
        return reading.descend(.member(name)) {
            if case .null = value.value {
                reading.report(.wrongType, at: value, "found null; a member that is absent is left out")
                return nil
            }
            return read(value)
        }
    }

    /// Reads a member that may be left out.
    package mutating func optional<Value: JSONReadable>(_ name: String, as _: Value.Type = Value.self) -> Value? {
        optional(name) { [reading] in Value.read($0, reading) }
    }

    /// Reads a member that must be there.
    package mutating func required<Value: JSONReadable>(_ name: String, as _: Value.Type = Value.self) -> Value? {
        required(name) { [reading] in Value.read($0, reading) }
    }

    /// Reads a member that must be there with a function of one's own.
    package mutating func required<Value>(_ name: String, _ read: (JSONNode) -> Value?) -> Value? {
        guard has(name) else {
            known.append(name)
            reading.report(.missingMember, at: node, "\(what) needs the member ‘\(name)’")
            return nil
        }
        return optional(name, read)
    }

    /// Reads an array; nothing when the member is left out.
    package mutating func list<Value: JSONReadable>(_ name: String, of _: Value.Type = Value.self) -> [Value] {
        list(name) { [reading] in Value.read($0, reading) }
    }

    /// Reads an array with a function for its elements; nothing when the member is left out.
    package mutating func list<Value>(_ name: String, _ read: (JSONNode) -> Value?) -> [Value] {
        optional(name) { [reading] node in reading.array(node, of: read) } ?? []
    }

    /// How many elements an array has, whether they can be read or not.
    package func count(_ name: String) -> Int { members.first { $0.name == name }?.value.array?.count ?? 0 }

    /// Checks the name of the format where a file says one.
    package mutating func schema(_ name: String) {
        guard let value = raw("schema"), value.string != name else { return }
        reading.descend(.member("schema")) {
            reading.report(.wrongSchema, at: value, "expected ‘\(name)’, found \(value.found)")
        }
    }

    func reportUnknownMembers() {
        for member in members where !known.contains(member.name) && !member.name.hasPrefix("x-") {
            reading.report(
                .error, .unknownMember, at: member.nameOffset, path: reading.path.appending(member.name),
                "\(what) has no member ‘\(member.name.excerpt)’"
                    + known.filter { !has($0) }.suggestion(for: member.name))
        }
    }
}
