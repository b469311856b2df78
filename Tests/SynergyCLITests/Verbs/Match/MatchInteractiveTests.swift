import SynergyCLI
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

@Suite struct MatchInteractiveTests {
    private static let command = MatchWorld.forms + ["--interactive", "--top", "2", "-o", "out.sssom.tsv"]
    private static let journal = "out.sssom.tsv.session.jsonl"

    private func run(
        _ keys: String, lines: [String] = [], _ extra: [String] = [], in folder: borrowing TemporaryFolder
    ) -> CommandRun {
        CommandRun(Self.command + extra, keys: ScriptedKeyboard(keys, lines: lines), in: folder.path)
    }

    private func set(in folder: borrowing TemporaryFolder) throws -> MappingSet {
        let reading = SSSOM.read(Array(try folder.text("out.sssom.tsv").utf8))
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return try #require(reading.document).set
    }

    @Test func oneSuggestionIsShownWithEverythingThatSpeaksForIt() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let keys = ScriptedKeyboard("yq")
        let run = CommandRun(Self.command, keys: keys, in: folder.path)
        #expect(run.code == .success)
        #expect(run.output.isEmpty)
        #expect(keys.timesClosed == 1)
        for part in [
            "1 of 4, suggestion 1 of 2: ", "OLD 1\n    Is there a compensation fund for victims of trafficking?",
            "NEW a\n    Does a fund pay compensation to victims of trafficking?", "  a guess: the first ",
            "  + shared terms: ", "> accepted: ", "1 of 4, suggestion 2 of 2: ", "Stopped at question 1 of 4.",
            "1 accepted, as proposals, because no '--reviewer' was named; 0 rejected.",
        ] { #expect(run.error.contains(part), "\(part)\n\(run.error)") }
    }

    @Test func everyKeyDoesWhatItSays() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let keys = ">o?\u{1B}\nzy" + "n" + "s<~=y" + "d" + "d"
        let run = run(keys, lines: ["see the\tguide"], ["--reviewer", "A. Curator"], in: folder)
        #expect(run.error.contains("  y  accept: the two belong together"))
        #expect(run.error.contains("no such key; ? lists them"))
        #expect(run.error.contains("relation: it contains the other; now y, n or s"))
        #expect(run.error.contains("All 4 questions are done."))
        let mappings = try set(in: folder).mappings
        #expect(mappings.map(\.subject.rawValue) == ["OLD:1", "OLD:1", "OLD:2"])
        #expect(mappings.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.approved, .approved, .rejected])
        let first = try #require(mappings.first { $0.object == "NEW:a" })
        #expect(first.relation == .superset)
        #expect(first.reviewers == ["A. Curator"])
        #expect(try #require(mappings.first { $0.subject == "OLD:2" }).relation == .equal)
        #expect(try folder.text("out.sssom.tsv").contains("\tsee the guide\t"))
    }

    @Test func undoGoesBackAnswerByAnswer() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let run = run("ynyuuuuyq", in: folder)
        #expect(run.error.contains("nothing to undo"))
        let mappings = try set(in: folder).mappings
        #expect(mappings.map(\.object) == ["NEW:a"])
        let lines = try folder.text(Self.journal).split(separator: "\n")
        #expect(lines.count { $0 == "{\"action\":\"undo\"}" } == 3)
    }

    @Test func aSessionThatIsLeftAnywhereEndsAsIfItHadNotBeen() throws {
        let straight = try TemporaryFolder(MatchWorld.files)
        _ = run("y>oyu=ysnyd", lines: ["why"], in: straight)
        let expected = try straight.text("out.sssom.tsv")
        let journal = try straight.text(Self.journal)
        for count in 0...11 {
            let folder = try TemporaryFolder(MatchWorld.files)
            let keys = "y>oyu=ysnyd"
            let lines = ["why"]
            _ = run(String(keys.prefix(count)), lines: count > 2 ? lines : [], in: folder)
            let second = run(String(keys.dropFirst(count)), lines: count > 2 ? [] : lines, in: folder)
            #expect(second.error.contains("Going on after") == (count > 0))
            #expect(try folder.text("out.sssom.tsv") == expected, "after \(count) keys")
            #expect(try folder.text(Self.journal) == journal, "after \(count) keys")
        }
    }

    @Test func aTornJournalGoesOnBeforeTheTornAnswer() throws {
        let first = try TemporaryFolder(MatchWorld.files)
        _ = run("ynyn", in: first)
        let expected = try first.text(Self.journal)
        let torn = String(expected.dropLast(20))
        let folder = try TemporaryFolder(MatchWorld.files.merging([Self.journal: torn]) { $1 })
        let run = run("n", in: folder)
        #expect(run.error.contains("\(Self.journal):5:1: warning: the last line was torn off"))
        #expect(run.error.contains("Going on after 3 answers."))
        #expect(try folder.text(Self.journal) == expected)
    }

    @Test func whatWasAcceptedRanksTheQuestionsAfterIt() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let run = run("ydddd", in: folder)
        let confirmed = try TemporaryFolder(MatchWorld.files)
        let rerun = CommandRun(
            MatchWorld.forms + [
                "--interactive", "--top", "2", "-o", "o.csv", "--confirmed", "\(folder.path)/\(Self.journal)",
            ],
            keys: ScriptedKeyboard("dddd"), in: confirmed.path)
        // The second question on is asked the same, whether the first was accepted just now or long ago.
        func tail(_ run: CommandRun) throws -> Substring {
            let start = try #require(run.error.firstRange(of: "2 of 4, suggestion 1"))
            let end = try #require(run.error.firstRange(of: "All 4 questions are done."))
            return run.error[start.lowerBound..<end.lowerBound]
        }
        #expect(try tail(run) == tail(rerun))
    }

    @Test func whatWasAcceptedPullsOthersLikeIt() throws {
        let folder = try TemporaryFolder()
        let run = CommandRun(
            ["match", "GRETA-R3", "TIP-SAQ-C2-2020", "--interactive", "--session", "s"], keys: ScriptedKeyboard("ydq"),
            in: folder.path)
        let parts = run.error.split(separator: "2 of 34, suggestion 1 of 5", maxSplits: 1)
        #expect(parts.count == 2)
        #expect(!(parts.first?.contains(", which are linked") ?? true))
        #expect(parts.last?.contains("like GRETA-R3:x1.1 and TIP-SAQ-C2-2020:") == true)
        let again = CommandRun(
            arguments: ["match", "GRETA-R3", "TIP-SAQ-C2-2020", "--confirmed", "s"], in: folder.path)
        #expect(again.output.contains("like GRETA-R3:x1.1 and TIP-SAQ-C2-2020:"))
    }

    @Test func twoSessionsDoNotMix() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let path = folder.path
        let keys = ScriptedKeyboard("yy")
        let run = CommandRun(arguments: Self.command, isTerminal: true, in: path) { environment in
            environment.openKeyboard = {
                var keyboard = keys.keyboard
                keyboard.readKey = {
                    // Another terminal answers between the first key and the second.
                    if keys.remaining == "y" { _ = CommandRun(Self.command, keys: ScriptedKeyboard("n"), in: path) }
                    return try keys.keyboard.readKey()
                }
                return keyboard
            }
        }
        #expect(run.code == .cannotWrite)
        #expect(run.error.contains("'\(Self.journal)' was changed by somebody else"))
        let actions = try #require(MatchSession.read(Array(try folder.text(Self.journal).utf8)).session).events.map(
            \.action)
        #expect(actions == [.accept, .reject])
        #expect(keys.timesClosed == 1)
    }

    @Test func textsCannotCommandTheTerminal() throws {
        let items = "id\ttext\n1\u{1B}[2J\tfund \u{1B}]0;x\u{7} for \u{202E}victims\n"
        let folder = try TemporaryFolder(["a.tsv": items, "b.tsv": items.replacing("\n1", with: "\n2")])
        let run = CommandRun(
            MatchWorld.items + ["--interactive", "-o", "o.csv"],
            keys: ScriptedKeyboard("o=yq", lines: ["\u{1B}[31mred"]),
            in: folder.path)
        let text = CommandRun(arguments: MatchWorld.items, in: folder.path)
        for shown in [run.error, text.output] {
            #expect(shown.contains("fund"))
            #expect(!shown.contains("\u{7}"))
            #expect(!shown.contains("\u{1B}]0"))
            #expect(!shown.contains("\u{1B}[2J"))
            #expect(!shown.contains("\u{202E}"))
        }
        #expect(try folder.text("o.csv").contains("[31mred"))
        #expect(try !folder.text("o.csv").contains("\u{1B}[31m"))
    }

    @Test func withoutRawKeysEnterFollowsThem() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let run = CommandRun(
            Self.command, keys: ScriptedKeyboard("y\nq", isImmediate: false), in: folder.path)
        #expect(run.error.contains("Key and Enter: accepted"))
        #expect(try set(in: folder).mappings.count == 1)
    }

    @Test func theAnswersOfASessionCanBeWrittenLater() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let keys = ScriptedKeyboard("yn")
        let asked = CommandRun(
            MatchWorld.forms + ["--interactive", "--session", "s.jsonl"], keys: keys, in: folder.path)
        #expect(asked.error.contains("'synergy match --from-session s.jsonl -o FILE' writes the answers out."))
        let run = CommandRun(
            "match", "--from-session", "s.jsonl", "--reviewer", "B", "--format", "csv", in: folder.path)
        #expect(run.code == .success, "\(run.error)")
        #expect(run.error == "1 accepted, as approved; 1 rejected.\n")
        #expect(run.output.split(separator: "\r\n").count == 3)
        #expect(run.output.contains(",accept,,,1,"))
    }

    @Test func aFilledWorksheetBecomesMappings() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        _ = CommandRun(arguments: MatchWorld.forms + ["--format", "csv", "-o", "w.csv"], in: folder.path)
        let filled = try folder.text("w.csv").replacing(",,,,1,", with: ",yes,equal,,1,", maxReplacements: 1)
        let other = try TemporaryFolder(["w.csv": filled])
        let run = CommandRun("match", "--from-session", "w.csv", "--reviewer", "B", in: other.path)
        let set = try #require(SSSOM.read(Array(run.output.utf8)).document).set
        #expect(set.mappings.map(\.status) == [.approved])
        #expect(set.mappings.map(\.relation) == [.equal])
    }

    @Test func whatIsAcceptedInTheWorksheetOfAnotherIsNotApprovedInHisName() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        let earlier = run("yo" + "q", lines: ["later"], ["--reviewer", "A"], in: folder)
        #expect(earlier.error.contains("1 accepted, as approved"))
        let filled = try folder.text("out.sssom.tsv").replacing("undecided", with: "accept")
        let other = try TemporaryFolder(["w.sssom.tsv": filled])
        let unnamed = CommandRun("match", "--from-session", "w.sssom.tsv", in: other.path)
        #expect(unnamed.error.contains("2 accepted, as proposals"), "\(unnamed.error)")
        let named = CommandRun("match", "--from-session", "w.sssom.tsv", "--reviewer", "B", in: other.path)
        let set = try #require(SSSOM.read(Array(named.output.utf8)).document).set
        #expect(set.mappings.map(\.reviewers) == [["B"], ["B"]])
    }

    @Test func theOutputNeverReplacesTheAnswers() throws {
        let folder = try TemporaryFolder(MatchWorld.files)
        _ = run("y", in: folder)
        let journal = try folder.text(Self.journal)
        let written = CommandRun("match", "--from-session", Self.journal, "-o", "./\(Self.journal)", in: folder.path)
        #expect(written.code == .usage)
        #expect(try folder.text(Self.journal) == journal)
    }

    @Test func whatCannotBeAskedOrKeptIsRefused() throws {
        let folder = try TemporaryFolder(MatchWorld.files.merging(["other.jsonl": "{}\n"]) { $1 })
        let piped = CommandRun(arguments: Self.command, in: folder.path)
        #expect(piped.code == .usage)
        #expect(piped.error.contains("'--interactive' asks on a terminal, and here is none"))
        func code(_ arguments: String...) -> ExitCode {
            CommandRun(MatchWorld.forms + ["--interactive"] + arguments, keys: ScriptedKeyboard("q"), in: folder.path)
                .code
        }
        #expect(code() == .usage)
        #expect(code("-o", "x", "--format", "json") == .usage)
        #expect(code("-o", "x", "--confirmed", "-") == .usage)
        #expect(code("-o", "x", "--confirmed", "x") == .usage)
        #expect(code("-o", "./x", "--confirmed", "x") == .usage)
        #expect(code("-o", "x", "--session", "./x") == .usage)
        #expect(code("--session", "-") == .usage)
        #expect(code("--session", "other.jsonl") == .badData)
        #expect(try folder.text("other.jsonl") == "{}\n")
        #expect(code("--session", "nowhere/s.jsonl") == .cannotWrite)
        #expect(code("--session", "s.jsonl") == .success)
        let others = CommandRun(
            ["match", "new.questionnaire.json", "old.questionnaire.json", "--interactive", "--session", "s.jsonl"],
            keys: ScriptedKeyboard("q"), in: folder.path)
        #expect(others.code == .badData)
        #expect(others.error.contains("is a session about OLD and NEW, not about these"))
    }
}
