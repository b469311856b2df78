import SynergyReferences
import Testing

@Suite struct ResolutionScanTests {
    @Test(arguments: [
        // 3.5: the organ before.
        SymbolCase("GA res. 55/25", "un:A/RES/55/25 @ GA res. 55/25"),
        SymbolCase("GA Res 55/25", "un:A/RES/55/25 @ GA Res 55/25"),
        SymbolCase("the general assembly Resolution 64/293,", "un:A/RES/64/293 @ general assembly Resolution 64/293"),
        SymbolCase("General Assembly\nresolution\n55/25", "un:A/RES/55/25 @ General Assembly\nresolution\n55/25"),
        SymbolCase(
            "General\u{A0}Assembly resolution No. 55/25", "un:A/RES/55/25 @ General\u{A0}Assembly resolution No. 55/25"),
        SymbolCase("General Assembly decision 60/551", "un:A/DEC/60/551 @ General Assembly decision 60/551"),
        SymbolCase("AGNU résolution 55/25", "un:A/RES/55/25 @ AGNU résolution 55/25"),
        SymbolCase("General Assembly resolution S-26/2", "un:A/RES/S-26/2 @ General Assembly resolution S-26/2"),
        SymbolCase("HRC resolution 17/4", "un:A/HRC/RES/17/4 @ HRC resolution 17/4"),
        SymbolCase(
            "Human Rights Council decision 17/119", "un:A/HRC/DEC/17/119 @ Human Rights Council decision 17/119"),
        SymbolCase("ECOSOC resolution 2013/41", "un:E/RES/2013/41 @ ECOSOC resolution 2013/41"),
        SymbolCase("Security Council resolution 1373", "un:S/RES/1373 @ Security Council resolution 1373"),
        SymbolCase("UNSC res. 2388 (2017)", "un:S/RES/2388 @ UNSC res. 2388 (2017)"),
        // The organ after.
        SymbolCase(
            "resolution 55/25 of the General Assembly", "un:A/RES/55/25 @ resolution 55/25 of the General Assembly"),
        SymbolCase(
            "résolution 1373 (2001) du Conseil de sécurité",
            "un:S/RES/1373 @ résolution 1373 (2001) du Conseil de sécurité"),
        SymbolCase(
            "résolution 17/4 du Conseil des droits de l'homme",
            "un:A/HRC/RES/17/4 @ résolution 17/4 du Conseil des droits de l'homme"),
        SymbolCase(
            "résolution 2013/41 du Conseil économique et social",
            "un:E/RES/2013/41 @ résolution 2013/41 du Conseil économique et social"),
        SymbolCase(
            "resolución 1373 (2001) del Consejo de Seguridad",
            "un:S/RES/1373 @ resolución 1373 (2001) del Consejo de Seguridad"),
        SymbolCase(
            "resolución 17/4 del Consejo de Derechos Humanos",
            "un:A/HRC/RES/17/4 @ resolución 17/4 del Consejo de Derechos Humanos"),
        SymbolCase(
            "resolución 2013/41 del Consejo Económico y Social",
            "un:E/RES/2013/41 @ resolución 2013/41 del Consejo Económico y Social"),
        SymbolCase("résolution 55/25 de l'AGNU", "un:A/RES/55/25 @ résolution 55/25 de l'AGNU"),
        SymbolCase(
            "decisión 60/551 de la Asamblea General", "un:A/DEC/60/551 @ decisión 60/551 de la Asamblea General"),
        SymbolCase(
            "resolution 1325 (2000) of the United Nations Security Council",
            "un:S/RES/1325 @ resolution 1325 (2000) of the United Nations Security Council"),
        SymbolCase(
            "General Assembly resolutions 217 A (III) and 55/25",
            "un:A/RES/217(III)A @ General Assembly resolutions 217 A (III)", "un:A/RES/55/25 @ 55/25"),
        // Before 1976.
        SymbolCase("resolution 217 A (III)", "un:A/RES/217(III)A @ resolution 217 A (III)"),
        SymbolCase("resolution 1514 (XV) of 1960", "un:A/RES/1514(XV) @ resolution 1514 (XV)"),
        SymbolCase("217(III)[A]", "un:A/RES/217(III)A @ 217(III)[A]"),
        SymbolCase("217(III)A", "un:A/RES/217(III)A @ 217(III)A"),
        SymbolCase("1514(XV)", "un:A/RES/1514(XV) @ 1514(XV)"),
        SymbolCase("A/RES/217 (III) [A]", "un:A/RES/217(III) @ A/RES/217 (III)"),
        SymbolCase("A/RES/3201(S-VI)", "un:A/RES/3201(S-VI) @ A/RES/3201(S-VI)"),
        SymbolCase("A/RES/217(iii)a", "un:A/RES/217(III)A @ A/RES/217(iii)a"),
        SymbolCase(
            "Economic and Social Council resolution 663 C (XXIV)",
            "un:E/RES/663(XXIV)C @ Economic and Social Council resolution 663 C (XXIV)"),
        SymbolCase("S/RES/1373\n(2001)", "un:S/RES/1373 @ S/RES/1373\n(2001)"),
    ])
    func resolutionsOfOrgansWithSymbolsAreSymbols(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        SymbolCase("Resolution 8/2", "ctx:res/8/2 @ Resolution 8/2"),
        SymbolCase("la décision 4/4", "ctx:dec/4/4 @ décision 4/4"),
        SymbolCase("decisión 4/4", "ctx:dec/4/4 @ decisión 4/4"),
        SymbolCase("résolution n° 8/2", "ctx:res/8/2 @ résolution n° 8/2"),
        SymbolCase("resolución núm. 8/2", "ctx:res/8/2 @ resolución núm. 8/2"),
        SymbolCase("resolution 2005/80", "ctx:res/2005/80 @ resolution 2005/80"),
        SymbolCase("resolution S-17/1", "ctx:res/S-17/1 @ resolution S-17/1"),
        SymbolCase("resolution\u{A0}8∕2", "ctx:res/8/2 @ resolution\u{A0}8∕2"),
        SymbolCase(
            "resolutions 5/5, 7/1 and 8/2", "ctx:res/5/5 @ resolutions 5/5", "ctx:res/7/1 @ 7/1", "ctx:res/8/2 @ 8/2"),
        SymbolCase("décisions 4/4 et 5/1", "ctx:dec/4/4 @ décisions 4/4", "ctx:dec/5/1 @ 5/1"),
        SymbolCase("resoluciones 5/5 y 7/1", "ctx:res/5/5 @ resoluciones 5/5", "ctx:res/7/1 @ 7/1"),
        SymbolCase(
            "General Assembly resolutions 55/25 and 55/255", "un:A/RES/55/25 @ General Assembly resolutions 55/25",
            "un:A/RES/55/255 @ 55/255"),
        SymbolCase(
            "Security Council resolutions 1325 (2000), 1820 (2008) and 2388 (2017)",
            "un:S/RES/1325 @ Security Council resolutions 1325 (2000)", "un:S/RES/1820 @ 1820 (2008)",
            "un:S/RES/2388 @ 2388 (2017)"),
        SymbolCase(
            "résolutions 55/25 et 55/255 de l’Assemblée générale", "un:A/RES/55/25 @ résolutions 55/25",
            "un:A/RES/55/255 @ 55/255 de l’Assemblée générale"),
        SymbolCase("resolution 8/2 and 7/1", "ctx:res/8/2 @ resolution 8/2"),
        SymbolCase("resolutions 5/5 and 7 others", "ctx:res/5/5 @ resolutions 5/5"),
    ])
    func otherResolutionsDependOnTheContext(_ test: SymbolCase) { #expect(test.found == test.expected) }

    @Test(arguments: [
        "resolution 1373", "resolution 1466 (2005)", "in resolution of 12/3", "resolution 12/3/2017", "high resolution",
        "a resolution of 1920/1080", "resolution (8/2)", "resolution\n\n8/2", "decision 8/2abc", "resolution 0/5",
        "irresolution 8/2", "General Assembly resolution 2005/80", "Security Council resolution 8/2", "5(ii)",
        "section 12 (III)", "12(III)", "217(IIIA)", "302(iii)", "section 217(III)", "Yearbook 2005(II)",
        "resolution 217 a (iii) of",
    ])
    func otherNumbersAreNoResolutions(_ input: String) { #expect(SymbolCase(input).found.isEmpty) }

    @Test func aResolutionWithoutOrganSaysItsSessionAndNumber() {
        let found = ReferenceScanner().scan("decision 4/4 and resolution S-17/1")
        #expect(found.map(\.kind) == [.resolution, .resolution])
        #expect(found.map { $0.parts.text(.type) } == ["decision", "resolution"])
        #expect(found.map { $0.parts.text(.session) } == ["4", "S-17"])
        #expect(found.map { $0.parts.text(.number) } == ["4", "1"])
    }
}
