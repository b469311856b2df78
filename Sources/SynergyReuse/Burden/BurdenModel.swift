public import SynergyModel

/// How long it takes to answer questions, and to review drafts: assumptions that a user may replace.
///
/// The minutes are assumed, not measured; that is why every result is a range.
public struct BurdenModel: Hashable, Sendable {
    /// From how many to how many minutes.
    public struct Minutes: Hashable, Sendable {
        /// At least.
        public var lower: Double
        /// At most.
        public var upper: Double

        /// Creates a range.
        public init(_ lower: Double, _ upper: Double) {
            precondition(lower <= upper, "a range runs from the smaller to the larger")
            self.lower = lower
            self.upper = upper
        }
    }

    /// To answer one question of each kind from scratch.
    public var answering: [AnswerKind: Minutes]
    /// To write what goes beyond ``includedWords`` in an answer of words, for every hundred words.
    public var writing: Minutes
    /// How many words of an answer are included in ``answering``.
    public var includedWords: Int
    /// To review what is proposed for one question.
    public var reviewing: [Outcome: Double]

    /// Creates a model; what is left out is as in the standard model.
    public init(
        answering: [AnswerKind: Minutes] = [:], writing: Minutes? = nil, includedWords: Int? = nil,
        reviewing: [Outcome: Double] = [:]
    ) {
        self.answering = Self.usualAnswering.merging(answering) { _, new in new }
        self.writing = writing ?? Minutes(5, 15)
        self.includedWords = includedWords ?? 150
        self.reviewing = Self.usualReviewing.merging(reviewing) { _, new in new }
    }

    /// The model used unless another is given.
    public static let standard = Self()

    private static let usualAnswering: [AnswerKind: Minutes] = [
        .yesNo: Minutes(5, 15), .singleChoice: Minutes(5, 15), .multipleChoice: Minutes(10, 20),
        .number: Minutes(10, 40), .date: Minutes(5, 10), .text: Minutes(20, 60), .list: Minutes(15, 40),
        .table: Minutes(30, 120), .link: Minutes(5, 15),
    ]

    private static let usualReviewing: [Outcome: Double] = [
        .reuseVerbatim: 1, .reuseTransformed: 2, .partial: 4, .conflict: 5, .stale: 3, .linkOnly: 3,
    ]

    /// To answer one question from scratch with so many words.
    ///
    /// - Parameters:
    ///   - kind: The kind of answer.
    ///   - words: How many words the answer has; only what goes beyond ``includedWords`` counts.
    public func minutes(toAnswer kind: AnswerKind, words: Int = 0) -> Minutes {
        let base = answering[kind] ?? Minutes(0, 0)
        guard kind == .text || kind == .list, words > includedWords else { return base }
        let hundreds = Double(words - includedWords) / 100
        return Minutes(base.lower + writing.lower * hundreds, base.upper + writing.upper * hundreds)
    }

    /// Minutes saved on one question if its draft were accepted: answering × settled share − review; may be less than 0.
    ///
    /// What is settled in part counts as nothing for the lower end and as half for the upper. Of a long text each hundred words
    /// beyond the first are counted too.
    public func saved(by proposal: Proposal, kind: AnswerKind) -> Minutes {
        let review = reviewing[proposal.outcome] ?? 0
        guard proposal.outcome.hasDraft, !proposal.elements.isEmpty else { return Minutes(-review, -review) }
        let count = Double(proposal.elements.count)
        let settled = Double(proposal.elements.count { $0.status == .settled })
        let parts = Double(proposal.elements.count { $0.status == .part })
        let base = minutes(toAnswer: kind)
        // The words of a draft are its settled share already; what will be cut from it is not.
        let isWhole = parts == 0 && !proposal.qualifiers.contains(.toBeCut)
        let full = minutes(toAnswer: kind, words: proposal.draft?.wordCount ?? 0)
        let (lower, upper) = (full.lower - base.lower, full.upper - base.upper)
        return Minutes(
            base.lower * settled / count + (isWhole ? lower : 0) - review,
            base.upper * (settled + parts / 2) / count + upper - review)
    }

    /// Minutes saved on a whole form if every draft were accepted.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - questionnaire: The form, which knows the kind of each question.
    public func saved(by plan: ReusePlan, questionnaire: Questionnaire) -> Minutes {
        let kinds = Dictionary(
            questionnaire.questions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        return plan.proposals.reduce(into: Minutes(0, 0)) { total, proposal in
            guard let kind = kinds[proposal.question] else { return }
            let saved = saved(by: proposal, kind: kind)
            total.lower += saved.lower
            total.upper += saved.upper
        }
    }

    /// What the result rests on, in sentences.
    public var assumptions: [String] {
        let answers = AnswerKind.allCases.compactMap { kind in
            answering[kind].map { "\(kind.words) \(Words.number($0.lower))–\(Words.number($0.upper))" }
        }
        let reviews = Outcome.allCases.compactMap { outcome in
            reviewing[outcome].map { "\(Words.lowercasedFirst(outcome.title)) \(Words.number($0))" }
        }
        return [
            "Minutes to answer one question from scratch: \(answers.joined(separator: ", ")); beyond \(includedWords) words, "
                + "\(Words.number(writing.lower))–\(Words.number(writing.upper)) for every hundred more.",
            "Minutes to review one proposal: \(reviews.joined(separator: "; ")).",
            "Assumed, not measured. What is settled in part counts as nothing at the lower end and as half at the upper.",
        ]
    }
}

extension FormValue {
    /// How many words the texts of a draft have, in the language of each original.
    package var wordCount: Int {
        switch self {
        case .value(let value): value.wordCount
        case .elements(let values): values.reduce(0) { $0 + $1.value.wordCount }
        }
    }
}

extension AnswerValue {
    fileprivate var wordCount: Int {
        switch self {
        case .text(let text): WordCount.words(in: text.original.text)
        case .items(let items): items.reduce(0) { $0 + WordCount.words(in: $1) }
        default: 0
        }
    }
}

extension AnswerKind {
    /// What people call it: `yes or no`.
    package var words: String {
        switch self {
        case .yesNo: "yes or no"
        case .singleChoice: "one option"
        case .multipleChoice: "several options"
        case .number: "number"
        case .date: "date"
        case .text: "text"
        case .list: "list"
        case .table: "table"
        case .link: "link"
        }
    }
}

extension Words {
    fileprivate static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
