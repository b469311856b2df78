import SynergyTestSupport
import Testing

@testable import SynergyReferences

/// Cleaning, identity and suspicion (section 11 of the reference grammar).
@Suite struct WebAddressTests {
    @Test(arguments: [
        ("HTTP://Example.ORG/A", "http://example.org/A"), (" https://example.org/a\n", "https://example.org/a"),
        ("http://example.org:80/a", "http://example.org/a"), ("https://example.org:443", "https://example.org"),
        ("https://example.org:80/a", "https://example.org:80/a"), ("https://example.org:/a", "https://example.org/a"),
        ("ftp://example.org:21/a", "ftp://example.org/a"), ("http://example.org:0080/a", "http://example.org/a"),
        ("http://example.org/a?", "http://example.org/a"), ("http://example.org/a?#b", "http://example.org/a"),
        ("http://example.org/a#b", "http://example.org/a"), ("http://example.org/#!/b", "http://example.org/#!/b"),
        ("http://example.org/#/b", "http://example.org/#/b"), ("http://example.org/a#", "http://example.org/a"),
        ("http://example.org/%7Ea%2d%41", "http://example.org/~a-A"),
        ("http://example.org/%2f%3f%23%26%25", "http://example.org/%2F%3F%23%26%25"),
        ("http://example.org/100%", "http://example.org/100%25"),
        ("http://example.org/%zz", "http://example.org/%25zz"),
        ("http://example.org/%%34%31", "http://example.org/%2541"),
        ("http://example.org/é", "http://example.org/%C3%A9"),
        ("http://example.org/?q=日", "http://example.org/?q=%E6%97%A5"),
        ("http://example.org/a b", "http://example.org/a%20b"),
        ("http://example.org/a\t\n b", "http://example.org/ab"),
        ("http://example.org/a\u{AD}b", "http://example.org/ab"),
        ("http://example.org/a/./b", "http://example.org/a/b"), ("http://example.org/a/../b", "http://example.org/b"),
        ("http://example.org/../../b", "http://example.org/b"), ("http://example.org/a/b/..", "http://example.org/a/"),
        ("http://example.org/a/.", "http://example.org/a/"), ("http://example.org/a/%2e%2E/b", "http://example.org/b"),
        ("http://example.org/a//../b", "http://example.org/a/b"),
        ("http://example.org/.a/..b", "http://example.org/.a/..b"),
        ("http://example.org/a?b=../c", "http://example.org/a?b=../c"),
        ("http://user:pw@example.org/a", "http://example.org/a"),
        ("www.example.org", "https://www.example.org"), ("undocs.org/x", "https://undocs.org/x"),
        ("http://ex%61mple%2Eorg/", "http://example.org/"),
        ("http://münchen.example/", "http://xn--mnchen-3ya.example/"),
        ("http://MÜNCHEN.example/", "http://xn--mnchen-3ya.example/"),
        ("http://mu\u{308}nchen.example/", "http://xn--mnchen-3ya.example/"),
        ("http://m%C3%BCnchen.example/", "http://xn--mnchen-3ya.example/"),
        ("http://faß.example/", "http://xn--fa-hia.example/"),
        ("http://例え。example/", "http://xn--r8jz45g.example/"),
        ("http://пример.example/", "http://xn--e1afmkfd.example/"),
        ("http://ｅｘａｍｐｌｅ．org/", "http://example.org/"), ("http://𝐞xample.org/", "http://example.org/"),
        ("http://XN--MNCHEN-3YA.example/", "http://xn--mnchen-3ya.example/"),
        ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"),
        ("http://127.0.0.1/a", "http://127.0.0.1/a"), ("http://localhost/a", "http://localhost/a"),
    ])
    func anAddressIsCleaned(_ text: String, _ cleaned: String) {
        #expect(WebAddress(text)?.text == cleaned)
    }

    @Test(arguments: [
        "", "a", "example.org/a", "http:/example.org", "http://", "http:///a", "http://a b/", "http://a..b/",
        "http://.a/",
        "http://a\u{2014}b/", "http://a%2Fb/", "http://a%zz/", "http://a:b/", "http://[::1/", "javascript:alert(1)",
        "data:text/html,a", "mailto:me@example.org", "me@www.example.org", "gopher://example.org/", "undocs.org",
        "http://\\example.org", "https://www.google.com/url?q=javascript:alert(1)",
    ])
    func whatIsNoAddressIsRefused(_ text: String) { #expect(WebAddress(text) == nil) }

    @Test(arguments: [
        ("http://www.example.org/a/", "url:example.org/a"), ("https://example.org/", "url:example.org"),
        ("https://example.org//", "url:example.org/"), ("https://example.org/a/?b=1", "url:example.org/a?b=1"),
        ("https://example.org/a?b=2&a=1", "url:example.org/a?a=1&b=2"),
        ("https://example.org/a?b=2&a=2&a=1", "url:example.org/a?a=2&a=1&b=2"),
        ("https://example.org/a?b=2&amp;a=1", "url:example.org/a?a=1&b=2"),
        ("https://example.org/a?utm_source=x", "url:example.org/a"),
        ("https://example.org/a?UTM_Medium=x&fbclid=1&gclid=2&b", "url:example.org/a?b"),
        ("https://example.org/a?mc_cid=1&mc_eid=2&_ga=3&_gl=4&igshid=5&ref_src=6", "url:example.org/a"),
        ("https://example.org/a?utm=1&ref=2", "url:example.org/a?ref=2&utm=1"),
        ("https://example.org/a?B=1&a=A", "url:example.org/a?B=1&a=A"),
        ("https://example.org:8443/a", "url:example.org:8443/a"), ("https://example.org/#!/b", "url:example.org#!/b"),
        ("https://wwww.example.org/", "url:wwww.example.org"), ("https://www.org/", "url:org"),
    ])
    func anAddressIsIdentifiedWithoutWhatTellsWhereAReaderCameFrom(_ text: String, _ key: String) {
        #expect(WebAddress(text)?.key.rawValue == key)
    }

    @Test(arguments: [
        ("https://undосs.org/a", WebAddress.Suspicion.homograph), ("https://undocs.оrg/a", .homograph),
        ("https://und0cs.org/a", .homograph),
        ("https://xn--unds-75ds.org/a", .homograph), ("https://сое.int/a", .homograph),
        ("https://www.i1o.org/a", .homograph),
        ("https://rrn.coe.int/a", .homograph), ("https://rn.coe.int/a", nil), ("https://undócs.org/a", .homograph),
        ("https://gooрle.example/a", .homograph),
        ("https://пример.example/a", nil), ("https://münchen.example/a", nil), ("https://日本語abc.example/a", nil),
        ("https://なぜ日本.example/", nil), ("https://undocs.org/a", nil), ("https://undocs.org.evil.example/a", nil),
        ("https://a1.example.org/b0", nil), ("https://undocs.org@evil.example/a", .userinfo),
        ("https://a:b@undocs.org/x", .userinfo),
        ("https://example.org/a@b", nil), ("https://example.org\\@evil.example/", nil),
    ])
    func forgedHostsAndUsersAreNamed(_ text: String, _ suspicion: WebAddress.Suspicion?) {
        #expect(WebAddress(text)?.suspicion == suspicion)
    }

    @Test(arguments: [
        ("https://web.archive.org/web/2018/http://example.org/a?b=1", "http://example.org/a?b=1", "web.archive.org"),
        (
            "https://web.archive.org/web/20180101000000if_/https://example.org/a", "https://example.org/a",
            "web.archive.org"
        ),
        (
            "https://web.archive.org/web/20180101000000id_/http:/example.org/a", "http://example.org/a",
            "web.archive.org"
        ),
        ("https://web.archive.org/web/*/https://example.org/a", "https://example.org/a", "web.archive.org"),
        ("https://web.archive.org/web/2018/example.org/a", "https://example.org/a", "web.archive.org"),
        ("https://web.archive.org/web/2018/https%3A%2F%2Fexample.org%2Fa", "https://example.org/a", "web.archive.org"),
        (
            "https://archive.org/wayback/available?url=www.example.org&timestamp=2018", "https://www.example.org",
            "archive.org"
        ),
        ("https://www.google.fr/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a", "google.fr"),
        ("https://google.co.uk/url?q=https://example.org/a", "https://example.org/a", "google.co.uk"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=05",
            "https://example.org/", "safelinks"
        ),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fweb.archive.org%2Fweb%2F2018%2Fhttps%3A%2F%2Fexample.org%2F",
            "https://example.org/", "google.com"
        ),
    ])
    func whatIsWrappedIsTakenOut(_ text: String, _ inner: String, _ wrapper: String) {
        #expect(WebAddress(text)?.text == inner)
        #expect(WebAddress(text)?.wrapper == wrapper)
    }

    @Test(arguments: [
        "https://web.archive.org/about/", "https://web.archive.org/save/https://example.org/",
        "https://www.google.com/search?q=https://example.org/",
        "https://google.evil.example/url?q=https://example.org/", "https://www.google.com/url?q=nothing",
        "https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fexample.org",
        "https://example-org.translate.goog/a", "https://web.archive.org/web/20180101000000/",
        // Four deep is too deep.
        "https://archive.org/web/1/https://archive.org/web/1/https://archive.org/web/1/https://archive.org/web/1/https://example.org/",
    ])
    func whatOnlyLooksWrappedStaysAsItIs(_ text: String) {
        #expect(WebAddress(text)?.text == text)
        #expect(WebAddress(text)?.wrapper == nil)
    }

    @Test func cleaningWhatIsCleanChangesNothing() {
        let pieces = [
            "http", "https", "://", "www.", "example", "org", "undocs.org", ".", "..", "/", "/", "/", "?", "#", "#!",
            "&", "&amp;",
            "=", "%", "%2", "%2E", "%2e", "%41", "%25", "%C3%BC", "ü", "u\u{308}", "ｕ", "和", "о", "𝐮", "xn--",
            "mnchen-3ya", ":", ":80",
            "@", "a", "B", "1", "0080", " ", "\t", "\n", "\u{AD}", "\u{200B}", "~", "[", "]", "(", ")", "+", "utm_x=1",
            "url", "q=",
            "web.archive.org/web/2018/", "google.com/url?q=", "https%3A%2F%2F", "A/RES/55/25", "|", "\\", "…", "ß", "İ",
            "Σ",
        ]
        let seed: UInt64 = 0x5EED_0A11
        var random = SplitMix64(seed: seed)
        var read = 0
        for round in 0..<40_000 {
            var text = random.chance(80) ? "https://" : ""
            if random.chance(50) { text += "example.org/" }
            for _ in 0..<random.below(10) { text += random.pick(pieces) }
            guard let once = WebAddress(text) else { continue }
            read += 1
            let twice = WebAddress(once.text)
            #expect(twice?.text == once.text, "seed \(seed), round \(round): \(text)")
            #expect(twice?.key == once.key, "seed \(seed), round \(round): \(text)")
            #expect(once.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "seed \(seed), round \(round): \(text)")
        }
        #expect(read > 15_000)
    }
}
