/// The way of a word in UTF-8 to its stem and back.
enum Stemming {
    /// Returns the stem of a word in lower case, without diacritics; empty when its language has no stemmer or its
    /// letters are none of that language.
    static func stem(of word: UnsafeBufferPointer<UInt8>, language: TextLanguage) -> [UInt8] {
        let stemmer: SnowballStemmer
        switch language {
        case .english: stemmer = .english
        case .french: stemmer = .french
        case .spanish: stemmer = .spanish
        case .arabic, .russian, .chinese, .other: return []
        }
        guard var letters = latin(word) else { return [] }
        stemmer.stem(&letters)
        var stem: [UInt8] = []
        for letter in letters { LetterFolding.appendFolded(UInt32(letter), to: &stem) }
        return stem
    }

    /// Returns a word in ISO 8859-1; letters that are not in it lose their diacritics, as `œ` becomes `oe`.
    private static func latin(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var letters: [UInt8] = []
        letters.reserveCapacity(word.count + 2)
        var offset = 0
        while offset < word.count {
            let (scalar, length) = Scalars.decode(word, at: offset)
            offset += length
            if let letter = UInt8(exactly: scalar) {
                letters.append(letter)
            } else {
                let start = letters.count
                LetterFolding.appendFolded(scalar, to: &letters)
                guard letters[start...].allSatisfy({ $0 < 0x80 }) else { return nil }
            }
        }
        return letters
    }
}
