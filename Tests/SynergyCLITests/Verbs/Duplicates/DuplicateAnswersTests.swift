#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyTestSupport
import Testing

/// Answers that repeat each other, and what must leave no trace.
@Suite struct DuplicateAnswersTests {
    private func run(_ more: [String] = [], _ files: [String: String]) throws -> CommandRun {
        let folder = try TemporaryFolder(DuplicatesWorld.files.merging(files) { $1 })
        return CommandRun(arguments: DuplicatesWorld.answers + more, in: folder.path)
    }

    private let plain = DuplicatesWorld.submission("S-1")

    @Test func aTextThatComesTwiceIsNamedWithItsPlaces() throws {
        let files = ["1.submission.json": plain, "2.submission.json": DuplicatesWorld.submission("S-2", "3")]
        let run = try run([], files)
        #expect(run.code == .success, "\(run.error)")
        #expect(
            run.output == """
                1 text stands in several submissions.

                1. The same text of 16 words:
                   ‘The fund pays every victim of trafficking a lump sum within six months of the judgment.’
                   in S-1, the answer to ONE:2, in English
                   in S-2, the answer to ONE:3, in English

                """, "\(run.output)")
        let root = try JSONDecoder().decode(
            JSONValue.self, from: Data(try self.run(["--format", "json"], files).output.utf8))
        #expect(root["texts"]?.items.first?["whole"] == .boolean(true))
        #expect(root["texts"]?.items.first?["places"]?.items.compactMap { $0["answer"]?.text } == ["S-1#2", "S-2#3"])
        let table = try self.run(["--format", "csv"], files).output.split(separator: "\r\n")
        #expect(table.count == 3)
        #expect(table[1].hasPrefix("1,yes,16,S-1,S-1#2,ONE:2,,en,1,The fund pays"))
        #expect(try self.run(["TWO"], files).output == "No answer repeats another one across submissions.\n")
    }

    @Test func aLongPassageIsShownWithHowMuchItIs() throws {
        let longer =
            "The fund pays every victim of trafficking a lump sum within six months of the judgment. Courts add interest."
        let run = try run(
            [],
            ["1.submission.json": plain, "2.submission.json": DuplicatesWorld.submission("S-2", "3", text: longer)])
        #expect(run.output.hasPrefix("1 pair of texts shares a long passage.\n\n1. A passage of 16 words in both:\n"))
        #expect(run.output.contains("   in S-1, the answer to ONE:2, in English; 100 % of it\n"))
        #expect(run.output.contains("   in S-2, the answer to ONE:3, in English; 80 % of it\n"))
    }

    /// What takes a second submission with the same text out of everybody's sight, in the submission or in its answer.
    static let hidden: [(more: String, inAnswer: String)] = [
        (#", "classification": "restricted""#, ""),
        (#", "classification": {"restrictedTo": ["GRETA"]}"#, ""),
        (#", "classification": {"restrictedTo": ["GRETA"], "until": "2025-12-31"}"#, ""),
        ("", #", "classification": "restricted""#),
        (#", "status": "draft""#, ""),
        (#", "status": "withdrawn""#, ""),
    ]

    @Test(arguments: hidden) func whatIsNotPublicLeavesNoTrace(_ each: (more: String, inAnswer: String)) throws {
        let second = DuplicatesWorld.submission("S-2", "3", more: each.more, inAnswer: each.inAnswer)
        let files = ["1.submission.json": plain, "2.submission.json": second]
        for format in ["text", "json", "csv"] {
            let with = try run(["--format", format], files)
            #expect(with.output == (try run(["--format", format], ["1.submission.json": plain])).output)
            #expect(with.error.isEmpty)
        }
        let inside = try run(["--view", "internal"], files)
        #expect(inside.output.contains("   in S-2, the answer to ONE:3, in English\n"))
    }

    @Test func aFormThatSaysNothingIsNotPublic() throws {
        let one = (DuplicatesWorld.files["one.questionnaire.json"] ?? "")
            .replacing(#""classification": "public", "#, with: "")
        let files = [
            "one.questionnaire.json": one, "1.submission.json": plain,
            "2.submission.json": DuplicatesWorld.submission("S-2", "3"),
        ]
        #expect(try run([], files).output == "No answer repeats another one across submissions.\n")
        #expect(try run(["--view", "internal"], files).output.hasPrefix("1 text stands"))
    }

    @Test func theDayDecidesWhatIsThere() throws {
        let until = DuplicatesWorld.submission(
            "S-2", "3", more: #", "classification": {"restrictedTo": ["GRETA"], "until": "2025-12-31"}"#)
        let files = ["1.submission.json": plain, "2.submission.json": until]
        #expect(try run(["--as-of", "2026-01-01"], files).output.hasPrefix("1 text stands"))
        #expect(try run(["--as-of", "2025-12-31"], files).output.hasPrefix("No answer"))
        #expect(try run(["--as-of", "2025-06-29", "--view", "internal"], files).output.hasPrefix("No answer"))
    }

    @Test func onlyANoticeThatIsPublicTakesBack() throws {
        func notice(_ more: String) -> String {
            DuplicatesWorld.submission("S-3", "3", text: "Taken back.", more: #", "withdraws": "S-2""# + more)
        }
        var files = ["1.submission.json": plain, "2.submission.json": DuplicatesWorld.submission("S-2", "3")]
        files["3.submission.json"] = notice("")
        #expect(try run([], files).output.hasPrefix("No answer"))
        files["3.submission.json"] = notice(#", "classification": "restricted""#)
        #expect(try run([], files).output.contains("in S-2, "))
    }
}
