/// A table of numbers: a row for each item of one side, a column for each item of the other.
package struct Matrix: Sendable {
    package let rows: Int
    package let columns: Int
    /// Row after row.
    package private(set) var values: [Float]

    /// Creates a table of zeros.
    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = Array(repeating: 0, count: rows * columns)
    }

    /// The number in one place.
    package subscript(row: Int, column: Int) -> Float {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    /// Hands each row to `body` for changing.
    package mutating func forEachRow(_ body: (Int, UnsafeMutableBufferPointer<Float>) -> Void) {
        values.withUnsafeMutableBufferPointer { all in
            for row in 0..<rows {
                body(row, UnsafeMutableBufferPointer(rebasing: all[row * columns..<(row + 1) * columns]))
            }
        }
    }

    /// Hands each row to `body` for reading.
    package func withEachRow(_ body: (Int, UnsafeBufferPointer<Float>) -> Void) {
        values.withUnsafeBufferPointer { all in
            for row in 0..<rows {
                body(row, UnsafeBufferPointer(rebasing: all[row * columns..<(row + 1) * columns]))
            }
        }
    }

    /// Hands one row to `body` for reading.
    package func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
        values.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[row * columns..<(row + 1) * columns]))
        }
    }

    /// Hands all numbers, row after row, to `body` for changing.
    package mutating func withAll<Result>(_ body: (UnsafeMutableBufferPointer<Float>) -> Result) -> Result {
        values.withUnsafeMutableBufferPointer { body($0) }
    }

    /// The same table with rows and columns exchanged.
    package func transposed() -> Matrix {
        var result = Matrix(rows: columns, columns: rows)
        values.withUnsafeBufferPointer { source in
            result.values.withUnsafeMutableBufferPointer { target in
                // In blocks, so that neither side strides through memory.
                let side = 32
                for top in stride(from: 0, to: rows, by: side) {
                    for left in stride(from: 0, to: columns, by: side) {
                        for row in top..<min(top + side, rows) {
                            for column in left..<min(left + side, columns) {
                                target[column * rows + row] = source[row * columns + column]
                            }
                        }
                    }
                }
            }
        }
        return result
    }
}

/// Mean and spread of the numbers of a table.
package struct Spread: Sendable {
    package var mean: Double
    /// The standard deviation; 1 where all numbers are the same, so that standing scores come out as 0.
    package var deviation: Double

    package init(mean: Double, deviation: Double) {
        self.mean = mean
        // What is less is the rounding of single precision, which must not become a measure of its own.
        self.deviation = deviation > 1e-6 ? deviation : 1
    }

    package init(_ matrix: Matrix) {
        var sum = 0.0
        var squares = 0.0
        matrix.withEachRow { _, row in
            var rowSum: SIMD8<Float> = .zero
            var rowSquares: SIMD8<Float> = .zero
            var column = 0
            while column + 8 <= row.count {
                let part = UnsafeRawPointer(row.baseAddress.unsafelyUnwrapped + column)
                    .loadUnaligned(as: SIMD8<Float>.self)
                rowSum += part
                rowSquares += part * part
                column += 8
            }
            sum += Double(rowSum.sum())
            squares += Double(rowSquares.sum())
            while column < row.count {
                sum += Double(row[column])
                squares += Double(row[column]) * Double(row[column])
                column += 1
            }
        }
        let count = Double(max(matrix.values.count, 1))
        let mean = sum / count
        self.init(mean: mean, deviation: max(squares / count - mean * mean, 0).squareRoot())
    }
}

extension Matrix {
    /// Adds `weight` times the standard scores of another table of the same shape.
    package mutating func addStandardScores(of other: Matrix, weight: Float) {
        let spread = Spread(other)
        let scale = weight / Float(spread.deviation)
        let shift = -Float(spread.mean) * scale
        other.values.withUnsafeBufferPointer { source in
            values.withUnsafeMutableBufferPointer { target in
                for index in 0..<target.count { target[index] += source[index] * scale + shift }
            }
        }
    }

    /// Replaces every number by its standard score: how many standard deviations it is above the mean of the table.
    package mutating func standardize() {
        let spread = Spread(self)
        let scale = 1 / Float(spread.deviation)
        let shift = -Float(spread.mean) * scale
        values.withUnsafeMutableBufferPointer { target in
            for index in 0..<target.count { target[index] = target[index] * scale + shift }
        }
    }

    /// Adds a multiple of another table of the same shape.
    package mutating func add(_ other: Matrix, times factor: Float) {
        other.values.withUnsafeBufferPointer { source in
            values.withUnsafeMutableBufferPointer { target in
                for index in 0..<target.count { target[index] += source[index] * factor }
            }
        }
    }

    /// The product with another table, which has a row for each column of this one.
    package func multiplied(by other: Matrix) -> Matrix {
        var result = Matrix(rows: rows, columns: other.columns)
        for row in 0..<rows {
            for middle in 0..<columns where self[row, middle] != 0 {
                let factor = self[row, middle]
                for column in 0..<other.columns { result[row, column] += factor * other[middle, column] }
            }
        }
        return result
    }
}
