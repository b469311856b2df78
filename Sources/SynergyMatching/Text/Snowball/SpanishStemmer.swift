/// The Spanish stemmer (https://snowballstem.org/algorithms/spanish/stemmer.html).
enum SpanishStemmer {
    private static let vowels = LetterSet("aeiouáéíóúü")

    /// Puts the stem of a word in its place.
    static func stem(_ letters: inout [UInt8]) {
        var word = StemmingWord(letters, vowels: vowels)
        word.markRegions()
        markVerbRegion(&word)
        removePronoun(&word)
        if !removeStandardEnding(&word), !removeEndingInY(&word) { removeVerbEnding(&word) }
        removeResidue(&word)
        letters = word.letters.map(withoutAcute)
    }

    private static func markVerbRegion(_ word: inout StemmingWord) {
        guard word.count > 1 else { return }
        let start: Int? =
            if word.isConsonant(at: 1) {
                word.afterVowel(from: 2)
            } else if word.isVowel(at: 0) {
                word.afterConsonant(from: 2)
            } else {
                word.count > 2 ? 3 : nil
            }
        if let start { word.rv = start }
    }

    private static func withoutAcute(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0xE1: UInt8(ascii: "a")
        case 0xE9: UInt8(ascii: "e")
        case 0xED: UInt8(ascii: "i")
        case 0xF3: UInt8(ascii: "o")
        case 0xFA: UInt8(ascii: "u")
        default: letter
        }
    }

    // MARK: Step 0

    private static let pronouns = SuffixTable<Void>(["me se sela selo selas selos la le lo las les los nos": ()])

    private enum Host {
        case accented, plain, afterU
    }

    private static let hosts = SuffixTable<Host>([
        "iéndo ándo ár ér ír": .accented, "ando iendo ar er ir": .plain, "yendo": .afterU,
    ])

    /// Takes a pronoun off the verb that it is written together with.
    private static func removePronoun(_ word: inout StemmingWord) {
        guard let (length, _) = pronouns.longest(of: word.letters) else { return }
        let verb = Array(word.letters.dropLast(length))
        guard let (ending, host) = hosts.longest(of: verb), verb.count - ending >= word.rv else { return }
        switch host {
        case .accented:
            word.remove(length)
            for place in (verb.count - ending)..<verb.count { word.letters[place] = withoutAcute(verb[place]) }
        case .plain: word.remove(length)
        case .afterU: if word.ends(with: "u", before: length + ending) { word.remove(length) }
        }
    }

    // MARK: Step 1

    private enum Standard {
        case remove, removeWithIc, removeWithAt
        case replace(StaticString)
        case amente, mente, idad
    }

    private static let standard = SuffixTable<Standard>([
        """
        anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas \
        amiento amientos imiento imientos
        """: .remove,
        "adora ador ación acion adoras adores aciones ante antes ancia ancias": .removeWithIc,
        "logía logías": .replace("log"), "ución ucion uciones": .replace("u"), "encia encias": .replace("ente"),
        "amente": .amente, "mente": .mente, "idad idades": .idad, "iva ivo ivas ivos": .removeWithAt,
    ])
    private static let beforeAmente = SuffixTable<Bool>(["iv": true, "os ic ad": false])
    private static let beforeMente = SuffixTable<Void>(["ante able ible": ()])
    private static let beforeIdad = SuffixTable<Void>(["abil ic iv": ()])

    private static func removeStandardEnding(_ word: inout StemmingWord) -> Bool {
        guard let (length, action) = standard.longest(of: word.letters) else { return false }
        if case .amente = action {
            guard word.remove(length, in: word.r1) else { return false }
            if let (length, isIv) = beforeAmente.longest(of: word.letters), word.remove(length, in: word.r2), isIv {
                word.remove("at", in: word.r2)
            }
            return true
        }
        guard word.has(length, in: word.r2) else { return false }
        if case .replace(let text) = action {
            word.replace(length, by: text)
            return true
        }
        word.remove(length)
        switch action {
        case .removeWithIc: word.remove("ic", in: word.r2)
        case .removeWithAt: word.remove("at", in: word.r2)
        case .mente: removeEnding(of: &word, in: beforeMente)
        case .idad: removeEnding(of: &word, in: beforeIdad)
        case .remove, .replace, .amente: break
        }
        return true
    }

    private static func removeEnding(of word: inout StemmingWord, in table: SuffixTable<Void>) {
        if let (length, _) = table.longest(of: word.letters) { _ = word.remove(length, in: word.r2) }
    }

    // MARK: Step 2

    private static let endingsInY = SuffixTable<Void>(["ya ye yan yen yeron yendo yo yó yas yes yais yamos": ()])

    private static func removeEndingInY(_ word: inout StemmingWord) -> Bool {
        guard let (length, _) = endingsInY.longest(of: word.letters, from: word.rv),
            word.ends(with: "u", before: length)
        else { return false }
        word.remove(length)
        return true
    }

    private static let verbEndings = SuffixTable<Bool>([
        "en es éis emos": true,
        """
        arían arías arán arás aríais aría aréis aríamos aremos ará aré \
        erían erías erán erás eríais ería eréis eríamos eremos erá eré \
        irían irías irán irás iríais iría iréis iríamos iremos irá iré \
        aba ada ida ía ara iera ad ed id ase iese aste iste an aban ían aran ieran asen iesen aron ieron \
        ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras ases ieses ís áis abais íais arais ierais \
        aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos iésemos ásemos
        """: false,
    ])

    private static func removeVerbEnding(_ word: inout StemmingWord) {
        guard let (length, isAfterGu) = verbEndings.longest(of: word.letters, from: word.rv) else { return }
        word.remove(length)
        if isAfterGu, word.ends(with: "gu") { word.remove(1) }
    }

    // MARK: Step 3

    private static let residues = SuffixTable<Bool>(["os a o á í ó": false, "e é": true])

    private static func removeResidue(_ word: inout StemmingWord) {
        guard let (length, isAfterGu) = residues.longest(of: word.letters), word.remove(length, in: word.rv) else {
            return
        }
        if isAfterGu, word.ends(with: "gu") { _ = word.remove(1, in: word.rv) }
    }
}
