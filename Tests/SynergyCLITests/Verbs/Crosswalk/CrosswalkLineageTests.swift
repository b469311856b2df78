#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

@Suite struct CrosswalkLineageTests {
    private static let files = [
        "old.questionnaire.json": #"""
        {"id": "FORM-1", "title": "First", "questions": [
          {"number": "1", "text": "Which services do you offer to victims?", "kind": "text",
           "elements": [{"id": "housing"}, {"id": "work"}]},
          {"number": "2", "text": "Which borders are patrolled at night?", "kind": "text"}
        ]}
        """#,
        "new.questionnaire.json": #"""
        {"id": "FORM-2", "title": "Second", "supersedes": "FORM-1", "questions": [
          {"number": "4", "text": "Which services do you offer to victims?", "kind": "text",
           "elements": [{"id": "housing"}]},
          {"number": "5", "text": "How is compensation paid to survivors?", "kind": "text"}
        ]}
        """#,
    ]

    private func run(_ arguments: String...) throws -> CommandRun {
        let folder = try TemporaryFolder(Self.files)
        return CommandRun(arguments: ["crosswalk", "lineage"] + arguments, in: folder.path)
    }

    @Test func theTextNamesEachChangeWithItsEvidence() throws {
        let run = try run("old.questionnaire.json", "new.questionnaire.json")
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                FORM-1 has 2 questions, FORM-2 has 2. What became of them: 1 narrowed, 1 retired, 1 new.

                1 → 4  narrowed
                  was: Which services do you offer to victims?
                  now: Which services do you offer to victims?
                  why: The text is word for word the same. The number was 1 and is 4. Element removed: ‘work’.

                No longer asked (retired):
                  2: Which borders are patrolled at night?

                Asked for the first time (new):
                  5: How is compensation paid to survivors?

                """)
        #expect(run.error.isEmpty)
    }

    @Test func theLineageMemberCanBePastedIntoTheNewEdition() throws {
        let run = try run("old.questionnaire.json", "new.questionnaire.json", "--format", "json")
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        #expect(root["lineage"]?.items.first?["change"]?.text == "narrowed")
        #expect(root["lineage"]?.items.first?["from"]?.items.first?.text == "1")
        #expect(root["lineage"]?.items.first?["to"]?.items.first?.text == "4")
        #expect(root["proposals"]?.items.first?["links"]?.items.first?["relation"]?.text == "superset")
        #expect(root["proposals"]?.items.first?["follows"] == .boolean(true))
    }

    @Test func theMappingSetIsReadBackAsProposed() throws {
        let run = try run("old.questionnaire.json", "new.questionnaire.json", "--format", "sssom")
        let reading = SSSOM.read(Array(run.output.utf8))
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let mapping = try #require(reading.document?.set.mappings.first)
        #expect(mapping.status == .proposed)
        #expect(mapping.relation == .superset)
        #expect(mapping.confidence == 0.9)
        #expect(reading.document?.records.map { $0["ext_status"]?.text } == ["proposed", "proposed", "proposed"])
        #expect(reading.document?.set.gaps.map(\.term) == ["FORM-1:2", "FORM-2:5"])
        #expect(mapping.comment?.hasPrefix("narrowed: The text is word for word the same.") == true)
    }

    @Test func editionsOfThePacksAreKnownByTheirIdentifiers() {
        let run = CommandRun("crosswalk", "lineage", "TIP-Q1-2004", "TIP-Q2-2005")
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("x18 → x9  narrowed (declared)"))
        #expect(run.output.contains("Where TIP-Q2-2005 declares something else than would be proposed:"))
        #expect(CommandRun("crosswalk", "lineage", "TIP-Q1-2004", "TIP-Q2-2006").error.contains("Did you mean"))
        #expect(CommandRun("crosswalk", "lineage", "TIP-Q1-2004", "TIP-Q1-2004").code == .success)
    }

    @Test func anEditionThatDoesNotSayWhatItReplacesIsComparedAllTheSame() throws {
        let run = try run("new.questionnaire.json", "old.questionnaire.json")
        #expect(run.code == .success)
        #expect(run.error == "warning: FORM-1 does not say that it supersedes FORM-2.\n")
        #expect(run.output.contains("4 → 1  widened"))
    }

    @Test func anEditionWithoutQuestionsIsSaidToBeUnknown() {
        let run = CommandRun("crosswalk", "lineage", "GLOTIP-2016", "GLOTIP-2024")
        #expect(run.code == .success)
        #expect(run.error.contains("warning: no question of GLOTIP-2024 is known"))
        #expect(!run.output.contains("retired"))
    }

    @Test func badFilesAreSaidWithTheirPlaces() throws {
        #expect(try self.run("none.questionnaire.json", "FORM-2").code == .missingInput)
        let folder = try TemporaryFolder(["bad.questionnaire.json": "{\"id\": \"FORM-3\"}"])
        let run = CommandRun(
            "crosswalk", "lineage", "bad.questionnaire.json", "TIP-Q1-2004", in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("bad.questionnaire.json:1:"))
    }
}
