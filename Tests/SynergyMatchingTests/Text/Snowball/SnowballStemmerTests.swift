import SynergyMatching
import SynergyTestSupport
import Testing

/// The stemmers against the published implementation, and on what is no word at all.
@Suite struct SnowballStemmerTests {
    @Test("Each stem is the published one", arguments: StemmingVectors.names)
    func published(name: String) throws {
        let vectors = try StemmingVectors.read(name)
        #expect(vectors.count == 800)
        let stemmer = try #require(StemmingVectors.stemmer(name))
        for vector in vectors {
            #expect(StemmingVectors.stem(vector.word, with: stemmer) == vector.stem, "\(vector.word)")
        }
    }

    @Test(
        "A word of one or two letters and an empty one are no trouble",
        arguments: [SnowballStemmer.english, .french, .spanish])
    func shortWords(stemmer: SnowballStemmer) {
        for word in ["", "a", "y", "'", "ab", "yy", "é", "ë", "s"] {
            #expect(StemmingVectors.stem(word, with: stemmer).utf8.count <= word.utf8.count)
        }
    }

    @Test(
        "No bytes make a stemmer fail, and none becomes more than one letter longer",
        arguments: [SnowballStemmer.english, .french, .spanish])
    func hostileWords(stemmer: SnowballStemmer) {
        var random = SplitMix64(seed: 20_000)
        let letters = Array("aeiouyéèëïñçlmnstqugdrbHIUY'".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        for _ in 0..<20_000 {
            var word = (0..<random.below(20)).map { _ in
                random.chance(70) ? random.pick(letters) : UInt8(truncatingIfNeeded: random.next())
            }
            let before = word
            stemmer.stem(&word)
            #expect(word.count <= before.count + 1, "\(before)")
        }
    }
}
