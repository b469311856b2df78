/// All eigenvalues and eigenvectors of a symmetric table, by turning one pair of axes after the other (Jacobi 1846).
struct PlainEigenvectors {
    /// The eigenvalues, falling.
    let values: [Double]
    /// The eigenvector of each value, of length 1.
    let vectors: [[Double]]

    init(_ table: PlainTable) {
        let size = table.rowCount
        var values = table.all
        var vectors = [Double](repeating: 0, count: size * size)
        for index in 0..<size { vectors[index * size + index] = 1 }
        values.withUnsafeMutableBufferPointer { values in
            vectors.withUnsafeMutableBufferPointer { vectors in
                for _ in 0..<30 where Self.sweep(values, vectors, size) < 1e-20 { break }
            }
        }
        let order = (0..<size).sorted { values[$0 * size + $0] > values[$1 * size + $1] }
        self.values = order.map { values[$0 * size + $0] }
        self.vectors = order.map { column in (0..<size).map { vectors[column * size + $0] } }
    }

    /// Turns every pair of axes once; returns the squares of what is left beside the diagonal.
    private static func sweep(
        _ values: UnsafeMutableBufferPointer<Double>, _ vectors: UnsafeMutableBufferPointer<Double>, _ size: Int
    ) -> Double {
        var rest = 0.0
        for first in 0..<size {
            for second in (first + 1)..<max(size, first + 1) {
                let between = values[first * size + second]
                rest += between * between
                if abs(between) < 1e-14 { continue }
                let ratio = (values[second * size + second] - values[first * size + first]) / (2 * between)
                let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
                let cosine = 1 / (tangent * tangent + 1).squareRoot()
                let sine = tangent * cosine
                var index = 0
                while index < size {
                    let (left, right) = (values[index * size + first], values[index * size + second])
                    values[index * size + first] = cosine * left - sine * right
                    values[index * size + second] = sine * left + cosine * right
                    index += 1
                }
                index = 0
                while index < size {
                    let (left, right) = (values[first * size + index], values[second * size + index])
                    values[first * size + index] = cosine * left - sine * right
                    values[second * size + index] = sine * left + cosine * right
                    let (one, other) = (vectors[first * size + index], vectors[second * size + index])
                    vectors[first * size + index] = cosine * one - sine * other
                    vectors[second * size + index] = sine * one + cosine * other
                    index += 1
                }
            }
        }
        return rest
    }
}
