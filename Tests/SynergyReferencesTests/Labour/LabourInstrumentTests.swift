import Testing

@testable import SynergyReferences

@Suite struct LabourInstrumentTests {
    @Test(
        arguments: [
            ("C029", "C029"), ("c29", "C029"), ("C-29", "C029"), ("C.29", "C029"), ("P029", "P029"), ("R203", "R203"),
            ("C1", "C001"),
        ] as [(String, String)])
    func aCodeIsReadWhole(text: String, code: String) {
        #expect(LabourInstrument.canonical(Array(text.utf8)) == Array(code.utf8))
    }

    @Test(arguments: ["", "C", "C0", "C000", "C0290", "C300", "D029", "C 29", "C029x", "29", "C--29"])
    func anythingElseIsNone(text: String) { #expect(LabourInstrument.canonical(Array(text.utf8)) == nil) }
}
