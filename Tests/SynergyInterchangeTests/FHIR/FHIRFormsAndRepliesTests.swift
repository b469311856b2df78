import SynergyInterchange
import SynergyModel
import Testing

/// What ties a reply to its form, and which names of items are ours.
@Suite struct FHIRFormsAndRepliesTests {
    private func form(_ members: String, title: String = "Q") -> String {
        """
        {"resourceType": "Questionnaire", "status": "active", "title": "\(title)", \(members),
         "item": [{"linkId": "1", "type": "string", "repeats": true, "text": "?"}]}
        """
    }

    private func reply(_ canonical: String, _ members: String = #""id": "r", "#) -> String {
        """
        {"resourceType": "QuestionnaireResponse", \(members)"questionnaire": "\(canonical)", "status": "completed",
         "authored": "2024", "subject": {"display": "XLD"}, "item": [{"linkId": "1", "answer": [{"valueString": "x"}]}]}
        """
    }

    private func files(_ texts: String...) -> [InputFile] {
        texts.enumerated().map { InputFile(name: "\($0).json", bytes: Array($1.utf8)) }
    }

    static let addresses: [(form: String, canonical: String)] = [
        (#""id": "abc""#, "Questionnaire/abc"),
        (#""url": "http://x.org/q""#, "http://x.org/q"), (#""url": "http://x.org/q""#, "http://x.org/q|1.0"),
        (#""url": "http://x.org/q", "version": "1.0""#, "http://x.org/q"),
        (#""url": "http://x.org/q", "version": "1.0""#, "http://x.org/q|1.0"),
        (#""id": "abc", "url": "http://x.org/q", "version": "1.0""#, "Questionnaire/abc"),
    ]

    @Test(arguments: addresses) func aReplyIsReadByItsFormWhicheverFileComesFirst(
        _ sample: (form: String, canonical: String)
    ) throws {
        let (form, reply) = (form(sample.form), reply(sample.canonical))
        for files in [files(form, reply), files(reply, form)] {
            let reading = FHIR.read(files: files)
            let id = try #require(reading.content.questionnaires.first?.id)
            #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
            #expect(
                reading.content.submissions.first?.answers == [
                    Answer(question: Question.ID(unchecked: "\(id):1"), content: .value(.items(["x"])))
                ])
        }
    }

    @Test func aFormIsFoundByTheAddressOfItsEntry() {
        let bundle = """
            {"resourceType": "Bundle", "type": "transaction", "entry": [{"fullUrl": "urn:uuid:1b9d9e9c", "resource":
             \(form(#""name": "Survey""#))}, {"resource": \(reply("urn:uuid:1b9d9e9c"))}]}
            """
        let reading = FHIRSample.read(bundle)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.content.submissions.map(\.questionnaire) == ["Survey"])
    }

    @Test func aFormOfAnotherVersionIsNotTaken() {
        let reading = FHIR.read(
            files: files(form(#""url": "http://x.org/q", "version": "2""#), reply("http://x.org/q|1")))
        #expect(reading.content.submissions.map(\.questionnaire) == ["q-1"])
        #expect(reading.diagnostics.map(\.code) == [.fhirReading])
    }

    @Test func betweenTwoVersionsNothingIsChosen() {
        let reading = FHIR.read(
            files: files(
                form(#""url": "http://x.org/q", "version": "1""#), form(#""url": "http://x.org/q", "version": "2""#),
                reply("http://x.org/q")))
        #expect(reading.content.submissions.map(\.questionnaire) == ["q"])
        #expect(reading.diagnostics.map(\.code) == [.fhirReading])
    }

    @Test func formsOfOneNameFromDifferentPlacesStayApart() {
        let content = FHIR.read(
            files: files(
                form(#""url": "http://a.org/s", "version": "1""#), form(#""url": "http://b.org/s", "version": "1""#))
        ).content
        #expect(content.questionnaires.map(\.id) == ["s-1", "s-1~2"])
    }

    @Test func twoRepliesOfOneNameAreAnErrorUnlessTheyAreTheSame() {
        let (one, two) = (reply("http://x.org/q"), reply("http://x.org/p"))
        #expect(FHIR.read(files: files(one, two)).errors.map(\.code) == [.duplicate])
        let same = FHIR.read(files: files(one, one))
        #expect(same.errors.isEmpty && same.content.submissions.count == 1)
    }

    @Test func aReplyOfR4NeedNotNameItsFormWhereItIsSaid() {
        let json = reply("http://x.org/q").replacing(#""questionnaire": "http://x.org/q", "#, with: "")
        #expect(FHIR.read(files: files(json)).errors.map(\.code) == [.missingMember])
        let reading = FHIR.read(files: files(json), form: "F")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.content.submissions.first?.answers.map(\.question) == ["F:1"])
    }

    @Test func aReplyWithoutANameIsCalledTheSameEachTime() throws {
        let alone = FHIRSample.read(reply("http://x.org/q", ""))
        #expect(alone.errors.isEmpty && alone.diagnostics.count == 2)
        #expect(FHIRSample.read(reply("http://x.org/q", "")).content == alone.content)
        #expect(try #require(alone.content.submissions.first).answers.count == 1)
        let bundle = """
            {"resourceType": "Bundle", "type": "transaction", "entry": [
             {"fullUrl": "urn:uuid:0b9d9e9c-7a3b", "resource": \(reply("http://x.org/q", ""))}]}
            """
        #expect(FHIRSample.read(bundle).content.submissions.map(\.id) == ["0b9d9e9c-7a3b"])
    }

    @Test func containedFormsAreNamedByTheResourceAroundThem() {
        let entries = ["a", "b"].map { id in
            let inner = form(#""id": "q""#, title: id)
            return "{\"resource\": \(reply("#q", "\"id\": \"\(id)\", \"contained\": [\(inner)], "))}"
        }
        let json =
            "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [\(entries.joined(separator: ","))]}"
        let reading = FHIRSample.read(json)
        #expect(reading.errors.isEmpty, "\(reading.errors)")
        #expect(reading.content.questionnaires.map(\.id) == ["a-q", "b-q"])
        #expect(reading.content.submissions.map(\.questionnaire) == ["a-q", "b-q"])
        #expect(reading.content.submissions.map { $0.answers.map(\.question) } == [["a-q:1"], ["b-q:1"]])
    }

    // MARK: Names of items

    @Test func namesThatLookLikeOursAreQuestionsInFormsFromElsewhere() throws {
        let json = #"""
            {"resourceType": "Questionnaire", "url": "http://x.org/w", "status": "active", "title": "W", "item": [
             {"linkId": "1", "text": "Blood?", "type": "boolean", "extension": [{"url": "http://x.org/e", "valueString": "x"}],
              "item": [{"linkId": "1/whole-blood", "text": "How much?", "type": "quantity"},
               {"linkId": "1/whole", "text": "Whole?", "type": "boolean"}]},
             {"linkId": "2/whole", "text": "Pick", "type": "coding", "answerValueSet": "http://x.org/v"},
             {"linkId": "3", "text": "When?", "type": "date", "enableWhen":
              [{"question": "1/whole", "operator": "=", "answerBoolean": true}]}]}
            """#
        let form = try #require(FHIRSample.read(json).content.questionnaires.first)
        #expect(form.questions.map(\.id) == ["w:1", "w:1/whole-blood", "w:1/whole", "w:2/whole", "w:3"])
        #expect(form.questions.map(\.kind) == [.yesNo, .number, .yesNo, .text, .date])
        #expect(form.questions.last?.enabledIf?.question == "w:1/whole")
    }

    @Test func namesThatLookLikeOursAreAnswersInRepliesFromElsewhere() throws {
        let items = #"""
            {"linkId": "/g", "item": [{"linkId": "/g/r1", "answer": [{"valueString": "Ann"}]},
             {"linkId": "/g/r2", "answer": [{"valueBoolean": true}]}, {"linkId": "/g/e/f", "answer": [{"valueDecimal": 1.5}]},
             {"linkId": "/g/whole", "answer": [{"valueDate": "2024-02"}]}]}
            """#
        let form = Questionnaire(
            id: "q", title: "Q",
            questions: [
                Question(id: "q:/g/r1", text: "?", kind: .text), Question(id: "q:/g/r2", text: "?", kind: .yesNo),
                Question(id: "q:/g/e/f", text: "?", kind: .number), Question(id: "q:/g/whole", text: "?", kind: .date),
            ])
        for forms in [[], [form]] {
            let reading = FHIRSample.read(FHIRSample.response(items: items), questionnaires: forms)
            #expect(
                reading.content.submissions.first?.answers == [
                    Answer(question: "q:/g/r1", content: .value(.text("Ann"))),
                    Answer(question: "q:/g/r2", content: .value(.boolean(true))),
                    Answer(question: "q:/g/e/f", content: .value(.number(Quantity(1.5)))),
                    Answer(question: "q:/g/whole", content: .value(.day("2024-02"))),
                ])
        }
    }

    @Test func questionsThatAreCalledLikePartsOfOthersComeBack() throws {
        let table = TableShape(rows: ["x"], columns: ["a"])
        let form = Questionnaire(
            id: "F", title: "F",
            questions: [
                Question(id: "F:4", text: "?", kind: .table, help: "help", table: table),
                Question(id: "F:4/r1", text: "?", kind: .text), Question(id: "F:4/help", text: "?", kind: .yesNo),
                Question(id: "F:5", text: "?", kind: .text, elements: [Element(id: "a")]),
                Question(id: "F:5/whole", text: "?", kind: .text), Question(id: "F:5/e/a", text: "?", kind: .text),
            ])
        let cells = Table(columns: ["a"], rows: [.init(key: "x", cells: [.text("1")])])
        let values: [AnswerValue] = [.table(cells), .text("r"), .boolean(true), .text("5"), .text("w"), .text("e")]
        let submission = Submission(
            id: "S", respondent: "X", questionnaire: "F", submitted: "2024",
            answers: zip(form.questions, values).map { Answer(question: $0.id, content: .value($1)) })
        let content = ExchangeContent(questionnaires: [form], submissions: [submission])
        let reading = FHIR.read(FHIR.write(content).bytes)
        #expect(reading.content == content)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let alone = FHIR.write(ExchangeContent(submissions: [submission]), questionnaires: [form])
        #expect(FHIR.read(alone.bytes).content.submissions == [submission], "without its form at hand")
    }

    // MARK: Conditions

    @Test func conditionsInsideOtherConditionsAreCounted() throws {
        func when(_ question: String) -> String {
            "\"enableWhen\": [{\"question\": \"\(question)\", \"operator\": \"=\", \"answerBoolean\": true}]"
        }
        let item = """
            {"linkId": "a", "type": "boolean", "text": "?"},
            {"linkId": "g", "type": "group", "text": "G", \(when("0")), "item": [
             {"linkId": "1", "type": "date", "text": "?"}, {"linkId": "2", "type": "date", "text": "?", \(when("a"))},
             {"linkId": "3", "type": "date", "text": "?", \(when("0"))},
             {"linkId": "h", "type": "group", "text": "H", \(when("a")), "item": [{"linkId": "4", "type": "date", "text": "?"}]}]},
            {"linkId": "5", "type": "boolean", "text": "?", \(when("0")), "item": [
             {"linkId": "6", "type": "date", "text": "?"}, {"linkId": "7", "type": "date", "text": "?", \(when("5"))}]},
            {"linkId": "8", "type": "date", "text": "?"}
            """
        let reading = FHIRSample.read(FHIRSample.questionnaire(item: item))
        let form = try #require(reading.content.questionnaires.first)
        let conditions = form.questions.map { "\($0.id.number):\($0.enabledIf?.question.number ?? "-")" }
        #expect(conditions == ["0:-", "a:-", "1:0", "2:a", "3:0", "4:a", "5:0", "6:0", "7:5", "8:-"])
        let lost = reading.losses.entries.first { $0.what == "conditions around other conditions" }
        #expect(lost?.count == 3)
        #expect(reading.diagnostics.count { $0.code == .fhirReading } == 3)
    }

    // MARK: Absence and figures

    static let absences = [
        #"{"_valueString": {"extension": [@]}}"#, #"{"_valueBoolean": {"extension": [@]}}"#,
        #"{"valueCoding": {"extension": [@]}}"#, #"{"extension": [@], "valueCoding": {"extension": [@]}}"#,
    ]

    @Test(arguments: absences) func aReasonForAbsenceMayStandAtTheAnswerOrAtItsValue(_ answer: String) {
        let reason =
            #"{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "asked-declined"}"#
        let reading = FHIRSample.read(
            FHIRSample.response(items: "{\"linkId\": \"1\", \"answer\": [\(answer.replacing("@", with: reason))]}"))
        #expect(reading.content.submissions.first?.answers.map(\.content) == [.absent(.declined)])
        #expect(reading.errors.isEmpty && reading.losses.entries.allSatisfy { !$0.what.contains("extensions") })
    }

    static let figures: [(String, Bool)] = [
        ("1.0", false), ("0.30000000000000004", false), ("1000000000000000000", false),
        ("12345678901234567.89", true), ("9007199254740993", true), ("0.1000000000000000055511151231257827", true),
    ]

    @Test(arguments: figures) func digitsThatAreRoundedAreCounted(_ number: String, _ isRounded: Bool) {
        let reading = FHIRSample.read(
            FHIRSample.response(items: "{\"linkId\": \"1\", \"answer\": [{\"valueDecimal\": \(number)}]}"))
        #expect(reading.loses("digits of figures") == isRounded)
    }

    @Test func labelsOfCodesAreCountedWhereNoFormHoldsThem() {
        let reading = FHIRSample.read(
            FHIRSample.response(
                items: #"{"linkId": "1", "answer": [{"valueCoding": {"code": "373066001", "display": "Yes"}}]}"#))
        #expect(reading.loses("labels of codes"))
    }

    // MARK: Writing

    @Test func resourcesOfOneBundleHaveIdentifiersOfTheirOwn() {
        func submission(_ id: Submission.ID, _ territory: Respondent.ID?) -> Submission {
            Submission(
                id: id, respondent: "X", questionnaire: "F", submitted: "2024",
                answers: [Answer(question: "F:1", content: .value(.boolean(true)), territory: territory)])
        }
        let content = ExchangeContent(submissions: [submission("A", "X-1"), submission("A#1", nil)])
        let bytes = FHIR.write(content).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        for name in ["fullUrl", "id"] {
            let parts = text.split(separator: "\"\(name)\": \"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(parts.count == 3 && Set(parts).count == 3, "\(name): \(parts)")
        }
        #expect(FHIR.read(bytes).content == content)
    }
}
