import SynergyInterchange
import SynergyModel
import Testing

/// The grammar of Turtle 1.1 (W3C Recommendation of 25 February 2014), production by production.
struct TurtleReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var what: String
        var turtle: String
        /// The same in N-Triples.
        var triples: String

        var testDescription: String { what }
    }

    private static let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    private static let first = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>"
    private static let rest = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>"
    private static let empty = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>"
    private static let xsd = "http://www.w3.org/2001/XMLSchema#"
    private static let head = "@prefix : <http://e/> . @prefix p: <http://p/> . "

    static let cases: [Case] = [
        .init(what: "nothing", turtle: "", triples: ""),
        .init(what: "comments only", turtle: "# a\n  # b", triples: ""),
        .init(
            what: "a triple", turtle: "<http://a> <http://b> <http://c> .",
            triples: "<http://a> <http://b> <http://c> ."),
        .init(
            what: "everything on one line without spaces", turtle: "<http://a><http://b><http://c>.",
            triples: "<http://a> <http://b> <http://c> ."),
        .init(
            what: "predicate and object lists", turtle: head + ":a :b :c , :d ; :e :f ; .",
            triples: "<http://e/a> <http://e/b> <http://e/c> .\n<http://e/a> <http://e/b> <http://e/d> .\n"
                + "<http://e/a> <http://e/e> <http://e/f> ."),
        .init(
            what: "repeated semicolons", turtle: head + ":a :b :c ;; ; :d :e ;.",
            triples: "<http://e/a> <http://e/b> <http://e/c> .\n<http://e/a> <http://e/d> <http://e/e> ."),
        .init(what: "the keyword a", turtle: head + ":s a :C .", triples: "<http://e/s> \(type) <http://e/C> ."),
        .init(
            what: "a name that begins with a", turtle: head + "@prefix a: <http://x/> . :s a:a a:b .",
            triples: "<http://e/s> <http://x/a> <http://x/b> ."),
        .init(
            what: "a as keyword before a bracket", turtle: head + ":s a<http://e/C> .",
            triples: "<http://e/s> \(type) <http://e/C> ."),
        .init(
            what: "PREFIX and BASE as in SPARQL",
            turtle: "PREFIX q: <http://q/>\nbase <http://b/>\nq:a q:b <c> .",
            triples: "<http://q/a> <http://q/b> <http://b/c> ."),
        .init(
            what: "a prefix declared anew",
            turtle: "@prefix p: <http://1/> . p:a p:a p:a . @prefix p: <http://2/> . p:a p:a p:a .",
            triples: "<http://1/a> <http://1/a> <http://1/a> .\n<http://2/a> <http://2/a> <http://2/a> ."),
        .init(
            what: "a prefix relative to the base", turtle: "@base <http://b/x/> . @prefix p: <y#> . p:a p:b <../z> .",
            triples: "<http://b/x/y#a> <http://b/x/y#b> <http://b/z> ."),
        .init(
            what: "a base relative to the base", turtle: "@base <http://b/x/> . @base <y/> . <a> <b> <> .",
            triples: "<http://b/x/y/a> <http://b/x/y/b> <http://b/x/y/> ."),
        .init(
            what: "local names with digits, colons, dots and hyphens",
            turtle: head + ":1 :a:b :c.d-e_f.",
            triples: "<http://e/1> <http://e/a:b> <http://e/c.d-e_f> ."),
        .init(
            what: "an empty local name", turtle: head + ": p: p:x .",
            triples: "<http://e/> <http://p/> <http://p/x> ."),
        .init(
            what: "escapes in local names",
            turtle: head + ##":6\(2\)\(a\) :b\/c :\~\.\-\!\$\&\'\*\+\,\;\=\?\#\@\%\_ ."##,
            triples: "<http://e/6(2)(a)> <http://e/b/c> <http://e/~.-!$&'*+,;=?#@%_> ."),
        .init(
            what: "percent signs in local names stay", turtle: head + ":a%20b :b :%41 .",
            triples: "<http://e/a%20b> <http://e/b> <http://e/%41> ."),
        .init(
            what: "letters of other scripts in names", turtle: head + "@prefix é: <http://x/> . é:вопрос :b :问 .",
            triples: "<http://x/вопрос> <http://e/b> <http://e/问> ."),
        .init(
            what: "unicode escapes in addresses", turtle: #"<http://a/\u00e9> <http://b/\U0001F600> <http://c> ."#,
            triples: "<http://a/é> <http://b/😀> <http://c> ."),
        .init(
            what: "a text in double quotes", turtle: head + #":s :p "x" ."#,
            triples: #"<http://e/s> <http://e/p> "x" ."#),
        .init(
            what: "a text in single quotes", turtle: head + #":s :p 'say "x"' ."#,
            triples: #"<http://e/s> <http://e/p> "say \"x\"" ."#),
        .init(
            what: "an empty text", turtle: head + #":s :p "", '' ."#, triples: #"<http://e/s> <http://e/p> "" ."#),
        .init(
            what: "a long text in double quotes", turtle: head + ":s :p \"\"\"a\n\"b\" \"\"c'\"\"\" .",
            triples: #"<http://e/s> <http://e/p> "a\n\"b\" \"\"c'" ."#),
        .init(
            what: "a long text in single quotes", turtle: head + ":s :p '''a'b''c\r\nd''' .",
            triples: #"<http://e/s> <http://e/p> "a'b''c\r\nd" ."#),
        .init(
            what: "escapes in texts", turtle: head + #":s :p "\t\b\n\r\f\"\'\\\u0041\U0001F600" ."#,
            triples: "<http://e/s> <http://e/p> \"\\t\\b\\n\\r\\f\\\"'\\\\A😀\" ."),
        .init(
            what: "languages, in lower case", turtle: head + #":s :p "x"@en, "y"@zh-Hans-CN, "z"@de-1996 ."#,
            triples: "<http://e/s> <http://e/p> \"x\"@en .\n<http://e/s> <http://e/p> \"y\"@zh-hans-cn .\n"
                + "<http://e/s> <http://e/p> \"z\"@de-1996 ."),
        .init(
            what: "datatypes",
            turtle: head
                + #"@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . :s :p "1"^^xsd:byte, "2"^^<http://d> ."#,
            triples: "<http://e/s> <http://e/p> \"1\"^^<\(xsd)byte> .\n<http://e/s> <http://e/p> \"2\"^^<http://d> ."),
        .init(
            what: "a text of the datatype string is a plain one",
            turtle: head + #":s :p "x"^^<http://www.w3.org/2001/XMLSchema#string> ."#,
            triples: #"<http://e/s> <http://e/p> "x" ."#),
        .init(
            what: "whole numbers", turtle: head + ":s :p 0, -5, +007 .",
            triples: ["0", "-5", "+007"].map { "<http://e/s> <http://e/p> \"\($0)\"^^<\(xsd)integer> ." }.joined(
                separator: "\n")),
        .init(
            what: "decimal numbers", turtle: head + ":s :p 1.5, -.5, +0.0 .",
            triples: ["1.5", "-.5", "+0.0"].map { "<http://e/s> <http://e/p> \"\($0)\"^^<\(xsd)decimal> ." }.joined(
                separator: "\n")),
        .init(
            what: "numbers with exponents", turtle: head + ":s :p 1e3, 1.E-3, .5E+2, -1.5e0 .",
            triples: ["1e3", "1.E-3", ".5E+2", "-1.5e0"].map { "<http://e/s> <http://e/p> \"\($0)\"^^<\(xsd)double> ." }
                .joined(separator: "\n")),
        .init(
            what: "a number before the dot of the statement", turtle: head + ":s :p 5.",
            triples: "<http://e/s> <http://e/p> \"5\"^^<\(xsd)integer> ."),
        .init(
            what: "truth values", turtle: head + ":s :p true, false.",
            triples:
                "<http://e/s> <http://e/p> \"true\"^^<\(xsd)boolean> .\n<http://e/s> <http://e/p> \"false\"^^<\(xsd)boolean> ."
        ),
        .init(
            what: "names that begin like truth values", turtle: head + "@prefix true: <http://t/> . :s :p true:x .",
            triples: "<http://e/s> <http://e/p> <http://t/x> ."),
        .init(
            what: "labelled blank nodes", turtle: head + "_:a :p _:b.c . _:b.c :p _:0 .",
            triples: "_:x <http://e/p> _:y .\n_:y <http://e/p> _:z ."),
        .init(what: "an unlabelled blank node", turtle: head + "[] :p [] .", triples: "_:x <http://e/p> _:y ."),
        .init(
            what: "property lists", turtle: head + ":s :p [ :q :r ; :t [ :u \"v\" ] ] .",
            triples: "<http://e/s> <http://e/p> _:x .\n_:x <http://e/q> <http://e/r> .\n_:x <http://e/t> _:y .\n"
                + "_:y <http://e/u> \"v\" ."),
        .init(
            what: "a property list as a statement", turtle: head + "[ :p :o ] .",
            triples: "_:x <http://e/p> <http://e/o> ."),
        .init(
            what: "a property list as a subject", turtle: head + "[ :p :o ] :q :r .",
            triples: "_:x <http://e/p> <http://e/o> .\n_:x <http://e/q> <http://e/r> ."),
        .init(
            what: "an empty collection", turtle: head + ":s :p () .", triples: "<http://e/s> <http://e/p> \(empty) ."),
        .init(
            what: "a collection of all kinds", turtle: head + ":s :p ( :a \"b\" 1 [] ( ) ) .",
            triples: """
                <http://e/s> <http://e/p> _:1 .
                _:1 \(first) <http://e/a> .
                _:1 \(rest) _:2 .
                _:2 \(first) "b" .
                _:2 \(rest) _:3 .
                _:3 \(first) "1"^^<\(xsd)integer> .
                _:3 \(rest) _:4 .
                _:4 \(first) _:n .
                _:4 \(rest) _:5 .
                _:5 \(first) \(empty) .
                _:5 \(rest) \(empty) .
                """),
        .init(
            what: "a collection as a subject", turtle: head + "( :a ) :p :o .",
            triples: "_:1 \(first) <http://e/a> .\n_:1 \(rest) \(empty) .\n_:1 <http://e/p> <http://e/o> ."),
        .init(
            what: "comments between all words",
            turtle: head + ":s # a\n:p # b\n:o # c\n. # d\n<http://e/a#b> :p \"#\" .",
            triples: "<http://e/s> <http://e/p> <http://e/o> .\n<http://e/a#b> <http://e/p> \"#\" ."),
    ]

    @Test(arguments: cases)
    func readsAsWritten(_ one: Case) {
        let reading = RDFGraph.readTurtle(Array(one.turtle.utf8), file: "x.ttl")
        #expect(reading.diagnostics == [])
        let expected = RDFGraph.readNTriples(Array(one.triples.utf8))
        #expect(expected.diagnostics == [])
        #expect(expected.graph.count == one.triples.split(separator: "\n").count)
        #expect(GraphComparison.form(reading.graph) == GraphComparison.form(expected.graph))
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var turtle: String
        var line: Int
        var column: Int
        var code: Diagnostic.Code = .rdfSyntax

        var testDescription: String { turtle }
    }

    static let wrong: [Wrong] = [
        .init(turtle: "<http://a> <http://b> <http://c>", line: 1, column: 33, code: .unexpectedEnd),
        .init(turtle: "<http://a> <http://b> .", line: 1, column: 23),
        .init(turtle: "<http://a> .", line: 1, column: 12),
        // Empty brackets say nothing by themselves (production `triples`).
        .init(turtle: "[] .", line: 1, column: 4),
        .init(turtle: "\"a\" <http://b> <http://c> .", line: 1, column: 1),
        .init(turtle: "<http://a> \"b\" <http://c> .", line: 1, column: 12),
        .init(turtle: "<http://a> _:b <http://c> .", line: 1, column: 12),
        .init(turtle: "<http://a> [] <http://c> .", line: 1, column: 12),
        .init(turtle: "<http://a> true <http://c> .", line: 1, column: 12),
        .init(turtle: "a <http://b> <http://c> .", line: 1, column: 1),
        .init(turtle: "<http://a> <http://b> a .", line: 1, column: 23),
        .init(turtle: "\n\n  p:a <http://b> <http://c> .", line: 3, column: 3, code: .unknownPrefix),
        .init(turtle: "<a> <http://b> <http://c> .", line: 1, column: 1, code: .rdfNoBase),
        .init(turtle: "<http://a b> <http://b> <http://c> .", line: 1, column: 10),
        .init(turtle: "<http://a{> <http://b> <http://c> .", line: 1, column: 10),
        .init(turtle: #"<http://a\u0020> <http://b> <http://c> ."#, line: 1, column: 10),
        .init(turtle: #"<http://a\n> <http://b> <http://c> ."#, line: 1, column: 10),
        .init(turtle: "<http://a> <http://b> \"x\ny\" .", line: 1, column: 23),
        .init(turtle: "<http://a> <http://b> \"\"\"x .", line: 1, column: 23),
        .init(turtle: #"<http://a> <http://b> "\x" ."#, line: 1, column: 24),
        .init(turtle: #"<http://a> <http://b> "\u12" ."#, line: 1, column: 24),
        .init(turtle: #"<http://a> <http://b> "\uD800" ."#, line: 1, column: 24),
        .init(turtle: #"<http://a> <http://b> "\U00110000" ."#, line: 1, column: 24),
        .init(turtle: #"<http://a> <http://b> "x"@ ."#, line: 1, column: 26),
        .init(turtle: #"<http://a> <http://b> "x"@1a ."#, line: 1, column: 26),
        .init(turtle: #"<http://a> <http://b> "x"^^ ."#, line: 1, column: 29),
        .init(turtle: #"<http://a> <http://b> "x"^^_:d ."#, line: 1, column: 28),
        .init(turtle: "<http://a> <http://b> 1e .", line: 1, column: 23),
        .init(turtle: "<http://a> <http://b> +x .", line: 1, column: 23),
        .init(turtle: "<http://a> <http://b> ( <http://c> .", line: 1, column: 36),
        .init(turtle: "<http://a> <http://b> [ <http://c> .", line: 1, column: 36),
        .init(turtle: "<http://a> <http://b> [ <http://c> <http://d> .", line: 1, column: 47),
        .init(turtle: "<http://a> <http://b> <http://c> ] .", line: 1, column: 34),
        .init(turtle: "@prefix p <http://p/> .", line: 1, column: 9),
        .init(turtle: "@prefix p: \"x\" .", line: 1, column: 12),
        .init(turtle: "@prefix p: <http://p/>\n<http://a> <http://b> <http://c> .", line: 2, column: 1),
        .init(turtle: "@PREFIX p: <http://p/> .", line: 1, column: 1),
        .init(turtle: "@base http://b .", line: 1, column: 7),
        .init(turtle: "@prefix : <http://e/> . :a%4 :b :c .", line: 1, column: 27),
        .init(turtle: #"@prefix : <http://e/> . :a\x :b :c ."#, line: 1, column: 27),
        .init(turtle: "@prefix : <http://e/> . :-a :b :c .", line: 1, column: 26),
        .init(turtle: "_: <http://b> <http://c> .", line: 1, column: 3),
        .init(turtle: "_:-a <http://b> <http://c> .", line: 1, column: 3),
        .init(
            turtle: "<< <http://a> <http://b> <http://c> >> <http://d> 1 .", line: 1, column: 1, code: .rdfOutsideSubset
        ),
        .init(
            turtle: "<http://a> <http://b> << <http://a> <http://b> 1 >> .", line: 1, column: 23,
            code: .rdfOutsideSubset),
        .init(turtle: "<http://a> <http://b> 1 {| <http://c> 2 |} .", line: 1, column: 25, code: .rdfOutsideSubset),
        .init(turtle: "GRAPH <http://g> { }", line: 1, column: 1, code: .rdfOutsideSubset),
        .init(turtle: "<http://g> { <http://a> <http://b> 1 }", line: 1, column: 12, code: .rdfOutsideSubset),
        .init(turtle: "{ <http://a> <http://b> 1 }", line: 1, column: 1, code: .rdfOutsideSubset),
        .init(turtle: "<http://a> => <http://b> .", line: 1, column: 12, code: .rdfOutsideSubset),
        .init(turtle: #"<http://a> <http://b> "x"@en--ltr ."#, line: 1, column: 29, code: .rdfOutsideSubset),
    ]

    @Test(arguments: wrong)
    func reportsWithPlace(_ one: Wrong) throws {
        let reading = RDFGraph.readTurtle(Array(one.turtle.utf8), file: "x.ttl")
        let first = try #require(reading.diagnostics.first)
        #expect(first.code == one.code, "\(first)")
        #expect(first.location == SourceLocation(file: "x.ttl", line: one.line, column: one.column), "\(first)")
        #expect(first.severity == .error)
    }

    @Test func findsAllMistakesAndKeepsWhatIsRight() {
        let text = """
            @prefix : <http://e/> .
            :a :b "never closed .
            :c :d :e .
            :f :g x:h . # a dot . in a comment
            :i :j "a text. With dots. " ; :k 1e .
            :l :m :n .
            """
        let reading = RDFGraph.readTurtle(Array(text.utf8), file: "x.ttl")
        #expect(reading.diagnostics.map { $0.location.line } == [2, 4, 5])
        #expect(reading.diagnostics.map(\.code) == [.rdfSyntax, .unknownPrefix, .rdfSyntax])
        let subjects = reading.graph.triples.map(\.subject)
        // Where a quote is not closed, its statement ends at the next dot.
        #expect(subjects == [.iri("http://e/l")])
    }

    @Test func keepsNothingOfHalfAStatement() {
        let text = "@prefix : <http://e/> . :a :b :c ; :d x:e . :f :g :h ."
        let reading = RDFGraph.readTurtle(Array(text.utf8))
        #expect(reading.graph.triples.map(\.subject) == [.iri("http://e/f")])
    }

    @Test func aByteOrderMarkIsAWarning() {
        let reading = RDFGraph.readTurtle([0xEF, 0xBB, 0xBF] + Array("<http://a> <http://b> 1 .".utf8))
        #expect(reading.diagnostics.map(\.code) == [.byteOrderMark])
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(reading.graph.count == 1)
    }

    @Test func lettersThatAreCanonicallyEquivalentStayApart() {
        let reading = RDFGraph.readTurtle(Array("<http://a> <http://b> \"\u{E9}\", \"e\u{301}\" .".utf8))
        #expect(Set(reading.graph.triples.map(\.object)).count == 2)
    }
}
