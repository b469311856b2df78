import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// A data folder loses nothing.
struct DataFolderFormatTests {
    @Test(arguments: (0..<(Laws.isFull ? 10_000 : 200)).map(UInt64.init))
    func whatIsWrittenIsReadAgain(seed: UInt64) {
        let content = RandomContent.make(seed: seed)
        let files = DataFolderFormat.files(of: content)
        let reading = DataFolderFormat.read(files)
        #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty, "seed \(seed)")
        #expect(reading.losses.isEmpty)
        #expect(reading.content.questionnaires == content.questionnaires, "seed \(seed)")
        #expect(reading.content.submissions == content.submissions, "seed \(seed)")
        // A line without an identifier gets one by reading.
        let decisions = reading.content.decisions.map { decision in
            var decision = decision
            decision.id = nil
            return decision
        }
        #expect(decisions == content.decisions, "seed \(seed)")
        #expect(
            reading.content.mappings.map(\.mappings.count) == content.mappings.map(\.mappings.count), "seed \(seed)")
        #expect(Set(files.map { $0.name.lowercased() }).count == files.count, "seed \(seed)")
    }

    @Test func namesThatNoFileCanHaveAreMadeSafe() {
        let ids: [Questionnaire.ID] = ["../../etc/x", "A/B", "a/b", ".hidden", "Ünïcode"]
        let content = ExchangeContent(questionnaires: ids.map { Questionnaire(id: $0, title: "Form") })
        let names = DataFolderFormat.files(of: content).map(\.name)
        #expect(names.allSatisfy { !$0.contains("/") && !$0.hasPrefix(".") })
        #expect(Set(names.map { $0.lowercased() }).count == ids.count)
        #expect(names[1] == "A-B.questionnaire.json")
        #expect(names[2] == "a-b-2.questionnaire.json")
    }

    @Test func everyProblemHasItsPlace() {
        let reading = DataFolderFormat.read([
            InputFile(name: "a.json", bytes: Array("{\"schema\": \"urn:reporting-synergy:questionnaire:1\"}".utf8)),
            InputFile(name: "b.json", bytes: Array("{\"what\": 1}".utf8)),
            InputFile(name: "c.json", bytes: Array("{".utf8)),
        ])
        #expect(reading.content.isEmpty)
        for name in ["a.json", "b.json", "c.json"] {
            #expect(reading.diagnostics.contains { $0.location.file == name && $0.location.line == 1 })
        }
    }
}
