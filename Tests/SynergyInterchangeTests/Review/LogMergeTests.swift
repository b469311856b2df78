import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// What of several files is new to a log.
@Suite struct LogMergeTests {
    private func merge(_ files: [[LogEntry]], into log: [LogEntry] = []) -> LogMerge {
        LogMerge(files.enumerated().map { LogMerge.File(name: "file\($0)", entries: $1) }, into: log)
    }

    @Test func linesAreAddedByTimeThenByIdentifier() {
        let late = SmallLog.decision("a", "F:1", "2026-11-20T10:00:00Z")
        let early = SmallLog.decision("z", "F:2", "2026-11-20T09:00:00Z")
        let same = SmallLog.decision("y", "F:3", "2026-11-20T09:00:00Z")
        #expect(merge([[late], [early, same]]).added.map(\.entry.id) == ["y", "z", "a"])
        #expect(merge([[same, early], [late]]).added.map(\.entry.id) == ["y", "z", "a"])
    }

    @Test func whatTheLogHasIsNotAddedAgain() {
        let one = SmallLog.decision("a")
        let merged = merge([[one, SmallLog.decision("b", "F:2")], [one]], into: [one])
        #expect(merged.added.map(\.entry.id) == ["b"])
        #expect(merged.known == 2 && merged.diagnostics.isEmpty)
    }

    @Test func oneIdentifierForTwoThingsIsAnError() {
        let one = SmallLog.decision("a")
        let other = SmallLog.decision("a", reason: "another")
        let against = merge([[other]], into: [one])
        #expect(against.added.isEmpty && against.diagnostics.map(\.code) == [.duplicate])
        // Among files neither is taken: which one is meant cannot be told.
        let between = merge([[one], [other]])
        #expect(between.added.isEmpty && between.diagnostics.map(\.code) == [.duplicate])
        #expect(between.diagnostics.first?.location.file == "file1")
    }

    @Test func twoDecisionsAtOneMomentNeedAnOrder() {
        let one = SmallLog.decision("a")
        let other = SmallLog.decision("b")
        #expect(merge([[one, other]]).added.isEmpty)
        #expect(merge([[one, other]]).diagnostics.map(\.code) == [.sameTime, .sameTime])
        #expect(merge([[other]], into: [one]).diagnostics.map(\.code) == [.sameTime])
        guard case .decision(var later) = other.content else { return }
        later.after = ["a"]
        #expect(merge([[one, LogEntry(.decision(later))]]).added.map(\.entry.id) == ["a", "b"])
        // Other reviewers and other questions are another matter.
        #expect(merge([[one, SmallLog.decision("b", "F:2"), SmallLog.decision("c", reviewer: "Q")]]).added.count == 3)
    }

    @Test func aLineWithoutIdentifierIsKnownByWhatItSays() throws {
        let text =
            #"{"respondent":"XLD","question":"F:1","action":"edit","value":true,"reviewer":"P","time":"2026-11-20T09:00:00Z"}"#
        let turned =
            #"{ "time" : "2026-11-20T09:00:00Z", "value":true, "question":"F:1","action":"edit", "reviewer":"P","respondent":"XLD"}"#
        let other = text.replacing("true", with: "false")
        let ids = try [text, turned, other].map { line in
            let reading = DecisionLog.read(Array(line.utf8))
            #expect(reading.diagnostics.isEmpty)
            return try #require(reading.decisions.first?.id).rawValue
        }
        #expect(ids[0] == ids[1] && ids[0] != ids[2])
        #expect(ids[0].hasPrefix("c-") && ids[0].count == 22)
        let canonical =
            #"{"action":"edit","question":"F:1","respondent":"XLD","reviewer":"P","time":"2026-11-20T09:00:00Z","value":true}"#
        #expect(ids[0] == "c-" + SHA256.hexDigest(of: canonical).prefix(20))
        // Chained, it is the same line.
        let entry = LogEntry(.decision(try #require(DecisionLog.read(Array(text.utf8)).decisions.first)))
        let log = LogUpdate(adding: [entry], to: [], at: LogVerification([], head: nil, file: "").state).log
        let again = DecisionLog.read(log)
        #expect(again.diagnostics.isEmpty)
        #expect(again.decisions == [try #require(entry.decision)])
    }

    @Test func aTextThatNamesNoLanguageIsInThatOfTheForm() throws {
        let form = Questionnaire(
            id: "F", title: LocalizedText("Form"), language: "fr",
            questions: [Question(id: "F:1", text: LocalizedText("Quoi ?"), kind: .text)])
        let rest = #""respondent":"XLD","question":"F:1","action":"edit","reviewer":"P","time":"2026-11-20T09:00:00Z"}"#
        for (value, language) in [
            (#""Rien""#, "fr"), (#"{"text":"Rien"}"#, "fr"), (#"{"text":{"en":"Nothing"}}"#, "en"),
        ] {
            let line = Array(#"{"id":"d-1","value":\#(value),\#(rest)"#.utf8)
            let reading = DecisionLog.read(line, questionnaires: [form])
            guard case .value(.text(let text))? = reading.decisions.first?.value else {
                Issue.record("\(reading.diagnostics)")
                continue
            }
            #expect(text.original.language.rawValue == language)
            // In the log it says so, and it is still the same decision.
            let log = LogUpdate(adding: reading.entries, to: [], at: LogVerification([], head: nil, file: "").state).log
            #expect(DecisionLog.read(log, questionnaires: [form]).decisions == reading.decisions)
            #expect(DecisionLog.read(log).decisions == reading.decisions)
        }
    }

    @Test(arguments: 0..<100)
    func mergingIsIdempotentAndCommutative(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        // Every line in one of the files, some in several.
        var all: [LogEntry] = []
        for place in 0..<(2 + random.below(20)) {
            let entry = SmallLog.decision(
                "d-\(random.below(1_000_000))-\(place)", "F:\(random.below(4))", "2026-11-20T09:00:\(10 + place)Z",
                reviewer: random.pick(["P", "Q", "R"]))
            guard case .decision(var decision) = entry.content else { continue }
            decision.action = random.pick(Decision.Action.allCases)
            if decision.action == .edit { decision.value = .value(.boolean(random.chance(50))) }
            decision.after = all.filter { $0.question == decision.question && random.chance(25) }.map {
                Decision.ID(unchecked: $0.id)
            }
            all.append(LogEntry(.decision(decision)))
        }
        var files: [[LogEntry]] = [[], [], []]
        for entry in all {
            files[random.below(3)].append(entry)
            if random.chance(20) { files[random.below(3)].append(entry) }
        }
        func applied(_ groups: [[[LogEntry]]]) -> [UInt8] {
            var log: [UInt8] = Array(SmallLog.old.utf8)
            for group in groups {
                let state = LogVerification(log, head: nil, file: "").state
                log =
                    LogUpdate(
                        adding: merge(group, into: DecisionLog.read(log).entries).added.map(\.entry), to: log, at: state
                    ).log
            }
            return log
        }
        let together = applied([files])
        #expect(applied([files.reversed()]) == together, "seed \(seed)")
        #expect(applied([files, files, [files[1]]]) == together, "seed \(seed)")
        let inTurn = applied(files.map { [$0] })
        let turned = applied(files.reversed().map { [$0] })
        let ids = [together, inTurn, turned].map { Set(DecisionLog.read($0).entries.map(\.id)) }
        #expect(ids[0] == ids[1] && ids[1] == ids[2], "seed \(seed)")
        for question in ["F:0", "F:1", "F:2", "F:3"] as [Question.ID] {
            let entries = [together, inTurn, turned].map {
                DecisionBook(DecisionLog.read($0).decisions, respondent: "XLD", asOf: nil)[question]
            }
            #expect(entries[0] == entries[1] && entries[1] == entries[2], "seed \(seed)")
        }
    }
}
