/// Questions made up with a fixed seed, and edits of some of them planted among the others.
struct DuplicateTexts {
    /// A question: what it is called, what it says, and its questionnaire.
    struct Line {
        var id: String
        var text: String
        var group: String
    }

    /// A planted edit.
    struct Planted {
        var original: String
        var copy: String
        var edit: Edit
    }

    /// What was done to a question.
    enum Edit: String, CaseIterable {
        case drop, dropTwo, add, replace, replaceTwo, order, inflection, marks, typo, polite
    }

    /// The questions, in no order.
    private(set) var lines: [Line] = []
    private(set) var planted: [Planted] = []
    private var random: SeededGenerator
    private let words: [String]
    /// How often words up to each one are used, out of the last.
    private let shares: [Double]

    /// Makes so many questions, a tenth of which are edits of others.
    init(count: Int, seed: UInt64 = 2_026) {
        random = SeededGenerator(seed: seed)
        words = Self.vocabulary(20_000, &random)
        var sum = 0.0
        // Frequencies fall with the rank as in a language (Zipf), a little flatter at the top.
        shares = (0..<words.count).map { rank in
            sum += 1 / Double(rank + 20)
            return sum
        }
        let copies = count / 10
        var originals: [[String]] = []
        var before: [String] = []
        for number in 0..<count - copies {
            // Families: the question before about another year, which is no duplicate.
            var question = question()
            if number >= copies, number % 20 == 19 {
                question = before + ["since", "\(Int.random(in: 1990...2026, using: &random))"]
            }
            before = question
            if number < copies { originals.append(question) }
            lines.append(Line(id: "q\(number)", text: sentence(question), group: "F\(number % 150)"))
        }
        for (number, original) in originals.enumerated() {
            let edit = Edit.allCases[number % Edit.allCases.count]
            let id = "c\(number)"
            lines.append(Line(id: id, text: edited(original, edit), group: "F\((number + 75) % 150)"))
            planted.append(Planted(original: "q\(number)", copy: id, edit: edit))
        }
        lines.shuffle(using: &random)
    }

    // MARK: Words

    private static let roots = [
        "traffick", "victim", "protect", "assist", "identif", "child", "labour", "exploit", "prosecut", "convict",
        "investig", "legislat", "penal", "migrat", "border", "polic", "judic", "train", "prevent", "cooperat",
        "shelter",
        "compens", "recruit", "consent", "coordinat", "report", "monitor", "trauma", "health", "educat", "employ",
        "inspect", "sanction", "confisc", "extradit", "asylum", "refug", "resid", "reflect", "return",
    ]
    private static let endings = ["", "s", "ed", "ing", "ion", "ions", "ment", "er", "ers", "able", "al", "ity"]

    private static func vocabulary(_ count: Int, _ random: inout SeededGenerator) -> [String] {
        let onsets = [
            "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t",
            "tr", "v",
        ]
        let vowels = ["a", "e", "i", "o", "u", "ea", "ou"]
        let codas = ["n", "r", "l", "s", "t", "m", "nd", "rt", "ct", "st", "c", "p"]
        func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
        var seen: Set<String> = []
        var result: [String] = []
        for ending in endings {
            for root in roots where seen.insert(root + ending).inserted { result.append(root + ending) }
        }
        result.shuffle(using: &random)
        while result.count < count {
            let syllables = Int.random(in: 2...3, using: &random)
            let root = (0..<syllables).map { _ in pick(onsets) + pick(vowels) }.joined() + pick(codas)
            let word = root + (Int.random(in: 0..<3, using: &random) == 0 ? pick(endings) : "")
            if seen.insert(word).inserted { result.append(word) }
        }
        return result
    }

    private mutating func word() -> String {
        let target = Double.random(in: 0..<(shares.last ?? 1), using: &random)
        var (low, high) = (0, shares.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if shares[middle] > target { high = middle } else { low = middle + 1 }
        }
        return words[low]
    }

    // MARK: Questions

    private static let openings = [
        "does your national law provide for", "describe the measures taken to", "how many", "what is the number of",
        "has your State adopted", "which authorities are responsible for", "explain how", "is there any",
        "provide information on", "to what extent are", "in the last five years, how many", "list the",
    ]
    private static let joints = [
        "of", "and", "for the", "in", "with regard to", "by", "to the", "on", "or", "under the", "from",
    ]

    private mutating func question() -> [String] {
        var result = (Self.openings.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
        let length = Int.random(in: 8...25, using: &random)
        while result.count < length {
            result.append(word())
            if Int.random(in: 0..<3, using: &random) == 0, result.count + 2 < length {
                result += (Self.joints.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
            }
        }
        if Int.random(in: 0..<10, using: &random) == 0 {
            result += ["in", "\(Int.random(in: 2000...2026, using: &random))"]
        }
        return result
    }

    private func sentence(_ words: [String]) -> String {
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + "?"
    }

    // MARK: Edits

    /// The places of words that a question is about: long ones behind the opening.
    private mutating func place(in question: [String]) -> Int {
        let places = question.indices.filter { $0 > 2 && question[$0].utf8.count > 3 }
        return places.randomElement(using: &random) ?? question.count - 1
    }

    private mutating func edited(_ original: [String], _ edit: Edit) -> String {
        var question = original
        switch edit {
        case .drop: question.remove(at: place(in: question))
        case .dropTwo:
            question.remove(at: place(in: question))
            question.remove(at: place(in: question))
        case .add: question.insert(word(), at: place(in: question))
        case .replace: question[place(in: question)] = word()
        case .replaceTwo:
            question[place(in: question)] = word()
            question[place(in: question)] = word()
        case .order:
            let cut = Int.random(in: 2..<question.count - 1, using: &random)
            question = Array(question[cut...] + question[..<cut])
        case .inflection:
            let place = place(in: question)
            question[place] += question[place].hasSuffix("s") ? "" : "s"
        case .marks:
            let text = sentence(question).uppercased()
            return Bool.random(using: &random) ? text + "!" : "“" + text + "” …"
        case .typo:
            let place = place(in: question)
            var letters = Array(question[place])
            let letter = Int.random(in: 1..<letters.count - 1, using: &random)
            letters.swapAt(letter, letter + 1)
            question[place] = String(letters)
        case .polite: question.insert("please", at: 0)
        }
        return sentence(question)
    }
}
