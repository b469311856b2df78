/// A registry that holds its documents in memory, indexed by their keys and aliases.
///
/// It does not change once made. Nothing that it returns depends on the order in which documents were given.
public struct DocumentRegistry: Sendable {
    /// The documents, in the order of their identifiers.
    public let documents: [RegisteredDocument]

    /// Creates a registry.
    public init(_ documents: some Sequence<RegisteredDocument> = []) {
        self.documents = documents.sorted { $0.id < $1.id }
    }
}
