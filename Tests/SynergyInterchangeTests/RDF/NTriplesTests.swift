import SynergyInterchange
import SynergyModel
import Testing

/// N-Triples 1.1 (W3C Recommendation of 25 February 2014).
struct NTriplesTests {
    @Test func readsLinesWithSpacesCommentsAndAllTerms() {
        let text =
            "\n# comment\n <http://a>\t<http://b> _:x . # more\r\n_:x <http://b>\"t\\u00e9\"@fr.\n"
            + "_:x<http://b>\"1\"^^<http://d>.\n\n"
        let reading = RDFGraph.readNTriples(Array(text.utf8))
        #expect(reading.diagnostics == [])
        #expect(
            reading.graph.triples == [
                .init(.iri("http://a"), .iri("http://b"), .blank("x")),
                .init(.blank("x"), .iri("http://b"), .literal(RDFLiteral("té", language: "fr"))),
                .init(.blank("x"), .iri("http://b"), .literal(RDFLiteral("1", datatype: "http://d"))),
            ])
    }

    @Test(arguments: [
        ("<http://a> <http://b> <c> .", 23), ("<http://a> <http://b> 'c' .", 23), ("<http://a> <http://b> 1 .", 23),
        ("<http://a> a <http://c> .", 12), ("<http://a> <http://b> <http://c> , <http://d> .", 34),
        ("<http://a> <http://b> <http://c> . <http://d> <http://b> <http://c> .", 36),
        ("<http://a> <http://b>\n<http://c> .", 22), ("@prefix p: <http://p/> .", 1),
        ("<http://a> _:b <http://c> .", 12),
        ("\"a\" <http://b> <http://c> .", 1), ("<http://a> <http://b> \"\"\"c\"\"\" .", 25),
        ("<http://a> <http://b> [] .", 23), ("<http://a> <http://b> \"c\"^^p:d .", 28),
    ])
    func isStrict(_ text: String, _ column: Int) throws {
        let reading = RDFGraph.readNTriples(Array(text.utf8), file: "x.nt")
        let first = try #require(reading.diagnostics.first)
        #expect(first.location == SourceLocation(file: "x.nt", line: 1, column: column), "\(first)")
    }

    @Test func oneBadLineHidesNoOther() {
        let text = "<http://a> <http://b> .\n<http://a> <http://b> <http://c> .\nx\n<http://a> <http://b> \"c .\n"
        let reading = RDFGraph.readNTriples(Array(text.utf8))
        #expect(reading.graph.count == 1)
        #expect(reading.diagnostics.map { $0.location.line } == [1, 3, 4])
    }

    @Test func isWrittenSortedEachLineOnceAndEscaped() {
        var graph = RDFGraph()
        graph.insert(
            .init(.iri("http://b"), .iri("http://p"), .literal(RDFLiteral("a\"\\\n\r\t\u{8}\u{C}\u{1}\u{7F}é"))))
        graph.insert(.init(.iri("http://a"), .iri("http://p"), .blank("z")))
        graph.insert(.init(.iri("http://a"), .iri("http://p"), .blank("z")))
        graph.insert(.init(.blank("z"), .iri("http://p"), .literal(RDFLiteral("x", language: "EN"))))
        let expected = #"""
            <http://a> <http://p> _:b0 .
            <http://b> <http://p> "a\"\\\n\r\t\b\f\u0001\u007Fé" .
            _:b0 <http://p> "x"@en .

            """#
        #expect(String(decoding: graph.nTriples(), as: UTF8.self) == expected)
    }
}
