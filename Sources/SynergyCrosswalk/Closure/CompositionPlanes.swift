/// The composition table of RCC-5 cut into planes, so that one step composes a relation with 64 others at once.
///
/// A row of masks is kept as five words: bit *j* of word *r* says that relation *r* is possible with term *j*. Composed with such a
/// row, relation set `a` allows relation *r* with term *j* where for some relation *b* possible in the row, *r* is in `a` ∘ *b*.
/// For each `a` and *b* the planes hold the five words of all ones or all zeros that say which *r* those are.
enum CompositionPlanes {
    /// Five words, padded to a vector.
    typealias Word = SIMD8<UInt64>

    /// The planes of `a` and `b` at `a * 5 + b`.
    static let table: [Word] = (0..<32 * 5).map { index in
        let composed = RelationSet(rawValue: UInt8(index / 5)).composed(
            with: RelationSet(rawValue: 1 << UInt8(index % 5)))
        var word = Word.zero
        for relation in 0..<5 where composed.rawValue & (1 << UInt8(relation)) != 0 { word[relation] = .max }
        return word
    }

    /// Where each relation goes when it is read the other way round.
    static let converse = [0, 2, 1, 3, 4]
}
