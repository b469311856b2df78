import SynergyReferences
import Testing

@Suite struct LabourTests {
    @Test(
        arguments: [
            ("ILO C029 and P029", ["ilo:C029 = C029", "ilo:P029 = P029"]),
            ("ILO: C29, C105, R203", ["ilo:C029 = C29", "ilo:C105 = C105", "ilo:R203 = R203"]),
            ("C.29 and C-105 (ILO)", ["ilo:C029 = C.29", "ilo:C105 = C-105"]),
            ("OIT C190", ["ilo:C190 = C190"]), ("NORMLEX, C182", ["ilo:C182 = C182"]),
            ("C182. The CEACR noted this.", ["ilo:C182 = C182"]),
            ("C182\nratified with the ILO", ["ilo:C182 = C182"]),
            ("ILO C\u{AD}029", ["ilo:C029 = C\u{AD}029"]), ("ILO C\u{2011}29", ["ilo:C029 = C\u{2011}29"]),
            ("国际劳工组织ILO的C029号", ["ilo:C029 = C029"]),
            ("see C138/C182 (ILO)", ["ilo:C138 = C138"]),
        ] as [(String, [String])])
    func codesAreFoundWhereTheOrganizationIsNamed(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.ilo]) == wanted)
    }

    @Test(arguments: [
        "vitamin C12", "the R2 value", "C029", "PILOT C29", "ILO\n\nC29", "C29\n \nILO", "ILO C0", "ILO C300",
        "ILO C1930",
        "ILO Case C-617/15", "ILO c29", "ILO p. 29", "ILO AC29", "ILO E/C.12", "ILO C29x", "ILO C29_1", "ILO C 29",
        "ILO C.12/2000", "ILO P29.5", "ILO @C29",
    ])
    func otherLettersWithNumbersAreNoCode(text: String) { #expect(citedPlaces(text, [.ilo]).isEmpty) }

    @Test(
        arguments: [
            ("ILO Convention No. 29", ["ilo:C029 = ILO Convention No. 29"]),
            ("ILO Convention (No. 29)", ["ilo:C029 = ILO Convention (No. 29)"]),
            ("ILO Convention 182", ["ilo:C182 = ILO Convention 182"]),
            ("the ILO has Convention No. 29.", ["ilo:C029 = Convention No. 29"]),
            ("Convention (No. 29) of the ILO", ["ilo:C029 = Convention (No. 29)"]),
            ("ILO Forced Labour Convention No. 29", ["ilo:C029 = Convention No. 29"]),
            ("ILO Recommendation No. 203", ["ilo:R203 = ILO Recommendation No. 203"]),
            ("ILO Convention No.\n29", ["ilo:C029 = ILO Convention No.\n29"]),
            ("ILO\u{A0}Convention\u{A0}No.\u{A0}29", ["ilo:C029 = ILO\u{A0}Convention\u{A0}No.\u{A0}29"]),
            ("ILO Convention № 29", ["ilo:C029 = ILO Convention № 29"]),
            (
                "ILO Conventions Nos. 29 and 105",
                ["ilo:C029 = ILO Conventions Nos. 29", "ilo:C105 = 105"]
            ),
            (
                "Conventions Nos. 29, 105, 138 and 182 (ILO)",
                ["ilo:C029 = Conventions Nos. 29", "ilo:C105 = 105", "ilo:C138 = 138", "ilo:C182 = 182"]
            ),
            (
                "ILO Convention No. 29 and No. 105",
                ["ilo:C029 = ILO Convention No. 29", "ilo:C105 = No. 105"]
            ),
            ("ILO Convention No. 29 and 3 others", ["ilo:C029 = ILO Convention No. 29"]),
            (
                "ILO Convention No. 29 and Recommendation No. 35",
                ["ilo:C029 = ILO Convention No. 29", "ilo:R035 = Recommendation No. 35"]
            ),
            ("la convention n° 29 de l’OIT", ["ilo:C029 = convention n° 29 de l’OIT"]),
            ("la convention no 29 de l'OIT", ["ilo:C029 = convention no 29 de l'OIT"]),
            ("la convention de l’OIT n° 29", ["ilo:C029 = convention de l’OIT n° 29"]),
            ("l’OIT et la convention nº 29", ["ilo:C029 = convention nº 29"]),
            (
                "conventions nos 29 et 105 de l’OIT",
                ["ilo:C029 = conventions nos 29", "ilo:C105 = 105 de l’OIT"]
            ),
            ("la recommandation n° 203 de l’OIT", ["ilo:R203 = recommandation n° 203 de l’OIT"]),
            ("el Convenio núm. 29 de la OIT", ["ilo:C029 = Convenio núm. 29 de la OIT"]),
            ("el Convenio 169 de la OIT", ["ilo:C169 = Convenio 169 de la OIT"]),
            ("Convenio de la OIT núm. 169", ["ilo:C169 = Convenio de la OIT núm. 169"]),
            ("Convenio OIT N° 169", ["ilo:C169 = Convenio OIT N° 169"]),
            ("Convenio n.º 169 de la OIT", ["ilo:C169 = Convenio n.º 169 de la OIT"]),
            ("Convenios 29 y 105 de la OIT", ["ilo:C029 = Convenios 29", "ilo:C105 = 105 de la OIT"]),
            ("Recomendación núm. 203 de la OIT", ["ilo:R203 = Recomendación núm. 203 de la OIT"]),
            (
                "The International Labour Organization has Convention No. 29.",
                ["ilo:C029 = Convention No. 29"]
            ),
        ] as [(String, [String])])
    func instrumentsAreFoundByTheirNumbers(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.ilo]) == wanted)
    }

    @Test(arguments: [
        "Convention No. on", "ILO Convention No. on", "Convention No. 29", "The ILO met. Convention No. 29 is old.",
        "ILO\n\nConvention No. 29", "Convention 29", "convention n° 29", "the ILO on general recommendation No. 19",
        "ILO Convention No. 0", "ILO Convention No. 300", "ILO Convention No. 39574", "ILO Convention No. 29/2005",
        "Conventions 1, 2 and 3", "ILO Convention 1.5", "Recommendation No. 203", "Convention (29), ILO",
    ])
    func otherNumbersAreNoInstrument(text: String) { #expect(citedPlaces(text, [.ilo]).isEmpty) }

    @Test(
        arguments: [
            ("Forced Labour Convention, 1930 (No. 29)", ["ilo:C029 = Convention, 1930 (No. 29)"]),
            ("Forced Labour Convention,\n1930 (No. 29)", ["ilo:C029 = Convention,\n1930 (No. 29)"]),
            ("Convention, 1930 (No.29).", ["ilo:C029 = Convention, 1930 (No.29)"]),
            ("ILO Convention, 1930 (No. 29)", ["ilo:C029 = ILO Convention, 1930 (No. 29)"]),
            ("Convention of 1930 (No. 29)", ["ilo:C029 = Convention of 1930 (No. 29)"]),
            ("Convention 1999 (No. 182)", ["ilo:C182 = Convention 1999 (No. 182)"]),
            (
                "Forced Labour (Supplementary Measures) Recommendation, 2014 (No. 203)",
                ["ilo:R203 = Recommendation, 2014 (No. 203)"]
            ),
            (
                "Convenio sobre el trabajo forzoso, 1930 (núm. 29)",
                ["ilo:C029 = Convenio sobre el trabajo forzoso, 1930 (núm. 29)"]
            ),
            (
                "la Convention sur le travail forcé, 1930 (n° 29)",
                ["ilo:C029 = Convention sur le travail forcé, 1930 (n° 29)"]
            ),
            (
                "C029 - Forced Labour Convention, 1930 (No. 29) (NORMLEX)",
                ["ilo:C029 = C029", "ilo:C029 = Convention, 1930 (No. 29)"]
            ),
            ("MLC, 2006", ["ilo:C186 = MLC, 2006"]), ("the MLC 2006.", ["ilo:C186 = MLC 2006"]),
            ("MLC (2006)", ["ilo:C186 = MLC (2006)"]),
            (
                "Protocol of 2014 to the Forced Labour Convention",
                ["ilo:P029 = Protocol of 2014 to the Forced Labour Convention"]
            ),
            (
                "Protocol of 2014 to the Forced Labour Convention, 1930 (No. 29)",
                ["ilo:P029 = Protocol of 2014 to the Forced Labour Convention"]
            ),
            (
                "Protocol of 2014\nto the Forced Labour\nConvention",
                ["ilo:P029 = Protocol of 2014\nto the Forced Labour\nConvention"]
            ),
            (
                "le Protocole de 2014 relatif à la convention sur le travail forcé",
                ["ilo:P029 = Protocole de 2014 relatif à la convention sur le travail forcé"]
            ),
            (
                "Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso",
                ["ilo:P029 = Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso"]
            ),
            (
                "the 2014 Protocol to the Forced Labour Convention",
                ["ilo:P029 = 2014 Protocol to the Forced Labour Convention"]
            ),
            (
                "Protocol of 2002 to the Occupational Safety and Health Convention",
                ["ilo:P155 = Protocol of 2002 to the Occupational Safety and Health Convention"]
            ),
        ] as [(String, [String])])
    func instrumentsAreFoundByTitleAndYear(text: String, wanted: [String]) {
        #expect(citedPlaces(text, [.ilo]) == wanted)
    }

    @Test(arguments: [
        "MLC, 2007", "mlc, 2006", "XMLC 2006", "Convention, 1989", "Convention, 1930", "Convention, 1930\n\n(No. 29)",
        "Protocol of 2014", "Protocol of 2013 to the Forced Labour Convention", "Act, 1930 (No. 29)",
        "Convention, 1930 (No. 29a)", "in 1930 (No. 29)", "Convenio. Sobre 1930 (núm. 29)", "Convention, 1900 (No. 29)",
    ])
    func otherTitlesAreNoInstrument(text: String) { #expect(citedPlaces(text, [.ilo]).isEmpty) }

    @Test(
        arguments: [
            (
                "Observation (CEACR) - adopted 2015, published 105th ILC session (2016)",
                "ilo:ceacr/obs/2015", "105", "2016"
            ),
            (
                "Direct Request (CEACR) – adopted 2019, published 109th ILC session (2021)",
                "ilo:ceacr/dr/2019", "109", "2021"
            ),
            (
                "Observation (CEACR) - adoptée 2015, publiée 105ème session CIT (2016)",
                "ilo:ceacr/obs/2015", "105", "2016"
            ),
            (
                "Demande directe (CEACR) - adoptée 2019, publiée 109ème session CIT (2021)",
                "ilo:ceacr/dr/2019", "109", "2021"
            ),
            (
                "Observación (CEACR) - Adopción: 2015, Publicación: 105ª reunión CIT (2016)",
                "ilo:ceacr/obs/2015", "105", "2016"
            ),
            (
                "Solicitud directa (CEACR) - Adopción: 2019, Publicación: 109.ª reunión CIT (2021)",
                "ilo:ceacr/dr/2019", "109", "2021"
            ),
            (
                "Observation (CEACR) —\nadopted 2015, published 105th\nILC session (2016)",
                "ilo:ceacr/obs/2015", "105", "2016"
            ),
        ] as [(String, String, String, String)])
    func commentsAreFound(text: String, key: String, session: String, published: String) throws {
        #expect(citedPlaces("See \(text).", [.iloComment]) == ["\(key) = \(text)"])
        let comment = try #require(ReferenceScanner().scan(text).first)
        #expect(comment.parts.text(.ilcSession) == session)
        #expect(comment.parts.text(.published) == published)
    }

    @Test func aCommentWithoutItsSessionHasNoParts() throws {
        let comment = try #require(ReferenceScanner().scan("Observation (CEACR) - adopted 2015.").first)
        #expect(comment.key.rawValue == "ilo:ceacr/obs/2015")
        #expect(comment.text == "Observation (CEACR) - adopted 2015")
        #expect(comment.parts.all.isEmpty)
    }

    @Test(arguments: [
        "adopted 2015", "(CEACR) adopted 2015", "Observation (CEACR) - adopted\n\n2015",
        "Observation (CEACR) - adopted (2015)", "Observation - adopted 2015", "Observation (CEACR)",
    ])
    func otherAdoptionsAreNoComment(text: String) { #expect(citedPlaces(text, [.iloComment]).isEmpty) }

    @Test(
        arguments: [
            ("ILO C029", "convention", "29"), ("ILO P029", "protocol", "29"), ("ILO R203", "recommendation", "203"),
        ] as [(String, String, String)])
    func sortAndNumberAreParts(text: String, sort: String, number: String) throws {
        let parts = try #require(ReferenceScanner().scan(text).first?.parts)
        #expect(parts.text(.instrument) == sort)
        #expect(parts.text(.number) == number)
    }

    /// Two texts with a blank line between them cite what each of them does.
    @Test func aBlankLineKeepsTextsApart() {
        let one = "ILO instruments such as C029 and Convention No. 105."
        let other = "Vitamin C12, and Convention No. 3 of another body."
        #expect(citedPlaces(one + "\n\n" + other, [.ilo]) == ["ilo:C029 = C029", "ilo:C105 = Convention No. 105"])
        #expect(citedPlaces(other + "\r\n\r\n" + one, [.ilo]) == ["ilo:C029 = C029", "ilo:C105 = Convention No. 105"])
    }

    /// Each text is a step that, repeated, makes a rule look at much and find nothing.
    @Test(arguments: [
        "C29 ", "Convention No. 29. X ", "Convention No. 29 ", "1930 (No. 29) ", "convention 1, ", "adopted 2015 ",
        "C29\n\n",
        "Directive 2011/", "OJ L 101, ", "COM(2012) ", "CETS Nos. 1, ", "GRETA(2013) ", "(EU) ", "de la OIT 29 ",
        "convenio 1930 (n. 29) ", "ilo ", "Convenios 1 y ", "Directives 2011/36, ",
    ])
    func longTextsAreReadToTheirEnd(step: String) {
        expectOrderedCitations(in: String(repeating: step, count: 16_000 / step.utf8.count))
    }
}
