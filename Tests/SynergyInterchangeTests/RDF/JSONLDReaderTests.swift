import SynergyInterchange
import SynergyModel
import Testing

/// JSON-LD of others, as far as it is read.
struct JSONLDReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var what: String
        var json: String
        var triples: String

        var testDescription: String { what }
    }

    private static let integer = "<http://www.w3.org/2001/XMLSchema#integer>"
    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

    static let cases: [Case] = [
        .init(
            what: "addresses in full", json: #"{"@id": "http://a", "http://p": "x"}"#,
            triples: #"<http://a> <http://p> "x" ."#),
        .init(
            what: "terms, a vocabulary and a base",
            json:
                #"{"@context": {"@vocab": "http://v/", "@base": "http://b/x/", "q": "http://q/"}, "@id": "y", "p": {"@id": "q:z"}}"#,
            triples: "<http://b/x/y> <http://v/p> <http://q/z> ."),
        .init(
            what: "types",
            json: #"{"@context": {"@vocab": "http://v/"}, "@id": "http://a", "@type": ["C", "http://d"]}"#,
            triples: "<http://a> <\(rdf)type> <http://v/C> .\n<http://a> <\(rdf)type> <http://d> ."),
        .init(
            what: "terms with types and languages",
            json:
                ##"{"@context": {"p": {"@id": "http://p", "@type": "@id"}, "d": {"@id": "http://d", "@type": "http://t"}, "l": {"@id": "http://l", "@language": "FR"}, "n": {"@id": "http://n", "@language": null}, "@language": "en"}, "@id": "http://a", "p": "http://o", "d": "1", "l": "x", "n": "y", "http://m": "z"}"##,
            triples: """
                <http://a> <http://p> <http://o> .
                <http://a> <http://d> "1"^^<http://t> .
                <http://a> <http://l> "x"@fr .
                <http://a> <http://n> "y" .
                <http://a> <http://m> "z"@en .
                """),
        .init(
            what: "containers",
            json:
                #"{"@context": {"l": {"@id": "http://l", "@container": "@list"}, "g": {"@id": "http://g", "@container": "@language"}}, "@id": "http://a", "l": [1], "g": {"en": "x", "de": ["y", "z"]}}"#,
            triples: """
                <http://a> <http://l> _:x .
                _:x <\(rdf)first> "1"^^\(integer) .
                _:x <\(rdf)rest> <\(rdf)nil> .
                <http://a> <http://g> "x"@en .
                <http://a> <http://g> "y"@de .
                <http://a> <http://g> "z"@de .
                """),
        .init(
            what: "values",
            json:
                #"{"@id": "http://a", "http://p": [1, 2.5, true, null, "x", {"@value": "y", "@language": "en"}, {"@value": 3, "@type": "http://t"}, {"@set": ["z"]}]}"#,
            triples: """
                <http://a> <http://p> "1"^^\(integer) .
                <http://a> <http://p> "2.5E0"^^<http://www.w3.org/2001/XMLSchema#double> .
                <http://a> <http://p> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
                <http://a> <http://p> "x" .
                <http://a> <http://p> "y"@en .
                <http://a> <http://p> "3"^^<http://t> .
                <http://a> <http://p> "z" .
                """),
        .init(
            what: "objects in objects, and blank nodes",
            json: #"[{"@id": "_:n", "http://p": {"http://q": {"@id": "_:n"}}}]"#,
            triples: "_:n <http://p> _:m .\n_:m <http://q> _:n ."),
        .init(
            what: "a graph",
            json: #"{"@context": {"e": "http://e/"}, "@graph": [{"@id": "e:a", "e:p": []}, {"@id": "e:b", "e:p": 1}]}"#,
            triples: "<http://e/b> <http://e/p> \"1\"^^\(integer) ."),
        .init(
            what: "other names for keywords, as the service of Skosmos has them",
            json:
                #"{"@context": {"skos": "http://s/", "uri": "@id", "type": "@type", "lang": "@language", "value": "@value", "graph": "@graph", "id": "uri", "label": "skos:label"}, "graph": [{"uri": "http://a", "type": ["skos:C"], "label": [{"lang": "en", "value": "x"}, {"type": "http://t", "value": "y"}], "skos:in": {"id": "http://b"}}]}"#,
            triples: """
                <http://a> <\(rdf)type> <http://s/C> .
                <http://a> <http://s/label> "x"@en .
                <http://a> <http://s/label> "y"^^<http://t> .
                <http://a> <http://s/in> <http://b> .
                """),
        .init(
            what: "other names for keywords of lists, sets and language maps",
            json:
                #"{"@context": {"id": {"@id": "@id"}, "items": "@list", "set": "@set", "none": "@none", "g": {"@id": "http://g", "@container": "@language"}}, "id": "http://a", "http://l": {"items": [1]}, "http://s": {"set": ["x"]}, "g": {"none": "y", "en": "z"}}"#,
            triples: """
                <http://a> <http://l> _:x .
                _:x <\(rdf)first> "1"^^\(integer) .
                _:x <\(rdf)rest> <\(rdf)nil> .
                <http://a> <http://s> "x" .
                <http://a> <http://g> "y" .
                <http://a> <http://g> "z"@en .
                """),
    ]

    @Test(arguments: [
        #"{"@context": {"uri": "@id"}, "@id": "http://a", "uri": "http://b", "http://p": 1}"#,
        #"{"@context": {"v": "@value"}, "@id": "http://a", "http://p": {"@value": 1, "v": 2}}"#,
    ])
    func aKeywordThatComesTwiceIsReported(json: String) {
        let reading = RDFGraph.readJSONLD(Array(json.utf8), file: "x")
        #expect(reading.diagnostics.map(\.code) == [.duplicate])
    }

    @Test(arguments: cases)
    func readsAsWritten(_ one: Case) {
        let reading = RDFGraph.readJSONLD(Array(one.json.utf8), file: "x")
        #expect(reading.diagnostics == [])
        let expected = RDFGraph.readNTriples(Array(one.triples.utf8))
        #expect(expected.diagnostics == [])
        #expect(GraphComparison.form(reading.graph) == GraphComparison.form(expected.graph))
    }

    @Test func whatNoContextExplainsIsAWarning() {
        let reading = RDFGraph.readJSONLD(Array(#"{"@id": "http://a", "p": 1}"#.utf8), file: "x")
        #expect(reading.graph.count == 0)
        #expect(reading.diagnostics.map(\.severity) == [.warning])
    }
}
