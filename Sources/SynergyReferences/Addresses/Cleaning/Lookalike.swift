/// Scripts of letters, as far as names of hosts that look alike are concerned.
enum Script: UInt8 {
    case common, latin, greek, cyrillic, armenian, han, kana, hangul, bopomofo, other

    /// The script of a letter; digits, hyphens and marks are of all.
    static func of(_ scalar: Unicode.Scalar) -> (script: Script, block: UInt32) {
        let value = scalar.value
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1D00...0x1D25,
            0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xAB30...0xAB64:
            return (.latin, 0)
        case 0...0x2FF, 0x300...0x36F, 0x2000...0x2BFF, 0x3000...0x3004, 0x30FB...0x30FC: return (.common, 0)
        case 0x370...0x3FF, 0x1F00...0x1FFF: return (.greek, 0)
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: return (.cyrillic, 0)
        case 0x530...0x58F: return (.armenian, 0)
        case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return (.han, 0)
        case 0x3040...0x30FF, 0x31F0...0x31FF: return (.kana, 0)
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: return (.hangul, 0)
        case 0x3100...0x312F, 0x31A0...0x31BF: return (.bopomofo, 0)
        // Arabic, in all its blocks.
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: return (.other, 0x600)
        // Elsewhere scripts keep to blocks of 128.
        case 0x1F000...0x1FAFF: return (.common, 0)
        default: return (.other, value & ~0x7F)
        }
    }

    /// Whether a label mixes scripts that no language writes together (UTS 39, highly restrictive: Latin may stand with
    /// the scripts of Chinese, of Japanese or of Korean).
    static func areMixed(in label: [Unicode.Scalar]) -> Bool {
        var scripts: UInt16 = 0
        var block: UInt32?
        for scalar in label {
            let (script, place) = of(scalar)
            if script == .other {
                if let block, block != place { return true }
                block = place
            }
            if script != .common { scripts |= 1 << UInt16(script.rawValue) }
        }
        if scripts & (scripts &- 1) == 0 { return false }
        let latin = bit(.latin) | bit(.han)
        let together = [latin | bit(.kana), latin | bit(.hangul), latin | bit(.bopomofo)]
        return !together.contains { scripts & ~$0 == 0 }
    }

    private static func bit(_ script: Script) -> UInt16 { 1 << UInt16(script.rawValue) }
}

/// What a letter looks like, in ASCII: a small table after UTS 39, for the letters that names of hosts are forged with.
enum Lookalike {
    /// Adds what a letter looks like.
    static func append(_ scalar: Unicode.Scalar, to skeleton: inout [UInt8]) {
        if scalar.isASCII {
            skeleton.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if let letter = letters[scalar] ?? Composition.plain[scalar] {
            skeleton.append(letter)
        } else if scalar.properties.generalCategory != .nonspacingMark {
            skeleton.append(contentsOf: String(scalar).utf8)
        }
    }

    /// Makes one of what looks the same in ASCII: `0` and `o`, `1` and `l`, `rn` and `m`, `vv` and `w`.
    static func merged(_ name: some Sequence<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        for byte in name {
            switch byte {
            case UInt8(ascii: "0"): output.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"): output.append(UInt8(ascii: "l"))
            case UInt8(ascii: "m"): output.append(contentsOf: "rn".utf8)
            case UInt8(ascii: "w"): output.append(contentsOf: "vv".utf8)
            default: output.append(byte)
            }
        }
        return output
    }

    /// Whether a name in ASCII could look like another in ASCII.
    static func mayMislead(_ name: some Collection<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in name {
            if byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") { return true }
            if byte == UInt8(ascii: "n"), before == UInt8(ascii: "r") { return true }
            if byte == UInt8(ascii: "v"), before == byte { return true }
            if byte == UInt8(ascii: "-"), before == byte { return true }
            before = byte
        }
        return false
    }

    private static let letters: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        for (letter, others) in [
            ("a", "аɑαа"), ("b", "ЬьᏏƄ"), ("c", "сϲᴄ"), ("d", "ԁɗ"), ("e", "еҽ"), ("f", "ƒք"), ("g", "ɡցģ"),
            ("h", "һհ"),
            ("i", "іıιɩӏ"), ("j", "јϳ"), ("k", "κкĸ"), ("l", "ӏǀוⅼ"), ("n", "ոп"), ("o", "оοօσഠ๐ס"), ("p", "рρ"),
            ("q", "ԛգ"), ("r", "гᴦ"), ("s", "ѕꜱ"), ("t", "тτ"), ("u", "υսᴜ"), ("v", "νѵᴠ"), ("w", "ԝѡшω"), ("x", "хχ"),
            ("y", "уүγ"), ("z", "ᴢ"),
        ] as [(Unicode.Scalar, String)] {
            for other in others.unicodeScalars where !(other == "ӏ" && letter == "i") {
                table[other] = UInt8(truncatingIfNeeded: letter.value)
            }
        }
        return table
    }()
}
