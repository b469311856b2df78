/// A reader for block maps, block and flow sequences, and plain, quoted and block scalars; the rest of YAML is refused.
struct YAMLParser {
    private var lines: [YAMLLine]
    private var index = 0
    private var depth = 0

    /// Parses the lines of one document.
    static func parse(_ lines: [YAMLLine]) throws(YAMLError) -> YAMLNode {
        var parser = Self(lines: lines.filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") })
        guard let first = parser.lines.first else { return YAMLNode(value: .map([]), line: 1, column: 1) }
        let node = try parser.block(indent: first.indent)
        if let rest = parser.current {
            throw parser.error(rest, "the line is indented less than the one it belongs to")
        }
        return node
    }

    private init(lines: [YAMLLine]) { self.lines = lines }

    private var current: YAMLLine? { index < lines.count ? lines[index] : nil }

    private func error(_ line: YAMLLine, _ message: String) -> YAMLError {
        YAMLError(line: line.number, column: line.column, message: message)
    }

    // MARK: Blocks

    private mutating func block(indent: Int) throws(YAMLError) -> YAMLNode {
        guard let first = current else { return YAMLNode(value: .scalar(""), line: 0, column: 0) }
        depth += 1
        defer { depth -= 1 }
        guard depth <= 16 else { throw error(first, "metadata are nested more than 16 deep") }
        return isItem(first) ? try sequence(indent: indent) : try map(indent: indent)
    }

    private func isItem(_ line: YAMLLine) -> Bool { line.text == "-" || line.text.hasPrefix("- ") }

    private mutating func sequence(indent: Int) throws(YAMLError) -> YAMLNode {
        let start = lines[index]
        var items: [YAMLNode] = []
        while let line = current, line.indent == indent, isItem(line) {
            let rest = line.text.dropFirst()
            let space = rest.prefix { $0 == " " }.count
            if rest.isEmpty {
                index += 1
                guard let next = current, next.indent > indent else {
                    items.append(YAMLNode(value: .scalar(""), line: line.number, column: line.column))
                    continue
                }
                items.append(try block(indent: next.indent))
                continue
            }
            // What follows the dash is a line of its own, indented to where it stands.
            lines[index].text = String(rest.dropFirst(space))
            lines[index].indent = indent + 1 + space
            lines[index].column += 1 + space
            if isItem(lines[index]) || colon(in: lines[index].text) != nil {
                items.append(try block(indent: indent + 1 + space))
            } else {
                let text = lines[index].text
                items.append(try scalar(text, at: lines[index], indent: indent))
            }
        }
        if let line = current, line.indent > indent {
            throw error(line, "the line is indented more than its neighbours")
        }
        return YAMLNode(value: .list(items), line: start.number, column: start.column)
    }

    private mutating func map(indent: Int) throws(YAMLError) -> YAMLNode {
        let start = lines[index]
        var entries: [(key: String, value: YAMLNode)] = []
        var keys: Set<String> = []
        while let line = current, line.indent == indent, !isItem(line) {
            guard let colon = colon(in: line.text) else { throw error(line, "expected ‘key: value’") }
            let key = try self.key(line.text[..<colon], line)
            if !keys.insert(key).inserted { throw error(line, "the key ‘\(key)’ comes twice") }
            let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty {
                index += 1
                let next = current
                if let next, next.indent > indent || next.indent == indent && isItem(next) {
                    entries.append((key, try block(indent: next.indent)))
                } else {
                    entries.append((key, YAMLNode(value: .scalar(""), line: line.number, column: line.column)))
                }
                continue
            }
            var place = line
            place.column += line.text.utf8.count - rest.utf8.count
            entries.append((key, try scalar(String(rest), at: place, indent: indent)))
        }
        if let line = current, line.indent > indent {
            throw error(line, "the line is indented more than its neighbours")
        }
        return YAMLNode(value: .map(entries), line: start.number, column: start.column)
    }

    private func key(_ text: Substring, _ line: YAMLLine) throws(YAMLError) -> String {
        var flow = YAMLFlow(text: String(text), line: line)
        let node = try flow.whole()
        guard let key = node.text else { throw error(line, "expected the name of a key") }
        return key
    }

    /// The colon that ends a key: outside quotes, and followed by a space or nothing.
    private func colon(in text: String) -> String.Index? {
        var quote: UInt8?
        let bytes = text.utf8
        var position = bytes.startIndex
        if let first = bytes.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            quote = first
            position = bytes.index(after: position)
        } else if let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            return nil
        }
        while position < bytes.endIndex {
            let byte = bytes[position]
            let next = bytes.index(after: position)
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ":"), next == bytes.endIndex || bytes[next] == 0x20 || bytes[next] == 0x09 {
                return position
            }
            position = next
        }
        return nil
    }

    // MARK: Scalars

    private mutating func scalar(_ text: String, at line: YAMLLine, indent: Int) throws(YAMLError) -> YAMLNode {
        index += 1
        if text.hasPrefix("|") || text.hasPrefix(">") {
            return YAMLNode(
                value: .scalar(try blockScalar(text, line, indent)), line: line.number, column: line.column)
        }
        // A long scalar may go on in lines that are indented further.
        var whole = text
        while let next = current, next.indent > indent {
            whole += " " + next.text
            index += 1
        }
        var flow = YAMLFlow(text: whole, line: line)
        return try flow.whole()
    }

    private mutating func blockScalar(
        _ header: String, _ line: YAMLLine, _ indent: Int
    ) throws(YAMLError) -> String {
        guard ["|", "|-", "|+", ">", ">-", ">+"].contains(header) else {
            throw error(line, "expected one of | |- |+ > >- >+")
        }
        var parts: [String] = []
        var base: Int?
        while let next = current, next.indent > indent {
            let start = base ?? next.indent
            base = start
            parts.append(String(repeating: " ", count: max(0, next.indent - start)) + next.text)
            index += 1
        }
        let joined = parts.joined(separator: header.hasPrefix(">") ? " " : "\n")
        return header.hasSuffix("-") || joined.isEmpty ? joined : joined + "\n"
    }
}
