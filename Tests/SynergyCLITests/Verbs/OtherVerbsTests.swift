import SynergyCLI
import Testing

@Suite struct OtherVerbsTests {
    @Test func oneQuestionIsExplainedStepByStep() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            "explain", "TIPR:1", "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.output.contains("The answer of 30 June 2025 in XLD-GRETA-2025 (question 1 of GRETA) says Yes."))
        #expect(run.output.contains("Check that it is still right, then accept it."))
    }

    @Test func twoQuestionsAreRelatedChainByChain() throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun("explain", "GRETA:1", "TIPR:1", "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(run.output.contains("The only chain"))
        #expect(run.output.contains("GRETA:1 asks the same as question 1 here."))
        let none = CommandRun("explain", "GRETA:2", "TIPR:1", "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(none.output.contains("No chain of mappings leads from GRETA:2 to TIPR:1"))
    }

    @Test func twoQuestionsAreRelatedAsAStateReadsThem() throws {
        var files = SmallWorld.files
        files["xld.policy.json"] = #"""
            {"respondents": [{"id": "XLD", "name": "Xland"}, {"id": "YLD"}], "overrides": [
              {"id": "O1", "respondent": "XLD", "from": "GRETA:1", "to": "TIPR:1", "relation": "subset",
               "reason": "Our fund pays fewer people."},
              {"id": "O2", "respondent": "YLD", "from": "TIPR:1", "to": "GRETA:1", "relation": "unknown",
               "reason": "Another law."}]}
            """#
        let folder = try TemporaryFolder(files)
        let path = folder.path
        func explain(_ more: String...) -> String {
            let command = ["explain", "GRETA:1", "TIPR:1", "--as-of", "2026-11-23", "--data", "."] + more
            // The words stand on lines of the terminal's width.
            return CommandRun(arguments: command, in: path).output.split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }
        #expect(explain().contains("GRETA:1 asks the same as question 1 here."))
        #expect(!explain().contains("own"))
        let own = explain("--for", "XLD")
        #expect(own.contains("This is how Xland (XLD) reads it; for everybody else the shared mappings count."))
        #expect(
            own.contains(
                "in its own way, in place of the shared mappings: GRETA:1 asks about a part of what question 1 here asks."
            ))
        #expect(!own.contains("fewer people"))
        #expect(explain("--for", "XLD", "--view", "internal").contains("Reason given: ‘Our fund pays fewer people’."))
        let refused = explain("--for", "YLD", "--view", "internal")
        #expect(refused.contains("YLD does not accept that GRETA:1 and question 1 here belong together"))
        #expect(refused.contains("So nothing may be carried along it."))
        let json = explain("--for", "XLD", "--format", "json")
        #expect(json.contains(#""basis": "override", "override": "O1""#))
        #expect(json.contains(#""respondent": "XLD""#))
    }

    @Test(arguments: [("TIPR:3", "TIPR:1"), ("TIPX:1", "TIPR")])
    func anUnknownQuestionGetsAnOffer(_ question: String, _ meant: String) throws {
        let folder = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun(
            "explain", question, "--for", "XLD", "--as-of", "2026-11-23", "--data", ".", in: folder.path)
        #expect(run.code == .usage)
        #expect(run.error.contains("Did you mean '\(meant)'?"))
    }

    @Test func aGoodFolderIsValidAndABadOneIsNot() throws {
        let good = try TemporaryFolder(SmallWorld.files)
        let run = CommandRun("validate", ".", in: good.path)
        #expect(run.code == .success, "\(run.output)")
        let bad = try TemporaryFolder(["bad.policy.json": "{\"freshness\": -1}"])
        let findings = CommandRun("validate", ".", in: bad.path)
        #expect(findings.code == .findings)
        #expect(findings.output.contains("bad.policy.json:1:"))
        #expect(findings.output.contains("1 error"))
        #expect(CommandRun("validate", "nowhere", in: bad.path).code == .missingInput)
        #expect(CommandRun("validate", "bad.policy.json", in: bad.path).code == .findings)
    }

    @Test func whatIsBuiltInIsListedAndWrittenOut() throws {
        let folder = try TemporaryFolder()
        let name = "trafficking-in-persons/concordance.sssom.tsv"
        let list = CommandRun("mappings", "list", "--format", "csv")
        #expect(list.output.hasPrefix("file,source,bytes,sha256\r\n"))
        #expect(list.output.contains("\(name),built in,"))
        #expect(CommandRun("mappings", "export", "copy", in: folder.path).code == .success)
        #expect(try folder.text("copy/\(name)") == CommandRun("mappings", "export", "--file", name).output)
        let slip = CommandRun("mappings", "export", "--file", "trafficking-in-persons/concordanc.sssom.tsv")
        #expect(slip.code == .usage)
        #expect(slip.error.contains("Did you mean '\(name)'?"))
    }
}
