/// A set of ASCII bytes.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: StaticString) {
        for byte in UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount) { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte & 63) }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte & 63) & 1 != 0
    }
}

/// What a character means to an address (section 11 of the reference grammar).
enum AddressCharacter {
    /// It may stand in one.
    case part
    /// It may stand in one, yet not at its end.
    case trailing
    /// It is left out of one.
    case ignored
    /// An address ends before it.
    case stop
    /// A letter of a script that is written without spaces between words.
    case wordless

    /// Cut from the end of an address.
    static let cut = ByteSet(".,;:!?'*_~|")

    /// What a character that is not ASCII means, and how many bytes it has.
    static func wide(_ text: FoldedText, at index: Int) -> (AddressCharacter, length: Int) {
        let first = text.raw(index)
        let second = text.raw(index + 1)
        let third = text.raw(index + 2)
        guard second & 0xC0 == 0x80 else { return (.stop, 1) }
        switch first {
        case 0xC2: return (latin(second), 2)
        case 0xC3...0xDF: return (isArabicMark(first, second) ? .trailing : .part, 2)
        case 0xE0...0xEF where third & 0xC0 == 0x80: return (three(first, second, third), 3)
        case 0xF0...0xF4 where third & 0xC0 == 0x80 && text.raw(index + 3) & 0xC0 == 0x80:
            return (first == 0xF0 && second >= 0xA0 && second <= 0xB2 ? .wordless : .part, 4)
        default: return (.stop, 1)
        }
    }

    /// What the character means that ends at an offset, and where it begins.
    static func wide(_ text: FoldedText, before end: Int) -> (AddressCharacter, start: Int) {
        for length in 2...4 where text.raw(end - length) >= 0xC0 {
            let read = wide(text, at: end - length)
            if read.length == length { return (read.0, end - length) }
        }
        return (.part, end)
    }

    /// Whether a dash, quote, arrow or the like stands at an offset, which no name of a host holds.
    static func isMark(_ text: FoldedText, at index: Int) -> Bool {
        let second = text.raw(index + 1)
        switch text.raw(index) {
        case 0xC2: return second != 0xAA && second != 0xB5 && second != 0xBA
        case 0xE2: return second <= 0x83 || (0x86...0x91).contains(second) || (0x94...0xAF).contains(second)
        default: return wide(text, at: index).0 == .trailing
        }
    }

    private static func latin(_ second: UInt8) -> AddressCharacter {
        switch second {
        case 0x80...0xA0, 0xAB, 0xBB: .stop
        case 0xAD: .ignored
        default: .part
        }
    }

    /// Comma, semicolon and question mark of Arabic.
    private static func isArabicMark(_ first: UInt8, _ second: UInt8) -> Bool {
        (first == 0xD8 && (second == 0x8C || second == 0x9B || second == 0x9F)) || (first == 0xDB && second == 0x94)
    }

    private static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> AddressCharacter {
        switch (first, second, third) {
        // Spaces, line ends, marks of direction.
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAF),
            (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA6...0xA9), (0xE3, 0x80, 0x80):
            .stop
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): .ignored
        case (0xE2, 0x80, 0x9C...0x9F): .stop
        case (0xE2, 0x80, 0x98...0x9B), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0xB9...0xBA): .trailing
        // Chinese and Japanese punctuation.
        case (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x88...0x91), (0xE3, 0x80, 0x94...0x9B), (0xE3, 0x80, 0x9D...0x9F):
            .stop
        // Full-width punctuation.
        case (0xEF, 0xBC, 0x81...0x82), (0xEF, 0xBC, 0x88...0x89), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9A...0x9C),
            (0xEF, 0xBC, 0x9E...0x9F), (0xEF, 0xBC, 0xBB), (0xEF, 0xBC, 0xBD), (0xEF, 0xBD, 0x9B), (0xEF, 0xBD, 0x9D),
            (0xEF, 0xBD, 0xA1...0xA4):
            .stop
        case (0xEF, 0xBC, 0x87), (0xEF, 0xBC, 0x8A), (0xEF, 0xBC, 0x8E): .trailing
        case (0xE3...0xED, _, _) where first < 0xEA || first > 0xEA || second >= 0xB0: .wordless
        case (0xE0, 0xB8...0xBB, _), (0xE1, 0x80...0x82, _), (0xE1, 0x9E...0x9F, _), (0xEF, 0xA4...0xAB, _): .wordless
        default: .part
        }
    }
}
