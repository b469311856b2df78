import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Which mappings are stated as facts, and in which direction.
struct MappingStatementTests {
    private static let subject = RDFTerm.iri("urn:reporting-synergy:id/A/1")
    private static let object = RDFTerm.iri("urn:reporting-synergy:id/B/2")

    /// What is stated of the two sides themselves.
    private static func facts(_ mapping: Mapping, asOf day: CalendarDay? = nil) -> [String] {
        let content = ExchangeContent(mappings: [MappingSet(id: "https://e.org/s", mappings: [mapping])])
        return RDFFormat.graph(of: content, asOf: day).graph.triples.compactMap { triple in
            guard triple.subject == subject, triple.object == object, case .iri(let iri) = triple.predicate else {
                return nil
            }
            return iri
        }
    }

    private static let skos = "http://www.w3.org/2004/02/skos/core#"
    private static let own = "urn:reporting-synergy:vocab/"

    /// `A skos:broadMatch B` says that B is the broader one (SKOS Reference, section 10.1).
    static let properties: [(RelationSet, String)] = [
        (.equal, skos + "exactMatch"), (.subset, skos + "broadMatch"), (.superset, skos + "narrowMatch"),
        (.overlap, skos + "relatedMatch"), (.disjoint, own + "disjointMatch"),
        ([.equal, .subset], own + "equalOrSubsetMatch"),
        (RelationSet.equal.complement, own + "supersetOrSubsetOrOverlapOrDisjointMatch"),
    ]

    @Test(arguments: properties)
    func aRelationHasItsProperty(_ relation: RelationSet, _ property: String) {
        #expect(Self.facts(Mapping(subject: "A:1", object: "B:2", relation: relation)) == [property])
    }

    @Test(arguments: Mapping.Status.allCases)
    func onlyApprovedOnesAreFacts(status: Mapping.Status) {
        let facts = Self.facts(Mapping(subject: "A:1", object: "B:2", relation: .equal, status: status))
        #expect(facts == (status == .approved ? [Self.skos + "exactMatch"] : []))
    }

    static let days: [(CalendarDay?, Bool)] = [
        (nil, false), ("2019-12-31", false), ("2020-01-01", true), ("2021-12-31", true), ("2022-01-01", false),
    ]

    @Test(arguments: days)
    func onlyWhatHoldsIsAFact(_ day: CalendarDay?, _ isFact: Bool) {
        let mapping = Mapping(
            subject: "A:1", object: "B:2", relation: .equal, validity: Validity(from: "2020-01-01", until: "2021"))
        #expect(Self.facts(mapping, asOf: day).isEmpty == !isFact)
    }

    @Test func theAnnotationFollowsTheRDFFormOfSSSOM() throws {
        let mapping = Mapping(
            subject: "A:1", object: "B:2", relation: .disjoint, confidence: 0.85, authors: ["A. Curator"],
            reviewers: ["R"], status: .proposed, date: "2020-02-03", comment: "why")
        let content = ExchangeContent(mappings: [MappingSet(id: "https://e.org/s", title: "T", mappings: [mapping])])
        let expected = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix sssom: <https://w3id.org/sssom/> .
            @prefix dct: <http://purl.org/dc/terms/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix : <urn:reporting-synergy:vocab/> . @prefix i: <urn:reporting-synergy:id/> .
            <https://e.org/s> a sssom:MappingSet ; sssom:mapping_set_id "https://e.org/s"^^xsd:anyURI ; dct:title "T" ;
              :position 1 ; sssom:mappings [
                a owl:Axiom ; owl:annotatedSource i:A\\/1 ; owl:annotatedProperty skos:exactMatch ;
                owl:annotatedTarget i:B\\/2 ; sssom:predicate_modifier "Not" ;
                sssom:mapping_justification <https://w3id.org/semapv/vocab/ManualMappingCuration> ;
                sssom:confidence 8.5E-1 ; sssom:author_label "A. Curator" ; sssom:reviewer_label "R" ;
                dct:created "2020-02-03"^^xsd:date ; rdfs:comment "why" ; :position 1 ; :status "proposed" ;
                :setRelation "disjoint" ] .
            """
        let reading = RDFGraph.readTurtle(Array(expected.utf8))
        #expect(reading.diagnostics == [])
        #expect(GraphComparison.form(RDFFormat.graph(of: content).graph) == GraphComparison.form(reading.graph))
    }

    /// Mapping sets of others in the RDF form of SSSOM: predicates are read by the table that SSSOM files are read by.
    static let predicates: [(String, String, RelationSet)] = [
        ("skos:exactMatch", "", .equal), ("skos:broadMatch", "", .subset), ("skos:narrowMatch", "", .superset),
        ("skos:closeMatch", "", .all), ("skos:relatedMatch", "", .all), ("owl:sameAs", "", .equal),
        ("rdfs:subClassOf", "", [.equal, .subset]), ("skos:exactMatch", "\"Not\"", RelationSet.equal.complement),
        // What sssom-py 0.4.21 writes for `Not`.
        ("skos:exactMatch", "sssom:NegatedPredicate", RelationSet.equal.complement),
        ("skos:broadMatch", "sssom:NegatedPredicate", RelationSet.subset.complement),
        // To deny what claims nothing claims nothing.
        ("skos:closeMatch", "sssom:NegatedPredicate", .all),
    ]

    @Test(arguments: predicates)
    func predicatesOfOthersAreTranslated(_ predicate: String, _ modifier: String, _ relation: RelationSet) throws {
        let text = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix sssom: <https://w3id.org/sssom/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix semapv: <https://w3id.org/semapv/vocab/> . @prefix pav: <http://purl.org/pav/> .
            [] a sssom:MappingSet ; sssom:mappings [
              a owl:Axiom ; owl:annotatedSource <http://x.org/a> ; owl:annotatedProperty \(predicate) ;
              owl:annotatedTarget <http://y.org/b> ; \(modifier.isEmpty ? "" : "sssom:predicate_modifier \(modifier) ;")
              pav:authoredBy <https://orcid.org/0000-0002> ; sssom:mapping_justification semapv:LexicalMatching ;
              sssom:match_string "a" ] .
            """
        let reading = RDFFormat.read(Array(text.utf8), as: .turtle, file: "x.ttl")
        #expect(reading.diagnostics == [])
        let mapping = try #require(reading.content.mappings.first?.mappings.first)
        #expect(mapping.subject == "http://x.org/a")
        #expect(mapping.object == "http://y.org/b")
        #expect(mapping.relation == relation)
        #expect(mapping.status == .proposed)
        #expect(mapping.justification == "semapv:LexicalMatching")
        #expect(mapping.authors == ["https://orcid.org/0000-0002"])
        #expect(reading.losses.sentences == ["1 statements with sssom:match_string: left out (first: a blank node)"])
    }

    @Test(arguments: ["\"\"", "\"not\"", "sssom:Inverse", "[]"])
    func modifiersThatNobodyKnowsClaimNothing(_ modifier: String) throws {
        let text = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix sssom: <https://w3id.org/sssom/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            [] a owl:Axiom ; owl:annotatedSource <http://x.org/a> ; owl:annotatedProperty skos:exactMatch ;
              owl:annotatedTarget <http://y.org/b> ;
              sssom:predicate_modifier "Not", \(modifier) .
            """
        let reading = RDFFormat.read(Array(text.utf8), as: .turtle, file: "x.ttl")
        #expect(reading.diagnostics.map { "\($0.location.line ?? 0) \($0.code.rawValue)" } == ["5 invalid-value"])
        #expect(reading.content.mappings.first?.mappings.first?.relation == .all)
    }

    /// Others read a predicate without our words for the relation: it may say less, and never more.
    @Test func whatPredicatesSayFollowsFromTheRelation() {
        for bits in UInt8(1)...31 {
            let relation = RelationSet(rawValue: bits)
            let mapping = Mapping(subject: "A:1", object: "B:2", relation: relation)
            let content = ExchangeContent(mappings: [MappingSet(id: "https://e.org/s", mappings: [mapping])])
            let graph = RDFFormat.graph(of: content).graph
            let text = String(decoding: graph.turtle(), as: UTF8.self)
            let lines = text.split(separator: "\n").filter { !$0.contains("setRelation") }.joined(separator: "\n")
            let read = RDFFormat.read(Array(lines.utf8), as: .turtle, file: "x.ttl").content.mappings.first?.mappings
                .first
            #expect(read?.relation.isSuperset(of: relation) == true, "\(relation.names)")
            // To be related is more than nothing: only what is not disjoint is said to be.
            if relation.contains(.disjoint) { #expect(!text.contains("annotatedProperty skos:relatedMatch")) }
        }
    }

    /// The file that sssom-py 0.4.21 makes of two mappings, of which one is negated.
    @Test func aSetOfSSSOMPyIsRead() throws {
        let text = """
            @prefix a: <http://a.org/> .
            @prefix b: <http://b.org/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix ns1: <http://purl.org/pav/> .
            @prefix orcid: <https://orcid.org/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix semapv: <https://w3id.org/semapv/vocab/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix sssom: <https://w3id.org/sssom/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <https://x.org/s1> a sssom:MappingSet ;
                dcterms:license <https://x.org/l> ;
                sssom:mappings [ a owl:Axiom ;
                        dcterms:created "2024-05-06"^^xsd:date ;
                        ns1:authoredBy orcid:0000-0001 ;
                        owl:annotatedProperty skos:exactMatch ;
                        owl:annotatedSource a:1 ;
                        owl:annotatedTarget b:1 ;
                        sssom:author_label "Ann" ;
                        sssom:confidence 9e-01 ;
                        sssom:mapping_justification semapv:ManualMappingCuration ],
                    [ a owl:Axiom ;
                        dcterms:created "2024-05-06"^^xsd:date ;
                        owl:annotatedProperty skos:exactMatch ;
                        owl:annotatedSource a:2 ;
                        owl:annotatedTarget b:2 ;
                        sssom:mapping_justification semapv:ManualMappingCuration ;
                        sssom:predicate_modifier sssom:NegatedPredicate ] .
            """
        let reading = RDFFormat.read(Array(text.utf8), as: .turtle, file: "x.ttl")
        #expect(reading.diagnostics == [])
        let mappings = try #require(reading.content.mappings.first).mappings
        #expect(mappings.map(\.relation) == [.equal, RelationSet.equal.complement])
        #expect(mappings.map(\.confidence) == [0.9, 1])
        #expect(mappings.map(\.status) == [.approved, .approved])
    }

    @Test func annotationsWithMistakesAreReported() {
        let text = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix sssom: <https://w3id.org/sssom/> .
            @prefix s: <urn:reporting-synergy:vocab/> . @prefix : <http://e/> .
            [] a owl:Axiom ; owl:annotatedSource :a .
            [] a owl:Axiom ; owl:annotatedSource :a ; owl:annotatedProperty :p ; owl:annotatedTarget :b ;
               sssom:confidence 7 ; s:status "maybe" ; s:setRelation "subset equal" ; s:validFrom "soon" ; s:elementMap "{" ;
               s:transform "{\\"kind\\": \\"magic\\"}" .
            [] a owl:Axiom ; owl:annotatedSource "text" ; owl:annotatedProperty :p ; owl:annotatedTarget :b .
            """
        let reading = RDFFormat.read(Array(text.utf8), as: .turtle, file: "x.ttl")
        let found = reading.diagnostics.map { "\($0.location.line ?? 0) \($0.code.rawValue)" }
        #expect(
            found == [
                "3 rdf-structure", "5 invalid-value", "5 invalid-value", "5 invalid-value", "5 invalid-value",
                "5 unexpected-end", "6 invalid-value", "7 invalid-identifier",
            ], "\(reading.diagnostics)")
    }
}
