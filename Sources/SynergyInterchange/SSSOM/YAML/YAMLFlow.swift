/// A reader for what stands on one line: a scalar, or `[…]` and `{…}` of them.
struct YAMLFlow {
    private let bytes: [UInt8]
    private let line: YAMLLine
    /// Where the lines after the first begin in the text.
    private let continuations: [(offset: Int, line: YAMLLine)]
    private var index = 0
    private var depth = 0

    init(text: String, line: YAMLLine, continuations: [(offset: Int, line: YAMLLine)] = []) {
        bytes = Array(text.utf8)
        self.line = line
        self.continuations = continuations
    }

    /// Parses all of the text as one value.
    mutating func whole() throws(YAMLError) -> YAMLNode {
        let node = try value(isNested: false)
        skipSpace()
        if index < bytes.count, bytes[index] != UInt8(ascii: "#") { throw error("found more text after the value") }
        return node
    }

    private func error(_ message: String) -> YAMLError {
        let place = continuations.last { $0.offset <= index } ?? (0, line)
        return YAMLError(
            line: place.line.number, column: place.line.column + index - place.offset, message: message)
    }

    private mutating func value(isNested: Bool) throws(YAMLError) -> YAMLNode {
        skipSpace()
        let column = line.column + index
        func node(_ value: YAMLNode.Value) -> YAMLNode { YAMLNode(value: value, line: line.number, column: column) }
        guard index < bytes.count else { return node(.scalar("")) }
        switch bytes[index] {
        case UInt8(ascii: "["): return node(.list(try list()))
        case UInt8(ascii: "{"): return node(.map(try map()))
        case UInt8(ascii: "\""): return node(.scalar(try doubleQuoted()))
        case UInt8(ascii: "'"): return node(.scalar(try singleQuoted()))
        case UInt8(ascii: "&"): throw error("anchors are not allowed in SSSOM metadata")
        case UInt8(ascii: "*"): throw error("aliases are not allowed in SSSOM metadata")
        case UInt8(ascii: "!"): throw error("tags are not allowed in SSSOM metadata")
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            throw error("a plain value must not begin with this character")
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            guard index + 1 < bytes.count, bytes[index + 1] != 0x20, bytes[index + 1] != 0x09 else {
                throw error("a plain value must not begin with this mark and a space")
            }
            return node(.scalar(try plain(isNested: isNested)))
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
            throw error("a plain value must not begin with this character")
        case UInt8(ascii: ",") where isNested:
            throw error("expected a value before ‘,’")
        default: return node(.scalar(try plain(isNested: isNested)))
        }
    }

    private mutating func list() throws(YAMLError) -> [YAMLNode] {
        try enter()
        defer { depth -= 1 }
        var items: [YAMLNode] = []
        while true {
            skipSpace()
            if take("]") { return items }
            items.append(try value(isNested: true))
            skipSpace()
            if take(",") { continue }
            guard take("]") else { throw error("expected ‘,’ or ‘]’") }
            return items
        }
    }

    private mutating func map() throws(YAMLError) -> [(key: String, value: YAMLNode)] {
        try enter()
        defer { depth -= 1 }
        var entries: [(key: String, value: YAMLNode)] = []
        var keys: Set<String> = []
        while true {
            skipSpace()
            if take("}") { return entries }
            let key = try value(isNested: true).text ?? ""
            skipSpace()
            guard take(":") else { throw error("expected ‘:’") }
            if !keys.insert(key).inserted { throw error("the key ‘\(key)’ comes twice") }
            entries.append((key, try value(isNested: true)))
            skipSpace()
            if take(",") { continue }
            guard take("}") else { throw error("expected ‘,’ or ‘}’") }
            return entries
        }
    }

    private mutating func enter() throws(YAMLError) {
        depth += 1
        index += 1
        guard depth <= 16 else { throw error("metadata are nested more than 16 deep") }
    }

    private mutating func plain(isNested: Bool) throws(YAMLError) -> String {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "#"), index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { break }
            if isNested, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { break }
            if byte == UInt8(ascii: ":"), index + 1 == bytes.count || bytes[index + 1] == 0x20 {
                if isNested { break }
                throw error("a value that holds a colon and a space must be quoted")
            }
            index += 1
        }
        var end = index
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return text == "~" || text == "null" ? "" : text
    }

    private mutating func singleQuoted() throws(YAMLError) -> String {
        index += 1
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "'") else {
                text.append(byte)
                continue
            }
            guard take("'") else { return String(decoding: text, as: UTF8.self) }
            text.append(byte)
        }
        throw error("expected ' at the end of a quoted value")
    }

    private mutating func doubleQuoted() throws(YAMLError) -> String {
        index += 1
        var text = ""
        var plain: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") { return text + String(decoding: plain, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            text += String(decoding: plain, as: UTF8.self)
            plain = []
            text.unicodeScalars.append(try escape())
        }
        throw error("expected \" at the end of a quoted value")
    }

    private mutating func escape() throws(YAMLError) -> Unicode.Scalar {
        guard index < bytes.count else { throw error("expected a character after ‘\\’") }
        let letter = bytes[index]
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: " "), 0x09:
            return Unicode.Scalar(letter)
        case UInt8(ascii: "0"): return "\0"
        case UInt8(ascii: "a"): return "\u{7}"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "v"): return "\u{B}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "e"): return "\u{1B}"
        case UInt8(ascii: "N"): return "\u{85}"
        case UInt8(ascii: "_"): return "\u{A0}"
        case UInt8(ascii: "L"): return "\u{2028}"
        case UInt8(ascii: "P"): return "\u{2029}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "x"): return try hexadecimal(2)
        case UInt8(ascii: "u"): return try hexadecimal(4)
        case UInt8(ascii: "U"): return try hexadecimal(8)
        default: throw error("unknown escape after ‘\\’")
        }
    }

    private mutating func hexadecimal(_ count: Int) throws(YAMLError) -> Unicode.Scalar {
        let end = index + count
        guard end <= bytes.count,
            let value = UInt32(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw error("expected \(count) hexadecimal digits of a character") }
        index = end
        return scalar
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
        index += 1
        return true
    }
}
