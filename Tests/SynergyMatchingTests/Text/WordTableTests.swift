import SynergyMatching
import SynergyTestSupport
import Testing

/// Which words a text has.
@Suite struct WordTableTests {
    @Test(
        "Everything but letters, marks and digits stands between words",
        arguments: [
            ("", ""), (" .,;-—_/()\u{0}\u{FFFD}\u{1F600}×÷ ", ""),
            ("Does the State have a plan?", "does the state have a plan"),
            ("well-being/health_care", "well being health care"), ("10,000.5 %", "10 000 5"),
            ("a\tb\nc\u{A0}d\u{2003}e", "a b c d e"),
            ("C4.1a (E1-6)", "c4 1a e1 6"), ("hindi हिन्दी", "hindi हिन्दी"), ("한국어 조선", "한국어 조선"),
            ("soft\u{AD}hy\u{200D}phen", "softhyphen"),
            ("\u{301}a", "a"), ("ᏣᎳᎩ", "ᏣᎳᎩ"), ("½ Ⅳ ²", "½ Ⅳ ²"),
        ])
    func separators(_ text: String, _ expected: String) { #expect(words(text) == expected) }

    @Test(
        "Capitals inside a name begin a new word",
        arguments: [
            ("givenName", "given name"), ("HTTPServer", "http server"),
            ("parseHTTPRequestNow", "parse http request now"),
            ("NGOs", "ngos"), ("NGOs.", "ngos"), ("PDFsAndIDs", "pd fs and ids"), ("CO2", "co2"),
            ("CO2Emissions", "co2 emissions"),
            ("scope1Emissions", "scope1 emissions"), ("E1A", "e1a"), ("1A", "1a"), ("ÉcoleÀParis", "école à paris"),
            ("ВОЗДоклад", "воз доклад"), ("MSHPatientName", "msh patient name"), ("ALLCAPS", "allcaps"), ("A", "a"),
            ("Ab", "ab"),
            ("E\u{301}TATMembre", "état membre"), ("ＨＴＴＰＳｅｒｖｅｒ", "http server"),
        ])
    func capitals(_ text: String, _ expected: String) { #expect(words(text) == expected) }

    @Test(
        "An apostrophe ends a word; the English 's goes and n't becomes not",
        arguments: [
            ("children's rights", "children rights"), ("the victims’ rights", "the victims rights"), ("1990's", "1990"),
            ("State’S", "state"),
            ("don't", "do not"), ("Isn’t it", "is not it"), ("can't", "ca not"), ("we'll they've", "we ll they ve"),
            ("O'Brien", "o brien"),
            ("'quoted'", "quoted"), ("n't", "n t"), ("won't've", "wo not ve"), ("it's's", "it s"), ("a'", "a"),
            ("'s", "s"),
        ])
    func apostrophes(_ text: String, _ expected: String) { #expect(words(text) == expected) }

    @Test(
        "French elisions are words of their own",
        arguments: [
            ("l'État", "l état"), ("d’une qu'elle n'a", "d une qu elle n a"), ("aujourd'hui", "aujourd hui"),
            ("s'il", "s il"),
            ("n't", "n t"), ("don't", "don t"),
        ])
    func elisions(_ text: String, _ expected: String) { #expect(words(text, .french) == expected) }

    @Test(
        "Scripts without spaces give each two neighbours",
        arguments: [
            ("中", "中"), ("儿童", "儿童"), ("儿童权利", "儿童 童权 权利"), ("请说明COVID疫情", "请说 说明 covid 疫情"), ("中，文", "中 文"),
            ("ひらカナ", "ひら らカ カナ"), ("a中b", "a 中 b"), ("2024年", "2024 年"),
            ("\u{20000}\u{20001}\u{20002}", "\u{20000}\u{20001} \u{20001}\u{20002}"),
            ("中\u{301}文", "中文"),
        ])
    func ideographs(_ text: String, _ expected: String) { #expect(words(text, .chinese) == expected) }

    @Test(
        "A word longer than 64 bytes is cut between letters",
        arguments: [
            ("a", 300, 64), ("é", 300, 64), ("ท", 300, 63), ("A", 65, 64), ("a", 64, 64), ("\u{10400}", 40, 64),
        ])
    func longWords(_ letter: String, _ count: Int, _ length: Int) {
        var table = WordTable()
        let words = table.words(of: String(repeating: letter, count: count) + " end", language: .english)
        #expect(words.count == 2)
        #expect(words.first.map { table.surface(of: $0).utf8.count } == length)
        #expect(words.last.map { table.surface(of: $0) } == "end")
    }

    @Test(
        "The words of two texts with a space between are the words of the one and of the other",
        arguments: 0..<20 as Range<UInt64>)
    func textsAreReadWordByWord(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var table = WordTable()
        for _ in 0..<300 {
            let texts = (RandomText.make(&random, length: 20), RandomText.make(&random, length: 20))
            let language = random.pick(TextLanguage.allCases)
            let both = table.words(of: texts.0 + " " + texts.1, language: language)
            let each = table.words(of: texts.0, language: language) + table.words(of: texts.1, language: language)
            #expect(both == each, "\(texts)")
        }
    }

    @Test("A word found in a text is one word when it stands alone", arguments: 0..<20 as Range<UInt64>)
    func wordsAreWords(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var table = WordTable()
        for _ in 0..<300 {
            let text = RandomText.make(&random, length: 20)
            let language = random.pick(TextLanguage.allCases)
            for word in table.words(of: text, language: language) {
                #expect(table.words(of: table.surface(of: word), language: language) == [word], "\(text)")
            }
        }
    }

    private func words(_ text: String, _ language: TextLanguage = .english) -> String {
        var table = WordTable()
        return table.words(of: text, language: language).map { table.surface(of: $0) }.joined(separator: " ")
    }
}
