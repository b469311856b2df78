/// The English stemmer, known as Porter2 (https://snowballstem.org/algorithms/english/stemmer.html).
enum EnglishStemmer {
    private static let vowels = LetterSet("aeiouy")
    private static let y = UInt8(ascii: "y")
    /// A `y` that counts as a consonant.
    private static let markedY = UInt8(ascii: "Y")

    /// Puts the stem of a word in its place.
    static func stem(_ letters: inout [UInt8]) {
        guard letters.count > 2, !replaceException(&letters) else { return }
        if letters[0] == UInt8(ascii: "'") { letters.removeFirst() }
        markConsonantY(&letters)
        var word = StemmingWord(letters, vowels: vowels)
        markRegions(&word)
        removePossessive(&word)
        removePlural(&word)
        removeVerbEnding(&word)
        replaceFinalY(&word)
        shortenDerivation(&word)
        shortenAdjective(&word)
        removeDerivation(&word)
        removeFinalLetter(&word)
        letters = word.letters.map { $0 == markedY ? y : $0 }
    }

    // MARK: Exceptions and regions

    /// What whole words become.
    private static let exceptions: [[UInt8]: [UInt8]] = {
        let pairs = [
            ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
            ("early", "earli"), ("only", "onli"), ("singly", "singl"),
        ]
        let unchanged = ["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map { ($0, $0) }
        return Dictionary(
            (pairs + unchanged).map { (Array($0.0.utf8), Array($0.1.utf8)) }, uniquingKeysWith: { first, _ in first })
    }()

    private static func replaceException(_ letters: inout [UInt8]) -> Bool {
        guard letters.count <= 6, let exception = exceptions[letters] else { return false }
        letters = exception
        return true
    }

    private static func markConsonantY(_ letters: inout [UInt8]) {
        for place in letters.indices where letters[place] == y {
            if place == 0 || vowels.contains(letters[place - 1]) { letters[place] = markedY }
        }
    }

    /// Beginnings that would be stemmed too far: the first region begins behind them.
    private static let prefixes: [StaticString] = [
        "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
    ]

    private static func markRegions(_ word: inout StemmingWord) {
        guard let prefix = prefixes.first(where: { word.begins(with: $0) }) else { return word.markRegions() }
        word.r1 = prefix.utf8CodeUnitCount
        if let second = word.regionStart(from: word.r1) { word.r2 = second }
    }

    /// Whether the word, without some letters at its end, ends with a short syllable.
    private static func endsInShortSyllable(_ word: StemmingWord, before length: Int = 0) -> Bool {
        let end = word.count - length
        if word.ends(with: "past", before: length) { return true }
        guard word.isConsonant(at: end - 1), word.isVowel(at: end - 2) else { return false }
        if end == 2 { return true }
        let last = word.letters[end - 1]
        return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != markedY
            && word.isConsonant(at: end - 3)
    }

    // MARK: Steps 0 and 1

    private static func removePossessive(_ word: inout StemmingWord) {
        for suffix in ["'s'", "'s", "'"] as [StaticString] where word.ends(with: suffix) {
            return word.remove(suffix.utf8CodeUnitCount)
        }
    }

    private static func removePlural(_ word: inout StemmingWord) {
        if word.ends(with: "sses") { return word.remove(2) }
        if word.ends(with: "ied") || word.ends(with: "ies") { return word.remove(word.count > 4 ? 2 : 1) }
        if word.ends(with: "us") || word.ends(with: "ss") || !word.ends(with: "s") { return }
        if let end = word.afterVowel(from: 0), end < word.count - 1 { word.remove(1) }
    }

    private enum VerbEnding { case double, single }

    private static let verbEndings = SuffixTable<VerbEnding>(["eed eedly": .double, "ed edly ing ingly": .single])

    private static func removeVerbEnding(_ word: inout StemmingWord) {
        guard let (length, ending) = verbEndings.longest(of: word.letters) else { return }
        if ending == .double {
            // To proceed, to exceed and to succeed are no participles.
            if ["proc", "exc", "succ"].contains(where: { word.equals($0, before: length) }) { return }
            word.replace(length, by: "ee", in: word.r1)
            return
        }
        if word.ends(with: "ing"), handledAsException(&word) { return }
        guard let end = word.afterVowel(from: 0), end <= word.count - length else { return }
        word.remove(length)
        repairVerb(&word)
    }

    /// Deals with words such as `dying` and `evening`.
    private static func handledAsException(_ word: inout StemmingWord) -> Bool {
        if word.count == 5, word.ends(with: "y", before: 3), word.isConsonant(at: 0) {
            word.replace(4, by: "ie")
            return true
        }
        return ["inn", "out", "cann", "herr", "earr", "even"].contains { word.equals($0, before: 3) }
    }

    private static let doubles = LetterSet("bdfgmnprt")

    /// Gives a verb without its ending the letter back that the ending took, or takes the one away that it brought.
    private static func repairVerb(_ word: inout StemmingWord) {
        if word.ends(with: "at") || word.ends(with: "bl") || word.ends(with: "iz") {
            return word.letters.append(UInt8(ascii: "e"))
        }
        if let last = word.letter(before: 0), last == word.letter(before: 1), doubles.contains(last) {
            let isWholeStem = word.count == 3 && ["a", "e", "o"].contains { word.begins(with: $0) }
            if !isWholeStem { word.remove(1) }
        } else if word.count == word.r1, endsInShortSyllable(word) {
            word.letters.append(UInt8(ascii: "e"))
        }
    }

    private static func replaceFinalY(_ word: inout StemmingWord) {
        guard let last = word.letter(before: 0), last == y || last == markedY, word.count > 2,
            word.isConsonant(at: word.count - 2)
        else { return }
        word.replace(1, by: "i")
    }

    // MARK: Steps 2 and 3

    private enum Derivation {
        case replace(StaticString)
        case afterL, afterValidLetter
    }

    private static let derivations = SuffixTable<Derivation>([
        "tional": .replace("tion"), "enci": .replace("ence"), "anci": .replace("ance"), "abli": .replace("able"),
        "entli": .replace("ent"), "izer ization": .replace("ize"), "ational ation ator": .replace("ate"),
        "alism aliti alli": .replace("al"), "fulness fulli": .replace("ful"), "ousli ousness": .replace("ous"),
        "iveness iviti": .replace("ive"), "biliti bli": .replace("ble"), "ogist": .replace("og"), "ogi": .afterL,
        "lessli": .replace("less"), "li": .afterValidLetter,
    ])
    private static let validBeforeLi = LetterSet("cdeghkmnrt")

    private static func shortenDerivation(_ word: inout StemmingWord) {
        guard let (length, action) = derivations.longest(of: word.letters), word.has(length, in: word.r1) else {
            return
        }
        switch action {
        case .replace(let text): word.replace(length, by: text)
        case .afterL: if word.ends(with: "l", before: length) { word.remove(1) }
        case .afterValidLetter:
            if let letter = word.letter(before: length), validBeforeLi.contains(letter) { word.remove(length) }
        }
    }

    /// What stands for an ending; nothing for the one that goes away only in the second region.
    private static let adjectives = SuffixTable<StaticString?>([
        "tional": "tion", "ational": "ate", "alize": "al", "icate iciti ical": "ic", "ful ness": "", "ative": nil,
    ])

    private static func shortenAdjective(_ word: inout StemmingWord) {
        guard let (length, text) = adjectives.longest(of: word.letters), word.has(length, in: word.r1) else { return }
        if let text { word.replace(length, by: text) } else { _ = word.remove(length, in: word.r2) }
    }

    // MARK: Steps 4 and 5

    private static let endings = SuffixTable<Bool>([
        "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize": true, "ion": false,
    ])

    private static func removeDerivation(_ word: inout StemmingWord) {
        guard let (length, isAlways) = endings.longest(of: word.letters), word.has(length, in: word.r2) else { return }
        if isAlways || word.ends(with: "s", before: length) || word.ends(with: "t", before: length) {
            word.remove(length)
        }
    }

    private static func removeFinalLetter(_ word: inout StemmingWord) {
        if word.ends(with: "e") {
            if word.has(1, in: word.r2) || (word.has(1, in: word.r1) && !endsInShortSyllable(word, before: 1)) {
                word.remove(1)
            }
        } else if word.ends(with: "ll") {
            _ = word.remove(1, in: word.r2)
        }
    }
}
