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
    /// Which items are the best of which.
    let bestRows: BestRows
    private var openGrams: OpenRow
    private var openTerms: OpenRow

    init(
        sides: PreparedSides, pairs: PairScores, links: ConfirmedLinks?, network: ProvisionNetwork?,
        embedding: EmbeddingMeasure?
    ) {
        self.sides = sides
        self.pairs = pairs
        self.links = links
        self.network = network
        self.embedding = embedding
        bestRows = BestRows(pairs.scores, isPool: pairs.isPool)
        openGrams = OpenRow(termCount: pairs.features.grams.first.termCount)
        openTerms = OpenRow(termCount: pairs.features.coverage.first.termCount)
    }

    /// Judges one pair; `nil` where the confidence is less than some.
    ///
    /// Pairs of one row are judged fastest one after the other.
    mutating func judge(
        _ row: Int, _ column: Int, least: Double
    ) -> (confidence: Double, relation: Relation, evidence: [MatchEvidence])? {
        let first = sides.first[row]
        let second = sides.second[column]
        let (grams, coverage) = (pairs.features.grams, pairs.features.coverage)
        let terms = openTerms.terms(of: row, coverage.first, in: column, coverage.second)
        let shares = coverage.shares(row, column, shared: terms)
        let isSameText = sides.isSameText(row, column)
        let isSameAspect = first.aspect.flatMap { aspect in second.aspect.map { $0 == aspect } }
        let hasBasis = network != nil && !first.provisions.isEmpty && !second.provisions.isEmpty
        let isBestOfBoth = bestRows.areBestOfBoth(row, column)
        let confidence = Confidence(
            shape: pairs.shape, grams: openGrams.product(of: row, grams.first, with: column, grams.second),
            shares: shares,
            isBestOfBoth: isBestOfBoth,
            neighborShare: links?.neighborShare(row, column) ?? 0,
            legalBasis: hasBasis ? network?.likeness(first.provisions, second.provisions) : nil,
            isSameAspect: isSameAspect == true)
        let isConfirmed = links?.isConfirmed(row, column) ?? false
        let hasAnything =
            confidence.hasAnything || links?.middle(row, column) != nil
            || embedding.map { $0.score(row, column) > 0 } == true
        let value = isConfirmed ? 1 : hasAnything ? confidence.value : 0
        guard value >= least else { return nil }
        let relation = RelationGuess.relation(
            basis: network?.relation(first.provisions, second.provisions), shares: shares,
            isSameAspect: isSameAspect, isSameText: isSameText)
        return (
            value, relation,
            evidence(
                row, column, shared: terms, isSameText: isSameText, isConfirmed: isConfirmed,
                isBestOfBoth: isBestOfBoth && hasAnything)
        )
    }

    private func evidence(
        _ row: Int, _ column: Int, shared: [Int32], isSameText: Bool, isConfirmed: Bool, isBestOfBoth: Bool
    ) -> [MatchEvidence] {
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
        let terms = isSameText ? [] : names(of: shared)
        if !terms.isEmpty { result.append(.sharedTerms(terms)) }
        if let heading = first.section.last, heading == second.section.last { result.append(.sameSection(heading)) }
        if let aspect = first.aspect, aspect == second.aspect { result.append(.sameAspect(aspect)) }
        if let embedding { result.append(.embedding(Double(embedding.score(row, column)))) }
        if isBestOfBoth { result.append(.bestOfBoth) }
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

    /// The weightiest of some terms in words; of equal ones the first.
    private func names(of terms: [Int32]) -> [String] {
        let weights = pairs.features.coverage.weights.values
        return terms.enumerated()
            .sorted { (weights[Int($1.element)], $0.offset) < (weights[Int($0.element)], $1.offset) }
            .prefix(Self.mostTerms).map { sides.table.shown(of: $0.element) }
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
        // A single matter takes the quantifier of the other end.
        if let quantifier = first.quantifier, let other = second.quantifier, quantifier != other,
            quantifier != .single, other != .single
        {
            result.append(.differentQuantifiers(quantifier, other))
        }
        if let population = first.population, let other = second.population, population != other {
            result.append(.differentPopulations(population, other))
        }
        return result
    }
}

/// The best of each row and of each column of a table.
struct BestRows: Sendable {
    /// The highest row of each column; -1 where several are.
    private let bestRowOfColumn: [Int]
    /// The highest column of each row; -1 where several are.
    private let bestColumnOfRow: [Int]

    init(_ scores: Matrix, isPool: Bool) {
        var highest = [Float](repeating: -.infinity, count: scores.columns)
        var bestRowOfColumn = [Int](repeating: -1, count: scores.columns)
        var bestColumnOfRow = [Int](repeating: -1, count: scores.rows)
        scores.withEachRow { row, values in
            var bestInRow = -Float.infinity
            for column in 0..<values.count where !(isPool && row == column) {
                let value = values[column]
                if value > bestInRow {
                    bestInRow = value
                    bestColumnOfRow[row] = column
                } else if value == bestInRow {
                    bestColumnOfRow[row] = -1
                }
                if value > highest[column] {
                    highest[column] = value
                    bestRowOfColumn[column] = row
                } else if value == highest[column] {
                    bestRowOfColumn[column] = -1
                }
            }
        }
        self.bestRowOfColumn = bestRowOfColumn
        self.bestColumnOfRow = bestColumnOfRow
    }

    /// Whether each of two is the only best of the other.
    func areBestOfBoth(_ row: Int, _ column: Int) -> Bool {
        bestColumnOfRow[row] == column && bestRowOfColumn[column] == row
    }
}
