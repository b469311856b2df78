#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyTestSupport
    import Testing

    @testable import SynergyOffice

    /// Exchanges workbooks with other programs; see `Tests/Peers/check_xlsx.py`, without which nothing is done.
    ///
    /// Beside each workbook stands what its cells hold, one a line: `sheet NAME RTL FROZEN FILTER` and `cell PLACE KIND VALUE`
    /// with tabs between, names and texts as the hexadecimal digits of their UTF-8.
    @Suite(.enabled(if: Laws.environment("SYNERGY_PEERS") != nil)) struct WorkbookPeerTests {
        private let folder = "\(Laws.environment("SYNERGY_PEERS") ?? "")/xlsx"

        @Test func `workbooks are written for other programs`() throws {
            for seed in 0..<200 as Range<UInt64> {
                let workbook = RandomWorkbook.make(seed: seed)
                try AtomicFile.write(XLSX.write(workbook).bytes, to: "\(folder)/ours/random-\(seed).xlsx")
                try AtomicFile.write(Array(lines(workbook).utf8), to: "\(folder)/ours/random-\(seed).cells")
            }
        }

        @Test func `workbooks of other programs are read`() throws {
            let files = try FileSystem.files(under: "\(folder)/theirs").filter { $0.hasSuffix(".xlsx") }
            try #require(!files.isEmpty, "first: check_xlsx.py make FOLDER")
            var cells = 0
            for file in files {
                let reading = XLSX.read(try FileSystem.read("\(folder)/theirs/\(file)", as: file), file: file)
                #expect(!reading.hasErrors, "\(file): \(reading.diagnostics)")
                let expected = try FileSystem.read("\(folder)/theirs/\(file.dropLast(4))cells", as: file)
                let found = lines(try #require(reading.workbook))
                let wanted = String(decoding: expected, as: UTF8.self)
                #expect(found == wanted, "\(file)")
                cells += wanted.split(separator: "\n").count
            }
            print("peer workbooks read by us: \(files.count) files, \(cells) cells")
        }

        private func lines(_ workbook: Workbook) -> String {
            var lines: [String] = []
            for sheet in workbook.sheets {
                lines.append(
                    "sheet\t\(hex(sheet.name))\t\(sheet.isRightToLeft)\t\(sheet.frozenRows)\t\(sheet.hasFilter)")
                for (row, cells) in sheet.rows.enumerated() {
                    for (column, cell) in cells.enumerated() where cell.value != .empty {
                        lines.append("cell\t\(CellPlace(row: row, column: column))\t\(words(cell.value))")
                    }
                }
            }
            return lines.map { "\($0)\n" }.joined()
        }

        private func words(_ value: Sheet.Value) -> String {
            switch value {
            case .empty: "empty\t"
            case .text(let text): "text\t\(hex(text))"
            case .number(let number): "number\t\(number.bitPattern)"
            case .day(let day): "day\t\(day)"
            case .bool(let value): "bool\t\(value)"
            case .error(let text): "error\t\(text)"
            }
        }

        private func hex(_ text: String) -> String {
            text.utf8.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        }
    }
#endif
