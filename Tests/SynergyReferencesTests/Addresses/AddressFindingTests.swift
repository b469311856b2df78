import Testing

/// Where addresses begin and end in texts (section 11 of the reference grammar).
@Suite struct AddressFindingTests {
    @Test(arguments: [
        SymbolCase("https://example.org", "url:example.org @ https://example.org"),
        SymbolCase("ftp://example.org/a.zip!", "url:example.org/a.zip @ ftp://example.org/a.zip"),
        SymbolCase("See HTTPS://Example.ORG/A.", "url:example.org/A @ HTTPS://Example.ORG/A"),
        SymbolCase("-https://example.org/a", "url:example.org/a @ https://example.org/a"),
        SymbolCase("_https://example.org/a_", "url:example.org/a @ https://example.org/a"),
        SymbolCase("**https://example.org/a**", "url:example.org/a @ https://example.org/a"),
        SymbolCase("href=https://example.org/a", "url:example.org/a @ https://example.org/a"),
        SymbolCase("xhttps://example.org/a"), SymbolCase("https:/example.org/a"), SymbolCase("https:// example.org"),
        SymbolCase("https://"), SymbolCase("https://…"), SymbolCase("http://?x"), SymbolCase("http://.org"),
        SymbolCase("ssh://undocs.org/A/72/164"), SymbolCase("mailto:me@example.org"), SymbolCase("me@undocs.org/x"),
        SymbolCase("me@www.example.org"), SymbolCase("www. example"), SymbolCase("awww.example.org"),
        SymbolCase("www..org"),
        SymbolCase("www.example.org@mail.example"),
        SymbolCase("www.example.org", "url:example.org @ www.example.org"),
        SymbolCase("(WWW.Example.org/a)", "url:example.org/a @ WWW.Example.org/a"),
        SymbolCase("见www.example.org。", "url:example.org @ www.example.org"),
        SymbolCase("rm.coe.int/168045bb52.", "rm:168045bb52 @ rm.coe.int/168045bb52"),
        SymbolCase("xrm.coe.int/168045bb52"), SymbolCase("x.rm.coe.int/168045bb52"), SymbolCase("rm.coe.int, page 3"),
        SymbolCase("doi.org/10.1000/182;", "doi:10.1000/182 @ doi.org/10.1000/182"),
        SymbolCase("EUR-LEX.europa.eu/eli/dir/2011/36/oj", "celex:32011L0036 @ EUR-LEX.europa.eu/eli/dir/2011/36/oj"),
    ])
    func addressesBeginAtASchemeOrAtAKnownHost(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("<https://example.org/a>", "url:example.org/a @ https://example.org/a"),
        SymbolCase("\"https://example.org/a\"", "url:example.org/a @ https://example.org/a"),
        SymbolCase("`https://example.org/a`", "url:example.org/a @ https://example.org/a"),
        SymbolCase("'https://example.org/a'", "url:example.org/a @ https://example.org/a"),
        SymbolCase("“https://example.org/a”", "url:example.org/a @ https://example.org/a"),
        SymbolCase("„https://example.org/a“", "url:example.org/a @ https://example.org/a"),
        SymbolCase("‘https://example.org/a’", "url:example.org/a @ https://example.org/a"),
        SymbolCase("«https://example.org/a»", "url:example.org/a @ https://example.org/a"),
        SymbolCase("« https://example.org/a\u{A0}»", "url:example.org/a @ https://example.org/a"),
        SymbolCase("「https://example.org/a」", "url:example.org/a @ https://example.org/a"),
        SymbolCase("（https://example.org/a）", "url:example.org/a @ https://example.org/a"),
        SymbolCase(
            "https://example.org/a、https://example.org/b", "url:example.org/a @ https://example.org/a",
            "url:example.org/b @ https://example.org/b"),
        SymbolCase("https://example.org/a；", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a：b", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a…", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a...", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a.).", "url:example.org/a @ https://example.org/a"),
        SymbolCase("[https://example.org/a]", "url:example.org/a @ https://example.org/a"),
        SymbolCase("{https://example.org/a};", "url:example.org/a @ https://example.org/a"),
        SymbolCase("(https://example.org/a_(b))", "url:example.org/a_(b) @ https://example.org/a_(b)"),
        SymbolCase("https://example.org/a(b))", "url:example.org/a(b) @ https://example.org/a(b)"),
        SymbolCase("https://example.org/a?", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/?", "url:example.org @ https://example.org/"),
        SymbolCase("https://example.org.", "url:example.org @ https://example.org"),
        SymbolCase(
            "https://example.org,https://example.com", "url:example.org @ https://example.org",
            "url:example.com @ https://example.com"),
        SymbolCase("https://example.org/a\u{AD}", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a\u{200B}b c", "url:example.org/ab @ https://example.org/a\u{200B}b"),
        SymbolCase("https://example.org/a\u{A0}b", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a\u{2009}b", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a\tb", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org的报告", "url:example.org @ https://example.org"),
        SymbolCase("https://rm.coe.int/168045bb52的报告", "rm:168045bb52 @ https://rm.coe.int/168045bb52"),
        SymbolCase("https://example.org—see", "url:example.org @ https://example.org"),
        SymbolCase("https://example.org/a؟", "url:example.org/a @ https://example.org/a"),
        SymbolCase("&lt;https://example.org/a&gt;", "url:example.org/a @ https://example.org/a"),
    ])
    func addressesEndBeforeQuotesSpacesAndWhatClosesNothing(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("[report](https://example.org/a \"title\")", "url:example.org/a @ https://example.org/a"),
        SymbolCase("[a](<https://example.org/a>)", "url:example.org/a @ https://example.org/a"),
        SymbolCase(
            "[https://example.org/a](https://example.org/a)", "url:example.org/a @ https://example.org/a",
            "url:example.org/a @ https://example.org/a"),
        SymbolCase(
            "[https://example.org](https://example.org)", "url:example.org @ https://example.org",
            "url:example.org @ https://example.org"),
        SymbolCase("![a](https://example.org/a.png).", "url:example.org/a.png @ https://example.org/a.png"),
        SymbolCase("|https://example.org/a|", "url:example.org/a @ https://example.org/a"),
    ])
    func markdownIsReadForTheDestinationOnly(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("https://example.org/a/\nb.pdf", "url:example.org/a/b.pdf @ https://example.org/a/\nb.pdf"),
        SymbolCase("https://example.org/a-\r\nb.pdf", "url:example.org/a-b.pdf @ https://example.org/a-\r\nb.pdf"),
        SymbolCase("https://example.org/a?b=\n1", "url:example.org/a?b=1 @ https://example.org/a?b=\n1"),
        SymbolCase("https://example.org/a?b=1&\nc=2", "url:example.org/a?b=1&c=2 @ https://example.org/a?b=1&\nc=2"),
        SymbolCase("https://example.org/a?\nc=2", "url:example.org/a?c=2 @ https://example.org/a?\nc=2"),
        SymbolCase("https://example.org/a%\n20b", "url:example.org/a%20b @ https://example.org/a%\n20b"),
        SymbolCase("https://example.org/a_\nb", "url:example.org/a_b @ https://example.org/a_\nb"),
        SymbolCase("https://example.org/a/\nb/\nc", "url:example.org/a/b/c @ https://example.org/a/\nb/\nc"),
        SymbolCase("https://rm.coe.int/\n168045bb52", "rm:168045bb52 @ https://rm.coe.int/\n168045bb52"),
        SymbolCase("https://example.org/a\nb", "url:example.org/a @ https://example.org/a"),
        SymbolCase("https://example.org/a/\n b", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\n\nb", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\nThe", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\nA report", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\n- b", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\n2. b", "url:example.org/a @ https://example.org/a/"),
        SymbolCase("https://example.org/a/\n(b)", "url:example.org/a @ https://example.org/a/"),
        SymbolCase(
            "https://example.org/a/\nhttps://example.org/b/", "url:example.org/a @ https://example.org/a/",
            "url:example.org/b @ https://example.org/b/"),
        SymbolCase("<https://example.org/a\nb>", "url:example.org/ab @ https://example.org/a\nb"),
        SymbolCase("<https://example.org/a\n   b/\n   c>", "url:example.org/ab/c @ https://example.org/a\n   b/\n   c"),
        SymbolCase("<https://example.org/a\n\nb>", "url:example.org/a @ https://example.org/a"),
        SymbolCase("<https://example.org/a b\nc>", "url:example.org/a @ https://example.org/a"),
        SymbolCase("<https://example.org/a\nb", "url:example.org/a @ https://example.org/a"),
    ])
    func lineEndsAreJoinedOnlyWhereTheAddressGoesOn(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("javascript:alert(1)", "unsafe:javascript @ javascript:alert(1)"),
        SymbolCase("(JAVASCRIPT:alert(1)).", "unsafe:javascript @ JAVASCRIPT:alert(1)"),
        SymbolCase("java\tscript:alert(1)", "unsafe:javascript @ java\tscript:alert(1)"),
        SymbolCase("java\nscript:alert(1)", "unsafe:javascript @ java\nscript:alert(1)"),
        SymbolCase("java\u{AD}script:alert(1)", "unsafe:javascript @ java\u{AD}script:alert(1)"),
        SymbolCase("VBScript:MsgBox(1)", "unsafe:vbscript @ VBScript:MsgBox(1)"),
        SymbolCase("data:text/html,<b>", "unsafe:data @ data:text/html"),
        SymbolCase("见file:///etc/passwd。", "unsafe:file @ file:///etc/passwd"),
        SymbolCase("data: see below"), SymbolCase("metadata:x"), SymbolCase("the file:"), SymbolCase("data:\nx"),
        SymbolCase("x-javascript:alert(1)"), SymbolCase("profile:x"), SymbolCase("data:\u{A0}x"), SymbolCase("data:."),
        SymbolCase("java\n\nscript:alert(1)"),
        SymbolCase(
            "https://www.google.com/url?q=javascript:alert(1)",
            "unsafe:javascript @ https://www.google.com/url?q=javascript:alert(1)"),
    ])
    func addressesThatRunSomethingAreNamed(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("doi:10.1000/182", "doi:10.1000/182 @ doi:10.1000/182"),
        SymbolCase("DOI: 10.1000/ABC.", "doi:10.1000/abc @ DOI: 10.1000/ABC"),
        SymbolCase("(doi 10.18356/abc-en)", "doi:10.18356/abc-en @ doi 10.18356/abc-en"),
        SymbolCase("10.1000/182, 10.1000/183", "doi:10.1000/182 @ 10.1000/182", "doi:10.1000/183 @ 10.1000/183"),
        SymbolCase("10.1000/a%2Fb", "doi:10.1000/a/b @ 10.1000/a%2Fb"),
        SymbolCase("10.1000/a(b)c)", "doi:10.1000/a(b)c @ 10.1000/a(b)c"),
        SymbolCase("10.1000/a\"b", "doi:10.1000/a @ 10.1000/a"),
        SymbolCase("见10.1000/182。", "doi:10.1000/182 @ 10.1000/182"),
        SymbolCase("mydoi:10.1000/182", "doi:10.1000/182 @ 10.1000/182"),
        SymbolCase("10.100/182"), SymbolCase("10.1000000000/182"), SymbolCase("110.1000/182"), SymbolCase("10.1000/"),
        SymbolCase("10.1000/ 182"), SymbolCase("v10.1000/182"), SymbolCase("10.5/20 points"),
    ])
    func digitalObjectsAreFoundWithTheWordBeforeThem(_ test: SymbolCase) { #expect(test.found == test.expected) }
}
