/// How two sides seem to correspond.
package enum ScoreShape: Sendable {
    /// Most items have one partner that stands out, as between two editions of one form.
    case oneToOne
    /// Items have several partners, or none stands out.
    case manyToMany

    /// The least by which the best of an item stands out, in standard deviations, for ``oneToOne``.
    private static let leastGap: Float = 1

    /// Judges standard scores by the median, over the items of the first side, of what lies between best and second best.
    ///
    /// - Parameters:
    ///   - scores: Standard scores.
    ///   - isPool: Whether both sides are the same items, so that the diagonal does not count.
    init(_ scores: Matrix, isPool: Bool) {
        var gaps: [Float] = []
        gaps.reserveCapacity(scores.rows)
        scores.withEachRow { row, values in
            var best = -Float.infinity
            var second = -Float.infinity
            for column in 0..<values.count where !(isPool && column == row) {
                let value = values[column]
                if value > best {
                    second = best
                    best = value
                } else if value > second {
                    second = value
                }
            }
            if second > -.infinity { gaps.append(best - second) }
        }
        gaps.sort()
        let median =
            gaps.isEmpty
            ? 0 : gaps.count % 2 == 1 ? gaps[gaps.count / 2] : (gaps[gaps.count / 2 - 1] + gaps[gaps.count / 2]) / 2
        self = median >= Self.leastGap ? .oneToOne : .manyToMany
    }
}
