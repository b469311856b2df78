import SynergyModel

/// A text as words and marks, in sentences.
struct WordingText: Sendable {
    /// A word, or a mark that ends or divides something.
    struct Token: Sendable {
        /// The word in lower case, with straight apostrophes and, in French, without what is elided in front; or the mark.
        var word: String
        /// As it is written.
        var written: Substring
        var isWord: Bool
        /// Whether a line begins here.
        var beginsLine = false
        /// Whether white space or the beginning stands in front.
        var isApart = false
    }

    let language: LanguageTag
    let lexicon: WordingLexicon?
    let written: String
    private(set) var tokens: [Token] = []
    /// The sentences, each with the mark that ends it.
    private(set) var sentences: [Range<Int>] = []
    /// How many words a reader counts; two letters of a script without spaces are taken for one.
    private(set) var wordCount = 0

    /// Whether the words of the language are known here.
    var isKnownLanguage: Bool { lexicon != nil }

    /// Reads a text.
    ///
    /// - Complexity: O(*n*) for *n* letters.
    init(_ text: String, language: LanguageTag) {
        self.language = language
        lexicon = WordingLexicon.of(language)
        written = text
        readTokens()
        findSentences()
    }

    /// The word at a place, or nothing where there is none.
    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].word : "" }

    // MARK: Reading

    private mutating func readTokens() {
        let scalars = written.unicodeScalars
        var place = scalars.startIndex
        var beginsLine = true
        var isApart = true
        var ideographs = 0
        while place < scalars.endIndex {
            let scalar = scalars[place]
            if Self.isLetter(scalar) {
                let start = place
                let isIdeograph = Self.isIdeograph(scalar)
                place = scalars.index(after: place)
                if isIdeograph { ideographs += 1 } else { place = Self.endOfWord(scalars, from: place) }
                let written = written[start..<place]
                let word = isIdeograph ? String(written) : folded(written)
                tokens.append(
                    Token(word: word, written: written, isWord: true, beginsLine: beginsLine, isApart: isApart))
                if !isIdeograph { wordCount += 1 }
                (beginsLine, isApart) = (false, false)
                continue
            }
            let next = scalars.index(after: place)
            if scalar.properties.isWhitespace {
                isApart = true
                if scalar == "\n" || scalar == "\r" { beginsLine = true }
            } else {
                tokens.append(
                    Token(
                        word: String(scalar), written: written[place..<next], isWord: false, beginsLine: beginsLine,
                        isApart: isApart))
                // What stands behind a bullet still begins the line.
                isApart = false
                beginsLine = false
            }
            place = next
        }
        wordCount += (ideographs + 1) / 2
    }

    private static func endOfWord(
        _ scalars: String.UnicodeScalarView, from start: String.UnicodeScalarView.Index
    ) -> String.UnicodeScalarView.Index {
        var place = start
        while place < scalars.endIndex {
            let scalar = scalars[place]
            if isLetter(scalar) {
                if isIdeograph(scalar) { break }
            } else {
                // An apostrophe, a hyphen, or a point between digits joins only what stands on both sides of it.
                let next = scalars.index(after: place)
                let joins = scalar == "'" || scalar == "’" || scalar == "-" || scalar == "\u{2011}" || scalar == "."
                guard joins, next < scalars.endIndex, isLetter(scalars[next]), !isIdeograph(scalars[next]) else {
                    break
                }
                if scalar == ".", scalars[next].properties.numericType == nil { break }
            }
            place = scalars.index(after: place)
        }
        return place
    }

    private func folded(_ written: Substring) -> String {
        var word = written.lowercased()
        if !word.utf8.allSatisfy({ $0 < 0x80 }) {
            var plain = String.UnicodeScalarView()
            for scalar in word.unicodeScalars {
                plain.append(scalar == "’" ? "'" : scalar == "\u{2011}" ? "-" : scalar)
            }
            word = String(plain)
        }
        guard language.primary == "fr", let end = word.utf8.lastIndex(of: UInt8(ascii: "'")) else { return word }
        let rest = word[word.utf8.index(after: end)...]
        return rest.isEmpty || word.hasPrefix("n'") || word.hasPrefix("aujourd") ? word : String(rest)
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.value &- 0x30 < 10 || (scalar.value | 0x20) &- 0x61 < 26
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040..<0x3100, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: true
        default: false
        }
    }

    // MARK: Sentences

    /// Words behind which a point ends nothing.
    private static let shortened: Set<String> = [
        "no", "nos", "art", "arts", "para", "paras", "cf", "e.g", "i.e", "vs", "p", "pp", "vol", "ch", "sec", "incl",
        "g",
        "e", "i", "etc", "núm", "párr", "párrs", "al", "par",
    ]

    private mutating func findSentences() {
        var start = 0
        for (place, token) in tokens.enumerated() {
            // A line that goes on in small letters was only broken.
            if token.beginsLine, place > start, !token.isWord || token.written.first?.isLowercase != true {
                sentences.append(start..<place)
                start = place
            }
            guard !token.isWord, endsSentence(token.word, place) else { continue }
            sentences.append(start..<place + 1)
            start = place + 1
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        // Marks alone, as in ‘?!’, are no sentence.
        sentences.removeAll { range in !tokens[range].contains(where: \.isWord) }
    }

    /// Whether a mark asks.
    static func asks(_ mark: String) -> Bool { mark == "?" || mark == "؟" || mark == "？" }

    private func endsSentence(_ mark: String, _ place: Int) -> Bool {
        switch mark {
        case "?", "؟", "？", "!", "。", "！": return true
        case ".":
            guard tokens.indices.contains(place + 1) else { return true }
            let next = tokens[place + 1]
            return next.isApart && !Self.shortened.contains(word(place - 1))
                && (next.written.first?.isLowercase != true || !next.isWord)
        default: return false
        }
    }
}
