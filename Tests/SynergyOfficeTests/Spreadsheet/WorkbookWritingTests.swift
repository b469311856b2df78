#if Office
    import SynergyInterchange
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    @Suite struct WorkbookWritingTests {
        private func part(_ name: String, of workbook: Workbook) throws -> String {
            var archive = try ZipArchive(XLSX.write(workbook).bytes)
            return String(decoding: try #require(try archive.unpack(name)), as: UTF8.self)
        }

        private func sheet(_ rows: [[Sheet.Cell]]) -> Workbook { Workbook(sheets: [Sheet(name: "S", rows: rows)]) }

        @Test func `the file begins with its types and has no clock`() throws {
            let bytes = XLSX.write(sheet([[.init("a")]])).bytes
            let names = try ZipArchive(bytes).entries.map(\.name)
            #expect(
                names == [
                    "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/theme/theme1.xml", "xl/sharedStrings.xml",
                    "xl/worksheets/sheet1.xml",
                ])
            let core = try part("docProps/core.xml", of: sheet([]))
            #expect(!core.contains("created") && !core.contains("modified"))
        }

        @Test func `the same workbook gives the same bytes`() {
            let workbook = RandomWorkbook.make(seed: 7)
            let first = XLSX.write(workbook).bytes
            for _ in 0..<5 { #expect(XLSX.write(workbook).bytes == first) }
        }

        @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1", "\t=1", "\r=1"])
        func `a text that looks like a formula stays a text`(_ text: String) throws {
            let workbook = sheet([[.init(text)]])
            let xml = try part("xl/worksheets/sheet1.xml", of: workbook)
            #expect(!xml.contains("<f>") && xml.contains("t=\"s\""))
            if let first = text.first, "=+-@'".contains(first) {
                let styles = try XMLTree.read(Array(try part("xl/styles.xml", of: workbook).utf8))
                let index = try #require(xml.split(separator: "r=\"A1\" s=\"").last?.split(separator: "\"").first)
                #expect(styles.first("cellXfs")?.all("xf")[try #require(Int(index))]["quotePrefix"] == "1")
            }
            #expect(XLSX.read(XLSX.write(workbook).bytes).workbook == workbook)
        }

        @Test func `numbers, days and truth values are written as such`() throws {
            let xml = try part(
                "xl/worksheets/sheet1.xml",
                of: sheet([
                    [
                        .init(.number(0.1)), .init(.number(42)), .init(.bool(true)), .init(.day("2025-06-30")),
                        .init(.day("2025-06")),
                    ]
                ]))
            #expect(xml.contains("<c r=\"A1\"><v>0.1</v></c><c r=\"B1\"><v>42</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"))
            #expect(xml.contains("<v>45838</v>") && xml.contains("<v>45809</v>"))
        }

        @Test func `right to left, rows in sight, widths and filters are written`() throws {
            let workbook = Workbook(sheets: [
                Sheet(
                    name: "O'Neil", rows: [[.init("a"), .init("b")], [.init("c")]], columnWidths: [0, 20.5],
                    frozenRows: 1,
                    hasFilter: true, isRightToLeft: true)
            ])
            let xml = try part("xl/worksheets/sheet1.xml", of: workbook)
            #expect(xml.contains("<sheetView rightToLeft=\"1\""))
            #expect(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
            #expect(xml.contains("<cols><col min=\"2\" max=\"2\" width=\"20.5\" customWidth=\"1\"/></cols>"))
            #expect(xml.contains("<autoFilter ref=\"A1:B2\"/>"))
            #expect(
                try part("xl/workbook.xml", of: workbook).contains("hidden=\"1\">'O''Neil'!$A$1:$B$2</definedName>"))
            #expect(XLSX.read(XLSX.write(workbook).bytes).workbook == workbook)
        }

        @Test func `each text is kept once, and spellings of one letter stay different`() throws {
            let texts = ["e\u{301}", "\u{E9}", "x", "x"]
            let workbook = sheet([texts.map { Sheet.Cell($0) }])
            let xml = try part("xl/sharedStrings.xml", of: workbook)
            #expect(xml.contains("count=\"4\" uniqueCount=\"3\""))
            let read = try #require(XLSX.read(XLSX.write(workbook).bytes).workbook?.sheets.first?.rows.first)
            let found = read.compactMap {
                if case .text(let text) = $0.value { Array(text.unicodeScalars) } else { nil }
            }
            #expect(found == texts.map { Array($0.unicodeScalars) })
        }

        @Test func `what a spreadsheet cannot hold is counted with its place`() {
            let long = String(repeating: "a", count: 32_766) + "\u{1F30D}"
            var workbook = sheet([
                [.init(.number(.nan)), .init(.number(-.infinity)), .init(.day("1899-12-31")), .init(long)],
                [.init(String(long.dropLast()))],
            ])
            workbook.sheets[0].columnWidths = [300, 255]
            let writing = XLSX.write(workbook)
            #expect(
                writing.losses.sentences == [
                    "1 columns wider than 255 letters: made 255 letters wide (first: S)",
                    "2 numbers that are not finite: written as #NUM! (first: S!A1)",
                    "1 days before 1900-03-01: written as text (first: S!C1)",
                    "1 texts longer than 32767 characters: cut (first: S!D1)",
                ])
            #expect(
                XLSX.read(writing.bytes).workbook?.sheets.first?.rows == [
                    [
                        .init(.error("#NUM!")), .init(.error("#NUM!")), .init("1899-12-31"),
                        .init(String(long.dropLast())),
                    ], [.init(String(long.dropLast()))],
                ])
        }

        @Test func `cells beyond the last column and rows beyond the last row are counted`() throws {
            var row = [Sheet.Cell](repeating: .empty, count: 16_386)
            row[16_383] = .init("last")
            row[16_385] = .init("beyond")
            var writing = XLSX.write(sheet([row]))
            #expect(
                writing.losses.sentences == ["1 cells beyond the 16384 columns of a sheet: left out (first: S!XFF1)"])
            #expect(XLSX.read(writing.bytes).workbook?.sheets.first?.rows.first?.count == 16_384)
            var rows = [[Sheet.Cell]](repeating: [], count: 1_048_578)
            rows[1_048_575] = [.init("last")]
            rows[1_048_576] = [.init("beyond")]
            writing = XLSX.write(sheet(rows))
            #expect(writing.losses.sentences == ["2 rows beyond the 1048576 of a sheet: left out (first: S!1048577)"])
            let read = try #require(XLSX.read(writing.bytes).workbook?.sheets.first)
            #expect(read.rows.count == 1_048_576)
            #expect(read.rows.last == [.init("last")])
        }

        @Test func `a workbook without a sheet is given one`() {
            let writing = XLSX.write(Workbook())
            #expect(writing.losses.entries.count == 1)
            #expect(XLSX.read(writing.bytes).workbook == Workbook(sheets: [Sheet(name: "Sheet1")]))
        }
    }
#endif
