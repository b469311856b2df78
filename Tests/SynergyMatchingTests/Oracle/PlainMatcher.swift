import SynergyMatching

/// The score of every pair of two lists of items without a legal basis, put together from the plain measures.
struct PlainMatcher {
    /// The terms of one field of all items.
    private struct Field {
        var stems: [Bag] = []
        var grams: [Bag] = []
    }

    /// One side, field by field.
    private struct Side {
        var own = Field()
        var headings = Field()
        var all = Field()
    }

    private let items: (first: [MatchItem], second: [MatchItem])
    private var table = WordTable()
    private var gramNumbers: [String: Int32] = [:]
    private var sides = (first: Side(), second: Side())

    /// The scores, and how clearly items have one partner.
    struct Result {
        var scores: PlainTable
        var medianGap: Double
    }

    /// Reads items in English.
    init(_ first: [MatchItem], _ second: [MatchItem]) {
        items = (first, second)
        sides.first = read(first)
        sides.second = read(second)
    }

    private mutating func read(_ items: [MatchItem]) -> Side {
        var side = Side()
        for item in items {
            add([item.title, item.text], to: &side.own)
            add(item.section, to: &side.headings)
            add(item.section + [item.title, item.text, item.note], to: &side.all)
        }
        return side
    }

    /// Stems of words that neither only hold a sentence together nor only ask; grams of all words.
    private mutating func add(_ texts: [String], to field: inout Field) {
        var stems: Bag = [:]
        var grams: Bag = [:]
        for text in texts {
            for word in table.words(of: text, language: .english) {
                if !table.isStopWord(word), !table.isQuestionWord(word) { stems[table.stem(of: word), default: 0] += 1 }
                for gram in Self.grams(of: table.folded(of: word)) {
                    let number = gramNumbers[gram, default: Int32(gramNumbers.count)]
                    gramNumbers[gram] = number
                    grams[number, default: 0] += 1
                }
            }
        }
        field.stems.append(stems)
        field.grams.append(grams)
    }

    /// All neighbours of 3, 4 and 5 letters of a word between spaces; a short word once, and then no longer ones.
    private static func grams(of word: String) -> [String] {
        let letters = Array(" \(word) ".unicodeScalars)
        var result: [String] = []
        for size in 3...5 {
            if letters.count <= size {
                result.append(text(letters[...]))
                break
            }
            result += (0...letters.count - size).map { text(letters[$0..<$0 + size]) }
        }
        return result
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: letters)
        return String(result)
    }

    /// The standard scores of five measures, as the table of the article HowMatchingWorks weighs them.
    private var textScores: PlainTable {
        let (first, second) = sides
        var parts: [(PlainTable, Double)] = [
            (PlainMeasures.cosines(first.all.grams, second.all.grams), 2),
            (PlainMeasures.cosines(first.all.stems, second.all.stems), 1.5),
            (PlainMeasures.bestMatch(first.own.stems, second.own.stems), 1),
        ]
        if first.headings.grams.contains(where: { !$0.isEmpty }),
            second.headings.grams.contains(where: { !$0.isEmpty })
        {
            parts.append((PlainMeasures.cosines(first.headings.grams, second.headings.grams), 0.75))
        }
        if first.all.stems.count + second.all.stems.count > 2 {
            // Exact while the texts are of fewer directions than are kept, which the worlds of the tests are made for.
            let rows = PlainMeasures.topicRows(first.all.stems + second.all.stems)
            let count = first.all.stems.count
            parts.append((PlainMeasures.products(Array(rows[..<count]), Array(rows[count...])), 1))
        }
        let zeros = parts[0].0.map { _ in 0 }
        return parts.reduce(zeros) { $0.plus($1.0.standardized, times: $1.1) }.standardized
    }

    /// Half the likeness by grams, half that by stems, of the items of one side.
    private func likeness(_ field: Field, _ other: Field) -> PlainTable {
        func within(_ mine: [Bag], _ others: [Bag]) -> PlainTable {
            let weights = PlainMeasures.weights(mine, others)
            let rows = PlainMeasures.weighted(mine, by: weights)
            return PlainMeasures.products(rows, rows)
        }
        return within(field.grams, other.grams).plus(within(field.stems, other.stems)).map { $0 / 2 }
    }

    /// The scores of all pairs.
    ///
    /// - Parameter wholes: Of each item of the second side the item it is a part of.
    func result(wholes: [Int?]) -> Result {
        let isPool = items.first == items.second
        var scores = textScores
        let gap = PlainStructure.medianGap(scores, isPool: isPool) ?? 0
        if gap >= 3 {
            return Result(scores: PlainStructure.loweringHubs(scores, share: 0.4, isPool: isPool), medianGap: gap)
        }
        let first = PlainStructure.neighborWeights(likeness(sides.first.all, sides.second.all))
        let second = PlainStructure.neighborWeights(likeness(sides.second.all, sides.first.all))
        let rows = PlainStructure.spread(scores, first)
        let mixed = scores.plus(rows.standardized, times: 0.5)
        let columns = PlainStructure.spread(mixed.transposed, second).transposed
        scores = scores.plus(rows.standardized, times: 0.3).plus(columns.standardized, times: 0.3).standardized
        let sections = PlainStructure.agreement(
            scores, items.first.map(\.section), items.second.map(\.section), isPool: isPool)
        if let sections { scores = scores.plus(sections.standardized, times: 1.5).standardized }
        scores = PlainStructure.loweringHubs(scores, share: 0.3, isPool: isPool)
        if !isPool { scores = PlainStructure.raising(wholes, in: scores) }
        return Result(scores: scores.standardized, medianGap: gap)
    }
}
