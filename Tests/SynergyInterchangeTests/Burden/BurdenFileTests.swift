import SynergyInterchange
import SynergyModel
import SynergyReuse
import Testing

@Suite struct BurdenFileTests {
    private func read(_ text: String) -> (model: BurdenModel?, diagnostics: [Diagnostic]) {
        BurdenFile.read(Array(text.utf8), file: "x.burden.json")
    }

    @Test func whatAFileLeavesOutIsAsUsual() throws {
        let (model, diagnostics) = read(
            #"{"schema": "urn:reporting-synergy:burden:1", "answering": {"text": [10, 30]}, "reviewing": {"conflict": 9}}"#
        )
        #expect(diagnostics.isEmpty)
        #expect(model == BurdenModel(answering: [.text: .init(10, 30)], reviewing: [.conflict: 9]))
        #expect(read("{}").model == .standard)
    }

    @Test func theLengthOfTextsCanBeSet() {
        let (model, _) = read(#"{"includedWords": 50, "writing": [1, 2.5]}"#)
        #expect(model?.includedWords == 50)
        #expect(model?.writing == .init(1, 2.5))
    }

    @Test func whatIsWrittenReadsBack() {
        let model = BurdenModel(
            answering: [.table: .init(1, 2)], writing: .init(0, 1), includedWords: 7, reviewing: [.noSource: 0.5])
        let reading = JSONReading()
        #expect(BurdenModel.read(model.json(JSONWriting()), reading) == model)
        #expect(!reading.hasErrors)
    }

    @Test(
        arguments: [
            (#"{"answering": {"text": [30, 10]}}"#, "invalid-value", "$.answering.text"),
            (#"{"answering": {"text": [10]}}"#, "invalid-value", "$.answering.text"),
            (#"{"answering": {"text": 10}}"#, "wrong-type", "$.answering.text"),
            (#"{"answering": {"prose": [1, 2]}}"#, "unknown-member", "$.answering.prose"),
            (#"{"reviewing": {"conflict": -1}}"#, "invalid-value", "$.reviewing.conflict"),
            (#"{"includedWords": 1.5}"#, "invalid-value", "$.includedWords"),
            (#"{"schema": "urn:other"}"#, "wrong-schema", "$.schema"), ("[", "unexpected-end", nil),
        ] as [(String, String, String?)])
    func whatIsWrongIsToldWithItsPlace(_ text: String, _ code: String, _ path: String?) {
        let (model, diagnostics) = read(text)
        #expect(model == nil)
        #expect(diagnostics.map(\.code.rawValue) == [code])
        if let path { #expect(diagnostics.first?.location.path == path) }
        #expect(diagnostics.first?.location.file == "x.burden.json")
    }
}
