#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyTestSupport
    import Testing

    @testable import SynergyOffice

    @Suite struct HostileWorkbookTests {
        private let small = XLSX.write(
            Workbook(sheets: [
                Sheet(name: "S", rows: [[.init("a", style: .head), .init(.day("2025-06-30"))], [.init(.number(1))]])
            ])
        ).bytes

        @Test func `a workbook cut anywhere gives an error`() {
            #expect(!XLSX.read(small).hasErrors)
            for length in small.indices {
                let reading = XLSX.read(Array(small[..<length]), file: "cut.xlsx")
                #expect(reading.hasErrors && reading.workbook == nil, "cut to \(length) bytes")
            }
        }

        @Test func `changed bytes never stop the program`() {
            let original = XLSX.read(small).workbook
            for seed in Trials.seeds(full: 20_000) {
                var random = SplitMix64(seed: seed)
                var changed = small
                for _ in 0...random.below(5) { changed[random.below(changed.count)] = UInt8(random.below(256)) }
                let reading = XLSX.read(changed)
                #expect(reading.workbook == original || !reading.diagnostics.isEmpty, "seed \(seed)")
            }
        }

        @Test func `changed XML never stops the program`() {
            let book = Book(
                sheet: """
                    <sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>1</f><v>45838</v></c></row></sheetData>\
                    <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
                    """, styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
                texts: "<si><t>a</t></si>")
            let names = book.parts.keys.sorted()
            for seed in Trials.seeds(full: 20_000) {
                var random = SplitMix64(seed: seed)
                var files: [(name: String, bytes: [UInt8])] = []
                let target = random.pick(names)
                for name in names {
                    var bytes = Array((book.parts[name] ?? "").utf8)
                    if name == target {
                        for _ in 0...random.below(6) {
                            let place = random.below(bytes.count)
                            switch random.below(3) {
                            case 0: bytes[place] = UInt8(random.below(256))
                            case 1: bytes.remove(at: place)
                            default: bytes.insert(random.pick(Array("<>\"/=&0A9-.".utf8)), at: place)
                            }
                        }
                    }
                    files.append((name, bytes))
                }
                let reading = XLSX.read(ZipWriter.archive(files))
                #expect(reading.workbook != nil || reading.hasErrors, "seed \(seed)")
            }
        }

        @Test func `cells far apart in every row are refused before they fill memory`() {
            let rows = (1...3_000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
            let problems = Book(sheet: "<sheetData>\(rows)</sheetData>").problems()
            #expect(problems.count == 1)
            #expect(problems.first?.hasPrefix("error xlsx-too-large xl/worksheets/sheet1.xml:1:") == true)
        }

        @Test func `one cell in the last place is fine`() {
            let book = Book(sheet: "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")
            #expect(book.read().workbook?.sheets.first?.rows.count == 1_048_576)
            #expect(book.problems() == [])
            let beyond = Book(
                sheet:
                    "<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>"
            )
            #expect(beyond.problems().first?.hasPrefix("error xlsx-too-large") == true)
        }

        @Test(.timeLimit(.minutes(2))) func `merged cells that overlap are given up in time`() {
            let rows = (1...500).map { row in
                "<row r=\"\(row)\">"
                    + (0..<50).map { "<c r=\"\(CellPlace(row: row - 1, column: $0))\"><v>1</v></c>" }.joined()
                    + "</row>"
            }.joined()
            let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
            let book = Book(sheet: "<sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells>")
            #expect(book.problems() == ["warning merged-cells S"])
        }

        @Test func `entities, external parts and names that lead elsewhere are refused`() {
            var laughs = Book()
            laughs.parts["xl/worksheets/sheet1.xml"] =
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><worksheet xmlns=\"\(Book.main)\">&c;</worksheet>"
            #expect(laughs.problems() == ["error xml-doctype xl/worksheets/sheet1.xml:1:1"])
            var elsewhere = Book()
            elsewhere.parts["xl/_rels/workbook.xml.rels"] = Book.relationships(
                "<Relationship Id=\"s1\" Type=\"\(Book.references)/worksheet\" Target=\"../../../../etc/passwd\"/>")
            #expect(elsewhere.problems() == ["error xlsx-no-sheet S"])
            let outside = XLSX.read(RawZip(files: [.init("../xl/workbook.xml", [1])]).bytes)
            #expect(outside.diagnostics.map(\.code.rawValue) == ["zip-name"])
        }

        @Test func `deep nesting is refused`() {
            let deep = String(repeating: "<x>", count: 50_000) + String(repeating: "</x>", count: 50_000)
            #expect(Book(sheet: deep).problems().first?.hasPrefix("error xml-too-deep") == true)
            var book = Book()
            book.parts["xl/workbook.xml"] = "<workbook xmlns=\"\(Book.main)\">\(deep)</workbook>"
            #expect(book.problems().first?.hasPrefix("error xml-too-deep") == true)
        }

        @Test func `a workbook larger than the limits is refused`() {
            let bytes = XLSX.write(Workbook.rows(2_000, columns: 10)).bytes
            let reading = XLSX.read(bytes, limits: ZipLimits(totalBytes: 100_000))
            #expect(reading.workbook == nil)
            #expect(reading.diagnostics.map(\.code.rawValue) == ["zip-too-large"])
        }
    }
#endif
