import SynergyReferences
import Testing

@Suite struct ScannerFrameTests {
    @Test func textWithoutAnchorsCitesNothing() {
        #expect(ReferenceScanner().scan("Nothing is cited here.").isEmpty)
        #expect(ReferenceScanner().scan("").isEmpty)
    }
}
