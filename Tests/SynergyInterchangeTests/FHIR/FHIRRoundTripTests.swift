import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Content goes to FHIR and back: all of 10,000 with `SYNERGY_FULL=1`, one with `SYNERGY_SEED=n`.
@Suite struct FHIRRoundTripTests {
    private static var seeds: Range<UInt64> {
        if let one = Laws.environment("SYNERGY_SEED").flatMap({ UInt64($0) }) { return one..<(one + 1) }
        return 0..<(Laws.isFull ? 10_000 : 300)
    }

    /// What the loss table leaves of content: no instruments, no decisions.
    private func expected(_ content: ExchangeContent) -> ExchangeContent {
        ExchangeContent(
            questionnaires: content.questionnaires, submissions: content.submissions, mappings: content.mappings
        ).withoutLocations
    }

    @Test func randomContentComesBackAsItWasWithoutAnyProblem() {
        for seed in Self.seeds {
            let content = RandomContent.make(seed: seed)
            let writing = FHIR.write(content)
            let reading = FHIR.read(writing.bytes, file: "x.json")
            #expect(reading.content.withoutLocations == expected(content), "seed \(seed)")
            // Diagnostics would name invariants that our own files break.
            #expect(reading.diagnostics.isEmpty, "seed \(seed): \(reading.diagnostics.prefix(3))")
            #expect(reading.losses.isEmpty, "seed \(seed): \(reading.losses.sentences)")
            #expect(FHIR.write(content) == writing, "seed \(seed): the same content has the same bytes")
            let lost = writing.losses.entries.reduce(into: [:]) { $0[$1.what] = $1.count }
            #expect(lost["instruments"] ?? 0 == content.instruments.count)
            #expect(lost["decisions"] ?? 0 == content.decisions.count)
        }
    }

    @Test func theCuratedPackComesBackAsItWas() {
        let pack = CuratedMappings.traffickingInPersons
        let content = ExchangeContent(questionnaires: pack.questionnaires, mappings: pack.mappings)
        let writing = FHIR.write(content)
        let reading = FHIR.read(writing.bytes, file: "pack.json")
        #expect(!pack.questionnaires.isEmpty && !pack.mappings.isEmpty)
        #expect(reading.content.withoutLocations == content.withoutLocations)
        #expect(reading.diagnostics.isEmpty)
        #expect(writing.losses.isEmpty)
    }

    @Test func theExampleComesBackAsItWas() throws {
        let workspace = try #require(XlandPlan.workspace)
        let content = ExchangeContent(
            questionnaires: workspace.questionnaires, submissions: workspace.submissions, mappings: workspace.mappings)
        let reading = FHIR.read(FHIR.write(content).bytes, file: "xland.json")
        #expect(content.submissions.count >= 20)
        #expect(reading.content.withoutLocations == content.withoutLocations)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func submissionsComeBackWithTheirFormsBesideThemAndWithout() throws {
        for seed in Self.seeds.prefix(100) {
            let content = RandomContent.make(seed: seed)
            for submission in content.submissions {
                let alone = FHIR.write(ExchangeContent(submissions: [submission]))
                #expect(FHIR.read(alone.bytes).content.submissions == [submission], "seed \(seed), without its form")
                let beside = FHIR.write(
                    ExchangeContent(submissions: [submission]), questionnaires: content.questionnaires)
                let reading = FHIR.read(beside.bytes, questionnaires: content.questionnaires)
                #expect(reading.content.submissions == [submission], "seed \(seed), with its form beside it")
            }
        }
    }

    /// Names and texts that FHIR has no way to hold in their places.
    @Test func textsThatFHIRForbidsComeBackAsTheyWere() throws {
        let odd = "\u{1}x"
        var form = Questionnaire(
            id: "F",
            title: try #require(
                LocalizedText(entries: [.init(language: "en", text: ""), .init(language: "fr", text: " ")])))
        form.about.note = "  "
        form.about.symbol = odd
        form.questions = [
            Question(
                id: "F:1", text: LocalizedText("", language: "en"), kind: .singleChoice, section: " / A /  / ",
                options: [
                    AnswerOption(code: "", label: LocalizedText("none", language: "en")),
                    AnswerOption(code: " a  b ", label: LocalizedText(odd, language: "en")),
                ]),
            Question(
                id: "F:2", text: LocalizedText("?", language: "en"), kind: .text, population: "", unit: odd,
                elements: [Element(id: ""), Element(id: "a b/ü", population: " ")]),
            Question(id: "G:7", text: LocalizedText("of another form", language: "en"), kind: .list),
            Question(
                id: "F:3", text: LocalizedText("?", language: "en"), kind: .table,
                table: TableShape(rows: ["", "x"], columns: [" ", "y"])),
        ]
        let submission = Submission(
            id: "a/b c".replacingSpace, respondent: "X:Y", questionnaire: "F", submitted: "2020", note: odd,
            answers: [
                Answer(question: "F:1", content: .value(.choice(" a  b "))),
                Answer(
                    question: "F:2",
                    content: .elements([
                        .init(element: "a b/ü", value: .text(LocalizedText("\u{2}", language: "ar"))),
                        .init(element: "", value: .items([" ", "x"])),
                    ])),
                Answer(question: "G:7", content: .value(.items(["one"])), note: ""),
                Answer(question: "H:1", content: .value(.choices(["one"]))),
                Answer(
                    question: "F:3",
                    content: .value(
                        .table(Table(columns: [" ", "y"], rows: [.init(key: "x", cells: [.text(""), .number(-0.5)])])))),
            ])
        let set = MappingSet(
            id: "not a url", version: "", title: odd, license: " ",
            mappings: [
                Mapping(subject: "A:x:y", object: "nocolon", relation: .superset, justification: "", comment: ""),
                Mapping(
                    subject: "A:x:y", object: "B:1", relation: .all, confidence: 0, authors: [""], reviewers: [odd],
                    status: .rejected, comment: odd, recordID: " "),
                Mapping(subject: ":", object: "B:", relation: .disjoint, elementMap: [], comment: "because"),
            ], gaps: [Gap(comment: ""), Gap(object: "B:9", source: "", authors: [odd])])
        let content = ExchangeContent(questionnaires: [form], submissions: [submission], mappings: [set])
        let writing = FHIR.write(content)
        let reading = FHIR.read(writing.bytes, file: "odd.json")
        #expect(reading.content.withoutLocations == content)
        #expect(reading.errors == [])
    }

    @Test func answersToOneQuestionForSeveralUnitsAndPeriodsAreNeverInOneItem() throws {
        let question = Question(id: "F:1", text: "?", kind: .number, perTerritory: true)
        let other = Question(id: "F:2", text: "?", kind: .yesNo)
        let form = Questionnaire(id: "F", title: "F", language: .undetermined, questions: [question, other])
        func answer(_ number: Double, _ unit: Respondent.ID?, _ period: Period?) -> Answer {
            Answer(question: "F:1", content: .value(.number(Quantity(number))), territory: unit, period: period)
        }
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "F", submitted: "2024-01-01",
            answers: [
                answer(1, "XLD-A", nil), answer(2, nil, Period("2022")),
                Answer(question: "F:2", content: .value(.boolean(true))), answer(3, nil, Period("2023")),
                answer(4, "XLD-B", nil), answer(5, "XLD-A", Period("2023")),
            ])
        let content = ExchangeContent(questionnaires: [form], submissions: [submission])
        let reading = FHIR.read(FHIR.write(content).bytes)
        #expect(reading.content == content)
        #expect(reading.rules == [])
    }
}

extension String {
    fileprivate var replacingSpace: Submission.ID {
        Submission.ID(unchecked: split(separator: " ").joined(separator: "_"))
    }
}
