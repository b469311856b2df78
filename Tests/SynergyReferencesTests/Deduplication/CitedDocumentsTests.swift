import SynergyModel
import SynergyReferences
import SynergyTestSupport
import Testing

@Suite struct CitedDocumentsTests {
    static let sources: [CitedDocuments.Source] = [
        .init(
            owner: "NOR", place: "q2",
            citations: [
                .made(.unSymbol, "un:CEDAW/C/NOR/9", 0..<16, "CEDAW/C/NOR/9"),
                .made(.unJob, "unjob:N1600003", 18..<29, "N1600003"),
                .made(.paragraph, "un:CEDAW/C/NOR/9#para=12", 40..<48, "para. 12"),
            ]),
        .init(
            owner: "NOR", place: "q1",
            citations: [
                .made(.unJob, "unjob:N1600001", 0..<8, "N1600001"),
                .made(.paragraph, "_#para=3", 20..<27, "para. 3"),
                .made(.article, "ctx:protocol#art=9", 40..<49, "article 9"),
            ]),
        .init(
            owner: "FRA", place: "q1",
            citations: [
                .made(.unSymbol, "un:CEDAW/C/NOR/9", 0..<18, "CEDAW/C/\n  NOR/9"),
                .made(.treatySeries, "unts:2237/p319", 100..<113, "2237 UNTS 319"),
                .made(.article, "treaty:untoc-tip#art=9", 200..<209, "Article 9"),
                .made(.coeFile, "rm:16806ff36f", 300..<330, "https://rm.coe.int/16806ff36f"),
                .made(.coeFile, "rm:16806ff370", 400..<430, "https://rm.coe.int/16806ff370"),
                .made(.coeFile, "rm:168045bb52", 500..<530, "https://rm.coe.int/168045bb52"),
            ]),
    ]

    @Test func spellingsOfADocumentAreMerged() throws {
        let cited = CitedDocuments(Self.sources, registry: DocumentRegistry.vectors)
        #expect(
            cited.entries.map(\.key.rawValue) == [
                "rm:168045bb52", "rm:16806ff36f", "rm:16806ff370", "treaty:untoc-tip", "un:CEDAW/C/NOR/9",
                "unjob:N1600003",
            ])
        let report = try #require(cited.entries.first { $0.key == "un:CEDAW/C/NOR/9" })
        #expect(report.document == "NOR-CEDAW-9")
        #expect(report.keys == ["un:CEDAW/C/NOR/9", "unjob:N1600001"])
        #expect(report.count == 4)
        #expect(report.owners == ["FRA", "NOR"])
        #expect(
            report.mentions == [
                .init(owner: "FRA", place: "q1", count: 1, pinpoints: []),
                .init(owner: "NOR", place: "q1", count: 1, pinpoints: []),
                .init(owner: "NOR", place: "q2", count: 2, pinpoints: ["para=12"]),
            ])
        #expect(
            report.spellings == [
                .init(text: "CEDAW/C/ NOR/9", count: 1), .init(text: "CEDAW/C/NOR/9", count: 1),
                .init(text: "N1600001", count: 1),
            ])
        #expect(cited.withoutDocument == 2)
    }

    @Test func doubtfulPairsAreListedAndNotMerged() {
        let doubts = CitedDocuments(Self.sources, registry: DocumentRegistry.vectors).doubts
        #expect(
            doubts == [
                .init(first: "rm:16806ff36f", second: "rm:16806ff370", evidence: [.consecutiveNumbers]),
                .init(
                    first: "un:CEDAW/C/NOR/9", second: "unjob:N1600003", evidence: [.sideBySide, .consecutiveNumbers]),
            ])
    }

    @Test func oneTitleMakesADoubt() {
        let registry = DocumentRegistry([
            RegisteredDocument(id: "A", key: "rm:1680000001", title: "Report on Xland"),
            RegisteredDocument(id: "B", key: "rm:1680ffff01", title: "report on Xland"),
        ])
        let source = CitedDocuments.Source(
            owner: "X", place: "1",
            citations: [
                .made(.paragraph, "rm:1680000001#para=3", 0..<3, "a"),
                .made(.paragraph, "rm:1680ffff01#para=3", 50..<53, "b"),
            ])
        #expect(
            CitedDocuments([source], registry: registry).doubts == [
                .init(first: "rm:1680000001", second: "rm:1680ffff01", evidence: [.sameTitle, .samePlace])
            ])
    }

    @Test(arguments: Laws.seeds.prefix(40))
    func theOrderOfSourcesMakesNoDifference(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let first = CitedDocuments(Self.sources, registry: DocumentRegistry.vectors)
        #expect(CitedDocuments(Self.sources.shuffled(using: &random), registry: DocumentRegistry.vectors) == first)
    }

    @Test func manyDocumentsDoNotMakeManyPairs() {
        let sources = (0..<2_000).map { number in
            let key = ReferenceKey(rawValue: "rm:16" + String(0x8000_0000 + number * 3, radix: 16))
            return CitedDocuments.Source(
                owner: "X", place: "1",
                citations: [
                    .made(.paragraph, ReferenceKey(rawValue: key.rawValue + "#para=3"), 0..<3, "a")
                ])
        }
        let cited = CitedDocuments(sources)
        #expect(cited.entries.count == 2_000)
        #expect(cited.doubts.count <= 4 * 2_000)
    }

    @Test func textsAreScanned() {
        let source = CitedDocuments.Source(owner: "X", place: "1", text: "See 32011L0036 and CELEX 32011L0036.")
        let cited = CitedDocuments([source])
        #expect(cited.entries.map(\.count) == [2])
    }
}
