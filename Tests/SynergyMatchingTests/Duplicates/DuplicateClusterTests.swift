import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import Testing

@Suite struct DuplicateClusterTests {
    private func form(
        _ id: Questionnaire.ID, published: CalendarDay? = nil, _ texts: LocalizedText..., kind: AnswerKind = .text
    ) -> Questionnaire {
        Questionnaire(
            id: id, title: "F", about: .init(published: published),
            questions: texts.enumerated().map { number, text in
                Question(id: Question.ID(stringLiteral: "\(id):\(number + 1)"), text: text, kind: kind)
            })
    }

    private func closure(_ mappings: Mapping...) -> Closure {
        Closure(RelationNetwork([MappingSet(id: "urn:test", mappings: mappings)]))
    }

    private let protection: LocalizedText = "Describe the protection of victims of trafficking"

    @Test func aMappingKeepsTheSameWordsApart() {
        let forms = [form("A", protection), form("B", protection), form("C", protection)]
        let known = closure(Mapping(subject: "A:1", object: "B:1", relation: .subset))
        let clusters = DuplicateFinder().clusters(of: forms, knowing: known)
        // C could go with either, and goes with the first; never do all three come together.
        #expect(clusters.map { $0.members.map(\.question).sorted() } == [["A:1", "C:1"]])
    }

    @Test func aMappingBringsOtherWordsTogetherAndSaysSo() throws {
        let forms = [form("A", protection), form("B", "Outline shelters and counselling")]
        let known = closure(Mapping(subject: "A:1", object: "B:1", relation: .equal))
        let cluster = try #require(DuplicateFinder().clusters(of: forms, knowing: known).first)
        #expect(cluster.canonical == "A:1")
        #expect(cluster.members[1].kind == .mapped)
        #expect(cluster.members[1].score == 1)
        #expect(cluster.members[1].evidence.first == .knownEqual)
        #expect(DuplicateFinder().clusters(of: forms).isEmpty)
    }

    @Test func theQuestionOfMostMappingsStandsForAll() {
        let forms = [form("A", protection), form("B", protection), form("C", protection)]
        let known = closure(
            Mapping(subject: "C:1", object: "X:1", relation: .overlap),
            Mapping(subject: "C:1", object: "X:2", relation: .overlap),
            Mapping(subject: "B:1", object: "X:1", relation: .overlap))
        #expect(DuplicateFinder().clusters(of: forms, knowing: known).map(\.canonical) == ["C:1"])
        #expect(DuplicateFinder().clusters(of: forms).map(\.canonical) == ["A:1"])
    }

    @Test func amongEqualsTheNewestStandsForAll() {
        let forms = [
            form("A", published: "2011-05-01", protection), form("B", published: "2020-05-01", protection),
            form("C", protection),
        ]
        #expect(DuplicateFinder().clusters(of: forms).map(\.canonical) == ["B:1"])
    }

    @Test func theConventionIsAnotherOneInEachForm() throws {
        func clusters(_ text: LocalizedText, _ first: Instrument.ID, _ second: Instrument.ID) -> [DuplicateCluster] {
            var forms = [form("A", text), form("B", text)]
            (forms[0].instruments, forms[1].instruments) = ([first], [second])
            return DuplicateFinder().clusters(of: forms)
        }
        let meant: LocalizedText = "Which laws and regulations give effect to the Convention?"
        #expect(clusters(meant, "ILO-C029", "ILO-C182").isEmpty)
        #expect(clusters(meant, "ILO-C029", "ILO-C029").count == 1)
        let named: LocalizedText = "Which laws give effect to the Convention on the Rights of the Child?"
        #expect(clusters(named, "ILO-C029", "ILO-C182").count == 1)
        var forms = [form("A", meant), form("B", meant)]
        (forms[0].instruments, forms[1].instruments) = (["ILO-C029"], ["ILO-C182"])
        let pair = try #require(DuplicateFinder().pairs(in: forms).first)
        #expect(pair.kind == .similar)
        #expect(pair.evidence.last?.description == "instrument meant differs: ILO-C029 / ILO-C182")
    }

    @Test func aNumberKeepsATwoYearChainApart() {
        let forms = [
            form("A", "Describe the protection of victims of trafficking in 2015"), form("B", protection),
            form("C", "Describe the protection of victims of trafficking in 2016"),
        ]
        #expect(DuplicateFinder().clusters(of: forms).isEmpty)
    }

    @Test func translationsAreComparedLanguageByLanguage() throws {
        let first = try #require(
            LocalizedText(entries: [
                .init(language: "en", text: "Outline shelters"),
                .init(language: "fr", text: "Décrire la protection des victimes de la traite"),
            ]))
        let second = try #require(
            LocalizedText(entries: [
                .init(language: "es", text: "Outline shelters and their staff"),
                .init(language: "fr", text: "Veuillez décrire la protection des victimes de la traite."),
            ]))
        let clusters = DuplicateFinder().clusters(of: [form("A", first), form("B", second)])
        #expect(clusters.map { $0.members.map(\.kind) } == [[.identical, .identical]])
    }

    @Test func languagesThatAreNotKnownAreNotComparedWithEachOther() {
        let forms = [
            form("A", LocalizedText("Informar protocolo vitima trabalho", language: "pt")),
            form("B", LocalizedText("Informar protocolo vitima trabalho", language: "gl")),
            form("C", LocalizedText("Informar protocolo vitima trabalho", language: "gl")),
        ]
        #expect(DuplicateFinder().clusters(of: forms).map { $0.members.map(\.question) } == [["B:1", "C:1"]])
    }

    @Test func underTwoHeadingsOfOneFormTheSameWordsAreTwoQuestions() {
        var questionnaire = form("A", protection, protection)
        questionnaire.questions[0].section = "Children"
        questionnaire.questions[1].section = "Adults"
        #expect(DuplicateFinder().clusters(of: [questionnaire]).isEmpty)
        questionnaire.questions[1].section = "Children"
        #expect(DuplicateFinder().clusters(of: [questionnaire]).count == 1)
        let options = DuplicateFinder.Options(comparesWithinQuestionnaire: false)
        #expect(
            DuplicateFinder(options).pairs(in: [form("A", protection, "Describe protection for trafficking victims")])
                .isEmpty)
    }

    /// What people read of a pair.
    @Test(arguments: [
        ("Describe the protection of victims", "Of victims describe the protection", "same words in another order"),
        ("Assist women victims abroad", "Assist child victims abroad", "differs in: ‘women’ / ‘child’"),
        ("Victims assisted abroad in 2015", "Victims assisted abroad in 2016", "numbers differ: 2015 / 2016"),
        ("Victims assisted under article 5", "Victims assisted under articles", "numbers differ: 5 / none"),
        ("Victims prosecuted abroad", "Victims never prosecuted abroad", "only one says ‘never’"),
        (
            "How many shelters assist victims", "Describe the shelters assisting victims",
            "one asks ‘how many’, the other ‘describe’"
        ),
        ("Victims assisted before trial", "Victims assisted after trial", "one says the opposite"),
        ("Shelters for trafficked persons", "Shelters for trafikced persons", "‘trafficked’"),
        ("Victims assisted: compensation in €", "Victims assisted: compensation in $", "numbers differ: € / $"),
    ])
    func theEvidenceIsInWords(_ first: String, _ second: String, _ words: String) throws {
        let finder = DuplicateFinder(.init(minimumPairScore: 0, minimumCosine: 0.01))
        let forms = [
            form("A", LocalizedText(first, language: "en")), form("B", LocalizedText(second, language: "en")),
        ]
        let pair = try #require(finder.pairs(in: forms).first)
        #expect(pair.evidence.map(\.description).joined(separator: "; ").contains(words))
    }
}
