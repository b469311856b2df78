import SynergyReferences
import Testing

@Suite struct TreatySeriesScanTests {
    @Test(arguments: [
        SymbolCase("UNTS vol. 2237, p. 319", "unts:2237/p319 @ UNTS vol. 2237, p. 319"),
        SymbolCase("UNTS, vol. 2237, No. 39574", "unts:2237/no39574 @ UNTS, vol. 2237, No. 39574"),
        SymbolCase("Treaty Series, vol. 999, p. 171", "unts:999/p171 @ Treaty Series, vol. 999, p. 171"),
        SymbolCase("999 UNTS 171", "unts:999/p171 @ 999 UNTS 171"),
        SymbolCase("999\nU.N.T.S.\n171.", "unts:999/p171 @ 999\nU.N.T.S.\n171"),
        SymbolCase("999 UNTS, p. 171", "unts:999/p171 @ 999 UNTS, p. 171"),
        SymbolCase(
            "United Nations, Treaty Series, vol. 2237, No. 39574, p. 319",
            "unts:2237/no39574 @ United Nations, Treaty Series, vol. 2237, No. 39574, p. 319"),
        SymbolCase(
            "United Nations, Treaty Series, vol. 2237, p. 319, No. 39574",
            "unts:2237/no39574 @ United Nations, Treaty Series, vol. 2237, p. 319, No. 39574"),
        SymbolCase("UNTS vol. 2237, No. I-39574", "unts:2237/no39574 @ UNTS vol. 2237, No. I-39574"),
        SymbolCase(
            "Nations Unies, Recueil des Traités, vol. 2237, nº 39574",
            "unts:2237/no39574 @ Nations Unies, Recueil des Traités, vol. 2237, nº 39574"),
        SymbolCase(
            "United Nations Treaty Series volume 1577 page 3",
            "unts:1577/p3 @ United Nations Treaty Series volume 1577 page 3"),
        SymbolCase(
            "Naciones Unidas, Treaty Series, vol. 1249, núm. 20378",
            "unts:1249/no20378 @ Naciones Unidas, Treaty Series, vol. 1249, núm. 20378"),
        SymbolCase("Registration No. I-39574"), SymbolCase("vol. 2237, p. 319"), SymbolCase("UNTS vol. 2237"),
        SymbolCase("2237 UNTS"), SymbolCase("Journal of Law, vol. 12, No. 3"), SymbolCase("12 units 5"),
    ])
    func placesInTheSeriesAreFound(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test func thePageIsKeptBesideTheRegistration() {
        let found = ReferenceScanner().scan("United Nations, Treaty Series, vol. 2237, No. 39574, p. 319")
        #expect(found.first?.parts.text(.volume) == "2237")
        #expect(found.first?.parts.text(.registration) == "39574")
        #expect(found.first?.parts.text(.page) == "319")
    }
}
