/// How much sharing a term says: the rarer it is, the more.
///
/// The weight is ln(1 + (N − n + ½) / (n + ½)) with N texts of which n have the term (Robertson and Spärck Jones), taken on
/// each side alone; the smaller of the two counts, because a term that one side has everywhere tells nothing apart there.
struct TermWeights: Sendable {
    /// The weight of each term, 0 or more.
    let values: [Float]

    /// Works out the weights of all terms of two sides.
    init(_ first: SparseRows, _ second: SparseRows) {
        let firstCounts = first.rowsWithTerm()
        let secondCounts = second.rowsWithTerm()
        let firstTable = Self.table(first.count, upTo: firstCounts.max() ?? 0)
        let secondTable = Self.table(second.count, upTo: secondCounts.max() ?? 0)
        values = (0..<first.termCount).map { min(firstTable[Int(firstCounts[$0])], secondTable[Int(secondCounts[$0])]) }
    }

    /// The weight for each number of texts that have a term.
    private static func table(_ texts: Int, upTo most: Int32) -> [Float] {
        let texts = Float(texts)
        return (0...most).map { Logarithm.onePlus((texts - Float($0) + 0.5) / (Float($0) + 0.5)) }
    }

    /// The rows as weights for comparing directions: (1 + ln *n*) times the term's weight, and each row of length 1.
    func weighted(_ rows: SparseRows) -> SparseRows {
        var result = rows
        for index in 0..<result.values.count {
            let count = result.values[index]
            result.values[index] = (count == 1 ? 1 : 1 + Logarithm.natural(count)) * values[Int(result.terms[index])]
        }
        result.normalize()
        return result
    }
}
