/// What of a text decides whether another one that looks like it asks the same.
struct TextFacts: Sendable {
    /// The numbers it names, sorted.
    var figures: [Int32] = []
    /// Signs that its words do not show, sorted.
    var signs: [UInt8] = []
    /// The first word that turns round what is said, or −1.
    var negation: Int32 = -1
    /// Which words with an opposite it holds.
    var opposites: UInt32 = 0
    /// What it asks for.
    var intent = QuestionIntent.unknown
    /// Whether it hangs on the question before it.
    var isDependent = false

    /// Reads the facts of a text.
    ///
    /// - Complexity: O(*n* log *n*) for *n* words.
    init(_ text: Int32, in texts: ComparedTexts) {
        let words = texts[text]
        for place in words.indices {
            let word = words[place]
            let figure = texts.traits.figures[Int(word)]
            if figure >= 0 { figures.append(figure) }
            opposites |= texts.traits.opposites[Int(word)]
            if negation < 0, texts.table.isNegation(word), Self.isMeant(words, place, texts) { negation = word }
        }
        figures.sort()
        signs = texts.signs(of: text).sorted()
        intent = texts.intent(of: text)
        isDependent = texts.isDependent(text)
    }

    /// Whether a word that can say no does: not in `No. 29`, `yes or no`, `or not`, and not where it is a person.
    private static func isMeant(_ words: ArraySlice<Int32>, _ place: Int, _ texts: ComparedTexts) -> Bool {
        let before = place > words.startIndex ? words[place - 1] : -1
        let after = place + 1 < words.endIndex ? words[place + 1] : -1
        if after >= 0, texts.traits.figures[Int(after)] >= 0 { return false }
        if before >= 0, texts.traits.isConjunction[Int(before)] { return false }
        let text = texts.table.folded(of: words[place])
        return text != "personne" && text != "rien"
    }

    /// Whether one text holds one side of a pair of opposites and the other text only the other side.
    func opposes(_ other: Self) -> Bool {
        let low: UInt32 = 0x5555_5555
        let mine = (opposites & low, opposites >> 1 & low)
        let theirs = (other.opposites & low, other.opposites >> 1 & low)
        return mine.0 & ~mine.1 & theirs.1 & ~theirs.0 != 0 || mine.1 & ~mine.0 & theirs.0 & ~theirs.1 != 0
    }
}
