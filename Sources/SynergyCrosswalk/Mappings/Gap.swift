public import SynergyModel

/// The statement that somebody looked for a counterpart and found none, which differs from nobody having looked.
public struct Gap: Hashable, Sendable {
    /// The question or provision that has no counterpart; `nil` when it is on the side of ``object``.
    public var subject: Mapping.Term.ID?
    /// The question or provision that has no counterpart; `nil` when it is on the side of ``subject``.
    public var object: Mapping.Term.ID?
    /// Where the counterpart was looked for, such as a questionnaire; `nil` when that was not said.
    public var source: String?
    /// How the statement came about, as a CURIE such as `semapv:ManualMappingCuration`.
    public var justification: String
    /// Who looked.
    public var authors: [String]
    /// When.
    public var date: CalendarDay?
    /// Why, in a sentence.
    public var comment: String?
    /// Its identifier in its set.
    public var recordID: String?
    /// Where it was read.
    public var location: SourceLocation?

    /// Creates a gap.
    public init(
        subject: Mapping.Term.ID? = nil, object: Mapping.Term.ID? = nil, source: String? = nil,
        justification: String = "semapv:ManualMappingCuration", authors: [String] = [], date: CalendarDay? = nil,
        comment: String? = nil, recordID: String? = nil, location: SourceLocation? = nil
    ) {
        self.subject = subject
        self.object = object
        self.source = source
        self.justification = justification
        self.authors = authors
        self.date = date
        self.comment = comment
        self.recordID = recordID
        self.location = location
    }

    /// The question or provision without a counterpart, if one is named.
    public var term: Mapping.Term.ID? { subject ?? object }
}
