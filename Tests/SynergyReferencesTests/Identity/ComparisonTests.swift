import SynergyModel
import SynergyReferences
import Testing

/// What two keys say about each other (section 13 of the reference grammar).
@Suite struct ComparisonTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let first, second: ReferenceKey
        let sameness: Sameness
        var kind: DocumentRelation.Kind?
        var testDescription: String { "\(first) – \(second)" }

        init(_ first: ReferenceKey, _ second: ReferenceKey, _ sameness: Sameness, _ kind: DocumentRelation.Kind? = nil)
        {
            self.first = first
            self.second = second
            self.sameness = sameness
            self.kind = kind
        }
    }

    static let equal: [Case] = [
        Case("un:CEDAW/C/NOR/9", "un:CEDAW/C/NOR/9", .same),
        Case("un:CEDAW/C/NOR/9#para=12", "un:CEDAW/C/NOR/9#para=40-41", .same),
        Case("ctx:res/8/2", "ctx:res/8/2", .same),
        Case("rm:168045bb52", "rm:168045bb52", .same),
        // By the built-in table.
        Case("oj:L/101/2011-04-15/1", "celex:32011L0036", .same),
        Case("oj:L/101/2011/1", "celex:32011L0036", .same),
        Case("oj:L/101/2011/1", "oj:L/101/2011-04-15/1", .same),
        Case("oj:L/7/2020/3", "oj:L/7/2020-01-10/3", .same),
        Case("oj:L/2024/1712", "celex:32024L1712", .same),
        Case("unts:2237/no39574", "unts:2237/p319", .same),
        Case("treaty:untoc-tip#art=9/1/b", "mtdsg:XVIII-12-a", .same),
        Case("treaty:icpped", "unts:2716/no48088", .same),
        Case("mtdsg:IV-11-b", "unts:2173/no27531", .same),
    ]

    static let different: [Case] = [
        Case("un:CEDAW/C/NOR/9", "un:CEDAW/C/NOR/8", .different),
        Case("un:CEDAW/C/NOR/9", "un:CEDAW/C/NOR/CO/9", .different),
        Case("unts:2225/no39574", "unts:2237/no39574", .different),
        Case("treaty:untoc", "mtdsg:XVIII-12-a", .different),
        Case("celex:32011L0036", "celex:32011L0093", .different),
        Case("ilo:C029", "ilo:P029", .different),
        Case("celex:32011L0036", "cets:197", .different),
        Case("oj:L/101/2011-04-15/1", "celex:32012L0029", .different),
        Case("un:A/RES/55/25", "url:undocs.org.evil.example/A/RES/55/25", .different),
        Case("url:example.gov/A", "url:example.gov/a", .different),
        Case(
            "url:docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=AbC",
            "url:docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=abc", .different),
        Case("ctx:res/8/2", "ctx:res/8/3", .different),
        Case("ctx:res/8/2", "un:A/HRC/RES/8/3", .different),
        Case("ctx:res/8/2", "ctoc:res/9/1", .different),
        Case("quest:greta-2", "quest:greta-3", .different),
    ]

    static let unknown: [Case] = [
        Case("unjob:V1706893", "unjob:V1706894", .unknown),
        Case("rm:16806ff36f", "rm:16806ff370", .unknown),
        Case("unjob:V1706893", "un:CTOC/COP/WG.4/2017/2", .unknown),
        Case("rm:168045bb52", "coe:GRETA(2013)5", .unknown),
        Case("undl:155981", "un:A/47/623", .unknown),
        Case("url:docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=a", "un:CEDAW/C/NOR/9", .unknown),
        Case("url:rm.coe.int/greta-2018-26-en", "coe:GRETA(2018)26", .unknown),
        Case("oj:L/1/2020-01-03/1", "celex:32020R0001", .unknown),
        Case("eucom:COM/2012/286", "celex:52012DC0286", .unknown),
        Case("unts:1771/no30822", "unts:1771/p107", .unknown),
        Case("ilo:comment/3254386", "ilo:ceacr/obs/2015", .unknown),
        Case("ilo:instrument/312999", "ilo:C100", .unknown),
        Case("ctx:res/8/2", "un:A/HRC/RES/8/2", .unknown),
        Case("ctx:res/8/2", "ctoc:res/8/2", .unknown),
        Case("ctx:protocol#art=9", "ctx:protocol#art=9", .unknown),
        Case("_#para=3", "_#para=3", .unknown),
        Case("unsafe:javascript", "unsafe:javascript", .unknown),
    ]

    static let related: [Case] = [
        Case("un:CEDAW/C/NOR/Q/9/Add.1", "un:CEDAW/C/NOR/Q/9", .different, .supplements),
        Case("un:A/72/164/Corr.1", "un:A/72/164", .different, .corrects),
        Case("un:A/72/164/Add.1/Corr.2", "un:A/72/164", .different, .corrects),
        Case("un:CEDAW/C/GC/31/Rev.1", "un:CEDAW/C/GC/31", .different, .supersedes),
        Case("un:A/C.3/78/L.60/Rev.2", "un:A/C.3/78/L.60/Rev.1", .different, .supersedes),
        Case("un:A/72/164/Rev.1/Add.2", "un:A/72/164/Rev.1", .different, .supplements),
        Case("un:A/72/164/Add.2/Rev.1", "un:A/72/164", .different, .supplements),
        Case("un:CEDAW/C/5/Add.3", "un:CEDAW/C/5", .different, .partOf),
        Case("un:HRI/CORE/1/Add.6", "un:HRI/CORE/1", .different, .partOf),
        Case("un:A/72/164/Add.2", "un:A/72/164/Add.1-3", .different, .partOf),
        Case("celex:32011L0036R(01)", "celex:32011L0036", .different, .corrects),
        Case("celex:02011L0036-20110415", "celex:32011L0036", .different, .consolidates),
        Case("celex:02011L0036-20240714", "celex:02011L0036-20110415", .different, .supersedes),
        Case("treaty:untoc-tip", "un:A/RES/55/25", .different, .adoptedBy),
        Case("unts:2237/no39574", "un:A/RES/55/25", .different, .adoptedBy),
        Case("treaty:untoc-fa", "un:A/RES/55/255", .different, .adoptedBy),
    ]

    @Test(arguments: equal + different + unknown + related)
    func keysAreCompared(_ example: Case) {
        let comparison = DocumentRegistry().compare(example.first, example.second)
        #expect(comparison.sameness == example.sameness)
        #expect(comparison.relation?.kind == example.kind)
    }

    @Test(arguments: equal + different + unknown + related)
    func theOrderMakesNoDifference(_ example: Case) {
        let forward = DocumentRegistry().compare(example.first, example.second)
        let backward = DocumentRegistry().compare(example.second, example.first)
        #expect(forward.sameness == backward.sameness)
        #expect(forward.relation == backward.relation)
    }

    @Test(arguments: related)
    func theRelationSaysWhoDoesWhat(_ example: Case) throws {
        let relation = try #require(DocumentRegistry().compare(example.second, example.first).relation)
        #expect(relation.kind == .adoptedBy || relation.subject == example.first)
        #expect(relation.object.rawValue == example.second.document)
    }

    @Test func aliasesOfTheRegistryDecide() {
        let registry = DocumentRegistry.vectors
        #expect(registry.compare("unjob:N1600001", "unjob:N1600002") == DocumentComparison(.same, .alias))
        #expect(registry.compare("unjob:N1600001", "un:CEDAW/C/NOR/9").sameness == .same)
        // Both are versions of registered documents with symbols of their own.
        #expect(registry.compare("unjob:N1600001", "unjob:G1706965").sameness == .different)
        #expect(registry.compare("unjob:N1600001", "unjob:G1706966").sameness == .unknown)
        #expect(registry.compare("rm:1680a6d8ec", "rm:1680a6d8ed").sameness == .same)
    }

    @Test func aDocumentMaySayThatItReplacesAnother() {
        var newer = RegisteredDocument(id: "B", key: "coe:GRETA(2020)9")
        newer.supersedes = ["coe:GRETA(2020)1"]
        let comparison = DocumentRegistry([newer]).compare("coe:GRETA(2020)1", "coe:GRETA(2020)9")
        #expect(comparison.relation == DocumentRelation("coe:GRETA(2020)9", .supersedes, "coe:GRETA(2020)1"))
    }

    @Test func textsHaveToCiteExactlyOneDocument() {
        let registry = DocumentRegistry()
        #expect(registry.compare(text: "nothing", with: "32011L0036") == DocumentComparison(.unknown, .notOneDocument))
        #expect(registry.compare(text: "32011L0036", with: "CELEX 32011L0036").sameness == .same)
        #expect(registry.compare(text: "32011L0036 and 32012L0029", with: "32011L0036").sameness == .unknown)
        #expect(registry.compare(text: "32011L0036", with: "32011L0036R(01)").relation?.kind == .corrects)
    }
}
