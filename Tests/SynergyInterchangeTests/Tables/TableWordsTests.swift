import SynergyCrosswalk
import SynergyModel
import Testing

@testable import SynergyInterchange

@Suite struct TableWordsTests {
    static let vocabularies: [Vocabulary] = [
        .yesNo, .answerKind, .aspect, .quantifier, .reuse, .certainty, .audience, .nature, .change, .instrumentKind,
        .classification, .absence, .submissionStatus, .action, .outcome, .mappingStatus, .relation,
    ]

    @Test(arguments: vocabularies.indices) func noWordMeansTwoThings(index: Int) {
        let vocabulary = Self.vocabularies[index]
        for entry in vocabulary.entries {
            for word in [entry.code] + entry.words.all + entry.others {
                #expect(vocabulary.code(of: word) == entry.code, "\(vocabulary.name): \(word)")
                #expect(vocabulary.code(of: "  \(word.uppercased()) ") == entry.code, "\(vocabulary.name): \(word)")
            }
        }
    }

    @Test(arguments: TableKind.allCases) func noHeadingMeansTwoColumns(kind: TableKind) {
        for (place, field) in kind.fields.enumerated() {
            for word in [field.key] + field.words.all + field.others {
                #expect(
                    kind.headings.column(word) == HeadingIndex.Column(field: place, language: nil), "\(kind): \(word)")
            }
        }
    }

    @Test func everyCodeOfTheModelHasWords() {
        func codes(_ vocabulary: Vocabulary) -> [String] { vocabulary.entries.map(\.code) }
        #expect(codes(.answerKind) == AnswerKind.allCases.map(\.rawValue))
        #expect(codes(.aspect) == Aspect.allCases.map(\.rawValue))
        #expect(codes(.quantifier) == Quantifier.allCases.map(\.rawValue))
        #expect(codes(.reuse) == ReusePermission.allCases.map(\.rawValue))
        #expect(codes(.certainty) == Certainty.allCases.map(\.rawValue))
        #expect(codes(.audience) == Questionnaire.Audience.allCases.map(\.rawValue))
        #expect(codes(.change) == LineageEntry.Change.allCases.map(\.rawValue))
        #expect(codes(.instrumentKind) == Instrument.Kind.allCases.map(\.rawValue))
        #expect(codes(.absence) == Absence.allCases.map(\.rawValue))
        #expect(codes(.submissionStatus) == Submission.Status.allCases.map(\.rawValue))
        #expect(codes(.mappingStatus) == Mapping.Status.allCases.map(\.rawValue))
    }

    @Test(arguments: [
        ("text (fr)", "fr"), ("Question [fr]", "fr"), ("QUESTION (français)", "fr"), ("question: French", "fr"),
        ("text::fr", "fr"), ("text_fr", "fr"), ("Вопрос (французский)", "fr"), ("السؤال (الفرنسية)", "fr"),
        ("问题（法文）", "fr"), ("text [fil]", "fil"), ("text (zh-Hans)", "zh-hans"), ("text (und)", "und"),
    ])
    func aColumnNamesItsLanguage(heading: String, language: String) {
        let column = TableKind.questions.headings.column(heading)
        #expect(
            column == HeadingIndex.Column(field: TableKind.questions.field("text"), language: LanguageTag(language)))
    }

    @Test(arguments: ["text (free)", "text (old)", "section (fr)", "text (12)", "remarks (fr)", "", "()", "::fr"])
    func otherHeadingsAreNone(heading: String) {
        #expect(TableKind.questions.headings.column(heading) == nil)
    }

    /// What other vocabularies call the five relations, by their own definitions.
    @Test(
        arguments: [
            ("skos:exactMatch", RelationSet.equal), ("exactMatch", .equal), ("owl:sameAs", .equal),
            ("equivalent", .equal),
            ("equivalent-to", .equal), ("=", .equal), ("equal to", .equal), ("même", .equal),
            // SKOS names the target: the target is broader, so the source lies inside it.
            ("skos:broadMatch", .subset), ("source-is-narrower-than-target", .subset), ("subset-of", .subset),
            ("skos:narrowMatch", .superset), ("source-is-broader-than-target", .superset), ("superset-of", .superset),
            ("intersects with", .overlap), ("intersects-with", .overlap), ("overlap", .overlap),
            ("no-relationship", .disjoint), ("disjoint", .disjoint), ("rdfs:subClassOf", [.equal, .subset]),
            ("equal superset", [.equal, .superset]), ("same / contains", [.equal, .superset]),
            ("contient; recoupe", [.superset, .overlap]), ("skos:relatedMatch", .all), ("подмножество", []),
        ] as [(String, RelationSet)])
    func relationsOfOtherVocabulariesAreUnderstood(word: String, expected: RelationSet) {
        #expect(Vocabulary.relations(of: word) == (expected.isEmpty ? nil : expected))
    }

    @Test(arguments: TableLanguage.allCases) func everySetOfRelationsIsReadBack(language: TableLanguage) {
        for bits in 1..<32 as Range<UInt8> {
            let set = RelationSet(rawValue: bits)
            #expect(Vocabulary.relations(of: Vocabulary.words(set, in: language)) == set)
        }
    }
}
