import SynergyInterchange
import SynergyModel
import Testing

@Suite struct FHIRShapeTests {
    static let forbidden: [(path: String, json: String)] = [
        ("$.title", #"{"resourceType": "Questionnaire", "status": "draft", "title": null}"#),
        ("$.item", #"{"resourceType": "Questionnaire", "status": "draft", "item": []}"#),
        ("$.meta", #"{"resourceType": "Questionnaire", "status": "draft", "meta": {}}"#),
        ("$.title", #"{"resourceType": "Questionnaire", "status": "draft", "title": ""}"#),
        ("$.title", #"{"resourceType": "Questionnaire", "status": "draft", "title": " \n"}"#),
        ("$.item[0]", #"{"resourceType": "Questionnaire", "status": "draft", "item": [[]]}"#),
        ("$.item[0]", #"{"resourceType": "Questionnaire", "status": "draft", "item": [null]}"#),
        ("$.id", #"{"resourceType": "Questionnaire", "status": "draft", "id": "a_b"}"#),
        (
            "$.id",
            #"{"resourceType": "Questionnaire", "status": "draft", "id": "\#(String(repeating: "a", count: 65))"}"#
        ),
    ]

    @Test(arguments: forbidden) func whatFHIRJSONForbidsIsAnError(_ sample: (path: String, json: String)) {
        let reading = FHIRSample.read(sample.json)
        #expect(
            reading.errors.contains { $0.code == .fhirJSON && $0.location.path == sample.path },
            "\(reading.diagnostics)")
    }

    @Test func nullMayStandInAListWhereOnlyTheExtensionOfAValueIsGiven() {
        let json = #"""
            {"resourceType": "Questionnaire", "status": "draft", "subjectType": ["Patient", null],
             "_subjectType": [null, {"extension": [{"url": "http://x.org/e", "valueCode": "x"}]}]}
            """#
        let reading = FHIRSample.read(json)
        #expect(reading.errors.isEmpty)
        #expect(reading.loses("extensions ‘http://x.org/e’"))
        #expect(reading.loses("subjectType"))
    }

    static let broken = [
        "", "{", "[]", "null", "7", "\"x\"", "{}", "{\"resourceType\": 7}", "{\"resourceType\": \"Patient\"}",
        "{\"resourceType\": \"Bundle\", \"entry\": 7}",
        "{\"resourceType\": \"Bundle\", \"entry\": [7, {\"resource\": []}]}",
        "{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"item\": {\"linkId\": \"1\"}}",
        "{\"resourceType\": \"Questionnaire\", \"status\": [], \"url\": 7, \"title\": {}, \"language\": 7, \"item\": [7]}",
        "{\"resourceType\": \"QuestionnaireResponse\"}",
        "{\"resourceType\": \"QuestionnaireResponse\", \"id\": {}, \"item\": 3}",
        "{\"resourceType\": \"ConceptMap\", \"status\": 3, \"group\": [{\"element\": [{\"code\": 3, \"target\": 4}]}]}",
        "{\"resourceType\": \"ConceptMap\", \"status\": \"active\", \"group\": 3, \"property\": {}}",
    ]

    @Test(arguments: broken) func aBrokenFileIsAnErrorAndNeverATrap(_ json: String) {
        #expect(FHIRSample.read(json).hasErrors)
    }

    @Test func everyBeginningOfAFileAndEveryDamagedByteIsReadWithoutATrap() {
        let bytes = Array(
            FHIRSample.questionnaire(
                item: #"{"linkId": "1", "type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}]}"#
            ).utf8)
        for length in 0..<bytes.count - 1 {
            #expect(FHIR.read(Array(bytes.prefix(length))).hasErrors, "\(length) bytes")
        }
        for index in bytes.indices {
            for byte: UInt8 in [0, 0x22, 0x5B, 0x7D, 0xFF] {
                var damaged = bytes
                damaged[index] = byte
                _ = FHIR.read(damaged)
            }
        }
    }

    /// RFC 8259 lets readers skip it, and programs for .NET write it unasked.
    @Test func aByteOrderMarkIsSkippedWithAWarning() throws {
        let json = FHIRSample.response(items: #"{"linkId": "1", "answer": [{"valueBoolean": true}]}"#)
        let marked = FHIR.read([0xEF, 0xBB, 0xBF] + Array(json.utf8))
        let plain = FHIRSample.read(json)
        #expect(marked.content == plain.content && !marked.content.isEmpty)
        #expect(marked.diagnostics.map(\.code).contains(.byteOrderMark) && marked.errors.isEmpty)
    }

    @Test func limitsOnSizeAndDepthHold() {
        let deep = String(repeating: "{\"item\":[", count: 400) + "{}" + String(repeating: "]}", count: 400)
        let json = "{\"resourceType\": \"Questionnaire\", \"status\": \"draft\", \"item\": [\(deep)]}"
        #expect(FHIRSample.read(json).diagnostics.contains { $0.code == .tooDeep })
        let nested =
            String(repeating: "{\"linkId\":\"g\",\"type\":\"group\",\"item\":[", count: 200)
            + "{\"linkId\":\"x\",\"type\":\"date\"}"
            + String(repeating: "]}", count: 200)
        let inside = FHIRSample.read(
            "{\"resourceType\": \"Questionnaire\", \"status\": \"draft\", \"item\": [\(nested)]}")
        #expect(inside.content.questionnaires.first?.questions.count == 1)
        let small = FHIR.read(Array(json.utf8), limits: Limits(fileBytes: 10))
        #expect(small.diagnostics.map(\.code) == [.fileTooLarge])
    }

    @Test func problemsBeyondTheLimitAreCounted() {
        let items = (0..<50).map { _ in "{\"type\": \"date\"}" }.joined(separator: ",")
        let json = "{\"resourceType\": \"Questionnaire\", \"status\": \"draft\", \"item\": [\(items)]}"
        let reading = FHIR.read(Array(json.utf8), limits: Limits(diagnosticsPerFile: 7))
        #expect(reading.diagnostics.count == 8)
        #expect(reading.diagnostics.last?.code == .tooManyProblems)
    }

    @Test(.timeLimit(.minutes(15))) func manyItemsOptionsAndUnknownMembersTakeLinearTime() {
        let options = (0..<20_000).map { "{\"valueCoding\": {\"code\": \"c\($0)\"}}" }.joined(separator: ",")
        let items = (0..<20_000).map { "{\"linkId\": \"\($0 + 1)\", \"type\": \"date\"}" }.joined(separator: ",")
        let members = (0..<20_000).map { "\"m\($0)\": [7, null]" }.joined(separator: ",")
        let json = """
            {"resourceType": "Questionnaire", "status": "draft", \(members),
             "item": [{"linkId": "0", "type": "coding", "answerOption": [\(options)]}, \(items)]}
            """
        let reading = FHIRSample.read(json)
        #expect(reading.content.questionnaires.first?.questions.count == 20_001)
        #expect(reading.content.questionnaires.first?.questions.first?.options.count == 20_000)
    }
}
