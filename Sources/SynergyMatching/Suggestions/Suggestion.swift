public import SynergyCrosswalk

/// A pair that a curator should look at, with what speaks for it.
///
/// It claims nothing.
public struct Suggestion: Hashable, Sendable {
    /// The item that a partner is sought for.
    public var subject: String
    /// The partner that is suggested.
    public var object: String
    /// The place among the suggestions for the subject, from 1.
    public var rank: Int
    /// What the place comes from; comparable among the suggestions for one subject, and in no other way.
    public var score: Double
    /// How likely it is that a curator would agree, 0…1, from evidence that means the same in every pair of forms.
    ///
    /// Calibrated on public crosswalks, whose curators leave out much; see the article HowMatchingWorks.
    public var confidence: Double
    /// How subject and object may stand to each other: a guess, for the curator to start from.
    public var relation: Relation
    /// What speaks for it, and what against, the strongest first.
    public var evidence: [MatchEvidence]
    /// Whether a curator has confirmed it.
    public var isConfirmed: Bool

    /// Creates a suggestion.
    public init(
        subject: String, object: String, rank: Int, score: Double, confidence: Double, relation: Relation,
        evidence: [MatchEvidence] = [], isConfirmed: Bool = false
    ) {
        self.subject = subject
        self.object = object
        self.rank = rank
        self.score = score
        self.confidence = confidence
        self.relation = relation
        self.evidence = evidence
        self.isConfirmed = isConfirmed
    }
}

/// A link that a curator has confirmed.
public struct ConfirmedLink: Hashable, Sendable {
    /// The item of the first side.
    public var subject: String
    /// The item of the second side.
    public var object: String

    /// Creates a link.
    public init(subject: String, object: String) {
        self.subject = subject
        self.object = object
    }
}
