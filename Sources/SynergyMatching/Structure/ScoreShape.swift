/// How two sides seem to correspond.
package enum ScoreShape: Sendable {
    /// Most items have one partner that stands out, as between two editions of one form.
    case oneToOne
    /// Items have several partners, or none stands out.
    case manyToMany

    /// The least by which partners that choose each other stand out, in standard deviations, for ``oneToOne``.
    ///
    /// Among ten public crosswalks and their reverses it is above 4 where items have one partner each, and below 2.3 elsewhere.
    private static let leastGap: Float = 3

    /// Judges standard scores by the pairs of items that are each other's best, and how far these are before the second best.
    ///
    /// Items that find nothing of their own say nothing about the shape, and of those there may be many on either side.
    ///
    /// - Parameters:
    ///   - scores: Standard scores.
    ///   - isPool: Whether both sides are the same items, so that the diagonal does not count.
    init(_ scores: Matrix, isPool: Bool) {
        var bestRow = [Int](repeating: -1, count: scores.columns)
        var bestInColumn = [Float](repeating: -.infinity, count: scores.columns)
        var bestColumn = [Int](repeating: -1, count: scores.rows)
        var gaps = [Float](repeating: 0, count: scores.rows)
        scores.withEachRow { row, values in
            var best = -Float.infinity
            var second = -Float.infinity
            for column in 0..<values.count where !(isPool && column == row) {
                let value = values[column]
                if value > best {
                    second = best
                    best = value
                    bestColumn[row] = column
                } else if value > second {
                    second = value
                }
                if value > bestInColumn[column] {
                    bestInColumn[column] = value
                    bestRow[column] = row
                }
            }
            gaps[row] = second > -.infinity ? best - second : 0
        }
        let mutual = bestColumn.indices.filter { bestColumn[$0] >= 0 && bestRow[bestColumn[$0]] == $0 }
        let sorted = mutual.map { gaps[$0] }.sorted()
        // The middle of the gaps; of an even number, the mean of the two in the middle.
        let median =
            sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        self = median >= Self.leastGap ? .oneToOne : .manyToMany
    }
}
