import SynergyInterchange
import SynergyModel
import SynergyReferences
import Testing

@Suite struct WorkspaceRegistryTests {
    private let workspace = Workspace(files: [
        InputFile(
            name: "q.questionnaire.json",
            text: #"""
                {"id": "GRETA-R3", "title": "Third round", "issuer": "GRETA", "questions": [
                  {"number": "1", "text": "Which law?", "kind": "text"}, {"number": "2", "text": "Links?", "kind": "link"},
                  {"number": "3", "text": "Is there a fund?", "kind": "yesNo", "quantifier": "any"}]}
                """#),
        InputFile(
            name: "a.submission.json",
            text: #"""
                {"id": "NOR-GRETA-2020", "respondent": "NOR", "questionnaire": "GRETA-R3", "submitted": "2020-06-01",
                 "language": "en", "document": {"title": "Reply of Norway", "url": "https://rm.example.org/1"}, "answers": [
                  {"question": "1", "value": {"text": {"en": "The act.", "no": "Loven."}}, "note": "Amended."},
                  {"question": "2", "value": {"links": [{"title": "The act", "url": "https://laws.example.org/1"}]}},
                  {"question": "3", "value": true, "references": [{"symbol": "CEDAW/C/NOR/9", "page": "4"}]}]}
                """#),
        InputFile(
            name: "b.submission.json",
            text: #"""
                {"id": "NOR-DRAFT", "respondent": "NOR", "questionnaire": "GRETA-R3", "submitted": "2021-06-01",
                 "status": "draft", "answers": [{"question": "1", "value": "Not yet."}]}
                """#),
    ])

    @Test func aSubmissionIsADocumentAndItsAnswersAreUnits() throws {
        #expect(workspace.diagnostics.isEmpty, "\(workspace.diagnostics)")
        let documents = workspace.registeredDocuments()
        let document = try #require(documents.first)
        #expect(documents.count == 1)
        #expect(document.id == "NOR-GRETA-2020")
        #expect(document.state == "NOR")
        #expect(document.questionnaire?.rawValue == "quest:greta-3")
        #expect(document.title == "Reply of Norway")
        #expect((([document.key] + document.aliases).map(\.rawValue)).contains("submission:NOR-GRETA-2020"))
        #expect(document.units.map(\.description) == ["question 1", "question 2", "question 3"])
        #expect(document.units.map(\.answer?.rawValue).first == "NOR-GRETA-2020#1")
        #expect(document.units[0].text == "The act.\n\nLoven.\n\nAmended.")
        #expect(document.units[1].text == "The act\n\nhttps://laws.example.org/1")
        #expect(document.units[2].text == "CEDAW/C/NOR/9")
    }

    @Test func whatMayNotBeSeenIsNotInTheRegistry() {
        let documents = workspace.registeredDocuments { _, answer in answer.question.localPart != "1" }
        #expect(documents.flatMap(\.units).map(\.number) == ["2", "3"])
    }

    @Test func everyTextOfAnAnswerSaysWhereItStands() {
        let texts = workspace.citingTexts(of: "NOR").filter { $0.owner.hasPrefix("NOR-GRETA") }
        #expect(
            texts.map { "\($0.owner) \($0.part ?? "")" } == [
                "NOR-GRETA-2020#1 value.en", "NOR-GRETA-2020#1 value.no", "NOR-GRETA-2020#1 note",
                "NOR-GRETA-2020#2 value.links[0].title", "NOR-GRETA-2020#2 value.links[0].url",
                "NOR-GRETA-2020#3 references[0].symbol",
            ])
        #expect(workspace.citingTexts(of: "FRA").isEmpty)
        #expect(workspace.citingTexts().count == 7)
    }

    @Test(arguments: [
        ("GRETA-R1", "quest:greta-1"), ("TIP-SAQ-C2-2020", "quest:untoc-saq"), ("OSCE-S2015", "quest:osce-s2015"),
    ])
    func questionnairesHaveTheKeysThatAnswersUse(_ id: String, _ key: String) throws {
        #expect(try #require(Questionnaire.ID(rawValue: id)).referenceKey.rawValue == key)
    }
}
