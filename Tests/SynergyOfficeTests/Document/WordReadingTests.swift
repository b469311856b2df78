#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import Testing

    @Suite struct WordReadingTests {
        /// What stands in one paragraph, as XML, and the text that a reader of the document sees.
        static let inlines: [(xml: String, text: String)] = [
            ("<w:r><w:t>one </w:t><w:t>two</w:t></w:r>", "one two"),
            ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>", "a\nb\tc"),
            ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>operate</w:t><w:softHyphen/></w:r>", "co\u{2011}operate"),
            (
                "<w:ins w:id=\"1\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r></w:del>",
                "new"
            ),
            (
                "<w:moveFrom w:id=\"1\"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\"><w:r><w:t>here</w:t></w:r></w:moveTo>",
                "here"
            ),
            ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r>", "seen"),
            ("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>", "seen"),
            ("<w:r><w:t>Yes / </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>No</w:t></w:r>", "Yes / "),
            (
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> Yes </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t> No</w:t></w:r>",
                "\u{2611} Yes \u{2610} No"
            ),
            ("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>", "\u{2611}"),
            (
                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>√</w:t></w:r></w:sdtContent></w:sdt>",
                "\u{2612}"
            ),
            (
                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>",
                "\u{2610}"
            ),
            (
                "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"Yes\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>Yes</w:t></w:r></w:sdtContent></w:sdt>",
                "Yes"
            ),
            (
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here to enter text.</w:t></w:r></w:sdtContent></w:sdt>",
                ""
            ),
            (
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE \\@ \"d\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>30</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> June</w:t></w:r>",
                "30 June"
            ),
            ("<w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>Ministry</w:t></w:r></w:fldSimple>", "Ministry"),
            (
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> Yes</w:t></w:r>",
                "\u{2612} Yes"
            ),
            (
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Yes\"/><w:listEntry w:val=\"In part\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "In part"
            ),
            ("<w:smartTag w:element=\"place\"><w:r><w:t>Xland</w:t></w:r></w:smartTag>", "Xland"),
            (
                "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                "字"
            ),
        ]

        @Test("a paragraph is read as its reader sees it", arguments: inlines)
        func inline(xml: String, text: String) {
            let word = RawWord("<w:p>\(xml)</w:p>")
            #expect(word.texts == [text])
            #expect(word.reading.diagnostics.isEmpty)
        }

        @Test("the strict variant of the format reads the same")
        func strict() {
            var word = RawWord(RawWord.paragraph("Answer", style: "H1"))
            word.styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            word.isStrict = true
            guard case .paragraph(let paragraph)? = word.reading.content.blocks.first else {
                Issue.record("no paragraph")
                return
            }
            #expect(paragraph.text == "Answer")
            #expect(paragraph.headingLevel == 1)
            #expect(paragraph.style == "heading 1")
        }

        @Test("what is left out is counted")
        func losses() {
            let word = RawWord(
                "<w:p><w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:drawing/></w:r></w:p>"
            )
            #expect(
                word.reading.losses.sentences == [
                    "1 deleted passages: left out (first: paragraph 1)", "1 comments: left out (first: paragraph 1)",
                    "1 pictures and objects: left out (first: paragraph 1)",
                ])
        }

        @Test("a paragraph whose end was deleted goes on in the next one")
        func deletedMark() {
            let word = RawWord(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>\(RawWord.run("one "))</w:p>\(RawWord.paragraph("two"))"
            )
            #expect(word.texts == ["one two"])
        }

        @Test("text boxes are read behind the paragraph they hang on, once")
        func textBoxes() {
            let box = "<w:txbxContent>\(RawWord.paragraph("in the box"))</w:txbxContent>"
            let word = RawWord(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(box)</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(RawWord.run("beside it"))</w:p>"
            )
            #expect(word.texts == ["beside it", "in the box"])
        }

        @Test("links keep their address, and notes their text")
        func linksAndNotes() {
            var word = RawWord(
                "<w:p><w:hyperlink r:id=\"l1\">\(RawWord.run("the law"))</w:hyperlink><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            )
            word.links = ["l1": "https://example.org/law?a=1&amp;b=2"]
            word.footnotes =
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">\(RawWord.paragraph("Act 12 of 2006"))</w:footnote>"
            guard case .paragraph(let paragraph)? = word.reading.content.blocks.first else {
                Issue.record("no paragraph")
                return
            }
            #expect(paragraph.text == "the law")
            #expect(paragraph.links.map(\.address) == ["https://example.org/law?a=1&b=2"])
            #expect(paragraph.links.map(\.text) == ["the law"])
            #expect(paragraph.notes == ["Act 12 of 2006"])
        }

        @Test("merged cells, nested tables and wrapped rows keep their columns")
        func tables() {
            let word = RawWord(
                """
                <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>\(RawWord.paragraph("wide"))</w:tc>\
                <w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>\(RawWord.paragraph("tall"))</w:tc></w:tr>\
                <w:sdt><w:sdtContent><w:tr><w:tc>\(RawWord.paragraph("a"))</w:tc>\
                <w:tc>\(RawWord.table([["in", "side"]]))<w:p/></w:tc>\
                <w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:sdtContent></w:sdt>\
                <w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>
                """)
            guard case .table(let table)? = word.reading.content.blocks.first else {
                Issue.record("no table")
                return
            }
            #expect(table.rows.count == 2)
            #expect(table.rows[0].cells.map(\.column) == [0, 2])
            #expect(table.rows[0].cells.map(\.span) == [2, 1])
            #expect(table.rows[1].cells.map(\.column) == [0, 1, 2])
            #expect(table.rows[1].cells.map(\.continuesAbove) == [false, false, true])
            guard case .table(let inner)? = table.rows[1].cells[1].blocks.first else {
                Issue.record("no nested table")
                return
            }
            #expect(inner.place == "table 1, row 2, table 1")
        }

        @Test("a table of contents is not read")
        func contents() {
            let word = RawWord(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>\(RawWord.paragraph("1. Law 3"))</w:sdtContent></w:sdt>\(RawWord.paragraph("text"))"
            )
            #expect(word.texts == ["text"])
        }

        /// Files that are no Word documents, and the code of what is said of them.
        static let strangers: [(bytes: [UInt8], code: String)] = [
            ([], "not-zip"),
            (Array("plain text".utf8), "not-zip"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "docx-not-word"),
            (
                ZipWriter.archive([(name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8))]),
                "docx-not-word"
            ),
            (ZipWriter.archive([(name: "word/document.xml", bytes: Array("<a/>".utf8))]), "docx-not-word"),
            (ZipWriter.archive([(name: "word/document.xml", bytes: Array("<a>".utf8))]), "xml-truncated"),
        ]

        @Test("what is no Word document is refused with a reason", arguments: strangers)
        func refused(bytes: [UInt8], code: String) {
            let reading = DOCX.content(of: bytes, file: "x.docx")
            #expect(reading.content.blocks.isEmpty)
            #expect(reading.diagnostics.map(\.severity) == [.error])
            #expect(reading.diagnostics.map(\.code.rawValue) == [code])
            #expect(reading.diagnostics.first?.location.file == "x.docx")
        }

        @Test("a file cut off anywhere is refused and never traps")
        func truncated() {
            let bytes = RawWord(RawWord.paragraph("text") + RawWord.table([["a", "b"]])).bytes
            for length in bytes.indices {
                let reading = DOCX.content(of: Array(bytes[..<length]))
                #expect(reading.diagnostics.contains { $0.severity == .error }, "\(length) bytes")
            }
        }

        @Test("absurd numbers and circles in a file do no harm")
        func absurd() {
            var word = RawWord(
                RawWord.paragraph("a", style: "A", list: "1", level: 99)
                    + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"-5\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"-1\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>b</w:t></w:r></w:p>"
            )
            word.styles =
                "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
            word.numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9223372036854775807\"/><w:lvlText w:val=\"%1%9%\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            #expect(word.texts == ["a", "b"])
            word.body = RawWord.paragraph("a", list: "1") + RawWord.paragraph("b", list: "1")
            #expect(word.texts == ["a", "b"])
        }

        @Test("a document nested beyond reason is refused")
        func deep() {
            let depth = 5_000
            let body =
                String(repeating: "<w:sdt><w:sdtContent>", count: depth)
                + String(repeating: "</w:sdtContent></w:sdt>", count: depth)
            let reading = RawWord(body).reading
            #expect(reading.diagnostics.map(\.code.rawValue) == ["xml-too-deep"])
        }
    }
#endif
