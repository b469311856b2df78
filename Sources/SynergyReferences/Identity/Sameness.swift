/// Whether two citations mean one document.
///
/// Not knowing is an answer: two files in different languages may be one document, and nothing in their numbers tells.
public enum Sameness: String, CaseIterable, Hashable, Sendable {
    /// They do.
    case same
    /// They do not.
    case different
    /// Nobody can tell from what is known.
    case unknown
}

/// What was found about two documents.
public struct DocumentComparison: Hashable, Sendable {
    /// Whether they are one.
    public var sameness: Sameness
    /// How that is known.
    public var ground: Ground
    /// How two different documents belong together.
    public var relation: DocumentRelation?

    /// Creates a comparison.
    public init(_ sameness: Sameness, _ ground: Ground, relation: DocumentRelation? = nil) {
        self.sameness = sameness
        self.ground = ground
        self.relation = relation
    }

    /// How it is known whether two documents are one.
    public enum Ground: String, CaseIterable, Hashable, Sendable {
        /// Their keys are equal.
        case oneKey
        /// The registry or the built-in table says that their keys are of one document.
        case alias
        /// Their keys identify documents, and they are not equal.
        case otherKey
        /// A number of one language version is compared with something that it may be a version of.
        case languageVersion
        /// One address says nothing about what is there.
        case opaqueAddress
        /// Their numbers are of different series in which one document can have a number each.
        case otherSeries
        /// A document depends on what its text is about.
        case context
        /// A text cites no document, or several.
        case notOneDocument
    }
}

/// How one document stands to another that is not the same.
public struct DocumentRelation: Hashable, Sendable {
    /// What the one does to the other.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// An addendum to it.
        case supplements
        /// A corrigendum to it.
        case corrects
        /// A later version of it.
        case supersedes
        /// It with its amendments worked in.
        case consolidates
        /// One of a series of documents that share its number.
        case partOf
        /// A treaty whose text the other, a resolution, adopted.
        case adoptedBy
    }

    /// The document that does it.
    public var subject: ReferenceKey
    /// What it does.
    public var kind: Kind
    /// The document it does it to.
    public var object: ReferenceKey

    /// Creates a relation.
    public init(_ subject: ReferenceKey, _ kind: Kind, _ object: ReferenceKey) {
        self.subject = subject
        self.kind = kind
        self.object = object
    }
}
