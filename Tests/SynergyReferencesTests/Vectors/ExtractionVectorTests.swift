import SynergyReferences
import Testing

/// Each line of the extraction fixtures: kind, canonical form, span, text and parts.
@Suite struct ExtractionVectorTests {
    @Test(arguments: ExtractionVector.development)
    func developmentVectorIsFound(_ vector: ExtractionVector) {
        let differences = vector.differences(from: ReferenceScanner().scan(vector.input))
        #expect(differences.isEmpty, "\(vector.testDescription): \(vector.input.debugDescription)")
    }

    @Test(arguments: ExtractionVector.own)
    func vectorWrittenFromTheGrammarIsFound(_ vector: ExtractionVector) {
        let differences = vector.differences(from: ReferenceScanner().scan(vector.input))
        #expect(differences.isEmpty, "\(vector.testDescription): \(vector.input.debugDescription)")
    }

    @Test func noLineIsLost() {
        #expect(ExtractionVector.development.count == 331)
        #expect(ExtractionVector.own.count >= 400)
        #expect(Set(ExtractionVector.own.map(\.id)).count == ExtractionVector.own.count)
    }

    @Test(arguments: [ExtractionVector.development, ExtractionVector.own])
    func everyTextOfAFixtureIsTheSliceOfItsSpan(_ vectors: [ExtractionVector]) {
        for vector in vectors {
            let bytes = Array(vector.input.utf8)
            for wanted in vector.expected {
                #expect(bytes[wanted.span].elementsEqual(wanted.text.utf8), "\(vector.testDescription)")
            }
        }
    }
}
