import SynergyInterchange
import SynergyModel
import SynergyTestSupport
import Testing

/// Tables that were cut off, changed or filled with nonsense: the readers say what is wrong, or read something, and never fail.
@Suite(.timeLimit(.minutes(5))) struct HostileTableTests {
    /// What was read can be used: problems have places, and an error never comes with nothing said.
    private func check(_ reading: ExchangeReading) {
        for diagnostic in reading.diagnostics {
            #expect(diagnostic.location.line ?? 1 >= 1)
            #expect(diagnostic.location.column ?? 1 >= 1)
            #expect(!diagnostic.message.isEmpty)
        }
        #expect(!reading.content.isEmpty || !reading.diagnostics.isEmpty)
    }

    @Test func textFilesThatWereChangedAnywhere() {
        var random = SplitMix64(seed: 7)
        for seed in 0..<(Laws.isFull ? 400 : 40) as Range<UInt64> {
            let files = ExchangeTables.csvFiles(of: RandomContent.make(seed: seed)).files
            for file in files {
                var bytes = file.bytes
                switch random.below(3) {
                case 0: bytes.removeLast(min(bytes.count, random.below(bytes.count + 1)))
                case 1:
                    for _ in 0..<5 {
                        bytes[random.below(bytes.count)] = random.pick([0, 9, 10, 13, 34, 44, 59, 123, 0xC3, 0xFF])
                    }
                default:
                    let start = random.below(bytes.count)
                    bytes.removeSubrange(start..<min(bytes.count, start + 40))
                }
                check(ExchangeTables.read(csv: bytes, file: file.name, options: .init(form: "F")))
                check(XLSForm.read(csv: bytes, file: file.name))
            }
        }
    }

    @Test func workbooksWithOtherCells() {
        var random = SplitMix64(seed: 8)
        let others: [Sheet.Value] = [
            .empty, .text(""), .text(" "), .text("{"), .text("[1,"), .text("=1"), .text("\u{0}"), .text("EXAMPLE"),
            .text(String(repeating: "[", count: 5_000)), .text(String(repeating: "x", count: 100_000)), .number(.nan),
            .number(.infinity), .number(-0.0), .number(1e300), .day("0001-01-01"), .bool(false), .error("#N/A"),
            .text("${a}"), .text("a=b=c;;;=;"), .text("not(" + String(repeating: "(", count: 500)),
        ]
        for seed in 0..<(Laws.isFull ? 600 : 60) as Range<UInt64> {
            let content = RandomContent.make(seed: seed)
            for workbook in [ExchangeTables.workbook(of: content).workbook, XLSForm.workbook(of: content).workbook] {
                var workbook = workbook
                for _ in 0..<6 {
                    let sheet = random.below(workbook.sheets.count)
                    let row = random.below(workbook.sheets[sheet].rows.count)
                    guard !workbook.sheets[sheet].rows[row].isEmpty else { continue }
                    let column = random.below(workbook.sheets[sheet].rows[row].count)
                    workbook.sheets[sheet].rows[row][column].value = random.pick(others)
                }
                check(ExchangeTables.read(workbook, file: "f.xlsx"))
                let form = XLSForm.read(workbook, file: "f.xlsx")
                #expect(!form.content.isEmpty || form.hasErrors)
            }
        }
    }

    @Test func aTableWithoutEndIsReadInLinearTime() {
        // One row of very many cells, and very many rows of one.
        let wide = "number,question,kind" + String(repeating: ",x", count: 50_000) + "\n"
        #expect(
            ExchangeTables.read(csv: Array(wide.utf8), file: "f", options: .init(form: "F")).diagnostics.count <= 1_001)
        let long = "number,question,kind\n" + String(repeating: "1,A,poem\n", count: 50_000)
        let reading = ExchangeTables.read(csv: Array(long.utf8), file: "f", options: .init(form: "F"))
        #expect(reading.diagnostics.count == 1_001)
        #expect(reading.diagnostics.last?.message == "49000 more problems are not listed")
    }

    @Test func deepJSONInACellIsRefused() {
        let deep = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
        let text = "number,question,kind,options\n1,A,one option,\"\(deep)\"\n"
        let reading = ExchangeTables.read(csv: Array(text.utf8), file: "f.csv", options: .init(form: "F"))
        #expect(
            SmallTables.lines(reading).contains {
                $0.hasPrefix(
                    "f.csv:2:16: error: the cell begins like JSON, but it is none: arrays and objects are nested more than 512 deep"
                )
            })
    }
}
