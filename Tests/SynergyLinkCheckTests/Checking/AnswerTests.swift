import SynergyLinkCheck
import SynergyReferences
import Testing

@Suite struct AnswerTests {
    /// RFC 9110, sections 5.6.7 and 10.2.3.
    @Test(
        arguments: [
            ("0", nil, 0), ("120", nil, 120), ("Sun, 06 Nov 1994 08:50:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 60),
            ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:50:37 GMT", 0), ("-1", nil, nil), ("soon", nil, nil),
            ("", nil, nil), ("1e9", nil, nil), ("99999999999999999999", nil, nil),
            ("Sun, 06 Nov 1994 08:49:37 GMT", nil, nil),
            ("Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", nil),
        ] as [(String, String?, Int?)])
    func patienceIsReadFromSecondsAndDates(_ text: String, _ date: String?, _ seconds: Int?) {
        var answer = HTTPAnswer(status: 429, headers: ["retry-after": text])
        answer.headers["date"] = date
        #expect(RetryAfter.wait(answer) == seconds.map { .seconds($0) })
    }

    @Test func anAnswerWithoutTheHeadingAsksForNothing() {
        #expect(RetryAfter.wait(HTTPAnswer(status: 429)) == nil)
    }

    @Test(arguments: [
        ("/a/b.pdf", "/", true), ("/a/b.pdf", "/en", true), ("/a/b.pdf", "/index.html", true), ("/", "/en/", false),
        ("/index.php", "/", false), ("/fr", "/", false), ("/a/b.pdf", "/a/c.pdf", false), ("/a/b", "/login?x=1", true),
        ("/login", "/login?x=1", false), ("/?p=12", "/", true),
    ])
    func aFrontPageIsNoProof(_ start: String, _ end: String, _ isDoubtful: Bool) throws {
        let start = try WebTarget("https://a.org\(start)")
        let end = try WebTarget("https://a.org\(end)")
        #expect((AnswerJudge.doubt(from: start, to: end) != nil) == isDoubtful)
    }

    @Test func aPageAboutTestsForHumansIsAPage() {
        let page = Array("<title>CAPTCHA and accessibility</title> Please verify you are human".utf8)
        #expect(!Challenge.isOne(HTTPAnswer(status: 200, body: page)))
        #expect(Challenge.isOne(HTTPAnswer(status: 403, body: page)))
    }

    @Test(arguments: [
        ("https://web.archive.org/web/20200102030405/https://a.org/", "20200102030405"),
        ("http://web.archive.org/web/20200102030405/https://a.org/", "20200102030405"),
        ("https://web.archive.org/web/2020/https://a.org/", nil), ("https://evil.org/web/20200102030405/x", nil),
        ("https://web.archive.org/", nil),
    ])
    func copiesNameTheirTime(_ address: String, _ time: String?) {
        #expect(Memento.copy(at: address, in: "https://web.archive.org/web/")?.time == time)
    }
}
