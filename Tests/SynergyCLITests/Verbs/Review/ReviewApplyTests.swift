import SynergyCLI
import Testing

/// `synergy review apply`: what is added to the log, and what is refused.
@Suite(.timeLimit(.minutes(5))) struct ReviewApplyTests {
    private typealias World = ReviewWorld

    @Test func whatIsNewIsAddedOnce() throws {
        let files = [
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true"#),
            "b.jsonl": World.line(nil, "5", "edit", #""value":"Money.""#),
        ]
        let folder = try World.folder(files)
        let first = World.apply("a.jsonl", "b.jsonl", in: folder.path)
        #expect(first.code == .success, "\(first.error)")
        #expect(first.output.contains("2 decisions were added to './decisions/xld.decisions.jsonl'; 0 already there."))
        let log = try folder.text(World.log)
        let head = try folder.text(World.log + ".head")
        #expect(log.split(separator: "\n").count == 2)
        let again = World.apply("b.jsonl", "a.jsonl", "a.jsonl", in: folder.path)
        #expect(again.code == .success)
        #expect(again.output.contains("0 decisions were added") && again.output.contains("3 already there"))
        #expect(try folder.text(World.log) == log)
        #expect(try folder.text(World.log + ".head") == head)
        // The log itself, read as a file of decisions, has nothing new either, wherever it is called from.
        #expect(World.verify(in: folder.path).code == .success)
        #expect(CommandRun("validate", ".", in: folder.path).code == .success)
    }

    @Test func theOrderOfFilesChangesNotOneByte() throws {
        let files = [
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true"#, at: "2026-11-20T10:00:00Z")
                + World.line("d-2", "5", "edit", #""value":"x""#, at: "2026-11-20T08:00:00Z"),
            "b.jsonl": World.line("d-3", "1", "edit", #""value":false"#, by: "Q", at: "2026-11-20T09:00:00Z"),
        ]
        let one = try World.folder(files)
        let other = try World.folder(files)
        #expect(World.apply("a.jsonl", "b.jsonl", in: one.path).code == .success)
        #expect(World.apply("b.jsonl", "a.jsonl", in: other.path).code == .success)
        #expect(try one.text(World.log) == other.text(World.log))
        let inTurn = try World.folder(files)
        #expect(World.apply("b.jsonl", in: inTurn.path).code == .success)
        #expect(World.apply("a.jsonl", in: inTurn.path).code == .success)
        #expect(try inTurn.text(World.log) != one.text(World.log))
        let statuses = [one.path, inTurn.path].map { World.status(["--format", "json"], in: $0).output }
        func upToLog(_ text: String) -> Substring {
            text[..<(text.firstRange(of: "\"log\"")?.lowerBound ?? text.endIndex)]
        }
        #expect(upToLog(statuses[0]) == upToLog(statuses[1]) && statuses[0].contains(#""rivals": 1"#))
    }

    @Test func oldBytesStayAndTheFirstLogOfTheStateIsTakenWhereverItIs() throws {
        let old = World.line(nil, "5", "defer", at: "2026-10-01T09:00:00Z").dropLast() + "\r\n\n  \n"
        let folder = try World.folder(["mine.decisions.jsonl": String(old), "a.jsonl": World.line("d-1", "1", "defer")])
        let run = World.apply("a.jsonl", in: folder.path)
        #expect(run.code == .success && run.output.contains("'./mine.decisions.jsonl'"), "\(run.error)")
        #expect(try folder.text("mine.decisions.jsonl").hasPrefix(old))
        #expect(World.verify(in: folder.path).output.contains("1 chained line, and 3 before them"))
    }

    @Test func aFileInTheFolderIsNotTakenForTheLog() throws {
        let folder = try World.folder(["export.decisions.jsonl": World.line("d-1", "1", "defer")])
        let run = World.apply("export.decisions.jsonl", in: folder.path)
        #expect(
            run.code == .success && run.output.contains("1 decision was added to './decisions/xld.decisions.jsonl'"))
        #expect(
            World.run("log", ["--log", "decisions/xld.decisions.jsonl"], in: folder.path).output.contains(
                "put the decision off"))
        let itself = World.apply(
            "decisions/xld.decisions.jsonl", and: ["--log", "decisions/../decisions/xld.decisions.jsonl"],
            in: folder.path)
        #expect(itself.code == .usage && itself.error.contains("is the log itself"))
    }

    @Test func everyProblemIsListedWithItsPlaceAndNothingIsWritten() throws {
        let lines = [
            World.line("d-1", "1", "accept", #""value":true"#), "{\"respondent\":\n", World.line("d-2", "9", "defer"),
            World.line("d-3", "3", "accept", #""value":true"#), World.line("d-4", "5", "reject"),
            World.line("d-5", "3", "accept", #""value":true,"choice":"XLD-GRETA-2025#3","reason":"newer""#, by: "Q"),
            World.line("d-6", "5", "accept", by: "Q"), World.line("d-7", "3", "edit", #""value":true"#),
        ]
        let folder = try World.folder(["a.jsonl": lines.joined()])
        let run = World.apply("a.jsonl", in: folder.path)
        #expect(run.code == .badData)
        for words in [
            "a.jsonl:2:", "a.jsonl:3: error: there is no question ‘TIPR:9’",
            "a.jsonl:4: error: TIPR:3: the sources contradict",
            "a.jsonl:5: error: TIPR:5: a rejection needs a reason", "a.jsonl:7: error: TIPR:5: there is no draft",
            "a.jsonl:8: error: TIPR:3: settling a contradiction needs a reason",
            // Lines 4 and 8 are by one person, on one question, at one moment.
            "a.jsonl:4: error: P decided twice", "a.jsonl:8: error: P decided twice",
            "8 errors in the input, so nothing was added",
        ] { #expect(run.error.contains(words), "\(words) in \(run.error)") }
        #expect(throws: (any Error).self) { try folder.text(World.log) }
        let lenient = World.apply("a.jsonl", and: ["--keep-going"], in: folder.path)
        #expect(lenient.code == .success && lenient.output.contains("2 decisions were added"), "\(lenient.output)")
    }

    @Test func oneIdentifierForTwoDecisionsIsRefused() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "defer"), "b.jsonl": World.line("d-1", "1", "leaveBlank"),
        ])
        #expect(World.apply("a.jsonl", "b.jsonl", in: folder.path).code == .badData)
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let run = World.apply("b.jsonl", in: folder.path)
        #expect(
            run.code == .badData
                && run.error.contains("b.jsonl:1: error: the log has another line with the identifier ‘d-1’"))
    }

    @Test func aDryRunWritesNothing() throws {
        let folder = try World.folder(["a.jsonl": World.line("d-1", "1", "defer")])
        let run = World.apply("a.jsonl", and: ["--dry-run"], in: folder.path)
        #expect(run.code == .success && run.output.contains("1 decision would be added"))
        #expect(throws: (any Error).self) { try folder.text(World.log) }
    }

    @Test func decisionsOfOthersAndOfOtherFormsAreRefused() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "defer").replacing("XLD", with: "YLD") + World.line("d-2", "1", "defer")
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .usage)
        let run = World.apply("a.jsonl", and: ["--for", "XLD", "--to", "GRETA"], in: folder.path)
        #expect(run.code == .badData)
        #expect(run.error.contains("a.jsonl:1: error: the line is about YLD, not about XLD"))
        #expect(run.error.contains("a.jsonl:2: error: ‘TIPR:1’ is no question of GRETA"))
    }

    @Test func rivalsThatAroseAreShownSideBySideAndSettledByWhoeverSawBoth() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true"#),
            "b.jsonl": World.line("d-2", "1", "edit", #""value":false"#, by: "Q", at: "2026-11-20T10:00:00Z"),
            "c.jsonl": World.line(
                "d-3", "1", "edit", #""value":false,"after":["d-1","d-2"]"#, by: "R", at: "2026-11-20T11:00:00Z"),
        ])
        #expect(!World.apply("a.jsonl", in: folder.path).output.contains("differently"))
        let second = World.apply("b.jsonl", in: folder.path)
        for words in [
            "1 question is decided differently", "TIPR:1", "P accepted the draft", "‘Yes’", "Q wrote another answer",
            "‘No’",
        ] {
            #expect(second.output.contains(words), "\(words)")
        }
        #expect(World.apply("b.jsonl", and: ["--format", "json"], in: folder.path).output.contains(#""rivals": []"#))
        #expect(World.status(["--check"], in: folder.path).output.contains("Decided differently, to be settled"))
        #expect(!World.apply("c.jsonl", in: folder.path).output.contains("differently"))
        #expect(World.status(in: folder.path).output.contains("1 settled"))
    }

    @Test func whatIsDatedLaterIsSaid() throws {
        let folder = try World.folder(["a.jsonl": World.line("d-1", "1", "defer", at: "2026-12-01T09:00:00Z")])
        let run = World.apply("a.jsonl", in: folder.path)
        #expect(
            run.output.replacing("\n", with: " ").contains("1 is dated after 23 November 2026, so a plan of that day"))
        #expect(run.output.replacing("\n", with: " ").contains("say '--as-of 2026-12-01' or later"))
    }

    @Test func aDecisionOnAnotherProposalIsSaid() throws {
        let print = String(repeating: "0", count: 64)
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "accept", #""value":true,"fingerprint":"\#(print)""#),
            "b.jsonl": World.line("d-2", "1", "accept", #""fingerprint":"\#(print)""#, at: "2026-11-20T10:00:00Z"),
        ])
        let run = World.apply("a.jsonl", in: folder.path)
        #expect(run.code == .success && run.output.contains("1 of them is about a proposal that has changed since"))
        // What was accepted cannot be told without the value.
        #expect(World.apply("b.jsonl", in: folder.path).error.contains("the draft is another one now"))
    }

    @Test func nothingIsAddedToALogThatWasTamperedWith() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "defer"), "b.jsonl": World.line("d-2", "5", "defer"),
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let log = try folder.text(World.log)
        try folder.write(log.replacing("\"P\"", with: "\"Q\""), to: World.log)
        let run = World.apply("b.jsonl", in: folder.path)
        #expect(run.code == .badData && run.error.contains("xld.decisions.jsonl:1: error: the line was altered"))
        #expect(try !folder.text(World.log).contains("d-2"))
        // The way out: the old file and the new one together in a new log.
        let fresh = World.apply(
            "decisions/xld.decisions.jsonl", "b.jsonl", and: ["--log", "new.jsonl"], in: folder.path)
        #expect(fresh.code == .success && fresh.output.contains("2 decisions were added"), "\(fresh.error)")
    }

    @Test func anInterruptedRunIsTakenUpAgain() throws {
        let folder = try World.folder([
            "a.jsonl": World.line("d-1", "1", "defer"), "b.jsonl": World.line("d-2", "5", "defer"),
        ])
        #expect(World.apply("a.jsonl", in: folder.path).code == .success)
        let (log, head) = (try folder.text(World.log), try folder.text(World.log + ".head"))
        #expect(World.apply("b.jsonl", in: folder.path).code == .success)
        let (logAfter, headAfter) = (try folder.text(World.log), try folder.text(World.log + ".head"))
        // What the head says while the lines are added: both states.
        let next = headAfter.dropLast()
        let intent = head.dropLast(2) + ",\"next\":\(next)}\n"
        for state in [log, logAfter] {
            try folder.write(state, to: World.log)
            try folder.write(String(intent), to: World.log + ".head")
            let verification = World.verify(in: folder.path)
            #expect(
                verification.code == .success && verification.output.contains("was interrupted"),
                "\(verification.output)")
            #expect(World.apply("b.jsonl", in: folder.path).code == .success)
            #expect(try folder.text(World.log) == logAfter)
            #expect(try folder.text(World.log + ".head") == headAfter)
        }
    }

    @Test func twoAtOnceLoseNoLine() async throws {
        let count = 8
        let files = (0..<count).map { ("f\($0).jsonl", World.line("d-\($0)", "5", "defer", by: "P\($0)")) }
        let folder = try World.folder(Dictionary(uniqueKeysWithValues: files))
        let path = folder.path
        let codes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<count { group.addTask { World.apply("f\(number).jsonl", in: path).code == .success } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: true, count: count))
        let log = try folder.text(World.log)
        #expect(log.split(separator: "\n").count == count)
        for number in 0..<count { #expect(log.contains("\"d-\(number)\"")) }
        #expect(World.verify(in: path).code == .success)
        #expect(try folder.names("decisions") == ["xld.decisions.jsonl", "xld.decisions.jsonl.head"])
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let folder = try World.folder(["a.jsonl": World.line("d-1", "1", "defer"), "decisions": "no folder"])
        #expect(World.apply("a.jsonl", in: folder.path).code == .cannotWrite)
        #expect(World.apply("none.jsonl", in: folder.path).code == .missingInput)
    }
}
