/// Lowers items that are like everything.
///
/// An item whose wording is so general that it comes first for many questions (a hub) is no good answer to each of them.
/// From every score a share of the mean of the highest scores of its item is taken (cf. CSLS, Conneau et al. 2018, on
/// one side only).
enum HubCorrection {
    /// How many of the highest scores count.
    private static let highest = 5

    /// Corrects scores.
    ///
    /// - Parameters:
    ///   - scores: Standard scores.
    ///   - share: How much of the mean is taken, 0…1.
    ///   - isPool: Whether both sides are the same items, so that the diagonal does not count.
    static func apply(to scores: inout Matrix, share: Float, isPool: Bool) {
        let most = min(highest, scores.rows - (isPool ? 1 : 0))
        guard most > 0, share > 0 else { return }
        /// The highest scores of every column, `most` to a column, the lowest of them first.
        var best = [Float](repeating: -.infinity, count: scores.columns * most)
        scores.withEachRow { row, values in
            best.withUnsafeMutableBufferPointer { best in
                for column in 0..<values.count where values[column] > best[column * most] {
                    if isPool, column == row { continue }
                    var place = column * most
                    let end = place + most
                    while place + 1 < end, best[place + 1] < values[column] {
                        best[place] = best[place + 1]
                        place += 1
                    }
                    best[place] = values[column]
                }
            }
        }
        let taken = (0..<scores.columns).map { column in
            best[column * most..<(column + 1) * most].reduce(0, +) / Float(most) * share
        }
        scores.forEachRow { _, values in
            for column in 0..<values.count { values[column] -= taken[column] }
        }
    }
}
