import SynergyInterchange
import SynergyModel
import SynergyReferences
import Testing

@Suite struct LinkCacheTests {
    private func finding(_ key: String, _ verdict: LinkVerdict = .alive, on day: String? = "2026-11-24") -> LinkFinding
    {
        LinkFinding(
            key: key, url: "https://\(key)/", verdict: verdict, reason: .movedForGood, words: "Words, “quoted”.",
            status: 301, movedTo: "https://b.org/", hops: ["https://b.org/"],
            checkedOn: day.flatMap { CalendarDay($0) },
            archived: .init(url: "https://web.archive.org/web/20200102030405/x", time: "20200102030405"))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var cache = LinkCache()
        cache.keep([finding("b"), finding("a", .moved), finding("c", .gone)])
        let (read, diagnostics) = LinkCache.read(cache.serialized(), file: "links.json")
        #expect(diagnostics.isEmpty)
        #expect(read == cache)
        #expect(try #require(read).serialized() == cache.serialized())
    }

    @Test func theOrderOfFindingsChangesNothing() {
        let findings = (0..<20).map { finding("k\($0)") }
        var first = LinkCache()
        var second = LinkCache()
        first.keep(findings)
        second.keep(findings.reversed())
        #expect(first.serialized() == second.serialized())
    }

    @Test func whatNobodyLookedAtIsNotKept() {
        var cache = LinkCache()
        cache.keep([finding("a", .notChecked), finding("b", .alive, on: nil)])
        #expect(cache.findings.isEmpty)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"schema": "synergy-link-cache/2", "findings": []}"#,
        #"{"schema": "synergy-link-cache/1", "findings": [{"key": "a"}]}"#,
        #"{"schema": "synergy-link-cache/1", "findings": [{"key": "a", "url": "b", "verdict": "dead", "reason": "x"}]}"#,
        #"{"schema": "synergy-link-cache/1", "findings": ["#,
    ])
    func aFileThatIsNoCacheIsRefusedWithItsPlace(_ text: String) {
        let (cache, diagnostics) = LinkCache.read(Array(text.utf8), file: "links.json")
        #expect(cache == nil)
        #expect(diagnostics.contains { $0.severity == .error && $0.location.line == 1 })
    }
}
