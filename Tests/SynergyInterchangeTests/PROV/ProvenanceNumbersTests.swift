import Testing

@testable import SynergyInterchange

/// `xsd:decimal` has no exponent.
@Suite struct ProvenanceNumbersTests {
    static let numbers: [(Double, String)] = [
        (0, "0"), (1, "1"), (0.25, "0.25"), (0.0001, "0.0001"), (0.00001, "0.00001"), (1.25e-7, "0.000000125"),
        (-2.5e-9, "-0.0000000025"), (1e22, "10000000000000000000000"), (1.5e17, "150000000000000000"),
    ]

    @Test(arguments: numbers) func aDecimalIsWrittenOut(_ number: Double, _ text: String) {
        #expect(ProvenanceDocument.Value.decimal(number) == text)
        #expect(Double(text) == number)
    }
}
