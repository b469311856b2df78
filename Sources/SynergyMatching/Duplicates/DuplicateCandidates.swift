/// The texts that were compared, and which of them look alike.
package struct DuplicateCandidates: Sendable {
    /// A pair of texts by their numbers, the lesser first.
    package struct Pair: Hashable, Sendable {
        /// The lesser number.
        package var first: Int32
        /// The greater number.
        package var second: Int32
        /// The cosine of their stems.
        package var cosine: Float
        /// How far they say the same, 0…1.
        package var score: Float
        /// How alike they are.
        package var kind: DuplicateKind
    }

    /// The items, sorted.
    package let items: [DuplicateItem]
    /// Pairs of texts of different forms, best first; each stands for all texts of its forms.
    package private(set) var pairs: [Pair] = []
    /// How many texts had more to be compared with than the limit allows.
    package private(set) var boundedTexts = 0

    let copies: CopyGroups
    private var scorers: [PairScorer] = []
    /// The scorer of each text's language, and the text's place in it; −1 for texts that stand behind another.
    private var scorerOf: [Int32]
    private var placeOf: [Int32]
    private let options: DuplicateFinder.Options

    /// Compares sorted items.
    init(items: [DuplicateItem], options: DuplicateFinder.Options) {
        self.items = items
        self.options = options
        var texts = ComparedTexts(items)
        copies = CopyGroups(texts)
        scorerOf = Array(repeating: -1, count: items.count)
        placeOf = Array(repeating: -1, count: items.count)
        texts.prepareGrams()
        let groups = options.comparesWithinQuestionnaire ? [] : groupsOfForms()
        for language in TextLanguage.allCases {
            let members = copies.firsts.filter { texts.languages[Int($0)] == language }
            if !members.isEmpty { join(members, texts, groups) }
        }
        pairs.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    }

    /// For the first text of each form a number for the only group its texts are in, or −1 when they are in several.
    private func groupsOfForms() -> [Int32] {
        var numbers: [String: Int32] = [:]
        var groups = [Int32](repeating: -1, count: items.count)
        for (text, item) in items.enumerated() {
            let number = numbers[item.group] ?? Int32(truncatingIfNeeded: numbers.count)
            numbers[item.group] = number
            let first = Int(copies.firstOf[text])
            // The first of a form is the lowest of its numbers, so it is always seen first.
            groups[first] = first == text || groups[first] == number ? number : -1
        }
        return groups
    }

    /// Compares the texts of one language.
    private mutating func join(_ members: [Int32], _ texts: ComparedTexts, _ groups: [Int32]) {
        let vectors = StemVectors(texts, members: members, maximumPostings: options.maximumPostings)
        let join = CosineJoin(vectors, threshold: options.minimumCosine, workLimit: options.workPerText)
        var lists = BestLists(count: members.count, size: options.candidatesPerText)
        boundedTexts += join.forEachPair { one, other, cosine in
            if !groups.isEmpty {
                let (left, right) = (groups[Int(members[Int(one)])], groups[Int(members[Int(other)])])
                if left >= 0, left == right { return }
            }
            lists.offer(other, with: cosine, to: one)
            lists.offer(one, with: cosine, to: other)
        }
        var scorer = PairScorer(texts, vectors)
        for key in lists.pairs {
            let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
            let comparison = scorer.compare(first, second)
            pairs.append(
                Pair(
                    first: members[first], second: members[second], cosine: Float(comparison.cosine),
                    score: Float(comparison.score), kind: comparison.isInDoubt ? .similar : .reworded))
        }
        for (place, text) in members.enumerated() {
            scorerOf[Int(text)] = Int32(truncatingIfNeeded: scorers.count)
            placeOf[Int(text)] = Int32(truncatingIfNeeded: place)
        }
        scorers.append(scorer)
    }

    // MARK: Asking about texts

    /// The first text that says the same in the same words; the text itself for most.
    package func form(of text: Int32) -> Int32 { copies.firstOf[Int(text)] }

    /// Whether a text says too little to be compared without what stands around it.
    package mutating func needsContext(_ text: Int32) -> Bool {
        let first = copies.firstOf[Int(text)]
        let scorer = Int(scorerOf[Int(first)])
        // A text without words.
        guard scorer >= 0 else { return true }
        return scorers[scorer].needsContext(Int(placeOf[Int(first)]))
    }

    /// How far two texts say the same, 0…1.
    package mutating func score(_ first: Int32, _ second: Int32) -> Double {
        if copies.firstOf[Int(first)] == copies.firstOf[Int(second)], first != second {
            return needsContext(first) ? TextComparison.doubtful : 1
        }
        let (left, right) = (copies.firstOf[Int(first)], copies.firstOf[Int(second)])
        let scorer = Int(scorerOf[Int(left)])
        guard scorer >= 0, scorer == Int(scorerOf[Int(right)]) else { return 0 }
        return scorers[scorer].compare(Int(placeOf[Int(left)]), Int(placeOf[Int(right)])).score
    }

    /// What speaks for and against two texts saying the same.
    package mutating func evidence(_ first: Int32, _ second: Int32) -> [DuplicateEvidence] {
        if copies.firstOf[Int(first)] == copies.firstOf[Int(second)] {
            return needsContext(first) ? [.sameWords, .needsContext] : [.sameWords]
        }
        let (left, right) = (copies.firstOf[Int(first)], copies.firstOf[Int(second)])
        let scorer = Int(scorerOf[Int(left)])
        guard scorer >= 0, scorer == Int(scorerOf[Int(right)]) else { return [] }
        return scorers[scorer].evidence(Int(placeOf[Int(left)]), Int(placeOf[Int(right)]))
    }

    /// For each text the others that look like it, best first, at most as many as the options say.
    ///
    /// Those that say the same in the same words come first.
    ///
    /// - Complexity: O(*n*) for *n* texts and pairs.
    package func candidateLists() -> [[Int32]] {
        let limit = options.candidatesPerText
        var ofForm = [[Int32]](repeating: [], count: items.count)
        for pair in pairs {
            if ofForm[Int(pair.first)].count < limit { ofForm[Int(pair.first)].append(pair.second) }
            if ofForm[Int(pair.second)].count < limit { ofForm[Int(pair.second)].append(pair.first) }
        }
        return items.indices.map { text in
            var result: [Int32] = []
            var copy = copies.firstOf[text]
            while copy >= 0, result.count < limit {
                if Int(copy) != text { result.append(copy) }
                copy = copies.next[Int(copy)]
            }
            return result + ofForm[Int(copies.firstOf[text])].prefix(limit - result.count)
        }
    }
}
