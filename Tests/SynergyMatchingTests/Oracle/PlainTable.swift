import Foundation

@testable import SynergyMatching

/// A table of numbers in the plainest form: a list of rows.
struct PlainTable: Equatable {
    var rows: [[Double]]

    init(_ rows: [[Double]]) { self.rows = rows }

    init(rows: Int, columns: Int, _ value: (Int, Int) -> Double) {
        self.rows = (0..<rows).map { row in (0..<columns).map { value(row, $0) } }
    }

    init(_ matrix: Matrix) {
        self.init(rows: matrix.rows, columns: matrix.columns) { Double(matrix[$0, $1]) }
    }

    subscript(row: Int, column: Int) -> Double {
        get { rows[row][column] }
        set { rows[row][column] = newValue }
    }

    var rowCount: Int { rows.count }
    var columnCount: Int { rows.first?.count ?? 0 }
    var all: [Double] { rows.flatMap { $0 } }

    var matrix: Matrix {
        var result = Matrix(rows: rowCount, columns: columnCount)
        for row in rows.indices { for column in rows[row].indices { result[row, column] = Float(rows[row][column]) } }
        return result
    }

    var transposed: PlainTable {
        PlainTable(rows: columnCount, columns: rowCount) { self[$1, $0] }
    }

    /// How many standard deviations every number is above the mean of all; zeros where all are the same.
    var standardized: PlainTable {
        let all = self.all
        guard !all.isEmpty else { return self }
        let mean = all.reduce(0, +) / Double(all.count)
        let variance = all.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(all.count)
        let deviation = variance < 1e-12 ? 1 : variance.squareRoot()
        return map { ($0 - mean) / deviation }
    }

    func map(_ change: (Double) -> Double) -> PlainTable { PlainTable(rows.map { $0.map(change) }) }

    func plus(_ other: PlainTable, times factor: Double = 1) -> PlainTable {
        PlainTable(rows: rowCount, columns: columnCount) { self[$0, $1] + factor * other[$0, $1] }
    }

    /// Where another table is not nearly the same, in words; `nil` where it is.
    func difference(from other: PlainTable, tolerance: Double = 1e-3) -> String? {
        guard rowCount == other.rowCount, columnCount == other.columnCount else { return "other sizes" }
        for row in rows.indices {
            for column in rows[row].indices where !(abs(self[row, column] - other[row, column]) <= tolerance) {
                return "at \(row), \(column): \(self[row, column]), not \(other[row, column])"
            }
        }
        return nil
    }
}

/// How often which term stands in a text.
typealias Bag = [Int32: Double]

extension SparseRows {
    /// Counts the terms of bags, term after term.
    init(_ bags: [Bag], termCount: Int) {
        self.init(
            counting: bags.map { bag in
                bag.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: Int($0.value)) }
            }, termCount: termCount)
    }

    /// The rows as bags.
    var bags: [Bag] {
        (0..<count).map { row in
            Bag(uniqueKeysWithValues: range(row).map { (terms[$0], Double(values[$0])) })
        }
    }
}
