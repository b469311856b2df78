import SynergyReferences
import Testing

/// What addresses of the hosts of the table lead to (section 12 of the reference grammar).
@Suite struct HostTableTests {
    /// The key, and what else the address says, except for the address itself and what the key says.
    private func reading(_ text: String) -> String? {
        guard let citation = ReferenceScanner().scan(text).first, citation.text == text,
            citation.parts.text(.via) == "url"
        else { return nil }
        let said = [.lang, .format, .wrapper, .archived, .page, .suspicious, .record].compactMap {
            (key: Citation.Key) in
            citation.parts.text(key).map { "\(key.rawValue)=\($0)" }
        }
        return ([citation.key.rawValue] + said).joined(separator: " ")
    }

    @Test(arguments: [
        ("https://undocs.org/A/72/164", "un:A/72/164"), ("https://www.undocs.org/A/72/164/", "un:A/72/164"),
        ("https://undocs.org/FR/A/72/164", "un:A/72/164 lang=fr"),
        ("https://undocs.org/S/A/72/164", "un:A/72/164 lang=es"),
        ("https://undocs.org/c/A/72/164", "un:A/72/164 lang=zh"), ("https://undocs.org/S/2017/939", "un:S/2017/939"),
        ("https://undocs.org/E/2015/INF/5", "un:E/2015/INF/5"),
        ("https://undocs.org/e/cn.15/2017/1", "un:E/CN.15/2017/1"),
        ("https://undocs.org/A%2F72%2F164", "un:A/72/164"),
        ("https://undocs.org/CEDAW/C/CHL/5–6", "un:CEDAW/C/CHL/5-6"),
        ("https://undocs.org/S/RES/1373+(2001)", "un:S/RES/1373"),
        ("https://undocs.org/en/A/72/164#page=3", "un:A/72/164 lang=en page=3"),
        ("https://undocs.org/pdf?symbol=ru/A/72/164", "un:A/72/164 lang=ru format=pdf"),
        ("https://undocs.org/Home/Mobile?Language=F&FinalSymbol=A%2F72%2F164", "un:A/72/164 lang=fr"),
        ("https://undocs.org/en/", "url:undocs.org/en"), ("https://undocs.org", "url:undocs.org"),
        ("https://docs.un.org/ar/cedaw/c/nor/9", "un:CEDAW/C/NOR/9 lang=ar"),
        ("https://docs.un.org/about", "url:docs.un.org/about"),
        ("https://documents.un.org/api/symbol/access?s=A/72/164&l=zh&t=docx", "un:A/72/164 lang=zh format=docx"),
        ("https://documents.un.org/symbol-explorer?s=A/72/164", "un:A/72/164"),
        ("https://documents.un.org/fr/A/72/164", "un:A/72/164 lang=fr"),
        ("https://documents.un.org/doc/undoc/gen/g17/069/65/pdf/g1706965.pdf", "unjob:G1706965 format=pdf"),
        ("https://documents.un.org/prod/ods.nsf/home.xsp", "url:documents.un.org/prod/ods.nsf/home.xsp"),
        (
            "http://daccess-dds-ny.un.org/doc/UNDOC/GEN/V17/068/93/DOC/V1706893.DOC?OpenElement",
            "unjob:V1706893 format=doc"
        ),
        ("https://documents-dds.un.org/doc/UNDOC/GEN/N15/228/35/PDF/N1522835.pdf", "unjob:N1522835 format=pdf"),
        (
            "https://documents-dds-ny.un.org/doc/RESOLUTION/GEN/NR0/035/37/IMG/NR003537.pdf",
            "url:documents-dds-ny.un.org/doc/RESOLUTION/GEN/NR0/035/37/IMG/NR003537.pdf"
        ),
        ("http://daccess-ods.un.org/access.nsf/Get?OpenAgent&Lang=S&ds=A/72/164", "un:A/72/164 lang=es"),
        ("http://daccess-ods.un.org/TMP/123.45.html", "url:daccess-ods.un.org/TMP/123.45.html"),
        ("https://www.un.org/ga/search/view_doc.asp?symbol=A/72/164&Lang=A", "un:A/72/164 lang=ar"),
        ("https://www.un.org/Docs/journal/asp/ws.asp?m=A/72/164", "un:A/72/164"),
        ("https://www.un.org/en/about-us", "url:un.org/en/about-us"),
        ("https://news.un.org/en/story/2020/1", "url:news.un.org/en/story/2020/1"),
        ("https://digitallibrary.un.org/record/3892725?ln=fr", "undl:3892725 lang=fr"),
        (
            "https://digitallibrary.un.org/record/1/files/CEDAW_C_NOR_9-ES.pdf",
            "un:CEDAW/C/NOR/9 lang=es format=pdf record=1"
        ),
        (
            "https://digitallibrary.un.org/record/1/files/S_RES_1373_%282001%29-EN.pdf",
            "un:S/RES/1373 lang=en format=pdf record=1"
        ),
        (
            "https://digitallibrary.un.org/record/1/files/A_72_164_Add.1-FR.docx?ln=en",
            "un:A/72/164/Add.1 lang=fr format=docx record=1"
        ),
        ("https://digitallibrary.un.org/search?p=x", "url:digitallibrary.un.org/search?p=x"),
        ("https://ap.ohchr.org/documents/dpage_f.aspx?si=A/HRC/35/37", "un:A/HRC/35/37 lang=fr"),
        (
            "https://ap.ohchr.org/documents/alldocs.aspx?doc_id=123",
            "url:ap.ohchr.org/documents/alldocs.aspx?doc_id=123"
        ),
        ("http://tb.ohchr.org/default.aspx?Symbol=CRC/C/8/Add.7", "un:CRC/C/8/Add.7"),
        (
            "https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/SessionDetails1.aspx?SessionID=1",
            "url:tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/SessionDetails1.aspx?SessionID=1"
        ),
        (
            "https://treaties.un.org/Pages/ViewDetails.aspx?MTDSG_NO=xviii-12-A&src=treaty&clang=_fr",
            "mtdsg:XVIII-12-a lang=fr"
        ),
        (
            "https://treaties.un.org/Pages/ViewDetailsIII.aspx?src=TREATY&mtdsg_no=VI-18&chapter=6&Temp=mtdsg3",
            "mtdsg:VI-18"
        ),
        ("https://treaties.un.org/Pages/Home.aspx?clang=_en", "url:treaties.un.org/Pages/Home.aspx?clang=_en"),
    ])
    func theUnitedNationsAreReadByTheirHosts(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

    @Test(arguments: [
        ("https://rm.coe.int/168045BB52", "rm:168045bb52"), ("https://rm.coe.int/title/168045bb52", "rm:168045bb52"),
        ("https://rm.coe.int/268045bb52", "url:rm.coe.int/268045bb52"),
        ("https://rm.coe.int/168045bb5", "url:rm.coe.int/168045bb5"),
        ("https://www.coe.int/en/web/conventions/-/conventions/rms/090000168008371d", "rm:168008371d lang=en"),
        ("https://www.coe.int/de/web/conventions/full-list/-/conventions/treaty/005/signatures", "cets:5 lang=de"),
        ("https://www.coe.int/it/web/conventions/full-list?module=treaty-detail&amp;treatynum=210", "cets:210 lang=it"),
        (
            "https://www.coe.int/en/web/conventions/full-list?module=search",
            "url:coe.int/en/web/conventions/full-list?module=search"
        ),
        ("http://conventions.coe.int/Treaty/FR/Treaties/Html/005.htm", "cets:5 lang=fr"),
        ("http://www.coe.int/t/x/GRETA_2013_5_FGR_NOR_with_comments_en.pdf", "coe:GRETA(2013)5 lang=en format=pdf"),
        ("https://hudoc.echr.coe.int/fre?i=001-96549", "hudoc:001-96549 lang=fr"),
        ("https://hudoc.echr.coe.int/eng#{\"itemid\":[\"001-96549\"]}", "hudoc:001-96549 lang=en"),
        ("https://hudoc.echr.coe.int/eng#%7B%22itemid%22:[%22001-96549%22]%7D", "hudoc:001-96549 lang=en"),
        ("https://hudoc.echr.coe.int/eng", "url:hudoc.echr.coe.int/eng"),
    ])
    func theCouncilOfEuropeIsReadByItsHosts(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

    @Test(arguments: [
        (
            "https://eur-lex.europa.eu/legal-content/ES/AUTO/?uri=CELEX:02011L0036-20110415",
            "celex:02011L0036-20110415 lang=es"
        ),
        (
            "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32011L0036R(01)",
            "celex:32011L0036R(01) lang=en format=html"
        ),
        ("https://eur-lex.europa.eu/legal-content/DE/NIM/?uri=celex:32011l0036&qid=1", "celex:32011L0036 lang=de"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L:2011:101:TOC", "oj:L/101/2011 lang=en"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:C_202306438", "oj:C/2023/6438 lang=en"),
        (
            "http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX:32011L0036:FR:PDF",
            "celex:32011L0036 lang=fr format=pdf"
        ),
        ("http://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX:32011L0036:EN:NOT", "celex:32011L0036 lang=en"),
        ("https://eur-lex.europa.eu/eli/reg/2016/679/2016-05-04", "celex:02016R0679-20160504"),
        ("http://data.europa.eu/eli/dec_impl/2012/1/oj/spa/pdf", "celex:32012D0001 lang=es format=pdf"),
        ("http://data.europa.eu/eli/dir/2011/36/art_4", "celex:32011L0036#art=4"),
        ("http://data.europa.eu/eli/dir/2011/36/art_4/par_1/oj", "celex:32011L0036#art=4/1"),
        (
            "http://data.europa.eu/eli/dir/2011/36/corrigendum/2012-01-01/oj",
            "url:data.europa.eu/eli/dir/2011/36/corrigendum/2012-01-01/oj"
        ),
        ("https://eur-lex.europa.eu/homepage.html", "url:eur-lex.europa.eu/homepage.html"),
        ("https://publications.europa.eu/resource/celex/62015CJ0617", "celex:62015CJ0617"),
        (
            "https://www.ilo.org/dyn/normlex/fr/f?p=NORMLEXPUB:12100:0::NO::P12100_INSTRUMENT_ID:312250",
            "ilo:C105 lang=fr"
        ),
        (
            "https://www.ilo.org/dyn/normlex/en/f?p=1000:12100:0::NO:12100:P12100_INSTRUMENT_ID%2CP12100_LANG_CODE%3A3174672%2Cen",
            "ilo:P029 lang=en"
        ),
        (
            "https://www.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO::P12100_INSTRUMENT_ID:999",
            "ilo:instrument/999 lang=en"
        ),
        (
            "https://normlex.ilo.org/dyn/nrmlx_es/f?p=NORMLEXPUB:13100:0::NO::P13100_COMMENT_ID:3254386",
            "ilo:comment/3254386 lang=es"
        ),
        ("https://normlex.ilo.org/dyn/normlexfr/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R203", "ilo:R203 lang=fr"),
        ("https://www.ilo.org/global/lang--en/index.htm", "url:ilo.org/global/lang--en/index.htm"),
        ("https://dx.doi.org/10.1000/ABC%28d%29", "doi:10.1000/abc(d)"), ("https://doi.org/about", "url:doi.org/about"),
        ("https://www.unodc.org/documents/A_72_164.pdf", "url:unodc.org/documents/A_72_164.pdf"),
    ])
    func unionLabourAndDigitalObjectsAreReadByTheirHosts(_ text: String, _ expected: String) {
        #expect(reading(text) == expected)
    }

    @Test func anArticleNamesItsAct() {
        let found = ReferenceScanner().scan("http://data.europa.eu/eli/dir/2011/36/art_4/oj/fra").first
        #expect(found?.kind == .article)
        #expect(found?.parts[.of] == .text("celex:32011L0036"))
        #expect(found?.parts[.items] == .list(["4"]))
    }

    @Test func insideAnAddressNothingElseIsFound() {
        let found = ReferenceScanner().scan("https://example.org/A/RES/55/25/32011L0036?u=https://undocs.org/A/72/164")
        #expect(found.map(\.kind) == [.url])
    }
}
