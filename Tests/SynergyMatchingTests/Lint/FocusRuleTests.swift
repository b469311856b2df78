import SynergyMatching
import SynergyModel
import Testing

@Suite struct FocusRuleTests {
    private let complete: [Question] = [
        .draft("1", "Is the tower kept?", .yesNo, provisions: ["LAW:1"]),
        .draft("2", "Is the light kept?", .yesNo, provisions: ["LAW:2"]),
        .draft("3", "Is the keeper paid?", .yesNo, provisions: ["LAW:3"]),
    ]

    private func found(_ rule: LintRule, _ questions: [Question]) -> [LintFinding] {
        Questionnaire.draft(questions).report().findings.filter { $0.rule == rule }
    }

    @Test func aFormAboutEveryProvisionIsInOrder() {
        #expect(Questionnaire.draft(complete).report().findings.isEmpty)
    }

    // MARK: Provisions without a question

    @Test func provisionsThatNobodyAsksAboutAreToldByArticle() {
        #expect(
            found(.provisionWithoutQuestion, [complete[0]]).map(\.found)
                == ["Of LAW no question is about articles 2, 3."])
        var part = complete
        part[2].provisions = ["LAW:3(1)"]
        // A part of article 3 is asked about, so that the other part is named; article 4 states aims.
        #expect(found(.provisionWithoutQuestion, part).map(\.found) == ["Of LAW no question is about paragraph 3(2)."])
        #expect(found(.provisionWithoutQuestion, part).map(\.severity) == [.note])
        #expect(found(.provisionWithoutQuestion, []).isEmpty)
    }

    @Test func aQuestionAboutAPartOfAParagraphAsksAboutTheParagraph() {
        var parts = complete
        parts[0].provisions = ["LAW:1(a)"]
        #expect(found(.provisionWithoutQuestion, parts).isEmpty)
    }

    // MARK: Citations

    @Test(arguments: [
        ("LAW:5", "There is no provision ‘LAW:5’"), ("LAW:3(3)", "There is no provision ‘LAW:3(3)’"),
        ("LAV:1", "There is no instrument ‘LAV’; did you mean ‘LAW’?"),
    ])
    func aProvisionThatDoesNotExistIsAnError(_ id: String, _ start: String) throws {
        var question = complete[0]
        question.provisions = ["LAW:1", try #require(Provision.ID(id))]
        let finding = try #require(found(.unknownProvision, [question]).first)
        #expect(finding.severity == .error)
        #expect(finding.found.hasPrefix(start))
        #expect(!Questionnaire.draft([question]).report().isClean)
    }

    @Test(arguments: ["LAW:1", "LAW:3", "LAW:3(2)", "LAW:1(a)", "LAW:2(7)(b)"])
    func aProvisionThatMayBeThereIsNone(_ id: String) throws {
        // Of articles 1 and 2 no parts are listed, so that any may exist.
        let question = Question.draft("1", "Is the tower kept?", provisions: [try #require(Provision.ID(id))])
        #expect(found(.unknownProvision, [question]).isEmpty)
    }

    @Test func whatLiesOutsideTheInstrumentIsToldOncePerInstrument() throws {
        let sea = Instrument(id: "SEA", title: "Sea", kind: .treaty, provisions: [Provision(id: "SEA:1")])
        var questions = complete
        questions[0].provisions.append("SEA:1")
        questions[2].provisions.append("SEA:1")
        let report = Questionnaire.draft(questions).report(instruments: [.law, sea])
        let found = report.findings.filter { $0.rule == .outsideInstrument }
        #expect(found.map(\.questions) == [["DRAFT:1", "DRAFT:3"]])
        #expect(found.first?.severity == .warning)
        var form = Questionnaire.draft(questions)
        form.instruments.append("SEA")
        #expect(!form.report(instruments: [.law, sea]).findings.contains { $0.rule == .outsideInstrument })
    }

    // MARK: Questions without a provision

    @Test(arguments: Aspect.allCases)
    func aQuestionIsAboutAProvisionUnlessItAsksAcrossThem(_ aspect: Aspect) {
        let across: Set<Aspect> = [.stateRole, .crossReporting, .technicalAssistance, .goodPractice]
        let question = Question.draft("4", "What else is there?", aspect: aspect, provisions: [])
        #expect(found(.noProvision, complete + [question]).isEmpty == across.contains(aspect))
    }

    @Test func whereNothingIsKnownNothingIsSaid() {
        var unknown = Questionnaire.draft([.draft("1", "What is there?", provisions: [])])
        let survey = Instrument(id: "LAW", title: "Survey", kind: .survey)
        #expect(unknown.report(instruments: [survey]).findings.map(\.rule) == [.provisionsUnknown])
        unknown.instruments = []
        #expect(unknown.report().findings.map(\.rule) == [.noProvision])
    }

    // MARK: Aspects

    @Test(arguments: [
        ("Which technical assistance do you need?", AnswerKind.text, Aspect.legislation, true),
        ("Which technical assistance do you need?", .text, .technicalAssistance, false),
        ("Which good practices can you share?", .text, .practice, true),
        ("Which good practices can you share?", .text, .goodPractice, false),
        ("How many lamps were lit in 2025?", .number, .legislation, true),
        ("How many lamps were lit in 2025?", .number, .statistics, false),
        ("For how many years must records be kept?", .number, .legislation, false),
        ("Which practices exist?", .text, .practice, false),
        ("Which legal assistance do you offer?", .text, .practice, false),
    ])
    func anAspectThatTheWordsDoNotAskAboutIsNoted(
        _ text: String, _ kind: AnswerKind, _ aspect: Aspect, _ isNoted: Bool
    ) {
        let question = Question.draft("1", LocalizedText(text), kind, aspect: aspect)
        #expect(question.findings(.doubtfulAspect).map(\.severity) == (isNoted ? [.note] : []))
    }
}
