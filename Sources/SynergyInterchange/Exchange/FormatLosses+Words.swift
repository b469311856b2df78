extension FormatLosses.Entry {
    /// What it is with its count, such as `1 form` or `12 freshness windows of questions`.
    public var counted: String { "\(count) \(count == 1 ? Self.singular(what) : what)" }

    /// What was lost in a sentence, such as `12 freshness windows of questions: left out (first: GRETA-R3:4.2)`.
    public var sentence: String { "\(counted): \(fate) (\(count == 1 ? "" : "first: ")\(example))" }

    /// Words that end the noun of a phrase, as in `windows of questions`.
    private static let ends: Set<String> = [
        "of", "in", "that", "without", "with", "for", "whose", "on", "from", "to", "at", "after", "behind", "beyond",
        "besides", "beside", "before", "wider", "longer", "other", "why", "under", "chosen", "as", "between",
    ]

    private static let verbs = [
        "are": "is", "mean": "means", "say": "says", "have": "has", "stay": "stays", "delete": "deletes",
        "replace": "replaces", "serve": "serves", "accept": "accepts", "take": "takes", "go": "goes",
    ]

    /// A phrase in the plural for one thing: its noun, and the verb that follows `that`.
    static func singular(_ phrase: String) -> String {
        var words = phrase.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let end = words.indices.dropFirst().first { place in
            ends.contains(words[place]) || words[place].hasPrefix("(") || words[place].hasPrefix("‘")
        }
        let noun = (end ?? words.endIndex) - 1
        guard words.indices.contains(noun) else { return phrase }
        words[noun] = one(words[noun])
        if let end, end + 1 < words.endIndex, words[end] == "that", let verb = verbs[words[end + 1]] {
            words[end + 1] = verb
        }
        return words.joined(separator: " ")
    }

    private static func one(_ noun: String) -> String {
        switch noun {
        case _ where noun.hasSuffix("ss") || !noun.hasSuffix("s"): noun
        case _ where noun.hasSuffix("ies"): String(noun.dropLast(3)) + "y"
        case _ where noun.hasSuffix("sses") || noun.hasSuffix("statuses"): String(noun.dropLast(2))
        default: String(noun.dropLast())
        }
    }
}
