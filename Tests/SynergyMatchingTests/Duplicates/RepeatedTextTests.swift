import SynergyMatching
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct RepeatedTextTests {
    private func submission(_ id: Submission.ID, _ texts: String..., language: LanguageTag = "en") -> Submission {
        Submission(
            id: id, respondent: "XLD", questionnaire: "F", submitted: "2020-01-01", language: language,
            answers: texts.enumerated().map { number, text in
                Answer(
                    question: Question.ID(stringLiteral: "F:\(number + 1)"), content: .value(.text(LocalizedText(text)))
                )
            })
    }

    private static let passage =
        "The Ministry of Justice adopted a national action plan against trafficking in persons, which entered into force in May."

    @Test func theSameTextInTwoSubmissionsIsFound() throws {
        let found = DuplicateFinder().repeatedTexts(in: [
            submission("S2", Self.passage.uppercased()), submission("S1", Self.passage),
        ])
        let text = try #require(found.first)
        #expect(found.count == 1)
        #expect(text.isWhole)
        #expect(text.occurrences.map(\.answer) == ["S1#1", "S2#1"])
        #expect(text.occurrences.map(\.question) == ["F:1", "F:1"])
        #expect(text.occurrences.map(\.repeatedPart) == [1, 1])
        #expect(text.passageLength == 19)
        #expect(text.excerpt == Self.passage)
    }

    @Test func aPassageInsideALongerAnswerIsFound() throws {
        let long =
            "Much was done since the last report by many bodies. " + Self.passage
            + " Figures for the year are not known."
        let found = DuplicateFinder().repeatedTexts(in: [submission("S1", Self.passage), submission("S2", "No.", long)])
        let text = try #require(found.first)
        #expect(found.count == 1)
        #expect(!text.isWhole)
        #expect(text.occurrences.map(\.answer) == ["S1#1", "S2#2"])
        #expect(text.occurrences[0].repeatedPart == 1)
        #expect(text.occurrences[1].repeatedPart > 0.3 && text.occurrences[1].repeatedPart < 0.6)
        #expect(text.passageLength == 19)
        #expect(text.excerpt == Self.passage)
    }

    @Test func oneSubmissionDoesNotRepeatItself() {
        #expect(DuplicateFinder().repeatedTexts(in: [submission("S1", Self.passage, Self.passage)]).isEmpty)
    }

    @Test func shortTextsAndOtherTextsAreNotReported() {
        let found = DuplicateFinder().repeatedTexts(in: [
            submission(
                "S1", "Yes, see above.",
                "The police train judges and prosecutors every year in all regions of the country."),
            submission(
                "S2", "Yes, see above.",
                "Every year in all regions judges were trained by experts, and prosecutors too, he said."),
        ])
        #expect(found.isEmpty)
    }

    @Test func onlyTextsAreLookedAt() {
        let value = Answer(question: "F:1", content: .value(.items([Self.passage])))
        let submissions = ["S1", "S2"].map { (id: Submission.ID) in
            Submission(id: id, respondent: "X", questionnaire: "F", submitted: "2020-01-01", answers: [value])
        }
        #expect(DuplicateFinder().repeatedTexts(in: submissions).isEmpty)
    }

    @Test func excerptsAreAtMostTwoHundredCharacters() throws {
        let long = (0..<300).map { "wörd\($0)" }.joined(separator: "\n\t ")
        let text = try #require(
            DuplicateFinder().repeatedTexts(in: [submission("A", long), submission("B", long)]).first)
        #expect(text.excerpt.count <= 200)
        #expect(text.excerpt.hasPrefix("wörd0 wörd1 wörd2 "))
        #expect(text.excerpt.hasSuffix(" …"))
        #expect(text.passageLength == 300)
    }

    /// Every passage of the least length that two answers share is found, when the answers hold little else.
    @Test func plantedPassagesAreFoundWhereverTheyStand() {
        for seed in 0..<UInt64(100) {
            var random = SplitMix64(seed: seed)
            let words = (0..<400).map {
                "wa\(UnicodeScalar(UInt8(97 + $0 % 26)))lo\(UnicodeScalar(UInt8(97 + $0 / 26)))"
            }
            func text(_ count: Int) -> [String] { (0..<count).map { _ in random.pick(words) } }
            let length = 12 + random.below(30)
            let planted = text(length)
            let first = text(random.below(length / 4)) + planted + text(random.below(length / 4))
            let second = text(random.below(200)) + planted + text(random.below(200))
            let submissions = [
                submission("A", first.joined(separator: " ")), submission("B", second.joined(separator: " ")),
            ]
            let found = DuplicateFinder().repeatedTexts(in: submissions)
            #expect(found.count == 1, "seed \(seed)")
            #expect((found.first?.passageLength ?? 0) >= length, "seed \(seed)")
            #expect(DuplicateFinder().repeatedTexts(in: submissions.reversed()) == found, "seed \(seed)")
        }
    }

    @Test(.timeLimit(.minutes(2))) func hostileTextsTakeAboutTheirLength() {
        let one = String(repeating: "a ", count: 50_000)
        let two = String(repeating: "a b ", count: 25_000)
        let same = (0..<800).map { submission(Submission.ID(stringLiteral: "S\($0)"), Self.passage) }
        let alike = (0..<800).map { submission(Submission.ID(stringLiteral: "T\($0)"), Self.passage + " Number \($0)") }
        let found = DuplicateFinder().repeatedTexts(in: [submission("L1", one), submission("L2", two)] + same + alike)
        #expect(found.first?.occurrences.count == 800)
        #expect(found.count < 800 * 16 + 2)
    }
}
