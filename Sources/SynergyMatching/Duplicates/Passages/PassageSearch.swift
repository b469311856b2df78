import SynergyModel

/// Finds texts that share passages: by the least hashes of their runs of words first, then word by word.
struct PassageSearch {
    private let answers: AnswerTexts
    private let options: DuplicateFinder.Options
    private var texts: ComparedTexts
    private let copies: CopyGroups
    private let shingles: Shingles

    /// How many texts with one hash are looked at for a text, and how many texts are compared with it word by word.
    private static let manyTexts = 16
    private static let manyComparisons = 3

    init(_ answers: AnswerTexts, options: DuplicateFinder.Options) {
        self.answers = answers
        self.options = options
        texts = ComparedTexts(
            zip(answers.occurrences, answers.texts).map { occurrence, text in
                // All that is compared is words, so that the language only matters for where they end.
                DuplicateItem(id: "", text: text, language: TextLanguage(tag: occurrence.language.rawValue))
            }, keepsBeginnings: true)
        copies = CopyGroups(texts)
        shingles = Shingles(size: options.wordsPerShingle)
    }

    /// Finds everything.
    mutating func run() -> [RepeatedText] {
        var wholes: [RepeatedText] = []
        for first in copies.firsts where texts[first].count >= options.minimumPassage {
            let all = copies.copies(of: first)
            guard isAcross(all) else { continue }
            wholes.append(written(all.map { ($0, 1) }, isWhole: true, start: 0, length: texts[first].count))
        }
        var pairs = passages()
        func precedes(_ first: RepeatedText, _ second: RepeatedText) -> Bool {
            if first.passageLength != second.passageLength { return first.passageLength > second.passageLength }
            let keys = (first.occurrences.map(Self.key), second.occurrences.map(Self.key))
            return keys.0.lexicographicallyPrecedes(keys.1) { $0 < $1 }
        }
        wholes.sort(by: precedes)
        pairs.sort(by: precedes)
        return wholes + pairs
    }

    private static func key(_ occurrence: RepeatedText.Occurrence) -> (String, String, String) {
        (occurrence.answer.rawValue, occurrence.element ?? "", occurrence.language.rawValue)
    }

    /// Whether texts stand in two submissions at least.
    private func isAcross(_ all: [Int32]) -> Bool {
        let first = all.first.map { answers.occurrences[Int($0)].submission }
        return all.contains { answers.occurrences[Int($0)].submission != first }
    }

    // MARK: Passages

    private mutating func passages() -> [RepeatedText] {
        var result: [RepeatedText] = []
        // A passage of the least length holds a window of this many runs, whose least hash both texts have.
        let window = max(1, options.minimumPassage - options.wordsPerShingle + 1)
        var numbers: [UInt64: Int32] = [:]
        var lists: [[Int32]] = []
        for text in copies.firsts where texts[text].count >= options.minimumPassage {
            let hashes = self.hashes(of: text)
            var shared: [Int32: Int] = [:]
            for hash in Shingles.winnowed(hashes, window: window) {
                if let number = numbers[hash] {
                    for other in lists[Int(number)] { shared[other, default: 0] += 1 }
                    // The first texts with a passage stand for all that have it.
                    if lists[Int(number)].count < Self.manyTexts { lists[Int(number)].append(text) }
                } else {
                    numbers[hash] = Int32(truncatingIfNeeded: lists.count)
                    lists.append([text])
                }
            }
            let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.manyComparisons)
            guard !best.isEmpty else { continue }
            let runs = Set(hashes)
            for (other, _) in best {
                if let found = compare(other, text, hashes, runs) { result.append(found) }
            }
        }
        return result
    }

    private func hashes(of text: Int32) -> [UInt64] {
        // Without accents, as the words are compared elsewhere.
        shingles.hashes(of: folded(text))
    }

    private func folded(_ text: Int32) -> ArraySlice<Int32> {
        texts[text].map { texts.traits.foldings[Int($0)] }[...]
    }

    /// Compares two texts word by word; `nil` when they share too little.
    private mutating func compare(
        _ first: Int32, _ second: Int32, _ hashes: [UInt64], _ runs: Set<UInt64>
    ) -> RepeatedText? {
        guard let (one, other) = acrossSubmissions(first, second) else { return nil }
        let others = self.hashes(of: first)
        let otherRuns = Set(others)
        let common = runs.count < otherRuns.count ? runs.filter(otherRuns.contains) : otherRuns.filter(runs.contains)
        let parts = (
            Double(common.count) / Double(max(otherRuns.count, 1)), Double(common.count) / Double(max(runs.count, 1))
        )
        guard max(parts.0, parts.1) >= options.minimumContainment else { return nil }
        let passage = SharedPassage(
            folded(first), folded(second), hashes: (others, hashes), size: options.wordsPerShingle)
        guard passage.length >= options.minimumPassage else { return nil }
        return written(
            [(one, parts.0), (other, parts.1)], isWhole: false, start: passage.start, length: passage.length)
    }

    /// The first two texts of two forms that stand in different submissions.
    private func acrossSubmissions(_ first: Int32, _ second: Int32) -> (Int32, Int32)? {
        func submission(_ text: Int32) -> Submission.ID { answers.occurrences[Int(text)].submission }
        if submission(first) != submission(second) { return (first, second) }
        if let other = copies.copies(of: second).first(where: { submission($0) != submission(first) }) {
            return (first, other)
        }
        return copies.copies(of: first).first { submission($0) != submission(second) }.map { ($0, second) }
    }

    // MARK: Writing

    private mutating func written(
        _ places: [(text: Int32, part: Double)], isWhole: Bool, start: Int, length: Int
    ) -> RepeatedText {
        let occurrences = places.map { text, part in
            var occurrence = answers.occurrences[Int(text)]
            occurrence.repeatedPart = part
            return occurrence
        }
        let source = Int(places[0].text)
        let excerpt = texts.excerpt(start..<start + length, of: answers.texts[source], text: places[0].text)
        return RepeatedText(
            isWhole: isWhole, occurrences: occurrences, passageLength: length, excerpt: excerpt)
    }
}
