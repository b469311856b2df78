import Synchronization
import SynergyModel

/// Vectors that an embedder has already made, by the hash of their texts.
///
/// A class, because several matchers of one program share what was costly to make.
public final class EmbeddingCache: Sendable {
    private struct Key: Hashable {
        var embedder: String
        var language: LanguageTag
        /// The SHA-256 of the text.
        var text: String
    }

    private let vectors = Mutex<[Key: [Float]]>([:])

    /// Creates an empty cache.
    public init() {}

    /// How many vectors it holds.
    public var count: Int { vectors.withLock { $0.count } }

    /// The vector of every text, made by `embedder` where it is not there yet.
    func vectors(for texts: [String], language: LanguageTag, from embedder: some TextEmbedder) throws -> [[Float]] {
        let keys = texts.map { Key(embedder: embedder.name, language: language, text: SHA256.hexDigest(of: $0)) }
        var missing: [Key: String] = [:]
        var order: [Key] = []
        vectors.withLock { known in
            for (key, text) in zip(keys, texts) where !text.isEmpty && known[key] == nil && missing[key] == nil {
                missing[key] = text
                order.append(key)
            }
        }
        if !order.isEmpty {
            let made = try embedder.vectors(for: order.compactMap { missing[$0] }, language: language)
            guard made.count == order.count, Set(made.map(\.count)).count == 1 else {
                throw EmbeddingError(embedder: embedder.name, expected: order.count, found: made.count)
            }
            vectors.withLock { known in
                for (key, vector) in zip(order, made) { known[key] = vector }
            }
        }
        return vectors.withLock { known in keys.map { known[$0] ?? [] } }
    }
}

/// An embedder that did not do what it should.
public struct EmbeddingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the embedder is called.
    public var embedder: String
    /// How many vectors of one length were wanted.
    public var expected: Int
    /// How many vectors came.
    public var found: Int

    /// What happened, in words.
    public var description: String {
        found == expected
            ? "The embedder ‘\(embedder)’ returned vectors of different lengths; all must have one length."
            : "The embedder ‘\(embedder)’ returned \(found) vectors for \(expected) texts."
    }
}
