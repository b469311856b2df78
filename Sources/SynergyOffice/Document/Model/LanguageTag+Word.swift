import SynergyModel

extension LanguageTag {
    /// Whether it is written from right to left.
    var isRightToLeft: Bool {
        if rawValue.contains("-latn") { return false }
        return ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "syr", "ug", "ur", "yi"].contains(primary)
    }

    /// Whether it is written with East Asian characters.
    var isEastAsian: Bool { ["zh", "ja", "ko"].contains(primary) }

    /// The tag as Word wants it: with a region where one is usual, in the customary case (RFC 5646 section 2.1.1).
    var wordValue: String {
        let parts = rawValue.split(separator: "-")
        guard parts.count > 1 else {
            return Self.usualRegions[primary].map { "\(primary)-\($0)" } ?? String(primary)
        }
        let rest = parts.dropFirst().map { part in
            switch part.utf8.count {
            case 2: part.uppercased()
            case 4: part.prefix(1).uppercased() + part.dropFirst()
            default: String(part)
            }
        }
        return ([String(parts[0])] + rest).joined(separator: "-")
    }

    private static let usualRegions: [Substring: String] = [
        "ar": "SA", "de": "DE", "en": "GB", "es": "ES", "fr": "FR", "it": "IT", "ja": "JP", "ko": "KR", "nl": "NL",
        "pl": "PL", "pt": "PT", "ru": "RU", "uk": "UA", "zh": "CN", "he": "IL", "fa": "IR", "ur": "PK",
    ]
}

extension String {
    /// Whether a letter of a script that is written from right to left stands in it.
    var holdsRightToLeftLetters: Bool { unicodeScalars.contains { $0.isRightToLeftLetter } }

    /// Whether a letter stands in it that is written from left to right.
    var holdsLeftToRightLetters: Bool {
        unicodeScalars.contains { !$0.isRightToLeftLetter && $0.properties.isAlphabetic }
    }
}

extension Unicode.Scalar {
    fileprivate var isRightToLeftLetter: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
            properties.isAlphabetic
        default: false
        }
    }
}
