public import SynergyModel

/// The text of a file as UTF-8, whatever its bytes were.
struct DecodedText {
    /// The text; what stands before ``start`` is a byte order mark.
    let bytes: [UInt8]
    /// Where the text begins.
    let start: Int
    /// What the bytes were.
    let encoding: TextEncoding

    /// A text that is known to be UTF-8.
    init(utf8 bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        encoding = .utf8
    }

    /// Reads bytes as text; `nil` when they are none, or when there is more than one thing that they may be.
    ///
    /// A byte order mark decides. Without one, zero bytes at every other place make UTF-16, bytes that are all valid make
    /// UTF-8, and what then remains is taken as Windows-1252, with a warning, if it looks like a language written in it.
    ///
    /// - Complexity: O(*n*).
    init?(_ bytes: [UInt8], _ problems: inout ProblemList) {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            problems.report(.error, .unknownEncoding, 1, 1, "the file is in UTF-32; save it as UTF-8")
            return nil
        }
        let order = Self.order(of: bytes)
        if let order {
            guard let text = Self.fromUTF16(bytes, order, &problems) else { return nil }
            (self.bytes, start, encoding) = (text, 0, order)
            return
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let offset = bytes.withUnsafeBufferPointer({ UTF8Validation.firstInvalidOffset(in: $0) }) else {
            (self.bytes, self.start, encoding) = (bytes, start, .utf8)
            return
        }
        guard start == 0, WindowsLetters.areLikely(in: bytes) else {
            Self.reportInvalid(bytes, offset, &problems)
            return nil
        }
        let place = LineTable(bytes).place(of: offset)
        let unknown = bytes.count { WindowsLetters.scalar(of: $0) == 0xFFFD }
        problems.report(
            .warning, .guessedEncoding, place.line, place.column,
            """
            the byte 0x\(bytes[offset].hexadecimal) is not part of valid UTF-8, so the file is read as Windows-1252; \
            if letters look wrong, save it as UTF-8
            """)
        if unknown > 0 {
            problems.report(
                .warning, .guessedEncoding, place.line, place.column,
                "\(unknown) of its bytes mean nothing in Windows-1252 and became U+FFFD")
        }
        (self.bytes, self.start, encoding) = (WindowsLetters.decoded(bytes), 0, .windows1252)
    }

    static func reportInvalid(_ bytes: [UInt8], _ offset: Int, _ problems: inout ProblemList) {
        let place = LineTable(bytes).place(of: offset)
        problems.report(
            .error, .invalidUTF8, place.line, place.column,
            "the byte 0x\(bytes[offset].hexadecimal) is not part of valid UTF-8; save the file as UTF-8")
    }

    // MARK: UTF-16

    /// Which UTF-16 it is, or `nil` for what has no zero bytes.
    private static func order(of bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        var zeros = [0, 0]
        for (place, byte) in bytes.prefix(4_096).enumerated() where byte == 0 { zeros[place & 1] += 1 }
        // Letters beyond Latin may have a zero byte too, but separators and line ends outnumber those.
        if zeros[1] > max(1, 3 * zeros[0]) { return .utf16LittleEndian }
        return zeros[0] > max(1, 3 * zeros[1]) ? .utf16BigEndian : nil
    }

    private static func fromUTF16(
        _ bytes: [UInt8], _ order: TextEncoding, _ problems: inout ProblemList
    ) -> [UInt8]? {
        let low = order == .utf16LittleEndian ? 0 : 1
        func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + low]) | UInt32(bytes[index + 1 - low]) << 8 }
        var index = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        func fail(_ what: String) {
            let line = text.count { $0 == 0x0A } + 1
            let column = text.reversed().prefix { $0 != 0x0A }.count + 1
            problems.report(.error, .unknownEncoding, line, column, "\(what) is not part of valid \(order.name)")
        }
        while index + 1 < bytes.count {
            var scalar = unit(index)
            index += 2
            if scalar & 0xF800 == 0xD800 {
                guard scalar < 0xDC00, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 else {
                    fail("the unit 0x\(String(scalar, radix: 16, uppercase: true))")
                    return nil
                }
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
                index += 2
            }
            text.append(scalar: scalar)
        }
        guard index == bytes.count else {
            fail("the last byte")
            return nil
        }
        return text
    }
}

extension [UInt8] {
    /// Appends the bytes of a scalar, which must be one.
    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(scalar))
            return
        }
        if scalar < 0x800 {
            append(UInt8(0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                append(UInt8(0xE0 | scalar >> 12))
            } else {
                append(UInt8(0xF0 | scalar >> 18))
                append(UInt8(0x80 | scalar >> 12 & 0x3F))
            }
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
        }
        append(UInt8(0x80 | scalar & 0x3F))
    }
}

extension UInt8 {
    /// Two hexadecimal digits.
    var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}

extension Diagnostic.Code {
    /// Bytes that are text in no encoding that is read.
    public static let unknownEncoding = Self(rawValue: "unknown-encoding")
    /// Bytes that were taken for text in an older encoding.
    public static let guessedEncoding = Self(rawValue: "guessed-encoding")
}
