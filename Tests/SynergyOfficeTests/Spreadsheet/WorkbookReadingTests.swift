#if Office
    import SynergyInterchange
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    @Suite struct WorkbookReadingTests {
        private let styles = """
            <numFmts><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>
            """

        @Test func `every kind of cell is read`() {
            let book = Book(
                sheet: """
                    <sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>in line</t></is></c>\
                    <c r="C1" t="str"><f>A1&amp;"x"</f><v>result</v></c><c r="D1"><v>-1.5E3</v></c><c r="E1" t="n"><v> 7 </v></c>\
                    <c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#REF!</v></c>\
                    <c r="I1" s="1"><v>45838</v></c><c r="J1" s="2"><v>45838</v></c><c r="K1" t="d"><v>2025-06-30T00:00:00</v></c>\
                    <c r="L1" s="4"><v>0.5</v></c><c r="M1" t="str"><v></v></c><c r="N1"/></row></sheetData>
                    """, styles: styles, texts: "<si><t>zero</t></si><si><t>one</t></si>")
            #expect(
                book.values() == [
                    [
                        .text("one"), .text("in line"), .text("result"), .number(-1_500), .number(7), .bool(true),
                        .bool(false),
                        .error("#REF!"), .day("2025-06-30"), .day("2025-06-30"), .day("2025-06-30"), .text("12:00"),
                        .text(""),
                    ]
                ])
            #expect(book.problems() == [])
        }

        @Test func `runs of a text are joined and how it is pronounced is left out`() {
            let rich =
                "<si><r><t>東</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 京</t></r><rPh sb=\"0\" eb=\"1\"><t>ヒガシ</t></rPh></si>"
            let book = Book(
                sheet: """
                    <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b_x0041_</t></r>\
                    <rPh sb="0" eb="1"><t>c</t></rPh></is></c><c r="C1" t="s"><v>1</v></c></row></sheetData>
                    """, texts: rich + "<si/>")
            #expect(book.values() == [[.text("東 京"), .text("abA"), .text("")]])
        }

        @Test func `rows and cells without their names follow one another`() {
            let book = Book(
                sheet: """
                    <sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>\
                    <row><c><v>5</v></c></row></sheetData>
                    """)
            #expect(
                book.values() == [
                    [.number(1), .number(2)], [], [], [.empty, .empty, .number(3), .number(4)], [.number(5)],
                ])
            #expect(book.problems() == [])
        }

        @Test func `rows and cells out of order stand where they say`() {
            let book = Book(
                sheet: """
                    <sheetData><row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>\
                    <row r="3"><c r="C3"><v>4</v></c></row></sheetData>
                    """)
            #expect(book.values() == [[.number(3)], [], [.number(2), .number(1), .number(4)]])
        }

        @Test func `other prefixes, absolute targets and the strict namespaces are read`() {
            let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
            let references = "http://purl.oclc.org/ooxml/officeDocument/relationships"
            var book = Book()
            book.parts = [
                "_rels/.rels": Book.relationships(
                    "<Relationship Id=\"x\" Type=\"\(references)/officeDocument\" Target=\"/book/w.xml\"/>"),
                "book/w.xml":
                    "<q:workbook xmlns:q=\"\(strict)\" xmlns:z=\"\(references)\"><q:sheets><q:sheet name=\"S\" sheetId=\"9\" z:id=\"k\"/></q:sheets></q:workbook>",
                "book/_rels/w.xml.rels": Book.relationships(
                    """
                    <Relationship Id="k" Type="\(references)/worksheet" Target="../sheets/./my%20sheet.xml"/>\
                    <Relationship Id="t" Type="\(references)/sharedStrings" Target="/book/t.xml"/>
                    """),
                "book/t.xml": "<n:sst xmlns:n=\"\(strict)\"><n:si><n:t>text</n:t></n:si></n:sst>",
                "sheets/my sheet.xml": """
                <p:worksheet xmlns:p="\(strict)" xmlns:o="other"><o:sheetData><o:row/></o:sheetData><p:sheetData><p:row r="1">\
                <p:c r="A1" t="s"><p:v>0</p:v></p:c></p:row></p:sheetData></p:worksheet>
                """,
            ]
            #expect(book.values() == [[.text("text")]])
            #expect(book.problems() == [])
        }

        @Test func `only the first of merged cells is read`() {
            let book = Book(
                sheet: """
                    <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>\
                    <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>\
                    <mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="E5:F9"/></mergeCells>
                    """)
            #expect(book.values() == [[.number(1), .empty, .number(3)]])
        }

        @Test func `the look of a sheet is read`() throws {
            let book = Book(
                sheet: """
                    <sheetViews><sheetView rightToLeft="1"><pane ySplit="2" state="frozen"/></sheetView><sheetView/></sheetViews>\
                    <cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="4" max="16384" width="9"/></cols>\
                    <sheetData/><autoFilter ref="A1:C9"/>
                    """)
            let sheet = try #require(book.read().workbook?.sheets.first)
            #expect(sheet.isRightToLeft)
            #expect(sheet.frozenRows == 2)
            #expect(sheet.columnWidths == [0, 20.5, 20.5])
            #expect(sheet.hasFilter)
        }

        @Test func `days are counted from 1904 where the workbook says so`() {
            let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44376</v></c></row></sheetData>"
            let book = Book(sheet: sheet, styles: styles, workbook: "<workbookPr date1904=\"1\"/>")
            #expect(book.values() == [[.day("2025-06-30")]])
        }

        @Test func `what cannot be read as it stands is told with its cell`() {
            let book = Book(
                sheet: """
                    <sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="s"><v>9</v></c><c r="C1"><v>1,5</v></c>\
                    <c r="D1" s="1"><v>-3</v></c><c r="E1" s="3"><v>45838.5</v></c><c r="F1" t="q"><v>x</v></c><c r="F2"><v>1</v></c>\
                    <c r="H1" t="s"><v>x</v></c><c r="I1"><f>2</f><v/></c><c r="J1" t="d"><v>2025-06-30T08:00</v></c></row></sheetData>
                    """, styles: styles, texts: "<si><t>zero</t></si>")
            #expect(
                book.problems() == [
                    "warning formula-without-value S!A1", "error shared-text S!B1", "warning cell-number S!C1",
                    "warning cell-day S!D1", "warning cell-day S!E1", "warning cell-kind S!F1",
                    "warning cell-reference S!G1",
                    "error shared-text S!H1", "warning formula-without-value S!I1", "warning cell-day S!J1",
                ])
            #expect(
                book.values() == [
                    [
                        .empty, .empty, .text("1,5"), .number(-3), .day("2025-06-30"), .text("x"), .number(1), .empty,
                        .empty,
                        .day("2025-06-30"),
                    ]
                ])
        }

        @Test func `problems beyond a thousand are counted`() {
            let rows = (1...1_500).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>x</v></c></row>" }.joined()
            let diagnostics = Book(sheet: "<sheetData>\(rows)</sheetData>").read().diagnostics
            #expect(diagnostics.count == 1_001)
            #expect(diagnostics.last?.message == "500 more problems are not listed")
        }

        @Test func `hidden sheets are read and charts, macros and links to other files are left aside`() {
            var book = Book(sheet: "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")
            let references = Book.references
            book.parts["xl/workbook.xml"] = """
                <workbook xmlns="\(Book.main)" xmlns:r="\(references)"><sheets><sheet name="S" state="veryHidden" r:id="s1"/>\
                <sheet name="C" r:id="c1"/><sheet name="E" r:id="e1"/></sheets></workbook>
                """
            book.parts["xl/_rels/workbook.xml.rels"] = Book.relationships(
                """
                <Relationship Id="s1" Type="\(references)/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="c1" Type="\(references)/chartsheet" Target="chartsheets/sheet1.xml"/>\
                <Relationship Id="e1" Type="\(references)/worksheet" Target="file:///etc/passwd" TargetMode="External"/>\
                <Relationship Id="v1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>\
                <Relationship Id="l1" Type="\(references)/externalLink" Target="externalLinks/externalLink1.xml"/>
                """)
            #expect(
                book.problems() == [
                    "note xlsx-left-aside -", "note xlsx-left-aside -", "note xlsx-hidden-sheet S",
                    "note xlsx-left-aside C",
                    "note xlsx-left-aside E",
                ])
            #expect(book.values() == [[.number(1)]])
        }

        @Test func `files that are no workbook are named`() {
            func code(_ bytes: [UInt8]) -> String? {
                let reading = XLSX.read(bytes)
                return reading.workbook == nil ? reading.diagnostics.first?.code.rawValue : nil
            }
            #expect(code([]) == "not-zip")
            #expect(code(Array("a,b,c\n".utf8)) == "not-zip")
            #expect(code([0xD0, 0xCF, 0x11, 0xE0]) == "not-zip")
            #expect(code(ZipWriter.archive([("a.txt", [1])])) == "xlsx-no-workbook")
            var binary = Book()
            binary.parts["_rels/.rels"] = Book.relationships(
                "<Relationship Id=\"a\" Type=\"\(Book.references)/officeDocument\" Target=\"xl/workbook.bin\"/>")
            #expect(code(binary.bytes) == "xlsx-binary")
            var word = Book()
            word.parts["xl/workbook.xml"] =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"
            #expect(code(word.bytes) == "xlsx-not-workbook")
        }

        @Test func `a damaged sheet does not cost the others`() {
            var book = Book(sheet: "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")
            book.parts["xl/workbook.xml"] = """
                <workbook xmlns="\(Book.main)" xmlns:r="\(Book.references)"><sheets><sheet name="T" r:id="s2"/>\
                <sheet name="S" r:id="s1"/><sheet name="U" r:id="s3"/></sheets></workbook>
                """
            book.parts["xl/_rels/workbook.xml.rels"] = Book.relationships(
                """
                <Relationship Id="s1" Type="\(Book.references)/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="s2" Type="\(Book.references)/worksheet" Target="worksheets/sheet2.xml"/>\
                <Relationship Id="s3" Type="\(Book.references)/worksheet" Target="worksheets/sheet3.xml"/>
                """)
            book.parts["xl/worksheets/sheet2.xml"] = "<worksheet xmlns=\"\(Book.main)\"><sheetData><row r=\"1\">"
            let reading = book.read()
            #expect(reading.workbook?.sheets.map(\.name) == ["T", "S"])
            #expect(reading.workbook?.sheets.last?.rows == [[Sheet.Cell(.number(1))]])
            let problems = book.problems()
            #expect(problems.first == "error xlsx-no-sheet U")
            #expect(problems.last?.hasPrefix("error xml-not-well-formed xl/worksheets/sheet2.xml:1:") == true)
        }
    }
#endif
