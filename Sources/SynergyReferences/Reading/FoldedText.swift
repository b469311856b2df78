/// A text as the grammar reads it: ignorable characters left out, dashes, slashes, spaces, quotes and full-width forms folded to ASCII.
///
/// Nothing is copied. Reading at an offset tells the folded byte, where it stands and where the next begins,
/// all in bytes of the text as it was given. See section 2 of the reference grammar.
struct FoldedText {
    let base: UnsafePointer<UInt8>
    let count: Int

    /// One character as the grammar reads it.
    struct Symbol {
        /// ASCII, or one of the marks below; 0 at the end of the text.
        var byte: UInt8
        /// Where the character begins, after what is ignored.
        var start: Int
        /// Where it ends.
        var end: Int
    }

    /// Any character that the grammar has no use for.
    static let other: UInt8 = 0x80
    /// `§`.
    static let section: UInt8 = 0xA7
    /// `°` and `º`, as in `n°`.
    static let degree: UInt8 = 0xB0
    /// `№`.
    static let numero: UInt8 = 0xB1
    /// The most ignorable characters passed in one go.
    static let ignorableLimit = 256

    /// The byte at an offset, not folded; 0 outside.
    @inline(__always)
    func raw(_ index: Int) -> UInt8 { index >= 0 && index < count ? base[index] : 0 }

    /// The character at an offset, or the first one after what is ignored there.
    @inline(__always)
    func at(_ index: Int) -> Symbol {
        guard index < count else { return Symbol(byte: 0, start: count, end: count) }
        let byte = base[index]
        guard byte < 0x80, byte != 0x0D, byte > 0 else { return slowAt(index) }
        return Symbol(byte: byte == 0x09 ? 0x20 : byte, start: index, end: index + 1)
    }

    /// The character that ends at an offset, or the last one before what is ignored there; byte 0 before the beginning.
    @inline(__always)
    func before(_ index: Int) -> Symbol {
        guard index > 0 else { return Symbol(byte: 0, start: 0, end: 0) }
        let byte = base[index - 1]
        guard byte < 0x80, byte > 0x0D else { return slowBefore(index) }
        return Symbol(byte: byte, start: index - 1, end: index)
    }

    // MARK: What is not plain ASCII

    @inline(never)
    private func slowAt(_ index: Int) -> Symbol {
        var index = index
        for _ in 0..<Self.ignorableLimit {
            let symbol = single(index)
            guard symbol.byte == Self.ignorable else { return symbol }
            index = symbol.end
        }
        return Symbol(byte: index < count ? Self.other : 0, start: index, end: min(index + 1, count))
    }

    @inline(never)
    private func slowBefore(_ index: Int) -> Symbol {
        var index = index
        for _ in 0..<Self.ignorableLimit {
            guard index > 0 else { return Symbol(byte: 0, start: 0, end: 0) }
            var start = index - 1
            // At most three bytes continue a character.
            while start > 0, index - start < 4, base[start] & 0xC0 == 0x80 { start -= 1 }
            if base[index - 1] == 0x0A, index > 1, base[index - 2] == 0x0D { start = index - 2 }
            var symbol = single(start)
            if symbol.end != index { symbol = Symbol(byte: Self.other, start: index - 1, end: index) }
            guard symbol.byte == Self.ignorable else { return symbol }
            index = symbol.start
        }
        return Symbol(byte: Self.other, start: max(index - 1, 0), end: index)
    }

    private static let ignorable: UInt8 = 0xFF

    /// The character at an offset, ignorable ones too.
    private func single(_ index: Int) -> Symbol {
        guard index < count else { return Symbol(byte: 0, start: count, end: count) }
        let first = base[index]
        func symbol(_ byte: UInt8, _ length: Int) -> Symbol { Symbol(byte: byte, start: index, end: index + length) }
        switch first {
        case 0x0D: return symbol(0x0A, raw(index + 1) == 0x0A ? 2 : 1)
        case 0x09: return symbol(0x20, 1)
        case 0: return symbol(Self.other, 1)
        case 0x01...0x7F: return symbol(first, 1)
        case 0xC2...0xDF where raw(index + 1) & 0xC0 == 0x80:
            return symbol(Self.foldedTwo(first, raw(index + 1)), 2)
        case 0xE0...0xEF where raw(index + 1) & 0xC0 == 0x80 && raw(index + 2) & 0xC0 == 0x80:
            return symbol(Self.foldedThree(first, raw(index + 1), raw(index + 2)), 3)
        case 0xF0...0xF4
        where raw(index + 1) & 0xC0 == 0x80 && raw(index + 2) & 0xC0 == 0x80 && raw(index + 3) & 0xC0 == 0x80:
            return symbol(Self.other, 4)
        default: return symbol(Self.other, 1)
        }
    }

    /// Latin letters lose their accents: labels are words of three languages, and accents are often lost on the way.
    private static func foldedTwo(_ first: UInt8, _ second: UInt8) -> UInt8 {
        switch (first, second) {
        case (0xC2, 0xA0): return UInt8(ascii: " ")
        case (0xC2, 0xAD): return ignorable
        case (0xC2, 0xA7): return section
        case (0xC2, 0xB0), (0xC2, 0xBA): return degree
        case (0xC3, 0x80...0x85): return UInt8(ascii: "A")
        case (0xC3, 0x87): return UInt8(ascii: "C")
        case (0xC3, 0x88...0x8B): return UInt8(ascii: "E")
        case (0xC3, 0x8C...0x8F): return UInt8(ascii: "I")
        case (0xC3, 0x91): return UInt8(ascii: "N")
        case (0xC3, 0x92...0x96): return UInt8(ascii: "O")
        case (0xC3, 0x99...0x9C): return UInt8(ascii: "U")
        case (0xC3, 0xA0...0xA5): return UInt8(ascii: "a")
        case (0xC3, 0xA7): return UInt8(ascii: "c")
        case (0xC3, 0xA8...0xAB): return UInt8(ascii: "e")
        case (0xC3, 0xAC...0xAF): return UInt8(ascii: "i")
        case (0xC3, 0xB1): return UInt8(ascii: "n")
        case (0xC3, 0xB2...0xB6): return UInt8(ascii: "o")
        case (0xC3, 0xB9...0xBC): return UInt8(ascii: "u")
        // Accents written after their letter.
        case (0xCC, _), (0xCD, 0x80...0xAF): return ignorable
        default: return other
        }
    }

    private static func foldedThree(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF): UInt8(ascii: " ")
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): ignorable
        case (0xE2, 0x80, 0x90...0x94), (0xE2, 0x88, 0x92): UInt8(ascii: "-")
        case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): UInt8(ascii: "'")
        case (0xE2, 0x80, 0x9C...0x9E): UInt8(ascii: "\"")
        case (0xE2, 0x80, 0xA8): 0x0A
        case (0xE2, 0x88, 0x95), (0xE2, 0x81, 0x84): UInt8(ascii: "/")
        case (0xE2, 0x84, 0x96): numero
        case (0xEF, 0xBC, 0x81...0xBF): third - 0x60
        case (0xEF, 0xBD, 0x80...0x9E): third - 0x20
        default: other
        }
    }
}

extension UInt8 {
    /// Whether it is an ASCII digit.
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    /// Whether it is an ASCII letter.
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// Whether it is an upper-case ASCII letter.
    @inline(__always) var isUpper: Bool { self &- 0x41 < 26 }
    /// An ASCII letter in lower case; anything else as it is.
    @inline(__always) var lower: UInt8 { isUpper ? self | 0x20 : self }
    /// An ASCII letter in upper case; anything else as it is.
    @inline(__always) var upper: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }
}
