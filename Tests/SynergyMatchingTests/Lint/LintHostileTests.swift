import SynergyMatching
import SynergyModel
import Testing

/// Texts that would take hours if anything were looked at again for every word.
@Suite(.timeLimit(.minutes(5))) struct LintHostileTests {
    @Test(arguments: [
        "how ", "and how ", "how and ", "(a) ", "? ", "and/or ", "adequate ", "not ", "no. ", "- x\n", "ABC ", "((((",
        "，",
        "\u{301}", "if yes ", "the ", "a-", "who and who ", "2025 ", "灯",
    ])
    func repeatedWordsTakeTimeInProportion(_ piece: String) {
        let text = String(repeating: piece, count: 4_000)
        let question = Question.draft("1", LocalizedText(text), .yesNo, quantifier: nil, help: LocalizedText(text))
        let report = Questionnaire.draft([question]).report()
        #expect(report.figures.share.questions == 1)
        #expect(report.findings.allSatisfy { $0.found.utf8.count < 2_000 })
    }

    @Test func manyEqualQuestionsAreEachToldOnce() {
        let questions = (1...600).map { Question.draft("\($0)", "Is the tower lit?", .yesNo) }
        let report = Questionnaire.draft(questions).report()
        let repeated = report.findings.filter { $0.rule == .askedTwice }
        #expect(Set(repeated.compactMap(\.question)).count == repeated.count)
        #expect(repeated.count == 599)
    }

    @Test func manyOptionsAndProvisionsAreNoTrouble() {
        let options = (0..<5_000).map { AnswerOption(code: "c\($0)", label: LocalizedText("\($0)-\($0 + 1)")) }
        let provisions = (0..<5_000).map { Provision.ID(unchecked: "LAW:\($0)(a)(b)") }
        let question = Question.draft("1", "Which?", .singleChoice, provisions: provisions, options: options)
        let report = Questionnaire.draft([question]).report()
        #expect(report.findings.count { $0.rule == .optionsOverlap } == 4_999)
        // Of articles 1, 2 and 4 no parts are listed, so that any may exist.
        #expect(report.findings.count { $0.rule == .unknownProvision } == 4_997)
    }
}
