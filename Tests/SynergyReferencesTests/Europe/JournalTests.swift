import SynergyReferences
import Testing

@Suite struct JournalTests {
    @Test(
        arguments: [
            ("(OJ L 101, 15.4.2011, p. 1)", ["oj:L/101/2011-04-15/1 = OJ L 101, 15.4.2011, p. 1"]),
            ("OJ L 101, 15.04.2011, p. 1–11.", ["oj:L/101/2011-04-15/1 = OJ L 101, 15.04.2011, p. 1–11"]),
            ("OJ C 83, 30.3.2010, p. 389", ["oj:C/83/2010-03-30/389 = OJ C 83, 30.3.2010, p. 389"]),
            ("OJ 2011 L 101/1", ["oj:L/101/2011/1 = OJ 2011 L 101/1"]),
            ("OJ 2011 L 101, p. 1", ["oj:L/101/2011/1 = OJ 2011 L 101, p. 1"]),
            ("JO L 101 du 15.4.2011, p. 1", ["oj:L/101/2011-04-15/1 = JO L 101 du 15.4.2011, p. 1"]),
            ("JO L 101 du 15 avril 2011, p. 1", ["oj:L/101/2011-04-15/1 = JO L 101 du 15 avril 2011, p. 1"]),
            ("DO L 101 de 15.4.2011, p. 1", ["oj:L/101/2011-04-15/1 = DO L 101 de 15.4.2011, p. 1"]),
            (
                "DO L 101 de 15 de abril de 2011, p. 1",
                ["oj:L/101/2011-04-15/1 = DO L 101 de 15 de abril de 2011, p. 1"]
            ),
            ("DOUE L 101 de 15.4.2011, p. 1", ["oj:L/101/2011-04-15/1 = DOUE L 101 de 15.4.2011, p. 1"]),
            ("OJ L101, 15/4/2011, pp. 1-11", ["oj:L/101/2011-04-15/1 = OJ L101, 15/4/2011, pp. 1-11"]),
            ("OJ No L 203, 1.8.2002, p. 1", ["oj:L/203/2002-08-01/1 = OJ No L 203, 1.8.2002, p. 1"]),
            ("JO n° L 101 du 15.4.2011, p. 1", ["oj:L/101/2011-04-15/1 = JO n° L 101 du 15.4.2011, p. 1"]),
            ("DO n.º L 101 de 15.4.2011, p. 1", ["oj:L/101/2011-04-15/1 = DO n.º L 101 de 15.4.2011, p. 1"]),
            ("OJ L 261,\n6.8.2004, p. 19", ["oj:L/261/2004-08-06/19 = OJ L 261,\n6.8.2004, p. 19"]),
            (
                "Official Journal of the European Union L 101, 15.4.2011, p. 1",
                ["oj:L/101/2011-04-15/1 = Official Journal of the European Union L 101, 15.4.2011, p. 1"]
            ),
            ("OJ L, 2024/1712, 24.6.2024", ["oj:L/2024/1712 = OJ L, 2024/1712, 24.6.2024"]),
            ("OJ L 2024/1712;", ["oj:L/2024/1712 = OJ L 2024/1712"]),
            ("JO L, 2024/1712 du 24.6.2024", ["oj:L/2024/1712 = JO L, 2024/1712 du 24.6.2024"]),
            ("OJ C, C/2024/1234, 15.2.2024", ["oj:C/2024/1234 = OJ C, C/2024/1234, 15.2.2024"]),
            ("[2011] OJ L101/1", ["oj:L/101/2011/1 = [2011] OJ L101/1"]),
        ] as [(String, [String])])
    func placesInTheJournalAreFound(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.officialJournal]) == wanted)
    }

    @Test(arguments: [
        "OJ L 101", "OJ L 101, p. 1", "OJ 2011", "OJ 2011 L 101", "do l 101, 15.4.2011, p. 1", "XOJ L 101, 15.4.2011",
        "OJ L 101, 32.4.2011", "OJ L 101, 15.13.2011", "L 101, 15.4.2011, p. 1", "OJ M 101, 15.4.2011", "DO 5",
        "OJ L\n\n101, 15.4.2011, p. 1",
    ])
    func otherLettersAreNoPlace(text: String) { #expect(citedPlaces(text, [.officialJournal]).isEmpty) }

    @Test(
        arguments: [
            ("COM(2012) 286 final", ["eucom:COM/2012/286 = COM(2012) 286 final"]),
            ("COM(2012)286", ["eucom:COM/2012/286 = COM(2012)286"]),
            ("COM (2012) 0286", ["eucom:COM/2012/286 = COM (2012) 0286"]),
            ("COM/2012/0286", ["eucom:COM/2012/286 = COM/2012/0286"]),
            ("COM/2012/0286 final,", ["eucom:COM/2012/286 = COM/2012/0286 final"]),
            ("SWD(2018) 473", ["eucom:SWD/2018/473 = SWD(2018) 473"]),
            ("SEC(2009) 358", ["eucom:SEC/2009/358 = SEC(2009) 358"]),
            ("JOIN(2020) 5 final.", ["eucom:JOIN/2020/5 = JOIN(2020) 5 final"]),
            ("COM(2012)\n286\nfinal", ["eucom:COM/2012/286 = COM(2012)\n286\nfinal"]),
            ("COM(2012) 286 finally", ["eucom:COM/2012/286 = COM(2012) 286"]),
            ("COM(2012)286final", ["eucom:COM/2012/286 = COM(2012)286final"]),
            ("COM(97) 567 final", ["eucom:COM/1997/567 = COM(97) 567 final"]),
        ] as [(String, [String])])
    func papersOfTheCommissionAreFound(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.commission]) == wanted)
    }

    @Test(arguments: [
        "com(2012) 286", "COM(2012)", "COM(12) 286", "TELECOM(2012) 286", "COM 2012 286", "COM(2012\n\n) 286",
        "COM(2012) 0", "example.COM/2012/286", "COM/2012", "SEC 2009", "COM(2012] 286",
    ])
    func otherLettersAreNoPaper(text: String) { #expect(citedPlaces(text, [.commission]).isEmpty) }
}
