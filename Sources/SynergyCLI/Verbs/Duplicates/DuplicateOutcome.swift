import SynergyCrosswalk
import SynergyMatching
import SynergyModel

/// What was found among questions.
struct DuplicateOutcome {
    /// Two questions that look the same, of which mappings say that they are not.
    struct KeptApart {
        let first: Question.ID
        let second: Question.ID
        let score: Double
        /// What follows from the mappings, seen from the first.
        let relation: RelationSet
    }

    let input: DuplicatesInput
    let settings: DuplicatesSettings
    /// The groups, first those that say more than mappings do, then the largest; empty where pairs were asked for.
    private(set) var clusters: [DuplicateCluster] = []
    /// The pairs, the best first; empty where groups were asked for.
    private(set) var pairs: [DuplicatePair] = []
    /// What mappings keep apart though it would be shown otherwise, the most alike first.
    let keptApart: [KeptApart]
    private let texts: [Question.ID: String]

    init(_ input: DuplicatesInput, _ settings: DuplicatesSettings) {
        self.input = input
        self.settings = settings
        let finder = DuplicateFinder(settings.options)
        if settings.wantsPairs {
            pairs = finder.pairs(in: input.questionnaires, knowing: input.closure)
        } else {
            clusters = finder.clusters(of: input.questionnaires, knowing: input.closure).sorted {
                ($0.isKnown ? 1 : 0, -$0.members.count, $0.canonical)
                    < ($1.isKnown ? 1 : 0, -$1.members.count, $1.canonical)
            }
        }
        keptApart = Self.keptApart(input, settings)
        texts = Dictionary(
            input.questionnaires.flatMap(\.questions).map { ($0.id, $0.text.best().text) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func keptApart(_ input: DuplicatesInput, _ settings: DuplicatesSettings) -> [KeptApart] {
        guard let closure = input.closure else { return [] }
        var options = settings.options
        options.minimumPairScore = settings.leastScore
        return DuplicateFinder(options).pairs(in: input.questionnaires).compactMap { pair in
            let relation = closure.relation(
                from: .init(unchecked: pair.first.rawValue), to: .init(unchecked: pair.second.rawValue))
            guard !relation.contains(.equal) else { return nil }
            return KeptApart(first: pair.first, second: pair.second, score: pair.score, relation: relation)
        }
    }

    /// The groups that are shown.
    var shownClusters: ArraySlice<DuplicateCluster> { clusters.prefix(settings.most ?? .max) }

    /// The pairs that are shown.
    var shownPairs: ArraySlice<DuplicatePair> { pairs.prefix(settings.most ?? .max) }

    /// What people call a question.
    func name(_ id: Question.ID) -> String { input.names[id] ?? id.rawValue }

    /// What a question asks.
    func text(_ id: Question.ID) -> String { texts[id] ?? "" }

    /// A likeness with the decimals that mean something.
    static func rounded(_ score: Double) -> Double { (score * 1_000).rounded() / 1_000 }
}

extension DuplicateCluster {
    /// Whether mappings say all of it already.
    var isKnown: Bool { members.allSatisfy { $0.question == canonical || $0.kind == .mapped } }
}

extension DuplicateEvidence {
    /// Whether it speaks for two questions being the same.
    var isFavorable: Bool {
        switch self {
        case .sameWords, .sameSubject, .otherOrder, .shared, .misspelt, .knownEqual: true
        case .wordsDiffer, .numbersDiffer, .negation, .opposites, .rolesInDoubt, .intentsDiffer, .needsContext,
            .answerKindsDiffer, .declarationsDiffer:
            false
        }
    }

    /// The terms that both questions have, where that is what it says.
    var terms: [String] {
        if case .shared(let terms) = self { terms } else { [] }
    }
}
