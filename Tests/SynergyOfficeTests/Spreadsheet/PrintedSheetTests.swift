#if Office
    import SynergyInterchange
    import Testing

    @testable import SynergyOffice

    /// What programs need that do not measure texts, and what is needed to print a sheet.
    @Suite struct PrintedSheetTests {
        /// A text, the width of its column, and the height of its row in points.
        static let heights: [(text: String, width: Double, points: Int)] = [
            ("short", 20, 15), ("", 20, 15), ("one\ntwo\nthree", 20, 45), ("aaaa bbbb cccc", 9, 30),
            ("aaaa bbbb cccc", 4, 45), (String(repeating: "x", count: 100), 10, 150),
            // Signs of East Asia take two places, letters with accents and of other scripts one.
            ("\u{4EBA}\u{53E3}\u{8CA9}\u{8CE3}", 8, 15), ("\u{4EBA}\u{53E3}\u{8CA9}\u{8CE3}", 4, 30),
            ("\u{E9}\u{E9}\u{E9}\u{E9}", 4, 15), ("\u{43B}\u{44E}\u{434}\u{438}", 4, 15),
            (String(repeating: "line\n", count: 200), 20, 409),
        ]

        @Test("a row is as high as its longest text", arguments: heights)
        func height(text: String, width: Double, points: Int) {
            #expect(RowHeight.points(of: [.init("a"), .init(text)], widths: [20, width]) == points)
            #expect(RowHeight.points(of: [.init(text), .init(.number(1))], widths: [width]) == points)
        }

        @Test("what is of less weight makes no row as high as all of it")
        func faint() {
            let long = String(repeating: "line\n", count: 200)
            #expect(RowHeight.points(of: [.init("a"), .init(long, style: .faint)], widths: [20, 20]) == 8 * 15)
            #expect(
                RowHeight.points(of: [.init("a\nb\nc"), .init("x\ny", style: .faint)], widths: [20, 20]) == 3 * 15)
        }

        private func part(_ name: String, of sheet: Sheet) throws -> String {
            var archive = try ZipArchive(XLSX.write(Workbook(sheets: [sheet])).bytes)
            let bytes = try #require(try archive.unpack(name))
            return String(decoding: bytes, as: UTF8.self)
        }

        @Test("heights are suggested and never fixed, and pages fit the width with the head on each")
        func written() throws {
            let sheet = Sheet(
                name: "It's", rows: [[.init("Head", style: .head)], [.init("one\ntwo")]], columnWidths: [20],
                frozenRows: 1)
            let xml = try part("xl/worksheets/sheet1.xml", of: sheet)
            #expect(xml.contains("<row r=\"1\"><c"))
            #expect(xml.contains("<row r=\"2\" ht=\"30\"><c"))
            #expect(!xml.contains("customHeight"))
            #expect(xml.contains("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension"))
            let workbook = try part("xl/workbook.xml", of: sheet)
            #expect(
                workbook.contains(
                    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'It''s'!$1:$1</definedName>"))
            #expect(try part("xl/theme/theme1.xml", of: sheet).contains("<a:theme "))
        }
    }
#endif
