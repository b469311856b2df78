#if Office
    import SynergyInterchange
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    /// Files that other programs wrote; what stands in them was given to those programs.
    @Suite struct FixtureTests {
        private func bytes(_ name: String) throws -> [UInt8] {
            let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
                separator: "/")
            return try FileSystem.read("\(folder)/Fixtures/Spreadsheet/\(name)", as: name)
        }

        /// What was given to both programs; openpyxl does not calculate the formula.
        private func kinds(_ formula: Sheet.Value) -> [[Sheet.Value]] {
            let pairs: [(String, Sheet.Value)] = [
                ("Kind", .text("Value")), ("text", .text("plain")), ("umlaut and emoji", .text("Zürich \u{1F30D}")),
                ("spaces", .text("  two before, one after ")), ("line feed", .text("first\nsecond")),
                ("whole", .number(42)),
                ("negative", .number(-7)), ("fraction", .number(0.1)), ("large", .number(1.5e300)),
                ("small", .number(2.5e-300)),
                ("yes", .bool(true)), ("no", .bool(false)), ("day", .day("2025-06-30")),
                ("leap day", .day("2024-02-29")),
                ("old day", .day("1900-03-01")), ("day and time", .day("2025-06-30")), ("time", .text("14:30:05")),
                ("duration", .text("36:30")), ("formula", formula), ("error", .error("#N/A")), ("nothing", .empty),
                ("after nothing", .text("end")),
            ]
            let more: [(String, Sheet.Value)] = [
                ("month", .day("2025-06")), ("year", .day("2025")), ("French day", .day("2025-06-30")),
                ("scientific", .number(45_838)), ("quoted letters", .number(45_838)), ("colour", .number(45_838)),
                ("rich", .text("one two three")),
            ]
            let first: [[Sheet.Value]] = pairs.map { $0.1 == .empty ? [.text($0.0)] : [.text($0.0), $0.1] }
            let second: [[Sheet.Value]] = more.map { [.text($0.0), $0.1] }
            let far: [Sheet.Value] = [.empty, .empty, .empty, .text("far away")]
            return first + [[]] + second + Array(repeating: [], count: 9) + [far]
        }

        @Test(arguments: [("openpyxl.xlsx", Sheet.Value.empty, 2), ("libreoffice.xlsx", .number(3), 0)])
        func `a workbook of another program is read`(_ name: String, _ formula: Sheet.Value, _ frozenRows: Int) throws {
            let reading = XLSX.read(try bytes(name), file: name)
            let workbook = try #require(reading.workbook)
            #expect(workbook.sheets.map(\.name) == ["Kinds", "عربي", "Hidden"])
            #expect(workbook.sheets[0].rows.map { $0.map(\.value) } == kinds(formula))
            #expect(workbook.sheets[2].rows == [[.init("seen anyway")]])
            let arabic = workbook.sheets[1]
            #expect(arabic.isRightToLeft && arabic.hasFilter && !workbook.sheets[0].isRightToLeft)
            // LibreOffice does not write the rows that stay in sight of a sheet that is not shown.
            #expect(arabic.frozenRows == frozenRows)
            #expect(arabic.columnWidths == [30, 0, 12.5])
            #expect(
                arabic.rows.map { $0.map(\.value) } == [
                    [.text("السؤال"), .text("الجواب"), .text("ملاحظة")], [.text("١"), .text("نعم"), .text("—")],
                    [.text("merged"), .empty, .text("beside")], [.empty, .empty, .text("below")],
                ])
            let places = reading.diagnostics.map { "\($0.code.rawValue) \($0.location.path ?? "")" }
            let missing = formula == .empty ? ["formula-without-value Kinds!B19"] : []
            #expect(places == ["xlsx-hidden-sheet Hidden", "cell-day Kinds!B16"] + missing)
        }

        @Test func `a workbook that counts from 1904 is read`() throws {
            let workbook = try #require(XLSX.read(try bytes("openpyxl-1904.xlsx")).workbook)
            #expect(workbook.sheets[0].rows.map { $0.map(\.value) } == [[.day("1904-01-01")], [.day("2025-06-30")]])
        }
    }
#endif
