import SynergyMatching
import Testing

/// The lists of words that say little or say no.
@Suite struct StopWordsTests {
    @Test("Each word of a list is one word in lower case, and stands there once", arguments: TextLanguage.allCases)
    func listsAreClean(language: TextLanguage) {
        var table = WordTable()
        for list in lists(of: language) {
            #expect(Set(list).count == list.count)
            for word in list { #expect(table.words(of: String(word), language: language).count == 1, "\(word)") }
            #expect(list.allSatisfy { LetterFolding.lowercased(String($0)) == $0 })
        }
    }

    @Test("No word stands in two lists", arguments: TextLanguage.allCases)
    func listsAreApart(language: TextLanguage) {
        let words = lists(of: language).flatMap { $0 }
        #expect(Set(words).count == words.count, "\(words.filter { word in words.count { $0 == word } > 1 })")
    }

    @Test("The languages with a stemmer have long lists", arguments: [TextLanguage.english, .french, .spanish])
    func listsAreLong(language: TextLanguage) {
        #expect(StopWords.functionWords(of: language).count >= 100)
        #expect(StopWords.questionWords(of: language).count >= 30)
        #expect(StopWords.negations(of: language).count >= 10)
    }

    private func lists(of language: TextLanguage) -> [[Substring]] {
        [
            StopWords.functionWords(of: language), StopWords.questionWords(of: language),
            StopWords.negations(of: language),
        ]
    }
}
