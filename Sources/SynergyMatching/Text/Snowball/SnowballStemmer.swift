/// The Snowball stemmers of three languages, written from the descriptions at https://snowballstem.org/algorithms.
///
/// They give what Snowball 3.1 gives. A word is its small letters in ISO 8859-1, one byte each.
package enum SnowballStemmer: Sendable {
    case english, french, spanish

    /// Puts the stem of a word in its place.
    package func stem(_ word: inout [UInt8]) {
        switch self {
        case .english: EnglishStemmer.stem(&word)
        case .french: FrenchStemmer.stem(&word)
        case .spanish: SpanishStemmer.stem(&word)
        }
    }
}
