import SynergyCLI
import Testing

/// `synergy review assign`, and the part of a form that an office gets.
@Suite struct ReviewAssignTests {
    private typealias World = ReviewWorld

    private func assign(_ more: [String], at time: String = "2026-11-20T09:00:00Z", in folder: String) -> CommandRun {
        World.run("assign", ["--by", "P", "--time", time] + more, in: folder)
    }

    private func prefill(_ office: String, _ more: [String] = [], in folder: String) -> CommandRun {
        CommandRun(arguments: SmallWorld.prefill + ["--only-assigned", office] + more, in: folder)
    }

    @Test func eachOfficeGetsItsOwnPart() throws {
        let folder = try World.folder()
        #expect(
            assign(["--office", "Justice", "--to", "TIPR", "--section", "Practice"], in: folder.path).code == .success)
        #expect(
            assign(["--office", "Interior", "--question", "TIPR:1", "--question", "TIPR:1"], in: folder.path).code
                == .success)
        let justice = prefill("Justice", ["--format", "json"], in: folder.path)
        for number in 2...4 { #expect(justice.output.contains(#""question": "TIPR:\#(number)""#), "\(number)") }
        #expect(!justice.output.contains(#""question": "TIPR:1",\#n      "outcome""#))
        #expect(justice.output.contains(#""questions": 3"#))
        let none = prefill("Health", in: folder.path)
        #expect(none.code == .usage && none.error.contains("There are: Interior; Justice."))
        let status = World.status(["--only-assigned", "Interior"], in: folder.path).output
        #expect(status.contains("0 of 1 question decided."))
        #expect(World.status(in: folder.path).output.contains("0 of 3 Justice"))
        #expect(World.verify(in: folder.path).code == .success)
    }

    @Test func theLatestAssignmentCountsAndNoneTakesAway() throws {
        let folder = try World.folder()
        #expect(
            assign(["--office", "Justice", "--question", "TIPR:1", "--question", "TIPR:2"], in: folder.path).code
                == .success)
        #expect(
            assign(["--none", "--question", "TIPR:1"], at: "2026-11-20T10:00:00Z", in: folder.path).code == .success)
        // Added later, dated earlier.
        #expect(
            assign(["--office", "Interior", "--question", "TIPR:2"], at: "2026-11-20T08:00:00Z", in: folder.path).code
                == .success)
        #expect(prefill("Justice", ["--format", "csv"], in: folder.path).output.split(separator: "\r\n").count == 2)
        #expect(prefill("Interior", in: folder.path).code == .usage)
        let log = World.run("log", in: folder.path).output
        #expect(log.contains("P took it from the office that had it"))
        let again = assign(["--none", "--question", "TIPR:1"], at: "2026-11-20T10:00:00Z", in: folder.path)
        #expect(again.error.contains("0 questions taken") && again.error.contains("1 already said so"))
        #expect(World.run("log", in: folder.path).output == log)
    }

    @Test func changesOfOthersDoNotLookAsIfTheirQuestionsWereGone() throws {
        let folder = try World.folder()
        #expect(
            CommandRun(arguments: SmallWorld.prefill + ["--format", "json", "-o", "old.json"], in: folder.path).code
                == .success)
        #expect(assign(["--office", "Justice", "--question", "TIPR:2"], in: folder.path).code == .success)
        let run = prefill("Justice", ["--since", "old.json"], in: folder.path)
        #expect(run.output.contains("What changed since") && !run.output.contains("no longer asked"))
    }

    @Test(arguments: [
        ["--office", "J", "--none", "--question", "TIPR:1"], ["--question", "TIPR:1"], ["--office", "J"],
        ["--office", "J", "--section", "Law"], ["--office", "J", "--to", "TIPR", "--section", "Lawful"],
        ["--office", "", "--question", "TIPR:1"], ["--office", "J", "--question", "TIPR:77"],
    ])
    func whatIsUnclearIsRefused(_ words: [String]) throws {
        let folder = try World.folder()
        #expect(assign(words, in: folder.path).code == .usage)
    }

    @Test func theTimeIsAskedForAndChecked() throws {
        let folder = try World.folder()
        #expect(assign(["--office", "J", "--question", "TIPR:1"], at: "yesterday", in: folder.path).code == .usage)
        let run = World.run("assign", ["--office", "J", "--question", "TIPR:1", "--by", "P"], in: folder.path)
        #expect(run.code == .usage && run.error.contains("no clock is read"))
    }
}
