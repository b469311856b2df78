import SynergyInterchange
import SynergyModel
import Testing

/// Each invariant of the three resources, with a file that breaks it and one that keeps it.
@Suite struct FHIRInvariantTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var broken: String
        var kept: String
        var severity: Diagnostic.Severity = .error
        var testDescription: String { rule }
    }

    private static func item(_ rule: String, _ broken: String, _ kept: String, _ severity: Diagnostic.Severity = .error)
        -> Case
    {
        Case(
            rule: rule, broken: FHIRSample.questionnaire(item: broken), kept: FHIRSample.questionnaire(item: kept),
            severity: severity)
    }

    private static func target(_ rule: String, _ broken: String, _ kept: String) -> Case {
        Case(rule: rule, broken: FHIRSample.map(target: broken), kept: FHIRSample.map(target: kept))
    }

    private static func element(_ rule: String, _ broken: String, _ kept: String) -> Case {
        Case(rule: rule, broken: FHIRSample.map(element: broken), kept: FHIRSample.map(element: kept))
    }

    private static func unmapped(_ rule: String, _ broken: String, _ kept: String) -> Case {
        let element = "{\"code\": \"1\"}"
        return Case(
            rule: rule, broken: FHIRSample.map(element: element, group: ", \"unmapped\": {\(broken)}"),
            kept: FHIRSample.map(element: element, group: ", \"unmapped\": {\(kept)}"))
    }

    private static func response(_ rule: String, _ broken: String, _ kept: String) -> Case {
        Case(rule: rule, broken: FHIRSample.response(items: broken), kept: FHIRSample.response(items: kept))
    }

    private static let good = #""code": "2", "relationship": "equivalent""#
    private static let group =
        #"{"linkId": "g", "type": "group", "text": "G", "item": [{"linkId": "g1", "type": "boolean"}]}"#

    static let questionnaires: [Case] = [
        item("que-1a", #"{"linkId": "g", "type": "group", "text": "G"}"#, group),
        item("que-1b", #"{"linkId": "g", "type": "group", "text": "G"}"#, group, .warning),
        item(
            "que-1c", #"{"linkId": "d", "type": "display", "text": "D", "item": [{"linkId": "e", "type": "display"}]}"#,
            #"{"linkId": "d", "type": "display", "text": "D"}"#),
        item("que-2", #"{"linkId": "0", "type": "date"}"#, #"{"linkId": "00", "type": "date"}"#),
        item(
            "que-3", #"{"linkId": "d", "type": "display", "code": [{"code": "x"}]}"#,
            #"{"linkId": "d", "type": "date", "code": [{"code": "x"}]}"#),
        item(
            "que-4",
            #"{"linkId": "1", "type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}], "answerValueSet": "http://x.org/v"}"#,
            #"{"linkId": "1", "type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}]}"#),
        item(
            "que-5", #"{"linkId": "1", "type": "boolean", "answerOption": [{"valueString": "a"}]}"#,
            #"{"linkId": "1", "type": "string", "answerOption": [{"valueString": "a"}]}"#),
        item(
            "que-5", #"{"linkId": "1", "type": "url", "answerValueSet": "http://x.org/v"}"#,
            #"{"linkId": "1", "type": "quantity", "answerValueSet": "http://x.org/v"}"#),
        item(
            "que-6", #"{"linkId": "d", "type": "display", "required": true}"#,
            #"{"linkId": "d", "type": "date", "required": true}"#),
        item(
            "que-6", #"{"linkId": "d", "type": "display", "repeats": false}"#,
            #"{"linkId": "d", "type": "date", "repeats": false}"#),
        item(
            "que-7",
            #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "operator": "exists", "answerString": "x"}]}"#,
            #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "operator": "exists", "answerBoolean": true}]}"#
        ),
        item(
            "que-8", #"{"linkId": "d", "type": "display", "initial": [{"valueString": "x"}]}"#,
            #"{"linkId": "d", "type": "string", "initial": [{"valueString": "x"}]}"#),
        item(
            "que-9", #"{"linkId": "d", "type": "display", "readOnly": true}"#,
            #"{"linkId": "d", "type": "date", "readOnly": true}"#),
        item(
            "que-10", #"{"linkId": "1", "type": "date", "maxLength": 3}"#,
            #"{"linkId": "1", "type": "text", "maxLength": 3}"#),
        item(
            "que-10",
            #"{"linkId": "1", "type": "coding", "maxLength": 3, "answerOption": [{"valueCoding": {"code": "a"}}], "answerConstraint": "optionsOnly"}"#,
            #"{"linkId": "1", "type": "coding", "maxLength": 3, "answerOption": [{"valueCoding": {"code": "a"}}], "answerConstraint": "optionsOrString"}"#
        ),
        item(
            "que-11",
            #"{"linkId": "1", "type": "coding", "answerOption": [{"valueCoding": {"code": "a"}}], "initial": [{"valueCoding": {"code": "a"}}]}"#,
            #"{"linkId": "1", "type": "coding", "answerOption": [{"valueCoding": {"code": "a"}, "initialSelected": true}]}"#
        ),
        item(
            "que-12",
            #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "operator": "=", "answerBoolean": true}, {"question": "0", "operator": "=", "answerBoolean": false}]}"#,
            #"{"linkId": "1", "type": "date", "enableBehavior": "any", "enableWhen": [{"question": "0", "operator": "=", "answerBoolean": true}, {"question": "0", "operator": "=", "answerBoolean": false}]}"#
        ),
        item(
            "que-13", #"{"linkId": "1", "type": "string", "initial": [{"valueString": "x"}, {"valueString": "y"}]}"#,
            #"{"linkId": "1", "type": "string", "repeats": true, "initial": [{"valueString": "x"}, {"valueString": "y"}]}"#
        ),
        item(
            "que-14", #"{"linkId": "1", "type": "coding", "answerConstraint": "optionsOnly"}"#,
            #"{"linkId": "1", "type": "coding", "answerConstraint": "optionsOnly", "answerValueSet": "http://x.org/v"}"#
        ),
        item("linkId", #"{"linkId": " 1", "type": "date"}"#, #"{"linkId": "1", "type": "date"}"#),
        item("linkId", #"{"linkId": "1  b", "type": "date"}"#, #"{"linkId": "1 b", "type": "date"}"#),
        item("linkId", #"{"linkId": "1\t", "type": "date"}"#, #"{"linkId": "1.", "type": "date"}"#),
    ]

    static let responses: [Case] = [
        response(
            "qrs-1", #"{"linkId": "1", "answer": [{"valueBoolean": true}], "item": [{"linkId": "2"}]}"#,
            #"{"linkId": "1", "answer": [{"valueBoolean": true, "item": [{"linkId": "2"}]}]}"#),
        response(
            "qrs-2",
            #"{"linkId": "1", "answer": [{"valueString": "a"}]}, {"linkId": "1", "answer": [{"valueString": "b"}]}"#,
            #"{"linkId": "1", "answer": [{"valueString": "a"}, {"valueString": "b"}]}"#),
        response("qrs-3", #"{"linkId": "1  2"}"#, #"{"linkId": "1 2"}"#),
    ]

    static let maps: [Case] = [
        target(
            "cmd-1", #""code": "2", "relationship": "source-is-broader-than-target""#,
            #""code": "2", "relationship": "source-is-broader-than-target", "comment": "more""#),
        target(
            "cmd-1", #""code": "2", "relationship": "not-related-to""#,
            #""code": "2", "relationship": "source-is-narrower-than-target""#),
        Case(
            rule: "cmd-1", broken: FHIRSample.map(target: #""code": "2", "relationship": "not-related-to""#),
            kept: FHIRSample.map("\"status\": \"draft\"", target: #""code": "2", "relationship": "not-related-to""#)),
        target("cmd-1", #""code": "2", "equivalence": "narrower""#, #""code": "2", "equivalence": "wider""#),
        target(
            "cmd-1", #""code": "2", "equivalence": "inexact""#,
            #""code": "2", "equivalence": "inexact", "comment": "x""#),
        unmapped(
            "cmd-2", #""mode": "fixed", "relationship": "related-to""#,
            #""mode": "fixed", "code": "x", "relationship": "related-to""#),
        unmapped(
            "cmd-2", #""mode": "fixed", "relationship": "related-to", "code": "x", "valueSet": "http://x.org/v""#,
            #""mode": "fixed", "relationship": "related-to", "valueSet": "http://x.org/v""#),
        unmapped("cmd-3", #""mode": "other-map""#, #""mode": "other-map", "otherMap": "http://x.org/m""#),
        element(
            "cmd-4", #"{"code": "1", "noMap": true, "target": [{\#(good)}]}"#, #"{"code": "1", "noMap": true}"#),
        element("cmd-5", #"{"target": [{\#(good)}]}"#, #"{"code": "1", "target": [{\#(good)}]}"#),
        element("cmd-5", #"{"code": "1", "valueSet": "http://x.org/v"}"#, #"{"valueSet": "http://x.org/v"}"#),
        target(
            "cmd-6", #"\#(good), "dependsOn": [{"attribute": "a"}]"#,
            #"\#(good), "dependsOn": [{"attribute": "a", "valueString": "x"}]"#),
        target(
            "cmd-6", #"\#(good), "product": [{"attribute": "a", "valueString": "x", "valueSet": "http://x.org/v"}]"#,
            #"\#(good), "product": [{"attribute": "a", "valueSet": "http://x.org/v"}]"#),
        target("cmd-7", #""relationship": "equivalent""#, good),
        target(
            "cmd-7", #"\#(good), "valueSet": "http://x.org/v""#,
            #""valueSet": "http://x.org/v", "relationship": "equivalent""#),
        unmapped(
            "cmd-8", #""mode": "use-source-code", "code": "x", "relationship": "related-to""#,
            #""mode": "use-source-code", "relationship": "related-to""#),
        unmapped(
            "cmd-8", #""mode": "other-map", "display": "x", "otherMap": "http://x.org/m""#,
            #""mode": "other-map", "otherMap": "http://x.org/m""#),
        unmapped("cmd-9", #""mode": "use-source-code""#, #""mode": "use-source-code", "relationship": "related-to""#),
        unmapped(
            "cmd-10", #""mode": "fixed", "code": "x", "relationship": "related-to", "otherMap": "http://x.org/m""#,
            #""mode": "fixed", "code": "x", "relationship": "related-to""#),
        Case(
            rule: "cmd-11",
            broken: FHIRSample.map(#""status": "active", "property": [{"code": "p", "type": "code"}]"#, target: good),
            kept: FHIRSample.map(
                #""status": "active", "property": [{"code": "p", "type": "code", "system": "http://x.org/s"}]"#,
                target: good)),
        Case(
            rule: "cnl-0", broken: FHIRSample.map(#""status": "active", "name": "my map""#, target: good),
            kept: FHIRSample.map(#""status": "active", "name": "My_map2""#, target: good), severity: .warning),
        Case(
            rule: "cnl-0", broken: FHIRSample.map(#""status": "active", "name": "M""#, target: good),
            kept: FHIRSample.map(#""status": "active", "name": "Mm""#, target: good), severity: .warning),
        Case(
            rule: "cnl-1",
            broken: #"{"resourceType": "ConceptMap", "status": "draft", "url": "http://x.org/m|1"}"#,
            kept: #"{"resourceType": "ConceptMap", "status": "draft", "url": "http://x.org/m"}"#, severity: .warning),
        Case(
            rule: "cnl-1",
            broken: #"{"resourceType": "Questionnaire", "status": "draft", "url": "http://x.org/q#1"}"#,
            kept: #"{"resourceType": "Questionnaire", "status": "draft", "url": "http://x.org/q"}"#, severity: .warning),
        Case(
            rule: "ext-1",
            broken: #"{"resourceType": "Questionnaire", "status": "draft", "extension": [{"url": "http://x.org/e"}]}"#,
            kept:
                #"{"resourceType": "Questionnaire", "status": "draft", "extension": [{"url": "http://x.org/e", "valueCode": "x"}]}"#
        ),
    ]

    @Test(arguments: questionnaires + responses + maps)
    func aFileThatBreaksARuleIsToldSoAndOneThatKeepsItIsNot(_ sample: Case) throws {
        let broken = FHIRSample.read(sample.broken)
        #expect(broken.rules.contains(sample.rule), "\(broken.diagnostics)")
        let found = try #require(broken.diagnostics.first { $0.message.hasPrefix("\(sample.rule): ") })
        #expect(found.severity == sample.severity)
        #expect(found.location.line != nil && found.location.column != nil && found.location.path != nil)
        #expect(!FHIRSample.read(sample.kept).rules.contains(sample.rule))
    }

    static let words: [(path: String, json: String)] = [
        ("$.status", #"{"resourceType": "Questionnaire", "status": "published"}"#),
        ("$.item[1].type", FHIRSample.questionnaire(item: #"{"linkId": "1", "type": "choise"}"#)),
        ("$.item[1].type", FHIRSample.questionnaire(item: #"{"linkId": "1", "type": "question"}"#)),
        (
            "$.item[1].enableWhen[0].operator",
            FHIRSample.questionnaire(
                item:
                    #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "operator": "==", "answerBoolean": true}]}"#
            )
        ),
        (
            "$.item[1].enableBehavior",
            FHIRSample.questionnaire(item: #"{"linkId": "1", "type": "date", "enableBehavior": "some"}"#)
        ),
        (
            "$.item[1].disabledDisplay",
            FHIRSample.questionnaire(item: #"{"linkId": "1", "type": "date", "disabledDisplay": "grey"}"#)
        ),
        (
            "$.item[1].answerConstraint",
            FHIRSample.questionnaire(
                item:
                    #"{"linkId": "1", "type": "coding", "answerValueSet": "http://x.org/v", "answerConstraint": "open"}"#
            )
        ),
        (
            "$.status",
            #"{"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q", "status": "done", "authored": "2024"}"#
        ),
        ("$.status", #"{"resourceType": "ConceptMap", "status": "final"}"#),
        (
            "$.group[0].element[0].target[0].relationship",
            FHIRSample.map(target: #""code": "2", "relationship": "equal""#)
        ),
        (
            "$.group[0].element[0].target[0].equivalence",
            FHIRSample.map(target: #""code": "2", "equivalence": "broader""#)
        ),
        (
            "$.group[0].unmapped.mode",
            FHIRSample.map(
                element: #"{"code": "1"}"#, group: #", "unmapped": {"mode": "none", "relationship": "related-to"}"#)
        ),
        (
            "$.property[0].type",
            FHIRSample.map(#""status": "active", "property": [{"code": "p", "type": "text"}]"#, target: good)
        ),
    ]

    @Test(arguments: words) func aWordThatIsNotOfItsListIsAnError(_ sample: (path: String, json: String)) {
        let reading = FHIRSample.read(sample.json)
        #expect(
            reading.errors.contains { $0.location.path == sample.path && $0.code == .invalidValue },
            "\(reading.diagnostics)")
    }

    static let required: [(member: String, json: String)] = [
        ("status", #"{"resourceType": "Questionnaire"}"#),
        ("linkId", FHIRSample.questionnaire(item: #"{"type": "date"}"#)),
        ("type", FHIRSample.questionnaire(item: #"{"linkId": "1"}"#)),
        (
            "question",
            FHIRSample.questionnaire(
                item: #"{"linkId": "1", "type": "date", "enableWhen": [{"operator": "=", "answerBoolean": true}]}"#)
        ),
        (
            "operator",
            FHIRSample.questionnaire(
                item: #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "answerBoolean": true}]}"#)
        ),
        (
            "answer[x]",
            FHIRSample.questionnaire(
                item: #"{"linkId": "1", "type": "date", "enableWhen": [{"question": "0", "operator": "="}]}"#)
        ),
        (
            "value[x]",
            FHIRSample.questionnaire(
                item: #"{"linkId": "1", "type": "coding", "answerOption": [{"initialSelected": true}]}"#)
        ),
        (
            "questionnaire",
            #"{"resourceType": "QuestionnaireResponse", "id": "r", "status": "completed", "authored": "2024"}"#
        ),
        (
            "status",
            #"{"resourceType": "QuestionnaireResponse", "id": "r", "questionnaire": "http://x.org/q", "authored": "2024"}"#
        ),
        ("linkId", FHIRSample.response(items: #"{"text": "x"}"#)),
        ("value[x]", FHIRSample.response(items: #"{"linkId": "1", "answer": [{"id": "a"}]}"#)),
        ("status", #"{"resourceType": "ConceptMap"}"#),
        ("relationship", FHIRSample.map(target: #""code": "2""#)),
        ("element", #"{"resourceType": "ConceptMap", "status": "draft", "group": [{"source": "http://x.org/a"}]}"#),
        ("attribute", FHIRSample.map(target: #"\#(good), "dependsOn": [{"valueString": "x"}]"#)),
        ("code", FHIRSample.map(#""status": "active", "property": [{"type": "string"}]"#, target: good)),
        ("type", FHIRSample.map(#""status": "active", "property": [{"code": "p"}]"#, target: good)),
        ("mode", FHIRSample.map(element: #"{"code": "1"}"#, group: #", "unmapped": {"relationship": "related-to"}"#)),
        ("url", #"{"resourceType": "Questionnaire", "status": "draft", "extension": [{"valueCode": "x"}]}"#),
    ]

    @Test(arguments: required) func aRequiredMemberThatIsNotThereIsAnError(_ sample: (member: String, json: String)) {
        let reading = FHIRSample.read(sample.json)
        #expect(
            reading.errors.contains { $0.code == .missingMember && $0.message.contains("‘\(sample.member)’") },
            "\(reading.diagnostics)")
    }
}
