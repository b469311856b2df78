#if Office
    package import SynergyInterchange
    import SynergyModel

    extension XLSX {
        /// A workbook to measure with: in ten columns, five different texts, two numbers, a truth value, a day and a word that
        /// comes back often.
        package static func sample(rows: Int) -> Workbook {
            let rows = (0..<rows).map { row in
                var cells = (0..<5).map { Sheet.Cell("Text \(row) of column \($0), a few words") }
                cells.append(Sheet.Cell(.number(Double(row) * 1.5)))
                cells.append(Sheet.Cell(.number(Double(row))))
                cells.append(Sheet.Cell(.bool(row.isMultiple(of: 2))))
                cells.append(Sheet.Cell(.day(CalendarDay(ordinal: Int32(20_089 + row % 3_000)))))
                cells.append(Sheet.Cell("Q\(row % 50)"))
                return cells
            }
            return Workbook(sheets: [Sheet(name: "Sample", rows: rows)])
        }

        /// How many rows of ``sample(rows:)`` are written and read in a second; `nil` when not all came back as they were.
        package static func rowsPerSecond(rows: Int = 100_000) -> (written: Double, read: Double)? {
            let workbook = sample(rows: rows)
            let clock = ContinuousClock()
            var bytes: [UInt8] = []
            let writing = clock.measure { bytes = write(workbook).bytes }
            var result: Workbook?
            let reading = clock.measure { result = read(bytes, limits: ZipLimits(ratio: 1_000)).workbook }
            guard result == workbook else { return nil }
            return (Double(rows) / (writing / .seconds(1)), Double(rows) / (reading / .seconds(1)))
        }
    }
#endif
