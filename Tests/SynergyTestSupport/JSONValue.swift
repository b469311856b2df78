/// Any JSON value, as far as the expectations of scenarios need it.
package enum JSONValue: Hashable, Sendable, Decodable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// A member of an object.
    package subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The items of an array.
    package var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    /// The text of a string.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// Whether everything that `expected` says is so: members that it does not name are free, and each object in an
    /// array of objects must have its match among the objects here, whatever their order.
    package func satisfies(_ expected: JSONValue) -> Bool {
        switch (self, expected) {
        case (.object(let mine), .object(let wanted)):
            return wanted.allSatisfy { name, value in mine[name]?.satisfies(value) ?? false }
        case (.array(let mine), .array(let wanted)):
            let areObjects = wanted.contains { if case .object = $0 { true } else { false } }
            if !areObjects { return mine == wanted }
            return wanted.allSatisfy { value in mine.contains { $0.satisfies(value) } }
        default:
            return self == expected
        }
    }
}

extension JSONValue: CustomStringConvertible {
    package var description: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .number(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
        case .string(let text): "\"\(text)\""
        case .array(let items): "[\(items.map(\.description).joined(separator: ", "))]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}
