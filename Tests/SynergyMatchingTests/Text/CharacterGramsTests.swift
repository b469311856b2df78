import SynergyMatching
import Testing

/// The character grams of words.
@Suite struct CharacterGramsTests {
    @Test(
        "A word between two spaces gives its neighbours of 3, 4 and 5 letters",
        arguments: [
            ("a", " a "), ("ab", " ab|ab | ab "), ("abc", " ab|abc|bc | abc|abc | abc "),
            ("abcd", " ab|abc|bcd|cd | abc|abcd|bcd | abcd|abcd "), ("Été", " et|ete|te | ete|ete | ete "),
            ("aaaa", " aa|aaa|aaa|aa | aaa|aaaa|aaa | aaaa|aaaa "), ("лес", " ле|лес|ес | лес|лес | лес "),
            ("中文", " 中文|中文 | 中文 "), ("中", " 中 "),
        ])
    func grams(_ word: String, _ expected: String) {
        var table = WordTable()
        let words = table.words(of: word, language: .french)
        table.prepareGrams()
        #expect(words.map { table.grams(of: $0).map { table.text(ofGram: $0) }.joined(separator: "|") } == [expected])
    }

    @Test("Grams are numbered once, and words met later get theirs when they are prepared again")
    func growth() {
        var table = WordTable()
        let first = table.words(of: "law", language: .english)
        #expect(table.gramCount == 0)
        table.prepareGrams()
        #expect(table.gramCount == 6)
        #expect(Array(table.grams(of: first[0])) == [0, 1, 2, 3, 4, 5])
        let second = table.words(of: "laws", language: .english)
        table.prepareGrams()
        #expect(Array(table.grams(of: second[0]).prefix(2)) == [0, 1])
        #expect(Array(table.grams(of: first[0])) == [0, 1, 2, 3, 4, 5])
        table.prepareGrams()
        #expect(table.grams(of: second[0]).count == 9)
    }

    @Test("Words of one folded form share their grams")
    func sharing() {
        var table = WordTable()
        let words = table.words(of: "égalité EGALITE", language: .french) + table.words(of: "egalite", language: .other)
        table.prepareGrams()
        #expect(table.grams(of: words[0]) == table.grams(of: words[1]))
        #expect(table.grams(of: words[0]) == table.grams(of: words[2]))
    }
}
