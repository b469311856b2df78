/// What texts are about, as far as the texts of both sides themselves tell: words that occur together mean related things.
///
/// Latent semantic analysis (Deerwester et al. 1990): the strongest directions of the table of texts and stems. They are
/// found by iterating on a block of vectors from a fixed start, so the same texts always give the same directions.
struct LatentTopics: Sendable {
    /// How many directions are kept.
    private static let directions = 50
    /// How often the block is multiplied; the strongest directions settle first, and they matter most.
    private static let rounds = 4

    private let first: [Float]
    private let second: [Float]
    private let firstCount: Int
    private let secondCount: Int
    private let width: Int

    /// Finds the directions, or returns `nil` where there are too few texts for any.
    ///
    /// - Complexity: O((*e* + *n* *k*) *k* *r*) with *e* the entries of the table, *n* texts, *k* directions, *r* rounds.
    init?(_ first: SparseRows, _ second: SparseRows) {
        // A term of a single text relates nothing, and there may be many.
        var rows = first.joined(with: second).keepingSharedTerms()
        let directions = min(Self.directions, rows.count - 1)
        guard directions > 1 else { return nil }
        // Filled up with zeros to whole vectors of the processor.
        let width = (directions + 7) / 8 * 8
        Self.weigh(&rows)
        var block = Self.start(terms: rows.termCount, directions: directions, width: width)
        var texts: [Float] = []
        for round in 0..<Self.rounds {
            texts = Self.multiply(rows, block, width: width)
            if round + 1 < Self.rounds {
                Self.orthogonalize(&texts, width: width)
                block = Self.multiplyTransposed(rows, texts, width: width)
                Self.orthogonalize(&block, width: width)
            }
        }
        Self.normalizeRows(&texts, width: width)
        self.width = width
        firstCount = first.count
        secondCount = second.count
        self.first = Array(texts[..<(first.count * width)])
        self.second = Array(texts[(first.count * width)...])
    }

    /// The cosines of all pairs.
    func scores() -> Matrix {
        // Direction after direction, so that the inner loop adds whole rows.
        var columns = [Float](repeating: 0, count: second.count)
        for text in 0..<secondCount {
            for direction in 0..<width { columns[direction * secondCount + text] = second[text * width + direction] }
        }
        var result = Matrix(rows: firstCount, columns: secondCount)
        columns.withUnsafeBufferPointer { columns in
            guard let base = columns.baseAddress else { return }
            result.forEachRow { row, target in
                guard let target = target.baseAddress else { return }
                var sum = RowSum(target, count: secondCount)
                for direction in 0..<width where first[row * width + direction] != 0 {
                    sum.add(base + direction * secondCount, times: first[row * width + direction])
                }
                sum.finish()
            }
        }
        return result
    }

    /// Weighs rows by the rarity of terms over both sides.
    private static func weigh(_ rows: inout SparseRows) {
        let counts = rows.rowsWithTerm()
        let total = Float(rows.count)
        for index in 0..<rows.values.count {
            let count = Float(counts[Int(rows.terms[index])])
            let weight = Logarithm.onePlus((total - count + 0.5) / (count + 0.5))
            let times = rows.values[index]
            rows.values[index] = (times == 1 ? 1 : 1 + Logarithm.natural(times)) * weight
        }
        rows.normalize()
    }

    /// A fixed block of numbers that look like chance.
    private static func start(terms: Int, directions: Int, width: Int) -> [Float] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        var result = [Float](repeating: 0, count: terms * width)
        for term in 0..<terms {
            for direction in 0..<directions {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                result[term * width + direction] =
                    Float(Int32(truncatingIfNeeded: state >> 32)) / Float(Int32.max)
            }
        }
        return result
    }

    private static func multiply(_ rows: SparseRows, _ block: [Float], width: Int) -> [Float] {
        var result = [Float](repeating: 0, count: rows.count * width)
        block.withUnsafeBufferPointer { block in
            result.withUnsafeMutableBufferPointer { result in
                guard let source = block.baseAddress, let target = result.baseAddress else { return }
                for row in 0..<rows.count {
                    var sum = RowSum(target + row * width, count: width)
                    for index in rows.range(row) where rows.values[index] != 0 {
                        sum.add(source + Int(rows.terms[index]) * width, times: rows.values[index])
                    }
                    sum.finish()
                }
            }
        }
        return result
    }

    private static func multiplyTransposed(_ rows: SparseRows, _ block: [Float], width: Int) -> [Float] {
        var result = [Float](repeating: 0, count: rows.termCount * width)
        block.withUnsafeBufferPointer { block in
            result.withUnsafeMutableBufferPointer { result in
                guard let source = block.baseAddress, let target = result.baseAddress else { return }
                for row in 0..<rows.count {
                    for index in rows.range(row) where rows.values[index] != 0 {
                        RowSum.add(
                            source + row * width, times: rows.values[index],
                            to: target + Int(rows.terms[index]) * width, count: width)
                    }
                }
            }
        }
        return result
    }

    /// Makes the columns of a block orthogonal and of length 1 (Cholesky of their products, twice for accuracy).
    private static func orthogonalize(_ block: inout [Float], width: Int) {
        for _ in 0..<2 { orthogonalizeOnce(&block, width: width) }
    }

    private static func orthogonalizeOnce(_ block: inout [Float], width: Int) {
        let rows = block.count / width
        var products = [Double](repeating: 0, count: width * width)
        block.withUnsafeBufferPointer { block in
            // Sums of a few hundred rows in single precision, those sums in double.
            var part = [Float](repeating: 0, count: width * width)
            for start in stride(from: 0, to: rows, by: 256) {
                part.withUnsafeMutableBufferPointer { part in
                    part.update(repeating: 0)
                    guard let source = block.baseAddress, let target = part.baseAddress else { return }
                    for column in 0..<width {
                        // The table is symmetric, so one half of it will do.
                        let left = column / 8 * 8
                        var sum = RowSum(target + column * width + left, count: width - left)
                        for row in start..<min(start + 256, rows) where source[row * width + column] != 0 {
                            sum.add(source + row * width + left, times: source[row * width + column])
                        }
                        sum.finish()
                    }
                }
                for index in 0..<products.count { products[index] += Double(part[index]) }
            }
        }
        let inverse = inverseOfFactor(products, width: width)
        var result = [Float](repeating: 0, count: block.count)
        block.withUnsafeBufferPointer { block in
            inverse.withUnsafeBufferPointer { inverse in
                result.withUnsafeMutableBufferPointer { result in
                    guard let factor = inverse.baseAddress, let target = result.baseAddress else { return }
                    for row in 0..<rows {
                        var sum = RowSum(target + row * width, count: width)
                        for column in 0..<width where block[row * width + column] != 0 {
                            sum.add(factor + column * width, times: block[row * width + column])
                        }
                        sum.finish()
                    }
                }
            }
        }
        block = result
    }

    /// The inverse of the upper Cholesky factor of a symmetric table; columns that add nothing come out as zeros.
    private static func inverseOfFactor(_ products: [Double], width: Int) -> [Float] {
        var lower = [Double](repeating: 0, count: width * width)
        let floor = max((0..<width).map { products[$0 * width + $0] }.max() ?? 0, 1e-30) * 1e-10
        for row in 0..<width {
            for column in 0...row {
                // Only what stands above the diagonal is filled in.
                var sum = products[column * width + row]
                for index in 0..<column { sum -= lower[row * width + index] * lower[column * width + index] }
                if row == column {
                    lower[row * width + row] = sum > floor ? sum.squareRoot() : 0
                } else {
                    let pivot = lower[column * width + column]
                    lower[row * width + column] = pivot > 0 ? sum / pivot : 0
                }
            }
        }
        var inverse = [Float](repeating: 0, count: width * width)
        var solution = [Double](repeating: 0, count: width)
        for column in 0..<width where lower[column * width + column] > 0 {
            // Column by column of the inverse of the lower factor, stored as its transpose.
            for row in 0..<width { solution[row] = 0 }
            for row in column..<width where lower[row * width + row] > 0 {
                var sum = row == column ? 1.0 : 0.0
                for index in column..<row { sum -= lower[row * width + index] * solution[index] }
                solution[row] = sum / lower[row * width + row]
                inverse[column * width + row] = Float(solution[row])
            }
        }
        return inverse
    }

    private static func normalizeRows(_ block: inout [Float], width: Int) {
        for row in 0..<block.count / width {
            var squares: Float = 0
            for column in 0..<width { squares += block[row * width + column] * block[row * width + column] }
            guard squares > 0 else { continue }
            let scale = 1 / squares.squareRoot()
            for column in 0..<width { block[row * width + column] *= scale }
        }
    }
}
