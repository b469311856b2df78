/// A question's text in one language, cut into words for comparing two editions.
struct LineageText: Sendable {
    /// A word that says something.
    struct Word: Hashable, Sendable {
        /// The word without the ending of a plural.
        var stem: String
        /// The word as it stands, for showing.
        var shown: String
        /// Whether a comma or an ‘and’ stands between it and the word before it.
        var isJoined: Bool
        /// Whether sharing the word says anything.
        var isWeighty: Bool { !LineageVocabulary.weightless.contains(stem) }

        /// Whether its going or coming is worth saying.
        var isTelling: Bool {
            isWeighty || LineageVocabulary.exclusions.contains(stem) || LineageVocabulary.quantities.contains(stem)
        }

        static func == (first: Self, second: Self) -> Bool { first.stem == second.stem }
        func hash(into hasher: inout Hasher) { hasher.combine(stem) }
    }

    /// The text as it stands, white space at the ends and runs of it aside.
    let exact: String
    /// Every word, spelled one way, polite ones left out: texts that agree here differ in spelling and punctuation at most.
    let plain: [String]
    /// The words that say something, in their order.
    let words: [Word]
    /// Whether a word of it turns around what others say, such as ‘not’ or ‘except’.
    let hasExclusion: Bool

    /// Cuts a text into words.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String, language: String) {
        exact = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let tokens = LineageTokens(text).tokens
        let joiners = LineageVocabulary.joiners[language] ?? LineageVocabulary.joiners["en", default: []]
        var plain: [String] = []
        var words: [Word] = []
        var isJoined = false
        var hasExclusion = false
        for token in tokens {
            guard let word = token.word else {
                isJoined = true
                continue
            }
            if !LineageVocabulary.polite.contains(word) { plain.append(word) }
            if LineageVocabulary.exclusions.contains(word) { hasExclusion = true }
            if joiners.contains(word) {
                isJoined = true
            } else if !LineageVocabulary.small.contains(word), !LineageVocabulary.polite.contains(word) {
                words.append(Word(stem: LineageVocabulary.stem(of: word), shown: token.shown, isJoined: isJoined))
                isJoined = false
            }
        }
        self.plain = plain
        let pointsElsewhere =
            plain.contains { LineageVocabulary.pointers.contains($0) }
            || zip(plain, plain.dropFirst()).contains { $0 == "if" && LineageVocabulary.answers.contains($1) }
        isSelfContained = plain.count >= 5 && !pointsElsewhere
        self.words = words
        self.hasExclusion = hasExclusion
    }

    /// The stems of the words that tell questions apart, each once.
    var weightyStems: Set<String> { Set(words.filter(\.isWeighty).map(\.stem)) }

    /// Whether the text says by itself what it asks: ‘Please describe.’ and ‘Which of the above apply to you?’ do not.
    let isSelfContained: Bool
}

/// The words and signs of a text.
struct LineageTokens {
    /// A word, or a sign that separates the items of a list.
    struct Token {
        /// The word in one spelling; `nil` for a comma and its like.
        var word: String?
        /// The word as it stands.
        var shown: String
    }

    private(set) var tokens: [Token] = []
    private var current = String.UnicodeScalarView()
    private var followsHyphen = false
    /// The signs since the last word; after a figure they count, because 5(1), 5.1 and 5, 1 are different things.
    private var signs = ""
    /// Whether there was a space among them.
    private var hasSpace = false
    private var lastEndsInFigure = false
    private var startsWithFigure = false
    private let keepsCapitals: Bool

    init(_ text: String) {
        // A text in capitals only has no acronyms that could be told from words.
        keepsCapitals = text.unicodeScalars.contains { $0.properties.isLowercase }
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            read(scalar, after: before)
            before = scalar
        }
        flush()
    }

    private mutating func read(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) {
        defer {
            if scalar.properties.isWhitespace {
                hasSpace = true
            } else if current.isEmpty {
                // Dashes of any length join two figures in the same way.
                signs.unicodeScalars.append(scalar.properties.isDash ? "-" : scalar)
            }
        }
        switch scalar.value {
        // Apostrophes, the soft hyphen and the zero-width space are no part of how a word is spelled.
        case 0x27, 0x2019, 0x2BC, 0xAD, 0x200B, 0xFEFF: return
        case 0x2C, 0x3B, 0x2F, 0x60C, 0x61B, 0x3001, 0xFF0C, 0xFF1B:
            flush()
            tokens.append(Token(word: nil, shown: ","))
        case 0x26:
            flush()
            tokens.append(Token(word: "and", shown: "&"))
        // Chinese and Japanese write no spaces: every sign is a word.
        case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
            flush()
            tokens.append(Token(word: String(scalar), shown: String(scalar)))
        case 0x2D, 0x2010, 0x2011:
            let isPrefix = LineageVocabulary.joinedPrefixes.contains(String(current).lowercased())
            if !isPrefix { flush() }
            followsHyphen = !isPrefix && (before.properties.isWhitespace || tokens.isEmpty)
            return
        default: readOther(scalar)
        }
        followsHyphen = false
    }

    private mutating func readOther(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            // A sign before a figure counts: −5 is not 5.
            if current.isEmpty {
                startsWithFigure = scalar.properties.numericType != nil
                if followsHyphen, startsWithFigure { current.append("-") }
            }
            current.append(scalar)
        case .mathSymbol, .currencySymbol, .otherSymbol, .modifierSymbol:
            flush()
            tokens.append(Token(word: String(scalar), shown: String(scalar)))
        default:
            // ‘%’, ‘§’, ‘#’ and ‘@’ are punctuation to Unicode and words to readers.
            flush()
            if [0x25, 0xA7, 0x23, 0x40].contains(scalar.value) {
                tokens.append(Token(word: String(scalar), shown: String(scalar)))
            }
        }
    }

    private mutating func flush() {
        guard !current.isEmpty else { return }
        let shown = String(current)
        current = String.UnicodeScalarView()
        let isAcronym =
            keepsCapitals && shown.unicodeScalars.count > 1
            && shown.unicodeScalars.allSatisfy { $0.properties.isUppercase || !$0.properties.isAlphabetic }
        var word = isAcronym ? shown : LineageVocabulary.spelling(of: shown.lowercased())
        let continuesNumber = startsWithFigure || !hasSpace && shown.unicodeScalars.count == 1
        if continuesNumber, lastEndsInFigure { word = signs + word }
        tokens.append(Token(word: word, shown: shown))
        signs = ""
        hasSpace = false
        lastEndsInFigure = shown.unicodeScalars.last?.properties.numericType != nil
    }
}
