/// Rows of which few numbers are not zero: how often which term stands in which text, or what weight it has there.
package struct SparseRows: Sendable {
    /// Row `i` is entries `ends[i]..<ends[i + 1]`.
    package private(set) var ends: [Int] = [0]
    /// The term of each entry; within a row each term once, in the order of first appearance.
    package private(set) var terms: [Int32] = []
    /// The number of each entry.
    package var values: [Float] = []
    /// One more than the highest term there can be.
    package let termCount: Int

    /// How many rows there are.
    package var count: Int { ends.count - 1 }

    /// Counts terms.
    ///
    /// - Parameters:
    ///   - texts: The terms of each text, in any order, with repetitions.
    ///   - termCount: One more than the highest term.
    /// - Complexity: O(*n* + *t*) in the number of terms that stand in the texts and the number of terms there are.
    package init(counting texts: [[Int32]], termCount: Int) {
        self.termCount = termCount
        ends.reserveCapacity(texts.count + 1)
        /// Where in the row a term already stands, plus one.
        var places = [Int32](repeating: 0, count: termCount)
        for text in texts {
            let start = terms.count
            for term in text {
                let place = places[Int(term)]
                if place == 0 {
                    terms.append(term)
                    values.append(1)
                    places[Int(term)] = Int32(truncatingIfNeeded: terms.count - start)
                } else {
                    values[start + Int(place) - 1] += 1
                }
            }
            for index in start..<terms.count { places[Int(terms[index])] = 0 }
            ends.append(terms.count)
        }
    }

    /// Counts the parts of terms: a part of a term that stands in a row so many times stands there so many times too.
    ///
    /// - Parameters:
    ///   - termCount: One more than the highest part.
    ///   - parts: The parts of a term, in any order, with repetitions.
    /// - Complexity: O(*n* + *t*) in the number of all parts and the number of parts there are.
    func counting(termCount: Int, parts: (Int32) -> ArraySlice<Int32>) -> SparseRows {
        var result = SparseRows(counting: [], termCount: termCount)
        result.ends.reserveCapacity(count + 1)
        /// Where in the row a part already stands, plus one.
        var places = [Int32](repeating: 0, count: termCount)
        for row in 0..<count {
            let start = result.terms.count
            for index in range(row) {
                for part in parts(terms[index]) {
                    let place = places[Int(part)]
                    if place == 0 {
                        result.terms.append(part)
                        result.values.append(values[index])
                        places[Int(part)] = Int32(truncatingIfNeeded: result.terms.count - start)
                    } else {
                        result.values[start + Int(place) - 1] += values[index]
                    }
                }
            }
            for index in start..<result.terms.count { places[Int(result.terms[index])] = 0 }
            result.ends.append(result.terms.count)
        }
        return result
    }

    /// The rows of this table, and then those of another over the same terms.
    func joined(with other: SparseRows) -> SparseRows {
        var result = self
        result.terms += other.terms
        result.values += other.values
        result.ends += other.ends.dropFirst().map { $0 + terms.count }
        return result
    }

    /// The rows without the terms that stand in one row only, the others numbered anew in their order.
    ///
    /// - Complexity: O(*n* + *t*) in the number of entries and of terms.
    func keepingSharedTerms() -> SparseRows {
        var numbers = [Int32](repeating: -1, count: termCount)
        var count: Int32 = 0
        for (term, rows) in rowsWithTerm().enumerated() where rows > 1 {
            numbers[term] = count
            count += 1
        }
        var result = SparseRows(counting: [], termCount: Int(count))
        for row in 0..<self.count {
            for index in range(row) where numbers[Int(terms[index])] >= 0 {
                result.terms.append(numbers[Int(terms[index])])
                result.values.append(values[index])
            }
            result.ends.append(result.terms.count)
        }
        return result
    }

    /// Only some rows, in the order given.
    package func selecting(_ rows: [Int]) -> SparseRows {
        var result = SparseRows(counting: [], termCount: termCount)
        for row in rows {
            result.terms += terms[range(row)]
            result.values += values[range(row)]
            result.ends.append(result.terms.count)
        }
        return result
    }

    /// The entries of a row.
    package func range(_ row: Int) -> Range<Int> { ends[row]..<ends[row + 1] }

    /// In how many rows each term stands.
    package func rowsWithTerm() -> [Int32] {
        var result = [Int32](repeating: 0, count: termCount)
        for term in terms { result[Int(term)] += 1 }
        return result
    }

    /// The sum of each row.
    package func rowSums() -> [Float] {
        (0..<count).map { row in values[range(row)].reduce(0, +) }
    }

    /// Scales every row to the length 1; rows of zeros stay.
    package mutating func normalize() {
        for row in 0..<count {
            var squares: Float = 0
            for index in range(row) { squares += values[index] * values[index] }
            guard squares > 0 else { continue }
            let scale = 1 / squares.squareRoot()
            for index in range(row) { values[index] *= scale }
        }
    }
}
