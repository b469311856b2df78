import SynergyCrosswalk
import SynergyInterchange
import SynergyMappings
import SynergyModel
import SynergyReuse
import SynergyTestSupport
import Testing

/// Content that is written and read again is what the loss table of the documentation says: all of it.
struct RDFRoundTripTests {
    /// What comes back: nouns in the order of identifiers, and no places in files.
    static func expected(_ content: ExchangeContent) -> ExchangeContent {
        var content = content
        content.instruments.sort { $0.id < $1.id }
        content.questionnaires.sort { $0.id < $1.id }
        content.submissions.sort { $0.id < $1.id }
        return withoutPlaces(content)
    }

    static func withoutPlaces(_ content: ExchangeContent) -> ExchangeContent {
        var content = content
        for set in content.mappings.indices {
            for place in content.mappings[set].mappings.indices {
                content.mappings[set].mappings[place].location = nil
            }
            for place in content.mappings[set].gaps.indices { content.mappings[set].gaps[place].location = nil }
        }
        return content
    }

    @Test(arguments: (0..<(Laws.isFull ? 10_000 : 100)).map(UInt64.init))
    func randomContentSurvives(seed: UInt64) {
        let content = RandomContent.make(seed: seed)
        for syntax in RDFFormat.Syntax.allCases {
            let writing = RDFFormat.write(content, as: syntax)
            #expect(writing.losses.isEmpty, "seed \(seed): \(writing.losses.sentences)")
            let reading = RDFFormat.read(writing.bytes, as: syntax, file: "x")
            #expect(reading.diagnostics == [], "seed \(seed) \(syntax)")
            #expect(reading.losses.isEmpty, "seed \(seed) \(syntax): \(reading.losses.sentences)")
            #expect(Self.withoutPlaces(reading.content) == Self.expected(content), "seed \(seed) \(syntax)")
            guard seed.isMultiple(of: 20) else { continue }
            #expect(RDFFormat.write(content, as: syntax).bytes == writing.bytes, "seed \(seed) \(syntax)")
        }
    }

    /// The three syntaxes hold the same statements.
    @Test(arguments: (0..<(Laws.isFull ? 300 : 20)).map(UInt64.init))
    func theSyntaxesSayTheSame(seed: UInt64) {
        let graph = RDFFormat.graph(of: RandomContent.make(seed: seed)).graph
        let forms = RDFFormat.Syntax.allCases.map { syntax in
            GraphComparison.form(GraphWritingTests.read(graph.written(as: syntax), syntax).graph)
        }
        #expect(forms.allSatisfy { $0 == forms[0] }, "seed \(seed)")
    }

    static let pack = DataFolderFormat.read(
        CuratedMappings.files.filter { $0.name.hasSuffix(".json") || $0.name.hasSuffix(".sssom.tsv") }
    ).content

    @Test(arguments: RDFFormat.Syntax.allCases)
    func thePackSurvives(syntax: RDFFormat.Syntax) {
        let content = Self.pack
        #expect(content.questionnaires.count > 40 && content.instruments.count > 50)
        let writing = RDFFormat.write(content, as: syntax)
        #expect(writing.losses.isEmpty)
        let reading = RDFFormat.read(writing.bytes, as: syntax)
        #expect(reading.diagnostics == [])
        #expect(reading.losses.isEmpty, "\(reading.losses.sentences)")
        let again = Self.withoutPlaces(reading.content)
        let expected = Self.expected(content)
        #expect(again.instruments == expected.instruments)
        #expect(again.questionnaires == expected.questionnaires)
        #expect(again.mappings == expected.mappings)
    }

    @Test(arguments: RDFFormat.Syntax.allCases)
    func theExampleSurvives(syntax: RDFFormat.Syntax) throws {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
            + "/Examples/Xland"
        let files = try FileSystem.files(under: folder)
            .filter {
                $0.hasSuffix(".json") && !$0.hasSuffix(".policy.json") || $0.hasSuffix(".tsv") || $0.hasSuffix(".jsonl")
            }
            .map { InputFile(name: $0, bytes: try FileSystem.read("\(folder)/\($0)", as: $0)) }
        let content = DataFolderFormat.read(files, knowing: Self.pack.questionnaires).content
        #expect(content.submissions.count >= 20)
        #expect(!content.decisions.isEmpty)
        let writing = RDFFormat.write(content, as: syntax)
        #expect(writing.losses.isEmpty)
        let reading = RDFFormat.read(writing.bytes, as: syntax)
        #expect(reading.diagnostics == [])
        #expect(reading.losses.isEmpty, "\(reading.losses.sentences)")
        #expect(Self.withoutPlaces(reading.content) == Self.expected(content))
    }

    /// Identifiers with whatever an identifier may hold.
    @Test func oddIdentifiersSurvive() throws {
        let ids = ["A/B", "A%2FB", "ÄÖ", "a\"b<c>", "submission", "answer", "x`y^{z}", "http", "1.", "-", "a#b?c"]
        var content = ExchangeContent()
        for id in ids {
            let form = try #require(Questionnaire.ID(rawValue: id))
            let numbers = ["1", "1/2", "%41", "6(3)(a)", "é|".replacing("|", with: ""), "#", "."]
            content.questionnaires.append(
                Questionnaire(
                    id: form, title: "t",
                    questions: try numbers.map { number in
                        let question = try #require(Question.ID(questionnaire: form, number: number))
                        return Question(id: question, text: "q", kind: .text)
                    }))
            let submission = try #require(Submission.ID(rawValue: id + ":" + id))
            content.submissions.append(
                Submission(
                    id: submission, respondent: "XLD", questionnaire: form, submitted: "2020-01-01", amends: submission,
                    answers: [Answer(question: .init(unchecked: "\(id):1"), content: .value(.boolean(true)))]))
            content.instruments.append(
                Instrument(id: try #require(Instrument.ID(rawValue: id)), title: "i", kind: .treaty))
        }
        for syntax in RDFFormat.Syntax.allCases {
            let writing = RDFFormat.write(content, as: syntax)
            #expect(writing.losses.isEmpty)
            let reading = RDFFormat.read(writing.bytes, as: syntax)
            #expect(reading.diagnostics == [], "\(syntax)")
            #expect(reading.content == Self.expected(content), "\(syntax)")
        }
    }

    /// The original comes first even where that is not the language of the form.
    @Test func theOrderOfLanguagesSurvives() throws {
        let text = try #require(
            LocalizedText(entries: [
                .init(language: "ru", text: "Р"), .init(language: .undetermined, text: "?"),
                .init(language: "en", text: "E"), .init(language: "ar", text: "ع"),
            ]))
        let form = Questionnaire(
            id: "F", title: text, language: "fr",
            questions: [
                Question(
                    id: "F:1", text: text, kind: .singleChoice, help: text,
                    options: [AnswerOption(code: "a", label: text), AnswerOption(code: "b", label: "b")])
            ])
        let content = ExchangeContent(questionnaires: [form])
        for syntax in RDFFormat.Syntax.allCases {
            let again = RDFFormat.read(RDFFormat.write(content, as: syntax).bytes, as: syntax)
            #expect(again.diagnostics == [])
            #expect(again.content == content)
        }
    }

    @Test func whatComesTwiceIsCounted() {
        let form = Questionnaire(id: "F", title: "t")
        let writing = RDFFormat.write(ExchangeContent(questionnaires: [form, form]), as: .turtle)
        #expect(
            writing.losses.sentences == [
                "1 things with an identifier that another of their kind has: left out (first: F)"
            ])
    }

    @Test func peopleAndSetsKeepTheirOrder() {
        let mapping = Mapping(
            subject: "A:1", object: "B:1", relation: .equal, authors: ["Z", "https://orcid.org/0000-0001", "A", "Z"],
            reviewers: ["b", "a"], recordID: "x:1")
        let content = ExchangeContent(mappings: [
            MappingSet(
                id: "https://e.org/z", mappings: [mapping], gaps: [Gap(subject: "A:2", source: "words of a source")]),
            MappingSet(id: "https://e.org/a", license: "free of charge", mappings: [mapping, mapping]),
            MappingSet(id: "https://e.org/z", mappings: []), MappingSet(id: "no address"),
        ])
        for syntax in RDFFormat.Syntax.allCases {
            let again = RDFFormat.read(RDFFormat.write(content, as: syntax).bytes, as: syntax)
            #expect(again.diagnostics == [])
            #expect(Self.withoutPlaces(again.content) == content)
        }
    }
}
