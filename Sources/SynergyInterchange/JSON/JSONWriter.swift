package import SynergyModel

extension JSONNode {
    /// How JSON is laid out.
    package enum Layout: Sendable {
        /// One member a line, indented by two spaces, with a line end at the end.
        case indented
        /// Without any space, on one line, without a line end.
        case compact
    }

    /// The value as JSON text: members in their order, the shortest numbers that read back the same.
    package func serialized(_ layout: Layout = .indented) -> [UInt8] {
        var writer = JSONWriter(layout: layout)
        writer.write(self, depth: 0)
        if layout == .indented { writer.bytes.append(UInt8(ascii: "\n")) }
        return writer.bytes
    }
}

private struct JSONWriter {
    let layout: JSONNode.Layout
    var bytes: [UInt8] = []

    init(layout: JSONNode.Layout) { self.layout = layout }

    mutating func write(_ node: JSONNode, depth: Int) {
        switch node.value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .number(let number): append(JSONNode.text(of: number))
        case .string(let text): write(text)
        case .array(let nodes):
            list("[", "]", nodes, depth) { writer, node in writer.write(node, depth: depth + 1) }
        case .object(let members):
            list("{", "}", members, depth) { writer, member in
                writer.write(member.name)
                writer.append(writer.layout == .indented ? ": " : ":")
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ open: String, _ close: String, _ items: [Item], _ depth: Int, _ body: (inout Self, Item) -> Void
    ) {
        append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { append(",") }
            breakLine(depth + 1)
            body(&self, item)
        }
        if !items.isEmpty { breakLine(depth) }
        append(close)
    }

    private mutating func breakLine(_ depth: Int) {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
