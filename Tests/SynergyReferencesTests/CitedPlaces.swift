import SynergyReferences
import Testing

/// What a text cites of some kinds, each as its key, " = " and the text cited, in the order of the text.
func citedPlaces(_ text: String, _ kinds: Set<Citation.Kind>) -> [String] {
    ReferenceScanner().scan(text).filter { kinds.contains($0.kind) }.map { "\($0.key) = \($0.text)" }
}

/// Scans a long text, and expects that its citations stand in order and inside it.
///
/// How long that takes is measured by the benchmark, where nothing else runs; a scan that never ended would end no test.
func expectOrderedCitations(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var end = 0
    for citation in ReferenceScanner().scan(text) {
        #expect(citation.span.lowerBound >= end, sourceLocation: sourceLocation)
        end = citation.span.upperBound
    }
    #expect(end <= text.utf8.count, sourceLocation: sourceLocation)
}
