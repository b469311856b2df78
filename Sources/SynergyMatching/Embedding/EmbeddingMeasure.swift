/// The cosines of the vectors of two sides.
struct EmbeddingMeasure: Sendable {
    private let first: [[Float]]
    private let second: [[Float]]

    init(first: [[Float]], second: [[Float]]) {
        self.first = first.map(Self.normalized)
        self.second = second.map(Self.normalized)
    }

    /// A vector at length 1; one that has no direction, or numbers that are none, is left out.
    private static func normalized(_ vector: [Float]) -> [Float] {
        let squares = vector.reduce(Float(0)) { $0 + $1 * $1 }
        guard squares > 0, squares.isFinite else { return [] }
        let scale = 1 / squares.squareRoot()
        return vector.map { $0 * scale }
    }

    /// The cosine of one pair; 0 where one of them has none.
    func score(_ row: Int, _ column: Int) -> Float {
        guard first[row].count == second[column].count else { return 0 }
        return zip(first[row], second[column]).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    }

    /// The cosines of all pairs.
    func scores() -> Matrix {
        var result = Matrix(rows: first.count, columns: second.count)
        result.forEachRow { row, values in
            for column in 0..<values.count { values[column] = score(row, column) }
        }
        return result
    }
}
