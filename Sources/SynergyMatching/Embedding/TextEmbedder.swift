public import SynergyModel

/// Something that turns texts into vectors, so that texts with like meaning have vectors in like directions.
///
/// No model comes with the library. An embedder's cosine joins the other measures; it neither replaces them nor can it turn
/// a suggestion into more than one.
public protocol TextEmbedder: Sendable {
    /// What it is called, its version included: vectors of two names never meet.
    var name: String { get }

    /// Returns a vector for each text, all of one length, in the same order; a text it knows nothing of gets zeros.
    ///
    /// - Parameters:
    ///   - texts: The texts, each of them not empty and none twice.
    ///   - language: The language most of them are in, `und` where it is not known.
    func vectors(for texts: [String], language: LanguageTag) throws -> [[Float]]
}
