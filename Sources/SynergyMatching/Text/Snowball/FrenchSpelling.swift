/// How the French stemmer writes a word while it works on it.
enum FrenchSpelling {
    private static let elided = LetterSet("cdjlmnst")
    private static let apostrophe = UInt8(ascii: "'")
    private static let q = UInt8(ascii: "q")
    private static let u = UInt8(ascii: "u")
    private static let i = UInt8(ascii: "i")
    private static let y = UInt8(ascii: "y")
    private static let h = UInt8(ascii: "H")

    /// Takes an elided word off the front: `l'eau` becomes `eau`.
    static func removeElision(_ letters: inout [UInt8]) {
        guard let place = letters.firstIndex(of: apostrophe), place < letters.count - 1 else { return }
        let isElision = place == 1 ? elided.contains(letters[0]) : place == 2 && letters[0] == q && letters[1] == u
        if isElision { letters.removeFirst(place + 1) }
    }

    /// Writes vowels that stand for consonants as capitals, and `ë` and `ï` as two letters.
    ///
    /// From left to right: a vowel that has become a capital is none to the letter after it.
    static func marked(_ letters: [UInt8]) -> [UInt8] {
        var word = letters
        var place = 0
        func letter(_ offset: Int) -> UInt8? { place + offset < word.count ? word[place + offset] : nil }
        func isVowel(_ offset: Int) -> Bool { letter(offset).map { FrenchStemmer.vowels.contains($0) } ?? false }
        func capitalise(_ offset: Int) { word[place + offset] &= ~0x20 }
        while let first = letter(0) {
            let second = letter(1)
            if isVowel(0), second == y || ((second == u || second == i) && isVowel(2)) { capitalise(1) }
            if first == 0xEB || first == 0xEF {
                word.replaceSubrange(place...place, with: [h, first == 0xEB ? UInt8(ascii: "e") : i])
            } else if first == y, isVowel(1) {
                capitalise(0)
            } else if first == q, second == u {
                capitalise(1)
            }
            place += 1
        }
        return word
    }

    /// Writes a word as people do.
    static func unmarked(_ letters: [UInt8]) -> [UInt8] {
        var word: [UInt8] = []
        var isAfterH = false
        for letter in letters {
            if isAfterH, letter == UInt8(ascii: "e") {
                word.append(0xEB)
            } else if isAfterH, letter == i {
                word.append(0xEF)
            } else if letter != h {
                let isMarked = letter | 0x20 == u || letter | 0x20 == i || letter | 0x20 == y
                word.append(isMarked ? letter | 0x20 : letter)
            }
            isAfterH = letter == h
        }
        return word
    }
}
