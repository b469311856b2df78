import SynergyCrosswalk
import SynergyModel

/// Finds what speaks for and against single pairs: the few that are shown, not all.
struct EvidenceFinder: Sendable {
    /// How many shared terms are named.
    private static let mostTerms = 5

    let sides: PreparedSides
    let pairs: PairScores
    let links: ConfirmedLinks?
    let network: ProvisionNetwork?
    let embedding: EmbeddingMeasure?
    /// The item of the first side that is best for each item of the second, and the score of the third best.
    let bestRows: BestRows

    /// Judges one pair.
    func judge(_ row: Int, _ column: Int) -> (confidence: Double, relation: Relation, evidence: [MatchEvidence]) {
        let first = sides.first[row]
        let second = sides.second[column]
        let shares = pairs.features.coverage.shares(row, column)
        let isSameText = sides.isSameText(row, column)
        let isSameAspect = first.aspect.flatMap { aspect in second.aspect.map { $0 == aspect } }
        let confidence = Confidence(
            stems: pairs.features.stems.score(row, column), grams: pairs.features.grams.score(row, column),
            shares: shares, isBestOfBoth: bestRows.best[column] == row && bestRows.isBest(row, column),
            isAmongBestOfObject: pairs.scores[row, column] >= bestRows.third[column],
            legalBasis: network?.likeness(first.provisions, second.provisions) ?? 0,
            isSameAspect: network != nil && isSameAspect == true)
        let relation = RelationGuess.relation(
            basis: network?.relation(first.provisions, second.provisions), shares: shares,
            isSameAspect: isSameAspect, isSameText: isSameText)
        let isConfirmed = links?.isConfirmed(row, column) ?? false
        return (
            isConfirmed ? 1 : confidence.value, relation,
            evidence(row, column, isSameText: isSameText, isConfirmed: isConfirmed)
        )
    }

    private func evidence(_ row: Int, _ column: Int, isSameText: Bool, isConfirmed: Bool) -> [MatchEvidence] {
        let first = sides.first[row]
        let second = sides.second[column]
        var result: [MatchEvidence] = []
        if isConfirmed { result.append(.confirmed) }
        if isSameText { result.append(.sameText) }
        if let network { result += legalEvidence(first, second, network) }
        if !isConfirmed, let middle = links?.middle(row, column) { result.append(.confirmedThrough(middle)) }
        if !isConfirmed, let neighbor = links?.neighbor(row, column) {
            result.append(
                .confirmedNeighbor(
                    subject: sides.first[neighbor.subject].id, object: sides.second[neighbor.object].id))
        }
        let terms = sharedTerms(row, column)
        if !terms.isEmpty, !isSameText { result.append(.sharedTerms(terms)) }
        if let heading = first.section.last, heading == second.section.last { result.append(.sameSection(heading)) }
        if let aspect = first.aspect, aspect == second.aspect { result.append(.sameAspect(aspect)) }
        if let embedding { result.append(.embedding(Double(embedding.score(row, column)))) }
        if bestRows.best[column] == row, bestRows.isBest(row, column) { result.append(.bestOfBoth) }
        return result + objections(first, second)
    }

    /// The provisions that tie the two, closest first; one is enough for each provision of the first.
    private func legalEvidence(
        _ first: MatchItem, _ second: MatchItem, _ network: ProvisionNetwork
    ) -> [MatchEvidence] {
        var result: [(strength: Float, evidence: MatchEvidence)] = []
        for provision in first.provisions {
            var best: (Provision.ID, ProvisionNetwork.Tie)?
            for other in second.provisions {
                guard let tie = network.tie(provision, other) else { continue }
                if tie.strength > best?.1.strength ?? 0 { best = (other, tie) }
            }
            guard let (other, tie) = best else { continue }
            let evidence: MatchEvidence =
                other == provision ? .sameProvision(provision) : .relatedProvisions(provision, other, tie.relation)
            result.append((tie.strength, evidence))
        }
        // The order of the question decides between equals.
        return result.enumerated().sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
            .prefix(3).map(\.element.evidence)
    }

    private func sharedTerms(_ row: Int, _ column: Int) -> [String] {
        let coverage = pairs.features.coverage
        return coverage.sharedTerms(row, column)
            .map { (term: $0, weight: coverage.weights.values[Int($0)]) }
            .enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .prefix(Self.mostTerms).map { sides.table.shown(of: $0.element.term) }
    }

    private func objections(_ first: MatchItem, _ second: MatchItem) -> [MatchEvidence] {
        var result: [MatchEvidence] = []
        if let aspect = first.aspect, let other = second.aspect, aspect != other {
            result.append(.differentAspects(aspect, other))
        }
        if let kind = first.kind, let other = second.kind, kind.isClosed != other.isClosed, kind != .list,
            other != .list
        {
            result.append(.differentKinds(kind, other))
        }
        if let population = first.population, let other = second.population, population != other {
            result.append(.differentPopulations(population, other))
        }
        return result
    }
}

/// For every column of a table the rows that are highest in it.
struct BestRows: Sendable {
    /// The highest row of each column; of equal ones the first.
    private(set) var best: [Int]
    /// The third highest score of each column.
    private(set) var third: [Float]
    /// The highest column of each row.
    private let bestColumns: [Int]

    init(_ scores: Matrix, isPool: Bool) {
        let count = scores.columns
        var highest = [Float](repeating: -.infinity, count: count)
        var second = highest
        var third = highest
        var best = [Int](repeating: -1, count: count)
        var bestColumns = [Int](repeating: -1, count: scores.rows)
        scores.withEachRow { row, values in
            var bestInRow = -Float.infinity
            for column in 0..<values.count where !(isPool && row == column) {
                let value = values[column]
                if value > bestInRow {
                    bestInRow = value
                    bestColumns[row] = column
                }
                if value > third[column] {
                    if value > highest[column] {
                        (third[column], second[column], highest[column]) = (second[column], highest[column], value)
                        best[column] = row
                    } else if value > second[column] {
                        (third[column], second[column]) = (second[column], value)
                    } else {
                        third[column] = value
                    }
                }
            }
        }
        self.best = best
        self.third = third
        self.bestColumns = bestColumns
    }

    /// Whether a column is the highest of a row.
    func isBest(_ row: Int, _ column: Int) -> Bool { bestColumns[row] == column }
}
