import SynergyMatching
import SynergyModel
import Testing

/// What of a question is compared.
@Suite struct MatchItemTests {
    private static func question(_ kind: AnswerKind) -> Question {
        Question(
            id: "F:1", text: LocalizedText("Which services?", language: "en"), kind: kind,
            help: LocalizedText("Tick all.", language: "en"), section: "Part A / Victims /  / Services",
            provisions: ["T:5"], aspect: .practice, quantifier: .any, population: "women",
            options: [
                AnswerOption(code: "1", label: LocalizedText("Shelter", language: "en")),
                AnswerOption(code: "2", label: LocalizedText("Health care", language: "en")),
            ])
    }

    @Test(arguments: AnswerKind.allCases)
    func optionsSayWhatAQuestionIsAboutOnlyWhereSeveralMayBeChosen(kind: AnswerKind) {
        let item = MatchItem(Self.question(kind))
        #expect(item.note == (kind == .multipleChoice ? "Tick all. Shelter Health care" : "Tick all."))
        #expect(item.id == "F:1" && item.title.isEmpty && item.text == "Which services?" && item.kind == kind)
        #expect(item.section == ["Part A", "Victims", "Services"])
        #expect(item.provisions == ["T:5"] && item.aspect == .practice && item.quantifier == .any)
        #expect(item.population == "women")
    }

    @Test(
        "A text is read in the first language there is, else English, else the original",
        arguments: [
            (["fr"], "fr"), (["ar", "fr"], "fr"), (["es-MX"], "es"), (["zh"], "en"), ([], "en"), (["en", "fr"], "en"),
        ] as [([LanguageTag], LanguageTag)])
    func languages(_ languages: [LanguageTag], _ expected: LanguageTag) throws {
        let entries = ["es", "fr", "en"].map { LocalizedText.Entry(language: $0, text: "in \($0)") }
        let question = Question(id: "F:1", text: try #require(LocalizedText(entries: entries)), kind: .text)
        let item = MatchItem(question, language: "ru", in: languages)
        #expect(item.text == "in \(expected)" && item.language == expected)
    }

    @Test func aTextThatNamesNoLanguageIsInThatOfTheForm() {
        let question = Question(id: "F:1", text: "Quels services ?", kind: .text)
        #expect(MatchItem(question, language: "fr").language == "fr")
        #expect(MatchItem(question).language == .undetermined)
    }

    @Test(
        "Headings",
        arguments: [
            ("A > B", " > ", ["A", "B"]), ("A", " > ", ["A"]), ("", " > ", []), (" > ", " > ", []),
            ("A >  > B", " > ", ["A", "B"]), ("A/B", " / ", ["A/B"]),
        ])
    func headings(_ path: String, _ separator: String, _ headings: [String]) {
        #expect(MatchItem.headings(in: path, separator: separator) == headings)
    }

    @Test func theLanguagesOfAFormAreThoseOfHalfItsQuestionsOrMore() {
        func text(_ languages: [LanguageTag]) -> LocalizedText {
            LocalizedText(entries: languages.map { LocalizedText.Entry(language: $0, text: "text") }) ?? "none"
        }
        let texts = [text([.undetermined, "en"]), text(["fr", "es"]), text(["fr", "en"])]
        let questions = texts.enumerated().map { number, text in
            Question(id: Question.ID(stringLiteral: "F:\(number)"), text: text, kind: .text)
        }
        let form = Questionnaire(id: "F", title: "", language: "fr", questions: questions)
        #expect(form.textLanguages == ["fr", "en"])
        #expect(Questionnaire(id: "F", title: "").textLanguages.isEmpty)
    }
}
