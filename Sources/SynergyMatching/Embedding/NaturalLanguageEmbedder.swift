#if canImport(NaturalLanguage)
    import NaturalLanguage
    public import SynergyModel

    /// The sentence embeddings that Apple's systems come with.
    public struct NaturalLanguageEmbedder: TextEmbedder {
        /// What it is called.
        public let name = "NLEmbedding"

        /// Creates an embedder.
        public init() {}

        /// Returns a vector for each text; zeros where the system has no model for the language.
        public func vectors(for texts: [String], language: LanguageTag) throws -> [[Float]] {
            let language = NLLanguage(rawValue: String(language.primary))
            guard let embedding = NLEmbedding.sentenceEmbedding(for: language) else { return texts.map { _ in [0] } }
            return texts.map { text in
                embedding.vector(for: text)?.map(Float.init) ?? Array(repeating: 0, count: embedding.dimension)
            }
        }
    }
#endif
