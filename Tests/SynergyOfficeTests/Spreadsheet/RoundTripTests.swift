#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyTestSupport
    import Testing

    @testable import SynergyOffice

    @Suite struct RoundTripTests {
        @Test func `random workbooks come back as they were`() {
            for seed in Trials.seeds(full: 10_000) {
                let workbook = RandomWorkbook.make(seed: seed)
                let writing = XLSX.write(workbook)
                #expect(writing.losses.isEmpty, "seed \(seed)")
                let reading = XLSX.read(writing.bytes)
                #expect(reading.diagnostics.isEmpty, "seed \(seed)")
                guard let read = reading.workbook else {
                    Issue.record("seed \(seed): nothing was read")
                    continue
                }
                let expected = RandomWorkbook.expected(workbook)
                #expect(read == expected, "seed \(seed)")
                // Texts are compared by what they look like above, and by their scalars here.
                #expect(scalars(read) == scalars(expected), "seed \(seed)")
            }
        }

        private func scalars(_ workbook: Workbook) -> [UInt32] {
            workbook.sheets.flatMap(\.rows).joined().flatMap { cell in
                if case .text(let text) = cell.value { text.unicodeScalars.map(\.value) } else { [UInt32]() }
            }
        }

        @Test func `a sheet read in pieces is the sheet read whole`() {
            for seed in Trials.seeds(full: 10_000) {
                let bytes = XLSX.write(RandomWorkbook.make(seed: seed)).bytes
                var whole = WorkbookReader(file: nil)
                var cut = WorkbookReader(file: nil, pieceSize: 64)
                #expect(cut.read(bytes, limits: ZipLimits()) == whole.read(bytes, limits: ZipLimits()), "seed \(seed)")
            }
        }

        @Test(arguments: [
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row><c r=\"A2\"><v>2</v></c></row><row r=\"9\"><c r=\"A9\"><v>3</v></c></row>",
            "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"9\"><c r=\"B9\"><v>3</v></c></row>",
            "<row r=\"2\"><c r=\"A2\"><v>x</v></c></row><row r=\"4\"><c r=\"B4\"><v>y</v></c></row><row r=\"6\"><c r=\"C6\"><v>z</v></c></row>",
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>",
        ])
        func `rows in disorder are read in pieces as they are read whole`(_ rows: String) {
            for attributes in ["", " xmlns=\"other\"", " xmlns:x=\"x\""] {
                let bytes = Book(
                    sheet: "<sheetData\(attributes)>\(rows)</sheetData><autoFilter ref=\"A1:B2\"/>"
                        + "<mergeCells><mergeCell ref=\"A2:A9\"/></mergeCells>"
                ).bytes
                var whole = WorkbookReader(file: nil)
                let expected = whole.read(bytes, limits: ZipLimits())
                for size in stride(from: 16, to: 160, by: 8) {
                    var cut = WorkbookReader(file: nil, pieceSize: size)
                    #expect(cut.read(bytes, limits: ZipLimits()) == expected)
                    #expect(cut.problems.diagnostics == whole.problems.diagnostics)
                }
            }
        }

        @Test func `a large sheet comes back as it was`() {
            let workbook = Workbook.rows(10_000, columns: 10)
            #expect(XLSX.read(XLSX.write(workbook).bytes).workbook == workbook)
        }
    }

    extension Workbook {
        /// A sheet of texts, numbers, days and truth values.
        static func rows(_ count: Int, columns: Int) -> Workbook {
            let rows = (0..<count).map { row in
                (0..<columns).map { column -> Sheet.Cell in
                    switch column % 5 {
                    case 0: .init("Text \(row) of column \(column)")
                    case 1: .init(.number(Double(row) / 8))
                    case 2: .init(.bool(row.isMultiple(of: 3)))
                    case 3: .init(.day(CalendarDay(ordinal: Int32(20_000 + row % 5_000))))
                    default: .init("Q\(row % 50)", style: .faint)
                    }
                }
            }
            return Workbook(sheets: [Sheet(name: "Rows", rows: rows)])
        }
    }
#endif
