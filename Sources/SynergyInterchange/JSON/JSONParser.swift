public import SynergyModel

extension Diagnostic.Code {
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Self(rawValue: "invalid-utf8")
    /// A byte order mark.
    public static let byteOrderMark = Self(rawValue: "byte-order-mark")
    /// Bytes that are not JSON.
    public static let jsonSyntax = Self(rawValue: "json-syntax")
    /// The end of the file where more was expected.
    public static let unexpectedEnd = Self(rawValue: "unexpected-end")
    /// Two members of one name in one object.
    public static let duplicateMember = Self(rawValue: "duplicate-member")
    /// A number that no computer number comes near to.
    public static let numberRange = Self(rawValue: "number-range")
    /// Arrays or objects in each other beyond the limit.
    public static let tooDeep = Self(rawValue: "too-deep")
}

/// A strict reader of JSON text (RFC 8259) that remembers where every value stood.
///
/// No comments, no trailing commas, no member twice, nothing after the value, only valid UTF-8 and Unicode.
package struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: Limits
    private let reading: JSONReading
    private var index = 0
    private var depth = 0

    /// Parses a whole text; returns `nil` when it is not JSON, and reports why to `reading`.
    ///
    /// What does not keep the rest from being read, such as a member that comes twice, is reported and read on.
    package static func parse(_ bytes: [UInt8], limits: Limits = Limits(), _ reading: JSONReading) -> JSONNode? {
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
                // RFC 8259 forbids writing it and lets readers skip it; programs for .NET write it unasked.
                reading.report(
                    .warning, .byteOrderMark, at: 0, path: JSONPath(),
                    "the file begins with a byte order mark, which is skipped")
                start = 3
            }
            if let offset = UTF8Validation.firstInvalidOffset(in: buffer) {
                let byte = String(buffer[offset], radix: 16, uppercase: true)
                reading.report(
                    .error, .invalidUTF8, at: offset, path: JSONPath(), "the byte 0x\(byte) is not part of valid UTF-8")
                return nil
            }
            var parser = Self(bytes: buffer, limits: limits, reading: reading)
            parser.index = start
            return parser.document()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits, reading: JSONReading) {
        self.bytes = bytes
        self.limits = limits
        self.reading = reading
    }

    private mutating func document() -> JSONNode? {
        skipSpace()
        guard let node = value() else { return nil }
        skipSpace()
        guard index == bytes.count else { return fail("expected the end of the file after the value") }
        return node
    }

    // MARK: Values

    private mutating func value() -> JSONNode? {
        let start = index
        guard index < bytes.count else { return fail("expected a value") }
        switch bytes[index] {
        case UInt8(ascii: "{"): return nested { $0.object(from: start) }
        case UInt8(ascii: "["): return nested { $0.array(from: start) }
        case UInt8(ascii: "\""): return string().map { JSONNode(.string($0), offset: start) }
        case UInt8(ascii: "-"), 0x30...0x39: return number(from: start)
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return fail("expected a value")
        }
    }

    private mutating func nested(_ body: (inout Self) -> JSONNode?) -> JSONNode? {
        guard depth < limits.depth else {
            return fail(.tooDeep, "arrays and objects are nested more than \(limits.depth) deep")
        }
        depth += 1
        defer { depth -= 1 }
        index += 1
        return body(&self)
    }

    private mutating func array(from start: Int) -> JSONNode? {
        var nodes: [JSONNode] = []
        skipSpace()
        if take("]") { return JSONNode(.array([]), offset: start) }
        while true {
            skipSpace()
            guard let node = value() else { return nil }
            nodes.append(node)
            skipSpace()
            if take("]") { return JSONNode(.array(nodes), offset: start) }
            guard take(",") else { return fail("expected ‘,’ or ‘]’") }
        }
    }

    private mutating func object(from start: Int) -> JSONNode? {
        var members: [JSONNode.Member] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return JSONNode(.object([]), offset: start) }
        while true {
            skipSpace()
            let nameOffset = index
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                return fail("expected the name of a member in double quotes")
            }
            guard let name = string() else { return nil }
            skipSpace()
            guard take(":") else { return fail("expected ‘:’ after the name of a member") }
            skipSpace()
            guard let node = value() else { return nil }
            if isNew(name, members, &names) {
                members.append(JSONNode.Member(name: name, nameOffset: nameOffset, value: node))
            } else {
                report(.duplicateMember, at: nameOffset, "the member ‘\(name.excerpt)’ comes twice in one object")
            }
            skipSpace()
            if take("}") { return JSONNode(.object(members), offset: start) }
            guard take(",") else { return fail("expected ‘,’ or ‘}’") }
        }
    }

    /// Small objects are searched, large ones keep a set of their names.
    private func isNew(_ name: String, _ members: [JSONNode.Member], _ names: inout Set<String>) -> Bool {
        guard members.count >= 8 else { return !members.contains { $0.name == name } }
        if names.isEmpty { names = Set(members.map(\.name)) }
        return names.insert(name).inserted
    }

    private mutating func word(_ text: StaticString, _ value: JSONNode.Value) -> JSONNode? {
        let start = index
        for offset in 0..<text.utf8CodeUnitCount {
            guard index < bytes.count, bytes[index] == text.utf8Start[offset] else { return fail("expected ‘\(text)’") }
            index += 1
        }
        return JSONNode(value, offset: start)
    }

    private mutating func number(from start: Int) -> JSONNode? {
        _ = take("-")
        if take("0") {
            if index < bytes.count, (0x30...0x39).contains(bytes[index]) { return fail("a number has no leading zero") }
        } else if !digits() {
            return fail("expected a digit")
        }
        if take("."), !digits() { return fail("expected a digit after ‘.’") }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            if !digits() { return fail("expected a digit in the exponent") }
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            report(.numberRange, at: start, "the number \(text.excerpt) is too large")
            return JSONNode(.number(0), offset: start)
        }
        return JSONNode(.number(number == 0 ? 0 : number), offset: start)
    }

    private mutating func digits() -> Bool {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index > start
    }

    // MARK: Strings

    private mutating func string() -> String? {
        index += 1
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
                index += 1
                return text
            case UInt8(ascii: "\\"): return escapedString(from: start)
            case 0..<0x20: return fail("a control character in a string must be escaped")
            default: index += 1
            }
        }
        return fail("expected ‘\"’ at the end of a string")
    }

    private mutating func escapedString(from start: Int) -> String? {
        var text = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text.append(contentsOf: String(scalar).utf8)
            case 0..<0x20: return fail("a control character in a string must be escaped")
            default:
                text.append(byte)
                index += 1
            }
        }
        return fail("expected ‘\"’ at the end of a string")
    }

    private mutating func escape() -> Unicode.Scalar? {
        let start = index
        index += 1
        guard index < bytes.count else { return fail("expected ‘\"’ at the end of a string") }
        let letter = bytes[index]
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape(from: start)
        default:
            index = start
            return fail("expected one of \" \\ / b f n r t u after ‘\\’")
        }
    }

    private mutating func unicodeEscape(from start: Int) -> Unicode.Scalar? {
        guard let first = hexadecimal() else { return nil }
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            guard let second = hexadecimal() else { return nil }
            if (0xDC00...0xDFFF).contains(second) {
                return Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000)
            }
        }
        report(.jsonSyntax, at: start, "the surrogate \\u\(String(first, radix: 16)) stands alone")
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        var result: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { return fail("expected four hexadecimal digits") }
            switch bytes[index] {
            case let byte where (0x30...0x39).contains(byte): result = result << 4 | UInt32(byte - 0x30)
            case let byte where (0x41...0x46).contains(byte): result = result << 4 | UInt32(byte - 0x37)
            case let byte where (0x61...0x66).contains(byte): result = result << 4 | UInt32(byte - 0x57)
            default: return fail("expected four hexadecimal digits")
            }
            index += 1
        }
        return result
    }

    // MARK: Steps

    private mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
        index += 1
        return true
    }

    private func report(_ code: Diagnostic.Code, at offset: Int, _ message: String) {
        reading.report(.error, code, at: offset, path: JSONPath(), message)
    }

    private func fail<Result>(_ message: String) -> Result? { fail(.jsonSyntax, message) }

    private func fail<Result>(_ code: Diagnostic.Code, _ message: String) -> Result? {
        guard code == .tooDeep || index < bytes.count else {
            report(.unexpectedEnd, at: bytes.count, "\(message), found the end of the file")
            return nil
        }
        report(code, at: index, code == .tooDeep ? message : "\(message), found \(found)")
        return nil
    }

    private var found: String {
        let tail = UnsafeBufferPointer(rebasing: bytes[index..<min(bytes.count, index + 4)])
        let character = String(decoding: tail, as: UTF8.self).unicodeScalars.first ?? " "
        return character == "\n" ? "the end of the line" : "‘\(String(character).excerpt)’"
    }
}
