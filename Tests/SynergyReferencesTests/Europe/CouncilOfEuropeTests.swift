import SynergyReferences
import Testing

@Suite struct CouncilOfEuropeTests {
    @Test(
        arguments: [
            ("see CETS No. 197.", ["cets:197 = CETS No. 197"]),
            ("ETS no. 46", ["cets:46 = ETS no. 46"]), ("ETS No 5", ["cets:5 = ETS No 5"]),
            ("STCE nº 197", ["cets:197 = STCE nº 197"]), ("STE n° 005", ["cets:5 = STE n° 005"]),
            ("STCE núm. 197", ["cets:197 = STCE núm. 197"]), ("SEV Nr. 197", ["cets:197 = SEV Nr. 197"]),
            ("STCE n.º 197", ["cets:197 = STCE n.º 197"]), ("STCE no 197,", ["cets:197 = STCE no 197"]),
            ("CETS № 210", ["cets:210 = CETS № 210"]), ("CETS197", ["cets:197 = CETS197"]),
            ("CETS\u{A0}No.\u{202F}197", ["cets:197 = CETS\u{A0}No.\u{202F}197"]),
            ("CETS No.\n197", ["cets:197 = CETS No.\n197"]), ("CE\u{AD}TS 197", ["cets:197 = CE\u{AD}TS 197"]),
            ("见CETS 197号", ["cets:197 = CETS 197"]), ("**CETS No. 197**", ["cets:197 = CETS No. 197"]),
            (
                "Council of Europe Treaty Series - No. 197",
                ["cets:197 = Council of Europe Treaty Series - No. 197"]
            ),
            ("Council of Europe Treaty Series, No. 201", ["cets:201 = Council of Europe Treaty Series, No. 201"]),
            (
                "Council of Europe\nTreaty Series — No. 197",
                ["cets:197 = Council of Europe\nTreaty Series — No. 197"]
            ),
            (
                "Série des traités du Conseil de l’Europe - n° 197",
                ["cets:197 = Série des traités du Conseil de l’Europe - n° 197"]
            ),
            (
                "Serie de Tratados del Consejo de Europa, núm. 197",
                ["cets:197 = Serie de Tratados del Consejo de Europa, núm. 197"]
            ),
            ("European Treaty Series - No. 5", ["cets:5 = European Treaty Series - No. 5"]),
            (
                "Council of Europe Treaty Series (CETS) No. 197",
                ["cets:197 = Council of Europe Treaty Series (CETS) No. 197"]
            ),
            (
                "CETS Nos. 197, 201 and 210",
                ["cets:197 = CETS Nos. 197", "cets:201 = 201", "cets:210 = 210"]
            ),
            ("STE nos 5 et 46", ["cets:5 = STE nos 5", "cets:46 = 46"]),
            ("CETS 197 and 12 others", ["cets:197 = CETS 197"]),
        ] as [(String, [String])])
    func treatiesAreFoundByTheirNumbers(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.cets]) == wanted)
    }

    @Test(arguments: [
        "ETS emissions", "ETS No.", "CETS No. on", "CETS No. 1970", "CETS No. 0", "XCETS 197", "ets 5", "Ste 12",
        "EU ETS 2", "ETS2", "CETS\n\n197", "the Treaty Series No. 197", "in Europe 197", "CETS 12/2005",
        "SEV 5,5", "cets of 197", "STE_5",
    ])
    func otherLettersAndNumbersAreNoTreaty(text: String) { #expect(citedPlaces(text, [.cets]).isEmpty) }

    @Test(
        arguments: [
            ("GRETA(2013)5", ["coe:GRETA(2013)5 = GRETA(2013)5"]),
            ("GRETA (2013)5.", ["coe:GRETA(2013)5 = GRETA (2013)5"]),
            ("GRETA(2022)07,", ["coe:GRETA(2022)7 = GRETA(2022)07"]),
            ("Greta(2013)5", ["coe:GRETA(2013)5 = Greta(2013)5"]),
            ("CP/Rec(2022)05", ["coe:CP/Rec(2022)5 = CP/Rec(2022)05"]),
            ("CP/Inf(2014)2", ["coe:CP/Inf(2014)2 = CP/Inf(2014)2"]),
            ("CP(2014)14", ["coe:CP(2014)14 = CP(2014)14"]), ("CM(2005)32", ["coe:CM(2005)32 = CM(2005)32"]),
            ("CM/Rec (2022) 21", ["coe:CM/Rec(2022)21 = CM/Rec (2022) 21"]),
            ("CM/Inf(2010)5", ["coe:CM/Inf(2010)5 = CM/Inf(2010)5"]),
            ("CM/Del/Dec(2013)1186", ["coe:CM/Del/Dec(2013)1186 = CM/Del/Dec(2013)1186"]),
            ("GREVIO/Inf(2018)7", ["coe:GREVIO/Inf(2018)7 = GREVIO/Inf(2018)7"]),
            ("IC-CP/Inf(2022)7", ["coe:IC-CP/Inf(2022)7 = IC-CP/Inf(2022)7"]),
            ("IC\u{2011}CP/Inf(2022)7", ["coe:IC-CP/Inf(2022)7 = IC\u{2011}CP/Inf(2022)7"]),
            ("T-ES(2016)02", ["coe:T-ES(2016)2 = T-ES(2016)02"]),
            ("CommDH(2015)1", ["coe:CommDH(2015)1 = CommDH(2015)1"]),
            ("CPT/Inf (2016) 5", ["coe:CPT/Inf(2016)5 = CPT/Inf (2016) 5"]),
            ("CPT/Inf\u{A0}(2016)\u{A0}5", ["coe:CPT/Inf(2016)5 = CPT/Inf\u{A0}(2016)\u{A0}5"]),
            ("ECRI(2015)2", ["coe:ECRI(2015)2 = ECRI(2015)2"]), ("Rec(2002)5", ["coe:Rec(2002)5 = Rec(2002)5"]),
            ("Res(2004)5", ["coe:Res(2004)5 = Res(2004)5"]), ("ResAP(2005)1", ["coe:ResAP(2005)1 = ResAP(2005)1"]),
            ("PC-OC(2011)3", ["coe:PC-OC(2011)3 = PC-OC(2011)3"]), ("CDPC(2012)9", ["coe:CDPC(2012)9 = CDPC(2012)9"]),
            ("MONEYVAL(2019)5", ["coe:MONEYVAL(2019)5 = MONEYVAL(2019)5"]),
            ("GRETA（2013）5号", ["coe:GRETA(2013)5 = GRETA（2013）5"]),
            (
                "Recommendation Rec(2002)5 and CM/Rec(2022)21",
                [
                    "coe:Rec(2002)5 = Rec(2002)5", "coe:CM/Rec(2022)21 = CM/Rec(2022)21",
                ]
            ),
            ("GRETA(2018)26-rev", ["coe:GRETA(2018)26 = GRETA(2018)26"]),
            ("GRETA(2018)26rev4", ["coe:GRETA(2018)26 = GRETA(2018)26"]),
            ("T-ES(2016)02_en", ["coe:T-ES(2016)2 = T-ES(2016)02"]),
            ("GRETA(2013)\u{AD}5", ["coe:GRETA(2013)5 = GRETA(2013)\u{AD}5"]),
        ] as [(String, [String])])
    func documentsAreFoundByTheirNumbers(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.coeDocument]) == wanted)
    }

    @Test(arguments: [
        "GRETA (2013)", "GRETA(13)5", "GRETA(2013)0", "GRETA(2013)5x", "XGRETA(2013)5", "greta(2013)5", "A/CP(2014)14",
        "XX/Rec(2022)5", "GRETA 2013 5", "GRETA(2013\n\n)5", "GRETA(2013)\n\n5", "CP(20144)14", "PRES(2004)5",
        "GRETA(2013) report", "Inf(2016)5", "ES(2016)5",
    ])
    func otherLettersAndNumbersAreNoDocument(text: String) { #expect(citedPlaces(text, [.coeDocument]).isEmpty) }

    @Test(
        arguments: [
            ("GRETA(2018)26-rev4", "rev4"), ("IC-CP/Inf(2022)7 Rev.2", "rev.2"), ("CP(2014)14 final", "final"),
            ("GRETA(2018)26-prov", "prov"), ("T-ES(2016)02_fr", "fr"), ("T-ES(2016)02_rev2_en", "rev2_en"),
            ("GRETA(2018)26-add", "add"), ("GRETA(2018)26-fin", "fin"),
        ] as [(String, String)])
    func marksOfVersionAreKeptBesideTheKey(text: String, mark: String) {
        #expect(ReferenceScanner().scan(text).first?.parts.text(.rev) == mark)
    }

    @Test(arguments: ["GRETA(2018)26", "GRETA(2018)26 add that", "GRETA(2018)26 in final", "GRETA(2018)26 french"])
    func wordsOfProseAreNoMarks(text: String) { #expect(ReferenceScanner().scan(text).first?.parts.text(.rev) == nil) }
}
