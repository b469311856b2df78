import Testing

@testable import SynergyReferences

@Suite struct UNSymbolTests {
    private func canonical(_ text: String) -> String? {
        UNSymbol.canonical(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("a/res/80/233", "A/RES/80/233"), ("CEDAW/C/NOR/9", "CEDAW/C/NOR/9"), ("s/26795", "S/26795"),
            ("S/RES/1373 (2001)", "S/RES/1373"), ("S/RES/1373(2001)", "S/RES/1373"),
            ("A/72/164/Add. 1", "A/72/164/Add.1"),
            ("A/RES/217(III)", "A/RES/217(III)"), ("A/RES/217A(III)", "A/RES/217(III)A"),
            ("a/res/217(iii)a", "A/RES/217(III)A"), ("A/64", "A/64"), ("A/100", "A/100"), ("A/72/164/", "A/72/164"),
            ("e/cn.4/sub.2/2003/12", "E/CN.4/Sub.2/2003/12"), ("A/72/164 ", "A/72/164"),
            ("INT/CED/BRD/7147", "INT/CED/BRD/7147"), ("cerd/c/ury/co/21-23", "CERD/C/URY/CO/21-23"),
            ("a/hrc/s-17/2/add.1", "A/HRC/S-17/2/Add.1"), ("A/47/623", "A/47/623"),
        ] as [(String, String)])
    func aSymbolIsReadWhole(text: String, symbol: String) {
        #expect(canonical(text) == symbol)
        #expect(canonical(symbol) == symbol)
    }

    @Test(arguments: [
        "", "/", "A", "A/", "about", "en/A/72/164", "A/72/164.pdf", "A/72/164x", "xA/72/164", "A/C", "CEDAW/C",
        "A 72 164",
        "A/72/164/Norway's", "Home/Mobile", "pdf", "\u{80}", "record/155981",
    ])
    func anythingElseIsNone(text: String) { #expect(canonical(text) == nil) }

    /// Symbols and what section 3.8 reads off them, written `key=value`, in the order of the parts.
    @Test(
        arguments: [
            ("A/72/L.5", "body=A session=72 type=limited number=5"),
            ("A/1234", "body=A number=1234"), ("S/1999", "body=S number=1999"),
            ("A/HRC/S-17/2/Add.1", "body=A/HRC session=S-17 number=2 suffixes=Add.1"),
            ("A/ES-10/PV.5", "body=A session=ES-10 type=pv number=5"),
            ("A/RES/ES-10/19", "body=A session=ES-10 type=resolution number=19"),
            ("A/HRC/PRST/22/1", "body=A/HRC session=22 type=prst number=1"),
            ("A/DEC/60/551", "body=A session=60 type=decision number=551"),
            ("A/HRC/WG.6/33/GBR/3", "body=A/HRC/WG.6 session=33 country=GBR number=3"),
            ("E/CN.4/Sub.2/1996/L.5", "body=E/CN.4/Sub.2 year=1996 type=limited number=5"),
            ("E/ESCAP/76/12", "body=E/ESCAP session=76 number=12"),
            ("E/RES/2013/41", "body=E year=2013 type=resolution number=41"),
            ("E/C.12/NOR/CO/5", "body=E/C.12 country=NOR cycle=5 type=concluding-observations"),
            ("E/1990/5/Add.1", "body=E year=1990 number=5 suffixes=Add.1"),
            ("S/PV.8000", "body=S type=pv number=8000"), ("S/RES/1373", "body=S type=resolution number=1373"),
            ("CEDAW/C/NOR/RQ/10", "body=CEDAW/C country=NOR cycle=10 type=replies"),
            ("CCPR/C/NOR/FU/7", "body=CCPR/C country=NOR cycle=7 type=follow-up"),
            ("CRPD/C/EU/1", "body=CRPD/C country=EUE cycle=1"), ("CRC/C/ROM/4", "body=CRC/C country=ROU cycle=4"),
            ("CERD/C/ZAR/5", "body=CERD/C country=COD cycle=5"), ("CAT/C/XKX/1", "body=CAT/C country=XKX cycle=1"),
            ("CEDAW/C/UK/4", "body=CEDAW/C country=GBR cycle=4"), ("CEDAW/C/XYZ/4", "body=CEDAW/C number=4"),
            ("CEDAW/C/YUG/3", "body=CEDAW/C country=YUG cycle=3"),
            ("CAT/C/31/D/187/2001", "body=CAT/C session=31 year=2001 type=views number=187"),
            ("CRC/C/58/Rev.3", "body=CRC/C number=58 suffixes=Rev.3"),
            ("INT/CAT/NGO/NOR/31234", "body=INT/CAT country=NOR type=ngo number=31234"),
            ("TD/B/C.1/5", "body=TD/B/C.1 number=5"), ("ST/IC/1999/111", "body=ST/IC year=1999 number=111"),
            ("CAC/COSP/IRG/2014/CRP.11", "body=CAC/COSP/IRG year=2014 type=crp number=11"),
            ("A/72/164/Rev.1/Add.2-4", "body=A session=72 number=164 suffixes=Rev.1,Add.2-4"),
            ("A/RES/1514(XV)", "body=A type=resolution number=1514(XV)"),
            ("HRI/CORE/NOR/2017", "body=HRI/CORE year=2017 country=NOR"),
            ("ECE/TRANS/WP.29/2015/1", "body=ECE/TRANS/WP.29 year=2015 number=1"),
        ] as [(String, String)])
    func partsAreReadOffTheSymbol(symbol: String, expected: String) {
        var parts = Citation.Parts()
        UNSymbolParts.derive(from: Array("un:\(symbol)".utf8)[...], into: &parts)
        let written = parts.all.map { key, value in
            switch value {
            case .text(let text): "\(key.rawValue)=\(text)"
            case .number(let number): "\(key.rawValue)=\(number)"
            case .list(let items): "\(key.rawValue)=\(items.joined(separator: ","))"
            case .isSo: key.rawValue
            }
        }
        #expect(written.joined(separator: " ") == expected)
    }

    @Test func codesOfCountriesAreSortedAndKnown() {
        for code in ["ABW", "AFG", "NOR", "ZWE", "PSE", "XKX", "EUE", "SCG", "CSK"] {
            #expect(CountryCodes.current(for: Array(code.utf8)[...]) == code)
        }
        for code in ["AAA", "ZZZ", "NO", "", "NORW", "BRD"] {
            #expect(CountryCodes.current(for: Array(code.utf8)[...]) == nil)
        }
    }
}
