import SynergyMatching
import SynergyModel
import Testing

@Suite struct AnswerRuleTests {
    private func options(_ labels: [String]) -> [AnswerOption] {
        labels.enumerated().map { AnswerOption(code: "c\($0)", label: LocalizedText($1)) }
    }

    private func choice(_ labels: [String], _ kind: AnswerKind = .singleChoice) -> Question {
        .draft("1", "Which lamp is it?", kind, options: options(labels))
    }

    @Test(arguments: [
        ["0-10", "10-20", "None"], ["0 to 5", "3 to 8", "No answer"], ["Up to 10", "10 or more", "Not known"],
        ["More than 5", "More than 10", "None"], ["Gas", "gas", "None"], ["Less than 10", "5–20", "None"],
    ])
    func optionsThatAreRightAtOnceAreFound(_ labels: [String]) {
        #expect(choice(labels).findings(.optionsOverlap).count == 1)
    }

    @Test(arguments: [
        ["0-9", "10-19", "20 or more"], ["Less than 10", "10-20", "More than 20"], ["Gas", "Oil", "None"],
        ["Up to 10", "More than 10"], ["2024", "2025", "Other"], ["Convention No. 29", "Convention No. 105", "None"],
    ])
    func optionsThatExcludeEachOtherAreLeftAlone(_ labels: [String]) {
        #expect(choice(labels).findings(.optionsOverlap).isEmpty)
    }

    @Test(arguments: [
        (["Gas", "Oil"], true), (["Yes", "Yes, in part"], true), (["0-9", "10-19"], true),
        (["Red", "Green", "White"], true),
        (["Notable", "Small"], true), (["Law", "Decree, with no exception"], true),
        (["Yes", "No"], false), (["Gas", "Other"], false), (["Gas", "Neither"], false), (["0-9", "10 or more"], false),
        (["Gas", "Not known"], false), (["Duty", "Lamp without duty", "No duty"], false),
    ])
    func aChoiceNeedsAWayOut(_ labels: [String], _ isFound: Bool) {
        #expect(choice(labels).findings(.optionsIncomplete).map(\.severity) == (isFound ? [.warning] : []))
    }

    @Test func severalOptionsAreOnlyNotedAndElementsCanEachBeDenied() {
        #expect(choice(["Gas", "Oil"], .multipleChoice).findings(.optionsIncomplete).map(\.severity) == [.note])
        var question = choice(["Gas", "Oil"], .multipleChoice)
        question.elements = [Element(id: "c0"), Element(id: "c1")]
        #expect(question.findings(.optionsIncomplete).isEmpty)
        let french = Question.draft("1", "Q", .singleChoice, options: options(["Gaz", "Aucun"]))
        #expect(french.findings(.optionsIncomplete, language: "fr").isEmpty)
        let russian = Question.draft("1", "Q", .singleChoice, options: options(["Газ", "Масло"]))
        #expect(russian.findings(.optionsIncomplete, language: "ru").isEmpty)
    }

    // MARK: Figures

    private func missing(_ change: (inout Question) -> Void) -> String? {
        var question = Question.draft("1", "How many lamps were lit in 2025?", .number, aspect: .statistics)
        (question.unit, question.population) = ("lamp", "lamps.lit")
        change(&question)
        return question.findings(.incompleteFigure).first?.found
    }

    @Test func aFigureNeedsUnitPopulationAndPeriod() {
        #expect(missing { _ in } == nil)
        #expect(missing { $0.unit = nil } == "The figure has no unit.")
        #expect(missing { $0.population = nil } == "The figure has no population.")
        #expect(
            missing { $0.text = "How many lamps were lit?" } == "No period is named for the figures of question 1.")
        #expect(missing { ($0.text, $0.period) = ("How many lamps were lit?", Period("2025")) } == nil)
        #expect(missing { $0.text = "How many lamps are lit each year?" } == nil)
        #expect(
            missing { ($0.text, $0.unit, $0.population) = ("How many lamps were lit?", nil, nil) }
                == "The figure has no unit, population and period.")
    }

    @Test func aFigureThatTheLawSetsNeedsOnlyAUnit() {
        #expect(
            missing {
                ($0.aspect, $0.text, $0.population) = (.legislation, "For how many years must records be kept?", nil)
            } == nil)
    }

    @Test func tablesOfStatisticsAndElementsAreFiguresToo() {
        #expect(missing { ($0.kind, $0.unit) = (.table, nil) } == "The figure has no unit.")
        #expect(missing { ($0.kind, $0.unit, $0.aspect) = (.table, nil, .legislation) } == nil)
        #expect(
            missing {
                ($0.kind, $0.unit) = (.text, nil)
                $0.elements = [Element(id: "a", kind: .number), Element(id: "b", kind: .text)]
            } == "The figure has no unit.")
    }

    @Test func figuresThatLackOnlyTheirTimeAreToldTogether() {
        let questions = (1...3).map { number in
            var question = Question.draft(
                "\(number)", LocalizedText("How many lamps of kind \(number) were lit?"), .number, aspect: .statistics)
            (question.unit, question.population) = ("lamp", "lamps.\(number)")
            return question
        }
        let found = Questionnaire.draft(questions).report().findings.filter { $0.rule == .incompleteFigure }
        #expect(found.map(\.questions) == [["DRAFT:1", "DRAFT:2", "DRAFT:3"]])
    }
}
