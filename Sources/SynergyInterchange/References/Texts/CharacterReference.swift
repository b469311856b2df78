/// Character references of HTML: `&amp;`, `&#233;`, `&#xE9;`.
enum CharacterReference {
    /// The names that documents of this field use; others stay as they are written.
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "sect": "\u{A7}", "para": "\u{B6}", "deg": "\u{B0}", "ordm": "\u{BA}", "ordf": "\u{AA}", "middot": "\u{B7}",
        "laquo": "\u{AB}", "raquo": "\u{BB}", "iexcl": "\u{A1}", "iquest": "\u{BF}", "copy": "\u{A9}", "reg": "\u{AE}",
        "hyphen": "\u{2010}", "dash": "\u{2010}", "ndash": "\u{2013}", "mdash": "\u{2014}", "horbar": "\u{2015}",
        "minus": "\u{2212}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "sbquo": "\u{201A}", "ldquo": "\u{201C}",
        "rdquo": "\u{201D}", "bdquo": "\u{201E}", "lsaquo": "\u{2039}", "rsaquo": "\u{203A}", "hellip": "\u{2026}",
        "bull": "\u{2022}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "numsp": "\u{2007}",
        "puncsp": "\u{2008}", "hairsp": "\u{200A}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
        "rlm": "\u{200F}", "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "frasl": "\u{2044}",
        "numero": "\u{2116}",
        "sol": "/", "colon": ":", "period": ".", "comma": ",", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]",
        "num": "#", "percnt": "%", "equals": "=", "quest": "?", "lowbar": "_", "plus": "+", "semi": ";", "commat": "@",
        "Tab": "\t", "NewLine": "\n",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
        "ccedil": "ç",
        "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î",
        "iuml": "ï",
        "ntilde": "ñ", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø",
        "oelig": "œ", "szlig": "ß", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ",
        "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
        "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Igrave": "Ì", "Iacute": "Í",
        "Icirc": "Î", "Iuml": "Ï", "Ntilde": "Ñ", "Ograve": "Ò", "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ",
        "Ouml": "Ö", "Oslash": "Ø", "OElig": "Œ", "Ugrave": "Ù", "Uacute": "Ú", "Ucirc": "Û", "Uuml": "Ü",
        "Yacute": "Ý",
    ]

    private static let longest = 16

    /// Reads the reference at `&`; `nil` when there is none that is known.
    static func read(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        var index = start + 1
        let limit = min(page.count, index + longest)
        guard index < limit else { return nil }
        if page[index] == UInt8(ascii: "#") { return number(page, at: index + 1, limit) }
        let first = index
        while index < limit, page[index].isASCIILetter { index += 1 }
        // Without the semicolon it may be a part of an address, as in `?a=1&copy=2`.
        guard index < limit, page[index] == UInt8(ascii: ";"), index > first,
            let scalar = names[String(decoding: page[first..<index], as: UTF8.self)]
        else { return nil }
        return (scalar, index + 1)
    }

    private static func number(
        _ page: UnsafeBufferPointer<UInt8>, at start: Int, _ limit: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        var index = start
        var radix: UInt32 = 10
        if index < limit, page[index] | 0x20 == UInt8(ascii: "x") {
            radix = 16
            index += 1
        }
        let first = index
        var value: UInt32 = 0
        while index < limit {
            let byte = page[index]
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46 where radix == 16: digit = UInt32(byte - 0x37)
            case 0x61...0x66 where radix == 16: digit = UInt32(byte - 0x57)
            default: digit = .max
            }
            guard digit != .max else { break }
            value = min(value * radix + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < page.count, page[index] == UInt8(ascii: ";") { index += 1 }
        // Windows-1252, which pages mean by these numbers.
        let windows: [UInt32: UInt32] = [
            0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x96: 0x2013, 0x97: 0x2014,
        ]
        return (Unicode.Scalar(value == 0 ? 0xFFFD : windows[value] ?? value) ?? "\u{FFFD}", index)
    }
}
