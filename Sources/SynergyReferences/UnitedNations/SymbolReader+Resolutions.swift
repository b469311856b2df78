extension SymbolReader {
    /// Passes the year of a resolution of the Security Council, whose number alone is unique: `1373 (2001)`.
    mutating func passYear(_ component: inout SymbolComponent) {
        guard let found = text.yearInBrackets(after: component.end) else { return }
        year = found.value
        component.end = found.end
    }

    /// Reads what follows the number of a resolution before 1976 and writes `(III)A` (section 3.5).
    mutating func oldNumber(_ component: inout SymbolComponent) -> Bool {
        guard let old = OldResolution(text, after: component.end) else { return false }
        append(UInt8(ascii: "("))
        for offset in 0..<old.roman.count { append(old.roman.byte(offset)) }
        append(UInt8(ascii: ")"))
        if old.letter != 0 { append(old.letter) }
        component.form = .old
        component.end = old.end
        return true
    }
}

/// What follows the number of a resolution before 1976: ` A (III)`, `(III)A`, `(III)[A]`.
struct OldResolution {
    /// The session, at most eight bytes: `XV`, `S-VI`, `ES-II`.
    struct Roman {
        private var bytes: UInt64 = 0
        private(set) var count = 0

        mutating func append(_ byte: UInt8) {
            bytes |= UInt64(byte) << UInt64(8 * count)
            count += 1
        }

        func byte(_ offset: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt64(8 * offset)) }
    }

    private(set) var roman = Roman()
    /// The letter of one of several resolutions under a number; 0 when there is none.
    private(set) var letter: UInt8 = 0
    private(set) var end: Int
    /// Whether the bracket stands directly after the number.
    private(set) var isGlued = true
    /// Whether the session is in large letters, as sessions are in prose.
    private(set) var isUpper = true

    init?(_ text: FoldedText, after number: Int) {
        end = number
        var symbol = text.at(number)
        if symbol.byte == UInt8(ascii: " ") {
            isGlued = false
            symbol = text.at(symbol.end)
        }
        // "217 a (iii)" is a place in a law.
        if symbol.byte.isUpper || (symbol.byte.isLetter && isGlued) {
            letter = symbol.byte.upper
            symbol = text.at(symbol.end)
            if symbol.byte == UInt8(ascii: " ") { symbol = text.at(symbol.end) }
        }
        guard symbol.byte == UInt8(ascii: "("), let closed = readRoman(text, symbol.end) else { return nil }
        end = closed
        if letter == 0 { readLetter(text) }
        guard text.mayEnd(end) else { return nil }
    }

    private mutating func readRoman(_ text: FoldedText, _ start: Int) -> Int? {
        var symbol = text.at(start)
        if symbol.byte == UInt8(ascii: " ") { symbol = text.at(symbol.end) }
        var numerals = 0
        for _ in 0..<8 {
            switch symbol.byte.upper {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"):
                numerals += 1
            case UInt8(ascii: "S"), UInt8(ascii: "E"), UInt8(ascii: "-"):
                guard numerals == 0 else { return nil }
            default:
                break
            }
            guard symbol.byte.isLetter || symbol.byte == UInt8(ascii: "-") else { break }
            guard "IVXLSE-".utf8.contains(symbol.byte.upper) else { return nil }
            if !symbol.byte.isUpper, symbol.byte.isLetter { isUpper = false }
            roman.append(symbol.byte.upper)
            symbol = text.at(symbol.end)
        }
        if symbol.byte == UInt8(ascii: " ") { symbol = text.at(symbol.end) }
        guard numerals > 0, symbol.byte == UInt8(ascii: ")") else { return nil }
        return symbol.end
    }

    /// `A` or `[A]`, directly after the bracket.
    private mutating func readLetter(_ text: FoldedText) {
        var symbol = text.at(end)
        let isBracketed = symbol.byte == UInt8(ascii: "[")
        if isBracketed { symbol = text.at(symbol.end) }
        guard symbol.byte.isLetter else { return }
        let after = text.at(symbol.end)
        if isBracketed {
            guard after.byte == UInt8(ascii: "]") else { return }
            letter = symbol.byte.upper
            end = after.end
        } else {
            guard !after.byte.isLetter, !after.byte.isDigit else { return }
            letter = symbol.byte.upper
            end = symbol.end
        }
    }
}

extension FoldedText {
    /// A year in brackets, after a space or a line end at most: ` (2001)`.
    func yearInBrackets(after index: Int) -> (value: Int, end: Int)? {
        guard let start = passSpaces(index) else { return nil }
        let open = at(start)
        guard open.byte == UInt8(ascii: "("), let inner = passSpaces(open.end), let year = number(inner, limit: 4),
            year.value >= 1945, year.value <= 2099, let last = passSpaces(year.end)
        else { return nil }
        let close = at(last)
        guard close.byte == UInt8(ascii: ")") else { return nil }
        return (year.value, close.end)
    }
}
