public import SynergyModel

/// A path of mappings from an answered question to a target, with its composed relation and its confidence.
public struct Chain: Hashable, Sendable {
    /// One mapping used in one direction.
    public struct Hop: Hashable, Sendable {
        /// What kind of statement the hop rests on.
        public enum Basis: Hashable, Sendable {
            /// A mapping somebody asserted.
            case asserted
            /// A declared change between two editions.
            case lineage(LineageEntry.Change)
            /// A hint derived from the concordance between provisions.
            case derived
            /// The respondent's own reading, in place of everything above.
            indirect case override(RelationOverride)
        }

        /// The question nearer to the answer.
        public var from: Question.ID
        /// The question nearer to the target.
        public var to: Question.ID
        /// How `from` stands to `to`.
        public var relation: RelationSet
        /// What it rests on.
        public var basis: Basis
        /// The mapping, as it was asserted; for other hops what stands for it.
        public var mapping: Mapping
        /// Whether the mapping is used from object to subject.
        public var isReversed: Bool
        /// Whether a value passes unchanged.
        public var isIdentity: Bool

        package init(
            from: Question.ID, to: Question.ID, relation: RelationSet, basis: Basis, mapping: Mapping,
            isReversed: Bool, isIdentity: Bool
        ) {
            self.from = from
            self.to = to
            self.relation = relation
            self.basis = basis
            self.mapping = mapping
            self.isReversed = isReversed
            self.isIdentity = isIdentity
        }
    }

    /// The hops, from the answer to the target; empty when the answer is to the target question itself.
    public var hops: [Hop]
    /// How the answered question stands to the target.
    public var relation: RelationSet
    /// The product of the hops' confidences, 0…1.
    public var confidence: Double
    /// Whether every hop is approved.
    public var isApproved: Bool
    /// Whether every hop is equal and identity.
    public var isVerbatim: Bool

    package init(
        hops: [Hop], relation: RelationSet, confidence: Double, isApproved: Bool, isVerbatim: Bool
    ) {
        self.hops = hops
        self.relation = relation
        self.confidence = confidence
        self.isApproved = isApproved
        self.isVerbatim = isVerbatim
    }
}
