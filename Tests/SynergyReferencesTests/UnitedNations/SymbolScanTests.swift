import SynergyReferences
import Testing

@Suite struct SymbolScanTests {
    @Test(arguments: [
        // The heads and shapes of the table in section 3.
        SymbolCase("A/72/L.5", "un:A/72/L.5 @ A/72/L.5"), SymbolCase("A/1234", "un:A/1234 @ A/1234"),
        SymbolCase("A/3012/Add.1", "un:A/3012/Add.1 @ A/3012/Add.1"),
        SymbolCase("A/DEC/60/551", "un:A/DEC/60/551 @ A/DEC/60/551"),
        SymbolCase("A/HRC/DEC/17/119", "un:A/HRC/DEC/17/119 @ A/HRC/DEC/17/119"),
        SymbolCase("A/HRC/PRST/22/1", "un:A/HRC/PRST/22/1 @ A/HRC/PRST/22/1"),
        SymbolCase("A/HRC/S-17/2/Add.1", "un:A/HRC/S-17/2/Add.1 @ A/HRC/S-17/2/Add.1"),
        SymbolCase("A/CN.9/1088", "un:A/CN.9/1088 @ A/CN.9/1088"),
        SymbolCase("A/CONF.192/2018/RC/1", "un:A/CONF.192/2018/RC/1 @ A/CONF.192/2018/RC/1"),
        SymbolCase("A/ES-10/PV.5", "un:A/ES-10/PV.5 @ A/ES-10/PV.5"),
        SymbolCase("A/S-30/L.1", "un:A/S-30/L.1 @ A/S-30/L.1"),
        SymbolCase("A/INF/72/3", "un:A/INF/72/3 @ A/INF/72/3"), SymbolCase("A/BUR/72/1", "un:A/BUR/72/1 @ A/BUR/72/1"),
        SymbolCase("A/RES/ES-10/19", "un:A/RES/ES-10/19 @ A/RES/ES-10/19"),
        SymbolCase("S/PV.8000", "un:S/PV.8000 @ S/PV.8000"),
        SymbolCase("S/AC.40/2010/3", "un:S/AC.40/2010/3 @ S/AC.40/2010/3"),
        SymbolCase("S/2017/904/Corr.1", "un:S/2017/904/Corr.1 @ S/2017/904/Corr.1"),
        SymbolCase("S/RES/1373", "un:S/RES/1373 @ S/RES/1373"),
        SymbolCase("E/2015/NGO/5", "un:E/2015/NGO/5 @ E/2015/NGO/5"),
        SymbolCase("E/2015/L.7", "un:E/2015/L.7 @ E/2015/L.7"),
        SymbolCase("E/CN.4/Sub.2/1996/L.5", "un:E/CN.4/Sub.2/1996/L.5 @ E/CN.4/Sub.2/1996/L.5"),
        SymbolCase("E/ESCAP/76/12", "un:E/ESCAP/76/12 @ E/ESCAP/76/12"),
        SymbolCase("E/ICEF/2017/3", "un:E/ICEF/2017/3 @ E/ICEF/2017/3"),
        SymbolCase("E/RES/2013/41", "un:E/RES/2013/41 @ E/RES/2013/41"),
        SymbolCase("E/DEC/2013/250", "un:E/DEC/2013/250 @ E/DEC/2013/250"),
        SymbolCase("E/C.12/2008/2", "un:E/C.12/2008/2 @ E/C.12/2008/2"),
        SymbolCase("E/C.12/NOR/CO/5-6", "un:E/C.12/NOR/CO/5-6 @ E/C.12/NOR/CO/5-6"),
        SymbolCase("ST/AI/2018/1/Amend.1", "un:ST/AI/2018/1/Amend.1 @ ST/AI/2018/1/Amend.1"),
        SymbolCase("ST/ESA/SER.A/352", "un:ST/ESA/SER.A/352 @ ST/ESA/SER.A/352"),
        SymbolCase("ST/IC/1999/111", "un:ST/IC/1999/111 @ ST/IC/1999/111"),
        SymbolCase("HRI/MC/2006/3", "un:HRI/MC/2006/3 @ HRI/MC/2006/3"),
        SymbolCase("HRI/GEN/1/Rev.9", "un:HRI/GEN/1/Rev.9 @ HRI/GEN/1/Rev.9"),
        SymbolCase("CRC/C/OPAC/NOR/Q/1", "un:CRC/C/OPAC/NOR/Q/1 @ CRC/C/OPAC/NOR/Q/1"),
        SymbolCase("CERD/C/SR.2100", "un:CERD/C/SR.2100 @ CERD/C/SR.2100"),
        SymbolCase("CRPD/C/EU/1", "un:CRPD/C/EU/1 @ CRPD/C/EU/1"),
        SymbolCase("CAT/C/31/D/187/2001", "un:CAT/C/31/D/187/2001 @ CAT/C/31/D/187/2001"),
        SymbolCase("CEDAW/C/NOR/RQ/10", "un:CEDAW/C/NOR/RQ/10 @ CEDAW/C/NOR/RQ/10"),
        SymbolCase("CEDAW/C/XYZ/4", "un:CEDAW/C/XYZ/4 @ CEDAW/C/XYZ/4"),
        SymbolCase("INT/CAT/NGO/NOR/31234", "un:INT/CAT/NGO/NOR/31234 @ INT/CAT/NGO/NOR/31234"),
        SymbolCase("CTOC/COP/2008/CRP.7", "un:CTOC/COP/2008/CRP.7 @ CTOC/COP/2008/CRP.7"),
        SymbolCase("CTOC/COP/WG.7/2013/INF.2", "un:CTOC/COP/WG.7/2013/INF.2 @ CTOC/COP/WG.7/2013/INF.2"),
        SymbolCase("CAC/COSP/IRG/2014/CRP.11", "un:CAC/COSP/IRG/2014/CRP.11 @ CAC/COSP/IRG/2014/CRP.11"),
        SymbolCase("TD/B/C.1/5", "un:TD/B/C.1/5 @ TD/B/C.1/5"),
        SymbolCase("JIU/REP/2015/1", "un:JIU/REP/2015/1 @ JIU/REP/2015/1"),
        SymbolCase("FCCC/CP/2015/10/Add.1", "un:FCCC/CP/2015/10/Add.1 @ FCCC/CP/2015/10/Add.1"),
        SymbolCase("ICCD/COP(12)/20", "un:ICCD/COP(12)/20 @ ICCD/COP(12)/20"),
        SymbolCase("DP/2015/3", "un:DP/2015/3 @ DP/2015/3"), SymbolCase("LC/G.2345", "un:LC/G.2345 @ LC/G.2345"),
        SymbolCase("T/PV.1200", "un:T/PV.1200 @ T/PV.1200"),
        // The order of suffixes as printed, and ranges.
        SymbolCase("A/72/164/Rev.1/Add.2", "un:A/72/164/Rev.1/Add.2 @ A/72/164/Rev.1/Add.2"),
        SymbolCase("A/72/164/Add.2/Rev.1", "un:A/72/164/Add.2/Rev.1 @ A/72/164/Add.2/Rev.1"),
        SymbolCase("A/72/164/Add.1–3", "un:A/72/164/Add.1-3 @ A/72/164/Add.1–3"),
        SymbolCase("DP/2015/3/Summary", "un:DP/2015/3/Summary @ DP/2015/3/Summary"),
    ])
    func everyShapeIsFound(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        // 3.1: case, dots, zeros, dashes, slashes, full width, what is ignored.
        SymbolCase("a/72/164"), SymbolCase("crc/c/nor/5-6 end", "un:CRC/C/NOR/5-6 @ crc/c/nor/5-6"),
        SymbolCase("Ctoc/Cop/2016/15", "un:CTOC/COP/2016/15 @ Ctoc/Cop/2016/15"),
        SymbolCase("A/72/164/add1", "un:A/72/164/Add.1 @ A/72/164/add1"),
        SymbolCase("A/72/164/CORR. 02", "un:A/72/164/Corr.2 @ A/72/164/CORR. 02"),
        SymbolCase("A/72/164/rev.1/ADD 3", "un:A/72/164/Rev.1/Add.3 @ A/72/164/rev.1/ADD 3"),
        SymbolCase("A/C.3/78/L.060", "un:A/C.3/78/L.60 @ A/C.3/78/L.060"),
        SymbolCase("A/Res/55/25", "un:A/RES/55/25 @ A/Res/55/25"),
        SymbolCase("E/CN.4/SUB.2/2003/12", "un:E/CN.4/Sub.2/2003/12 @ E/CN.4/SUB.2/2003/12"),
        SymbolCase("Ａ／７２／１６４", "un:A/72/164 @ Ａ／７２／１６４"),
        SymbolCase("A⁄72⁄164", "un:A/72/164 @ A⁄72⁄164"),
        SymbolCase("CERD/C/NOR/23—24", "un:CERD/C/NOR/23-24 @ CERD/C/NOR/23—24"),
        SymbolCase("CEDAW/C/N\u{AD}OR/9\u{AD} x", "un:CEDAW/C/NOR/9 @ CEDAW/C/N\u{AD}OR/9"),
        SymbolCase("\u{FEFF}A/72/1\u{2060}64\u{200B}.", "un:A/72/164 @ A/72/1\u{2060}64"),
        // 3.2: soft breaks.
        SymbolCase("CTOC/COP/\r\nWG.4/2017/3", "un:CTOC/COP/WG.4/2017/3 @ CTOC/COP/\r\nWG.4/2017/3"),
        SymbolCase("A/HRC/35/37/\n\nAdd.1", "un:A/HRC/35/37/Add.1 @ A/HRC/35/37/\n\nAdd.1"),
        SymbolCase("A/HRC/35/37/ Add.1", "un:A/HRC/35/37/Add.1 @ A/HRC/35/37/ Add.1"),
        SymbolCase("A/72/164 /Add.1", "un:A/72/164/Add.1 @ A/72/164 /Add.1"),
        SymbolCase("A/72/164  \n /Add.1", "un:A/72/164/Add.1 @ A/72/164  \n /Add.1"),
        SymbolCase("CEDAW\u{2028}/C/NOR/9", "un:CEDAW/C/NOR/9 @ CEDAW\u{2028}/C/NOR/9"),
        SymbolCase("A/72/164/\n\n\nAdd.1", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164\n\n/Add.1", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164/ and so on", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164/\nand so on", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164/\n\n3. The Committee", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164 / A/72/165", "un:A/72/164 @ A/72/164", "un:A/72/165 @ A/72/165"),
        SymbolCase("A/72/164/\nA/72/165", "un:A/72/164 @ A/72/164", "un:A/72/165 @ A/72/165"),
    ])
    func untidySpellingsGiveOneKey(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("**A/72/164**", "un:A/72/164 @ A/72/164"), SymbolCase("`A/72/164`", "un:A/72/164 @ A/72/164"),
        SymbolCase("<A/72/164>", "un:A/72/164 @ A/72/164"), SymbolCase("«S/2017/904»", "un:S/2017/904 @ S/2017/904"),
        SymbolCase("[A/72/164][1]", "un:A/72/164 @ A/72/164"), SymbolCase("A/72/164/", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164…", "un:A/72/164 @ A/72/164"), SymbolCase("A/72/164?!", "un:A/72/164 @ A/72/164"),
        SymbolCase("文件A/72/164号", "un:A/72/164 @ A/72/164"), SymbolCase("「A/72/164」", "un:A/72/164 @ A/72/164"),
        SymbolCase("文書CAT/C/JPN/2を", "un:CAT/C/JPN/2 @ CAT/C/JPN/2"),
        SymbolCase("وA/72/164،", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164;A/72/165", "un:A/72/164 @ A/72/164", "un:A/72/165 @ A/72/165"),
        SymbolCase("A/72/164\n\n\nA/72/165", "un:A/72/164 @ A/72/164", "un:A/72/165 @ A/72/165"),
        SymbolCase("A/RES/55/25, annex II", "un:A/RES/55/25 @ A/RES/55/25"),
        SymbolCase("A/72/164/Norway", "un:A/72/164 @ A/72/164"),
        SymbolCase("CEDAW/C/NOR/9.\nThe next", "un:CEDAW/C/NOR/9 @ CEDAW/C/NOR/9"),
        SymbolCase("l’A/72/164", "un:A/72/164 @ A/72/164"), SymbolCase("see:A/72/164", "un:A/72/164 @ A/72/164"),
        SymbolCase("the report—A/72/164—says", "un:A/72/164 @ A/72/164"),
        SymbolCase("éA/72/164", "un:A/72/164 @ A/72/164"),
    ])
    func neighboursAreNoPartOfASymbol(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        "A/C adaptor", "A/C.3", "A/HRC", "A/HRC/WG.6", "A/B testing", "S/MIME", "S/4HANA", "S/N 12345", "N/A", "T/F",
        "S/M/L", "E/E architecture", "A/4 paper", "A/100", "Ratio A/200", "and/or", "c/o 12", "AC/DC 5", "CRC/CAT",
        "CEDAW/C", "CEDAW/C/NOR", "CTOC/COP", "CTOC/COP/WG.4", "CTOC/COP/2016", "CAT/5", "CAT 5/6", "xA/72/164",
        "_A/72/164", "1A/72/164", "-A/72/164", "/A/72/164", ".A/72/164", "@A/72/164", "#A/72/164", "=A/72/164",
        "A/72/164abc", "A/72/164_x", "A/0/5", "A/72/", "A//72/164", "A/ 72/164", "E/2015", "ST/2", "ST/SGB",
        "INT/NGO/NOR/5", "HRI/CORE", "ISO/IEC 27001", "C:\\A\\72\\164", "S/RES", "A/RES/55", "éé/5", "É/5",
        "a/res/55/25 in small letters", "s/2017/904", "td/5", "A\n/72/164", "1/2", "12/3/2017", "24/7", "6/6",
    ])
    func whatOnlyLooksLikeASymbolIsNone(_ input: String) { #expect(SymbolCase(input).found.isEmpty) }

    @Test(arguments: [
        // 3.3: joint documents.
        SymbolCase(
            "CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1",
            "un:CEDAW/C/GC/31/Rev.1 @ CEDAW/C/GC/31/Rev.1", "un:CRC/C/GC/18/Rev.1 @ CRC/C/GC/18/Rev.1"),
        SymbolCase("A/72/164-S/2017/904", "un:A/72/164 @ A/72/164", "un:S/2017/904 @ S/2017/904"),
        SymbolCase("CMW/C/GC/3-\nCRC/C/GC/22", "un:CMW/C/GC/3 @ CMW/C/GC/3", "un:CRC/C/GC/22 @ CRC/C/GC/22"),
        SymbolCase("A/72/164-based", "un:A/72/164 @ A/72/164"), SymbolCase("A/72/164-A/C", "un:A/72/164 @ A/72/164"),
        // 3.6: ellipsis.
        SymbolCase("A/72/164 et Corr.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Corr.1 @ Corr.1"),
        SymbolCase("A/72/164 y Add. 2", "un:A/72/164 @ A/72/164", "un:A/72/164/Add.2 @ Add. 2"),
        SymbolCase("A/72/164 & Rev.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Rev.1 @ Rev.1"),
        SymbolCase("A/72/164和Corr.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Corr.1 @ Corr.1"),
        SymbolCase("A/72/164*, Add.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Add.1 @ Add.1"),
        SymbolCase(
            "A/HRC/35/37/Add.1, Add.2, and Add.3", "un:A/HRC/35/37/Add.1 @ A/HRC/35/37/Add.1",
            "un:A/HRC/35/37/Add.2 @ Add.2", "un:A/HRC/35/37/Add.3 @ Add.3"),
        SymbolCase(
            "A/72/164/Rev.1 and Corr.1", "un:A/72/164/Rev.1 @ A/72/164/Rev.1", "un:A/72/164/Rev.1/Corr.1 @ Corr.1"),
        SymbolCase("A/72/164 and Add.1/Corr.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Add.1/Corr.1 @ Add.1/Corr.1"),
        SymbolCase("A/72/164\nand Corr.1", "un:A/72/164 @ A/72/164", "un:A/72/164/Corr.1 @ Corr.1"),
        SymbolCase(
            "CCPR/C/SR.1191, 1192 and 1193", "un:CCPR/C/SR.1191 @ CCPR/C/SR.1191", "un:CCPR/C/SR.1192 @ 1192",
            "un:CCPR/C/SR.1193 @ 1193"),
        SymbolCase("A/65/PV.22 et 23", "un:A/65/PV.22 @ A/65/PV.22", "un:A/65/PV.23 @ 23"),
        SymbolCase("A/65/PV.22, 23 November 2010", "un:A/65/PV.22 @ A/65/PV.22"),
        SymbolCase("A/65/PV.22, 23 de noviembre", "un:A/65/PV.22 @ A/65/PV.22"),
        SymbolCase("CEDAW/C/SR.1191, 12 March", "un:CEDAW/C/SR.1191 @ CEDAW/C/SR.1191"),
        SymbolCase("A/72/164 and 165", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164 and add 1 line", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164\n\nand Corr.1", "un:A/72/164 @ A/72/164"),
        SymbolCase("A/72/164; Corr.1", "un:A/72/164 @ A/72/164"), SymbolCase("Corr.1 and Add.2"),
    ])
    func jointAndEllipticSymbolsAreEachFound(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test func whatASpellingSaysBesidesIsAFact() {
        let scanner = ReferenceScanner()
        #expect(scanner.scan("A/72/164*").map { $0.parts[.reissued] } == [.isSo])
        #expect(scanner.scan("*A/72/164*").map { $0.parts[.reissued] } == [nil])
        #expect(scanner.scan("A/72/164 and Corr.1").map { $0.parts[.elliptic] } == [nil, .isSo])
        #expect(
            scanner.scan("CMW/C/GC/7-CERD/C/GC/38").map { $0.parts[.joint] } == [
                .text("CERD/C/GC/38"), .text("CMW/C/GC/7"),
            ])
        #expect(scanner.scan("S/RES/1373 (2001)").map { $0.parts[.year] } == [.number(2001)])
    }
}
