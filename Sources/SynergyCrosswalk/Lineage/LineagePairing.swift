import SynergyModel

/// Puts questions of two editions side by side, one to one.
///
/// Everything is symmetric: with the editions exchanged the same pairs come out.
struct LineagePairing: Sendable {
    /// Two questions by their places.
    struct Pair: Hashable, Sendable {
        var old: Int
        var new: Int
        var isAmbiguous = false
    }

    let old: [LineageQuestion]
    let new: [LineageQuestion]
    let words: LineageWordIndex

    init(_ old: [LineageQuestion], _ new: [LineageQuestion]) {
        self.old = old
        self.new = new
        words = LineageWordIndex(old, new)
    }

    /// Pairs questions that are the same in everything first, then those that are most alike.
    ///
    /// - Parameters:
    ///   - oldPlaces: Questions of the old edition that are still free.
    ///   - newPlaces: Questions of the new edition that are still free.
    /// - Complexity: O(*n*) for questions that stayed the same, O(*n* · *m*) for the others.
    func pairs(_ oldPlaces: [Int], _ newPlaces: [Int]) -> [Pair] {
        var result = identicalPairs(oldPlaces, newPlaces)
        let takenOld = Set(result.map(\.old))
        let takenNew = Set(result.map(\.new))
        result += likelyPairs(oldPlaces.filter { !takenOld.contains($0) }, newPlaces.filter { !takenNew.contains($0) })
        return result.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    }

    private struct ContentKey: Hashable {
        var content: Question
        var parent: String?
    }

    private func identicalPairs(_ oldPlaces: [Int], _ newPlaces: [Int]) -> [Pair] {
        let oldGroups = Dictionary(grouping: oldPlaces) { ContentKey(content: old[$0].content, parent: old[$0].parent) }
        let newGroups = Dictionary(grouping: newPlaces) { ContentKey(content: new[$0].content, parent: new[$0].parent) }
        var result: [Pair] = []
        for (key, olds) in oldGroups {
            guard let news = newGroups[key] else { continue }
            let byNumber = Dictionary(news.map { (new[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
            var restOld: [Int] = []
            var taken: Set<Int> = []
            for place in olds {
                if let other = byNumber[old[place].number] {
                    result.append(Pair(old: place, new: other))
                    taken.insert(other)
                } else {
                    restOld.append(place)
                }
            }
            let restNew = news.filter { !taken.contains($0) }
            // Several that nothing tells apart are paired in the order of their numbers, and said to be a guess.
            let isAmbiguous = restOld.count > 1 || restNew.count > 1
            for (first, second) in zip(restOld, restNew) {
                result.append(Pair(old: first, new: second, isAmbiguous: isAmbiguous))
            }
        }
        return result
    }

    // MARK: Likely pairs

    private struct Candidate {
        var pair: Pair
        var score: Int
    }

    private func likelyPairs(_ oldPlaces: [Int], _ newPlaces: [Int]) -> [Pair] {
        var candidates: [Candidate] = []
        for first in oldPlaces {
            for second in newPlaces {
                if let score = score(first, second) {
                    candidates.append(Candidate(pair: Pair(old: first, new: second), score: score))
                }
            }
        }
        candidates.sort { $0.score != $1.score ? $0.score > $1.score : precedes($0.pair, $1.pair) }
        var takenOld: Set<Int> = []
        var takenNew: Set<Int> = []
        var result: [Pair] = []
        for (index, candidate) in candidates.enumerated() {
            var pair = candidate.pair
            guard !takenOld.contains(pair.old), !takenNew.contains(pair.new) else { continue }
            for rival in candidates[(index + 1)...] {
                guard rival.score == candidate.score else { break }
                let isFree = !takenOld.contains(rival.pair.old) && !takenNew.contains(rival.pair.new)
                if isFree, rival.pair.old == pair.old || rival.pair.new == pair.new { pair.isAmbiguous = true }
            }
            takenOld.insert(pair.old)
            takenNew.insert(pair.new)
            result.append(pair)
        }
        return result
    }

    /// An order of pairs that does not change when the editions are exchanged.
    private func precedes(_ first: Pair, _ second: Pair) -> Bool {
        func key(_ pair: Pair) -> (String, String) {
            let ids = (old[pair.old].id.rawValue, new[pair.new].id.rawValue)
            return ids.0 < ids.1 ? ids : (ids.1, ids.0)
        }
        return key(first) < key(second)
    }

    /// How well two questions fit; `nil` where too little speaks for it.
    func score(_ oldPlace: Int, _ newPlace: Int) -> Int? {
        let first = old[oldPlace]
        let second = new[newPlace]
        let similarity = words.similarity(oldPlace, newPlace)
        let isSameText = LineageTextKey(first).agrees(with: LineageTextKey(second))
        let sameProvisions = !first.provisions.isEmpty && first.provisions == second.provisions
        let touch =
            sameProvisions || first.provisions.contains { one in second.provisions.contains { $0.touches(one) } }
        let isSameNumber = first.number == second.number
        let units = Set(first.parts).intersection(second.parts).count
        let sharesUnits = units >= 2 && units * 2 >= max(first.parts.count, second.parts.count)
        guard
            isSameText || similarity >= 600 || similarity >= 450 && (touch || isSameNumber)
                || similarity >= 300 && touch
                || similarity >= 200 && sameProvisions
                || similarity >= 100 && sameProvisions && first.question.aspect == second.question.aspect
                || similarity >= 200 && sharesUnits
                || first.texts.keys.allSatisfy({ second.texts[$0] == nil }) && isSameNumber && sameProvisions
        else { return nil }
        var score = isSameText ? 100_000 : 0
        score += similarity * 6
        score += sameProvisions ? 2_500 : touch ? 1_200 : 0
        score += isSameNumber ? 1_500 : 0
        score += first.question.kind == second.question.kind ? 300 : 0
        score += first.question.aspect == second.question.aspect ? 400 : 0
        score += first.question.section == second.question.section ? 200 : 0
        score += first.parent == second.parent ? 100 : 0
        score += min(units, 10) * 100
        return score
    }
}

/// The text of a question in one spelling, language by language.
private struct LineageTextKey {
    private let texts: [String: LineageText]

    init(_ question: LineageQuestion) { texts = question.texts }

    /// Whether the two agree in every language that both have, and have one.
    func agrees(with other: Self) -> Bool {
        var hasCommon = false
        for (language, text) in texts {
            guard let second = other.texts[language] else { continue }
            guard text.plain == second.plain else { return false }
            hasCommon = true
        }
        return hasCommon
    }
}

/// The words of all questions of two editions, with what each weighs: words that many questions share say little.
struct LineageWordIndex: Sendable {
    private let weights: [Int]
    /// The words of each question by language, sorted.
    let old: [[String: [Int]]]
    let new: [[String: [Int]]]

    init(_ oldQuestions: [LineageQuestion], _ newQuestions: [LineageQuestion]) {
        var numbers: [String: Int] = [:]
        var counts: [Int] = []
        func index(_ question: LineageQuestion) -> [String: [Int]] {
            question.texts.mapValues { text in
                text.weightyStems.map { stem in
                    let number = numbers[stem] ?? counts.count
                    if number == counts.count {
                        numbers[stem] = number
                        counts.append(0)
                    }
                    counts[number] += 1
                    return number
                }.sorted()
            }
        }
        old = oldQuestions.map(index)
        new = newQuestions.map(index)
        weights = counts.map { Int((1_000 / Double($0).squareRoot()).rounded()) }
    }

    func weight(of words: some Sequence<Int>) -> Int { words.reduce(0) { $0 + weights[$1] } }

    /// How much of their words two questions share, 0…1000 (Dice's coefficient with weights).
    func similarity(_ oldPlace: Int, _ newPlace: Int) -> Int {
        var common = 0
        var total = 0
        for (language, first) in old[oldPlace] {
            guard let second = new[newPlace][language] else { continue }
            total += weight(of: first) + weight(of: second)
            common += weight(of: Self.common(first, second))
        }
        return total == 0 ? 0 : common * 2_000 / total
    }

    /// The numbers that two sorted lists share.
    static func common(_ first: [Int], _ second: [Int]) -> [Int] {
        var result: [Int] = []
        var left = 0
        var right = 0
        while left < first.count, right < second.count {
            if first[left] == second[right] {
                result.append(first[left])
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return result
    }
}
