public import SynergyModel

/// What most likely became of some questions from one edition to the next, for a curator to decide.
public struct LineageProposal: Hashable, Sendable {
    /// How one old question stands to one new one.
    public struct Link: Hashable, Sendable {
        /// The question of the old edition.
        public var from: Question.ID
        /// The question of the new edition.
        public var to: Question.ID
        /// What follows from the two questions as they stand: never less than what is possible.
        public var relation: RelationSet

        /// Creates a link.
        public init(from: Question.ID, to: Question.ID, relation: RelationSet) {
            self.from = from
            self.to = to
            self.relation = relation
        }
    }

    /// The kind of change it looks like.
    public var change: LineageEntry.Change
    /// Questions of the old edition.
    public var from: [Question.ID]
    /// Questions of the new edition.
    public var to: [Question.ID]
    /// How each old question stands to each new one; none where a question is retired or new.
    public var links: [Link]
    /// Whether the kind of change follows from the two editions; where not, a curator has to read both.
    public var follows: Bool
    /// Whether the new edition declares it itself; then it is no proposal.
    public var isDeclared: Bool
    /// How sure the proposal is, 0…1.
    public var confidence: Double
    /// What speaks for it, each in a sentence.
    public var evidence: [String]

    /// Creates a proposal.
    public init(
        change: LineageEntry.Change, from: [Question.ID], to: [Question.ID], links: [Link] = [], follows: Bool,
        isDeclared: Bool = false, confidence: Double, evidence: [String]
    ) {
        self.change = change
        self.from = from
        self.to = to
        self.links = links
        self.follows = follows
        self.isDeclared = isDeclared
        self.confidence = confidence
        self.evidence = evidence
    }

    /// The proposal as a new edition may declare it without saying more than follows.
    ///
    /// A kind of change that only looks likely becomes `replaced`, which asserts no relation (DESIGN section 4, lineage).
    public var entry: LineageEntry {
        LineageEntry(change: follows || from.isEmpty || to.isEmpty ? change : .replaced, from: from, to: to)
    }
}

extension LineageEntry.Change {
    /// What the change says of an old scope and a new one; `nil` where it asserts no relation.
    public var relation: RelationSet? {
        switch self {
        case .unchanged, .editorial: .equal
        case .narrowed, .split: .superset
        case .widened, .merged: .subset
        case .replaced, .retired, .new: nil
        }
    }
}
