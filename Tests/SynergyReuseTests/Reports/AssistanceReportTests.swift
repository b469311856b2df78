import SynergyCrosswalk
import SynergyModel
import SynergyReuse
import Testing

@Suite struct AssistanceReportTests {
    private static let options = [
        AnswerOption(code: "law", label: "Drafting of laws"), AnswerOption(code: "train", label: "Training of judges"),
        AnswerOption(code: "other", label: "None of the above"),
    ]

    private func question(
        _ id: Question.ID, _ kind: AnswerKind, options: [AnswerOption] = [], elements: [Element] = [],
        table: TableShape? = nil, provisions: [Provision.ID] = ["I:10"], aspect: Aspect = .technicalAssistance
    ) -> Question {
        Question(
            id: id, text: "Which help is needed?", kind: kind, provisions: provisions, aspect: aspect, options: options,
            elements: elements, table: table)
    }

    private func needs(_ question: Question, _ content: Answer.Content) -> AssistanceReport {
        var small = SmallCase()
        small.add("A", question)
        small.answer("A", (question.id.number, content))
        return AssistanceReport(small.material())
    }

    private func words(_ report: AssistanceReport) -> [String?] { report.needs.map { $0.what?.original.text } }

    @Test func aYesIsANeedAndANoIsNone() {
        let asked = question("A:1", .yesNo)
        let yes = needs(asked, .value(.boolean(true)))
        #expect(yes.needs.count == 1)
        #expect(yes.needs.first?.provisions == ["I:10"])
        #expect(yes.needs.first?.what == nil)
        #expect(needs(asked, .value(.boolean(false))).needs.isEmpty)
    }

    @Test func chosenOptionsAreNeedsExceptThoseThatDeny() {
        let asked = question("A:1", .multipleChoice, options: Self.options)
        #expect(words(needs(asked, .value(.choices(["train", "law"])))) == ["Drafting of laws", "Training of judges"])
        #expect(needs(asked, .value(.choices(["other"]))).needs.isEmpty)
        let single = question("A:1", .singleChoice, options: Self.options)
        #expect(words(needs(single, .value(.choice("law")))) == ["Drafting of laws"])
        #expect(needs(single, .value(.choice("other"))).needs.isEmpty)
    }

    @Test func aChoiceOfYesOrNoIsReadAsOne() {
        let asked = question(
            "A:1", .singleChoice,
            options: [AnswerOption(code: "yes", label: "Yes"), AnswerOption(code: "no", label: "No")])
        #expect(needs(asked, .value(.choice("yes"))).needs.map(\.what) == [nil])
        #expect(needs(asked, .value(.choice("no"))).needs.isEmpty)
    }

    @Test func itemsOfAListAreNeedsExceptThoseThatDeny() {
        let report = needs(
            question("A:1", .list), .value(.items(["Interpreters", "None", "No further training needed"])))
        #expect(words(report) == ["Interpreters"])
    }

    @Test func filledCellsOfATableAreNeeds() {
        let shape = TableShape(rows: ["courses", "laboratory", "cars", "boats"], columns: ["2026", "note"])
        let table = Table(
            columns: shape.columns,
            rows: [
                .init(key: "courses", cells: [.number(3), .missing]),
                .init(key: "laboratory", cells: [.missing, .text("yes")]),
                .init(key: "cars", cells: [.number(0), .text("none")]),
                .init(key: "boats", cells: [.missing, .missing]),
            ])
        let report = needs(question("A:1", .table, table: shape), .value(.table(table)))
        #expect(words(report) == ["courses", "laboratory"])
    }

    @Test func elementsAreNeedsWhereTheySayYes() {
        let elements = [
            Element(id: "law", label: "Laws", kind: .yesNo), Element(id: "police", label: "Police", kind: .yesNo),
            Element(id: "count", label: "Experts", kind: .number),
        ]
        let report = needs(
            question("A:1", .text, elements: elements),
            .elements([
                .init(element: "law", value: .boolean(true)), .init(element: "police", value: .boolean(false)),
                .init(element: "count", value: .number(Quantity(2))),
            ]))
        #expect(words(report) == ["Experts", "Laws"])
    }

    @Test func onlyTheElementAboutAssistanceIsRead() {
        let elements = [Element(id: "difficulties", kind: .text), Element(id: "technicalAssistance", kind: .text)]
        let report = needs(
            question("A:1", .text, elements: elements),
            .elements([
                .init(element: "difficulties", value: .text("We need more time.")),
                .init(element: "technicalAssistance", value: .text("We need a laboratory. No cars are needed.")),
            ]))
        #expect(report.needs.isEmpty)
        #expect(report.suggestions.map(\.sentence) == ["We need a laboratory."])
    }

    @Test func proseIsASuggestionAtMost() {
        let report = needs(
            question("A:1", .text),
            .value(.text(LocalizedText("Training is needed. Help is not needed.", language: "en"))))
        #expect(report.needs.isEmpty)
        #expect(report.suggestions.map(\.sentence) == ["Training is needed."])
        #expect(report.suggestions.first?.language == "en")
        #expect(needs(question("A:1", .text), .value(.text("No training is needed."))).suggestions.isEmpty)
    }

    @Test func questionsAboutOtherThingsAreNotRead() {
        #expect(needs(question("A:1", .yesNo, aspect: .practice), .value(.boolean(true))).needs.isEmpty)
        #expect(needs(question("A:1", .text, aspect: .practice), .value(.text("We need help."))).suggestions.isEmpty)
    }

    @Test(arguments: [Absence.declined, .unknown, .notApplicable, .emptySelection, .notAsked])
    func anAbsenceIsNoNeed(_ absence: Absence) {
        let report = needs(question("A:1", .yesNo), .absent(absence))
        #expect(report.needs.isEmpty && report.suggestions.isEmpty)
    }

    @Test func theSameNeedToldToTwoBodiesIsOneThatCitesBoth() {
        var small = SmallCase()
        small.add("A", question("A:1", .multipleChoice, options: Self.options))
        small.add(
            "B", question("B:9", .multipleChoice, options: [AnswerOption(code: "x", label: "  training of  JUDGES. ")]))
        small.answer("A", on: "2025-01-01", ("1", .value(.choices(["train"]))))
        small.answer("B", on: "2026-01-01", ("9", .value(.choices(["x"]))))
        let report = AssistanceReport(small.material())
        #expect(report.needs.count == 1)
        #expect(report.needs.first?.bodies == ["B-A", "B-B"])
        #expect(report.needs.first?.sources.map(\.question) == ["B:9", "A:1"])
        #expect(report.needs.first?.lastTold == "2026-01-01")
    }

    @Test func needsUnderProvisionsOrQuestionsThatAreEqualAreOne() {
        var small = SmallCase()
        small.add("A", question("A:1", .yesNo, provisions: ["I:10"]), question("A:2", .yesNo, provisions: ["I:7"]))
        small.add("B", question("B:1", .yesNo, provisions: ["J:4"]), question("B:2", .yesNo, provisions: ["J:5"]))
        small.answer("A", ("1", .value(.boolean(true))), ("2", .value(.boolean(true))))
        small.answer("B", ("1", .value(.boolean(true))), ("2", .value(.boolean(true))))
        #expect(AssistanceReport(small.material()).needs.count == 4)
        small.map("I:10", "J:4")
        #expect(AssistanceReport(small.material()).needs.map(\.provisions) == [["I:10", "J:4"], ["I:7"], ["J:5"]])
        small.map("A:2", "B:2")
        #expect(AssistanceReport(small.material()).needs.map(\.provisions) == [["I:10", "J:4"], ["I:7", "J:5"]])
    }

    @Test func optionsThatAMappingLeadsToEachOtherAreOneNeed() {
        var small = SmallCase()
        small.add("A", question("A:1", .multipleChoice, options: Self.options))
        small.add(
            "B",
            question("B:1", .multipleChoice, options: [AnswerOption(code: "j", label: "Courses for the judiciary")]))
        small.answer("A", ("1", .value(.choices(["train"]))))
        small.answer("B", ("1", .value(.choices(["j"]))))
        #expect(AssistanceReport(small.material()).needs.count == 2)
        small.map("A:1", "B:1", transform: .choiceMap(["train": "j"], isBijection: false))
        #expect(AssistanceReport(small.material()).needs.map(\.bodies) == [["B-A", "B-B"]])
    }

    @Test func whatWasDeniedElsewhereIsToldBesideTheNeed() {
        var small = SmallCase()
        small.add("A", question("A:1", .yesNo))
        small.add("B", question("B:1", .yesNo))
        small.answer("A", ("1", .value(.boolean(true))))
        small.answer("B", ("1", .value(.boolean(false))))
        let need = AssistanceReport(small.material()).needs
        #expect(need.count == 1)
        #expect(need.first?.sources.map(\.question) == ["A:1"])
        #expect(need.first?.denied.map(\.question) == ["B:1"])
    }

    @Test func aLaterNoToTheSameQuestionTakesTheNeedBack() {
        var small = SmallCase()
        small.add("A", question("A:1", .yesNo))
        small.answer("A", on: "2020-01-01", ("1", .value(.boolean(true))))
        #expect(AssistanceReport(small.material()).needs.count == 1)
        small.answer("A", on: "2024-01-01", ("1", .value(.boolean(false))))
        #expect(AssistanceReport(small.material()).needs.isEmpty)
    }

    @Test func aTickOfAReviewerIsANeedForThoseWhoMaySeeIt() {
        var small = SmallCase()
        small.add("A", question("A:1", .yesNo, aspect: .practice))
        small.add("B", question("B:1", .yesNo, aspect: .practice))
        var tick = Decision(
            respondent: "XLD", question: "A:1", action: .leaveBlank, reviewer: "R", time: "2026-11-01T10:00:00Z")
        tick.needsAssistance = true
        tick.assistanceNote = "A course"
        small.decisions = [tick]
        #expect(words(AssistanceReport(small.material())) == ["A course"])
        #expect(words(AssistanceReport(small.material(.recipient("B-A", forms: [])))) == ["A course"])
        #expect(AssistanceReport(small.material(.recipient("B-B", forms: ["B"]))).needs.isEmpty)
        #expect(AssistanceReport(small.material(.recipient(nil, forms: []))).needs.isEmpty)
        tick.needsAssistance = false
        small.decisions = [tick]
        #expect(AssistanceReport(small.material()).needs.isEmpty)
    }

    @Test func aRestrictedNeedIsOnlyForThoseItNames() {
        var small = SmallCase()
        small.add("A", question("A:1", .yesNo))
        small.answer("A", classification: .restricted(to: ["B-A"], until: nil), ("1", .value(.boolean(true))))
        #expect(AssistanceReport(small.material(.recipient("B-A", forms: []))).needs.count == 1)
        #expect(AssistanceReport(small.material(.recipient("B-B", forms: []))).needs.isEmpty)
        #expect(AssistanceReport(small.material(.recipient(nil, forms: []))).needs.isEmpty)
        #expect(AssistanceReport(small.material(.officer(of: ["XLD"]))).needs.count == 1)
        #expect(AssistanceReport(small.material(.officer(of: ["YLD"])), respondents: ["XLD"]).needs.isEmpty)
        small.policy.consents = [Consent(id: "c", respondent: "XLD", recipient: "B-B")]
        #expect(AssistanceReport(small.material(.recipient("B-B", forms: []))).needs.count == 1)
    }
}
