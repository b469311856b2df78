import SynergyModel

/// The distinct words of all texts that are compared, numbered in the order in which they were first seen.
///
/// The same letters in two languages are two words, because they have two stems; equal stems are one stem in whatever
/// language. What is known of a word is worked out once, when it is first seen.
package struct WordTable: Sendable {
    /// The words in lower case, the byte of the language in front.
    private var surfaces = NameTable(capacity: 4096)
    private var stems = NameTable(capacity: 4096)
    private var foldings = NameTable(capacity: 4096)
    private var grams = CharacterGrams()

    // Of each word:
    private var stemOfWord: [Int32] = []
    private var foldingOfWord: [Int32] = []
    private var kindsOfWord: [WordKinds] = []
    /// The first word with each stem.
    private var wordOfStem: [Int32] = []

    /// Creates a table without words.
    package init() {}

    /// How many words there are.
    package var wordCount: Int { surfaces.count }
    /// How many stems there are.
    package var stemCount: Int { stems.count }
    /// How many character grams there are; 0 before ``prepareGrams()``.
    package var gramCount: Int { grams.count }

    // MARK: Words

    /// Returns the words of a text in order, stop words and numbers included.
    package mutating func words(of text: String, language: TextLanguage) -> [Int32] {
        var result: [Int32] = []
        appendWords(of: text, language: language, to: &result)
        return result
    }

    /// Appends the words of a text in order, stop words and numbers included.
    package mutating func appendWords(of text: String, language: TextLanguage, to result: inout [Int32]) {
        var text = text
        text.withUTF8 { bytes in
            WordScanner(language: language).scan(bytes) { key in
                let word = surfaces.intern(key)
                if Int(word) == kindsOfWord.count { learn(key, language: language) }
                result.append(word)
            }
        }
    }

    /// Works out what there is to know of a new word.
    private mutating func learn(_ key: UnsafeBufferPointer<UInt8>, language: TextLanguage) {
        let surface = UnsafeBufferPointer(rebasing: key[1...])
        var folded: [UInt8] = []
        LetterFolding.fold(surface, into: &folded)
        // A word of nothing but marks that fold away stays as it is.
        if folded.isEmpty { folded = Array(surface) }
        var kinds = StopWords.kinds(of: key)
        let isWithDigits = folded.contains { WordScanner.isDigit($0) }
        if isWithDigits, folded.allSatisfy({ WordScanner.isDigit($0) }) { kinds.insert(.number) }
        var stem = isWithDigits ? [] : Stemming.stem(of: surface, language: language)
        if stem.isEmpty { stem = folded }

        foldingOfWord.append(folded.withUnsafeBufferPointer { foldings.intern($0) })
        kindsOfWord.append(kinds)
        let number = stem.withUnsafeBufferPointer { stems.intern($0) }
        stemOfWord.append(number)
        if Int(number) == wordOfStem.count { wordOfStem.append(Int32(truncatingIfNeeded: stemOfWord.count - 1)) }
    }

    // MARK: What is known of a word

    /// The stem of a word, without diacritics; words of one stem have the same number.
    package func stem(of word: Int32) -> Int32 { stemOfWord[Int(word)] }

    /// A word in lower case.
    package func surface(of word: Int32) -> String {
        surfaces.withBytes(of: word) { String(decoding: $0.dropFirst(), as: UTF8.self) }
    }

    /// A word in lower case and without diacritics.
    package func folded(of word: Int32) -> String { foldings[foldingOfWord[Int(word)]] }

    /// The letters of a stem.
    package func text(ofStem stem: Int32) -> String { stems[stem] }

    /// The first word that had a stem, to show to people.
    package func shown(of stem: Int32) -> String { surface(of: wordOfStem[Int(stem)]) }

    /// Whether a word only holds a sentence together, such as `the`.
    package func isStopWord(_ word: Int32) -> Bool { kindsOfWord[Int(word)].contains(.stopWord) }

    /// Whether a word only asks, such as `describe`.
    package func isQuestionWord(_ word: Int32) -> Bool { kindsOfWord[Int(word)].contains(.questionWord) }

    /// Whether a word turns round what is said, such as `without`.
    package func isNegation(_ word: Int32) -> Bool { kindsOfWord[Int(word)].contains(.negation) }

    /// Whether a word is nothing but digits.
    package func isNumber(_ word: Int32) -> Bool { kindsOfWord[Int(word)].contains(.number) }

    // MARK: Character grams

    /// Works out the character grams of all words that were seen since the last time.
    package mutating func prepareGrams() { grams.add(upTo: foldings) }

    /// The character grams of a word, with repetitions: those of 3 scalars first, then of 4, then of 5.
    ///
    /// The word must have been there at the last ``prepareGrams()``.
    package func grams(of word: Int32) -> ArraySlice<Int32> { grams[foldingOfWord[Int(word)]] }

    /// The letters of a character gram.
    package func text(ofGram gram: Int32) -> String { grams.text(of: gram) }
}
