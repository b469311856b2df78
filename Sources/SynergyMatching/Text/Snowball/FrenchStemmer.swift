/// The French stemmer (https://snowballstem.org/algorithms/french/stemmer.html).
///
/// Vowels that stand for consonants are written as capitals on the way; an `H` stands before what was `ë` or `ï`.
enum FrenchStemmer {
    static let vowels = LetterSet("aeiouyâàëéêèïîôûù")

    /// Puts the stem of a word in its place.
    static func stem(_ letters: inout [UInt8]) {
        FrenchSpelling.removeElision(&letters)
        var word = StemmingWord(FrenchSpelling.marked(letters), vowels: vowels)
        word.markRegions()
        markVerbRegion(&word)
        if removeStandardEnding(&word) || removeEndingInI(&word) || removeVerbEnding(&word) {
            if word.ends(with: "Y") {
                word.replace(1, by: "i")
            } else if word.letters.last == 0xE7 {
                word.replace(1, by: "c")
            }
        } else {
            removeResidue(&word)
        }
        undouble(&word)
        removeAccent(&word)
        letters = FrenchSpelling.unmarked(word.letters)
    }

    private static func markVerbRegion(_ word: inout StemmingWord) {
        let start: Int? =
            if word.isVowel(at: 0), word.isVowel(at: 1), word.count > 2 {
                3
            } else if ["par", "col", "tap"].contains(where: { word.begins(with: $0) }) {
                3
            } else if word.begins(with: "ni"), word.isVowel(at: 2) {
                3
            } else {
                word.afterVowel(from: 1)
            }
        if let start { word.rv = start }
    }

    // MARK: Step 1

    private enum Standard {
        case remove, removeWithIc, ement, ity, removeWithAt, al, ou, euse, issement, ment
        case replace(StaticString)
        case always(StaticString)
        case adverb(StaticString)
    }

    private static let standard = SuffixTable<Standard>([
        "ance iqUe isme able iste eux ances iqUes ismes ables istes": .remove,
        "atrice ateur ation atrices ateurs ations": .removeWithIc,
        "logie logies": .replace("log"), "usion ution usions utions": .replace("u"), "ence ences": .replace("ent"),
        "ement ements": .ement, "ité ités": .ity, "if ive ifs ives": .removeWithAt, "eaux": .always("eau"), "aux": .al,
        "oux": .ou, "euse euses": .euse, "issement issements": .issement, "amment": .adverb("ant"),
        "emment": .adverb("ent"), "ment ments": .ment,
    ])
    private static let beforeOux = LetterSet("bhjlnp")

    /// Takes a standard ending away.
    ///
    /// - Returns: Whether it did and the word needs no look at its verb endings.
    private static func removeStandardEnding(_ word: inout StemmingWord) -> Bool {
        guard let (length, action) = standard.longest(of: word.letters) else { return false }
        switch action {
        case .remove: return word.remove(length, in: word.r2)
        case .replace(let text): return word.replace(length, by: text, in: word.r2)
        case .always(let text): word.replace(length, by: text)
        case .al: return word.replace(length, by: "al", in: word.r1)
        case .euse: return word.remove(length, in: word.r2) || word.replace(length, by: "eux", in: word.r1)
        case .ou:
            guard let letter = word.letter(before: length), beforeOux.contains(letter) else { return false }
            word.remove(1)
        case .issement:
            guard word.isConsonant(at: word.count - length - 1) else { return false }
            return word.remove(length, in: word.r1)
        case .adverb(let text):
            word.replace(length, by: text, in: word.rv)
            return false
        case .ment:
            let vowel = word.count - length - 1
            if word.isVowel(at: vowel), vowel >= word.rv { word.remove(length) }
            return false
        case .removeWithIc:
            guard word.remove(length, in: word.r2) else { return false }
            removeIc(&word)
        case .removeWithAt:
            guard word.remove(length, in: word.r2) else { return false }
            if word.remove("at", in: word.r2) { removeIc(&word) }
        case .ement:
            guard word.remove(length, in: word.rv) else { return false }
            shortenBeforeEment(&word)
        case .ity:
            guard word.remove(length, in: word.r2) else { return false }
            shortenBeforeIty(&word)
        }
        return true
    }

    private static func removeIc(_ word: inout StemmingWord) {
        if word.ends(with: "ic"), !word.remove(2, in: word.r2) { word.replace(2, by: "iqU") }
    }

    private enum Inner { case iv, eus, remove, ier }

    private static let beforeEment = SuffixTable<Inner>(["iv": .iv, "eus": .eus, "abl iqU": .remove, "ièr Ièr": .ier])

    private static func shortenBeforeEment(_ word: inout StemmingWord) {
        guard let (length, inner) = beforeEment.longest(of: word.letters) else { return }
        switch inner {
        case .iv: if word.remove(length, in: word.r2) { word.remove("at", in: word.r2) }
        case .eus: if !word.remove(length, in: word.r2) { word.replace(length, by: "eux", in: word.r1) }
        case .remove: _ = word.remove(length, in: word.r2)
        case .ier: word.replace(length, by: "i", in: word.rv)
        }
    }

    private static func shortenBeforeIty(_ word: inout StemmingWord) {
        if word.ends(with: "abil") {
            if !word.remove(4, in: word.r2) { word.replace(4, by: "abl") }
        } else if word.ends(with: "ic") {
            removeIc(&word)
        } else {
            word.remove("iv", in: word.r2)
        }
    }

    // MARK: Step 2

    private static let endingsInI = SuffixTable<Void>([
        """
        îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is \
        issaIent issais issait issant issante issantes issants isse issent isses issez issiez issions issons it
        """: ()
    ])

    private static func removeEndingInI(_ word: inout StemmingWord) -> Bool {
        guard let (length, _) = endingsInI.longest(of: word.letters, from: word.rv) else { return false }
        let before = word.count - length - 1
        guard before >= word.rv, word.isConsonant(at: before), word.letters[before] != UInt8(ascii: "H") else {
            return false
        }
        word.remove(length)
        return true
    }

    private enum Verb { case ions, remove, removeWithE, ais }

    private static let verbEndings = SuffixTable<Verb>([
        "ions": .ions,
        "é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez eais": .remove,
        "âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions": .removeWithE,
        "ais aise aises": .ais,
    ])

    private static func removeVerbEnding(_ word: inout StemmingWord) -> Bool {
        guard let (length, action) = verbEndings.longest(of: word.letters, from: word.rv) else { return false }
        switch action {
        case .ions: return word.remove(length, in: word.r2)
        case .remove: word.remove(length)
        case .removeWithE:
            word.remove(length)
            word.remove("e", in: word.rv)
        case .ais:
            // Palais, mauvais and déplais are no verbs in the past.
            if word.count - length == 3, word.ends(with: "al", before: length) { return false }
            if word.ends(with: "auv", before: length) { return false }
            if word.ends(with: "pl", before: length), word.letter(before: length + 2) == 0xE9 { return false }
            word.remove(length)
        }
        return true
    }

    // MARK: Steps 4 to 6

    private static let keepsS = LetterSet("aiouès")

    private enum Residue { case ion, ier, e }

    private static let residues = SuffixTable<Residue>(["ion": .ion, "ier ière Ier Ière": .ier, "e": .e])

    private static func removeResidue(_ word: inout StemmingWord) {
        if word.ends(with: "s"), let letter = word.letter(before: 1),
            word.ends(with: "Hi", before: 1) || !keepsS.contains(letter)
        {
            word.remove(1)
        }
        guard let (length, residue) = residues.longest(of: word.letters, from: word.rv) else { return }
        switch residue {
        case .ier: word.replace(length, by: "i")
        case .e: word.remove(length)
        case .ion:
            guard word.has(length, in: word.r2), word.has(length + 1, in: word.rv) else { return }
            if word.ends(with: "s", before: length) || word.ends(with: "t", before: length) { word.remove(length) }
        }
    }

    private static func undouble(_ word: inout StemmingWord) {
        for ending in ["enn", "onn", "ett", "ell", "eill"] as [StaticString] where word.ends(with: ending) {
            return word.remove(1)
        }
    }

    /// Takes the accent off an `é` or `è` before the last consonants.
    private static func removeAccent(_ word: inout StemmingWord) {
        guard let place = word.letters.lastIndex(where: { vowels.contains($0) }), place < word.count - 1,
            word.letters[place] == 0xE9 || word.letters[place] == 0xE8
        else { return }
        word.letters[place] = UInt8(ascii: "e")
    }
}
