/// Compares pairs of texts of one language closely.
struct PairScorer {
    let texts: ComparedTexts
    let vectors: StemVectors
    /// What is known of each vector's text, once it was asked for.
    private var facts: [TextFacts?]
    /// How often the text that was spread out last holds each character gram.
    private var grams: [Float]
    private var spreadPlace = -1
    private var gramLengths: [Float]

    /// Creates a scorer; the grams of the texts must be prepared.
    init(_ texts: ComparedTexts, _ vectors: StemVectors) {
        self.texts = texts
        self.vectors = vectors
        facts = Array(repeating: nil, count: vectors.count)
        grams = Array(repeating: 0, count: texts.table.gramCount)
        gramLengths = Array(repeating: -1, count: vectors.count)
    }

    /// Compares two texts by their places among the vectors.
    ///
    /// - Complexity: O(*n*) for *n* letters of both, less when the first is the same as the last time.
    mutating func compare(_ first: Int, _ second: Int) -> TextComparison {
        var result = TextComparison()
        let (left, right) = (texts(first), texts(second))
        compareStems(first, second, &result)
        result.gramCosine = Double(gramCosine(first, second))
        let (one, other) = (fact(first), fact(second))
        result.numbersDiffer = one.figures != other.figures || one.signs != other.signs
        if result.numbersDiffer, one.figures != other.figures {
            // One year written twice is one year.
            let sets = (Set(one.figures), Set(other.figures))
            result.numbersDiffer = sets.0 != sets.1 || one.signs != other.signs
            result.isNumberMissing = sets.0.isSubset(of: sets.1) || sets.1.isSubset(of: sets.0)
        }
        // `Not without` is no `not`.
        result.negationsDiffer = one.negations.count != other.negations.count
        // What is left out because it was named before narrows the other one too.
        if (one.other < 0) != (other.other < 0) {
            if one.other >= 0 { result.firstOnly.append(texts.table.stem(of: one.other)) }
            if other.other >= 0 { result.secondOnly.append(texts.table.stem(of: other.other)) }
        }
        result.opposites = one.opposes(other)
        result.intentAgreement = one.intent.agreement(with: other.intent)
        if one.asksForOtherThan(other) { result.intentAgreement = min(result.intentAgreement, 0.6) }
        result.needsContext =
            needsContext(first) || needsContext(second) || one.isDependent != other.isDependent
        // Only where nothing else speaks against it are the forms of words and their order worth a look.
        if !result.isInDoubt {
            result.firstOnly = Derivation.differences(left, right, in: texts)
            result.secondOnly = result.firstOnly
            result.rolesInDoubt =
                !WordOrder.isSame(left, right, in: texts) || !WordOrder.hasSameRoles(left, right, in: texts)
        }
        return result
    }

    /// The facts of a text by its place.
    mutating func fact(_ place: Int) -> TextFacts {
        if let known = facts[place] { return known }
        let found = TextFacts(texts(place), in: texts)
        facts[place] = found
        return found
    }

    /// Whether a text says too little to be compared without what stands around it.
    mutating func needsContext(_ place: Int) -> Bool {
        vectors.isThin[place] || (vectors.entries(of: place).count < 5 && fact(place).isDependent)
    }

    private func texts(_ place: Int) -> Int32 { vectors.members[place] }

    // MARK: Stems

    private func compareStems(_ first: Int, _ second: Int, _ result: inout TextComparison) {
        var firstOnly: [Int] = []
        var secondOnly: [Int] = []
        var (left, right) = (vectors.starts[first], vectors.starts[second])
        let (leftEnd, rightEnd) = (vectors.starts[first + 1], vectors.starts[second + 1])
        var (sharedLeft, sharedRight, dot): (Float, Float, Float) = (0, 0, 0)
        var (massLeft, massRight): (Float, Float) = (0, 0)
        while left < leftEnd || right < rightEnd {
            let ranks = (
                left < leftEnd ? vectors.ranks[left] : Int32.max, right < rightEnd ? vectors.ranks[right] : Int32.max
            )
            if ranks.0 == ranks.1 {
                dot += vectors.weights[left] * vectors.weights[right]
                sharedLeft += vectors.weights[left]
                sharedRight += vectors.weights[right]
            } else if ranks.0 < ranks.1 {
                firstOnly.append(left)
            } else {
                secondOnly.append(right)
            }
            if ranks.0 <= ranks.1 {
                massLeft += vectors.weights[left]
                left += 1
            }
            if ranks.1 <= ranks.0 {
                massRight += vectors.weights[right]
                right += 1
            }
        }
        matchMisspelt(&firstOnly, &secondOnly) { one, other in
            sharedLeft += 0.9 * vectors.weights[one]
            sharedRight += 0.9 * vectors.weights[other]
            result.misspelt.append((stem(one), stem(other)))
        }
        // A number is compared as a number, and a word that hardly narrows anything is no difference.
        result.firstOnly = firstOnly.map(stem).filter { isOfSubstance($0) }
        result.secondOnly = secondOnly.map(stem).filter { isOfSubstance($0) }
        result.cosine = Double(min(dot, 1))
        result.firstCovered = massLeft > 0 ? Double(min(sharedLeft / massLeft, 1)) : 0
        result.secondCovered = massRight > 0 ? Double(min(sharedRight / massRight, 1)) : 0
    }

    private func stem(_ entry: Int) -> Int32 { vectors.stems[Int(vectors.ranks[entry])] }

    private func isOfSubstance(_ stem: Int32) -> Bool { !texts.traits.isLight(stem) && !isNumber(stem) }

    private func isNumber(_ stem: Int32) -> Bool {
        texts.table.text(ofStem: stem).utf8.first.map { WordScanner.isDigit($0) } ?? false
    }

    /// Takes stems that are one misspelt out of both lists.
    ///
    /// In texts that differ in much nothing is looked for: that would take the product of their lengths.
    private func matchMisspelt(_ first: inout [Int], _ second: inout [Int], _ body: (Int, Int) -> Void) {
        guard !first.isEmpty, !second.isEmpty, first.count * second.count <= 64 else { return }
        var left: [Int] = []
        for one in first {
            let name = texts.table.text(ofStem: stem(one))
            let shown = texts.table.shown(of: stem(one))
            let place = second.firstIndex { other in
                !isNumber(stem(one))
                    && (Misspelling.isLikely(name, texts.table.text(ofStem: stem(other)))
                        || Misspelling.isLikely(shown, texts.table.shown(of: stem(other))))
            }
            if let place {
                body(one, second.remove(at: place))
            } else {
                left.append(one)
            }
        }
        first = left
    }

    // MARK: Character grams

    private mutating func gramCosine(_ first: Int, _ second: Int) -> Float {
        let length = gramLength(second)
        let other = gramLength(first)
        guard length > 0, other > 0 else { return 0 }
        spread(first)
        var dot: Float = 0
        for word in texts[texts(second)] where texts.isContent(word) {
            for gram in texts.table.grams(of: word) { dot += grams[Int(gram)] }
        }
        return min(dot / (length * other), 1)
    }

    private mutating func gramLength(_ place: Int) -> Float {
        if gramLengths[place] >= 0 { return gramLengths[place] }
        spread(place)
        var sum: Float = 0
        for word in texts[texts(place)] where texts.isContent(word) {
            for gram in texts.table.grams(of: word) { sum += grams[Int(gram)] }
        }
        gramLengths[place] = sum.squareRoot()
        return gramLengths[place]
    }

    /// Counts the grams of a text, and forgets those of the one before.
    private mutating func spread(_ place: Int) {
        guard spreadPlace != place else { return }
        if spreadPlace >= 0 { count(spreadPlace, by: nil) }
        count(place, by: 1)
        spreadPlace = place
    }

    private mutating func count(_ place: Int, by step: Float?) {
        for word in texts[texts(place)] where texts.isContent(word) {
            for gram in texts.table.grams(of: word) { grams[Int(gram)] = step.map { grams[Int(gram)] + $0 } ?? 0 }
        }
    }
}
