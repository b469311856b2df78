/// Tells whether words of one stem mean who does something in one text and what is done in another.
///
/// Stemming makes one of `investigators` and `investigations`, which are not counted in each other's place.
enum Derivation {
    /// The stems that name who does or undergoes something in only one of two texts, though both have them.
    ///
    /// - Complexity: O(*n* log *n*) for *n* words.
    static func differences(_ first: Int32, _ second: Int32, in texts: ComparedTexts) -> [Int32] {
        let left = persons(in: first, texts)
        let right = persons(in: second, texts)
        var result: [Int32] = []
        for (stem, kinds) in left {
            if let others = right[stem], kinds & others == 0 { result.append(stem) }
        }
        return result.sorted()
    }

    /// For each stem 1 where a word of it names a person, 2 where another does not.
    private static func persons(in text: Int32, _ texts: ComparedTexts) -> [Int32: Int] {
        let endings = endings(of: texts.languages[Int(text)])
        guard !endings.isEmpty else { return [:] }
        var result: [Int32: Int] = [:]
        for word in texts[text] where texts.isContent(word) {
            let surface = texts.table.folded(of: word)
            let isPerson = endings.contains { surface.hasSuffix($0) }
            result[texts.table.stem(of: word), default: 0] |= isPerson ? 1 : 2
        }
        return result
    }

    private static func endings(of language: TextLanguage) -> [String] {
        switch language {
        case .english: ["er", "ers", "or", "ors", "ee", "ees", "ist", "ists"]
        case .french: ["eur", "eurs", "euse", "euses", "trice", "trices", "iste", "istes"]
        case .spanish: ["dor", "dores", "dora", "doras", "tor", "tores", "ista", "istas"]
        default: []
        }
    }
}
