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
    ///
    /// - Parameter shared: The terms of both texts.
    func shares(_ row: Int, _ column: Int, shared: [Int32]) -> Shares {
        let mine = mass(of: first, row)
        let other = mass(of: second, column)
        let shared = shared.reduce(Float(0)) { $0 + weights.values[Int($1)] }
        return Shares(ofFirst: mine > 0 ? shared / mine : 0, ofSecond: other > 0 ? shared / other : 0)
    }

    private func mass(of rows: SparseRows, _ row: Int) -> Float {
        rows.terms[rows.range(row)].reduce(Float(0)) { $0 + weights.values[Int($1)] }
    }
}
