/// What two texts of one language have in common and where they differ.
struct TextComparison: Sendable {
    /// The cosine of their stems.
    var cosine = 0.0
    /// The cosine of their character grams.
    var gramCosine = 0.0
    /// How much of the weight of the first is in the second, and the other way round.
    var firstCovered = 0.0
    var secondCovered = 0.0
    /// Stems of substance that only the first has, and those that only the second has.
    var firstOnly: [Int32] = []
    var secondOnly: [Int32] = []
    /// Stems of the first with those of the second that are taken for the same.
    var misspelt: [(Int32, Int32)] = []
    var numbersDiffer = false
    /// Whether only one of them names a number.
    var isNumberMissing = false
    var negationsDiffer = false
    var opposites = false
    var rolesInDoubt = false
    var intentAgreement = 1.0
    var needsContext = false

    /// The greatest score of two texts that differ in something of substance.
    static let doubtful = 0.79

    /// Whether something of substance differs, or might.
    var isInDoubt: Bool {
        !firstOnly.isEmpty || !secondOnly.isEmpty || numbersDiffer || negationsDiffer || opposites || rolesInDoubt
            || intentAgreement < 0.9 || needsContext
    }

    /// How far the two say the same, 0…1: 1 in the same words, 0.8 or more where no difference of substance was found.
    var score: Double {
        let low = min(firstCovered, secondCovered)
        let high = max(firstCovered, secondCovered)
        var score = 0.3 * cosine + 0.15 * gramCosine + 0.55 * (0.6 * low + 0.4 * high)
        // What only one has narrows it; what each has instead of something of the other makes it another question.
        if !firstOnly.isEmpty || !secondOnly.isEmpty { score *= 1 - 0.5 * (1 - low) }
        if !firstOnly.isEmpty, !secondOnly.isEmpty { score *= high }
        if numbersDiffer { score *= isNumberMissing ? 0.75 : 0.4 }
        if negationsDiffer { score *= 0.5 }
        if opposites { score *= 0.5 }
        if rolesInDoubt { score *= 0.8 }
        score *= intentAgreement
        score = min(max(score, 0), 1)
        // Where only words differ that hardly narrow anything, no fine weighing takes the likeness away.
        return isInDoubt ? min(score, Self.doubtful) : max(score, low >= 0.6 ? 0.8 : score)
    }
}
