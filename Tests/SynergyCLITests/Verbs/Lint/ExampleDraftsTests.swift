#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import SynergyCLI
import SynergyTestSupport
import Testing

/// The two drafts under `Examples/Drafts`.
@Suite struct ExampleDraftsTests {
    /// The root of the package.
    private let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(5)
        .joined(separator: "/")

    /// The faults planted in the bad draft, by question; those of the form as a whole have none.
    private static let faults: [(question: String, rule: String)] = [
        ("", "long-form"), ("", "much-work"), ("", "provision-without-question"), ("", "no-quantifier"),
        ("", "no-aspect"), ("", "wording-not-checked"), ("1", "double-question"), ("2", "double-question"),
        ("3", "double-question"), ("4", "hidden-subquestions"), ("5", "hidden-subquestions"),
        ("6", "unclear-quantifier"), ("7", "vague-word"), ("8", "vague-word"), ("9", "undefined-abbreviation"),
        ("10", "double-negation"), ("11", "leading-question"), ("12", "answer-kind-mismatch"),
        ("13", "open-but-yes-or-no"), ("14", "options-overlap"), ("15", "options-incomplete"),
        ("16", "incomplete-figure"), ("17", "unknown-provision"), ("18", "outside-instrument"), ("19", "no-provision"),
        ("20", "doubtful-aspect"), ("22", "asked-twice"), ("23", "asked-elsewhere"), ("24", "looks-asked-elsewhere"),
        ("25", "long-question"), ("28", "vague-word"), ("30", "part-of-another"),
    ]

    private func findings(_ name: String) throws -> (code: ExitCode, found: [(question: String, rule: String)]) {
        let run = CommandRun(
            "lint", "Examples/Drafts/\(name).questionnaire.json", "--data", "Examples/Drafts", "--format", "json",
            in: root)
        let json = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        let found = (json["findings"]?.items ?? []).map { finding in
            let question = finding["question"]?.text.flatMap { $0.split(separator: ":").last.map(String.init) }
            return (question ?? "", finding["rule"]?.text ?? "")
        }
        return (run.code, found)
    }

    @Test func everyPlantedFaultIsFoundAndNothingElse() throws {
        let (code, found) = try findings("bad")
        #expect(code == .findings)
        #expect(Set(found.map { "\($0.question) \($0.rule)" }) == Set(Self.faults.map { "\($0.question) \($0.rule)" }))
        #expect(found.count == Self.faults.count)
    }

    @Test func theGoodDraftHasAtMostOneFindingForTwentyQuestions() throws {
        let (code, found) = try findings("good")
        #expect(code == .success)
        #expect(found.count <= 1, "\(found)")
    }

    @Test func theReadmeListsThePlantedFaults() throws {
        let readme = String(
            decoding: try Data(contentsOf: URL(filePath: "\(root)/Examples/Drafts/README.md")), as: UTF8.self)
        for fault in Self.faults {
            let place = fault.question.isEmpty ? "form" : fault.question
            let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| \(place) |") }
            #expect(rows.contains { $0.contains("`\(fault.rule)`") }, "\(fault)")
        }
    }
}
