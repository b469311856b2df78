import SynergyTestSupport
import Testing

@testable import SynergyMatching

/// Tables of numbers against the plainest way to work with them.
@Suite struct MatrixTests {
    @Test func standardScoresAreWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            let table = RandomBags.table(&random, rows: 1 + random.below(6), columns: 1 + random.below(30))
            var matrix = table.map { $0 * 40 + 7 }.matrix
            matrix.standardize()
            return PlainTable(matrix).difference(from: table.standardized)
        }
    }

    @Test func addingStandardScoresAddsAMultipleOfThem() {
        MatchLaws.hold { random in
            let (rows, columns) = (1 + random.below(6), 1 + random.below(30))
            let table = RandomBags.table(&random, rows: rows, columns: columns)
            let other = RandomBags.table(&random, rows: rows, columns: columns)
            var matrix = table.matrix
            matrix.addStandardScores(of: other.matrix, weight: 1.5)
            return PlainTable(matrix).difference(from: table.plus(other.standardized, times: 1.5))
        }
    }

    @Test("Where all numbers are the same but for rounding, none stands out", arguments: [Float(0), 1, 0.3, -2])
    func flatTables(value: Float) {
        var matrix = Matrix(rows: 2, columns: 3)
        for row in 0..<2 { for column in 0..<3 { matrix[row, column] = value } }
        matrix[1, 1] = value.nextUp
        matrix.standardize()
        #expect(matrix.values.allSatisfy { abs($0) < 1e-3 }, "\(matrix.values)")
    }

    @Test func tablesWithoutNumbersAreLeftAlone() {
        for (rows, columns) in [(0, 0), (0, 3), (3, 0)] {
            var matrix = Matrix(rows: rows, columns: columns)
            matrix.standardize()
            #expect(matrix.values.isEmpty)
            #expect(matrix.transposed().rows == columns && matrix.transposed().columns == rows)
        }
    }

    @Test func transposingAndMultiplyingAreWhatPlainWorkFinds() {
        MatchLaws.hold { random in
            // Larger than a block of 32 on some sides.
            let (rows, middle, columns) = (1 + random.below(40), 1 + random.below(5), 1 + random.below(40))
            let table = RandomBags.table(&random, rows: rows, columns: middle)
            let other = RandomBags.table(&random, rows: middle, columns: columns)
            let product = PlainTable(rows: rows, columns: columns) { row, column in
                (0..<middle).map { table[row, $0] * other[$0, column] }.reduce(0, +)
            }
            let matrix = table.matrix.multiplied(by: other.matrix)
            return PlainTable(matrix).difference(from: product)
                ?? PlainTable(matrix.transposed()).difference(from: PlainTable(matrix).transposed, tolerance: 0)
        }
    }
}
