import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Thesauri of others.
struct ThesaurusTests {
    private static let prefixes = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
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
                "10 warning skos-rule", "10 warning skos-rule", "11 error skos-rule", "11 warning skos-rule",
                "12 warning skos-rule", "8 error skos-rule",
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
        // Of two schemes the one with the most concepts, of two notations the least.
        #expect(
            reading.content.questionnaires.map { $0.questions.map(\.id) }
                == [[], ["XS:a", "XS:has-space"], [], ["CONCEPTS:c"]])
        #expect(reading.content.questionnaires.map(\.language) == ["en", "de", "en", "en"])
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(
            reading.losses.sentences.contains(
                "1 concepts in several concept schemes: kept in the one with the most concepts, http://x.org/s (first: "
                    + "http://thes.org/topics/a)"))
        #expect(
            reading.losses.sentences.contains(
                "1 notations besides the least: left out (first: http://thes.org/topics/b)"))
    }

    /// A graph has no order: statements of a file in any order give the same forms, but for the order of their questions.
    @Test func theOrderOfStatementsDoesNotMatter() {
        var lines = [
            ":s a skos:ConceptScheme .", ":t a skos:ConceptScheme .", ":u a skos:ConceptScheme .",
            ":a skos:inScheme :s .", ":a skos:inScheme :t .", ":b skos:inScheme :t .", ":b skos:inScheme :s .",
            ":c skos:inScheme :u .", ":c skos:inScheme :t .", ":d skos:inScheme :u .", ":e skos:inScheme :u .",
            ":a skos:prefLabel \"A\"@en .", ":b skos:prefLabel \"B\"@en .", ":c skos:prefLabel \"C\"@en .",
            ":d skos:prefLabel \"D\"@en .", ":e skos:prefLabel \"E\"@en .", ":e skos:broader :d .",
            ":e skos:broader :c .",
            ":a skos:notation \"2\" .", ":a skos:notation \"1\" .", ":g skos:member :a .", ":h skos:member :a .",
            ":g skos:prefLabel \"G\"@en .", ":h skos:prefLabel \"H\"@en .",
        ]
        func forms() -> [String] {
            Self.read(lines.joined(separator: "\n")).content.questionnaires.map { form in
                "\(form.id): "
                    + form.questions.map { "\($0.id) \($0.section ?? "")" }.sorted().joined(separator: ", ")
            }
            .sorted()
        }
        var random = SplitMix64(seed: 3)
        let expected = ["s: ", "t: t:1 G, t:b , t:c ", "u: u:d , u:e C"]
        for _ in 0..<50 {
            lines.shuffle(using: &random)
            #expect(forms() == expected)
        }
    }

    /// As AGROVOC and EuroVoc have it: labels in SKOS-XL, definitions and notes in nodes of their own.
    @Test func textsMayStandInNodesOfTheirOwn() throws {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme .
            :a a skos:Concept ; skos:inScheme :s ; skosxl:prefLabel :l1, :l2 ; skos:prefLabel "migrant labour"@en ;
              skos:definition :d1 ; skos:scopeNote [ rdf:value "use with care"@en ] ; skos:notation "2", "10" .
            :l1 a skosxl:Label ; skosxl:literalForm "migrant labour"@en .
            :l2 a skosxl:Label ; skosxl:literalForm "main-d'œuvre migrante"@fr .
            :d1 rdf:value "Labour that migrates"@en ; dct:source <http://x.org/> .
            :b a skos:Concept ; skos:inScheme :s ; skos:broader :a ; skosxl:prefLabel [ skosxl:literalForm "B"@en ] ;
              skos:definition <http://elsewhere.org/d> .
            """)
        #expect(reading.diagnostics == [])
        let questions = try #require(reading.content.questionnaires.first).questions
        #expect(questions.map(\.id) == ["s:10", "s:b"])
        #expect(questions[0].text["en"] == "migrant labour")
        #expect(questions[0].text["fr"] == "main-d'œuvre migrante")
        #expect(questions[0].help == LocalizedText("Labour that migrates\nuse with care", language: "en"))
        #expect(questions[1].text == LocalizedText("B", language: "en"))
        #expect(questions[1].section == "migrant labour")
        #expect(
            reading.losses.sentences.filter { !$0.contains("addresses of concepts") } == [
                "1 notations besides the least: left out (first: http://thes.org/topics/a)",
                "1 statements with dct:source: left out (first: http://thes.org/topics/d1)",
                "1 statements with skos:definition that lead to no text: left out (first: http://thes.org/topics/b)",
            ], "\(reading.losses.sentences)")
    }

    @Test func twoDifferentLabelsOfBothKindsAreTwo() {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme .
            :a skos:inScheme :s ; skos:prefLabel "A"@en ; skosxl:prefLabel [ skosxl:literalForm "B"@en ] .
            """)
        #expect(reading.diagnostics.map(\.code) == [.skosRule])
    }

    /// Tags that are none here are no second text in an unknown language.
    @Test func textsInLanguagesThatAreNotReadAreCounted() throws {
        let reading = Self.read(
            """
            :s a skos:ConceptScheme .
            :a skos:inScheme :s ; skos:prefLabel "plain", "A"@en, "x"@x-notation, "y"@i-klingon .
            """)
        #expect(reading.diagnostics == [])
        let text = try #require(reading.content.questionnaires.first?.questions.first).text
        #expect(Set(text.entries.map(\.text)) == ["plain", "A"])
        #expect(reading.losses.sentences.count { $0.contains("which is not read as a language") } == 2)
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
