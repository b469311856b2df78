public import SynergyModel

/// How much a draft asks, and how much of it is open and closed.
public struct LintFigures: Hashable, Sendable {
    /// How many questions there are of each sort.
    public struct Share: Hashable, Sendable {
        /// Narratives, lists and links.
        public var open = 0
        /// Yes or no, and options.
        public var closed = 0
        /// Numbers, dates and tables.
        public var figures = 0

        /// All of them.
        public var questions: Int { open + closed + figures }

        mutating func add(_ kind: AnswerKind) {
            switch kind {
            case .yesNo, .singleChoice, .multipleChoice: closed += 1
            case .text, .list, .link: open += 1
            case .number, .date, .table: figures += 1
            }
        }
    }

    /// The questions under one heading.
    public struct Section: Hashable, Sendable {
        /// The heading; `nil` for questions that stand under none.
        public var heading: String?
        /// How many questions there are of each sort.
        public var share: Share
    }

    /// Of the whole form.
    public var share = Share()
    /// By heading, in the order of the form.
    public var sections: [Section] = []
    /// Words of all questions, without help and options.
    public var words = 0
    /// Words of the longest question.
    public var longest = 0
    /// Minutes to answer all of it, at least and at most; `nil` where nobody said how long answers take.
    public var minutes: LintMinutes?
    /// The minutes that were assumed for each kind of answer that occurs, in the order of the kinds.
    public var assumed: [AssumedMinutes] = []
    /// Closed questions whose answers can be carried over to questions that ask for more or less, too.
    public var reusableClosed = 0

    /// What was assumed for one kind of answer.
    public struct AssumedMinutes: Hashable, Sendable {
        /// The kind.
        public var kind: AnswerKind
        /// How long one answer takes.
        public var minutes: LintMinutes
    }

    /// Words of a question on average.
    public var wordsPerQuestion: Double { share.questions == 0 ? 0 : Double(words) / Double(share.questions) }
}

/// From how many to how many minutes.
public struct LintMinutes: Hashable, Sendable {
    /// At least.
    public var lower: Double
    /// At most.
    public var upper: Double

    /// Creates a range; the lesser number is the lower one.
    public init(_ first: Double, _ second: Double) {
        lower = min(first, second)
        upper = max(first, second)
    }
}
