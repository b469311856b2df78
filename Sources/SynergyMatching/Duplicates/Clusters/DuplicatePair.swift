public import SynergyModel

/// Two questions that look alike, with what speaks for and against their being the same.
public struct DuplicatePair: Hashable, Sendable {
    /// The question with the lesser identifier.
    public var first: Question.ID
    /// The question with the greater identifier.
    public var second: Question.ID
    /// How far they ask the same, 0…1; see ``DuplicateFinder/Options/minimumScore``.
    public var score: Double
    /// How alike they are.
    public var kind: DuplicateKind
    /// What speaks for it, and what against.
    public var evidence: [DuplicateEvidence]
}
