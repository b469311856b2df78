import SynergyCLI
import Testing

/// `synergy review status`, `log` and `log --verify`.
@Suite struct ReviewStatusTests {
    private typealias World = ReviewWorld

    @Test func aFormThatNobodyTouchedIsOpen() throws {
        let folder = try World.folder()
        let run = World.status(["--check"], in: folder.path)
        #expect(run.code == .findings)
        for words in [
            "0 of 5 questions decided.", "5 open: nobody decided", "0 of 1 Reuse as it stands",
            "0 of 1 Answers contradict each other", "has no chained line yet",
        ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
        #expect(World.status(in: folder.path).code == .success)
    }

    @Test func everyStandingIsCounted() throws {
        let print = String(repeating: "0", count: 64)
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "edit", #""value":false,"fingerprint":"\#(print)""#)
                + World.line("d-2", "3", "leaveBlank") + World.line("d-3", "4", "reject", #""reason":"old""#)
                + World.line("d-4", "5", "defer")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let json = World.status(["--format", "json"], in: folder.path).output
        for words in [
            // Question 2 is needless: the answer to 1 is No.
            #""questions": 5"#, #""decided": 2"#, #""open": 2"#, #""settled": 1"#, #""needsRecheck": 1"#,
            #""putOff": 1"#,
            #""rejected": 1"#, #""undecided": 0"#, #""notAsked": 1"#, #""rivals": 0"#, #""outcome": "reuseVerbatim""#,
            #""lines": 4"#, #""findings": 0"#,
        ] { #expect(json.contains(words), "\(words) in \(json)") }
        // What was decided, and what is proposed now.
        let text = World.status(in: folder.path).output
        #expect(text.contains("decided: P wrote another answer on 20 November 2026: ‘No’"))
        #expect(text.contains("proposed now: Reuse as it stands: ‘Yes’"))
    }

    @Test func whenAllIsSettledTheCheckSaysYes() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true"#)
                + World.line("d-2", "2", "edit", #""value":"All.""#)
                + World.line("d-3", "3", "edit", #""value":true,"reason":"r""#) + World.line("d-4", "4", "useLink")
                + World.line("d-5", "5", "leaveBlank")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        #expect(World.status(["--check"], in: folder.path).code == .success)
        // A day earlier none of it had been decided.
        let before = World.run("status", ["--to", "TIPR", "--as-of", "2026-11-19", "--check"], in: folder.path)
        #expect(before.code == .findings && before.output.contains("0 of 5 questions decided."))
    }

    @Test func theLogTellsWhoDidWhatWhen() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true,"bulk":true"#)
                + World.line(
                    "d-2", "5", "defer", #""reason":"=1+1","assistance":true,"assistanceNote":"trainers""#, by: "Q")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let text = World.run("log", in: folder.path).output
        #expect(text.contains("2026-11-20T09:00:00Z TIPR:1 P accepted the draft (one of several at once): ‘Yes’"))
        #expect(text.contains("Q put the decision off Reason: =1+1 Needs assistance: trainers"))
        #expect(!World.run("log", ["--question", "TIPR:5"], in: folder.path).output.contains("TIPR:1"))
        #expect(!World.run("log", ["--reviewer", "P"], in: folder.path).output.contains("TIPR:5"))
        #expect(World.run("log", ["--question", "TIPR:55"], in: folder.path).code == .usage)
        #expect(World.run("log", ["--reviewer", "Z"], in: folder.path).error.contains("Nothing in the log is by 'Z'"))
        let csv = World.run("log", ["--format", "csv"], in: folder.path).output
        #expect(csv.hasPrefix("line,time,person,question,action,"))
        #expect(csv.contains("2,2026-11-20T09:00:00Z,Q,TIPR:5,defer,,,,'=1+1,,yes,trainers,,,d-2,\r\n"))
        let json = World.run("log", ["--format", "json"], in: folder.path).output
        #expect(
            json.contains(#""line": 2"#) && json.contains(#""assistanceNote": "trainers""#) && !json.contains("hash"))
        #expect(
            World.run("log", ["--log", "nowhere.jsonl"], in: folder.path).error.contains(
                "There is no log 'nowhere.jsonl' yet"))
    }

    @Test func tamperingAnswersOneWithTheLine() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "defer") + World.line("d-2", "5", "defer")
                + World.line("d-3", "3", "leaveBlank")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let log = try folder.text(World.log)
        let good = World.verify(in: folder.path)
        #expect(good.code == .success && good.output.contains("as it was written: 3 chained lines."))
        let head = try #require(good.output.split(separator: "\n").first { $0.hasPrefix("Head: ") }).dropFirst(6)
        #expect(World.verify(["--head", String(head)], in: folder.path).code == .success)
        #expect(World.verify(["--head", String(head.reversed())], in: folder.path).code == .findings)

        let lines = log.split(separator: "\n").map { "\($0)\n" }
        try folder.write(lines[0] + lines[2], to: World.log)
        let removed = World.verify(in: folder.path)
        #expect(
            removed.code == .findings
                && removed.output.contains("xld.decisions.jsonl:2: error: the line does not follow"))
        try folder.write(lines[0] + lines[1], to: World.log)
        let cut = World.verify(["--format", "json"], in: folder.path)
        #expect(cut.code == .findings && cut.output.contains("1 line is gone"))
        try folder.write(log, to: World.log)
        #expect(World.verify(in: folder.path).code == .success)
    }

    @Test func whatMakesNoSenseTogetherIsRefused() throws {
        let folder = try World.folder()
        #expect(World.run("log", ["--head", "0"], in: folder.path).code == .usage)
        #expect(World.verify(["--question", "TIPR:1"], in: folder.path).code == .usage)
        #expect(World.verify(["--format", "csv"], in: folder.path).code == .usage)
        #expect(CommandRun("review", "log", "--for", "XLD", in: folder.path).code == .usage)
        // Nothing to look at is no finding.
        #expect(World.verify(["--for", "XLD"], in: folder.path).code == .success)
    }
}
