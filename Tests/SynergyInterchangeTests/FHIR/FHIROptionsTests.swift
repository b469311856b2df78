import SynergyInterchange
import SynergyModel
import Testing

/// Options of other programs, and answers that choose among them.
@Suite struct FHIROptionsTests {
    /// A form with one question, and one reply to it, in one Bundle.
    static func bundle(item: String, answers: String, more: String = "", head: String = "") -> String {
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [
         {"resource": {"resourceType": "Questionnaire", "status": "active", "url": "http://x.org/q", "title": "Q", "language": "en"\(head),
           "item": [{"linkId": "1", "text": "?", \(item)}\(more)]}},
         {"resource": {"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q", "status": "completed",
           "authored": "2024-05-01", "subject": {"display": "XLD"}, "language": "en",
           "item": [{"linkId": "1", "answer": [\(answers)]}]}}]}
        """
    }

    private func read(_ json: String) throws -> (question: Question, answer: Answer?, reading: ExchangeReading) {
        let reading = FHIRSample.read(json)
        let form = try #require(reading.content.questionnaires.first)
        return (form.questions[0], reading.content.submissions.first?.answers.first, reading)
    }

    private static let twoSystems = #"""
        "type": "coding", "answerOption": [
         {"valueCoding": {"system": "http://x.org/a", "code": "1", "display": "Yes"}},
         {"valueCoding": {"system": "http://x.org/b", "code": "1", "display": "No"}}]
        """#

    static let codings: [(coding: String, label: String?)] = [
        (#"{"system": "http://x.org/a", "code": "1", "display": "Yes"}"#, "Yes"),
        (#"{"system": "http://x.org/b", "code": "1", "display": "No"}"#, "No"),
        (#"{"system": "http://x.org/b", "code": "1"}"#, "No"),
        // Either may be meant, or none.
        (#"{"code": "1"}"#, nil), (#"{"system": "http://x.org/c", "code": "1", "display": "Yes"}"#, nil),
    ]

    @Test(arguments: codings) func anOptionIsItsSystemAndItsCode(_ sample: (coding: String, label: String?)) throws {
        let (question, answer, reading) = try read(
            Self.bundle(item: Self.twoSystems, answers: "{\"valueCoding\": \(sample.coding)}"))
        #expect(question.options.map(\.label.original.text) == ["Yes", "No"])
        #expect(Set(question.options.map(\.code)).count == 2)
        let chosen = question.options.first { $0.label.original.text == sample.label }?.code
        #expect(answer?.content == chosen.map { .value(.choice($0)) })
        // Nothing is chosen for an answer, and the file is not converted as if it were right.
        #expect(reading.errors.map(\.code) == (chosen == nil ? [.unknownOption] : []))
        #expect(reading.loses("one code in different code systems"))
    }

    @Test func aConditionNamesTheOptionOfItsCodeSystem() throws {
        let more = #"""
            , {"linkId": "2", "type": "text", "text": "?", "enableWhen": [{"question": "1", "operator": "=",
                "answerCoding": {"system": "http://x.org/b", "code": "1"}}]}
            """#
        let json = Self.bundle(item: Self.twoSystems, answers: #"{"valueCoding": {"code": "1"}}"#, more: more)
        let form = try #require(FHIRSample.read(json).content.questionnaires.first)
        let no = try #require(form.questions[0].options.first { $0.label.original.text == "No" })
        #expect(form.questions[1].enabledIf == Condition(question: "q:1", oneOf: [.choice(no.code)]))
    }

    @Test func withoutTheCodeSystemsTheLabelDecidesBetweenOptionsOfOneCode() throws {
        let form = try #require(
            FHIRSample.read(Self.bundle(item: Self.twoSystems, answers: "{}")).content.questionnaires.first)
        for (coding, label) in Self.codings where label != nil {
            let json = FHIRSample.response(items: "{\"linkId\": \"1\", \"answer\": [{\"valueCoding\": \(coding)}]}")
            let answer = FHIRSample.read(json, questionnaires: [form]).content.submissions.first?.answers.first
            let chosen = form.questions[0].options.first { $0.label.original.text == label }?.code
            let isSaid = coding.contains("display")
            #expect(answer?.content == (isSaid ? chosen.map { .value(.choice($0)) } : nil))
        }
    }

    static let fitting: [(item: String, answers: String, value: AnswerValue)] = [
        (#""type": "coding", "answerOption": [{"valueString": "Red"}]"#, #"{"valueString": "Red"}"#, .choice("Red")),
        (
            #""type": "coding", "repeats": true, "answerOption": [{"valueString": "Red"}, {"valueString": "Blue"}]"#,
            #"{"valueString": "Red"}, {"valueString": "Blue"}"#, .choices(["Red", "Blue"])
        ),
        (
            #""type": "choice", "answerOption": [{"valueInteger": 1}, {"valueInteger": 2}]"#, #"{"valueInteger": 2}"#,
            .choice("2")
        ),
        (
            #""type": "coding", "answerOption": [{"valueCoding": {"code": "a", "display": "Yes"}}]"#,
            #"{"valueCoding": {"display": "Yes"}}"#, .choice("a")
        ),
        (
            #""type": "open-choice", "answerOption": [{"valueCoding": {"code": "a", "display": "A"}}]"#,
            #"{"valueString": "Perhaps"}"#, .choice("other")
        ),
        (
            #""type": "open-choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "a", "display": "A"}}]"#,
            #"{"valueCoding": {"code": "a", "display": "A"}}, {"valueString": "else"}"#, .choices(["a", "other"])
        ),
        (
            #""type": "coding", "answerConstraint": "optionsOrString", "answerOption": [{"valueCoding": {"code": "a"}}]"#,
            #"{"valueString": "else"}"#, .choice("other")
        ),
        (#""type": "boolean", "repeats": true"#, #"{"valueBoolean": true}"#, .items(["true"])),
        (#""type": "date", "repeats": true"#, #"{"valueDate": "2020"}"#, .items(["2020"])),
        (
            #""type": "coding", "repeats": true, "answerValueSet": "http://x.org/v""#,
            #"{"valueCoding": {"code": "f", "display": "Female"}}, {"valueCoding": {"code": "m", "display": "Male"}}"#,
            .items(["Female", "Male"])
        ),
        (
            #""type": "coding", "answerValueSet": "http://x.org/v""#,
            #"{"valueCoding": {"code": "f", "display": "Female"}}"#, .text(LocalizedText("Female", language: "en"))
        ),
        (#""type": "text""#, #"{"valueInteger": 3}"#, .text(LocalizedText("3", language: "en"))),
        (
            #""type": "quantity""#, #"{"valueQuantity": {"value": 5, "comparator": "<"}}"#,
            .text(LocalizedText("< 5", language: "en"))
        ),
    ]

    /// The nouns are written and read as files of a data folder, where every answer is held against its question.
    @Test(arguments: fitting) func anAnswerIsOfTheKindThatItsQuestionWants(
        _ sample: (item: String, answers: String, value: AnswerValue)
    ) throws {
        let (_, answer, reading) = try read(Self.bundle(item: sample.item, answers: sample.answers))
        #expect(reading.errors == [])
        #expect(answer?.content == .value(sample.value))
        if sample.value.names("other") { #expect(["Perhaps", "else"].contains(answer?.note)) }
        let again = DataFolderFormat.read(DataFolderFormat.files(of: reading.content))
        #expect(again.errors == [])
        #expect(again.content == reading.content)
    }

    static let strange: [(item: String, answers: String, code: Diagnostic.Code)] = [
        (
            #""type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}]"#, #"{"valueString": "b"}"#,
            .unknownOption
        ),
        (
            #""type": "coding", "repeats": true, "answerOption": [{"valueCoding": {"code": "a"}}]"#,
            #"{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}"#, .unknownOption
        ),
        (
            #""type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}]"#,
            #"{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}"#, .kindMismatch
        ),
        (#""type": "boolean""#, #"{"valueString": "yes"}"#, .kindMismatch),
        (#""type": "date""#, #"{"valueDate": "2020"}, {"valueDate": "2021"}"#, .kindMismatch),
    ]

    @Test(arguments: strange) func anAnswerThatNoFormCouldHoldIsAnErrorAndNoAnswer(
        _ sample: (item: String, answers: String, code: Diagnostic.Code)
    ) throws {
        let (_, answer, reading) = try read(Self.bundle(item: sample.item, answers: sample.answers))
        #expect(answer == nil)
        #expect(reading.errors.map(\.code) == [sample.code])
    }

    static let sets: [(set: String, codes: [String])] = [
        (
            #""compose": {"include": [{"system": "http://a", "concept": [{"code": "a"}, {"code": "b"}]}], "exclude": [{"system": "http://a", "concept": [{"code": "b"}]}]}"#,
            ["a"]
        ),
        (
            #""compose": {"include": [{"system": "http://a", "concept": [{"code": "a"}]}, {"system": "http://b", "concept": [{"code": "b"}]}], "exclude": [{"system": "http://a"}]}"#,
            ["b"]
        ),
        (#""compose": {"include": [{"concept": [{"code": "a"}]}, {"valueSet": ["http://o/v"]}]}"#, []),
        (
            #""compose": {"include": [{"system": "http://a", "concept": [{"code": "a"}], "valueSet": ["http://o/v"]}]}"#,
            []
        ),
        (
            #""compose": {"include": [{"system": "http://a", "filter": [{"property": "p", "op": "=", "value": "v"}]}]}"#,
            []
        ),
        (#""compose": {"include": [{"system": "http://a"}]}"#, []),
        (
            #""compose": {"include": [{"concept": [{"code": "a"}]}], "exclude": [{"valueSet": ["http://o/v"]}]}"#, []
        ),
        (
            #""expansion": {"timestamp": "2025", "contains": [{"abstract": true, "code": "g", "contains": [{"code": "c"}, {"code": "d", "contains": [{"code": "e"}]}]}]}"#,
            ["c", "d", "e"]
        ),
        (#""expansion": {"timestamp": "2025", "total": 9, "contains": [{"code": "c"}]}"#, []),
    ]

    @Test(arguments: sets) func aValueSetIsAListOfOptionsOnlyWhereItListsThemAll(
        _ sample: (set: String, codes: [String])
    )
        throws
    {
        let head = """
            , "contained": [{"resourceType": "ValueSet", "id": "v", "status": "active", \(sample.set)}]
            """
        let json = Self.bundle(
            item: ##""type": "coding", "answerValueSet": "#v""##, answers: #"{"valueCoding": {"code": "zz"}}"#,
            head: head)
        let (question, _, reading) = try read(json)
        #expect(question.options.map(\.code) == sample.codes)
        #expect(question.kind == (sample.codes.isEmpty ? .text : .singleChoice))
        #expect(reading.loses("value sets that do not list all") == sample.codes.isEmpty)
    }
}

extension AnswerValue {
    fileprivate func names(_ code: String) -> Bool {
        switch self {
        case .choice(let one): one == code
        case .choices(let codes): codes.contains(code)
        default: false
        }
    }
}
