#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyCrosswalk
import SynergyInterchange
import SynergyTestSupport
import Testing

@Suite struct MatchVerbTests {
    private func run(_ arguments: [String], _ files: [String: String] = [:]) throws -> CommandRun {
        let folder = try TemporaryFolder(MatchWorld.files.merging(files) { $1 })
        return CommandRun(arguments: arguments, in: folder.path)
    }

    @Test func theTextSaysWhatIsLikelyAndWhy() throws {
        let run = try run(MatchWorld.forms + ["--top", "1"])
        #expect(run.code == .success, "\(run.error)")
        #expect(run.error.isEmpty)
        for part in [
            "4 questions of OLD; in NEW likely partners for 3, possible ones for 0 and nothing convincing for 1.\n",
            "\n1: Is there a compensation fund for victims of trafficking?\n"
                + "  → a: Does a fund pay compensation to victims of trafficking?\n      likely (",
            "; a guess: 1 ", "      because shared terms: ",
            "  → c: Which shelters accept children?\n      likely (", "because the same words",
            "\n4: Name the ministry in charge.\n  Nothing is convincing; the nearest:\n",
        ] { #expect(run.output.contains(part), "\(part)\n\(run.output)") }
    }

    @Test func scoresAreLinesForOtherPrograms() throws {
        let run = try run(MatchWorld.items + ["--top", "1000", "--format", "tsv"])
        #expect(run.code == .success, "\(run.error)")
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(rows.map(\.count) == [3, 3, 3, 3, 3, 3])
        #expect(rows.map { "\($0[0]) \($0[1])" }.prefix(1) == ["1 x 1"])
        #expect(rows[3].prefix(2) == ["2", "x 2"])
        #expect(rows.allSatisfy { Float($0[2]) != nil })
    }

    @Test func confirmedPairsComeFirstAndRejectedOnesNotAtAll() throws {
        let pairs = "a_id\tb_id\trelation\n1\tx 3\tsame\n2\tx 2\tdisjoint\n"
        let run = try run(
            MatchWorld.items + ["--top", "9", "--format", "tsv", "--confirmed", "p.tsv"], ["p.tsv": pairs])
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: "/") }
        #expect(rows.first == "1/x 3")
        #expect(!rows.contains("2/x 2"))
        #expect(rows.count == 5)
        let text = try self.run(MatchWorld.items + ["--confirmed", "p.tsv"], ["p.tsv": pairs])
        #expect(text.output.contains("1 pair is left out: somebody rejected them"))
        #expect(text.output.contains("confirmed partners for 1"))
    }

    @Test(arguments: ["csv", "sssom"])
    func aWorksheetKeepsWhatWasWrittenIntoIt(format: String) throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let empty = CommandRun(arguments: MatchWorld.items + ["--format", format], in: folder.path).output
        let bytes = Array(empty.utf8)
        var sheet = try #require(
            (format == "csv" ? MatchWorksheet.readCSV(bytes) : MatchWorksheet.readSSSOM(bytes)).worksheet)
        #expect(sheet.rows.count == 6)
        #expect(sheet.rows.allSatisfy { $0.decision == nil })
        (sheet.rows[0].decision, sheet.rows[0].note) = (.accept, "sure")
        (sheet.rows[1].decision, sheet.rows[5].relation) = (.reject, .subset)
        let filled = format == "csv" ? sheet.csv() : sheet.sssom(version: "0.1.0")
        let other = try TemporaryFolder(MatchWorld.files.merging(["w": String(decoding: filled, as: UTF8.self)]) { $1 })
        let again = CommandRun(
            arguments: MatchWorld.items + ["--format", "csv", "--confirmed", "w"], in: other.path)
        #expect(again.error.isEmpty, "\(again.error)")
        let rows = try #require(MatchWorksheet.readCSV(Array(again.output.utf8)).worksheet).rows
        #expect(rows.count == 6)
        #expect(rows.count { $0.decision == .accept && $0.note == "sure" } == 1)
        #expect(rows.count { $0.decision == .reject } == 1)
        #expect(rows.count { $0.effectiveRelation == .subset } >= 1)
    }

    @Test func theSetOfMappingsIsProposedAndNamesTheTool() throws {
        let run = try run(MatchWorld.forms + ["--format", "sssom", "--id", "https://example.org/x"])
        let reading = SSSOM.read(Array(run.output.utf8))
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let document = try #require(reading.document)
        #expect(document.set.id == "https://example.org/x")
        #expect(document.set.mappings.allSatisfy { $0.status == .proposed })
        let record = try #require(document.records.first)
        #expect(record.text("mapping_tool") == "ReportingSynergy")
        #expect(record.text("mapping_tool_version") == "0.1.0")
        #expect(record["similarity_score"] == record["confidence"])
    }

    @Test func theJSONHasEveryPartOfASuggestion() throws {
        let run = try run(MatchWorld.forms + ["--format", "json", "--top", "2", "--min-confidence", "0.3"])
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        #expect(root["first"]?.text == "OLD")
        #expect(root["questions"]?.items.count == 4)
        let first = try #require(root["questions"]?.items[0]["suggestions"]?.items.first)
        #expect(first["id"]?.text == "NEW:a")
        #expect(first["likelihood"]?.text == "likely")
        #expect(first["evidence"]?.items.first?["favorable"] == .boolean(true))
        #expect(root["questions"]?.items[3]["suggestions"]?.items.isEmpty == true)
    }

    @Test func whatTheMappingsSayIsUsedOnlyWhenAsked() {
        let plain = CommandRun("match", "GRETA-R3", "TIP-SAQ-C2-2020")
        #expect(plain.code == .success, "\(plain.error)")
        #expect(!plain.output.contains("confirmed"))
        let known = CommandRun("match", "GRETA-R3", "TIP-SAQ-C2-2020", "--known")
        #expect(known.output.contains("confirmed partners for "))
        #expect(known.output.contains("\n      confirmed\n"))
        #expect(known.output.contains("both linked to "))
        let texts = CommandRun("match", "GRETA-R3", "TIP-SAQ-C2-2020", "--text-only")
        #expect(!texts.output.contains("COE-197:"))
    }

    @Test func theSameInputsGiveTheSameBytes() throws {
        for format in ["text", "csv", "sssom", "json", "tsv"] {
            let arguments = MatchWorld.forms + ["--format", format]
            #expect(try run(arguments).output == run(arguments).output)
        }
    }

    @Test func aListCanBeMatchedWithItself() throws {
        let run = try run(["match", "--items", "b.tsv", "--items", "b.tsv", "--format", "tsv"])
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(rows.count == 6)
        #expect(rows.allSatisfy { $0[0] != $0[1] })
    }

    @Test(arguments: ["text", "csv", "sssom", "json", "tsv"])
    func aFormCanBeMatchedWithItselfInEveryFormat(format: String) throws {
        let form = try run(["match", "old.questionnaire.json", "old.questionnaire.json", "--format", format])
        #expect(form.code == .success, "\(form.error)")
        let list = try run(["match", "--items", "b.tsv", "--items", "b.tsv", "--format", format])
        #expect(list.code == .success, "\(list.error)")
    }

    @Test func theSameNumberInAnotherListIsAnotherItem() throws {
        let rows = [
            MatchWorksheet.Row(subject: "1", object: "2", rank: 1, confidence: 1, guess: .equal, decision: .accept)
        ]
        let files = ["a.tsv": "id\ttext\n1\tA fund\n", "b.tsv": "id\ttext\n2\tGuards\n"]
        func confirmed(_ first: String, _ second: String) throws -> Bool {
            let sheet = MatchWorksheet(subjectPrefix: first, objectPrefix: second, reviewer: "A", rows: rows)
            let text = String(decoding: sheet.sssom(version: "1"), as: UTF8.self)
            let run = try run(MatchWorld.items + ["--confirmed", "w"], files.merging(["w": text]) { $1 })
            #expect(run.code == .success, "\(run.error)")
            return run.output.contains("confirmed partners for 1")
        }
        #expect(try confirmed("a", "b"))
        #expect(try confirmed("b", "a") == false)
        #expect(try confirmed("other", "third") == false)
    }

    @Test func ofTwoWorksheetsOneRowAPairIsLeft() throws {
        let first = "question,suggestion,accept,note\n1,x 1,yes,one\n1,x 3,,open\n"
        let second = "question,suggestion,accept,note\n1,x 1,,two\n1,x 3,no,three\n"
        let run = try run(
            MatchWorld.items + ["--format", "csv", "--confirmed", "v", "--confirmed", "w"], ["v": first, "w": second])
        let reading = MatchWorksheet.readCSV(Array(run.output.utf8))
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let rows = try #require(reading.worksheet).rows
        // What is undecided in one does not take back what the other decided.
        #expect(rows.filter { $0.object == "x 1" && $0.subject == "1" }.map(\.decision) == [.accept])
        #expect(rows.filter { $0.object == "x 3" && $0.subject == "1" }.map(\.note) == ["three"])
    }

    @Test func twoListsMayHaveTheSameIdentifiers() throws {
        let files = [
            "a.tsv": "id\ttext\n1\tIs there a fund?\n2\tWho trains guards?\n",
            "b.tsv": "id\ttext\n1\tIs there a fund?\n2\tWho trains the guards?\n",
        ]
        let rows = try run(MatchWorld.items + ["--top", "1", "--format", "tsv"], files).output.split(separator: "\n")
        #expect(rows.map { $0.split(separator: "\t").prefix(2).joined() } == ["11", "22"])
    }

    @Test func wrongInputIsSaidWithItsPlace() throws {
        func code(_ arguments: String...) throws -> ExitCode { try run(["match"] + arguments).code }
        #expect(try code() == .usage)
        #expect(try code("OLD") == .usage)
        #expect(try code("--items", "a.tsv") == .usage)
        #expect(try code("--items", "a.tsv", "--items", "b.tsv", "OLD") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--top", "0") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--min-confidence", "2") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--reviewer", "A") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--id", "x") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--as-of", "2026-11-23") == .usage)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--min-confidence", "0.5", "--format", "tsv") == .usage)
        #expect(try code("--from-session", "a.tsv", "-o", "a.tsv") == .usage)
        #expect(try code("--from-session", "a.tsv") == .badData)
        #expect(try code("--items", "a.tsv", "--items", "none.tsv") == .missingInput)
        #expect(try code("GRETA-R3", "TIP-SAQ-C2-2020", "--confirmed", "none") == .missingInput)
        let unknown = try run(["match", "GRETA-R3", "TIP-SAQ-C2-2021"])
        #expect(unknown.code == .usage)
        #expect(unknown.error.contains("Did you mean 'TIP-SAQ-C2-2020'?"))
        let bad = try run(MatchWorld.items, ["b.tsv": "id\ttext\n1\n1\tA\n1\tB\n"])
        #expect(bad.code == .badData)
        #expect(bad.output.isEmpty)
        #expect(bad.error.contains("b.tsv:2:1: error: ") && bad.error.contains("b.tsv:4:1: error: "))
        let sheet = try run(
            MatchWorld.items + ["--confirmed", "w"], ["w": "question,suggestion,accept\n1,x 1,perhaps\n"])
        #expect(sheet.code == .badData)
        #expect(sheet.error.contains("w:2:7: error: column ‘accept’: expected accept, yes"))
        let other = try run(MatchWorld.items + ["--confirmed", "w"], ["w": "a_id\tb_id\nq\tr\n"])
        #expect(other.code == .success)
        #expect(other.error == "warning: nothing in 'w' is about a.tsv or b.tsv.\n")
    }
}
