/// What the texts of two sides have in common, measured in several ways.
package struct TextFeatures: Sendable {
    /// How much each measure counts, in standard deviations. One setting for all; chosen on ten public crosswalks and their
    /// reverses, and flat around its optimum: no weight changes the mean by more than a hundredth when it is halved.
    enum Weight {
        /// Character grams of all there is: headings, title, text, note.
        static let grams: Float = 2
        /// Character grams of title and text alone.
        static let ownGrams: Float = 0.5
        /// Stems of all there is.
        static let stems: Float = 1.5
        /// BM25 of title and text.
        static let bestMatch: Float = 0.5
        /// Character grams of the headings alone.
        static let headings: Float = 0.25
        /// Words that occur together; see ``LatentTopics``.
        static let topics: Float = 0.5
        /// An embedder's cosine, where there is one.
        static let embedding: Float = 2
    }

    /// Rows of length 1 for both sides, whose products are cosines.
    struct Cosine: Sendable {
        let first: SparseRows
        let second: SparseRows

        init(_ first: [[Int32]], _ second: [[Int32]], termCount: Int) {
            let firstCounts = SparseRows(counting: first, termCount: termCount)
            let secondCounts = SparseRows(counting: second, termCount: termCount)
            let weights = TermWeights(firstCounts, secondCounts)
            self.first = weights.weighted(firstCounts)
            self.second = weights.weighted(secondCounts)
        }

        func scores() -> Matrix { PostingIndex(second).products(with: first) }

        /// The cosine of one pair.
        func score(_ row: Int, _ column: Int) -> Float { first.product(of: row, with: second, row: column) }
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
        func gramRows(_ texts: [[Int32]]) -> [[Int32]] { texts.map { words.grams(of: $0) } }
        func stemRows(_ texts: [[Int32]]) -> [[Int32]] { texts.map { words.stems(of: $0) } }

        grams = Cosine(gramRows(first.all), gramRows(second.all), termCount: table.gramCount)
        let firstStems = stemRows(first.all)
        let secondStems = stemRows(second.all)
        stems = Cosine(firstStems, secondStems, termCount: table.stemCount)

        var total = Matrix(rows: first.all.count, columns: second.all.count)
        let gramScores = grams.scores()
        total.addStandardScores(of: gramScores, weight: Weight.grams)
        if first.hasMore || second.hasMore {
            let own = Cosine(gramRows(first.own), gramRows(second.own), termCount: table.gramCount)
            total.addStandardScores(of: own.scores(), weight: Weight.ownGrams)
        } else {
            total.addStandardScores(of: gramScores, weight: Weight.ownGrams)
        }
        total.addStandardScores(of: stems.scores(), weight: Weight.stems)
        if first.headings.contains(where: { !$0.isEmpty }), second.headings.contains(where: { !$0.isEmpty }) {
            let headings = Cosine(gramRows(first.headings), gramRows(second.headings), termCount: table.gramCount)
            total.addStandardScores(of: headings.scores(), weight: Weight.headings)
        }
        let queries = SparseRows(counting: stemRows(first.own), termCount: table.stemCount)
        let texts = SparseRows(counting: stemRows(second.own), termCount: table.stemCount)
        let weights = TermWeights(queries, texts)
        coverage = Coverage(first: queries, second: texts, weights: weights)
        let bestMatch = BestMatch(queries: queries, texts: texts, weights: weights)
        total.addStandardScores(of: bestMatch.scores(), weight: Weight.bestMatch)
        if let topics = LatentTopics(firstStems, secondStems, termCount: table.stemCount) {
            total.addStandardScores(of: topics.scores(), weight: Weight.topics)
        }
        scores = total
    }

    /// Adds one more measure.
    mutating func add(_ measure: Matrix, weight: Float) { scores.addStandardScores(of: measure, weight: weight) }
}
