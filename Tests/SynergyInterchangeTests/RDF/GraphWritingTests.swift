import Foundation
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// The three syntaxes as they are written.
struct GraphWritingTests {
    private static let small = """
        @prefix synergy: <urn:reporting-synergy:vocab/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix A: <urn:reporting-synergy:id/A/> .
        A:9 a skos:Concept ; skos:prefLabel "Neun"@de, "Nine"@en ; synergy:n 1, 1.5, 1e3, true, "x" .
        A:10 synergy:list ( A:9 [ synergy:n 2 ] () ) ; synergy:b _:two .
        A:6\\(2\\) synergy:b _:two .
        _:two synergy:n "02"^^<http://www.w3.org/2001/XMLSchema#gMonth> .
        <urn:reporting-synergy:id/A> synergy:n -7 .
        """

    private static func graph() -> RDFGraph { RDFGraph.readTurtle(Array(small.utf8)).graph }

    @Test func turtleGroupsSubjectsAndSorts() {
        let expected = """
            @prefix A: <urn:reporting-synergy:id/A/> .
            @prefix id: <urn:reporting-synergy:id/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix synergy: <urn:reporting-synergy:vocab/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            id:A synergy:n -7 .

            A:10 synergy:b _:b0 ;
                synergy:list ( A:9 [ synergy:n 2 ] () ) .

            A:6\\(2\\) synergy:b _:b0 .

            A:9 a skos:Concept ;
                skos:prefLabel "Neun"@de, "Nine"@en ;
                synergy:n true, 1.5, 1e3, 1, "x" .

            _:b0 synergy:n "02"^^xsd:gMonth .

            """
        #expect(String(decoding: Self.graph().turtle(), as: UTF8.self) == expected)
    }

    @Test func jsonLDIsFlat() throws {
        let expected = """
            {
              "@context": {
                "@version": 1.1,
                "A": "urn:reporting-synergy:id/A/",
                "id": "urn:reporting-synergy:id/",
                "skos": "http://www.w3.org/2004/02/skos/core#",
                "synergy": "urn:reporting-synergy:vocab/",
                "xsd": "http://www.w3.org/2001/XMLSchema#"
              },
              "@graph": [
                {"@id": "id:A", "synergy:n": -7},
                {"@id": "A:10", "synergy:b": {"@id": "_:b"}, "synergy:list": {"@list": [{"@id": "A:9"}, {"@id": "_:a"}, {"@list": []}]}},
                {"@id": "_:a", "synergy:n": 2},
                {"@id": "A:6(2)", "synergy:b": {"@id": "_:b"}},
                {
                  "@id": "A:9", "@type": "skos:Concept",
                  "skos:prefLabel": [{"@value": "Neun", "@language": "de"}, {"@value": "Nine", "@language": "en"}],
                  "synergy:n": [true, {"@value": "1.5", "@type": "xsd:decimal"}, {"@value": "1e3", "@type": "xsd:double"}, 1, "x"]
                },
                {"@id": "_:b", "synergy:n": {"@value": "02", "@type": "xsd:gMonth"}}
              ]
            }
            """
        // Labels of blank nodes mean nothing; here they are told apart by where they come first.
        var written = String(decoding: Self.graph().jsonLD(), as: UTF8.self)
        var labels: [String] = []
        for part in written.split(separator: "_:").dropFirst() {
            let label = "_:" + part.prefix { $0 != "\"" }
            if !labels.contains(label) { labels.append(label) }
        }
        for (label, letter) in zip(labels, ["_:b", "_:a"]) {
            written = written.replacing("\"\(label)\"", with: "\"\(letter)\"")
        }
        #expect(labels.count == 2)
        let decoder = JSONDecoder()
        #expect(
            try decoder.decode(JSONValue.self, from: Data(written.utf8))
                == decoder.decode(JSONValue.self, from: Data(expected.utf8)))
    }

    @Test func aPrefixIsNeverTheSchemeOfAnAddress() {
        let text = "<urn:reporting-synergy:id/urn/1> <urn:reporting-synergy:vocab/n> <urn:x:y> ."
        let graph = RDFGraph.readNTriples(Array(text.utf8)).graph
        let written = graph.jsonLD()
        #expect(!String(decoding: written, as: UTF8.self).contains("\"urn\":"))
        #expect(GraphComparison.form(RDFGraph.readJSONLD(written).graph) == GraphComparison.form(graph))
    }

    @Test func circlesOfBlankNodesAreWritten() {
        let text = "_:a <http://p> _:b . _:b <http://p> _:a . _:c <http://p> _:c ."
        let graph = RDFGraph.readTurtle(Array(text.utf8)).graph
        for syntax in RDFFormat.Syntax.allCases {
            let again = Self.read(graph.written(as: syntax), syntax)
            #expect(again.diagnostics == [])
            #expect(GraphComparison.form(again.graph) == GraphComparison.form(graph), "\(syntax)")
        }
    }

    @Test func listsThatAreNoneStayNodes() {
        let rdf = "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix : <http://e/> . "
        let texts = [
            // Two ways lead to the end of it, something else is said of it, it has two firsts, no rest, or comes back.
            ":a :p _:x . _:x rdf:first 1 ; rdf:rest _:y . :b :p _:y . _:y rdf:first 2 ; rdf:rest () .",
            ":a :p _:x . _:x rdf:first 1 ; rdf:rest () ; :q 5 .", ":a :p _:x . _:x rdf:first 1, 2 ; rdf:rest () .",
            ":a :p _:x . _:x rdf:first 1 .", ":a :p _:x . _:x rdf:first 1 ; rdf:rest _:x .",
            ":a :p ( 1 ( 2 ( 3 ) ) () [ :q ( 4 ) ] ) .", "() :p () . ( 1 ) :q 2 .",
        ]
        for text in texts {
            let graph = RDFGraph.readTurtle(Array((rdf + text).utf8)).graph
            #expect(graph.count > 0)
            for syntax in RDFFormat.Syntax.allCases {
                let again = Self.read(graph.written(as: syntax), syntax)
                #expect(again.diagnostics == [], "\(text)")
                #expect(GraphComparison.form(again.graph) == GraphComparison.form(graph), "\(syntax): \(text)")
            }
        }
    }

    /// Graphs of all kinds of terms come back from each syntax.
    @Test(arguments: (0..<(Laws.isFull ? 2_000 : 100)).map(UInt64.init))
    func randomGraphsSurvive(seed: UInt64) {
        let graph = Self.random(seed)
        for syntax in RDFFormat.Syntax.allCases {
            let bytes = graph.written(as: syntax)
            let again = Self.read(bytes, syntax)
            #expect(again.diagnostics == [], "seed \(seed) \(syntax)")
            #expect(GraphComparison.form(again.graph) == GraphComparison.form(graph), "seed \(seed) \(syntax)")
        }
        // Whatever order statements come in, the text is one.
        let reversed = RDFGraph(graph.triples.filter(Self.hasNoBlank).reversed())
        let straight = RDFGraph(graph.triples.filter(Self.hasNoBlank))
        #expect(reversed.turtle() == straight.turtle(), "seed \(seed)")
        #expect(reversed.jsonLD() == straight.jsonLD(), "seed \(seed)")
        #expect(reversed.nTriples() == straight.nTriples(), "seed \(seed)")
    }

    private static func hasNoBlank(_ triple: RDFGraph.Triple) -> Bool {
        if case .blank = triple.subject { return false }
        if case .blank = triple.object { return false }
        return true
    }

    static func read(_ bytes: [UInt8], _ syntax: RDFFormat.Syntax) -> RDFGraph.Reading {
        switch syntax {
        case .turtle: RDFGraph.readTurtle(bytes)
        case .ntriples: RDFGraph.readNTriples(bytes)
        case .jsonld: RDFGraph.readJSONLD(bytes)
        }
    }

    private static func random(_ seed: UInt64) -> RDFGraph {
        var random = SplitMix64(seed: seed)
        let iris = [
            "http://e/", "http://e/a b".replacing(" ", with: "%20"), "urn:reporting-synergy:id/GRETA-R3/4.2",
            "urn:reporting-synergy:id/UN-TIP/6(3)(a)", "urn:reporting-synergy:id/a.b/.x.",
            "urn:reporting-synergy:id/é/-",
            "urn:reporting-synergy:id/XLD%2F1/%zz", "http://www.w3.org/2004/02/skos/core#Concept",
            "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil",
            "urn:reporting-synergy:id/skos/1", "urn:reporting-synergy:id/id/1", "urn:reporting-synergy:id/http/2",
            "mailto:a@b", "http://e/\u{301}x", "urn:reporting-synergy:id/Q/~a'b!", "urn:reporting-synergy:vocab/",
        ]
        let predicates = iris.prefix(6) + ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"]
        let texts = [
            "", "a", "\"\\", "line\nend\r\t", "\u{0}\u{1}\u{7F}", "é e\u{301}", "👩‍👧", "'''\"\"\"", " x ", "@en", "true",
        ]
        let types = ["string", "integer", "decimal", "double", "boolean", "date"].map {
            "http://www.w3.org/2001/XMLSchema#" + $0
        }
        let numbers = ["1", "-0", "+5", "1.5", ".5", "5.", "1e3", "1.0E-7", "true", "1", "x", "9007199254740993"]
        func blank() -> RDFTerm { .blank("n\(random.below(6))") }
        func object() -> RDFTerm {
            switch random.below(6) {
            case 0: return blank()
            case 1: return .iri(random.pick(iris))
            case 2: return .literal(RDFLiteral(random.pick(texts)))
            case 3: return .literal(RDFLiteral(random.pick(texts), language: random.pick(["en", "zh-Hans", "x-y1"])))
            case 4: return .literal(RDFLiteral(random.pick(numbers), datatype: random.pick(types)))
            default: return .literal(RDFLiteral(random.pick(texts), datatype: "http://e/type"))
            }
        }
        var graph = RDFGraph()
        for _ in 0..<(1 + random.below(25)) {
            let subject = random.chance(40) ? blank() : .iri(random.pick(iris))
            var value = object()
            let predicate = random.pick(Array(predicates))
            // JSON-LD has no texts as classes.
            if predicate.hasSuffix("type") { value = .iri(random.pick(iris)) }
            graph.insert(.init(subject, .iri(predicate), value))
        }
        return graph
    }
}
