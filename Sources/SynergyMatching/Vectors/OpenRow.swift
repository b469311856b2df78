/// One row of a table laid out with a place for every term, for comparing it with several rows of another table.
///
/// Rows are compared one after the other, so the row is laid out once for all that it is compared with.
struct OpenRow: Sendable {
    /// Where in the table the term stands, plus one; 0 for terms that the row does not have.
    private var places: [Int32]
    private var row = -1

    /// Creates a place for every term.
    init(termCount: Int) { places = Array(repeating: 0, count: termCount) }

    private mutating func open(_ row: Int, of table: SparseRows) {
        if self.row == row { return }
        if self.row >= 0 {
            for index in table.range(self.row) { places[Int(table.terms[index])] = 0 }
        }
        for index in table.range(row) { places[Int(table.terms[index])] = Int32(truncatingIfNeeded: index + 1) }
        self.row = row
    }

    /// The product of a row with a row of another table over the same terms.
    ///
    /// - Parameter table: The table of the row, the same every time.
    /// - Complexity: O(*m*) in the length of the other row, and where the row is not that of the time before, O(*n*) in its own.
    mutating func product(of row: Int, _ table: SparseRows, with otherRow: Int, _ other: SparseRows) -> Float {
        open(row, of: table)
        var sum: Float = 0
        for index in other.range(otherRow) {
            let place = places[Int(other.terms[index])]
            if place > 0 { sum += table.values[Int(place) - 1] * other.values[index] }
        }
        return sum
    }

    /// The terms that a row has in common with a row of another table, in its own order.
    ///
    /// - Complexity: as ``product(of:_:with:_:)``, and O(*k* log *k*) in the number of shared terms.
    mutating func terms(of row: Int, _ table: SparseRows, in otherRow: Int, _ other: SparseRows) -> [Int32] {
        open(row, of: table)
        var shared: [Int32] = []
        for index in other.range(otherRow) {
            let place = places[Int(other.terms[index])]
            if place > 0 { shared.append(place) }
        }
        shared.sort()
        return shared.map { table.terms[Int($0) - 1] }
    }
}
