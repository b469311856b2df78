import SynergyCrosswalk
import SynergyMatching
import SynergyModel
import Testing

/// What speaks for a pair, and how it is said.
@Suite struct MatchEvidenceTests {
    @Test(
        "Evidence in words",
        arguments: [
            (.confirmed, "confirmed by a curator"), (.sameText, "the same words"),
            (.sameProvision("T:5"), "both on T:5"),
            (.relatedProvisions("T:5", "U:1", .equal), "T:5 is the same as U:1"),
            (.relatedProvisions("T:5", "U:1", .subset), "T:5 lies inside U:1"),
            (.relatedProvisions("T:5", "U:1", .superset), "T:5 contains U:1"),
            (.relatedProvisions("T:5", "U:1", .overlap), "T:5 and U:1 overlap"),
            (.relatedProvisions("T:5", "U:1", .all), "T:5 and U:1 are related"),
            (.relatedProvisions("T:5", "U:1", [.equal, .subset]), "T:5 and U:1 are related"),
            (.confirmedNeighbor(subject: "A:1", object: "B:2"), "like A:1 and B:2, which are linked"),
            (.confirmedThrough("C:3"), "both linked to C:3"),
            (.sharedTerms(["police", "training"]), "shared terms: police, training"),
            (.sameSection("Victims"), "same section: Victims"),
            (.sameAspect(.statistics), "both about figures"),
            (.embedding(0.804), "texts alike by the embedder (80 %)"), (.bestOfBoth, "each is the other's best"),
            (.differentAspects(.legislation, .practice), "but one is about legislation, the other about practice"),
            (.differentKinds(.yesNo, .text), "but one wants yes or no, the other a text"),
            (.embedding(.nan), "texts that the embedder cannot compare"),
            (.embedding(1e300), "texts alike by the embedder (100 %)"),
            (.embedding(-0.25), "texts alike by the embedder (-25 %)"),
            (
                .differentQuantifiers(.all, .any),
                "but a yes of one means that all of it holds, of the other that any of it holds"
            ),
            (.differentPopulations("women", "men"), "but one is about women, the other about men"),
        ] as [(MatchEvidence, String)])
    func words(_ evidence: MatchEvidence, _ words: String) {
        #expect(evidence.words == words)
        #expect(evidence.isFavorable == !words.hasPrefix("but "))
    }

    @Test func everyAspectAndKindHasWordsOfItsOwn() {
        let aspects = Aspect.allCases.map { MatchEvidence.sameAspect($0).words }
        #expect(Set(aspects).count == Aspect.allCases.count)
        let kinds = AnswerKind.allCases.map { MatchEvidence.differentKinds($0, .text).words }
        #expect(Set(kinds).count == AnswerKind.allCases.count)
        #expect((aspects + kinds).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains("  ") })
    }

    private static let others = [
        MatchItem(id: "B:8", text: "harbour dredging costs"), MatchItem(id: "B:9", text: "forest fires each summer"),
    ]

    /// The evidence for two items among others that are like neither.
    private static func evidence(
        _ first: MatchItem, _ second: MatchItem, concordance: [Mapping] = []
    ) throws -> [MatchEvidence] {
        let matching = try Matcher(concordance: concordance).match(
            [first, MatchItem(id: "A:8", text: "dredging of the harbour"), MatchItem(id: "A:9", text: "fires")],
            with: [second] + others)
        return try #require(matching.suggestions[0].first { $0.object == second.id }).evidence
    }

    private static let first = MatchItem(id: "A:1", text: "Training of police officers", language: .english)
    private static let second = MatchItem(id: "B:1", text: "How were the police trained?", language: .english)

    @Test func sharedTermsAreNamedAsTheFirstTextSpellsThem() throws {
        let evidence = try Self.evidence(Self.first, Self.second)
        let shared = evidence.compactMap { one -> Set<String>? in
            if case .sharedTerms(let terms) = one { Set(terms) } else { nil }
        }
        #expect(shared == [["training", "police"]])
        #expect(evidence.contains(.bestOfBoth))
        #expect(!evidence.contains(.sameText))
    }

    @Test func atMostFiveTermsAreNamedTheMostTellingFirst() throws {
        var first = Self.first
        var second = Self.second
        first.text = "dredging costs of harbour police training manuals handbooks"
        second.text = "handbooks manuals training police harbour costs of dredging"
        let evidence = try Self.evidence(first, second)
        let shared = try #require(
            evidence.compactMap { one -> [String]? in
                if case .sharedTerms(let terms) = one { terms } else { nil }
            }.first)
        #expect(shared.count == 5)
        // What others have too on both sides tells less than what they do not.
        #expect(Set(shared.prefix(4)) == ["police", "training", "manuals", "handbooks"])
    }

    @Test(
        "Spelling, case and marks aside, the same words are the same text",
        arguments: [
            ("Training of police", "TRAINING — of Police?", true), ("Café à Paris", "cafe a paris", true),
            ("Training of police", "police of training", false),
            ("Training of police", "Training of the police", false),
            ("", "", false), ("?", "!", false),
        ])
    func sameText(_ first: String, _ second: String, _ isSame: Bool) throws {
        let evidence = try Self.evidence(MatchItem(id: "A:1", text: first), MatchItem(id: "B:1", text: second))
        #expect(evidence.contains(.sameText) == isSame)
        // The same words need no list of them.
        #expect(
            !isSame
                || !evidence.contains {
                    if case .sharedTerms = $0 { true } else { false }
                })
    }

    @Test func provisionsAreNamedTheClosestFirstAndOncePerProvision() throws {
        var first = Self.first
        var second = Self.second
        first.provisions = ["T:9", "T:5(1)", "T:6", "X:1"]
        second.provisions = ["T:5", "T:6(2)", "T:6", "U:9"]
        let entry = Mapping(subject: "T:9", object: "U:9", relation: .overlap)
        let evidence = try Self.evidence(first, second, concordance: [entry])
        #expect(
            Array(evidence.prefix(3)) == [
                .sameProvision("T:6"), .relatedProvisions("T:5(1)", "T:5", .subset),
                .relatedProvisions("T:9", "U:9", .overlap),
            ])
    }

    @Test func declarationsSpeakForAPairOrAgainstIt() throws {
        var first = Self.first
        var second = Self.second
        first.section = ["A", "Protection"]
        second.section = ["B", "Protection"]
        (first.aspect, second.aspect) = (.statistics, .statistics)
        (first.kind, second.kind) = (.text, .text)
        (first.population, second.population) = ("women", "women")
        let agreeing = try Self.evidence(first, second)
        #expect(agreeing.contains(.sameSection("Protection")) && agreeing.contains(.sameAspect(.statistics)))
        #expect(agreeing.filter { !$0.isFavorable }.isEmpty)
        second.section = ["Protection", "B"]
        (second.aspect, second.kind, second.population) = (.cases, .yesNo, "men")
        let other = try Self.evidence(first, second)
        #expect(
            other.filter { !$0.isFavorable } == [
                .differentAspects(.statistics, .cases), .differentKinds(.text, .yesNo),
                .differentPopulations("women", "men"),
            ])
        #expect(!other.contains(.sameSection("Protection")))
        #expect(other.last == .differentPopulations("women", "men"), "what speaks against comes last")
    }

    @Test func whatOneSideDoesNotDeclareSpeaksAgainstNothing() throws {
        var first = Self.first
        (first.aspect, first.kind, first.population) = (.statistics, .yesNo, "women")
        #expect(try Self.evidence(first, Self.second).filter { !$0.isFavorable }.isEmpty)
    }

    @Test(
        "A single matter takes the quantifier of the other end",
        arguments: [
            (.all, .any, true), (.any, .all, true), (.all, .all, false), (.single, .all, false), (.any, .single, false),
        ] as [(Quantifier, Quantifier, Bool)])
    func quantifiers(_ first: Quantifier, _ second: Quantifier, _ isObjection: Bool) throws {
        var (one, other) = (Self.first, Self.second)
        (one.quantifier, other.quantifier) = (first, second)
        let evidence = try Self.evidence(one, other)
        #expect(evidence.contains(.differentQuantifiers(first, second)) == isObjection)
    }

    @Test(
        "Kinds that a closed answer divides",
        arguments: [
            (.yesNo, .text, true), (.text, .singleChoice, true), (.multipleChoice, .number, true),
            (.yesNo, .singleChoice, false), (.text, .number, false), (.yesNo, .list, false), (.list, .text, false),
            (.date, .date, false),
        ] as [(AnswerKind, AnswerKind, Bool)])
    func kinds(_ first: AnswerKind, _ second: AnswerKind, _ isObjection: Bool) throws {
        var (one, other) = (Self.first, Self.second)
        (one.kind, other.kind) = (first, second)
        let evidence = try Self.evidence(one, other)
        #expect(evidence.contains(.differentKinds(first, second)) == isObjection)
    }
}
