/// Okapi BM25: how well texts answer to a query, with the query's own repetitions damped too.
///
/// The score is divided by the most that the query could reach with texts of average length that have each term once, so
/// that long and short questions can stand in one table.
struct BestMatch: Sendable {
    /// How soon more repetitions of a term count for nothing (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
    private static let saturation: Float = 1.2
    /// How much a longer text has to have more of a term.
    private static let lengthShare: Float = 0.75

    /// The queries as rows.
    let queries: SparseRows
    /// The texts as rows.
    let texts: SparseRows

    /// Prepares queries and texts.
    init(queries: SparseRows, texts: SparseRows, weights: TermWeights) {
        var queries = queries
        for row in 0..<queries.count {
            var mass: Float = 0
            for index in queries.range(row) {
                let count = queries.values[index]
                let weight = Self.damped(count, by: Self.saturation) * weights.values[Int(queries.terms[index])]
                queries.values[index] = weight
                mass += weight
            }
            guard mass > 0 else { continue }
            for index in queries.range(row) { queries.values[index] /= mass }
        }
        self.queries = queries

        var texts = texts
        let lengths = texts.rowSums()
        let average = max(lengths.reduce(0, +) / Float(max(lengths.count, 1)), 1e-6)
        for row in 0..<texts.count {
            let length = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * lengths[row] / average)
            for index in texts.range(row) { texts.values[index] = Self.damped(texts.values[index], by: length) }
        }
        self.texts = texts
    }

    private static func damped(_ count: Float, by length: Float) -> Float {
        count * (saturation + 1) / (count + length)
    }

    /// The scores of all texts for all queries.
    func scores() -> Matrix { PostingIndex(texts).products(with: queries) }
}
