import SynergyInterchange
import Testing

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""),
        ("=1+1", "'=1+1"), ("+44", "'+44"), ("-5", "-5"), ("-5e3", "-5e3"), ("-5+cmd", "'-5+cmd"), ("@sum", "'@sum"),
        (" =1", "' =1"), ("\u{200B}=1", "'\u{200B}=1"), ("＝1", "'＝1"), ("\t=1", "'\t=1"), ("", ""),
        ("- item", "'- item"),
    ])
    func aCellIsQuotedWhereNeededAndNeverAFormula(_ text: String, _ cell: String) {
        #expect(CSVText.cell(text) == cell)
    }

    @Test func rowsEndWithCarriageReturnAndLineFeed() {
        #expect(CSVText.lines([["a", "b"], ["c", ""]]) == "a,b\r\nc,\r\n")
    }
}
