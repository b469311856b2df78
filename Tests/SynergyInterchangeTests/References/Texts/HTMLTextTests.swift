import SynergyTestSupport
import Testing

@testable import SynergyInterchange

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<BR/>Three", "One\nTwo\nThree"),
        ("<td>CEDAW/C</td><td>NOR/9</td>", "CEDAW/C\n\nNOR/9"),
        ("CEDAW/<b>C</b>/<span class='x'>NOR</span>/9", "CEDAW/C/NOR/9"),
        ("a \n\t b<i> c</i> d", "a b c d"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("S/RES/1373<sup>4</sup>", "S/RES/1373 4"),
        ("convention n<sup>o</sup> 29", "convention no 29"),
        ("a<script>var x = '</p>A/RES/55/25';</script>b", "ab"),
        ("a<style>p { x: 1 }</style>b<!-- A/RES/55/25 -->c", "abc"),
        ("<SCRIPT>x</ScRiPt >b", "b"),
        ("<!doctype html><?xml x?>b", "b"),
        ("caf&eacute; &amp; n&deg;&nbsp;29 &#8211; &#x2013;", "café & n°\u{A0}29 – –"),
        ("a&copy=1 &nosuch; &#; & b", "a&copy=1 &nosuch; &#; & b"),
        ("1 < 2 and a <3 b", "1 < 2 and a <3 b"),
        ("a<b title=\"x>y\">c</b>", "ac"),
    ])
    func theTextIsWhatAReaderSees(_ page: String, _ text: String) {
        // The end of the last paragraph is of no interest.
        let bytes = HTMLText.read(Array(page.utf8)).bytes.reversed().drop { $0 == 0x0A }
        #expect(String(decoding: bytes.reversed(), as: UTF8.self) == text)
    }

    @Test func placesLeadBackIntoThePage() throws {
        let page = "<p>v&eacute;ase <b>CEDAW/C</b>/NOR/9 &amp;</p>"
        let text = HTMLText.read(Array(page.utf8))
        let shown = String(decoding: text.bytes, as: UTF8.self)
        #expect(shown == "véase CEDAW/C/NOR/9 &\n\n")
        func slice(_ words: String) throws -> String {
            let found = try #require(shown.firstRange(of: words))
            let start = shown.utf8.distance(from: shown.utf8.startIndex, to: found.lowerBound)
            let range = text.origins.range(of: start..<start + words.utf8.count)
            return String(decoding: Array(page.utf8)[range], as: UTF8.self)
        }
        #expect(try slice("CEDAW/C/NOR/9") == "CEDAW/C</b>/NOR/9")
        #expect(try slice("é") == "&eacute;")
        #expect(try slice("&") == "&amp;")
        #expect(try slice("ase C") == "ase <b>C")
    }

    @Test(arguments: [
        (#"<a href="https://undocs.org/A?x=1&amp;y=2">"#, "https://undocs.org/A?x=1&y=2"),
        ("<A HREF='/x'>", "/x"),
        ("<a class=b href=/x/y>", "/x/y"),
        ("<area shape=rect href = \"z\" />", "z"),
        ("<a\nhref=\"z\"\nhref=\"second\">", "z"),
    ])
    func addressesOfLinksAreTextsOfTheirOwn(_ page: String, _ address: String) throws {
        let text = HTMLText.read(Array(page.utf8))
        let link = try #require(text.links.first)
        #expect(text.links.count == 1)
        #expect(String(decoding: link.bytes, as: UTF8.self) == address)
        #expect(text.bytes.isEmpty)
    }

    @Test(arguments: ["<link href='x'>", "<base href='x'>", "<p href='x'>", "<!-- <a href='x'> -->"])
    func otherAddressesAreNotLinks(_ page: String) {
        #expect(HTMLText.read(Array(page.utf8)).links.isEmpty)
    }

    @Test(arguments: [
        ("<a href='x", "<a href='x"), ("text <b", "text <b"), ("<!-- never closed A", "<!-- never closed A"),
        ("<script>never closed", "never closed"), ("<", "<"), ("&", "&"), ("</", "</"), ("<p title='>text", "text"),
        ("a\u{0}b", "a\u{0}b"),
    ])
    func whatIsNeverClosedIsText(_ page: String, _ text: String) {
        #expect(String(decoding: HTMLText.read(Array(page.utf8)).bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        "<", "<a ", "<a href=\"", "<a href='x' ", "<!--", "<!", "<script>", "</", "&", "&#", "&amp", "<p>", "<b><i>",
        "<style><", "\"", "<a \"'>", "<pre>", " ", "<sup>",
    ])
    func hostilePagesAreReadToTheirEnd(_ piece: String) {
        // In quadratic time this would not end before the limit of the suite.
        let page = [UInt8](String(repeating: piece, count: 300_000 / piece.utf8.count).utf8)
        #expect(HTMLText.read(page).bytes.count <= 2 * page.count)
    }

    @Test func anyBytesAreReadAndEveryPlaceIsInThePage() {
        var random = SplitMix64(seed: 4)
        let alphabet: [UInt8] = Array("<>&;/!-'\"= abhrefscript#x0\n".utf8) + [0, 0x80, 0xC3, 0xE2, 0xFF]
        for _ in 0..<2_000 {
            let page = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let text = HTMLText.read(page)
            var last = 0
            for index in text.bytes.indices {
                let range = text.origins.range(of: index..<index + 1)
                #expect(range.lowerBound >= last && range.upperBound <= page.count)
                last = range.lowerBound
            }
        }
    }
}
