import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

/// Inputs that nobody writes in good faith: each must take about as long as its length.
@Suite(.timeLimit(.minutes(2))) struct DuplicateHostileTests {
    private func candidates(_ texts: [String]) -> DuplicateCandidates {
        DuplicateEngine().candidates(among: texts.enumerated().map { DuplicateItem(id: "\($0)", text: $1) })
    }

    private func clusters(_ texts: [String]) -> [DuplicateCluster] {
        let questions = texts.enumerated().map { number, text in
            Question(
                id: Question.ID(stringLiteral: "F:\(number)"), text: LocalizedText(text, language: "en"), kind: .text)
        }
        return DuplicateFinder().clusters(of: [Questionnaire(id: "F", title: "F", questions: questions)])
    }

    @Test func manyTextsThatAreTheSameAreOneGroup() {
        let texts = Array(repeating: "Describe the protection of victims of trafficking", count: 4_000)
        #expect(candidates(texts).pairs.isEmpty)
        #expect(clusters(texts).map(\.members.count) == [4_000])
    }

    @Test func aWordThatIsEverywhereTellsNothing() {
        let texts = (0..<5_000).map { "trafficking wud\($0 % 97)k\($0)" }
        #expect(candidates(texts).pairs.isEmpty)
    }

    @Test func textsOfFewWordsAreCutShort() {
        var random = SplitMix64(seed: 7)
        let words = (0..<40).map { "word\(UnicodeScalar(UInt8(97 + $0 % 26)))\(UnicodeScalar(UInt8(97 + $0 / 26)))ko" }
        let texts = (0..<3_000).map { _ in (0..<6).map { _ in random.pick(words) }.joined(separator: " ") }
        let found = candidates(texts)
        #expect(found.pairs.count <= 9_000)
    }

    @Test func aQuestionOfAMegabyteIsOneQuestion() {
        var random = SplitMix64(seed: 3)
        let long = (0..<60_000).map { _ in "word\(random.below(50_000))x" }.joined(separator: " ")
        let found = candidates([
            long, long + " more", "Describe the shelters word7x", String(repeating: "a", count: 1_000_000),
        ])
        #expect(found.pairs.map { [$0.first, $0.second] } == [[0, 1]])
    }

    @Test(arguments: [
        "", " ", "?", "…", "12.", "(a) ", "\u{0}", "\u{200B}", "please", "😀", "不",
        String(repeating: "(1", count: 9_999),
    ])
    func textsWithNothingToSayAreNoDuplicates(_ text: String) {
        #expect(clusters([text, text, text]).isEmpty)
        #expect(candidates([text, text]).pairs.isEmpty)
    }

    @Test func wordsThatOnlyDifferFarBehindAreNotTheSame() {
        let long = String(repeating: "x", count: 100)
        let found = candidates(["Describe victims \(long)a trafficking", "Describe victims \(long)b trafficking"])
        #expect(found.form(of: 1) == 1)
    }

    @Test func manyIdentifiersThatAreTheSameAreOneQuestion() {
        let question = Question(id: "F:1", text: "Describe the protection of victims", kind: .text)
        let form = Questionnaire(id: "F", title: "F", questions: Array(repeating: question, count: 50))
        #expect(DuplicateFinder().clusters(of: [form, form]).isEmpty)
    }

    @Test(arguments: [-1, 0, Int.max, Int.min]) func optionsOfAnySizeAreTaken(_ size: Int) {
        let options = DuplicateFinder.Options(
            minimumCosine: .nan, candidatesPerText: size == .max ? 1_000 : size, maximumPostings: size,
            workPerText: size,
            wordsPerShingle: size, minimumPassage: size)
        let items = [
            DuplicateItem(id: "1", text: "protection of victims"),
            DuplicateItem(id: "2", text: "victims and protection"),
        ]
        #expect(DuplicateEngine(options).candidates(among: items).items.count == 2)
    }
}
