/// A reader for block maps, block and flow sequences, and plain, quoted and block scalars; the rest of YAML is refused.
struct YAMLParser {
    private var lines: [YAMLLine]
    private var index = 0
    private var depth = 0

    /// Parses the lines of one document.
    static func parse(_ lines: [YAMLLine]) throws(YAMLError) -> YAMLNode {
        var parser = Self(lines: lines)
        if parser.peek()?.text == "---" { parser.index += 1 }
        guard let first = parser.peek() else { return YAMLNode(value: .map([]), line: 1, column: 1) }
        if first.text.hasPrefix("%") { throw parser.error(first, "directives are not allowed in SSSOM metadata") }
        let node = try parser.block(indent: first.indent)
        if let rest = parser.peek(), rest.text != "..." {
            throw parser.error(rest, "the line is indented less than the one it belongs to")
        }
        return node
    }

    private init(lines: [YAMLLine]) { self.lines = lines }

    /// The next line that is neither empty nor a comment.
    private mutating func peek() -> YAMLLine? {
        while index < lines.count, lines[index].text.isEmpty || lines[index].text.utf8.first == UInt8(ascii: "#") {
            index += 1
        }
        return index < lines.count ? lines[index] : nil
    }

    private func error(_ line: YAMLLine, _ message: String) -> YAMLError {
        YAMLError(line: line.number, column: line.column, message: message)
    }

    // MARK: Blocks

    /// Reads what is indented so far: a list, a map, or under a key a text that begins on a line of its own.
    private mutating func block(indent: Int, under parent: Int? = nil) throws(YAMLError) -> YAMLNode {
        guard let first = peek() else { return YAMLNode(value: .scalar(""), line: 0, column: 0) }
        depth += 1
        defer { depth -= 1 }
        guard depth <= 16 else { throw error(first, "metadata are nested more than 16 deep") }
        if isItem(first) { return try sequence(indent: indent) }
        if let parent, indent > parent, colon(in: first.text) == nil {
            return try scalar(first.text, at: first, indent: parent)
        }
        return try map(indent: indent)
    }

    private func isItem(_ line: YAMLLine) -> Bool { line.text == "-" || line.text.hasPrefix("- ") }

    private mutating func sequence(indent: Int) throws(YAMLError) -> YAMLNode {
        let start = lines[index]
        var items: [YAMLNode] = []
        while let line = peek(), line.indent == indent, isItem(line) {
            let rest = line.text.dropFirst()
            let space = rest.prefix { $0 == " " }.count
            if rest.isEmpty || rest.dropFirst(space).utf8.first == UInt8(ascii: "#") {
                index += 1
                guard let next = peek(), next.indent > indent else {
                    items.append(YAMLNode(value: .scalar(""), line: line.number, column: line.column))
                    continue
                }
                items.append(try block(indent: next.indent, under: indent))
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
        if let line = peek(), line.indent > indent {
            throw error(line, "the line is indented more than its neighbours")
        }
        return YAMLNode(value: .list(items), line: start.number, column: start.column)
    }

    private mutating func map(indent: Int) throws(YAMLError) -> YAMLNode {
        let start = lines[index]
        var entries: [(key: String, value: YAMLNode)] = []
        var keys: Set<String> = []
        while let line = peek(), line.indent == indent, !isItem(line) {
            guard let colon = colon(in: line.text) else { throw error(line, "expected ‘key: value’") }
            let key = try self.key(line.text[..<colon], line)
            if !keys.insert(key).inserted { throw error(line, "the key ‘\(key)’ comes twice") }
            let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            if rest.isEmpty || rest.utf8.first == UInt8(ascii: "#") {
                index += 1
                let next = peek()
                if let next, next.indent > indent || next.indent == indent && isItem(next) {
                    entries.append((key, try block(indent: next.indent, under: indent)))
                } else {
                    entries.append((key, YAMLNode(value: .scalar(""), line: line.number, column: line.column)))
                }
                continue
            }
            var place = line
            place.column += line.text.utf8.count - rest.utf8.count
            entries.append((key, try scalar(String(rest), at: place, indent: indent)))
        }
        if let line = peek(), line.indent > indent {
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
        // A long scalar may go on in lines that are indented further; an empty line between them is a line break.
        var whole = text
        var breaks = 0
        var continuations: [(offset: Int, line: YAMLLine)] = []
        while index < lines.count {
            let next = lines[index]
            if next.text.isEmpty {
                breaks += 1
            } else if next.indent > indent, !endsInComment(whole, from: continuations.last?.offset ?? 0),
                next.text.utf8.first != UInt8(ascii: "#") || isOpenQuote(whole)
            {
                whole += breaks == 0 ? " " : String(repeating: "\n", count: breaks)
                continuations.append((whole.utf8.count, next))
                whole += next.text
                breaks = 0
            } else {
                break
            }
            index += 1
        }
        var flow = YAMLFlow(text: whole, line: line, continuations: continuations)
        return try flow.whole()
    }

    /// Whether a comment ends the last line of a text that is not in quotes or brackets.
    private func endsInComment(_ text: String, from start: Int) -> Bool {
        guard let first = text.utf8.first, !"\"'[{".utf8.contains(first) else { return false }
        var last: UInt8 = 0
        for byte in text.utf8.dropFirst(start) {
            if byte == UInt8(ascii: "#"), last == 0x20 || last == 0x09 { return true }
            last = byte
        }
        return false
    }

    private func isOpenQuote(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "\"") || text.utf8.first == UInt8(ascii: "'")
    }

    private mutating func blockScalar(
        _ header: String, _ line: YAMLLine, _ indent: Int
    ) throws(YAMLError) -> String {
        let (isFolded, chomping, given) = try self.header(header, line)
        var parts: [String] = []
        var base = given.map { indent + $0 }
        while index < lines.count {
            let next = lines[index]
            if next.text.isEmpty {
                parts.append("")
            } else {
                guard next.indent > indent else { break }
                let start = base ?? next.indent
                base = start
                guard next.indent >= start else { break }
                parts.append(String(repeating: " ", count: next.indent - start) + next.text)
            }
            index += 1
        }
        var trailing = 0
        while parts.last?.isEmpty == true {
            parts.removeLast()
            trailing += 1
        }
        let text = isFolded ? Self.folded(parts) : parts.joined(separator: "\n")
        switch chomping {
        case "-": return text
        case "+": return text + String(repeating: "\n", count: trailing + (parts.isEmpty ? 0 : 1))
        default: return parts.isEmpty ? "" : text + "\n"
        }
    }

    /// What the mark of a block scalar says: how lines join, what becomes of the last line ends, how far it is indented.
    private func header(
        _ header: String, _ line: YAMLLine
    ) throws(YAMLError) -> (isFolded: Bool, chomping: Unicode.Scalar?, indent: Int?) {
        var chomping: Unicode.Scalar?
        var indent: Int?
        var scalars = header.unicodeScalars.dropFirst()
        while let mark = scalars.first, mark != " ", mark != "\t" {
            if mark == "-" || mark == "+", chomping == nil {
                chomping = mark
            } else if let digit = Int(String(mark)), digit > 0, indent == nil {
                indent = digit
            } else {
                throw error(line, "expected one of | |- |+ > >- >+")
            }
            scalars = scalars.dropFirst()
        }
        if let rest = scalars.first(where: { $0 != " " && $0 != "\t" }), rest != "#" {
            throw error(line, "expected the end of the line after the mark of a long text")
        }
        return (header.hasPrefix(">"), chomping, indent)
    }

    /// Joins lines by a space, empty lines becoming line breaks; lines that are indented further keep their breaks.
    private static func folded(_ parts: [String]) -> String {
        var text = ""
        var breaks = 0
        var hasText = false
        var wasIndented = false
        for part in parts {
            guard !part.isEmpty else {
                breaks += 1
                continue
            }
            let isIndented = part.utf8.first == 0x20
            if !hasText {
                text += String(repeating: "\n", count: breaks)
            } else if isIndented || wasIndented {
                text += String(repeating: "\n", count: breaks + 1)
            } else {
                text += breaks == 0 ? " " : String(repeating: "\n", count: breaks)
            }
            text += part
            breaks = 0
            hasText = true
            wasIndented = isIndented
        }
        return text
    }
}
