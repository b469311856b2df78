import SynergyCLI
import Testing

/// `synergy init`: a workspace that works at once.
@Suite struct InitVerbTests {
    /// The words of a command as a shell takes them, with nothing but single quotes in it.
    private func words(_ line: some StringProtocol) -> [String] {
        var words: [String] = []
        var isQuoted = false
        var isInWord = false
        for character in line {
            if character == "'" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                isInWord = false
                continue
            }
            if !isInWord { words.append("") }
            isInWord = true
            if character != "'" { words[words.count - 1].append(character) }
        }
        return words
    }

    private func run(_ line: some StringProtocol, in folder: String) -> CommandRun {
        CommandRun(arguments: Array(words(line).dropFirst()), in: folder)
    }

    @Test(arguments: ["new", "two words", "deep/in/here", "."])
    func theCommandThatIsPrintedRunsAtOnce(_ name: String) throws {
        let folder = try TemporaryFolder()
        let made = CommandRun("init", name, in: folder.path)
        #expect(made.code == .success, "\(made.error)")
        let line = try #require(
            made.output.split(separator: "\n").map { $0.drop { $0 == " " } }.first { $0.hasPrefix("synergy ") })
        let plan = run(line, in: folder.path)
        #expect(plan.code == .success, "\(plan.error)")
        for outcome in [
            "Reuse as it stands", "Reuse, adapted", "Partly answered", "Out of date", "Only a link", "To be answered",
        ] {
            #expect(plan.output.contains(outcome), "\(outcome)")
        }
        let checked = CommandRun("validate", "--strict", name, in: folder.path)
        #expect(checked.code == .success && checked.output == "No problems.\n")
    }

    @Test func everyCommandOfItsReadMeWorks() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", ".", in: folder.path).code == .success)
        let lines = try folder.text("README.md").split(separator: "\n").filter { $0.hasPrefix("synergy ") }
        #expect(lines.count >= 6)
        for line in lines {
            let run = run(line, in: folder.path)
            #expect(run.code == .success, "\(line): \(run.error)")
        }
    }

    @Test func aReviewOfItWorksFromEndToEnd() throws {
        let folder = try TemporaryFolder()
        #expect(CommandRun("init", ".", in: folder.path).code == .success)
        try folder.write(
            #"{"id":"d-1","respondent":"EXL","question":"EXAMPLE-2026:1","action":"accept","value":true,"reviewer":"A","#
                + #""time":"2026-11-20T09:00:00Z"}"#, to: "mine.jsonl")
        let applied = run("synergy review apply mine.jsonl --as-of 2026-11-23 --data .", in: folder.path)
        #expect(
            applied.code == .success && applied.output.contains("'./decisions/exl.decisions.jsonl'"), "\(applied.error)"
        )
        let form = run("synergy review form --for EXL --to EXAMPLE-2026 --as-of 2026-11-23 --data .", in: folder.path)
        #expect(form.output.contains(#""question": "1""#) && form.error.contains("1 question answered, 7 left out."))
    }

    @Test func whatIsThereIsNeverWrittenOver() throws {
        let folder = try TemporaryFolder(["notes.txt": "mine"])
        let refused = CommandRun("init", ".", in: folder.path)
        #expect(refused.code == .cannotWrite && refused.error.contains("is not empty"))
        #expect(try folder.names(".") == ["notes.txt"])
        #expect(CommandRun("init", ".", "--force", in: folder.path).code == .success)
        #expect(try folder.text("notes.txt") == "mine")
        try folder.write("mine", to: "example.policy.json")
        let again = CommandRun("init", ".", "--force", in: folder.path)
        #expect(again.code == .cannotWrite)
        #expect(try folder.text("example.policy.json") == "mine")
        #expect(CommandRun("init", "notes.txt", in: folder.path).code == .cannotWrite)
        #expect(CommandRun("init", in: folder.path).code == .usage)
    }
}
