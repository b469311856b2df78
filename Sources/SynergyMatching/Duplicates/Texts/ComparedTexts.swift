/// Texts as numbers of words, ready to be compared; what is said for politeness is set aside.
struct ComparedTexts: Sendable {
    /// The words of all texts.
    private(set) var table: WordTable
    /// What the words do.
    private(set) var traits: WordTraits
    /// The words of text `i` are `words[ends[i]..<ends[i + 1]]`.
    private(set) var words: [Int32] = []
    private var ends: [Int] = [0]
    /// The language of each text.
    private(set) var languages: [TextLanguage] = []
    /// Signs that change what a text says, for the few texts that have any.
    private var signs: [Int32: [UInt8]] = [:]
    private var longRuns: [Int32: UInt64] = [:]
    private let keepsBeginnings: Bool

    /// Reads texts in order.
    ///
    /// - Parameters:
    ///   - items: The texts.
    ///   - keepsBeginnings: Whether what stands for politeness, and a number in front, belong to a text: they do in answers.
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ items: [DuplicateItem], keepsBeginnings: Bool = false) {
        self.keepsBeginnings = keepsBeginnings
        (table, traits) = Self.beginning
        ends.reserveCapacity(items.count + 1)
        languages.reserveCapacity(items.count)
        for item in items { add(item.text, language: item.language) }
        traits.update(table)
    }

    /// The words of all lists with what they do, learnt once.
    private static let beginning: (WordTable, WordTraits) = {
        var table = WordTable()
        let traits = WordTraits(&table)
        table.prepareGrams()
        return (table, traits)
    }()

    /// How many texts there are.
    var count: Int { languages.count }

    /// The words of a text in order.
    subscript(text: Int32) -> ArraySlice<Int32> { words[ends[Int(text)]..<ends[Int(text) + 1]] }

    /// The signs of a text that its words do not show.
    func signs(of text: Int32) -> [UInt8] { signs[text] ?? [] }

    private mutating func add(_ text: String, language: TextLanguage) {
        var text = text
        let marks = text.withUTF8 { RawMarks($0) }
        let number = Int32(truncatingIfNeeded: languages.count)
        if !marks.signs.isEmpty { signs[number] = marks.signs }
        if marks.longRuns != 0 { longRuns[number] = marks.longRuns }
        languages.append(language)
        let start = words.count
        let isWhole = marks.numberLength == 0 || keepsBeginnings
        // Into an array of its own: leaving room for each text in the large one would move that every time.
        let found = table.words(
            of: isWhole ? text : String(text.utf8.dropFirst(marks.numberLength)) ?? text, language: language)
        words += found
        if !keepsBeginnings { dropPoliteness(from: start, language) }
        ends.append(words.count)
    }

    /// Takes away what is said for politeness at the beginning and the end, unless nothing else is said.
    private mutating func dropPoliteness(from start: Int, _ language: TextLanguage) {
        let phrases = traits.politePhrases[Int(language.rawValue)]
        var first = start
        while let phrase = phrases.first(where: { words[first...].starts(with: $0) }) { first += phrase.count }
        var last = words.count
        while let phrase = phrases.first(where: {
            last - first > $0.count && words[first..<last].suffix($0.count).elementsEqual($0)
        }) {
            last -= phrase.count
        }
        guard first < last else { return }
        words.removeLast(words.count - last)
        words.removeSubrange(start..<first)
    }

    /// Whether a text hangs on the one before it: `If yes, …`.
    func isDependent(_ text: Int32) -> Bool {
        let words = self[text]
        return traits.dependentPhrases[Int(languages[Int(text)].rawValue)].contains { words.starts(with: $0) }
    }

    /// The words of a range of a text as it writes them, cut when they are many.
    mutating func excerpt(_ range: Range<Int>, of source: String, text: Int32) -> String {
        Excerpt.words(range, of: source, language: languages[Int(text)], table: &table)
    }

    // MARK: The normal form

    /// A hash of the normal form of a text: equal for equal forms.
    func formHash(of text: Int32) -> UInt64 {
        var hash = UInt64(languages[Int(text)].rawValue) &+ (longRuns[text] ?? 0)
        func mix(_ value: UInt64) {
            let product = (hash ^ value).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low &+ 0x1234_5678_9ABC_DEF1
        }
        for word in self[text] { mix(UInt64(UInt32(bitPattern: traits.foldings[Int(word)]))) }
        for sign in signs(of: text) { mix(UInt64(sign) << 32) }
        return hash
    }

    /// How two texts stand in the order of their normal forms: −1, 0 or 1; 0 means that they say the same in the same words.
    func compareForms(_ first: Int32, _ second: Int32) -> Int {
        let languages = (languages[Int(first)].rawValue, languages[Int(second)].rawValue)
        if languages.0 != languages.1 { return languages.0 < languages.1 ? -1 : 1 }
        let (left, right) = (self[first], self[second])
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        for (one, other) in zip(left, right) {
            let foldings = (traits.foldings[Int(one)], traits.foldings[Int(other)])
            if foldings.0 != foldings.1 { return foldings.0 < foldings.1 ? -1 : 1 }
        }
        let runs = (longRuns[first] ?? 0, longRuns[second] ?? 0)
        if runs.0 != runs.1 { return runs.0 < runs.1 ? -1 : 1 }
        let marks = (signs(of: first), signs(of: second))
        if marks.0 == marks.1 { return 0 }
        return marks.0.lexicographicallyPrecedes(marks.1) ? -1 : 1
    }

    // MARK: Character grams

    /// Works out the character grams of all words.
    mutating func prepareGrams() { table.prepareGrams() }

    /// Whether a word says what a text is about.
    func isContent(_ word: Int32) -> Bool {
        !table.isStopWord(word) && !table.isQuestionWord(word) && !table.isNegation(word)
    }
}
