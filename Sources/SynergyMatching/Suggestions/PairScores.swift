/// The scores of all pairs of two sides, and what they were made of.
package struct PairScores: Sendable {
    /// How much structure counts where items have several partners, and where they have one.
    private enum Share {
        /// Of what the neighbours of an item find, and what finds the neighbours of the other.
        static let neighbors: Float = 0.3
        /// Of neighbours of both at once.
        static let bothNeighbors: Float = 0.5
        /// Of how well the sections agree.
        static let sections: Float = 1.5
        /// Of what a general item is lowered by.
        static let hubs: Float = 0.3
        /// The same, where items have one partner.
        static let hubsOneToOne: Float = 0.4
    }

    /// The scores: a row for each item of the first side; comparable along a row.
    package internal(set) var scores: Matrix
    /// How the two sides seem to correspond.
    package let shape: ScoreShape
    /// What the texts have in common.
    let features: TextFeatures
    /// Whether both sides are the same items.
    package let isPool: Bool
    /// What is like what inside each side; only where items have several partners.
    let firstNeighbors: NeighborGraph?
    let secondNeighbors: NeighborGraph?

    /// Scores all pairs.
    package init(_ sides: PreparedSides, features: TextFeatures) {
        isPool = sides.isPool
        self.features = features
        scores = features.scores
        scores.standardize()
        shape = ScoreShape(scores, isPool: isPool)
        guard shape == .manyToMany else {
            firstNeighbors = nil
            secondNeighbors = nil
            HubCorrection.apply(to: &scores, share: Share.hubsOneToOne, isPool: isPool)
            return
        }
        let firstGraph = NeighborGraph([features.grams.first, features.stems.first])
        let secondGraph = isPool ? firstGraph : NeighborGraph([features.grams.second, features.stems.second])
        firstNeighbors = firstGraph
        secondNeighbors = secondGraph
        spread(firstGraph, secondGraph)
        if let agreement = SectionAgreement.scores(scores, sides.firstSections, sides.secondSections, isPool: isPool) {
            scores.addStandardScores(of: agreement, weight: Share.sections)
            scores.standardize()
        }
        HubCorrection.apply(to: &scores, share: Share.hubs, isPool: isPool)
        if !isPool { sides.secondNumbering.raiseWholes(in: &scores) }
        scores.standardize()
    }

    /// The columns of a row, the highest score first; of equal ones the first in the list, which is the whole before its parts.
    ///
    /// In a pool an item is not ranked for itself.
    func ranking(of row: Int) -> [Int] {
        scores.withRow(row) { values in
            values.indices.filter { !(isPool && $0 == row) }.sorted { (values[$1], $0) < (values[$0], $1) }
        }
    }

    /// So many columns of the ``ranking(of:)`` of a row, from the first on.
    ///
    /// - Complexity: O(*n*) in the number of columns while `most` is small.
    func ranking(of row: Int, most: Int) -> [Int] {
        guard most > 0 else { return [] }
        if most > 64 { return Array(ranking(of: row).prefix(most)) }
        return scores.withRow(row) { values in
            var best = BestFew(most: most, above: -.infinity)
            for column in 0..<values.count where values[column] > best.threshold {
                if isPool, column == row { continue }
                best.insert(Int32(truncatingIfNeeded: column), values[column])
            }
            return best.items.map { Int($0) }
        }
    }

    /// Adds what legal bases say.
    mutating func add(_ evidence: LegalEvidence, _ sides: PreparedSides) {
        evidence.add(to: &scores, sides.first, sides.second)
    }

    /// What neighbours find counts for an item too, on both sides.
    private mutating func spread(_ first: NeighborGraph, _ second: NeighborGraph) {
        let rows = first.spread(scores)
        var mixed = scores
        mixed.addStandardScores(of: rows, weight: Share.bothNeighbors)
        let columns = second.spread(mixed.transposed()).transposed()
        scores.addStandardScores(of: rows, weight: Share.neighbors)
        scores.addStandardScores(of: columns, weight: Share.neighbors)
        scores.standardize()
    }
}
