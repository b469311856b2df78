import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Files of other programs: what is understood of them, and that the rest is counted.
@Suite struct FHIRForeignTests {
    private func question(_ item: String) throws -> (Question, ExchangeReading) {
        let reading = FHIRSample.read(FHIRSample.questionnaire(item: item))
        let form = try #require(reading.content.questionnaires.first)
        return (try #require(form.questions.last), reading)
    }

    // MARK: Questionnaire

    @Test func aFormFromElsewhereHasAShortNameMadeOfItsAddressAndVersion() throws {
        let json = #"""
            {"resourceType": "Questionnaire", "status": "retired", "url": "http://example.org/fhir/Questionnaire/gcs",
             "version": "2.1", "title": "Scale", "language": "en-AU", "publisher": "A Ministry", "date": "2020-05-06T10:00:00Z",
             "description": "About it", "identifier": [{"system": "http://x.org", "value": "GCS/1"}], "purpose": "why",
             "_title": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
               {"url": "lang", "valueCode": "nl"}, {"url": "content", "valueString": "Schaal"}]}]},
             "item": [{"linkId": "1", "type": "date", "text": "When?"}]}
            """#
        let reading = FHIRSample.read(json)
        let form = try #require(reading.content.questionnaires.first)
        #expect(form.id == "gcs-2.1")
        #expect(
            form.title
                == LocalizedText(entries: [
                    .init(language: "en-au", text: "Scale"), .init(language: "nl", text: "Schaal"),
                ]))
        #expect(form.issuer == "A%20Ministry")
        #expect(form.about.published == "2020-05-06")
        #expect(form.about.note == "About it" && form.about.symbol == "GCS/1")
        #expect(form.questions.map(\.id) == ["gcs-2.1:1"])
        for what in [
            "addresses of forms", "publishers", "times of day", "systems of identifiers", "statuses of forms",
            "‘purpose’",
        ] {
            #expect(reading.loses(what), "\(what): \(reading.losses.sentences)")
        }
        #expect(reading.errors.isEmpty)
    }

    static let types: [(item: String, kind: AnswerKind)] = [
        (#""type": "boolean""#, .yesNo), (#""type": "decimal""#, .number), (#""type": "integer""#, .number),
        (#""type": "quantity""#, .number), (#""type": "date""#, .date), (#""type": "dateTime""#, .date),
        (#""type": "time""#, .text), (#""type": "string""#, .text), (#""type": "text""#, .text),
        (#""type": "string", "repeats": true"#, .list), (#""type": "date", "repeats": true"#, .list),
        (#""type": "url""#, .link), (#""type": "attachment""#, .link), (#""type": "reference""#, .link),
        (#""type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}]"#, .singleChoice),
        (#""type": "coding", "repeats": true, "answerOption": [{"valueCoding": {"code": "a"}}]"#, .multipleChoice),
        (#""type": "coding", "answerValueSet": "http://x.org/v""#, .text),
        (#""type": "coding", "repeats": true, "answerValueSet": "http://x.org/v""#, .list),
    ]

    @Test(arguments: types) func eachTypeOfItemIsAKindOfQuestion(_ sample: (item: String, kind: AnswerKind)) throws {
        let (question, _) = try question("{\"linkId\": \"1\", \"text\": \"?\", \(sample.item)}")
        #expect(question.kind == sample.kind)
    }

    @Test(arguments: ["choice", "open-choice"]) func theWordsOfR4ForAChoiceAreReadWithAWarning(_ type: String) throws {
        let (question, reading) = try question(
            "{\"linkId\": \"1\", \"text\": \"?\", \"type\": \"\(type)\", \"answerOption\": [{\"valueCoding\": {\"code\": \"a\"}}]}"
        )
        // What is typed into an open choice needs an option that takes it.
        let codes = type == "choice" ? ["a"] : ["a", "other"]
        #expect(question.kind == .singleChoice && question.options.map(\.code) == codes)
        #expect(reading.loses("choices that take other words") == (type == "open-choice"))
        #expect(reading.diagnostics.map(\.severity) == [.warning])
    }

    @Test func groupsAreHeadingsAndTheirConditionHoldsForEverythingBelow() throws {
        let (question, reading) = try question(
            #"""
            {"linkId": "g", "type": "group", "text": "Part", "prefix": "A", "enableWhen":
             [{"question": "0", "operator": "=", "answerBoolean": true}], "item": [
              {"linkId": "note", "type": "display", "text": "Read this"},
              {"linkId": "h", "type": "group", "text": "Sub", "item": [
               {"linkId": "a b:c", "type": "date", "text": "When?", "prefix": "A.1", "required": true, "item": [
                {"linkId": "help", "type": "display", "text": "Roughly", "extension": [{"url":
                  "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept":
                  {"coding": [{"system": "http://hl7.org/fhir/questionnaire-item-control", "code": "help"}]}}]}]}]}]}
            """#)
        #expect(question.id == "q:a%20b%3Ac")
        #expect(question.section == "Part / Sub")
        #expect(question.help?.original.text == "Roughly")
        #expect(question.enabledIf == Condition(question: "q:0", oneOf: [.boolean(true)]))
        for what in ["‘prefix’", "prefix", "only explain", "‘required’", "spaces or colons"] {
            #expect(reading.loses(what))
        }
    }

    static let conditions: [(when: String, oneOf: [AnswerValue]?)] = [
        (#"{"question": "0", "operator": "=", "answerBoolean": true}"#, [.boolean(true)]),
        (#"{"question": "0", "operator": "!=", "answerBoolean": true}"#, [.boolean(false)]),
        (#"{"question": "0", "operator": "=", "answerCoding": {"code": "a"}}"#, [.choice("a")]),
        (#"{"question": "0", "operator": "=", "answerDate": "2020-01"}"#, [.day("2020-01")]),
        (#"{"question": "0", "operator": "=", "answerInteger": 3}"#, [.number(Quantity(3))]),
        (
            #"{"question": "0", "operator": "=", "answerQuantity": {"value": 3, "unit": "kg"}}"#,
            [.number(Quantity(3, unit: "kg"))]
        ),
        (#"{"question": "0", "operator": "exists", "answerBoolean": true}"#, nil),
        (#"{"question": "0", "operator": ">", "answerInteger": 3}"#, nil),
        (#"{"question": "0", "operator": "!=", "answerCoding": {"code": "a"}}"#, nil),
    ]

    @Test(arguments: conditions) func aConditionIsKeptWhereTheModelCanStateIt(
        _ sample: (when: String, oneOf: [AnswerValue]?)
    ) throws {
        let (question, reading) = try question(
            "{\"linkId\": \"1\", \"type\": \"date\", \"text\": \"?\", \"enableWhen\": [\(sample.when)]}")
        #expect(question.enabledIf == sample.oneOf.map { Condition(question: "q:0", oneOf: $0) })
        #expect(reading.loses("conditions") == (sample.oneOf == nil))
    }

    @Test func severalConditionsAreOneOnlyWhereAnyOfThemIsEnough() throws {
        let parts =
            #"[{"question": "0", "operator": "=", "answerBoolean": true}, {"question": "0", "operator": "=", "answerBoolean": false}]"#
        let (any, _) = try question(
            "{\"linkId\": \"1\", \"type\": \"date\", \"enableBehavior\": \"any\", \"enableWhen\": \(parts)}")
        #expect(any.enabledIf?.oneOf == [.boolean(true), .boolean(false)])
        let (all, reading) = try question(
            "{\"linkId\": \"1\", \"type\": \"date\", \"enableBehavior\": \"all\", \"enableWhen\": \(parts)}")
        #expect(all.enabledIf == nil && reading.loses("conditions"))
    }

    @Test func aConditionOnAQuestionThatIsNotThereIsAnError() {
        let item =
            #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "9", "operator": "=", "answerBoolean": true}]}"#
        #expect(FHIRSample.read(FHIRSample.questionnaire(item: item)).errors.map(\.code) == [.unknownQuestion])
    }

    @Test func optionsAreReadFromAValueSetInTheSameFile() throws {
        let json = #"""
            {"resourceType": "Bundle", "type": "collection", "entry": [
             {"resource": {"resourceType": "Questionnaire", "status": "active", "url": "http://x.org/q", "item": [
               {"linkId": "1", "type": "coding", "text": "?", "answerValueSet": "http://x.org/v|1"},
               {"linkId": "2", "type": "coding", "text": "?", "answerValueSet": "#inner"}],
              "contained": [{"resourceType": "ValueSet", "id": "inner", "status": "active", "expansion": {"timestamp": "2020",
                "contains": [{"code": "x", "display": "X"}]}}]}},
             {"resource": {"resourceType": "ValueSet", "status": "active", "url": "http://x.org/v", "compose": {"include": [
               {"system": "http://x.org/s", "concept": [{"code": "a", "display": "A"}, {"code": "b"}, {"code": "a"}]}]}}}]}
            """#
        let form = try #require(FHIRSample.read(json).content.questionnaires.first)
        #expect(form.questions.map { $0.options.map(\.code) } == [["a", "b"], ["x"]])
        #expect(form.questions[0].options.map(\.label.original.text) == ["A", "b"])
        #expect(form.questions.map(\.kind) == [.singleChoice, .singleChoice])
    }

    // MARK: QuestionnaireResponse

    private func answers(_ items: String) throws -> ([Answer], ExchangeReading) {
        let reading = FHIRSample.read(FHIRSample.response(items: items))
        return (try #require(reading.content.submissions.first).answers, reading)
    }

    @Test func theHeadOfAResponseIsRead() throws {
        let json = FHIRSample.response(
            #", "language": "fr", "authored": "2024-05-01T12:00:00+02:00", "encounter": {"reference": "Encounter/1"}, "meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}]}"#,
            items: #"{"linkId": "1", "answer": [{"valueString": "oui"}]}"#
        ).replacing(#""authored": "2024-05-01", "#, with: "")
        let reading = FHIRSample.read(json)
        let submission = try #require(reading.content.submissions.first)
        #expect(submission.id == "r1" && submission.questionnaire == "q" && submission.respondent == "Organization/XLD")
        #expect(submission.submitted == "2024-05-01" && submission.status == .submitted)
        #expect(submission.classification == .restricted(to: [], until: nil))
        #expect(
            submission.answers == [
                Answer(question: "q:1", content: .value(.text(LocalizedText("oui", language: "fr"))))
            ])
        #expect(reading.loses("times of day") && reading.loses("‘encounter’") && reading.loses("security labels"))
    }

    static let statuses: [(String, Submission.Status, Int)] = [
        ("completed", .submitted, 1), ("amended", .submitted, 1), ("in-progress", .draft, 1), ("stopped", .draft, 1),
        ("entered-in-error", .withdrawn, 0),
    ]

    @Test(arguments: statuses) func statusesDecideWhetherAnswersMayBeReused(
        _ code: String, _ status: Submission.Status, _ count: Int
    ) throws {
        let json = FHIRSample.response(items: #"{"linkId": "1", "answer": [{"valueBoolean": true}]}"#)
            .replacing("\"completed\"", with: "\"\(code)\"")
        let reading = FHIRSample.read(json)
        let submission = try #require(reading.content.submissions.first)
        #expect(submission.status == status)
        #expect(submission.answers.count == count)
        #expect(reading.loses("entered in error") == (count == 0))
    }

    @Test func aResponseWithoutADayIsAnErrorAndOneWithoutASubjectIsWarnedOf() {
        let undated =
            #"{"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q", "status": "completed"}"#
        let reading = FHIRSample.read(undated)
        #expect(reading.hasErrors && reading.content.submissions.isEmpty)
        let nobody = undated.replacing("\"id\"", with: "\"authored\": \"2024\", \"id\"")
        let second = FHIRSample.read(nobody)
        #expect(second.errors.isEmpty && second.content.submissions.first?.respondent == "unknown")
        #expect(second.diagnostics.contains { $0.severity == .warning && $0.message.contains("whose") })
    }

    static let values: [(String, AnswerValue)] = [
        (#"{"valueBoolean": false}"#, .boolean(false)),
        (#"{"valueDecimal": 1.5}"#, .number(Quantity(1.5))),
        (#"{"valueInteger": 7}"#, .number(Quantity(7))),
        (#"{"valueDate": "2020-02"}"#, .day("2020-02")),
        (#"{"valueDateTime": "2020-02-03T04:05:06Z"}"#, .day("2020-02-03")),
        (#"{"valueTime": "10:00:00"}"#, .text("10:00:00")),
        (#"{"valueString": "x"}"#, .text("x")),
        (#"{"valueUri": "http://x.org"}"#, .links([Reference(url: "http://x.org")])),
        (
            #"{"valueAttachment": {"url": "http://x.org/a.pdf", "title": "A"}}"#,
            .links([Reference(title: "A", url: "http://x.org/a.pdf")])
        ),
        (
            #"{"valueReference": {"reference": "Patient/1", "display": "P"}}"#,
            .links([Reference(title: "P", url: "Patient/1")])
        ),
        (#"{"valueCoding": {"system": "http://x.org", "code": "a", "display": "A"}}"#, .choice("a")),
        (#"{"valueCoding": {"display": "A"}}"#, .text("A")),
        (#"{"valueQuantity": {"value": 5, "unit": "kg"}}"#, .number(Quantity(5, unit: "kg"))),
        (#"{"valueQuantity": {"value": 5, "code": "kg"}}"#, .number(Quantity(5, unit: "kg"))),
        (#"{"valueQuantity": {"value": 5, "comparator": "<", "unit": "kg"}}"#, .text("< 5 kg")),
        (#"{"valueString": "x"}, {"valueString": "y"}"#, .items(["x", "y"])),
        (
            #"{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}, {"valueCoding": {"code": "a"}}"#,
            .choices(["a", "b"])
        ),
        (#"{"valueInteger": 1}, {"valueDate": "2020"}"#, .items(["1", "2020"])),
    ]

    @Test(arguments: values) func eachTypeOfValueIsRead(_ json: String, _ value: AnswerValue) throws {
        let (answers, reading) = try answers("{\"linkId\": \"1\", \"answer\": [\(json)]}")
        #expect(answers == [Answer(question: "q:1", content: .value(value))])
        #expect(reading.errors.isEmpty)
    }

    @Test func bytesInAnAttachmentAreNotTakenOverSilently() throws {
        let (answers, reading) = try answers(
            #"{"linkId": "1", "answer": [{"valueAttachment": {"contentType": "text/plain", "data": "eA=="}}]}"#)
        #expect(answers.isEmpty)
        #expect(reading.loses("‘data’") && reading.loses("‘contentType’"))
    }

    static let reasons: [(String, Absence)] = [
        ("asked-declined", .declined), ("masked", .declined), ("not-asked", .notAsked), ("asked-unknown", .unknown),
        ("unknown", .unknown), ("not-applicable", .notApplicable), ("error", .unknown),
    ]

    @Test(arguments: reasons) func aReasonForAbsenceIsNoValue(_ code: String, _ absence: Absence) throws {
        let (answers, reading) = try answers(
            "{\"linkId\": \"1\", \"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"\(code)\"}]}"
        )
        #expect(answers == [Answer(question: "q:1", content: .absent(absence))])
        #expect(
            reading.loses("absence") == !["asked-declined", "not-asked", "asked-unknown", "not-applicable"].contains(
                code))
    }

    @Test func nestedQuestionsAreFoundUnderGroupsAndUnderAnswers() throws {
        let (answers, _) = try answers(
            #"""
            {"linkId": "g", "item": [{"linkId": "1", "answer": [{"valueBoolean": true, "item": [
              {"linkId": "1.1", "answer": [{"valueString": "x"}]}]}]}, {"linkId": "2"}]},
            {"linkId": "g", "item": [{"linkId": "1", "answer": [{"valueBoolean": false}]}]}
            """#)
        // The group repeats: the second answer to one question has no place, and is counted.
        #expect(answers.map(\.question) == ["q:1", "q:1.1"])
        #expect(answers.first?.content == .value(.boolean(true)))
    }

    @Test func answersAreReadByTheFormInTheFileOrTheOneThatIsHandedOver() throws {
        let form = Questionnaire(
            id: "q", title: "Q",
            questions: [
                Question(id: "q:1", text: "?", kind: .multipleChoice, options: [AnswerOption(code: "a", label: "A")]),
                Question(id: "q:2", text: "?", kind: .list),
            ])
        let json = FHIRSample.response(
            items:
                #"{"linkId": "1", "answer": [{"valueCoding": {"code": "a"}}]}, {"linkId": "2", "answer": [{"valueString": "x"}]}, {"linkId": "3", "answer": [{"valueString": "x"}]}"#
        )
        let reading = FHIRSample.read(json, questionnaires: [form])
        #expect(
            reading.content.submissions.first?.answers.prefix(2) == [
                Answer(question: "q:1", content: .value(.choices(["a"]))),
                Answer(question: "q:2", content: .value(.items(["x"]))),
            ])
        #expect(reading.diagnostics.map(\.code) == [.unknownQuestion])
    }

    @Test func aResponseNamesTheOnlyVersionOfItsFormWithoutSayingIt() throws {
        let json = #"""
            {"resourceType": "Bundle", "type": "collection", "entry": [
             {"resource": {"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q", "status": "completed",
               "authored": "2024", "subject": {"display": "XLD"}, "item": [{"linkId": "1", "answer": [{"valueString": "x"}]}]}},
             {"resource": {"resourceType": "Questionnaire", "status": "active", "url": "http://x.org/q", "version": "3", "title": "T",
               "item": [{"linkId": "1", "type": "string", "repeats": true, "text": "?"}]}}]}
            """#
        let reading = FHIRSample.read(json)
        let submission = try #require(reading.content.submissions.first)
        #expect(submission.questionnaire == "q-3" && submission.respondent == "XLD")
        #expect(submission.answers == [Answer(question: "q-3:1", content: .value(.items(["x"])))])
    }

    // MARK: ConceptMap

    private func set(_ json: String) throws -> (MappingSet, ExchangeReading) {
        let reading = FHIRSample.read(json)
        return (try #require(reading.content.withoutLocations.mappings.first), reading)
    }

    static let relationships: [(String, RelationSet)] = [
        ("equivalent", .equal), ("source-is-narrower-than-target", .subset),
        ("source-is-broader-than-target", .superset),
        ("not-related-to", .disjoint), ("related-to", [.equal, .subset, .superset, .overlap]),
    ]

    @Test(arguments: relationships) func eachRelationshipIsASetOfRelations(_ word: String, _ relation: RelationSet)
        throws
    {
        let (set, _) = try set(
            FHIRSample.map(target: "\"code\": \"2\", \"relationship\": \"\(word)\", \"comment\": \"c\""))
        #expect(set.id == "http://example.org/ConceptMap/m")
        #expect(
            set.mappings == [
                Mapping(
                    subject: "a:1", object: "b:2", relation: relation, justification: "semapv:UnspecifiedMatching",
                    status: .approved, comment: "c")
            ])
    }

    static let equivalences: [(String, RelationSet?)] = [
        ("equal", .equal), ("equivalent", .equal), ("wider", .subset), ("subsumes", .subset), ("narrower", .superset),
        ("specializes", .superset), ("relatedto", .sharing), ("inexact", .sharing), ("disjoint", .disjoint),
        ("unmatched", nil),
    ]

    @Test(arguments: equivalences) func eachEquivalenceOfR4IsReadFromTheTarget(_ word: String, _ relation: RelationSet?)
        throws
    {
        let (set, reading) = try set(
            FHIRSample.map(target: "\"code\": \"2\", \"equivalence\": \"\(word)\", \"comment\": \"c\""))
        #expect(set.mappings.map(\.relation) == (relation.map { [$0] } ?? []))
        #expect(set.gaps.map(\.subject) == (relation == nil ? ["a:1"] : []))
        #expect(reading.errors.isEmpty)
    }

    @Test func aMapOfR4HasItsVersionsInItsGroupsAndNoCodeForWhatIsNotThere() throws {
        let json = #"""
            {"resourceType": "ConceptMap", "url": "http://x.org/m", "status": "draft", "sourceUri": "http://x.org/vs",
             "group": [{"source": "http://x.org/a", "sourceVersion": "1", "target": "http://x.org/b", "targetVersion": "2",
              "element": [{"code": "1", "target": [{"equivalence": "unmatched", "comment": "none"}]},
               {"code": "2", "target": [{"code": "9", "equivalence": "wider", "dependsOn": [{"property": "p", "value": "v"}]}]}],
              "unmapped": {"mode": "provided"}}]}
            """#
        let (set, reading) = try set(json)
        #expect(set.gaps.map(\.subject) == ["a-1:1"] && set.gaps.map(\.comment) == ["none"])
        #expect(set.mappings.map(\.subject) == ["a-1:2"] && set.mappings.map(\.object) == ["b-2:9"])
        #expect(set.mappings.map(\.status) == [.proposed])
        #expect(reading.errors.isEmpty, "\(reading.errors)")
        #expect(reading.loses("not mapped") && reading.loses("value sets that a map goes from"))
    }

    @Test func conditionsProductsAndWholeValueSetsAreNeverTakenForPlainMappings() throws {
        let (set, reading) = try set(
            FHIRSample.map(
                element: #"""
                    {"code": "1", "display": "One", "target": [
                     {"code": "2", "relationship": "equivalent", "dependsOn": [{"attribute": "a", "valueString": "x"}]},
                     {"code": "3", "relationship": "equivalent", "product": [{"attribute": "a", "valueString": "x"}]},
                     {"valueSet": "http://x.org/v", "relationship": "equivalent"}]},
                    {"valueSet": "http://x.org/w", "target": [{"code": "4", "relationship": "equivalent"}]},
                    {"code": "5", "noMap": true}, {"code": "1", "target": [{"code": "6", "relationship": "related-to",
                      "property": [{"code": "weight", "valueDecimal": 0.5}]}]}
                    """#))
        #expect(set.mappings.map(\.object) == ["b:2", "b:3", "b:6"])
        #expect(set.mappings.map(\.status) == [.proposed, .approved, .approved])
        #expect(set.gaps == [Gap(subject: "a:5", source: "b", justification: "semapv:UnspecifiedMatching")])
        for what in ["dependsOn", "product", "whole value sets", "labels of codes", "properties ‘weight’"] {
            #expect(reading.loses(what))
        }
    }

    @Test func theStatusOfAMapIsThatOfItsMappings() throws {
        for (word, status) in [
            ("active", Mapping.Status.approved), ("draft", .proposed), ("retired", .deprecated), ("unknown", .proposed),
        ] {
            let (set, _) = try set(
                FHIRSample.map("\"status\": \"\(word)\"", target: #""code": "2", "relationship": "equivalent""#))
            #expect(set.mappings.map(\.status) == [status])
        }
    }

    @Test func twoAddressesWithTheSameEndStayApart() throws {
        let json = #"""
            {"resourceType": "ConceptMap", "url": "http://x.org/m", "status": "active", "group": [
             {"source": "http://x.org/s", "target": "http://y.org/s", "element": [{"code": "1", "target": [{"code": "1", "relationship": "equivalent"}]}]}]}
            """#
        let (set, _) = try set(json)
        #expect(set.mappings.map(\.subject) == ["s:1"] && set.mappings.map(\.object) == ["s~2:1"])
    }

    @Test func unknownMembersAreWarnedOfAndCounted() {
        let reading = FHIRSample.read(
            #"{"resourceType": "Questionnaire", "status": "active", "url": "http://x.org/q", "titel": "x"}"#)
        #expect(reading.diagnostics.map(\.code) == [.unknownMember])
        #expect(reading.diagnostics.first?.message.contains("‘title’") == true)
        #expect(reading.loses("‘titel’"))
    }

    @Test func otherResourcesOfABundleAreCounted() {
        let reading = FHIRSample.read(
            #"{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Patient", "id": "p"}}]}"#
        )
        #expect(reading.diagnostics.isEmpty && reading.content.isEmpty)
        #expect(reading.losses.entries.map(\.what) == ["resources ‘Patient’"])
    }
}
