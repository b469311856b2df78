/// A word made up: a root, and how it is inflected; a word that only holds a sentence together has no ending.
struct InventedWord {
    var root: String
    var ending: String
    var isContent: Bool

    var text: String { root + ending }

    static func sentence(_ words: [InventedWord]) -> String {
        let text = words.map(\.text).joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + "?"
    }
}

/// Numbers 0, 1, 2 … of which each comes up less often than the one before, as the words of a language do (Zipf).
struct FallingShares {
    private let sums: [Double]

    /// - Parameter flattening: How many of the most frequent are left away, so that none is everywhere.
    init(count: Int, flattening: Int) {
        var sum = 0.0
        sums = (0..<count).map { rank in
            sum += 1 / Double(rank + 1 + flattening)
            return sum
        }
    }

    func next(_ random: inout SeededGenerator) -> Int {
        let target = Double.random(in: 0..<(sums.last ?? 1), using: &random)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > target { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Made-up roots with English endings between English words that hold sentences together.
struct InventedLanguage {
    let roots: [String]
    private let shares: FallingShares

    init(roots count: Int, _ random: inout SeededGenerator) {
        let onsets = [
            "b", "br", "c", "cl", "d", "dr", "f", "g", "gr", "h", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr",
            "v",
        ]
        let vowels = ["a", "e", "i", "o", "u", "ea", "ou"]
        let codas = ["n", "r", "l", "s", "t", "m", "nd", "rt", "ct", "c", "p"]
        func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
        var seen: Set<String> = []
        var roots: [String] = []
        while roots.count < count {
            let root =
                (0..<Int.random(in: 1...3, using: &random)).map { _ in pick(onsets) + pick(vowels) }.joined()
                + pick(codas)
            if root.utf8.count > 3, seen.insert(root).inserted { roots.append(root) }
        }
        self.roots = roots
        shares = FallingShares(count: count, flattening: 40)
    }

    private static let endings = ["", "", "", "s", "s", "ed", "ing", "ion", "ions", "ment", "er", "able"]
    private static let holding = [
        "the", "of", "and", "to", "in", "for", "or", "the", "of", "by", "with", "on", "such", "their", "any", "from",
        "under", "that", "are", "is", "has", "which",
    ]
    private static let openings = [
        "does your law provide for", "describe the", "how many", "has your State adopted", "which are responsible for",
        "please explain how", "is there any", "provide information on", "to what extent are", "list the",
    ]

    func inflected(_ root: String, _ random: inout SeededGenerator) -> InventedWord {
        InventedWord(root: root, ending: Self.endings.randomElement(using: &random) ?? "", isContent: true)
    }

    private static func word(_ text: some StringProtocol) -> InventedWord {
        InventedWord(root: String(text), ending: "", isContent: false)
    }

    /// A word that a question about a subject may have.
    private func word(about subject: InventedSubject, _ random: inout SeededGenerator) -> InventedWord {
        let root = Bool.random(using: &random) ? subject.root(&random) : roots[shares.next(&random)]
        return inflected(root, &random)
    }

    /// A question of 12 to 40 words.
    func question(about subject: InventedSubject, _ random: inout SeededGenerator) -> [InventedWord] {
        var result = (Self.openings.randomElement(using: &random) ?? "").split(separator: " ").map { Self.word($0) }
        let length = Int.random(in: 12...40, using: &random)
        while result.count < length {
            result.append(
                Int.random(in: 0..<5, using: &random) < 2
                    ? Self.word(Self.holding.randomElement(using: &random) ?? "") : word(about: subject, &random))
        }
        return result
    }

    /// The same question in other words: some of it kept, inflected anew and cut into another order.
    ///
    /// - Parameter kept: The share of the content that stays.
    func edited(
        _ question: [InventedWord], about subject: InventedSubject, kept: Double, _ random: inout SeededGenerator
    ) -> [InventedWord] {
        var result: [InventedWord] = []
        for word in question {
            if !word.isContent {
                result.append(word)
            } else if Double.random(in: 0..<1, using: &random) < kept {
                let isInflected = Double.random(in: 0..<1, using: &random) > kept
                result.append(isInflected ? inflected(word.root, &random) : word)
            } else if Bool.random(using: &random) {
                result.append(self.word(about: subject, &random))
            }
        }
        let cut = result.count / 2
        return Bool.random(using: &random) ? Array(result[cut...] + result[..<cut]) : result
    }
}

/// What questions are about: a few dozen roots that they share.
struct InventedSubject {
    private let roots: [String]
    private static let shares = FallingShares(count: 40, flattening: 3)

    init(_ language: InventedLanguage, _ random: inout SeededGenerator) {
        roots = (0..<40).map { _ in language.roots.randomElement(using: &random) ?? "" }
    }

    func root(_ random: inout SeededGenerator) -> String { roots[Self.shares.next(&random)] }

    /// A heading; another one each time, but of the same words.
    func heading(_ language: InventedLanguage, words: Int, _ random: inout SeededGenerator) -> String {
        (0..<words).map { _ in language.inflected(root(&random), &random).text }.joined(separator: " ")
    }
}
