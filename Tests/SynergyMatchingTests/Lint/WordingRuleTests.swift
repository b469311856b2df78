import SynergyMatching
import SynergyModel
import Testing

@Suite struct WordingRuleTests {
    private func fires(_ rule: LintRule, _ text: String, _ kind: AnswerKind, _ language: LanguageTag = .english) -> Bool
    {
        !Question.draft("1", LocalizedText(text, language: language), kind).findings(rule, language: language).isEmpty
    }

    // MARK: Two questions in one

    @Test(arguments: [
        ("Who keeps the light? Who pays the keeper?", AnswerKind.text),
        ("Is there a lighthouse? How old is it?", .text),
        ("Please describe the tower. Please list the keepers of each station.", .text),
        ("Which authority keeps the light, and how is it paid?", .text),
        ("Which lights are lit and which penalties apply to those that are not?", .text),
        ("Is there a keeper, and when was the post last reviewed?", .yesNo),
        ("Does the law name the keeper, and does it say what is paid?", .text),
        ("Is the tower open, and is there a fee?", .yesNo),
        ("Does your law define lighthouses and protect their keepers?", .yesNo),
        ("Can keepers leave the tower and require a replacement?", .yesNo),
        ("Which training is given, and by which school?", .text),
        ("From which year on are records kept, and in what form?", .text),
    ])
    func twoQuestionsInOneAreFound(_ text: String, _ kind: AnswerKind) {
        #expect(fires(.doubleQuestion, text, kind))
    }

    @Test(arguments: [
        ("Which law and practice govern lighthouses?", AnswerKind.text),
        ("Does the offence cover recruitment, transportation, transfer, harbouring or receipt?", .yesNo),
        ("How, when and by whom are keepers told of a storm?", .text),
        ("Which measures help keepers who are ill and who live alone?", .text),
        ("Describe the measures taken to prevent accidents and protect keepers.", .text),
        ("Does your country take steps to prevent accidents and protect keepers?", .yesNo),
        ("Does your law define and punish theft from lighthouses?", .yesNo),
        ("Is light given to ships of all flags, and where necessary to aircraft?", .yesNo),
        ("Have courts decided cases on lighthouses? Please supply them.", .link),
        ("Is there a plan? If so, which years does it cover?", .text),
        ("Which lights, bells and horns are kept?", .text),
        ("Does the law protect persons who report storms and assist ships?", .yesNo),
        ("The treaty entered into force in 1990. Which law applies it?", .text),
    ])
    func oneQuestionIsLeftAlone(_ text: String, _ kind: AnswerKind) {
        #expect(!fires(.doubleQuestion, text, kind))
    }

    @Test(arguments: [
        ("fr", "Quelle autorité entretient le phare, et comment est-elle financée ?", true),
        ("fr", "Existe-t-il un gardien et est-ce que son salaire est fixé par la loi ?", true),
        ("fr", "Qui entretient le phare ? Qui paie le gardien ?", true),
        ("fr", "Quel droit et quelle pratique régissent les phares ?", true),
        ("fr", "Quelles mesures protègent les phares et les gardiens ?", false),
        ("fr", "Quelle autorité aide les gardiens qui sont malades et qui vivent seuls ?", false),
        ("es", "¿Qué autoridad mantiene el faro y cómo se financia?", true),
        ("es", "¿Existe un farero y cuál es su salario?", true),
        ("es", "¿Quién mantiene el faro? ¿Quién paga al farero?", true),
        ("es", "¿Qué medidas protegen los faros y a los fareros?", false),
        ("es", "¿Qué ley se aplica a los faros que están apagados y que no se usan?", false),
        ("ar", "من يشغل المنارة؟ من يدفع للحارس؟", true),
        ("ar", "من يشغل المنارة؟", false),
    ])
    func otherLanguagesAreReadAsFarAsTheyAreKnown(_ language: LanguageTag, _ text: String, _ isDouble: Bool) {
        #expect(fires(.doubleQuestion, text, .text, language) == isDouble)
    }

    @Test func elementsGiveEachPartItsPlace() {
        let text: LocalizedText = "Which authority keeps the light, and how is it paid?"
        let parts = [Element(id: "authority"), Element(id: "pay")]
        #expect(Question.draft("1", text, elements: parts).findings(.doubleQuestion).isEmpty)
        #expect(Question.draft("1", text, elements: [parts[0]]).findings(.doubleQuestion).count == 1)
    }

    @Test func optionsThatAnswerBothPartsMakeItOneQuestion() {
        let text: LocalizedText = "Is there a keeper, and is the keeper paid?"
        func fires(_ labels: String...) -> Bool {
            let options = labels.enumerated().map { AnswerOption(code: "c\($0)", label: LocalizedText($1)) }
            return !Question.draft("1", text, .singleChoice, options: options).findings(.doubleQuestion).isEmpty
        }
        #expect(fires("Yes", "Yes, in part", "No"))
        #expect(!fires("A paid keeper", "An unpaid keeper", "No keeper"))
    }

    // MARK: Hidden subquestions

    @Test(arguments: [
        ("Please describe: (a) the tower and its age; (b) the keeper and the pay.", AnswerKind.text),
        ("Please describe: a) the tower of stone b) the lamp of brass", .text),
        ("Please describe the following:\n- the tower of stone\n- the lamp of brass", .text),
        ("Please describe the following:\n1. The tower of stone\n2. The lamp of brass", .text),
        ("Is there a keeper? If yes, please describe the duties.", .yesNo),
        ("Is there a keeper? Please describe the duties.", .yesNo),
        ("How many keepers are there? Please explain the method.", .number),
        ("صف ما يلي: (أ) المنارة (1) برج الحجر القديم (2) مصباح النحاس القديم", .text),
    ])
    func subquestionsWithoutAPlaceAreFound(_ text: String, _ kind: AnswerKind) {
        #expect(fires(.hiddenSubquestions, text, kind, text.utf8.first == 0xD8 ? "ar" : "en"))
    }

    @Test(arguments: [
        ("Which measures follow articles 5 (a) and (b) of the treaty?", AnswerKind.text),
        ("How is article 6(3)(a) applied to towers of stone?", .text),
        ("Is there a keeper? If yes, please describe the duties.", .text),
        ("Is there a keeper?", .yesNo),
        ("Is the keeper paid (a) by the State?", .yesNo),
        ("Which lights (towers, ships) are kept?", .text),
        ("In 2025 the law changed. Is there a keeper?", .yesNo),
    ])
    func labelsAndRemarksAreNoSubquestions(_ text: String, _ kind: AnswerKind) {
        #expect(!fires(.hiddenSubquestions, text, kind))
    }

    // MARK: Quantifiers

    @Test(arguments: [
        "Are towers and lamps inspected?",
        "Are keepers or pilots told of storms?",
        "Does the law require a lamp and a bell?",
        "Is the tower lit, inspected and insured?",
        "Is there a plan and a budget?",
        "Are ships and/or aircraft guided?",
    ])
    func severalMattersNeedAQuantifier(_ text: String) {
        #expect(
            Question.draft("1", LocalizedText(text), .yesNo, quantifier: nil).findings(.unclearQuantifier).count == 1)
    }

    @Test(arguments: [
        "Is the tower lit?",
        "Do law and practice allow it?",
        "Does the offence cover recruitment, transfer, harbouring or receipt?",
        "Are women and children admitted?",
        "Is the keeper told in a language that he or she understands?",
        "Is it known whether or not the lamp burns?",
    ])
    func oneMatterAndSetPhrasesNeedNone(_ text: String) {
        #expect(Question.draft("1", LocalizedText(text), .yesNo, quantifier: nil).findings(.unclearQuantifier).isEmpty)
    }

    @Test func aQuantifierElementsOrTheWordsOfTheProvisionMakeItClear() {
        let text: LocalizedText = "Are light and sound kept?"
        func count(_ question: Question) -> Int { question.findings(.unclearQuantifier).count }
        #expect(count(.draft("1", text, .yesNo, quantifier: nil)) == 1)
        #expect(count(.draft("1", text, .yesNo, quantifier: .all)) == 0)
        #expect(count(.draft("1", text, .yesNo, quantifier: nil, elements: [.init(id: "a"), .init(id: "b")])) == 0)
        // The heading of paragraph 2 names both.
        #expect(count(.draft("1", text, .yesNo, quantifier: nil, provisions: ["LAW:2"])) == 0)
        #expect(count(.draft("1", text, .text, quantifier: nil)) == 0)
    }
}
