import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// What the written JSON looks like to programs that know nothing of this project.
@Suite struct FHIRWritingTests {
    private func node(_ content: ExchangeContent) throws -> JSONNode {
        try #require(JSONParser.parse(FHIR.write(content).bytes, JSONReading()))
    }

    private func map(_ mappings: [Mapping], gaps: [Gap] = []) throws -> [JSONNode] {
        let root = try node(
            ExchangeContent(mappings: [MappingSet(id: "http://x.org/m", mappings: mappings, gaps: gaps)]))
        return root["entry"]?.array?.compactMap { $0["resource"] } ?? [root]
    }

    @Test func aFormIsGroupsQuestionsOptionsConditionsAndTranslations() throws {
        let form = Questionnaire(
            id: "F~1", title: LocalizedText("T", language: "en"), language: "en", supersedes: "F0",
            questions: [
                Question(
                    id: "F~1:1", text: LocalizedText("?", language: "en"), kind: .yesNo,
                    help: LocalizedText("h", language: "en"), section: "A / B"),
                Question(
                    id: "F~1:2",
                    text: try #require(
                        LocalizedText(entries: [
                            .init(language: "en", text: "Which?"), .init(language: "zh-hans", text: "哪个?"),
                        ])),
                    kind: .multipleChoice, section: "A / B",
                    options: [AnswerOption(code: "x", label: LocalizedText("X", language: "en"))],
                    enabledIf: Condition(question: "F~1:1", oneOf: [.boolean(true)])),
                Question(id: "F~1:3", text: LocalizedText("?", language: "en"), kind: .number, unit: "persons"),
            ])
        let root = try node(ExchangeContent(questionnaires: [form]))
        #expect(root["resourceType"]?.string == "Questionnaire" && root["status"]?.string == "active")
        #expect(root["url"]?.string == "urn:reporting-synergy:id/F~1")
        #expect(root["extension"]?.array?.first?["url"]?.string == "http://hl7.org/fhir/StructureDefinition/replaces")
        let part = try #require(root["item"]?.array?.first?["item"]?.array?.first)
        #expect(root["item"]?.array?.first?["text"]?.string == "A" && part["text"]?.string == "B")
        let items = try #require(part["item"]?.array)
        #expect(items.map { $0["linkId"]?.string } == ["1", "2"] && items.map { $0["prefix"]?.string } == ["1", "2"])
        #expect(items[0]["item"]?.array?.first?["type"]?.string == "display")
        #expect(items[1]["repeats"] == JSONNode(.bool(true)))
        let option = items[1]["answerOption"]?.array?.first?["valueCoding"]
        #expect(
            option?["system"]?.string == "urn:reporting-synergy:id/F~1/options/2" && option?["display"]?.string == "X")
        let translation = items[1]["_text"]?["extension"]?.array?.first?["extension"]?.array
        #expect(
            translation?.first?["valueCode"]?.string == "zh-Hans" && translation?.last?["valueString"]?.string == "哪个?")
        let condition = items[1]["enableWhen"]?.array?.first
        #expect(
            condition?["question"]?.string == "1" && condition?["operator"]?.string == "="
                && condition?["answerBoolean"] == JSONNode(.bool(true)))
        #expect(root["item"]?.array?.last?["type"]?.string == "quantity")
    }

    @Test func eachRelationIsTheRelationshipThatSaysItAndNoMore() throws {
        let relations: [RelationSet] = [
            .equal, .subset, .superset, .disjoint, .sharing, .overlap, [.equal, .subset], .all,
        ]
        let mappings = relations.enumerated().map { Mapping(subject: "A:\($0)".term, object: "B:1", relation: $1) }
        let map = try #require(try map(mappings).first)
        let elements = try #require(map["group"]?.array?.first?["element"]?.array)
        let words = elements.map { $0["target"]?.array?.first?["relationship"]?.string }
        #expect(
            words == [
                "equivalent", "source-is-narrower-than-target", "source-is-broader-than-target", "not-related-to",
                // What may be disjoint is not even related, so no word is said of it.
                "related-to", "related-to", "related-to", nil,
            ])
        #expect(
            elements[2]["target"]?.array?.first?["comment"] != nil
                && elements[3]["target"]?.array?.first?["comment"] != nil)
        #expect(elements[0]["target"]?.array?.first?["comment"] == nil)
        let properties = map["property"]?.array?.compactMap { $0["code"]?.string } ?? []
        #expect(properties.contains("set-relation"))
        let declared = map["property"]?.array?.first { $0["code"]?.string == "set-relation" }
        #expect(declared?["type"]?.string == "code" && declared?["system"]?.string != nil)
        let values = elements[5]["target"]?.array?.first?["property"]?.array?.first {
            $0["code"]?.string == "set-relation"
        }
        #expect(values?["valueCode"]?.string == "overlap")
    }

    @Test func whatIsNotApprovedStandsInAMapOfItsOwn() throws {
        let mappings = Mapping.Status.allCases.enumerated().map {
            Mapping(subject: "A:\($0)".term, object: "B:1", relation: .equal, status: $1)
        }
        let maps = try map(mappings, gaps: [Gap(subject: "A:9")])
        #expect(maps.map { $0["status"]?.string } == ["active", "draft", "retired"])
        #expect(Set(maps.map { $0["url"]?.string }).count == 3)
        let gap = maps[0]["group"]?.array?.last?["element"]?.array?.first
        #expect(gap?["code"]?.string == "9" && gap?["noMap"] == JSONNode(.bool(true)) && gap?["target"] == nil)
    }

    @Test func aWithdrawnResponseIsMarkedSoThatNobodyUsesIt() throws {
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "F", submitted: "2024", status: .withdrawn,
            answers: [Answer(question: "F:1", content: .value(.boolean(true)))])
        let root = try node(ExchangeContent(submissions: [submission]))
        #expect(root["status"]?.string == "entered-in-error")
        #expect(root["subject"]?["identifier"]?["value"]?.string == "XLD")
    }

    @Test func anAnswerOfAnotherKindThanItsQuestionIsKeptOutOfSightAndCounted() throws {
        let form = Questionnaire(id: "F", title: "F", questions: [Question(id: "F:1", text: "?", kind: .yesNo)])
        let submission = Submission(
            id: "S", respondent: "XLD", questionnaire: "F", submitted: "2024",
            answers: [Answer(question: "F:1", content: .value(.text("partly")))])
        let content = ExchangeContent(questionnaires: [form], submissions: [submission])
        let writing = FHIR.write(content)
        #expect(writing.losses.entries.map(\.count) == [1])
        let root = try node(content)
        let item = root["entry"]?.array?.last?["resource"]?["item"]?.array?.first
        #expect(item?["answer"] == nil && item?["extension"] != nil)
        #expect(FHIR.read(writing.bytes).content.submissions == [submission])
    }

    @Test func nothingAtAllIsAnEmptyBundle() throws {
        let root = try node(ExchangeContent())
        #expect(root["resourceType"]?.string == "Bundle" && root["entry"] == nil)
        #expect(FHIR.read(FHIR.write(ExchangeContent()).bytes).diagnostics.isEmpty)
    }
}

extension String {
    fileprivate var term: Mapping.Term.ID { Mapping.Term.ID(unchecked: self) }
}
