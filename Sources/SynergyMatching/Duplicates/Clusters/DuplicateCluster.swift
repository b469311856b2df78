public import SynergyModel

/// Questions that ask the same.
public struct DuplicateCluster: Hashable, Sendable {
    /// One of the questions, and why it belongs to the others.
    public struct Member: Hashable, Sendable {
        /// The question.
        public var question: Question.ID
        /// The member that it is most like: the canonical one where that is enough.
        public var comparedWith: Question.ID
        /// How far the two ask the same, 0…1; 1 for the canonical question and where a mapping says they are equal.
        public var score: Double
        /// How alike the two are.
        public var kind: DuplicateKind
        /// What speaks for it; nothing for the canonical question.
        public var evidence: [DuplicateEvidence]
    }

    /// The question that stands for all.
    ///
    /// It is the one of which most mappings speak; then the one most like all others; then the one of the newest
    /// questionnaire by its publication; then the one with the least identifier.
    public var canonical: Question.ID
    /// The questions: the canonical one, then the others by falling score and identifier.
    public var members: [Member]
}
