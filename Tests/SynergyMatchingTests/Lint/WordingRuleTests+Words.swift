import SynergyMatching
import SynergyModel
import Testing

@Suite struct WordRuleTests {
    private func fires(
        _ rule: LintRule, _ text: String, _ kind: AnswerKind = .yesNo, _ language: LanguageTag = .english
    )
        -> Bool
    {
        !Question.draft("1", LocalizedText(text, language: language), kind).findings(rule, language: language).isEmpty
    }

    // MARK: Vague words

    @Test(arguments: [
        ("en", "Are adequate lamps in use?"), ("en", "Are there sufficient keepers?"),
        ("en", "Is the light effective?"), ("en", "Are appropriate towers built?"),
        ("en", "Are towers, lamps etc. inspected?"), ("en", "Are relevant officials told?"),
        ("en", "Are lamps, bells and so on inspected?"), ("en", "Is the tower Suitable?"),
        ("fr", "Les lampes sont-elles adéquates ?"), ("fr", "La loi prévoit-elle des moyens suffisants ?"),
        ("fr", "Les autorités pertinentes sont-elles informées ?"), ("fr", "Des feux, cloches, etc. existent-ils ?"),
        ("es", "¿Son adecuadas las lámparas?"), ("es", "¿Hay suficientes fareros?"),
        ("es", "¿Son eficaces las medidas?"), ("es", "¿Se inspeccionan las torres, etc.?"),
    ])
    func vagueWordsAreFound(_ language: LanguageTag, _ text: String) {
        #expect(fires(.vagueWord, text, .yesNo, language))
    }

    @Test(arguments: [
        ("en", "Is the lamp lit within a reasonable time?"), ("en", "How regularly is the lamp lit?"),
        ("en", "Is there a lamp?"), ("en", "Is an effective remedy open to keepers?"),
        ("en", "Are inefficiency reports kept?"), ("en", "Is the appropriation of towers an offence?"),
        ("fr", "La loi protège-t-elle les phares ?"), ("fr", "La suffisance des moyens est-elle vérifiée ?"),
        ("es", "¿Protege la ley los faros?"), ("es", "¿Se verifica la eficacia de las lámparas?"),
        ("de", "Sind adequate Lampen vorhanden?"),
    ])
    func wordsWithAMeaningAreLeftAlone(_ language: LanguageTag, _ text: String) {
        #expect(!fires(.vagueWord, text, .yesNo, language))
    }

    @Test func vagueWordsWeighMoreWhereTheyDecideTheAnswer() {
        func severity(_ text: LocalizedText, _ kind: AnswerKind) -> Diagnostic.Severity? {
            Question.draft("1", text, kind).findings(.vagueWord).first?.severity
        }
        #expect(severity("Are lamps adequate?", .yesNo) == .warning)
        #expect(severity("How are adequate lamps chosen?", .text) == .note)
        #expect(severity("How are lamps, bells etc. chosen?", .text) == .warning)
    }

    @Test func theWordsOfTheProvisionAndWhatHelpExplainsAreNotVague() {
        let text: LocalizedText = "Are adequate lamps in use?"
        #expect(Question.draft("1", text, .yesNo).findings(.vagueWord).count == 1)
        #expect(Question.draft("1", text, .yesNo, provisions: ["LAW:2"]).findings(.vagueWord).isEmpty)
        let help: LocalizedText = "Adequate means visible from ten miles."
        #expect(Question.draft("1", text, .yesNo, help: help).findings(.vagueWord).isEmpty)
    }

    // MARK: Negations

    @Test(arguments: [
        "Is it not allowed to enter without a permit?",
        "Are there no towers that lack a lamp?",
        "Does the law never let keepers leave without notice?",
        "Is a keeper not prohibited from leaving?",
        "Is the tower not unlawful?",
        "Don't towers lack lamps?",
        "Do you deny that no lamp was lit, or that none was there?",
    ])
    func sayingNoTwiceIsFound(_ text: String) { #expect(fires(.doubleNegation, text)) }

    @Test(arguments: [
        "Is there a tower without a lamp?",
        "Is the lamp lit without undue delay, and not only in winter?",
        "Is it known whether or not there is no lamp?",
        "Does ILO Convention No. 29 apply where no keeper is paid?",
        "Which non-governmental organisations help keepers who have no lamp?",
        "Please answer yes or no: is there no lamp?",
        "Why was the lamp not lit?",
    ])
    func sayingNoOnceIsLeftAlone(_ text: String) { #expect(!fires(.doubleNegation, text)) }

    // MARK: Leading questions

    @Test(arguments: [
        ("en", "Is it not the case that towers are needed?"), ("en", "Do you agree that towers are needed?"),
        ("en", "Would you agree with a ban on towers?"),
        ("en", "Don't you think that towers are needed?"), ("en", "Surely there is a tower?"),
        ("en", "How successful was the programme?"), ("en", "Why has your country failed to build towers?"),
        ("en", "There is of course a tower, how tall is it?"),
        ("fr", "N'est-il pas vrai que les phares sont utiles ?"),
        ("fr", "Êtes-vous d'accord pour protéger les phares ?"),
        ("fr", "Les phares sont bien entendu protégés ?"),
        ("es", "¿No es cierto que los faros son útiles?"), ("es", "¿Está de acuerdo en que los faros son útiles?"),
    ])
    func leadingQuestionsAreFound(_ language: LanguageTag, _ text: String) {
        #expect(fires(.leadingQuestion, text, .yesNo, language))
    }

    @Test(arguments: [
        ("en", "Is there a tower?"), ("en", "Which courses were given?"), ("en", "How are wells protected?"),
        ("en", "Has your country an agreement on towers?"), ("en", "Is it prohibited to enter the tower?"),
        ("en", "Do you agree on dates with other States?"), ("fr", "Existe-t-il un phare ?"),
        ("fr", "Un accord existe-t-il ?"), ("es", "¿Existe un faro?"), ("es", "¿Hay un acuerdo sobre los faros?"),
    ])
    func neutralQuestionsAreLeftAlone(_ language: LanguageTag, _ text: String) {
        #expect(!fires(.leadingQuestion, text, .yesNo, language))
    }

    // MARK: Abbreviations

    @Test(arguments: [
        "Has the NLA lit the lamp?", "Who runs the VTS?", "Are LEDs in use?", "Is the R2D certified?",
        "Does the MoU or the SOP apply?", "Is (the) KPI met?",
    ])
    func abbreviationsThatAreSpelledOutNowhereAreFound(_ text: String) {
        #expect(fires(.undefinedAbbreviation, text))
    }

    @Test(arguments: [
        "Has the national lighthouse authority (NLA) lit the lamp? Does the NLA report?",
        "Who runs the VTS (vessel traffic service)?", "Does the ITL apply?", "Does the UN or an NGO help?",
        "Which part of Annex IV applies?", "IS THE LAMP LIT", "Does the LAW apply?", "Is plan A in force?",
    ])
    func abbreviationsThatAreKnownAreLeftAlone(_ text: String) {
        #expect(!fires(.undefinedAbbreviation, text))
    }

    @Test func anAbbreviationIsReportedOnceForTheForm() throws {
        let report = Questionnaire.draft([
            .draft("1", "Is there a lamp?"), .draft("2", "Does the NLA light it?"), .draft("3", "Does the NLA report?"),
        ]).report()
        let finding = try #require(report.findings.first { $0.rule == .undefinedAbbreviation })
        #expect(finding.questions == ["DRAFT:2", "DRAFT:3"])
        #expect(report.findings.count { $0.rule == .undefinedAbbreviation } == 1)
        let explained = Questionnaire.draft([.draft("1", "Does the NLA report?", help: "National Authority (NLA)")])
        #expect(!explained.report().findings.contains { $0.rule == .undefinedAbbreviation })
    }

    // MARK: Kinds of answer

    @Test(arguments: [
        ("Which towers are lit?", AnswerKind.yesNo), ("Please describe the lamps.", .yesNo),
        ("How many lamps are there?", .yesNo), ("How many lamps are there?", .text), ("Is there a lamp?", .number),
        ("In which towers are lamps lit?", .yesNo), ("If there is a keeper, what is the keeper paid?", .yesNo),
        ("Can you please describe the lamps?", .yesNo), ("Please state the number of lamps.", .text),
    ])
    func aKindThatTheWordsDoNotAskForIsFound(_ text: String, _ kind: AnswerKind) {
        #expect(fires(.answerKindMismatch, text, kind))
    }

    @Test(arguments: [
        ("Is there a lamp?", AnswerKind.yesNo), ("Which towers are lit?", .text),
        ("How many lamps are there?", .number),
        ("When was the lamp lit?", .date), ("Please state whether there is a lamp.", .yesNo),
        ("If there is a keeper, is the keeper paid?", .yesNo), ("How many lamps are there?", .table),
        ("Lamps lit in 2025", .yesNo),
    ])
    func aKindThatFitsIsLeftAlone(_ text: String, _ kind: AnswerKind) {
        #expect(!fires(.answerKindMismatch, text, kind))
    }

    @Test(arguments: [
        ("en", "Is there a lamp?", true), ("en", "Must keepers stay?", true),
        ("en", "Please state whether there is a lamp.", true),
        ("en", "Which lamps are there?", false), ("en", "Can you describe the lamp?", false),
        ("fr", "La loi protège-t-elle les phares ?", true), ("fr", "Quels phares sont protégés ?", false),
        ("es", "¿Protege la ley los faros?", true), ("es", "¿Qué faros protege la ley?", false),
    ])
    func aTextForAYesIsNoted(_ language: LanguageTag, _ text: String, _ isNoted: Bool) {
        let found = Question.draft("1", LocalizedText(text, language: language)).findings(
            .openButYesOrNo, language: language)
        #expect(found.map(\.severity) == (isNoted ? [.note] : []))
    }
}
