extension PairScorer {
    /// What speaks for and against two texts saying the same, by their places.
    ///
    /// - Complexity: That of comparing them.
    mutating func evidence(_ first: Int, _ second: Int) -> [DuplicateEvidence] {
        let comparison = compare(first, second)
        let (one, other) = (fact(first), fact(second))
        var result: [DuplicateEvidence] = []
        if comparison.firstOnly.isEmpty, comparison.secondOnly.isEmpty {
            result.append(hasSameWords(first, second) ? .otherOrder : .sameSubject)
        } else {
            let shared = sharedStems(first, second).prefix(5).map { texts.table.shown(of: $0) }
            if !shared.isEmpty { result.append(.shared(Array(shared))) }
        }
        for (left, right) in comparison.misspelt {
            result.append(.misspelt(texts.table.shown(of: left), texts.table.shown(of: right)))
        }
        if !comparison.firstOnly.isEmpty || !comparison.secondOnly.isEmpty {
            result.append(
                .wordsDiffer(first: words(comparison.firstOnly, first), second: words(comparison.secondOnly, second)))
        }
        if comparison.numbersDiffer {
            result.append(.numbersDiffer(first: numbers(one, without: other), second: numbers(other, without: one)))
        }
        if comparison.negationsDiffer {
            let isFirst = one.negations.count > other.negations.count
            let (more, fewer) = isFirst ? (one.negations, other.negations) : (other.negations, one.negations)
            if let word = more.first(where: { !fewer.contains($0) }) ?? more.last {
                result.append(.negation(texts.table.surface(of: word)))
            }
        }
        if comparison.opposites { result.append(.opposites) }
        if comparison.rolesInDoubt { result.append(.rolesInDoubt) }
        if comparison.intentAgreement < 1 {
            result.append(.intentsDiffer(first: one.intent.name, second: other.intent.name))
        }
        if comparison.needsContext { result.append(.needsContext) }
        return result
    }

    /// Whether two texts hold the same words, each as often.
    private func hasSameWords(_ first: Int, _ second: Int) -> Bool {
        func foldings(_ place: Int) -> [Int32] {
            texts[vectors.members[place]].map { texts.traits.foldings[Int($0)] }.sorted()
        }
        return foldings(first) == foldings(second)
    }

    /// The stems that both have, the rarest first.
    private func sharedStems(_ first: Int, _ second: Int) -> [Int32] {
        let ranks = Set(vectors.ranks[vectors.entries(of: second)])
        return vectors.ranks[vectors.entries(of: first)].filter { ranks.contains($0) }.map { vectors.stems[Int($0)] }
    }

    /// A few stems as the words that the text itself has for them, in its order.
    private func words(_ stems: [Int32], _ place: Int) -> [String] {
        var left = Set(stems)
        var result: [String] = []
        for word in texts[vectors.members[place]] where result.count < 5 && !left.isEmpty {
            if left.remove(texts.table.stem(of: word)) != nil { result.append(texts.table.surface(of: word)) }
        }
        return result
    }

    /// A few numbers and signs of one text that the other has not.
    private func numbers(_ one: TextFacts, without other: TextFacts) -> [String] {
        let figures = Set(one.figures).subtracting(other.figures).map { texts.traits.text(ofFigure: $0) }.sorted()
        let signs = Set(one.signs).subtracting(other.signs).sorted().map { sign in
            switch sign {
            case 0xA3: "£"
            case 0xA4: "≤"
            case 0xA5: "≥ or ¥"
            case 0xAC: "€"
            default:
                sign &- 0x61 < 26 ? "(\(Character(Unicode.Scalar(sign))))" : String(Character(Unicode.Scalar(sign)))
            }
        }
        return Array((figures + signs).prefix(5))
    }
}
