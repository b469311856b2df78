/// How much of what one text says the other says too: the weight of the shared terms as a share of the weight of all.
struct Coverage: Sendable {
    let first: SparseRows
    let second: SparseRows
    let weights: TermWeights

    /// The shares of one pair, each 0…1.
    struct Shares: Sendable {
        /// How much of the first the second says.
        var ofFirst: Float
        /// How much of the second the first says.
        var ofSecond: Float
        /// The smaller of the two.
        var least: Float { min(ofFirst, ofSecond) }
        /// The larger of the two.
        var most: Float { max(ofFirst, ofSecond) }
    }

    /// The shares of one pair; a text that says nothing is covered by nothing.
    func shares(_ row: Int, _ column: Int) -> Shares {
        let mine = mass(of: first, row)
        let other = mass(of: second, column)
        let shared = sharedTerms(row, column).reduce(Float(0)) { $0 + weights.values[Int($1)] }
        return Shares(ofFirst: mine > 0 ? shared / mine : 0, ofSecond: other > 0 ? shared / other : 0)
    }

    /// The terms of both texts, in the order of the first.
    func sharedTerms(_ row: Int, _ column: Int) -> [Int32] {
        let others = Set(second.terms[second.range(column)])
        return first.terms[first.range(row)].filter { others.contains($0) }
    }

    private func mass(of rows: SparseRows, _ row: Int) -> Float {
        rows.terms[rows.range(row)].reduce(Float(0)) { $0 + weights.values[Int($1)] }
    }
}
