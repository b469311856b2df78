/// What the texts of two sides have in common, measured in several ways.
package struct TextFeatures: Sendable {
    /// How much each measure counts, in standard deviations.
    ///
    /// One setting for all; chosen on ten public crosswalks and their reverses, and flat around its optimum: no weight changes
    /// the mean by more than a hundredth when it is halved.
    enum Weight {
        /// Character grams of all there is: headings, title, text, note.
        static let grams: Float = 2
        /// Stems of all there is.
        static let stems: Float = 1.5
        /// BM25 of title and text.
        static let bestMatch: Float = 1
        /// Character grams of the headings alone.
        static let headings: Float = 0.75
        /// Words that occur together; see ``LatentTopics``.
        static let topics: Float = 1
        /// An embedder's cosine, where there is one.
        static let embedding: Float = 2
    }

    /// Rows of length 1 for both sides, whose products are cosines.
    struct Cosine: Sendable {
        let first: SparseRows
        let second: SparseRows

        /// - Parameters:
        ///   - first: How often which term stands in which text of the first side.
        ///   - second: The same of the second side.
        init(_ first: SparseRows, _ second: SparseRows) {
            let weights = TermWeights(first, second)
            self.first = weights.weighted(first)
            self.second = weights.weighted(second)
        }

        func scores() -> Matrix { PostingIndex(second).products(with: first) }
    }

    /// Character grams of all there is.
    let grams: Cosine
    /// Stems of all there is.
    let stems: Cosine
    /// How much of what one text says the other says too, by the stems of title and text.
    let coverage: Coverage
    /// The sum of all measures.
    private(set) var scores: Matrix

    /// Measures two sides.
    ///
    /// - Complexity: that of multiplying the tables of terms of both sides.
    init(_ first: ItemTexts, _ second: ItemTexts, table: inout WordTable) {
        table.prepareGrams()
        let words = table
        func wordRows(_ texts: [[Int32]]) -> SparseRows { SparseRows(counting: texts, termCount: words.wordCount) }
        let firstWords = wordRows(first.all)
        let secondWords = wordRows(second.all)
        let firstOwn = wordRows(first.own)
        let secondOwn = wordRows(second.own)

        grams = Cosine(words.grams(of: firstWords), words.grams(of: secondWords))
        let firstStems = words.stems(of: firstWords)
        let secondStems = words.stems(of: secondWords)
        stems = Cosine(firstStems, secondStems)

        var total = Matrix(rows: first.all.count, columns: second.all.count)
        total.addStandardScores(of: grams.scores(), weight: Weight.grams)
        total.addStandardScores(of: stems.scores(), weight: Weight.stems)
        if first.headings.contains(where: { !$0.isEmpty }), second.headings.contains(where: { !$0.isEmpty }) {
            let headings = Cosine(
                words.grams(of: wordRows(first.headings)), words.grams(of: wordRows(second.headings)))
            total.addStandardScores(of: headings.scores(), weight: Weight.headings)
        }
        let queries = words.stems(of: firstOwn)
        let texts = words.stems(of: secondOwn)
        let weights = TermWeights(queries, texts)
        coverage = Coverage(first: queries, second: texts, weights: weights)
        let bestMatch = BestMatch(queries: queries, texts: texts, weights: weights)
        total.addStandardScores(of: bestMatch.scores(), weight: Weight.bestMatch)
        if let topics = LatentTopics(firstStems, secondStems) {
            total.addStandardScores(of: topics.scores(), weight: Weight.topics)
        }
        scores = total
    }

    /// Adds one more measure.
    mutating func add(_ measure: Matrix, weight: Float) { scores.addStandardScores(of: measure, weight: weight) }
}
