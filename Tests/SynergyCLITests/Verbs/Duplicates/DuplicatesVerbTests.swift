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

@Suite struct DuplicatesVerbTests {
    private func run(_ arguments: [String], _ files: [String: String] = [:]) throws -> CommandRun {
        let folder = try TemporaryFolder(DuplicatesWorld.files.merging(files) { $1 })
        return CommandRun(arguments: arguments, in: folder.path)
    }

    @Test func theTextNamesEachGroupAndWhatWasKeptApart() throws {
        let run = try run(DuplicatesWorld.forms)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.error.isEmpty)
        #expect(
            run.output == """
                2 groups of questions that ask the same, 5 questions in all. 9 questions of 3 questionnaires were
                looked at.
                1 pair looks the same and was kept apart, because mappings say that it is not: ONE:1 contains TWO:a.

                1. ONE:2: Which shelters accept children?
                   = THREE:i: Which shelters accept children?
                       same words
                   = TWO:b: Shelters: which accept children?
                       same words in another order

                2. ONE:1: Is there a compensation fund for victims of trafficking?
                   = THREE:ii: Is there a compensation fund for victims of trafficking?
                       same words

                """, "\(run.output)")
    }

    @Test func pairsShowAlsoWhatDiffers() throws {
        let run = try run(DuplicatesWorld.forms + ["--pairs", "--min-score", "0.3"])
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output.contains(
                "\nONE:4: How many victims were identified in 2015?\n  ≈ TWO:c: How many victims were identified in 2016?\n"
            ))
        #expect(run.output.contains("numbers differ: 2015 / 2016\n"))
        #expect(!run.output.contains("\nONE:1: Is there a compensation fund for victims of trafficking?\n  = TWO:a"))
        let few = try self.run(DuplicatesWorld.forms + ["--pairs", "--top", "1"])
        #expect(few.output.contains("Only the most alike one is shown."))
        #expect(few.output.split(separator: "\n").count { $0.contains("likeness") } == 1)
    }

    @Test func wordsNarrowItToQuestionnaires() throws {
        let two = try run(["duplicates", "--no-curated", "one.questionnaire.json", "three.questionnaire.json"])
        #expect(two.output.hasPrefix("2 groups of questions that ask the same, 4 questions in all. 6 questions of 2 "))
        let ids = try run(DuplicatesWorld.forms + ["ONE", "THREE"])
        #expect(ids.output == two.output)
        let folder = try run(["duplicates", "--no-curated", "."])
        #expect(folder.output == (try run(DuplicatesWorld.forms)).output)
        let alone = try run(DuplicatesWorld.forms + ["ONE"])
        #expect(alone.code == .success)
        #expect(alone.output == "No two questions ask the same. 4 questions of 1 questionnaire were looked at.\n")
    }

    @Test func theJSONHasEveryPartOfAGroup() throws {
        let run = try run(DuplicatesWorld.forms + ["--format", "json", "--top", "1"])
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        #expect(root["found"] == .number(2))
        #expect(root["questionnaires"]?.items.compactMap(\.text) == ["ONE", "THREE", "TWO"])
        #expect(root["groups"]?.items.count == 1)
        let group = try #require(root["groups"]?.items.first)
        #expect(group["canonical"]?.text == "ONE:2")
        #expect(group["members"]?.items.compactMap { $0["id"]?.text } == ["ONE:2", "THREE:i", "TWO:b"])
        #expect(group["members"]?.items[0]["score"] == nil)
        let member = try #require(group["members"]?.items[1])
        #expect(member["kind"]?.text == "identical")
        #expect(member["comparedWith"]?.text == "ONE:2")
        #expect(member["evidence"]?.items.first?["text"]?.text == "same words")
        #expect(member["evidence"]?.items.first?["favorable"] == .boolean(true))
        #expect(root["keptApart"]?.items.first?["relation"]?.text == "superset")
    }

    @Test func theTableIsSafeInASpreadsheet() throws {
        let files = DuplicatesWorld.files.mapValues { $0.replacing("Is there a", with: "=Is there a") }
        let run = try run(DuplicatesWorld.forms + ["--format", "csv"], files)
        #expect(
            run.output.split(separator: "\r\n") == [
                "group,canonical,question,text,compared_with,score,kind,evidence",
                "1,ONE:2,ONE:2,Which shelters accept children?,,,,",
                "1,ONE:2,THREE:i,Which shelters accept children?,ONE:2,1,identical,same words",
                "1,ONE:2,TWO:b,Shelters: which accept children?,ONE:2,1,reworded,same words in another order",
                "2,ONE:1,ONE:1,'=Is there a compensation fund for victims of trafficking?,,,,",
                "2,ONE:1,THREE:ii,'=Is there a compensation fund for victims of trafficking?,ONE:1,1,identical,same words",
            ], "\(run.output)")
    }

    @Test func theSetOfMappingsIsProposedAndClaimsNoProbability() throws {
        let run = try run(DuplicatesWorld.forms + ["--format", "sssom"])
        let bytes = Array(run.output.utf8)
        let reading = SSSOM.read(bytes)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let document = try #require(reading.document)
        #expect(
            document.set.mappings.map { "\($0.subject) \($0.object)" } == [
                "ONE:1 THREE:ii", "ONE:2 THREE:i", "ONE:2 TWO:b",
            ])
        #expect(document.set.mappings.allSatisfy { $0.status == .proposed && $0.relation == .equal })
        let record = try #require(document.records.first)
        #expect(record.confidence == nil)
        #expect(record["similarity_score"]?.number == 1)
        #expect(record.text("similarity_measure")?.hasPrefix("likeness of wording") == true)
        #expect(record.text("comment") == "the same words")
        #expect(record.text("mapping_justification") == "semapv:LexicalMatching")
        let folder = try TemporaryFolder(["w.sssom.tsv": run.output.replacing("undecided", with: "accept")])
        let accepted = CommandRun(
            "match", "--from-session", "w.sssom.tsv", "--reviewer", "A. Curator", in: folder.path)
        #expect(accepted.code == .success, "\(accepted.error)")
        let mappings = try #require(SSSOM.read(Array(accepted.output.utf8)).document)
        #expect(mappings.set.mappings.allSatisfy { $0.status == .approved })
        #expect(mappings.records.first?.text("similarity_measure")?.hasPrefix("likeness of wording") == true)
    }

    @Test func whatAMappingSaysIsEqualIsNotProposedAgain() throws {
        let equal =
            DuplicatesWorld.files["map.sssom.tsv"]?
            .replacing("skos:narrowMatch", with: "skos:exactMatch").replacing("superset", with: "equal") ?? ""
        let files = ["map.sssom.tsv": equal]
        let text = try run(DuplicatesWorld.forms, files)
        #expect(text.output.contains("   = TWO:a: Is there a compensation fund for victims of trafficking?\n"))
        #expect(text.output.contains("       a mapping says they are equal; same words\n"))
        let sheet = try run(DuplicatesWorld.forms + ["--format", "sssom"], files)
        let mappings = try #require(SSSOM.read(Array(sheet.output.utf8)).document).set.mappings
        #expect(!mappings.contains { $0.object == "TWO:a" || $0.subject == "TWO:a" })
    }

    @Test func aListIsOnePoolAndLanguagesStayApart() throws {
        let run = try run(["duplicates", "--items", "list.tsv"])
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                2 groups of items that ask the same, 4 items in all. 4 items were looked at.

                1. 1.10: Which shelters accept children
                   = x 1: Which shelters accept children?
                       same words

                2. x 2: Quels foyers accueillent les enfants victimes ?
                   = x 4: Quels foyers accueillent les enfants victimes?
                       same words

                """, "\(run.output)")
        let sheet = try self.run(["duplicates", "--items", "list.tsv", "--format", "sssom"])
        let document = try #require(SSSOM.read(Array(sheet.output.utf8)).document)
        #expect(
            document.set.mappings.map { "\($0.subject) \($0.object)" } == [
                "list:1.10 list:x%201", "list:x%202 list:x%204",
            ])
    }

    @Test func theBuiltInFormsHaveNoGroupThatMappingsDoNotKnow() throws {
        let run = CommandRun("duplicates")
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.replacing("\n", with: " ").contains("Mappings say so already of all of them."))
        let root = try JSONDecoder().decode(
            JSONValue.self, from: Data(CommandRun("duplicates", "--format", "json").output.utf8))
        #expect((root["groups"]?.items.count ?? 0) >= 20)
    }

    @Test(arguments: ["text", "json", "csv", "sssom"]) func theSameInputsGiveTheSameBytes(_ format: String) throws {
        let arguments = DuplicatesWorld.forms + ["--format", format]
        #expect(try run(arguments).output == run(arguments).output)
    }

    @Test func wrongInputIsSaidWithItsPlace() throws {
        func code(_ arguments: String..., files: [String: String] = [:]) throws -> ExitCode {
            try run(["duplicates", "--no-curated"] + arguments, files).code
        }
        #expect(try code("--min-score", "2") == .usage)
        #expect(try code("--min-score", "nan") == .usage)
        #expect(try code("--top", "0") == .usage)
        #expect(try code("--answers") == .usage)
        #expect(try code("--answers", "--pairs", "--data", ".") == .usage)
        #expect(try code("--answers", "--format", "sssom", "--data", ".") == .usage)
        #expect(try code("--view", "internal") == .usage)
        #expect(try code("--items", "list.tsv", "ONE") == .usage)
        #expect(try code("--as-of", "2026", "--data", ".") == .usage)
        #expect(try code("ONE") == .usage)
        #expect(try code("none.questionnaire.json") == .missingInput)
        #expect(try code("none/ONE") == .missingInput)
        #expect(try code("--items", "none.tsv") == .missingInput)
        let bad = try run(
            ["duplicates", "--items", "list.tsv"], ["list.tsv": "id\ttext\tlanguage\n1\tA\ten\n2\tB\t!\n"])
        #expect(bad.code == .badData)
        #expect(bad.output.isEmpty)
        #expect(bad.error.hasPrefix("list.tsv:3:5: error: expected a language such as en or fr, found ‘!’"))
        let broken = try run(DuplicatesWorld.forms, ["two.questionnaire.json": "{"])
        #expect(broken.code == .badData)
        #expect(broken.output.isEmpty)
        let unknown = try run(DuplicatesWorld.forms + ["THRE"])
        #expect(unknown.error.contains("Did you mean 'THREE'?"))
    }
}
