import SynergyLinkCheck
import SynergyReferences
import Testing

@Suite struct WebTargetTests {
    /// What programs read as an address of a machine, and people do not; RFC 1918 names and such.
    @Test(arguments: [
        ("http://2130706433/", LinkReason.oddSpelling), ("http://017700000001/", .oddSpelling),
        ("http://0x7f000001/", .oddSpelling), ("http://0x7f.1/", .oddSpelling), ("http://127.1/", .oddSpelling),
        ("http://127.0.1/", .oddSpelling), ("http://0177.0.0.1/", .oddSpelling), ("http://127.0.0.1./", .oddSpelling),
        ("http://0/", .oddSpelling), ("http://1.2.3.4.5/", .oddSpelling), ("http://256.0.0.1/", .oddSpelling),
        ("http://example.123/", .oddSpelling), ("http://example.0x1f/", .oddSpelling), ("http://0x/", .oddSpelling),
        ("http://127.0.0.1%00.example.org/", .oddSpelling), ("http://exa%6Dple.org/", .oddSpelling),
        ("http://１２７.0.0.1/", .oddSpelling), ("http://example.org\\@127.0.0.1/", .oddSpelling),
        ("http://example.org\\evil.org/", .oddSpelling), ("http://localhost/", .notPublic),
        ("http://LOCALHOST:8080/", .notPublic), ("http://localhost./", .notPublic), ("http://a.localhost/", .notPublic),
        ("http://printer/", .notPublic), ("http://printer.local/", .notPublic), ("http://nas.lan/", .notPublic),
        ("http://metadata.google.internal/", .notPublic), ("http://router.home.arpa/", .notPublic),
        ("http://abc.onion/", .notPublic), ("http://[fe80::1%25eth0]/", .notPublic),
        ("http://user:pass@example.org/", .credentials), ("http://@example.org/", .credentials),
        ("http://example.org:22/", .port), ("http://example.org:25/", .port), ("http://example.org:6000/", .port),
        ("http://example.org:1/", .port), ("javascript:alert(1)", .unsafe), ("JavaScript:alert(1)", .unsafe),
        ("data:text/html,x", .unsafe), ("file:///etc/passwd", .unsafe), ("vbscript:x", .unsafe),
    ])
    func isRefused(_ text: String, _ reason: LinkReason) {
        let refusal = refusal(of: text)
        #expect(refusal?.reason == reason, "\(text): \(refusal?.words ?? "taken")")
        #expect(refusal?.verdict == .refused)
    }

    @Test(arguments: [
        ("ftp://example.org/", LinkReason.notWeb), ("mailto:a@example.org", .notWeb), ("example.org", .malformed),
        ("http:example.org", .malformed), ("http:///path", .malformed), ("http://.example.org/", .malformed),
        ("http://example..org/", .malformed), ("http://example.org../", .malformed), ("http://[::1/", .malformed),
        ("http://[1.2.3.4]/", .malformed), ("http://example.org:0/", .malformed),
        ("http://example.org:99999/", .malformed),
        ("http://example.org:8a/", .malformed), ("http://exa\tmple.org/", .malformed),
        ("http://example.org/\r\nX: y", .malformed), ("", .malformed),
    ])
    func isNotUnderstood(_ text: String, _ reason: LinkReason) {
        #expect(refusal(of: text)?.reason == reason)
        #expect(refusal(of: text)?.verdict == .notChecked)
    }

    @Test(arguments: [
        ("http://example.org", "http://example.org/"), ("HTTPS://Example.ORG:443/A?b=C#d", "https://example.org/A?b=C"),
        ("http://example.org.:80/x", "http://example.org/x"),
        ("http://example.org:8080?q", "http://example.org:8080/?q"),
        ("http://1.1.1.1/", "http://1.1.1.1/"), ("http://[2606:4700:0::1111]:8080/", "http://[2606:4700::1111]:8080/"),
        ("http://example.org/a b|c", "http://example.org/a%20b%7Cc"),
        ("http://example.org/é", "http://example.org/%C3%A9"),
        ("http://example.org/@x", "http://example.org/@x"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
        ("http://a_b.example.org/", "http://a_b.example.org/"),
    ])
    func isAskedAs(_ text: String, _ asked: String) throws {
        #expect(try WebTarget(text).text == asked)
    }

    /// RFC 3986, section 5.4, as far as it concerns the web.
    @Test(arguments: [
        ("g", "http://a.org/b/c/g"), ("./g", "http://a.org/b/c/g"), ("g/", "http://a.org/b/c/g/"),
        ("/g", "http://a.org/g"),
        ("//g.org", "http://g.org/"), ("?y", "http://a.org/b/c/d?y"), ("g?y", "http://a.org/b/c/g?y"),
        ("#s", "http://a.org/b/c/d?q"), ("g#s", "http://a.org/b/c/g"), ("", "http://a.org/b/c/d?q"),
        (".", "http://a.org/b/c/"), ("./", "http://a.org/b/c/"), ("..", "http://a.org/b/"),
        ("../g", "http://a.org/b/g"),
        ("../../g", "http://a.org/g"), ("../../../../g", "http://a.org/g"), ("/./g", "http://a.org/g"),
        ("/../g", "http://a.org/g"), ("g/../h", "http://a.org/b/c/h"), ("g?y/../x", "http://a.org/b/c/g?y/../x"),
        ("https://b.org/x", "https://b.org/x"), ("HTTP://b.org", "http://b.org/"),
    ])
    func isFollowedTo(_ location: String, _ next: String) throws {
        #expect(try WebTarget("http://a.org/b/c/d?q").following(location).text == next)
    }

    @Test(arguments: [
        ("file:///etc/passwd", LinkReason.leadsOffTheWeb), ("javascript:alert(1)", .leadsOffTheWeb),
        ("ftp://a.org/", .leadsOffTheWeb), ("gopher://a.org/", .leadsOffTheWeb), ("http://a.org/", .downgrade),
        ("http://127.1/", .oddSpelling), ("//localhost/", .notPublic), ("https://u:p@a.org/", .credentials),
        ("//2130706433/", .oddSpelling), ("\\\\evil", .oddSpelling),
    ])
    func isNotFollowed(_ location: String, _ reason: LinkReason) throws {
        let here = try WebTarget("https://a.org/b")
        let refusal = #expect(throws: LinkRefusal.self) { try here.following(location) }
        #expect(refusal?.reason == reason)
    }

    private func refusal(of text: String) -> LinkRefusal? {
        do {
            _ = try WebTarget(text)
            return nil
        } catch {
            return error
        }
    }
}
