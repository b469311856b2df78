import SynergyInterchange
import SynergyModel

#if Office
    import SynergyOffice
#endif

/// Spreadsheets and tables, read and written; and the generated world, planned in process for comparison with engines of SQL.
enum InterchangeBenchmark {
    /// - Parameters:
    ///   - rows: How many rows of ten cells a spreadsheet has.
    ///   - folder: Where the files are written too, for other programs to be measured on.
    static func run(rows: Int = 100_000, folder: String? = nil) {
        spreadsheet(rows: rows, folder)
        table(rows: rows * 10, folder)
    }

    private static func spreadsheet(rows: Int, _ folder: String?) {
        #if Office
            let workbook = workbook(rows: rows)
            let clock = ContinuousClock()
            var bytes: [UInt8] = []
            let writing = clock.measure { bytes = XLSX.write(workbook).bytes }
            var again: Workbook?
            let reading = clock.measure { again = XLSX.read(bytes).workbook }
            print(
                "XLSX    \(rows) rows × 10 cells, \(bytes.count / 1_000) kB: written in \(milliseconds(writing)) ms,",
                "\(perSecond(rows, writing)) rows/s; read in \(milliseconds(reading)) ms, \(perSecond(rows, reading)) rows/s",
                again == workbook ? "" : "NOT THE SAME")
            if let folder { _ = writeFile(bytes, to: folder + "/benchmark.xlsx") }
        #else
            print("XLSX    left out of this build")
        #endif
    }

    #if Office
        /// Rows with texts that repeat and texts that do not, numbers and days, as tables of answers have them.
        private static func workbook(rows: Int) -> Workbook {
            var random = SeededGenerator(seed: 5)
            let day = CalendarDay(year: 2020, month: 1, day: 1) ?? "2020-01-01"
            let head = (0..<10).map { Sheet.Cell("Column \($0)", style: .head) }
            let body = (0..<rows).map { row -> [Sheet.Cell] in
                let number = Int.random(in: 0..<100_000, using: &random)
                return [
                    Sheet.Cell("GRETA-R3:\(row % 97)"), Sheet.Cell("State \(row % 193)"),
                    Sheet.Cell(.number(Double(number))),
                    Sheet.Cell(.number(Double(number) / 8)), Sheet.Cell(.day(day.adding(months: row % 60))),
                    Sheet.Cell(.bool(row % 2 == 0)),
                    Sheet.Cell("Answer number \(row), with some words & signs <of> its own"),
                    Sheet.Cell("reuseVerbatim"), Sheet.Cell("Été \(number % 1_000)"), .empty,
                ]
            }
            var rows = [head] + body
            // A row ends with its last cell that holds something.
            for place in rows.indices.dropFirst() { rows[place].removeLast() }
            return Workbook(sheets: [Sheet(name: "Answers", rows: rows)])
        }
    #endif

    private static func table(rows: Int, _ folder: String?) {
        let bytes = csv(rows: rows)
        let clock = ContinuousClock()
        var cells = 0
        let reading = clock.measure {
            guard let table = CSVTable.read(bytes, limits: Limits(fileBytes: .max)).table else { return }
            for row in 0..<table.rowCount { cells += table.cellCount(ofRow: row) }
        }
        let megabytes = Double(bytes.count) / 1e6
        print(
            "CSV     \(rows) rows × 10 cells, \(Int(megabytes)) MB: read in \(milliseconds(reading)) ms on one thread,",
            "\(Int(megabytes / seconds(reading))) MB/s, \(cells) cells")
        if let folder { _ = writeFile(bytes, to: folder + "/benchmark.csv") }
    }

    private static func csv(rows: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 6)
        var bytes: [UInt8] = Array("id,state,number,share,day,flag,text,outcome,season,note\n".utf8)
        bytes.reserveCapacity(rows * 110)
        for row in 0..<rows {
            let number = Int.random(in: 0..<100_000, using: &random)
            let text = row % 5 == 0 ? "\"Answer, with a comma, and \"\"quotes\"\"\"" : "Answer number \(row) in words"
            bytes += Array(
                "GRETA-R3:\(row % 97),State \(row % 193),\(number),\(Double(number) / 8),2026-11-\(10 + row % 20),yes,\(text),reuse,Été,\n"
                    .utf8)
        }
        return bytes
    }

    private static func perSecond(_ count: Int, _ time: Duration) -> Int { Int(Double(count) / seconds(time)) }
}
