import SynergyModel
import SynergyReferences
import Testing

@Suite struct ReferenceResolverTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let key: ReferenceKey
        let state: Respondent.ID
        let entry: RegisteredDocument.ID?
        let outcome: Resolution.Outcome
        let units: [String]
        var testDescription: String { "\(key) of \(state)" }

        init(
            _ key: ReferenceKey, _ state: Respondent.ID, _ entry: RegisteredDocument.ID?, _ outcome: Resolution.Outcome,
            _ units: [String] = []
        ) {
            self.key = key
            self.state = state
            self.entry = entry
            self.outcome = outcome
            self.units = units
        }
    }

    @Test(arguments: [
        Case(
            "un:CEDAW/C/NOR/9#para=12-15", "NOR", "NOR-CEDAW-9", .resolved,
            ["para 12", "para 13", "para 14", "para 15"]),
        Case("un:CEDAW/C/NOR/9#para=3,170,180", "FRA", "NOR-CEDAW-9", .resolved, ["para 3", "para 170", "para 180"]),
        Case("un:CEDAW/C/NOR/9#para=179-", "NOR", "NOR-CEDAW-9", .resolved, ["para 179", "para 180"]),
        Case("un:CEDAW/C/NOR/9#para=15-14", "NOR", "NOR-CEDAW-9", .resolved, ["para 14", "para 15"]),
        Case("un:CEDAW/C/NOR/9#para=7/d", "NOR", "NOR-CEDAW-9", .resolved, ["para 7"]),
        Case("quest:greta-3#q=12", "NOR", "NOR-GRETA-3", .resolved, ["question 12"]),
        Case("quest:greta-3#q=12", "FRA", "FRA-GRETA-3", .resolved, ["question 12"]),
        Case("quest:greta-2#q=5", "FRA", nil, .unresolved),
        Case("unjob:G1706965", "NOR", "NOR-CRC-56", .documentOnly),
        Case("un:CRC/C/NOR/5-6#para=400", "NOR", "NOR-CRC-56", .documentOnly),
        Case("un:CRC/C/NOR/5-6#q=4", "NOR", "NOR-CRC-56", .documentOnly),
        Case("un:CEDAW/C/NOR/8#para=3", "NOR", nil, .unresolved),
        Case("_#q=12", "NOR", nil, .unresolved),
        Case("_#art=257", "NOR", nil, .unresolved),
        Case("ctx:questionnaire#q=12", "NOR", nil, .unresolved),
        Case("unsafe:javascript", "NOR", nil, .unsafe),
    ])
    func aKeyIsLookedUp(_ example: Case) {
        let resolver = ReferenceResolver(registry: DocumentRegistry.vectors, state: example.state)
        let resolution = resolver.resolve(example.key)
        #expect(resolution.document?.id == example.entry)
        #expect(resolution.outcome == example.outcome)
        #expect(resolution.units.map(\.description) == example.units)
    }

    @Test func whatIsBroaderOrMissingIsSaid() {
        let resolver = ReferenceResolver(registry: DocumentRegistry.vectors)
        guard case .resolved(let landing) = resolver.resolve("un:CEDAW/C/NOR/9#para=7/d,178-185,400") else {
            Issue.record("not resolved")
            return
        }
        #expect(landing.units.map(\.number) == ["7", "178", "179", "180"])
        #expect(landing.broader == ["7/d"])
        #expect(landing.missing == ["181-185", "400"])
    }

    @Test func theNearestPlacesAreNamed() {
        var document = RegisteredDocument(id: "A", key: "un:A/1/2")
        document.units = ["3", "5", "9"].map { .init(kind: .paragraph, number: $0) }
        let resolver = ReferenceResolver(registry: DocumentRegistry([document]))
        #expect(
            resolver.resolve("un:A/1/2#para=6")
                == .documentOnly(document, nearest: [document.units[1], document.units[2]]))
        #expect(resolver.resolve("un:A/1/2#para=12") == .documentOnly(document, nearest: [document.units[2]]))
    }

    @Test(
        arguments: [
            ("ctx:questionnaire#q=12", "questionnaire", "quest:greta-3", "quest:greta-3#q=12"),
            ("_#q=12", "questionnaire", "quest:greta-3", "quest:greta-3#q=12"),
            ("ctx:protocol#art=9", "protocol", "treaty:untoc-tip", "treaty:untoc-tip#art=9"),
            ("ctx:protocol#art=9", "ctx:protocol", "treaty:untoc-tip", "treaty:untoc-tip#art=9"),
            ("ctx:res/8/2", "resolution", "ctoc:", "ctoc:res/8/2"),
            ("ctx:dec/4/4", "resolution", "ctoc", "ctoc:dec/4/4"),
            ("ctx:res/17/4", "resolution", "un:A/HRC", "un:A/HRC/RES/17/4"),
            ("_#para=3", "document", "un:CEDAW/C/NOR/9", "un:CEDAW/C/NOR/9#para=3"),
            ("_#art=257", "document", "un:CEDAW/C/NOR/9", "_#art=257"),
            ("ctx:committee", "committee", "un:CEDAW/C", "un:CEDAW/C"),
        ] as [(ReferenceKey, String, ReferenceKey, ReferenceKey)])
    func theContextSaysWhatIsMeant(_ key: ReferenceKey, _ name: String, _ meaning: ReferenceKey, _ meant: ReferenceKey)
    {
        for context in [ReferenceContext([name: meaning]), ReferenceContext(defaults: [name: meaning])] {
            let resolver = ReferenceResolver(registry: DocumentRegistry.vectors, state: "NOR", context: context)
            #expect(resolver.resolve([.made(.article, key)]).map(\.key) == [meant])
        }
    }

    @Test func theCallerComesBeforeTheTextAndTheTextBeforeTheDefaults() {
        let text: [Citation] = [.made(.article, "treaty:untoc-som#art=6"), .made(.article, "ctx:protocol#art=9")]
        func meant(_ context: ReferenceContext, _ text: [Citation]) -> ReferenceKey? {
            ReferenceResolver(registry: DocumentRegistry(), context: context).resolve(text).last?.key
        }
        let given = ["protocol": "treaty:untoc-tip"] as [String: ReferenceKey]
        #expect(meant(ReferenceContext(given), text) == "treaty:untoc-tip#art=9")
        #expect(meant(ReferenceContext(defaults: given), text) == "treaty:untoc-som#art=9")
        #expect(meant(ReferenceContext(defaults: given), [text[1]]) == "treaty:untoc-tip#art=9")
        // The last one of the class that is meant, not the last document.
        let other: [Citation] = [text[0], .made(.celex, "celex:32011L0036"), text[1]]
        #expect(meant(ReferenceContext(), other) == "treaty:untoc-som#art=9")
        #expect(
            meant(ReferenceContext(), [.made(.celex, "celex:32011L0036"), .made(.article, "ctx:directive#art=2")])
                == "celex:32011L0036#art=2")
    }

    @Test func severalRepliesAreRanked() {
        func reply(_ id: RegisteredDocument.ID, _ date: CalendarDay, _ language: LanguageTag, _ count: Int)
            -> RegisteredDocument
        {
            .counted(
                id, ReferenceKey(rawValue: "rm:\(id)"), [], "NOR", "cets:197", "3", date, language, .question, count,
                "quest:greta-3")
        }
        let registry = DocumentRegistry([
            reply("A", "2020-01-01", "en", 41), reply("B", "2022-01-01", "en", 5), reply("C", "2021-01-01", "fr", 41),
            reply("D", "2021-01-01", "en", 41),
        ])
        let resolver = ReferenceResolver(registry: registry, state: "NOR", languages: ["en"])
        guard case .ambiguous(let candidates) = resolver.resolve("quest:greta-3#q=12") else {
            Issue.record("not ambiguous")
            return
        }
        #expect(candidates.map(\.document.id) == ["D", "C", "A", "B"])
        #expect(candidates.map { $0.units.map(\.number) } == [["12"], ["12"], ["12"], []])
    }

    @Test func newerVersionsAreNamed() {
        let registry = DocumentRegistry([
            RegisteredDocument(id: "A", key: "un:CTOC/COP/WG.4/2017/INF.1", date: "2017-05-01"),
            RegisteredDocument(id: "B", key: "un:CTOC/COP/WG.4/2017/INF.1/Rev.1", date: "2017-08-01"),
            RegisteredDocument(
                id: "C", key: "coe:GRETA(2020)9", date: "2020-01-01", supersedes: ["un:CTOC/COP/WG.4/2017/INF.1/Rev.1"]),
        ])
        let resolver = ReferenceResolver(registry: registry)
        let found = resolver.resolve([.made(.unSymbol, "un:CTOC/COP/WG.4/2017/INF.1")])
        #expect(found.first?.newer.map(\.id) == ["C", "B"])
        #expect(resolver.resolve([.made(.coeDocument, "coe:GRETA(2020)9")]).first?.newer == [])
    }

    @Test func documentsThatReplaceEachOtherDoNotGoOnForever() {
        let registry = DocumentRegistry([
            RegisteredDocument(id: "A", key: "rm:1", supersedes: ["rm:2"]),
            RegisteredDocument(id: "B", key: "rm:2", supersedes: ["rm:1"]),
        ])
        #expect(registry.newerVersions(of: registry.documents[0]).map(\.id) == ["B"])
    }

    @Test func laterVersionsInOtherLanguagesAreNewer() {
        let reply = RegisteredDocument(
            id: "A", key: "rm:1", state: "NOR", questionnaire: "quest:greta-3", cycle: "3", date: "2020", language: "nb"
        )
        var translation = reply
        (translation.id, translation.key, translation.date, translation.language) = ("B", "rm:2", "2021", "en")
        let registry = DocumentRegistry([reply, translation])
        #expect(registry.newerVersions(of: reply).map(\.id) == ["B"])
        #expect(registry.newerVersions(of: translation).isEmpty)
    }

    @Test func aDocumentThatOnlyNamesTheOneOfAPlaceIsMarked() {
        let resolver = ReferenceResolver(registry: DocumentRegistry.vectors, state: "NOR")
        let found = resolver.resolve([
            .made(.unSymbol, "un:CEDAW/C/NOR/9"), .made(.paragraph, "un:CEDAW/C/NOR/9#para=12-15"),
            .made(.unSymbol, "un:CRC/C/NOR/5-6"),
        ])
        #expect(found.map(\.isNamedByPlace) == [true, false, false])
    }

    @Test func treatiesAreFoundByAllTheirNumbers() {
        let registry = DocumentRegistry([RegisteredDocument(id: "TIP", key: "treaty:untoc-tip")])
        #expect(ReferenceResolver(registry: registry).resolve("unts:2237/no39574").document?.id == "TIP")
        #expect(ReferenceResolver(registry: registry).resolve("unts:2225/no39574").document == nil)
    }

    /// An embedder's own registry, which is a list.
    struct List: ReferenceRegistry {
        let all: [RegisteredDocument]
        func documents(identifiedBy key: ReferenceKey) -> [RegisteredDocument] { all.filter { $0.key == key } }
        func documents(from state: Respondent.ID?, answering questionnaire: ReferenceKey?) -> [RegisteredDocument] {
            all.filter { $0.state == state && $0.questionnaire == questionnaire }
        }
    }

    @Test func anEmbedderMaySupplyTheRegistry() {
        let resolver = ReferenceResolver(registry: List(all: DocumentRegistry.vectors.documents), state: "NOR")
        #expect(resolver.resolve("quest:greta-2#q=5").units.map(\.number) == ["5"])
        #expect(resolver.resolve("un:CEDAW/C/NOR/9#para=2").document?.id == "NOR-CEDAW-9")
    }
}
