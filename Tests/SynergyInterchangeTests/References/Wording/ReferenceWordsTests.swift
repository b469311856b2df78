import SynergyInterchange
import SynergyReferences
import Testing

@Suite struct ReferenceWordsTests {
    @Test(arguments: [
        ("un:CEDAW/C/NOR/9", "UN document CEDAW/C/NOR/9"),
        ("un:CEDAW/C/NOR/9#para=12-15", "paragraphs 12 to 15 of UN document CEDAW/C/NOR/9"),
        ("un:CEDAW/C/NOR/9#para=7/d", "paragraph 7(d) of UN document CEDAW/C/NOR/9"),
        ("un:A/72/164#para=12-", "paragraphs 12 and following of UN document A/72/164"),
        ("treaty:untoc-tip#art=9/1/b", "article 9(1)(b) of the Trafficking in Persons Protocol"),
        (
            "cets:197#art=5,6,23",
            "articles 5, 6 and 23 of the Council of Europe Anti-Trafficking Convention (CETS No. 197)"
        ),
        ("quest:greta-3#q=12", "question 12 of the GRETA questionnaire of round 3"),
        ("_#para=5", "paragraph 5 of a document that the text does not name"),
        ("ctx:protocol#art=3bis", "article 3bis of ‘the protocol’ (which one, the text does not say)"),
        ("ctx:res/8/2", "resolution 8/2 (of which body, the text does not say)"),
        ("ctoc:dec/4/4", "decision 4/4 (of the Conference of the Parties to UNTOC)"),
        ("celex:32011L0036", "EU directive 2011/36"), ("celex:32002F0629", "EU framework decision 2002/629"),
        ("celex:02011L0036-20110415", "EU document 02011L0036-20110415"),
        ("oj:L/101/2011-04-15/1", "Official Journal of the EU, L 101, 2011-04-15, page 1"),
        ("oj:L/2024/1712", "Official Journal of the EU, L 2024/1712"),
        ("eucom:COM/2012/286", "COM(2012) 286 of the European Commission"), ("ilo:C029", "ILO Convention No. 29"),
        ("ilo:P029", "the Protocol to ILO Convention No. 29"),
        ("ilo:ceacr/obs/2015", "the observation of the ILO Committee of Experts adopted in 2015"),
        ("unts:2237/no39574", "UN Treaty Series, volume 2237, No. 39574"),
        ("unts:2237/p319", "UN Treaty Series, volume 2237, page 319"),
        ("unjob:V1706893", "the UN file with job number V1706893 (one language version)"),
        ("unsafe:javascript", "an unsafe address (javascript:), which is never opened"), ("strange", "strange"),
        ("other:x", "other:x"),
    ])
    func keysAreSaidInWords(_ key: String, _ words: String) {
        #expect(ReferenceKey(rawValue: key).words == words)
    }

    @Test(arguments: [
        "un:", "oj:", "oj:L", "unts:", "unts:1/", "ilo:", "ilo:C", "ilo:comment/", "celex:", "ctx:", ":", "#",
        "un:#para=", "un:#para=-", "x#q",
    ])
    func halvesOfKeysAreSaidToo(_ key: String) {
        #expect(!ReferenceKey(rawValue: key).words.contains("\n"))
    }
}
