public import SynergyModel

/// Goes over the bytes of Turtle and N-Triples, which share most of their words; the bytes are valid UTF-8.
struct RDFScanner {
    /// Something that is not as the grammar asks.
    struct Failure: Error {
        var code: Diagnostic.Code
        var offset: Int
        var message: String
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { index >= bytes.count }

    /// A byte ahead; 0, which no grammar has, after the end.
    func peek(_ ahead: Int = 0) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }

    func looks(at text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }

    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard !isAtEnd, bytes[index] == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    func failure(_ message: String, at offset: Int? = nil, _ code: Diagnostic.Code = .rdfSyntax) -> Failure {
        let isEnd = offset == nil && isAtEnd && code == .rdfSyntax
        return Failure(code: isEnd ? .unexpectedEnd : code, offset: offset ?? index, message: message)
    }

    /// What stands here, for a message.
    var found: String {
        guard !isAtEnd else { return "the end of the file" }
        var end = index
        while end < bytes.count, end < index + 24, bytes[end] > 0x20 { end += 1 }
        // Not in the middle of a letter.
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        guard end > index else { return "a space" }
        return "‘\(String(decoding: UnsafeBufferPointer(rebasing: bytes[index..<end]), as: UTF8.self).excerpt)’"
    }

    /// Passes spaces, line ends and comments (Turtle, section 6.1).
    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case UInt8(ascii: "#"): skipLine()
            default: return
            }
        }
    }

    mutating func skipLine() {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    }

    /// The letter here and its length in bytes.
    func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard place < bytes.count else { return nil }
        let lead = bytes[place]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard place + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in place + 1..<place + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    // MARK: IRIs

    /// What stands between `<` and `>` (production IRIREF), escapes replaced.
    mutating func iriReference() throws(Failure) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while true {
            guard !isAtEnd else { throw failure("the ‘<’ of an address is never closed", at: start) }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: ">"):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                let place = index
                let scalar = try unicodeEscape()
                guard Self.isIRI(scalar) else {
                    throw failure("an address holds no ‘\(scalar.inWords)’, not even escaped", at: place)
                }
                text.append(contentsOf: Array(String(Character(scalar)).utf8))
            case 0...0x20:
                throw failure("an address holds no spaces, line ends or control characters")
            default:
                guard Self.isIRI(Unicode.Scalar(byte)) else {
                    throw failure("an address holds no ‘\(Unicode.Scalar(byte))’")
                }
                text.append(byte)
                index += 1
            }
        }
    }

    private static func isIRI(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "^", "`", "\\": false
        default: true
        }
    }

    // MARK: Texts

    /// A `\uXXXX` or `\UXXXXXXXX` (production UCHAR).
    mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let start = index
        let kind = peek(1)
        guard kind == UInt8(ascii: "u") || kind == UInt8(ascii: "U") else {
            throw failure("expected ‘\\u’ and four digits or ‘\\U’ and eight here")
        }
        let length = kind == UInt8(ascii: "u") ? 4 : 8
        var value: UInt32 = 0
        for ahead in 2..<2 + length {
            guard let digit = Self.hexadecimal(peek(ahead)) else {
                throw failure("expected \(length) hexadecimal digits after ‘\\\(Unicode.Scalar(kind))’", at: start)
            }
            value = value << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw failure("there is no character U+\(String(value, radix: 16, uppercase: true))", at: start)
        }
        index += 2 + length
        return scalar
    }

    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// A text in quotes; in Turtle also in single or in three quotes (productions STRING_LITERAL_…).
    mutating func string(isTurtle: Bool) throws(Failure) -> String {
        let start = index
        let quote = bytes[index]
        let isLong = isTurtle && peek(1) == quote && peek(2) == quote
        index += isLong ? 3 : 1
        var text: [UInt8] = []
        while true {
            guard !isAtEnd else { throw failure("the quote of a text is never closed", at: start) }
            let byte = bytes[index]
            switch byte {
            case quote where !isLong:
                index += 1
                return String(decoding: text, as: UTF8.self)
            case quote where peek(1) == quote && peek(2) == quote:
                index += 3
                return String(decoding: text, as: UTF8.self)
            case 0x0A, 0x0D:
                guard isLong else { throw failure("the quote of a text is not closed on its line", at: start) }
                text.append(byte)
                index += 1
            case UInt8(ascii: "\\"): try escape(into: &text)
            default:
                text.append(byte)
                index += 1
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(Failure) {
        let plain: UInt8
        switch peek(1) {
        case UInt8(ascii: "t"): plain = 0x09
        case UInt8(ascii: "b"): plain = 0x08
        case UInt8(ascii: "n"): plain = 0x0A
        case UInt8(ascii: "r"): plain = 0x0D
        case UInt8(ascii: "f"): plain = 0x0C
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): plain = peek(1)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            text.append(contentsOf: Array(String(Character(try unicodeEscape())).utf8))
            return
        default:
            throw failure("a text has no escape like this; ‘\\\\’ stands for a backslash")
        }
        text.append(plain)
        index += 2
    }

    /// A language tag after `@` (production LANGTAG), in lower case.
    mutating func languageTag() throws(Failure) -> String {
        let start = index
        index += 1
        var isFirst = true
        while true {
            let part = index
            while Self.isLetter(peek()) || !isFirst && Self.isDigit(peek()) { index += 1 }
            guard index > part else { throw failure("expected a language tag such as ‘@en’ or ‘@zh-hans’", at: start) }
            isFirst = false
            if looks(at: "--") {
                throw failure("directions of texts (RDF 1.2) are not read", at: index, .rdfOutsideSubset)
            }
            guard peek() == UInt8(ascii: "-") else { break }
            index += 1
        }
        let tag = UnsafeBufferPointer(rebasing: bytes[start + 1..<index])
        return String(decoding: tag, as: UTF8.self).lowercased()
    }

    // MARK: Names

    /// The label after `_:` (production BLANK_NODE_LABEL).
    mutating func blankLabel() throws(Failure) -> String {
        index += 2
        let start = index
        guard let (first, length) = scalar(at: index), Self.isNameStart(first) || first == "_" || Self.isDigit(first)
        else { throw failure("expected a letter or digit after ‘_:’, found \(found)") }
        index += length
        passName(dots: true, colons: false)
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    }

    /// Goes on while letters of a name follow; a dot belongs to it only in the middle.
    mutating func passName(dots: Bool, colons: Bool) {
        var end = index
        while let (scalar, length) = scalar(at: index) {
            if Self.isNamePart(scalar) || colons && scalar == ":" {
                index += length
                end = index
            } else if dots && scalar == "." {
                index += 1
            } else {
                break
            }
        }
        index = end
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Production PN_CHARS_BASE.
    static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
            0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Production PN_CHARS.
    static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x30...0x39, 0x5F, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }
}

extension Unicode.Scalar {
    /// The letter itself, or its number where it cannot be seen.
    fileprivate var inWords: String {
        value > 0x20 ? String(Character(self)) : "U+\(String(value, radix: 16, uppercase: true))"
    }
}

extension Diagnostic.Code {
    /// Bytes that are not Turtle or N-Triples.
    public static let rdfSyntax = Self(rawValue: "rdf-syntax")
    /// RDF that is well formed in some syntax, but not in the part of it that is read.
    public static let rdfOutsideSubset = Self(rawValue: "rdf-outside-subset")
    /// A relative address and nothing that it is relative to.
    public static let rdfNoBase = Self(rawValue: "rdf-no-base")
    /// Statements that cannot be made into what the model holds.
    public static let rdfStructure = Self(rawValue: "rdf-structure")
    /// A thesaurus that breaks a rule of SKOS.
    public static let skosRule = Self(rawValue: "skos-rule")
}
