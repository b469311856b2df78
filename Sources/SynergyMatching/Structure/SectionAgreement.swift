/// Raises items of sections that correspond as a whole.
///
/// When many questions of one section find something in one section of the other side, then the rest of them will too. How
/// well two sections agree is the mean of the best scores that the items of each find in the other.
enum SectionAgreement {
    /// Standard scores of how well the sections of two items agree, over all levels of headings; `nil` where nobody has any.
    static func scores(_ scores: Matrix, _ first: SectionTree, _ second: SectionTree, isPool: Bool) -> Matrix? {
        if first.isFlat, second.isFlat { return nil }
        var scores = scores
        if isPool { hideDiagonal(of: &scores) }
        let bestInGroup = second.levels.map { best(of: scores, in: $0) }
        let transposed = scores.transposed()
        var result = Matrix(rows: scores.rows, columns: scores.columns)
        for level in first.levels {
            let bestOfGroup = best(of: transposed, in: level)
            for (other, rowBest) in zip(second.levels, bestInGroup)
            where level.sizes.count > 1 || other.sizes.count > 1 {
                let agreement = agreement(level, other, rowBest: rowBest, columnBest: bestOfGroup)
                add(agreement, level, other, to: &result)
            }
        }
        return result
    }

    /// For each row the best number in each group of columns.
    private static func best(of scores: Matrix, in level: SectionTree.Level) -> Matrix {
        var result = Matrix(rows: scores.rows, columns: level.sizes.count)
        result.withAll { $0.update(repeating: -.infinity) }
        result.forEachRow { row, best in
            scores.withRow(row) { values in
                level.groups.withUnsafeBufferPointer { groups in
                    for column in 0..<values.count where values[column] > best[Int(groups[column])] {
                        best[Int(groups[column])] = values[column]
                    }
                }
            }
        }
        return result
    }

    /// How well every section of one side agrees with every section of the other.
    private static func agreement(
        _ first: SectionTree.Level, _ second: SectionTree.Level, rowBest: Matrix, columnBest: Matrix
    ) -> Matrix {
        var result = Matrix(rows: first.sizes.count, columns: second.sizes.count)
        for (row, group) in first.groups.enumerated() {
            for other in second.sizes.indices {
                result[Int(group), other] += rowBest[row, other] / first.sizes[Int(group)] / 2
            }
        }
        for (column, other) in second.groups.enumerated() {
            for group in first.sizes.indices {
                result[group, Int(other)] += columnBest[column, group] / second.sizes[Int(other)] / 2
            }
        }
        return result
    }

    /// Adds standard scores of the agreement of sections to all pairs of their items.
    private static func add(
        _ agreement: Matrix, _ first: SectionTree.Level, _ second: SectionTree.Level, to result: inout Matrix
    ) {
        // Mean and deviation over the pairs of items, not of sections.
        var sum = 0.0
        var squares = 0.0
        var count = 0.0
        for group in first.sizes.indices {
            for other in second.sizes.indices {
                let pairs = Double(first.sizes[group] * second.sizes[other])
                let value = Double(agreement[group, other])
                sum += pairs * value
                squares += pairs * value * value
                count += pairs
            }
        }
        guard count > 0 else { return }
        let mean = sum / count
        let spread = Spread(mean: mean, deviation: max(squares / count - mean * mean, 0).squareRoot())
        let scale = Float(1 / spread.deviation)
        let shift = Float(mean)
        result.forEachRow { row, values in
            agreement.withRow(Int(first.groups[row])) { agreement in
                second.groups.withUnsafeBufferPointer { groups in
                    for column in 0..<values.count {
                        values[column] += (agreement[Int(groups[column])] - shift) * scale
                    }
                }
            }
        }
    }

    /// What an item has to do with itself says nothing about sections.
    private static func hideDiagonal(of scores: inout Matrix) {
        let lowest = scores.withAll { $0.min() ?? 0 }
        for index in 0..<min(scores.rows, scores.columns) { scores[index, index] = lowest }
    }
}
