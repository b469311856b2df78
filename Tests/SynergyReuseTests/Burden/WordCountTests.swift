import SynergyModel
import SynergyReuse
import Testing

@Suite struct WordCountTests {
    @Test(
        arguments: [
            ("", 0), ("One two  three.", 3), ("don't stop", 2), ("The 3 self-made men", 4), ("L’État membre", 2),
            ("Права человека", 2), ("تدريب القضاة", 2), ("培训法官", 2), ("培训3名法官", 4), (" — ", 0),
        ])
    func wordsAreCountedInAnyScript(_ text: String, _ count: Int) {
        #expect(WordCount.words(in: text) == count)
    }

    private func proposal(_ words: Int, _ status: ElementStatus = .settled, _ qualifiers: [Qualifier] = []) -> Proposal
    {
        let text = Array(repeating: "word", count: words).joined(separator: " ")
        return Proposal(
            question: "T:1", outcome: status == .settled ? .reuseVerbatim : .partial,
            elements: [ElementResult(element: "value", status: status)],
            draft: .value(.text(LocalizedText(text, language: "en"))), qualifiers: qualifiers)
    }

    @Test func longTextsTakeLonger() {
        let model = BurdenModel(answering: [.text: .init(20, 60)], writing: .init(5, 15), includedWords: 150)
        #expect(model.saved(by: proposal(150), kind: .text) == .init(19, 59))
        // 200 words beyond: 2 × 5 and 2 × 15 more.
        #expect(model.saved(by: proposal(350), kind: .text) == .init(29, 89))
    }

    @Test func whatIsCutOrOnlyAPartCountsAtTheUpperEndOnly() {
        let model = BurdenModel(answering: [.text: .init(20, 60)], writing: .init(5, 15), includedWords: 150)
        #expect(model.saved(by: proposal(350, .settled, [.toBeCut]), kind: .text) == .init(19, 89))
        #expect(model.saved(by: proposal(350, .part), kind: .text) == .init(-4, 56))
    }

    @Test func onlyTextsAndListsGrowLonger() {
        let model = BurdenModel.standard
        #expect(model.minutes(toAnswer: .yesNo, words: 10_000) == model.minutes(toAnswer: .yesNo))
        #expect(model.minutes(toAnswer: .text, words: 10_000).lower > model.minutes(toAnswer: .text).lower)
    }

    @Test func theLengthIsAmongTheAssumptions() {
        #expect(BurdenModel.standard.assumptions[0].contains("beyond 150 words, 5–15 for every hundred more"))
    }
}
