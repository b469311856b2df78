import SynergyMatching
import SynergyModel
import Testing

@Suite struct LintFigureTests {
    private let form = Questionnaire.draft([
        .draft("1", "Is the tower kept?", .yesNo, section: "Towers"),
        .draft("2", "Which lamps are there?", .text, section: "Lamps"),
        .draft("3", "How many keepers were there in 2025?", .number, aspect: .statistics, section: "Towers"),
        .draft("4", "Where is it said?", .link),
    ])

    @Test func questionsWordsAndSharesAreCounted() {
        let figures = form.report().figures
        #expect(figures.share.questions == 4)
        #expect((figures.share.open, figures.share.closed, figures.share.figures) == (2, 1, 1))
        // 4 + 4 + 7 + 4 words.
        #expect((figures.words, figures.longest) == (19, 7))
        #expect(figures.wordsPerQuestion == 4.75)
        #expect(figures.sections.map(\.heading) == ["Towers", "Lamps", nil])
        #expect(figures.sections.map(\.share.questions) == [2, 1, 1])
        #expect(figures.reusableClosed == 1)
        #expect(figures.minutes == nil)
    }

    @Test func minutesAddUpByKind() {
        let minutes: [AnswerKind: LintMinutes] = [
            .yesNo: LintMinutes(1, 2), .text: LintMinutes(10, 30), .number: LintMinutes(100, 300),
            .date: LintMinutes(5, 5),
        ]
        let report = form.report(.init(maximumMinutes: 110, minutes: minutes))
        #expect(report.figures.minutes == LintMinutes(111, 332))
        // Of the kinds that occur, those of which minutes were given.
        #expect(report.figures.assumed.map(\.kind) == [.yesNo, .number, .text])
        #expect(report.findings.filter { $0.rule == .muchWork }.map(\.severity) == [.warning])
        #expect(!form.report(.init(maximumMinutes: 111, minutes: minutes)).findings.contains { $0.rule == .muchWork })
    }

    @Test func tooManyQuestionsAndWordsAreFound() {
        let report = form.report(.init(maximumWords: 6, maximumQuestions: 3))
        #expect(report.findings.first { $0.rule == .longForm }?.found == "The form has 4 questions.")
        #expect(report.findings.first { $0.rule == .longQuestion }?.questions == ["DRAFT:3"])
        let enough = form.report(.init(maximumWords: 7, maximumQuestions: 4))
        #expect(!enough.findings.contains { $0.rule == .longForm || $0.rule == .longQuestion })
    }

    @Test func wordsAreCountedInScriptsWithoutSpacesToo() {
        func words(_ text: String, _ language: LanguageTag) -> Int {
            Questionnaire.draft([.draft("1", LocalizedText(text))], language: language).report().figures.words
        }
        #expect(words("¿Qué ley protege los faros?", "es") == 5)
        #expect(words("Qu'est-ce qu'un phare ?", "fr") == 3)
        // Eight characters count as four words.
        #expect(words("灯塔由谁管理呢？", "zh") == 4)
        #expect(words("The keeper's well-known lamp (No. 29)", "en") == 6)
        #expect(words(" ?! ", "en") == 0)
    }

    @Test func whatCannotCarryAnAnswerIsNoted() {
        let report = Questionnaire.draft([
            .draft("1", "Is it kept?", .yesNo, quantifier: nil), .draft("2", "Is it lit?", .yesNo),
            .draft("3", "Is it open?", .yesNo, aspect: nil),
        ]).report()
        #expect(report.findings.first { $0.rule == .noQuantifier }?.questions == ["DRAFT:1"])
        #expect(report.findings.first { $0.rule == .noAspect }?.questions == ["DRAFT:3"])
        #expect(report.figures.reusableClosed == 1)
        #expect(report.isClean)
    }

    @Test func languagesThatAreNotKnownAreSaidOnce() {
        let texts = ["هل توجد منارة؟", "كم عمرها؟"].enumerated().map { number, text in
            Question.draft("\(number + 1)", LocalizedText(text, language: "ar"))
        }
        let found = Questionnaire.draft(texts).report().findings.filter { $0.rule == .wordingNotChecked }
        #expect(found.map(\.found) == ["The words of 2 texts in the language ‘ar’ were not looked at."])
        #expect(found.allSatisfy { $0.severity == .note })
    }

    @Test func findingsStandInTheOrderOfTheForm() {
        let report = Questionnaire.draft([
            .draft("9", "Are lamps adequate?", .yesNo), .draft("1", "Is the light sufficient?", .yesNo, provisions: []),
        ]).report()
        #expect(report.findings.compactMap(\.question) == ["DRAFT:9", "DRAFT:1", "DRAFT:1"])
        #expect(report.findings.map { $0.question == nil } == [true, false, false, false])
    }

    @Test(arguments: LintRule.allCases)
    func everyRuleSaysWhyInOneSentence(_ rule: LintRule) {
        #expect(rule.why.hasSuffix(".") && !rule.why.dropLast().contains(". "))
        #expect(rule.paragraphs.allSatisfy { (4...14).contains($0) } && !rule.paragraphs.isEmpty)
        let letters = rule.rawValue.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
        #expect(letters && rule.rawValue == rule.rawValue.lowercased())
    }
}
