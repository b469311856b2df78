extension TextLanguage {
    /// Returns the language that most of some texts are in, by their scripts and their stop words.
    ///
    /// Texts with hardly a stop word are in ``other``, and so is a language that is not known.
    package static func detected(in texts: some Sequence<String>) -> TextLanguage {
        var evidence = LanguageEvidence()
        for text in texts {
            var text = text
            text.withUTF8 { evidence.add($0) }
        }
        return evidence.language
    }
}

/// What speaks for each language.
private struct LanguageEvidence {
    private var latin = 0
    private var cyrillic = 0
    private var arabic = 0
    private var han = 0
    private var kana = 0
    private var otherLetters = 0
    private var words = 0
    private var foreignWords = 0
    private var stopWords = [Int](repeating: 0, count: TextLanguage.allCases.count)

    private static let tellingWords: WordKinds = [.stopWord, .questionWord, .negation]

    /// Counts the words and letters of a text.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        WordScanner(language: .other).scan(bytes) { key in
            words += 1
            countLetters(key)
            if !StopWords.kinds(of: key).isDisjoint(with: .foreign) { foreignWords += 1 }
            var key = Array(key)
            for language in TextLanguage.allCases where language != .other {
                key[0] = language.rawValue
                let kinds = key.withUnsafeBufferPointer { StopWords.kinds(of: $0) }
                if !kinds.isDisjoint(with: Self.tellingWords) { stopWords[Int(language.rawValue)] += 1 }
            }
        }
    }

    private mutating func countLetters(_ key: UnsafeBufferPointer<UInt8>) {
        var offset = 1
        while offset < key.count {
            let (scalar, length) = Scalars.decode(key, at: offset)
            offset += length
            switch scalar {
            case 0x30...0x39: break
            case 0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: latin += 1
            case 0x400..<0x530: cyrillic += 1
            case 0x600..<0x700: arabic += 1
            case 0x3040..<0x3100, 0xFF66..<0xFF9E: kana += 1
            case 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: han += 1
            default: otherLetters += 1
            }
        }
    }

    private func stopWords(of language: TextLanguage) -> Int { stopWords[Int(language.rawValue)] }

    /// The language that everything counted speaks for.
    var language: TextLanguage {
        // A Han letter says as much as a short word of other scripts.
        let scripts = [latin, cyrillic, arabic, (han + kana) * 3, otherLetters]
        guard let most = scripts.max(), most > 0 else { return .other }
        if most == otherLetters { return .other }
        if most == (han + kana) * 3 { return kana * 10 > han ? .other : .chinese }
        if most == arabic { return isFrequent(stopWords(of: .arabic)) ? .arabic : .other }
        if most == cyrillic { return isFrequent(stopWords(of: .russian)) ? .russian : .other }
        var best = TextLanguage.english
        for language in [TextLanguage.french, .spanish] where stopWords(of: language) > stopWords(of: best) {
            best = language
        }
        let count = stopWords(of: best)
        return isFrequent(count) && foreignWords * 2 < count ? best : .other
    }

    /// Whether at least one word of a hundred is among those counted; lists of names have few.
    private func isFrequent(_ count: Int) -> Bool { count * 100 >= words && count > 0 }
}
