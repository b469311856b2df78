/// A JSON value together with the place where it stood in its file.
package struct JSONNode: Sendable {
    /// The six kinds of JSON value; members keep the order of the file.
    package enum Value: Sendable {
        /// The literal `null`.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A finite number.
        case number(Double)
        /// A string.
        case string(String)
        /// An array.
        case array([JSONNode])
        /// An object; no two members share a name.
        case object([Member])
    }

    /// A member of an object.
    package struct Member: Sendable {
        package var name: String
        package var nameOffset: Int
        package var value: JSONNode

        package init(name: String, nameOffset: Int = 0, value: JSONNode) {
            self.name = name
            self.nameOffset = nameOffset
            self.value = value
        }
    }

    package var value: Value
    /// The byte at which the value begins.
    package var offset: Int

    package init(_ value: Value, offset: Int = 0) {
        self.value = value
        self.offset = offset
    }

    /// Creates a string.
    package init(_ text: String) { self.init(.string(text)) }

    /// The value of a member of an object.
    package subscript(name: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The string, if it is one.
    package var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// The elements, if it is an array.
    package var array: [JSONNode]? {
        if case .array(let nodes) = value { nodes } else { nil }
    }

    /// What the value is, in words for a message: `the string ‘abc’`, `an object`.
    package var found: String {
        switch value {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let number): "the number \(JSONNode.text(of: number))"
        case .string(let text): "the string ‘\(text.excerpt)’"
        case .array(let nodes): nodes.isEmpty ? "an empty array" : "an array"
        case .object: "an object"
        }
    }

    /// The shortest text that reads back as the same number; whole numbers without fraction.
    package static func text(of number: Double) -> String {
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 {
            return number.sign == .minus && whole == 0 ? "0" : String(whole)
        }
        return number.description
    }
}

extension JSONNode: Hashable {
    /// Whether both are the same value; places, and the order of members, do not matter.
    package static func == (lhs: Self, rhs: Self) -> Bool {
        switch (lhs.value, rhs.value) {
        case (.null, .null): true
        case (.bool(let lhs), .bool(let rhs)): lhs == rhs
        case (.number(let lhs), .number(let rhs)): lhs == rhs
        case (.string(let lhs), .string(let rhs)): lhs == rhs
        case (.array(let lhs), .array(let rhs)): lhs == rhs
        case (.object(let lhs), .object(let other)):
            lhs.count == other.count && lhs.allSatisfy { rhs[$0.name] == $0.value }
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch value {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let number): hasher.combine(number)
        case .string(let text): hasher.combine(text)
        case .array(let nodes): hasher.combine(nodes)
        case .object(let members): hasher.combine(members.count)
        }
    }
}

extension String {
    /// The text for a message: without line breaks and control characters, at most 60 characters.
    package var excerpt: String {
        var result = ""
        for (count, scalar) in unicodeScalars.prefix(61).enumerated() {
            guard count < 60 else { return result + "…" }
            let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
            let isLineEnd = scalar.value == 0x2028 || scalar.value == 0x2029
            result.unicodeScalars.append(isPlain && !isLineEnd ? scalar : "\u{FFFD}")
        }
        return result
    }
}
