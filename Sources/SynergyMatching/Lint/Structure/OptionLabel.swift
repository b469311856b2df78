import SynergyModel

/// What the label of an option says, as far as it can be told.
struct OptionLabel {
    /// A range of numbers.
    struct Span {
        var lower: Double
        var upper: Double
        /// Whether the ends belong to it.
        var includesLower = true
        var includesUpper = true

        /// Whether two ranges have a number in common, the first beginning no later than the other.
        func overlaps(_ other: Self) -> Bool {
            if lower == other.lower, includesLower, other.includesLower { return true }
            return other.lower < upper || (other.lower == upper && includesUpper && other.includesLower)
        }
    }

    let text: String
    /// The text for comparison.
    let folded: String
    /// Whether it says no, none, other or not known.
    let isWayOut: Bool
    let isKnownLanguage: Bool
    private(set) var range: Span?

    init(_ option: AnswerOption, in language: LanguageTag) {
        let entry = option.label.assuming(language).original
        let reading = WordingText(entry.text, language: entry.language)
        text = entry.text
        folded = entry.text.foldedForComparison
        isKnownLanguage = reading.isKnownLanguage
        let words = reading.tokens.prefix(while: \.isWord).map(\.word)
        let wayOut = reading.lexicon?.wayOut ?? []
        let codes: Set<String> = ["no", "none", "other", "unknown", "na", "notapplicable", "notknown"]
        // Within the first words, as in ‘there is no duty’: further on, or behind a comma, it belongs to something else.
        isWayOut = codes.contains(option.code.lowercased()) || words.prefix(3).contains { wayOut.contains($0) }
        range = Self.range(reading.tokens)
    }

    // MARK: Ranges

    private static func range(_ tokens: [WordingText.Token]) -> Span? {
        let words = tokens.map(\.word)
        var numbers: [(place: Int, value: Double)] = []
        for (place, word) in words.enumerated() {
            if let value = number(word) { numbers.append((place, value)) }
            // A hyphen between figures stands for a range.
            let parts = word.split(separator: "-")
            if parts.count == 2, let first = number(String(parts[0])), let second = number(String(parts[1])) {
                return first <= second ? Span(lower: first, upper: second) : nil
            }
        }
        let joined = words.joined(separator: " ")
        if numbers.count == 2, numbers[0].value <= numbers[1].value {
            let between = words[(numbers[0].place + 1)..<numbers[1].place]
            let isRange = between.contains { ["to", "-", "–", "—", "and", "à", "et", "a", "y", "hasta"].contains($0) }
            return isRange ? Span(lower: numbers[0].value, upper: numbers[1].value) : nil
        }
        guard numbers.count == 1 else { return nil }
        let value = numbers[0].value
        func says(_ phrases: [String]) -> Bool { phrases.contains { (" \(joined) ").contains(" \($0) ") } }
        if says(["more than", "over", "above", "plus de", "más de", ">"]) {
            return Span(lower: value, upper: .infinity, includesLower: false)
        }
        if says(["less than", "fewer than", "under", "below", "moins de", "menos de", "<"]) {
            return Span(lower: -.infinity, upper: value, includesUpper: false)
        }
        if says(["or more", "and more", "or over", "and over", "at least", "ou plus", "et plus", "o más", "y más"])
            || words.last == "+"
        {
            return Span(lower: value, upper: .infinity)
        }
        if says(["or less", "or fewer", "at most", "up to", "ou moins", "o menos"]) {
            return Span(lower: -.infinity, upper: value)
        }
        return words.count == 1 ? Span(lower: value, upper: value) : nil
    }

    private static func number(_ word: String) -> Double? {
        guard let first = word.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
        return Double(word)
    }
}
