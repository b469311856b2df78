/// What of a text decides whether another one that looks like it asks the same.
struct TextFacts: Sendable {
    /// The numbers it names, sorted.
    var figures: [Int32] = []
    /// Signs that its words do not show, sorted.
    var signs: [UInt8] = []
    /// The words that turn round what is said.
    var negations: [Int32] = []
    /// The first word that leaves out what was named before, such as `other`; −1 for none.
    var other: Int32 = -1
    /// Which words with an opposite it holds.
    var opposites: UInt32 = 0
    /// What it asks for.
    var intent = QuestionIntent.unknown
    /// Whether it asks which things of a kind there are: `which authorities`, not `which measures`, which may ask how.
    var asksForThings = false
    /// Whether it asks how something is done, also as `describe how`.
    var asksHow = false
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
            if texts.table.isNegation(word), Self.isMeant(words, place, texts) { negations.append(word) }
            if other < 0, texts.traits.isOther[Int(word)] { other = word }
        }
        figures.sort()
        signs = texts.signs(of: text).sorted()
        intent = texts.intent(of: text)
        for place in words.indices.prefix(60) {
            let next = place + 1 < words.endIndex ? words[place + 1] : -1
            switch texts.traits.cues[Int(words[place])] {
            case .manner where next < 0 || texts.traits.cues[Int(next)] != .quantity: asksHow = true
            case .select where intent == .selection && next >= 0 && !asksHow:
                if texts.isContent(next), !texts.traits.isLight(texts.table.stem(of: next)) { asksForThings = true }
            default: break
            }
        }
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

    /// Whether one text asks which things there are and the other how something is done: `which authorities identify victims` and
    /// `how do authorities identify victims` have the same words.
    func asksForOtherThan(_ other: Self) -> Bool {
        (asksForThings && other.asksHow && !other.asksForThings)
            || (other.asksForThings && asksHow && !asksForThings)
    }

    /// Whether one text holds one side of a pair of opposites and the other text only the other side.
    func opposes(_ other: Self) -> Bool {
        let low: UInt32 = 0x5555_5555
        let mine = (opposites & low, opposites >> 1 & low)
        let theirs = (other.opposites & low, other.opposites >> 1 & low)
        return mine.0 & ~mine.1 & theirs.1 & ~theirs.0 != 0 || mine.1 & ~mine.0 & theirs.0 & ~theirs.1 != 0
    }
}
