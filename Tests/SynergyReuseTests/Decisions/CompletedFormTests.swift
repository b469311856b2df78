import SynergyModel
import SynergyReuse
import Testing

/// What a form holds once it is decided: one hand-made case for each kind of decision and of question.
@Suite struct CompletedFormTests {
    private static let questions = [
        Question(id: "F:1", text: LocalizedText("Yes or no?"), kind: .yesNo),
        Question(id: "F:2", text: LocalizedText("Describe."), kind: .text),
        Question(
            id: "F:3", text: LocalizedText("Describe each."), kind: .text,
            elements: [Element(id: "a"), Element(id: "b")]),
        Question(id: "F:4", text: LocalizedText("In each unit?"), kind: .yesNo, perTerritory: true),
        Question(id: "F:5", text: LocalizedText("Where?"), kind: .link),
    ]
    private let form = Questionnaire(id: "F", title: LocalizedText("Form"), language: "fr", questions: Self.questions)

    private func completed(
        _ question: Question.ID, _ action: Decision.Action, _ value: FormValue? = nil, choice: Answer.ID? = nil,
        fingerprint: String? = nil, rivals: [Decision] = [], _ change: (inout Proposal) -> Void = { _ in }
    ) -> CompletedForm {
        let decision = Decision(
            respondent: "XLD", question: question, action: action, value: value, choice: choice, reviewer: "P",
            time: "2026-11-20T09:00:00Z", fingerprint: fingerprint)
        var proposal = Proposal(
            question: question, outcome: .reuseVerbatim, draft: .value(.boolean(true)),
            decision: DecisionState(decision: decision, needsRecheck: false, rivals: rivals))
        change(&proposal)
        let plan = ReusePlan(
            respondent: "XLD", target: "F", asOf: "2026-11-23", view: .recipient, proposals: [proposal])
        return CompletedForm(plan, questionnaire: form)
    }

    @Test func anAcceptedDraftStandsInIt() {
        #expect(completed("F:1", .accept).answers == [Answer(question: "F:1", content: .value(.boolean(true)))])
        let said = completed("F:1", .accept, .value(.boolean(false)))
        #expect(said.answers == [Answer(question: "F:1", content: .value(.boolean(false)))])
    }

    @Test func whatWasAcceptedUnsaidIsKnownOnlyWhileTheProposalIsTheSame() {
        #expect(completed("F:1", .accept, fingerprint: "other").gaps.map(\.omission) == [.valueUnknown])
    }

    @Test func aTextOfNoLanguageIsInThatOfTheForm() {
        let answers = completed("F:2", .edit, .value(.text(LocalizedText("Bonjour")))).answers
        #expect(answers.map(\.content) == [.value(.text(LocalizedText("Bonjour", language: "fr")))])
        let arabic = completed("F:2", .edit, .value(.text(LocalizedText("مرحبا", language: "ar")))).answers
        #expect(arabic.map(\.content) == [.value(.text(LocalizedText("مرحبا", language: "ar")))])
    }

    @Test func elementsStayElements() {
        let values = [
            Answer.ElementValue(element: "a", value: .text(LocalizedText("A", language: "fr"))),
            Answer.ElementValue(element: "b", value: .text(LocalizedText("B", language: "fr"))),
        ]
        #expect(completed("F:3", .edit, .elements(values)).answers.map(\.content) == [.elements(values)])
        let one = completed("F:3", .edit, .elements([values[1]])).answers
        #expect(one.map(\.content) == [.elements([values[1]])])
    }

    @Test func eachUnitGetsItsAnswer() {
        let values = [
            Answer.ElementValue(element: "value@XLD-B", value: .boolean(true)),
            Answer.ElementValue(element: "value@XLD-A", value: .boolean(false)),
        ]
        #expect(
            completed("F:4", .edit, .elements(values)).answers == [
                Answer(question: "F:4", content: .value(.boolean(true)), territory: "XLD-B"),
                Answer(question: "F:4", content: .value(.boolean(false)), territory: "XLD-A"),
            ])
    }

    @Test func aLinkGivesTheReferencesAlone() {
        let (first, second) = (Reference(title: "Act"), Reference(title: "Plan"))
        let links = [LinkBlock(answer: "S#1", reference: first), LinkBlock(answer: "S#2", reference: second)]
        let all = completed("F:2", .useLink) { $0.links = links + links }.answers
        #expect(all == [Answer(question: "F:2", content: .referencesOnly, references: [first, second])])
        let chosen = completed("F:2", .useLink, choice: "S#2") { $0.links = links }.answers
        #expect(chosen.map(\.references) == [[second]])
        let own = completed("F:2", .useLink, .value(.links([first]))).answers
        #expect(own.map(\.references) == [[first]])
        // A question that asks for links gets them as its value.
        #expect(
            completed("F:5", .useLink) { $0.links = [links[0]] }.answers.map(\.content) == [.value(.links([first]))])
        #expect(completed("F:2", .useLink).gaps.map(\.omission) == [.nothingToLink])
    }

    @Test func aBlankIsDeclined() {
        let form = completed("F:1", .leaveBlank)
        #expect(form.answers.map(\.content) == [.absent(.declined)] && form.blank == ["F:1"])
    }

    @Test(arguments: [(Decision.Action.defer, CompletedForm.Omission.putOff), (.reject, .rejected)])
    func whatIsNotSettledIsLeftOut(_ action: Decision.Action, _ omission: CompletedForm.Omission) {
        let form = completed("F:1", action)
        #expect(form.answers.isEmpty && form.gaps.map(\.question) == ["F:1"] && form.gaps.map(\.omission) == [omission])
    }

    @Test func whatIsDisputedNeedlessOrUndecidedIsLeftOut() {
        let rival = Decision(
            respondent: "XLD", question: "F:1", action: .reject, reviewer: "Q", time: "2026-11-20T09:00:00Z")
        #expect(completed("F:1", .accept, rivals: [rival]).gaps.map(\.omission) == [.rivals])
        #expect(completed("F:1", .accept) { $0.outcome = .notApplicable }.gaps.map(\.omission) == [.notAsked])
        #expect(completed("F:1", .accept) { $0.decision = nil }.gaps.map(\.omission) == [.undecided])
    }

    @Test func whatRestsOnChangedOrUndecidedGroundIsNamed() {
        let changed = completed("F:1", .edit, .value(.boolean(false))) { $0.decision?.needsRecheck = true }
        #expect(changed.answers.count == 1 && changed.changed == ["F:1"])
        let provisional = completed("F:1", .accept) { $0.qualifiers = [.provisional(on: "F:2")] }
        #expect(provisional.answers.count == 1 && provisional.provisional == ["F:1"])
    }

    @Test func theSubmissionIsADraftUnlessSaidOtherwise() {
        let form = completed("F:1", .accept)
        let draft = form.submission(id: "S", respondent: "XLD", on: "2026-11-23")
        #expect(
            draft.status == .draft && draft.language == "fr" && draft.questionnaire == "F"
                && draft.answers == form.answers)
        #expect(form.submission(id: "S", respondent: "XLD", on: "2026-11-23", status: .submitted).status == .submitted)
    }
}
