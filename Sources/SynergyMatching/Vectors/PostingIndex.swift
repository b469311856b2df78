/// Sparse rows turned round: for each term the rows it stands in, for multiplying with other rows.
///
/// Most of the work of such a product is done by the few terms that stand nearly everywhere; these are kept as full rows,
/// which add up many at a time, and only the rare ones as lists.
package struct PostingIndex: Sendable {
    private let rowCount: Int
    /// The list of term `t` is entries `ends[t]..<ends[t + 1]`.
    private let ends: [Int]
    private let rows: [Int32]
    private let values: [Float]
    /// Of each term the number of its full row, or -1.
    private let fullRows: [Int32]
    private let full: [Float]

    /// A term that stands in at least one of so many rows gets a full row.
    private static let fullShare = 6

    /// Creates an index.
    ///
    /// - Complexity: O(*n* + *t*) in the number of entries and of terms.
    package init(_ table: SparseRows) {
        rowCount = table.count
        let counts = table.rowsWithTerm()
        var fullRows = [Int32](repeating: -1, count: table.termCount)
        var fullCount: Int32 = 0
        var ends = [Int](repeating: 0, count: table.termCount + 1)
        for term in 0..<table.termCount {
            let isFull = Int(counts[term]) * Self.fullShare >= max(table.count, 64)
            if isFull {
                fullRows[term] = fullCount
                fullCount += 1
            }
            ends[term + 1] = ends[term] + (isFull ? 0 : Int(counts[term]))
        }
        var places = ends
        var rows = [Int32](repeating: 0, count: ends[table.termCount])
        var values = [Float](repeating: 0, count: ends[table.termCount])
        var full = [Float](repeating: 0, count: Int(fullCount) * table.count)
        for row in 0..<table.count {
            for index in table.range(row) {
                let term = Int(table.terms[index])
                if fullRows[term] >= 0 {
                    full[Int(fullRows[term]) * table.count + row] = table.values[index]
                } else {
                    rows[places[term]] = Int32(truncatingIfNeeded: row)
                    values[places[term]] = table.values[index]
                    places[term] += 1
                }
            }
        }
        self.ends = ends
        self.rows = rows
        self.values = values
        self.fullRows = fullRows
        self.full = full
    }

    /// The products of every row of `queries` with every row of the index.
    ///
    /// - Complexity: O(Σ *q* *p*) over the terms, where *q* and *p* say in how many rows on either side a term stands.
    package func products(with queries: SparseRows) -> Matrix {
        var result = Matrix(rows: queries.count, columns: rowCount)
        result.forEachRow { row, sums in add(queries, row: row, weight: 1, to: sums) }
        return result
    }

    /// Adds the products of one row of `queries` with every row of the index, times `weight`.
    ///
    /// - Parameter first: Rows of the index before this one are left out.
    package func add(
        _ queries: SparseRows, row: Int, weight: Float, to sums: UnsafeMutableBufferPointer<Float>, from first: Int = 0
    ) {
        guard let target = sums.baseAddress else { return }
        rows.withUnsafeBufferPointer { rows in
            values.withUnsafeBufferPointer { values in
                full.withUnsafeBufferPointer { full in
                    var sum = RowSum(target + first, count: rowCount - first)
                    for index in queries.range(row) {
                        let term = Int(queries.terms[index])
                        let factor = queries.values[index] * weight
                        if factor == 0 { continue }
                        let fullRow = Int(fullRows[term])
                        if fullRow >= 0, let base = full.baseAddress {
                            sum.add(base + fullRow * rowCount + first, times: factor)
                        } else if first == 0 {
                            for entry in ends[term]..<ends[term + 1] {
                                target[Int(rows[entry])] += factor * values[entry]
                            }
                        } else {
                            // The rows of a term rise, so those that count are the last ones.
                            var entry = ends[term + 1] - 1
                            while entry >= ends[term], rows[entry] >= first {
                                target[Int(rows[entry])] += factor * values[entry]
                                entry -= 1
                            }
                        }
                    }
                    sum.finish()
                }
            }
        }
    }
}
