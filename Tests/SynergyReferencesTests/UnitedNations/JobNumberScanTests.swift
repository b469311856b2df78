import SynergyReferences
import Testing

@Suite struct JobNumberScanTests {
    @Test(arguments: [
        SymbolCase("V.17-06893", "unjob:V1706893 @ V.17-06893"),
        SymbolCase("GE.13-17397", "unjob:G1317397 @ GE.13-17397"),
        SymbolCase("G.13-17397 (F)", "unjob:G1317397 @ G.13-17397"),
        SymbolCase("K.16‑01234", "unjob:K1601234 @ K.16‑01234"),
        SymbolCase("N.15-29189", "unjob:N1529189 @ N.15-29189"), SymbolCase("N1529189", "unjob:N1529189 @ N1529189"),
        SymbolCase("V1706893", "unjob:V1706893 @ V1706893"), SymbolCase("GE1313970", "unjob:G1313970 @ GE1313970"),
        SymbolCase("文件V.17-06893号", "unjob:V1706893 @ V.17-06893"),
        SymbolCase("V.17-0689"), SymbolCase("V.17-068931"), SymbolCase("V.1706893"), SymbolCase("v.17-06893"),
        SymbolCase("X.17-06893"), SymbolCase("AV.17-06893"), SymbolCase("N7529189"), SymbolCase("N15291891"),
        SymbolCase("GG.13-17397"), SymbolCase("V.2017-06893"),
    ])
    func jobNumbersAreFoundByTheirOffice(_ test: SymbolCase) { #expect(test.found == test.expected) }
}
