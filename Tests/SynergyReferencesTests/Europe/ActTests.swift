import SynergyReferences
import Testing

@Suite struct ActTests {
    @Test(
        arguments: [
            ("Directive 2011/36/EU", ["celex:32011L0036 = Directive 2011/36/EU"]),
            ("Council Directive 2004/81/EC of 29 April 2004", ["celex:32004L0081 = Directive 2004/81/EC"]),
            ("Directive 95/46/EC", ["celex:31995L0046 = Directive 95/46/EC"]),
            ("Directive 89/65/EEC", ["celex:31989L0065 = Directive 89/65/EEC"]),
            ("Directive 2000/78/EC", ["celex:32000L0078 = Directive 2000/78/EC"]),
            ("Directive 2011/36", ["celex:32011L0036 = Directive 2011/36"]),
            ("Directive (EU) 2024/1712", ["celex:32024L1712 = Directive (EU) 2024/1712"]),
            ("Directive No. 2011/36/EU", ["celex:32011L0036 = Directive No. 2011/36/EU"]),
            ("Directive No 2000/78/EC", ["celex:32000L0078 = Directive No 2000/78/EC"]),
            ("the Anti-trafficking Directive (2011/36/EU)", ["celex:32011L0036 = Directive (2011/36/EU)"]),
            ("Directive EU/2011/36", ["celex:32011L0036 = Directive EU/2011/36"]),
            ("Directive\n2011/36/EU", ["celex:32011L0036 = Directive\n2011/36/EU"]),
            ("Directive 2011\u{2215}36\u{2215}EU", ["celex:32011L0036 = Directive 2011\u{2215}36\u{2215}EU"]),
            ("Directive\u{A0}2011/36/EU", ["celex:32011L0036 = Directive\u{A0}2011/36/EU"]),
            ("Direc\u{AD}tive 2011/36/EU", ["celex:32011L0036 = Direc\u{AD}tive 2011/36/EU"]),
            ("[Directive 2011/36/EU](x)", ["celex:32011L0036 = Directive 2011/36/EU"]),
            ("la directive 2011/36/UE", ["celex:32011L0036 = directive 2011/36/UE"]),
            ("directive (UE) 2024/1712", ["celex:32024L1712 = directive (UE) 2024/1712"]),
            ("la Directiva 2012/29/UE", ["celex:32012L0029 = Directiva 2012/29/UE"]),
            ("Richtlinie 2011/36/EU", ["celex:32011L0036 = Richtlinie 2011/36/EU"]),
            ("Regulation (EU) 2016/679", ["celex:32016R0679 = Regulation (EU) 2016/679"]),
            ("Regulation (EU) No 603/2013", ["celex:32013R0603 = Regulation (EU) No 603/2013"]),
            ("Regulation (EU) No. 604/2013", ["celex:32013R0604 = Regulation (EU) No. 604/2013"]),
            ("Regulation (EC) No 1987/2006", ["celex:32006R1987 = Regulation (EC) No 1987/2006"]),
            ("Regulation (EC) 1987/2006", ["celex:32006R1987 = Regulation (EC) 1987/2006"]),
            ("Regulation (EEC) No 2052/88", ["celex:31988R2052 = Regulation (EEC) No 2052/88"]),
            ("Regulation (EEC) No 1408/71", ["celex:31971R1408 = Regulation (EEC) No 1408/71"]),
            ("Council Regulation No 1612/68", ["celex:31968R1612 = Regulation No 1612/68"]),
            ("Regulation (EU, Euratom) 2018/1046", ["celex:32018R1046 = Regulation (EU, Euratom) 2018/1046"]),
            (
                "Regulation (EC, Euratom) No 1605/2002",
                ["celex:32002R1605 = Regulation (EC, Euratom) No 1605/2002"]
            ),
            ("Regulation 2016/679", ["celex:32016R0679 = Regulation 2016/679"]),
            ("Commission Delegated Regulation (EU) 2015/2446", ["celex:32015R2446 = Regulation (EU) 2015/2446"]),
            ("règlement (UE) n° 603/2013", ["celex:32013R0603 = règlement (UE) n° 603/2013"]),
            ("Règlement (CE) nº 1987/2006", ["celex:32006R1987 = Règlement (CE) nº 1987/2006"]),
            ("règlement délégué (UE) 2015/2446", ["celex:32015R2446 = règlement délégué (UE) 2015/2446"]),
            ("règlement d’exécution (UE) 2015/2447", ["celex:32015R2447 = règlement d’exécution (UE) 2015/2447"]),
            ("Reglamento (UE) n.º 603/2013", ["celex:32013R0603 = Reglamento (UE) n.º 603/2013"]),
            ("Reglamento (UE) n.o 604/2013", ["celex:32013R0604 = Reglamento (UE) n.o 604/2013"]),
            ("Reglamento (CE) núm. 1987/2006", ["celex:32006R1987 = Reglamento (CE) núm. 1987/2006"]),
            (
                "Reglamento de Ejecución (UE) 2015/2447",
                ["celex:32015R2447 = Reglamento de Ejecución (UE) 2015/2447"]
            ),
            ("Verordnung (EU) Nr. 603/2013", ["celex:32013R0603 = Verordnung (EU) Nr. 603/2013"]),
            ("Decision 2006/618/EC", ["celex:32006D0618 = Decision 2006/618/EC"]),
            ("Decision No 1982/2006/EC", ["celex:32006D1982 = Decision No 1982/2006/EC"]),
            ("Decision No 70/2008/EC", ["celex:32008D0070 = Decision No 70/2008/EC"]),
            ("Council Decision (CFSP) 2015/778", ["celex:32015D0778 = Decision (CFSP) 2015/778"]),
            ("décision 2006/619/CE", ["celex:32006D0619 = décision 2006/619/CE"]),
            ("la Decisión 2006/618/CE", ["celex:32006D0618 = Decisión 2006/618/CE"]),
            ("Beschluss 2006/618/EG", ["celex:32006D0618 = Beschluss 2006/618/EG"]),
            (
                "Council Framework Decision 2002/629/JHA",
                ["celex:32002F0629 = Framework Decision 2002/629/JHA"]
            ),
            ("décision-cadre 2002/629/JAI", ["celex:32002F0629 = décision-cadre 2002/629/JAI"]),
            ("Decisión marco 2002/629/JAI", ["celex:32002F0629 = Decisión marco 2002/629/JAI"]),
            ("Rahmenbeschluss 2002/629/JI", ["celex:32002F0629 = Rahmenbeschluss 2002/629/JI"]),
            ("Joint Action 97/154/JHA", ["celex:31997F0154 = Joint Action 97/154/JHA"]),
            ("action commune 97/154/JAI", ["celex:31997F0154 = action commune 97/154/JAI"]),
            ("Acción común 97/154/JAI", ["celex:31997F0154 = Acción común 97/154/JAI"]),
            (
                "Directives 2011/36/EU and 2012/29/EU",
                ["celex:32011L0036 = Directives 2011/36/EU", "celex:32012L0029 = 2012/29/EU"]
            ),
            (
                "directives 2004/38/CE, 2009/50/CE et 2011/98/UE",
                [
                    "celex:32004L0038 = directives 2004/38/CE", "celex:32009L0050 = 2009/50/CE",
                    "celex:32011L0098 = 2011/98/UE",
                ]
            ),
            (
                "Regulations (EU) 2016/679 and (EU) 2018/1725",
                ["celex:32016R0679 = Regulations (EU) 2016/679", "celex:32018R1725 = (EU) 2018/1725"]
            ),
            (
                "Regulations (EU) No 603/2013 and (EU) No 604/2013",
                ["celex:32013R0603 = Regulations (EU) No 603/2013", "celex:32013R0604 = (EU) No 604/2013"]
            ),
            (
                "Directive 2011/36/EU and Regulation (EU) 2016/679",
                ["celex:32011L0036 = Directive 2011/36/EU", "celex:32016R0679 = Regulation (EU) 2016/679"]
            ),
            ("Directive 2011/36/EU, 12/3/2017", ["celex:32011L0036 = Directive 2011/36/EU"]),
        ] as [(String, [String])])
    func actsAreFoundInWords(text: String, wanted: [String]) { #expect(citedPlaces(text, [.celex]) == wanted) }

    @Test(
        arguments: [
            ("CELEX 32011L0036", ["celex:32011L0036 = 32011L0036"]),
            ("(32011L0036R(01))", ["celex:32011L0036R(01) = 32011L0036R(01)"]),
            ("02011L0036-20110415.", ["celex:02011L0036-20110415 = 02011L0036-20110415"]),
            ("52025XC06438", ["celex:52025XC06438 = 52025XC06438"]),
            ("62015CJ0617", ["celex:62015CJ0617 = 62015CJ0617"]),
            ("32011l0036", ["celex:32011L0036 = 32011l0036"]),
            ("CELEX:12016E083", ["celex:12016E083 = 12016E083"]),
            ("Directive 32011L0036", ["celex:32011L0036 = 32011L0036"]),
            ("见32011L0036号", ["celex:32011L0036 = 32011L0036"]),
        ] as [(String, [String])])
    func numbersInCelexFormAreFound(text: String, wanted: [String]) { #expect(citedPlaces(text, [.celex]) == wanted) }

    @Test(arguments: [
        "in the directive of 2011", "Act No. 31/2005", "Regulation No. 31/2005", "Decision 2011/36", "decision 4/4",
        "Directive 12/3/2017", "Directive 3/4", "Directive 2011", "Directive 2011/", "Directive 2011/0/EU",
        "Directive 20111/36/EU", "Directive 2011/36789/EU", "(EU) 2016/679", "Case C-617/15", "EU 2016/679",
        "my-directive 2011/36/EU", "the action 97/154/JHA", "ce 2016/679", "Regulation 2010/12",
        "Regulation No. 75/2010", "règlement ce 2016/679",
        "Directive\n\n2011/36/EU", "12016E083", "42011L0036", "132011L0036", "32011L00361X", "a32011L0036",
        "32011L0036_x", "1/32011L0036", "Directive 15/03/2011",
    ])
    func otherNumbersAreNoAct(text: String) { #expect(citedPlaces(text, [.celex]).isEmpty) }
}
