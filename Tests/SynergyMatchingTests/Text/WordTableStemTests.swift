import SynergyMatching
import SynergyTestSupport
import Testing

/// What a table knows of its words.
@Suite struct WordTableStemTests {
    @Test("The same letters in the same language are one word, and in another language another")
    func identity() {
        var table = WordTable()
        let first = table.words(of: "Rights rights RIGHTS", language: .english)
        #expect(first == [0, 0, 0])
        #expect(table.words(of: "rights", language: .french) == [1])
        #expect(table.wordCount == 2)
    }

    @Test("Words of one stem share it across languages, without diacritics, and are shown as first met")
    func stems() {
        var table = WordTable()
        let english = table.words(of: "Education educational", language: .english).map { table.stem(of: $0) }
        let french = table.words(of: "l'éducation", language: .french).map { table.stem(of: $0) }
        #expect(english == [0, 0])
        #expect(french[1] == 0)
        #expect(table.text(ofStem: 0) == "educ")
        #expect(table.shown(of: 0) == "education")
        let unfolded = table.words(of: "égalité", language: .french)
        #expect(table.shown(of: table.stem(of: unfolded[0])) == "égalité")
        #expect(table.folded(of: unfolded[0]) == "egalite")
    }

    @Test(
        "A word is stemmed by the rules of its language",
        arguments: [
            ("trafficking", TextLanguage.english, "traffick"), ("trafficking", .other, "trafficking"),
            ("nationales", .french, "national"), ("ŒUVRES", .french, "oeuvr"), ("derechos", .spanish, "derech"),
            ("niños", .spanish, "nin"), ("права", .russian, "права"), ("المرأة", .arabic, "المراه"),
            ("co2s", .english, "co2s"),
            ("Erdoğan", .english, "erdogan"), ("ﬁnancing", .english, "financ"), ("правами", .english, "правами"),
            ("e\u{301}coles", .french, "ecol"), ("ёлка", .english, "елка"),
        ])
    func stemming(_ word: String, _ language: TextLanguage, _ expected: String) {
        var table = WordTable()
        #expect(table.words(of: word, language: language).map { table.text(ofStem: table.stem(of: $0)) } == [expected])
    }

    @Test("A word is a stop word, a question word or a negation in its own language")
    func kinds() {
        var table = WordTable()
        let words = table.words(
            of: "Please describe whether the law, without exception, is not 2024 or a1", language: .english)
        #expect(
            kinds(of: words, in: table) == "question question question stop - negation - stop negation number stop -")
        let french = table.words(of: "Veuillez décrire les mesures sans lesquelles n'existe pas", language: .french)
        #expect(kinds(of: french, in: table) == "question question stop - negation stop negation - negation")
        let spanish = table.words(of: "¿Cómo y sin qué?", language: .spanish)
        #expect(kinds(of: spanish, in: table) == "question stop negation question")
        let other = table.words(of: "the not please ٣", language: .other)
        #expect(kinds(of: other, in: table) == "- - - number")
    }

    @Test("No stem is empty, whatever the text", arguments: TextLanguage.allCases)
    func stemsAreNotEmpty(language: TextLanguage) {
        var random = SplitMix64(seed: 7)
        var table = WordTable()
        for _ in 0..<500 {
            for word in table.words(of: RandomText.make(&random, length: 30), language: language) {
                #expect(!table.text(ofStem: table.stem(of: word)).isEmpty)
                #expect(!table.folded(of: word).isEmpty)
                #expect(!table.shown(of: table.stem(of: word)).isEmpty)
            }
        }
    }

    private func kinds(of words: [Int32], in table: WordTable) -> String {
        words.map { word in
            if table.isNumber(word) { return "number" }
            if table.isNegation(word) { return "negation" }
            if table.isQuestionWord(word) { return "question" }
            return table.isStopWord(word) ? "stop" : "-"
        }.joined(separator: " ")
    }
}
