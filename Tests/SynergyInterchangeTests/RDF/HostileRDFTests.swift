import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Files that somebody made to do harm, or that broke on the way.
struct HostileRDFTests {
    private static let sample = RDFFormat.write(RandomContent.make(seed: 5), as: .turtle).bytes

    @Test(arguments: RDFFormat.Syntax.allCases)
    func everyBeginningOfAFileIsSurvived(syntax: RDFFormat.Syntax) {
        let bytes = RDFFormat.write(RandomContent.make(seed: 5), as: syntax).bytes
        for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
            let reading = RDFFormat.read(Array(bytes.prefix(length)), as: syntax, file: "x")
            for diagnostic in reading.diagnostics { #expect(!diagnostic.message.isEmpty) }
        }
    }

    @Test(arguments: RDFFormat.Syntax.allCases)
    func flippedBytesAreSurvived(syntax: RDFFormat.Syntax) {
        var random = SplitMix64(seed: 7)
        let bytes = RDFFormat.write(RandomContent.make(seed: 6), as: syntax).bytes
        for _ in 0..<(Laws.isFull ? 2_000 : 100) {
            var broken = bytes
            for _ in 0...random.below(4) { broken[random.below(broken.count)] = UInt8(random.below(256)) }
            _ = RDFFormat.read(broken, as: syntax)
        }
    }

    @Test func bytesThatAreNoTextAreReported() {
        for syntax in RDFFormat.Syntax.allCases {
            let reading = RDFFormat.read([0x22, 0xFF, 0x22], as: syntax, file: "x")
            #expect(reading.diagnostics.map(\.code) == [.invalidUTF8])
            #expect(reading.diagnostics.first?.location.column == 2)
        }
    }

    @Test func tooManyBytesAreRefused() {
        for syntax in RDFFormat.Syntax.allCases {
            let reading = RDFFormat.read(Self.sample, as: syntax, file: "x", limits: Limits(fileBytes: 100))
            #expect(reading.diagnostics.map(\.code) == [.fileTooLarge])
        }
    }

    @Test func deepBracketsAreRefused() {
        for (open, close) in [("[ <http://p> ", "] "), ("( ", ") ")] {
            let text =
                "<http://a> <http://b> " + String(repeating: open, count: 100_000) + "1 "
                + String(repeating: close, count: 100_000) + "."
            let reading = RDFGraph.readTurtle(Array(text.utf8))
            #expect(reading.diagnostics.map(\.code) == [.tooDeep])
        }
        let reading = RDFGraph.readJSONLD(Array(String(repeating: "[", count: 100_000).utf8))
        #expect(reading.diagnostics.map(\.code) == [.tooDeep])
    }

    @Test func manyMistakesAreCounted() {
        let text = String(repeating: "x:y <http://b> 1 .\n", count: 5_000)
        let reading = RDFGraph.readTurtle(Array(text.utf8), limits: Limits(diagnosticsPerFile: 10))
        #expect(reading.diagnostics.count == 11)
        #expect(reading.diagnostics.last?.message == "4990 more problems are not listed")
    }

    /// Each of many heads leads into one loop; three thousand took ten seconds.
    @Test(.timeLimit(.minutes(15)))
    func listsThatComeBackToThemselvesAreReadOnce() {
        let count = 20_000
        var text = Self.head
        for number in 0..<count {
            text += "_:l\(number) rdf:first \(number) ; rdf:rest _:l\((number + 1) % count) .\n"
            text += "i:f\(number) a s:Questionnaire ; s:questions _:l\(number) .\n"
        }
        _ = RDFFormat.read(Array(text.utf8), as: .turtle, file: "x")
    }

    /// Names, languages and labels of which there are many.
    @Test(.timeLimit(.minutes(15)))
    func manyOfOneNameAreNamedAtOnce() {
        var text = Self.head + "i:s a skos:ConceptScheme .\n"
        for number in 0..<20_000 {
            text += "<http://x\(number).org/a> skos:inScheme i:s ; skos:prefLabel \"A\"@en ; skos:notation \"1\" .\n"
        }
        text += "i:c skos:inScheme i:s ; skos:prefLabel \"A\"@en"
        for number in 0..<20_000 { text += ", \"\(number)\"@en-x-a\(number)" }
        let forms = RDFFormat.read(Array((text + " .").utf8), as: .turtle, file: "x").content.questionnaires
        #expect(Set(forms.first?.questions.map(\.id) ?? []).count == 20_001)
    }

    /// A deep chain that no bracket shows: it is written with labels, and read without growing the stack.
    @Test func deepChainsAreWritten() {
        let text = (0..<20_000).map { "_:n\($0) <http://p> _:n\($0 + 1) ." }.joined(separator: "\n")
        let graph = RDFGraph.readNTriples(Array(text.utf8)).graph
        let again = RDFGraph.readTurtle(graph.turtle())
        #expect(again.diagnostics == [])
        #expect(again.graph.count == 20_000)
        #expect(RDFGraph.readJSONLD(graph.jsonLD()).graph.count == 20_000)
    }

    private static let head = """
        @prefix s: <urn:reporting-synergy:vocab/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix i: <urn:reporting-synergy:id/> .

        """

    private static func codes(_ text: String) -> [String] {
        RDFFormat.read(Array((head + text).utf8), as: .turtle, file: "x.ttl").diagnostics.map(\.code.rawValue)
    }

    @Test func listsThatComeBackAreReported() {
        #expect(
            Self.codes(
                """
                i:F a s:Questionnaire ; dct:title "t" ; s:questions _:l . _:l rdf:first i:Q ; rdf:rest _:l .
                """
            ).contains("rdf-structure"))
    }

    @Test func whatHoldsItselfIsReported() {
        #expect(Self.codes("i:S a s:Submission ; s:document _:d . _:d s:x _:d .").contains("rdf-structure"))
    }

    /// Nodes that are used twice at each of many levels would be copied two to the power of levels times.
    @Test func sharedNodesAreNotMultiplied() {
        let levels = (0..<60).map { "_:n\($0) s:a _:n\($0 + 1) ; s:b _:n\($0 + 1) ." }.joined(separator: "\n")
        #expect(Self.codes("i:S a s:Submission ; s:document _:n0 .\n" + levels).contains("rdf-structure"))
    }

    /// Lists that share their ends.
    @Test func sharedListsAreNotMultiplied() {
        let count = 3_000
        let tail = (0..<count).map {
            "_:l\($0) rdf:first \"x\" ; rdf:rest " + ($0 + 1 < count ? "_:l\($0 + 1) ." : "() .")
        }
        let heads = (0..<count).map { "s:p\($0) _:l\($0 % 7)" }.joined(separator: " ; ")
        let reading = RDFFormat.read(
            Array((Self.head + tail.joined(separator: "\n") + "\ni:S a s:Submission ; " + heads + " .").utf8),
            as: .turtle)
        #expect(reading.diagnostics.contains { $0.code == .rdfStructure })
    }

    @Test func wrongTypesAreReportedWithTheirPlace() throws {
        let text = """
            i:F a s:Questionnaire ; dct:title "T"@en ; s:audience "nobody" ; s:cycleYears "two" ;
              s:questions ( i:F\\/1 i:F\\/2 ) ; s:unheardOf 1 .
            i:F\\/1 skos:prefLabel "Q"@en, "R"@en ; s:kind "text" .
            i:F\\/2 skos:prefLabel "Q"@en ; s:kind "text", "number" .
            """
        let reading = RDFFormat.read(Array((Self.head + text).utf8), as: .turtle, file: "x.ttl")
        let found = reading.diagnostics.map { "\($0.location.line ?? 0) \($0.code.rawValue)" }
        #expect(
            found == ["4 invalid-value", "4 wrong-type", "5 unknown-member", "6 skos-rule", "7 rdf-structure"],
            "\(reading.diagnostics)")
        #expect(reading.diagnostics.allSatisfy { $0.location.file == "x.ttl" })
    }

    @Test func longThesauriTakeTheirTime() {
        let chain = (0..<5_000).map { "i:c\($0) skos:broader i:c\($0 + 1) ; skos:prefLabel \"\($0)\"@en ." }
        let reading = RDFFormat.read(
            Array((Self.head + "i:s a skos:ConceptScheme .\n" + chain.joined(separator: "\n")).utf8), as: .turtle)
        #expect(reading.content.questionnaires.first?.questions.count == 5_000)
    }

    @Test(arguments: [
        "{", "[]", "{}", "1", "{\"@context\": \"http://example.org/c\", \"@id\": \"http://a\"}",
        "{\"@context\": {\"x\": {\"@reverse\": \"http://p\"}}, \"@id\": \"http://a\", \"x\": 1}",
        "{\"@id\": 5}", "{\"@id\": \"x\"}", "{\"@graph\": 1}", "{\"http://p\": {\"@value\": {}}}",
        "{\"http://p\": {\"@value\": 1, \"@type\": \"x\"}}", "{\"@context\": {\"a\": \"a:b\"}, \"a:c\": 1}",
        "{\"@context\": [[[[{}]]]], \"p\": {\"@list\": {\"@list\": []}}}",
    ])
    func oddJSONLDIsSurvived(text: String) {
        _ = RDFFormat.read(Array(text.utf8), as: .jsonld, file: "x")
    }

    @Test func contextsElsewhereAreNamed() {
        let text = "{\"@context\": \"http://example.org/c\", \"@id\": \"http://a\", \"p\": 1}"
        let reading = RDFFormat.read(Array(text.utf8), as: .jsonld, file: "x")
        #expect(reading.diagnostics.first?.code == .rdfOutsideSubset)
    }
}
