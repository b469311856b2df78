/// What a scalar is to the search for words.
enum LetterKind {
    /// A small letter, or one of a script without capitals.
    case small
    case capital
    case digit
    /// A mark that belongs to the letter before it.
    case mark
    /// A letter of a script that puts no spaces between words.
    case ideograph
    case apostrophe
    /// Something that nobody sees, such as a soft hyphen.
    case invisible
    case separator

    /// The kind of a scalar.
    @inline(__always)
    init(_ scalar: UInt32) {
        if scalar < 0x80 {
            let byte = UInt8(truncatingIfNeeded: scalar)
            if WordScanner.isASCIILetter(byte) {
                self = byte & 0x20 == 0 ? .capital : .small
            } else if WordScanner.isDigit(byte) {
                self = .digit
            } else {
                self = WordScanner.isApostrophe(byte) ? .apostrophe : .separator
            }
        } else {
            self = Self.beyondASCII(scalar)
        }
    }

    /// Whether it stands inside words.
    var isInsideWord: Bool {
        switch self {
        case .small, .capital, .digit, .mark: true
        case .ideograph, .apostrophe, .invisible, .separator: false
        }
    }

    private static func beyondASCII(_ scalar: UInt32) -> LetterKind {
        switch scalar {
        case 0xC0...0x24F, 0x391...0x3CE, 0x400...0x481:
            if scalar == 0xD7 || scalar == 0xF7 || scalar == 0x3A2 { return .separator }
            return LetterFolding.lowercase(scalar) == scalar ? .small : .capital
        case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF: return .invisible
        case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07, 0xFF40: return .apostrophe
        case 0x300...0x36F: return .mark
        case 0x620...0x63F, 0x641...0x64A: return .small
        case 0x3005, 0x3007, 0x3041...0x3096, 0x309D, 0x309E, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFD:
            return .ideograph
        default: return general(scalar)
        }
    }

    private static func general(_ scalar: UInt32) -> LetterKind {
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        // A capital that has no small letter here would be one again in the word that it is put into.
        case .uppercaseLetter, .titlecaseLetter: LetterFolding.lowercase(scalar) == scalar ? .small : .capital
        case .lowercaseLetter, .modifierLetter, .otherLetter: .small
        case .decimalNumber, .letterNumber, .otherNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        default: .separator
        }
    }
}
