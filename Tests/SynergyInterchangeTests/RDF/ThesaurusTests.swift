import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import Testing

/// Thesauri of others.
struct ThesaurusTests {
    private static let prefixes = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix : <http://thes.org/topics/> .

        """

    private static func read(_ text: String) -> ExchangeReading {
        RDFFormat.read(Array((prefixes + text).utf8), as: .turtle, file: "t.ttl")
    }

    @Test func aConceptSchemeIsAForm() throws {
        let reading = Self.read(
            """
            <http://thes.org/topics> a skos:ConceptScheme ; dct:title "Topics"@en, "Thèmes"@fr ; dct:issued "2019-05-01" .
            :c1 a skos:Concept ; skos:inScheme <http://thes.org/topics> ; skos:notation "1" ;
              skos:prefLabel "Law"@en, "Droit"@fr ; skos:definition "All law."@en ; skos:scopeNote "Use for statutes."@en .
            :c2 a skos:Concept ; skos:inScheme <http://thes.org/topics> ; skos:broader :c1 ; skos:notation "1.1" ;
              skos:prefLabel "Criminal law"@en ; skos:altLabel "Penal law"@en .
            :c3 a skos:Concept ; skos:topConceptOf <http://thes.org/topics> ; skos:prefLabel "Practice"@en .
            :c1 skos:narrower :c4 . :c4 skos:prefLabel "Civil law"@en ; skos:inScheme <http://thes.org/topics> .
            :c2 skos:broader :c1 .
            """)
        #expect(reading.diagnostics == [])
        let form = try #require(reading.content.questionnaires.first)
        #expect(reading.content.questionnaires.count == 1)
        #expect(form.id == "topics")
        #expect(
            form.title
                == LocalizedText(entries: [
                    .init(language: "en", text: "Topics"), .init(language: "fr", text: "Thèmes"),
                ]))
        #expect(form.about.published == "2019-05-01")
        #expect(form.language == "en")
        #expect(form.questions.map(\.id) == ["topics:1", "topics:1.1", "topics:c3", "topics:c4"])
        #expect(form.questions.map(\.kind) == [.text, .text, .text, .text])
        #expect(form.questions.map(\.section) == [nil, "Law", nil, "Law"])
        #expect(form.questions[0].text["fr"] == "Droit")
        #expect(form.questions[0].help == LocalizedText("All law.\nUse for statutes.", language: "en"))
        #expect(
            reading.losses.sentences == [
                "4 addresses of concepts: replaced by identifiers made of concept scheme and notation "
                    + "(first: http://thes.org/topics/c1)",
                "1 statements with skos:altLabel: left out (first: http://thes.org/topics/c2)",
            ])
    }

    @Test func matchesAreProposedOnceAndInTheRightDirection() throws {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme .
            :a skos:inScheme :s ; skos:prefLabel "A"@en ; skos:exactMatch <http://other.org/1> ; skos:broadMatch <http://other.org/2> ;
              skos:closeMatch <http://other.org/3> ; skos:relatedMatch <http://other.org/4> .
            :b skos:inScheme :s ; skos:prefLabel "B"@en ; skos:narrowMatch <http://other.org/5> .
            <http://other.org/1> skos:exactMatch :a .
            <http://other.org/2> skos:narrowMatch :a .
            """)
        #expect(reading.diagnostics == [])
        let set = try #require(reading.content.mappings.first)
        #expect(reading.content.mappings.count == 1)
        let found = set.mappings.map { "\($0.subject) \($0.relation.names) \($0.object) \($0.status.rawValue)" }
        #expect(
            Set(found) == [
                "s:a equal http://other.org/1 proposed", "s:a subset http://other.org/2 proposed",
                "s:a equal superset subset overlap disjoint http://other.org/3 proposed",
                "s:a equal superset subset overlap disjoint http://other.org/4 proposed",
                "s:b superset http://other.org/5 proposed",
            ])
        #expect(found.count == 5)
        #expect(
            set.mappings.allSatisfy { $0.justification == "semapv:UnspecifiedMatching" && $0.location?.file == "t.ttl" }
        )
    }

    @Test func rulesThatAreBrokenAreReported() {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme .
            :a skos:inScheme :s ; skos:prefLabel "A"@en, "Another"@en ; skos:broader :b .
            :b skos:inScheme :s ; skos:prefLabel "B"@en ; skos:broader :c .
            :c skos:inScheme :s ; rdfs:label "C"@en ; skos:broader :a .
            :d skos:inScheme :s ; skos:exactMatch :a ; skos:broadMatch :a .
            :e skos:inScheme :s ; skos:prefLabel "E"@en ; skos:broader :e .
            """)
        let found = reading.diagnostics.map { "\($0.location.line ?? 0) \($0.severity.rawValue) \($0.code.rawValue)" }
        // Two labels in one language (S14), a loop of three and of one, two without label, exact and broad at once (S46).
        #expect(
            found.sorted() == [
                "10 warning skos-rule", "6 error skos-rule", "8 warning skos-rule", "8 warning skos-rule",
                "9 error skos-rule", "9 warning skos-rule",
            ], "\(reading.diagnostics)")
        #expect(reading.content.questionnaires.first?.questions.count == 5)
    }

    @Test func severalSchemesAreSeveralForms() {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme ; rdfs:label "S" . <http://x.org/s> a skos:ConceptScheme ; dct:identifier "XS" .
            <http://y.org/s#> a skos:ConceptScheme .
            :a skos:inScheme :s, <http://x.org/s> ; skos:prefLabel "A"@de .
            :b skos:inScheme <http://x.org/s> ; skos:prefLabel "B"@de ; skos:notation "has space", "two" .
            :c a skos:Concept ; skos:prefLabel "C" .
            """)
        #expect(reading.content.questionnaires.map(\.id) == ["s", "XS", "s-2", "CONCEPTS"])
        #expect(
            reading.content.questionnaires.map { $0.questions.map(\.id) } == [["s:a"], ["XS:b"], [], ["CONCEPTS:c"]])
        #expect(reading.content.questionnaires.map(\.language) == ["de", "de", "en", "en"])
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(
            reading.losses.sentences.contains(
                "1 concepts in several concept schemes: kept in the first, http://thes.org/topics/s (first: "
                    + "http://thes.org/topics/a)"))
    }

    @Test func groupsAreSectionsAndDeepOnesAreJoined() throws {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme ; skos:hasTopConcept :a .
            :g a skos:Collection ; skos:prefLabel "Group"@en ; skos:member :d .
            :a skos:prefLabel "A"@en . :b skos:broader :a ; skos:prefLabel "B"@en . :c skos:broader :b ; skos:prefLabel "C"@en .
            :d a skos:Concept ; skos:prefLabel "D"@en .
            """)
        #expect(reading.diagnostics == [])
        let form = try #require(reading.content.questionnaires.first)
        let sections = Dictionary(uniqueKeysWithValues: form.questions.map { ($0.id.number, $0.section) })
        #expect(sections == ["a": nil, "b": "A", "c": "A / B", "d": "Group"])
    }

    @Test func aThesaurusWrittenAsOursComesBack() throws {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme . :a skos:inScheme :s ; skos:prefLabel "A"@en ; skos:exactMatch <http://o.org/1> .
            """)
        let written = RDFFormat.write(reading.content, as: .turtle)
        #expect(written.losses.isEmpty)
        // What nobody approved is not stated as a fact.
        #expect(!String(decoding: written.bytes, as: UTF8.self).contains("skos:exactMatch <"))
        let again = RDFFormat.read(written.bytes, as: .turtle)
        #expect(again.diagnostics == [])
        #expect(RDFRoundTripTests.withoutPlaces(again.content) == RDFRoundTripTests.withoutPlaces(reading.content))
    }

    @Test func statementsOfNothingKnownAreCounted() {
        let reading = Self.read(
            """
            :p a <http://xmlns.com/foaf/0.1/Person> ; <http://xmlns.com/foaf/0.1/name> "P" .
            :q <http://e/p> 1 .
            """)
        #expect(reading.content.isEmpty)
        #expect(
            reading.losses.sentences == [
                "1 things of the kind http://xmlns.com/foaf/0.1/Person: left out (first: http://thes.org/topics/p)",
                "1 things of no kind: left out (first: http://thes.org/topics/q)",
            ])
    }
}
