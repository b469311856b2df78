/// The distinct documents that many texts cite, with who cites each and where.
///
/// Spellings are merged through their keys, the aliases of a registry and the built-in table. What may be one document and
/// nobody can tell is listed as doubtful, never merged.
public struct CitedDocuments: Hashable, Sendable {
    /// A text, or what was found in it.
    public struct Source: Hashable, Sendable {
        /// Whose text it is, such as a State or a submission.
        public var owner: String
        /// Where it stands there, such as a question.
        public var place: String
        /// What it cites, in its order.
        public var citations: [Citation]

        /// Creates a source from what was found in a text.
        public init(owner: String, place: String, citations: [Citation]) {
            self.owner = owner
            self.place = place
            self.citations = citations
        }

        /// Creates a source from a text.
        public init(owner: String, place: String, text: String) {
            self.init(owner: owner, place: place, citations: ReferenceScanner().scan(text))
        }
    }

    /// One document.
    public struct Entry: Hashable, Sendable {
        /// Its key: the registered one where it is registered, else the first of those that were cited.
        public var key: ReferenceKey
        /// All keys by which it was cited, in order.
        public var keys: [ReferenceKey]
        /// What it is registered as.
        public var document: RegisteredDocument.ID?
        /// Who cites it and where, in the order of owners and places.
        public var mentions: [Mention]
        /// How it is written, the most frequent first.
        public var spellings: [Spelling]

        /// How often it is cited.
        public var count: Int { mentions.reduce(0) { $0 + $1.count } }
        /// Who cites it.
        public var owners: [String] {
            mentions.map(\.owner).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
    }

    /// One place that cites a document.
    public struct Mention: Hashable, Sendable {
        /// Whose text it is.
        public var owner: String
        /// Where it stands there.
        public var place: String
        /// How often the place cites the document.
        public var count: Int
        /// The places in the document that it cites, in order, such as `para=12-15`.
        public var pinpoints: [String]

        /// Creates a mention.
        public init(owner: String, place: String, count: Int, pinpoints: [String]) {
            self.owner = owner
            self.place = place
            self.count = count
            self.pinpoints = pinpoints
        }
    }

    /// One way to write a document.
    public struct Spelling: Hashable, Sendable {
        /// The text; for a place in a document, the place.
        public var text: String
        /// How often it is written so.
        public var count: Int

        /// Creates a spelling.
        public init(text: String, count: Int) {
            self.text = text
            self.count = count
        }
    }

    /// Two documents that may be one.
    public struct Doubt: Hashable, Sendable {
        /// Why they may be.
        public enum Evidence: String, CaseIterable, Hashable, Sendable {
            /// They are cited side by side, one in brackets or with only a comma between.
            case sideBySide
            /// Their numbers follow each other, as those of language versions do.
            case consecutiveNumbers
            /// They are registered with one title.
            case sameTitle
            /// One owner cites the same place in both.
            case samePlace
        }

        /// The key of the first document.
        public var first: ReferenceKey
        /// The key of the second document.
        public var second: ReferenceKey
        /// Why they may be one, in the order of the cases.
        public var evidence: [Evidence]

        /// Creates a doubt.
        public init(first: ReferenceKey, second: ReferenceKey, evidence: [Evidence]) {
            self.first = first
            self.second = second
            self.evidence = evidence
        }
    }

    /// The documents, in the order of their keys.
    public let entries: [Entry]
    /// Pairs of documents that may be one, in the order of their keys.
    public let doubts: [Doubt]
    /// Citations that name no document, or one that only the context can tell.
    public let withoutDocument: Int

    /// Collects what texts cite.
    ///
    /// - Complexity: O(*n* log *n*) in the number of citations.
    public init(_ sources: some Sequence<Source>, registry: any ReferenceRegistry = DocumentRegistry()) {
        var collection = CitationCollection(registry: registry)
        for source in sources { collection.add(source) }
        entries = collection.entries()
        doubts = collection.doubts(entries)
        withoutDocument = collection.withoutDocument
    }
}
