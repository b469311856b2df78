import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct ConsolidatedFormTests {
    private let forms = [
        Questionnaire(
            id: "A", title: "First form", issuer: "A-BODY", instruments: ["T"], acceptedLanguages: ["en", "fr"],
            audience: .all, classification: .everyone,
            questions: [
                Question(id: "A:1", text: "Is there a law?", kind: .yesNo, section: "Laws", provisions: ["T:5"]),
                Question(
                    id: "A:1.1", text: "Which?", kind: .text, section: "Laws",
                    enabledIf: Condition(question: "A:1", oneOf: [.boolean(true)])),
                Question(
                    id: "A:2", text: "How?", kind: .text,
                    enabledIf: Condition(question: "A:1", oneOf: [.boolean(true)])),
            ]),
        Questionnaire(
            id: "B", title: "Second form", issuer: "B-BODY", instruments: ["U"], acceptedLanguages: ["fr", "es"],
            audience: .all, classification: .everyone,
            questions: [
                Question(id: "B:1", text: "How is it done?", kind: .text),
                Question(
                    id: "B:2", text: "Which of these?", kind: .multipleChoice,
                    options: ["a", "b", "c"].map { AnswerOption(code: $0, label: LocalizedText("Option \($0)")) },
                    elements: ["a", "b", "c"].map { Element(id: $0) }),
            ]),
        Questionnaire(
            id: "OLD", title: "Old form", issuer: "OLD-BODY", audience: .all, classification: .everyone,
            questions: [Question(id: "OLD:1", text: "?", kind: .yesNo, quantifier: .single)]),
    ]
    private let mappings = MappingSet(
        id: "urn:test",
        mappings: [
            Mapping(subject: "A:2", object: "B:1", relation: .equal),
            Mapping(
                subject: "OLD:1", object: "B:2", relation: .sharing, elementMap: [ElementPair(from: "value", to: "b")]),
        ])
    private let held = Submission(
        id: "S", respondent: "XLD", questionnaire: "OLD", submitted: "2026-01-15",
        answers: [Answer(question: "OLD:1", content: .value(.boolean(true)))])

    private func plan() throws -> (AskOncePlan, Crosswalk) {
        let crosswalk = Crosswalk(questionnaires: forms, mappings: [mappings])
        let planner = AskOncePlanner(
            planner: ReusePlanner(crosswalk: crosswalk), options: AskOnceOptions(answerLanguage: "fr"))
        return (
            try planner.plan(for: ["B", "A"], respondent: "XLD", from: [held], asOf: "2026-11-23"), crosswalk
        )
    }

    @Test func itHoldsWhatIsAskedUnderTheHeadingsItComesFrom() throws {
        let (plan, crosswalk) = try plan()
        let form = plan.consolidatedQuestionnaire(id: "ONCE", title: "Asked once", from: crosswalk)
        #expect(form.questions.map(\.id) == ["ONCE:A.1", "ONCE:A.1.1", "ONCE:A.2", "ONCE:B.2"])
        #expect(
            form.questions.map(\.section) == ["First form / Laws", "First form / Laws", "First form", "Second form"])
        #expect(form.questions[0].provisions == ["T:5"])
        #expect(form.instruments == ["T", "U"])
        #expect(form.acceptedLanguages == ["fr"])
        #expect(form.classification == .restricted(to: ["A-BODY", "B-BODY"], until: nil))
    }

    @Test func aConditionIsKeptOnlyWhereNobodyElseNeedsTheAnswer() throws {
        let (plan, crosswalk) = try plan()
        let form = plan.consolidatedQuestionnaire(id: "ONCE", title: "Asked once", from: crosswalk)
        #expect(form.questions[1].enabledIf == Condition(question: "ONCE:A.1", oneOf: [.boolean(true)]))
        // B wants it whatever the answer to the first question is.
        #expect(form.questions[2].enabledIf == nil)
    }

    @Test func aQuestionAskedInPartHasItsMissingElementsOnly() throws {
        let (plan, crosswalk) = try plan()
        let form = plan.consolidatedQuestionnaire(id: "ONCE", title: "Asked once", from: crosswalk)
        let question = form.questions[3]
        #expect(question.elements.map(\.id) == ["a", "c"])
        #expect(question.options.map(\.code) == ["a", "c"])
        #expect(question.effectiveElements.map(\.quantifier) == [.single, .single])
        #expect(form.lineage.flatMap(\.from) == ["A:1", "A:1.1", "A:2"])
        let set = plan.consolidatedMappings(id: "ONCE", from: crosswalk)
        #expect(set.mappings.map(\.object) == ["B:2"])
        #expect(set.mappings[0].elementMap?.map(\.to) == ["a", "c"])
    }

    @Test func filledOnceItLeavesNothingOpen() throws {
        let (plan, crosswalk) = try plan()
        let once = plan.consolidatedQuestionnaire(id: "ONCE", title: "Asked once", from: crosswalk)
        let filled = Submission(
            id: "FILLED", respondent: "XLD", questionnaire: "ONCE", submitted: "2026-11-24", language: "fr",
            answers: once.questions.map { question in
                let value: AnswerValue =
                    question.kind == .text ? .text(LocalizedText("Oui", language: "fr")) : .boolean(true)
                return Answer(
                    question: question.id,
                    content: question.elements.isEmpty
                        ? .value(value) : .elements(question.elements.map { .init(element: $0.id, value: value) }))
            })
        let all = Crosswalk(
            questionnaires: forms + [once],
            mappings: [mappings, plan.consolidatedMappings(id: "ONCE", from: crosswalk)])
        for form in ["A", "B"] as [Questionnaire.ID] {
            let proposals = try ReusePlanner(crosswalk: all).plan(
                for: form, respondent: "XLD", from: [held, filled], asOf: "2026-11-30"
            ).proposals
            for proposal in proposals {
                #expect(proposal.elements.allSatisfy { $0.status == .settled }, "\(proposal.question)")
            }
        }
    }
}
