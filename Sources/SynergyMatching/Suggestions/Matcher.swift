public import SynergyCrosswalk
public import SynergyModel

/// Suggests, for each question of one questionnaire, questions of another that may ask the same.
///
/// ```swift
/// let matcher = Matcher(instruments: pack.instruments, concordance: pack.mappings.flatMap(\.mappings))
/// for suggestion in try matcher.match(greta, with: selfAssessment).suggestions.joined() where suggestion.confidence > 0.5 {
///     print(suggestion.subject, suggestion.object, suggestion.evidence.map(\.words))
/// }
/// ```
///
/// A suggestion claims nothing: it is exported as a `proposed` mapping, and becomes more only when a curator says so.
public struct Matcher: Sendable {
    /// How suggestions are made.
    public struct Options: Hashable, Sendable {
        /// How many suggestions an item gets at most.
        public var most: Int
        /// The least confidence of a suggestion, 0…1.
        public var leastConfidence: Double
        /// Whether provisions and aspects count, beside the texts.
        public var usesLegalBasis: Bool
        /// How many pairs are compared at most; each takes some thirty bytes.
        public var mostPairs: Int

        /// Creates options.
        public init(
            most: Int = 5, leastConfidence: Double = 0, usesLegalBasis: Bool = true, mostPairs: Int = 100_000_000
        ) {
            self.most = most
            self.leastConfidence = leastConfidence
            self.usesLegalBasis = usesLegalBasis
            self.mostPairs = mostPairs
        }
    }

    private let instruments: [Instrument]
    private let concordance: [Mapping]
    private let embedder: (any TextEmbedder)?
    private let cache: EmbeddingCache
    private let options: Options

    /// Creates a matcher.
    ///
    /// - Parameters:
    ///   - instruments: Instruments with their provisions, for headings, numbering and topics.
    ///   - concordance: Mappings between provisions; mappings between questions are left aside, so that a suggestion never
    ///     only repeats what is already written down.
    ///   - embedder: A model of the caller's, if there is one.
    ///   - cache: Where the embedder's vectors are kept.
    ///   - options: How suggestions are made.
    public init(
        instruments: [Instrument] = [], concordance: [Mapping] = [], embedder: (any TextEmbedder)? = nil,
        cache: EmbeddingCache = EmbeddingCache(), options: Options = Options()
    ) {
        self.instruments = instruments
        self.concordance = concordance
        self.embedder = embedder
        self.cache = cache
        self.options = options
    }

    /// Matches the questions of two questionnaires, read in a language that both have where there is one.
    ///
    /// - Parameters:
    ///   - first: The questionnaire whose questions seek partners.
    ///   - second: The questionnaire they are sought in.
    ///   - confirmed: Links that a curator has confirmed; they pull others like them.
    /// - Throws: A ``MatchLimitError`` for more pairs than the options allow; what the embedder throws, or an ``EmbeddingError``.
    /// - Complexity: O(*n* *m*) in the numbers of questions, and that of multiplying their tables of terms.
    public func match(
        _ first: Questionnaire, with second: Questionnaire, confirmed: [ConfirmedLink] = []
    ) throws -> Matching {
        let firstLanguages = first.textLanguages
        let secondLanguages = second.textLanguages
        let common = firstLanguages.filter { language in secondLanguages.contains { $0.isReadable(as: language) } }
        return try match(
            first.questions.map {
                MatchItem($0, language: first.language, in: common.isEmpty ? firstLanguages : common)
            },
            with: second.questions.map {
                MatchItem($0, language: second.language, in: common.isEmpty ? secondLanguages : common)
            },
            confirmed: confirmed)
    }

    /// Matches two lists of items; a list with itself finds what is alike inside it.
    ///
    /// - Parameters:
    ///   - first: The items that seek partners.
    ///   - second: The items they are sought among.
    ///   - confirmed: Links that a curator has confirmed; they pull others like them.
    /// - Throws: A ``MatchLimitError`` for more pairs than the options allow; what the embedder throws, or an ``EmbeddingError``.
    /// - Complexity: O(*n* *m*) in the numbers of items, and that of multiplying their tables of terms.
    public func match(
        _ first: [MatchItem], with second: [MatchItem], confirmed: [ConfirmedLink] = []
    ) throws -> Matching {
        var finder = try finder(first, second, confirmed)
        return Matching(
            subjects: first, objects: second, isOneToOne: finder.pairs.shape == .oneToOne,
            suggestions: first.indices.map { suggestions(for: $0, &finder) })
    }

    /// Ranks the items of the second list for each of the first, without judging any: for whole tables of scores.
    ///
    /// - Parameters:
    ///   - most: How many items are ranked for each at most.
    /// - Complexity: as ``match(_:with:confirmed:)``.
    package func rank(
        _ first: [MatchItem], among second: [MatchItem], most: Int, confirmed: [ConfirmedLink] = []
    ) throws -> [[(object: Int, score: Float)]] {
        let pairs = try finder(first, second, confirmed).pairs
        return first.indices.map { row in
            pairs.ranking(of: row, most: most).map { ($0, pairs.scores[row, $0]) }
        }
    }

    private func finder(
        _ first: [MatchItem], _ second: [MatchItem], _ confirmed: [ConfirmedLink]
    ) throws -> EvidenceFinder {
        let (count, overflows) = first.count.multipliedReportingOverflow(by: second.count)
        guard !overflows, count <= options.mostPairs else {
            throw MatchLimitError(subjects: first.count, objects: second.count, limit: options.mostPairs)
        }
        let network = network(first, second)
        let sides = PreparedSides(
            first.map { extended($0, by: network) }, second.map { extended($0, by: network) })
        var features = sides.textFeatures()
        let embedding = try embedding(sides)
        if let embedding { features.add(embedding.scores(), weight: TextFeatures.Weight.embedding) }
        var pairs = PairScores(sides, features: features)
        if let network { pairs.add(LegalEvidence(network: network), sides) }
        var links = ConfirmedLinks(confirmed, sides)
        links?.apply(to: &pairs, sides)
        return EvidenceFinder(
            sides: sides, pairs: pairs, links: links, network: network, embedding: embedding)
    }

    private func suggestions(for row: Int, _ finder: inout EvidenceFinder) -> [Suggestion] {
        var result: [Suggestion] = []
        // Where all are confident enough, the first of the ranking will do.
        let columns =
            options.leastConfidence > 0
            ? finder.pairs.ranking(of: row) : finder.pairs.ranking(of: row, most: options.most)
        for column in columns {
            guard result.count < options.most else { break }
            guard let judgement = finder.judge(row, column, least: options.leastConfidence) else { continue }
            result.append(
                Suggestion(
                    subject: finder.sides.first[row].id, object: finder.sides.second[column].id,
                    rank: result.count + 1, score: Double(finder.pairs.scores[row, column]),
                    confidence: judgement.confidence, relation: judgement.relation, evidence: judgement.evidence,
                    isConfirmed: finder.links?.isConfirmed(row, column) ?? false))
        }
        return result
    }

    /// How the provisions are related that the items cite; `nil` where one side cites none.
    private func network(_ first: [MatchItem], _ second: [MatchItem]) -> ProvisionNetwork? {
        guard options.usesLegalBasis, first.contains(where: { !$0.provisions.isEmpty || $0.aspect != nil }),
            second.contains(where: { !$0.provisions.isEmpty || $0.aspect != nil })
        else { return nil }
        return ProvisionNetwork(
            instruments: instruments, concordance: concordance, cited: (first + second).flatMap(\.provisions))
    }

    /// An item whose note also says what its provisions are about.
    private func extended(_ item: MatchItem, by network: ProvisionNetwork?) -> MatchItem {
        guard let network else { return item }
        var headings: [String] = []
        for heading in item.provisions.map({ network.heading(of: $0) })
        where !heading.isEmpty && !headings.contains(heading) {
            headings.append(heading)
        }
        guard !headings.isEmpty else { return item }
        var item = item
        item.note = ([item.note] + headings).joined(separator: " ")
        return item
    }

    private func embedding(_ sides: PreparedSides) throws -> EmbeddingMeasure? {
        guard let embedder else { return nil }
        func vectors(_ items: [MatchItem]) throws -> [[Float]] {
            let language = items.first?.language ?? .undetermined
            return try cache.vectors(
                for: items.map { [$0.title, $0.text].filter { !$0.isEmpty }.joined(separator: " ") },
                language: language, from: embedder)
        }
        return EmbeddingMeasure(first: try vectors(sides.first), second: try vectors(sides.second))
    }
}
