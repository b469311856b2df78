import SynergyModel

/// What is known of every word of a ``WordTable``, apart from its stem: worked out once, when it is first seen.
struct WordTraits: Sendable {
    /// What a word does in a question.
    private(set) var cues: [WordCue] = []
    /// The number of a word without its diacritics.
    private(set) var foldings: [Int32] = []
    /// Which number a word stands for, as a number of its own; −1 when it is none.
    private(set) var figures: [Int32] = []
    /// For each pair of opposites two bits: a word of the one side, a word of the other.
    private(set) var opposites: [UInt32] = []
    private(set) var isRole: [Bool] = []
    private(set) var isArticle: [Bool] = []
    private(set) var isConjunction: [Bool] = []
    private(set) var isOther: [Bool] = []

    /// Whether a stem hardly narrows what is asked, for the stems known at first.
    private(set) var isLightStem: [Bool] = []

    /// Phrases that say nothing, by language, the longest first.
    private(set) var politePhrases: [[[Int32]]] = []
    /// Phrases that make a question hang on the one before it, by language.
    private(set) var dependentPhrases: [[[Int32]]] = []
    private var folded = NameTable(capacity: 4096)
    private var numerals = NameTable(capacity: 256)

    /// Learns the lists of all languages; their words become the first of the table.
    init(_ table: inout WordTable) {
        for language in TextLanguage.allCases {
            func ids(_ text: String) -> [Int32] { table.words(of: text, language: language) }
            politePhrases.append(
                QuestionPhrases.polite(of: language).map(ids).filter { !$0.isEmpty }.sorted { $0.count > $1.count })
            dependentPhrases.append(QuestionPhrases.dependent(of: language).map(ids).filter { !$0.isEmpty })
            for cue in WordCue.allCases {
                for word in ids(cue.words(of: language)) {
                    grow(&cues, to: word, with: .none)
                    cues[Int(word)] = cue
                }
            }
            for (axis, pair) in QuestionPhrases.opposites(of: language).enumerated() {
                for (side, words) in pair.split(separator: "|").enumerated() {
                    for word in ids(String(words)) {
                        grow(&opposites, to: word, with: 0)
                        opposites[Int(word)] |= 1 << UInt32(2 * axis + side)
                    }
                }
            }
            mark(ids(QuestionPhrases.roles(of: language)), in: &isRole)
            mark(ids(QuestionPhrases.light(of: language)).map { table.stem(of: $0) }, in: &isLightStem)
            mark(ids(QuestionPhrases.articles(of: language)), in: &isArticle)
            mark(ids(QuestionPhrases.conjunctions(of: language)), in: &isConjunction)
            mark(ids(QuestionPhrases.others(of: language)), in: &isOther)
            let numbers = ids(QuestionPhrases.numbers(of: language))
            // They are compared as numbers.
            mark(numbers.map { table.stem(of: $0) }, in: &isLightStem)
            for (place, word) in numbers.enumerated() {
                grow(&figures, to: word, with: -2)
                figures[Int(word)] = numerals.intern("\(place + 2)")
            }
        }
        update(table)
    }

    /// Learns the words that are new in the table.
    ///
    /// - Complexity: O(*n*) for *n* new words.
    mutating func update(_ table: WordTable) {
        guard foldings.count < table.wordCount else { return }
        let last = Int32(truncatingIfNeeded: table.wordCount - 1)
        grow(&cues, to: last, with: .none)
        grow(&opposites, to: last, with: 0)
        grow(&isRole, to: last, with: false)
        grow(&isArticle, to: last, with: false)
        grow(&isConjunction, to: last, with: false)
        grow(&isOther, to: last, with: false)
        // −2 is what has not been looked at.
        grow(&figures, to: last, with: -2)
        for word in Int32(truncatingIfNeeded: foldings.count)...last {
            let text = table.folded(of: word)
            foldings.append(folded.intern(text))
            if figures[Int(word)] == -2 {
                figures[Int(word)] = Self.numeral(text).map { numerals.intern($0) } ?? -1
            }
        }
    }

    /// Whether a stem hardly narrows what is asked.
    func isLight(_ stem: Int32) -> Bool { Int(stem) < isLightStem.count && isLightStem[Int(stem)] }

    /// The digits of a number that people read.
    func text(ofFigure figure: Int32) -> String { numerals[figure] }

    /// The number that a word in small letters stands for: digits without zeros in front, or a Roman number of two letters or more.
    private static func numeral(_ text: String) -> String? {
        guard let first = text.utf8.first else { return nil }
        if WordScanner.isDigit(first) {
            let rest = text.utf8.drop { $0 == UInt8(ascii: "0") }
            return rest.isEmpty ? "0" : String(decoding: rest, as: UTF8.self)
        }
        let isRoman = text.utf8.count >= 2 && text.utf8.count <= 5 && text.utf8.allSatisfy { "ivx".utf8.contains($0) }
        return isRoman ? text : nil
    }

    private func grow<Value>(_ values: inout [Value], to word: Int32, with value: Value) {
        let missing = Int(word) + 1 - values.count
        if missing > 0 { values.append(contentsOf: repeatElement(value, count: missing)) }
    }

    private func mark(_ words: [Int32], in marks: inout [Bool]) {
        for word in words {
            grow(&marks, to: word, with: false)
            marks[Int(word)] = true
        }
    }
}
