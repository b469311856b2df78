import Foundation
import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// The random content that the round trips of all formats stand on is itself what a data folder may hold.
struct RandomContentTests {
    @Test(arguments: (0..<(Laws.isFull ? 10_000 : 200)).map(UInt64.init))
    func survivesADataFolder(seed: UInt64) throws {
        let content = RandomContent.make(seed: seed)
        for form in content.questionnaires {
            #expect(
                try JSONDecoder().decode(Questionnaire.self, from: JSONEncoder().encode(form)) == form, "seed \(seed)")
        }
        for submission in content.submissions {
            let again = try JSONDecoder().decode(Submission.self, from: JSONEncoder().encode(submission))
            #expect(again == submission, "seed \(seed)")
        }
        for decision in content.decisions {
            #expect(
                try JSONDecoder().decode(Decision.self, from: JSONEncoder().encode(decision)) == decision,
                "seed \(seed)")
        }
        for set in content.mappings {
            let reading = SSSOM.read(SSSOM.write(set), file: "x.sssom.tsv")
            #expect(!reading.diagnostics.contains { $0.severity == .error }, "seed \(seed): \(reading.diagnostics)")
            let again = try #require(reading.document)
            #expect(Self.plain(again.set.mappings) == Self.plain(set.mappings), "seed \(seed)")
            #expect(again.set.gaps.count == set.gaps.count, "seed \(seed)")
        }
    }

    /// The mappings in a fixed order, without the places where they stand.
    private static func plain(_ mappings: [Mapping]) -> [Mapping] {
        mappings.map { mapping in
            var mapping = mapping
            mapping.location = nil
            mapping.recordID = nil
            return mapping
        }
        .sorted { ($0.subject, $0.object) < ($1.subject, $1.object) }
    }
}
