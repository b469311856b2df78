public import SynergyModel

/// One asserted relation between two questions, or between two provisions.
public struct Mapping: Hashable, Sendable {
    /// What a mapping relates: a question or a provision.
    public enum Term {
        /// An identifier of a question or of a provision.
        public typealias ID = Identifier<Term>
    }

    /// What is to be made of a mapping.
    public enum Status: String, Sendable, CaseIterable, Codable {
        /// It feeds drafts.
        case approved
        /// It is worth a link at most.
        case proposed
        /// It does not exist.
        case rejected
        /// It no longer exists.
        case deprecated
    }

    /// A CURIE of the SSSOM predicate vocabulary, such as `skos:exactMatch`.
    public typealias Predicate = String

    /// The source question or provision.
    public var subject: Term.ID
    /// The target question or provision.
    public var object: Term.ID
    /// What is possible between subject and object; never empty.
    public var relation: RelationSet
    /// How sure the curator is, 0…1.
    public var confidence: Double
    /// How the mapping came about, as a CURIE such as `semapv:ManualMappingCuration`.
    public var justification: String
    /// Who made it.
    public var authors: [String]
    /// Who checked it.
    public var reviewers: [String]
    /// What is to be made of it.
    public var status: Status
    /// When it holds.
    public var validity: Validity
    /// When it was made.
    public var date: CalendarDay?
    /// Which source element covers which target element; `nil` when the relation decides.
    public var elementMap: [ElementPair]?
    /// What happens to the value on the way; `nil` for identity.
    public var transform: Transform?
    /// Why, in a sentence.
    public var comment: String?
    /// Its identifier in its set.
    public var recordID: String?
    /// Where it was read.
    public var location: SourceLocation?

    /// Creates a mapping.
    public init(
        subject: Term.ID, object: Term.ID, relation: RelationSet, confidence: Double = 1,
        justification: String = "semapv:ManualMappingCuration", authors: [String] = [], reviewers: [String] = [],
        status: Status = .approved, validity: Validity = Validity(), date: CalendarDay? = nil,
        elementMap: [ElementPair]? = nil, transform: Transform? = nil, comment: String? = nil,
        recordID: String? = nil, location: SourceLocation? = nil
    ) {
        self.subject = subject
        self.object = object
        self.relation = relation
        self.confidence = confidence
        self.justification = justification
        self.authors = authors
        self.reviewers = reviewers
        self.status = status
        self.validity = validity
        self.date = date
        self.elementMap = elementMap
        self.transform = transform
        self.comment = comment
        self.recordID = recordID
        self.location = location
    }
}

/// The statement that a source element covers a target element.
public struct ElementPair: Hashable, Sendable {
    /// The source element.
    public var from: String
    /// The target element.
    public var to: String
    /// What happens to the value on the way; `nil` for the mapping's transform, or identity.
    public var transform: Transform?

    /// Creates a pair.
    public init(from: String, to: String, transform: Transform? = nil) {
        self.from = from
        self.to = to
        self.transform = transform
    }
}

/// Mappings published together.
public struct MappingSet: Hashable, Sendable {
    /// The URI of the set.
    public var id: String
    /// Its version.
    public var version: String?
    /// Its title.
    public var title: String?
    /// Its licence.
    public var license: String?
    /// Its mappings, in the order of the file.
    public var mappings: [Mapping]
    /// What was looked for and not found, in the order of the file.
    public var gaps: [Gap]

    /// Creates a set.
    public init(
        id: String, version: String? = nil, title: String? = nil, license: String? = nil, mappings: [Mapping] = [],
        gaps: [Gap] = []
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.license = license
        self.mappings = mappings
        self.gaps = gaps
    }
}
