#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import Testing

    /// Text that a style hides or crosses out (ISO/IEC 29500-1 sections 17.3.2.41 and 17.7.3).
    @Suite struct WordLooksTests {
        private static func style(
            _ id: String, _ kind: String, _ properties: String, base: String? = nil, isDefault: Bool = false
        ) -> String {
            "<w:style w:type=\"\(kind)\" w:styleId=\"\(id)\"\(isDefault ? " w:default=\"1\"" : "")><w:name w:val=\"\(id)\"/>"
                + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "") + "<w:rPr>\(properties)</w:rPr></w:style>"
        }

        private static let sheet =
            style("Hid", "character", "<w:vanish/>") + style("Heir", "character", "", base: "Hid")
            + style("Shown", "character", "<w:vanish w:val=\"0\"/>", base: "Hid")
            + style("Gone", "character", "<w:dstrike/>") + style("HidP", "paragraph", "<w:vanish/>")
            + style("HidT", "table", "<w:vanish/>") + style("LoopA", "character", "", base: "LoopB")
            + style("LoopB", "character", "", base: "LoopA")

        /// The styles of a paragraph and of its first run, what the run says itself, and whether it is seen.
        static let cases: [(paragraph: String, run: String, own: String, isSeen: Bool)] = [
            ("", "Hid", "", false), ("", "Heir", "", false), ("", "Shown", "", true), ("", "Gone", "", false),
            ("", "Hid", "<w:vanish w:val=\"0\"/>", true), ("", "Gone", "<w:dstrike w:val=\"0\"/>", true),
            ("HidP", "", "", false), ("HidP", "", "<w:vanish w:val=\"false\"/>", true),
            // Properties of this sort turn over: two styles that both hide show again.
            ("HidP", "Hid", "", true), ("", "LoopA", "", true), ("", "Unknown", "", true),
        ]

        @Test("a style hides what it says", arguments: cases)
        func styles(paragraph: String, run: String, own: String, isSeen: Bool) {
            var word = RawWord(
                "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph)\"/></w:pPr>"
                    + RawWord.run("secret", "<w:rStyle w:val=\"\(run)\"/>\(own)")
                    + RawWord.run("seen", "<w:vanish w:val=\"0\"/>") + "</w:p>")
            word.styles = Self.sheet
            #expect(word.texts == [isSeen ? "secretseen" : "seen"])
            #expect(word.reading.losses.sentences.isEmpty == isSeen)
        }

        @Test("so do the styles that count where none is named, and that of a table")
        func defaults() {
            for sheet in [
                Self.style("D", "character", "<w:vanish/>", isDefault: true),
                Self.style("D", "paragraph", "<w:vanish/>", isDefault: true),
                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
            ] {
                var word = RawWord("<w:p><w:r><w:t>secret</w:t></w:r></w:p>")
                word.styles = sheet
                #expect(word.texts == [""])
            }
            var word = RawWord(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"HidT\"/></w:tblPr><w:tr><w:tc>\(RawWord.paragraph("secret"))</w:tc></w:tr></w:tbl>"
                    + RawWord.paragraph("seen"))
            word.styles = Self.sheet
            #expect(word.reading.content.blocks.map(\.shown) == ["", "seen"])
        }

        @Test("a hidden text gives neither an answer nor the address that it leads to")
        func hiddenLinks() {
            var word = RawWord(
                RawWord.paragraph("1. Which bodies coordinate the work?")
                    + "<w:p><w:hyperlink r:id=\"l1\">\(RawWord.run("SECRET", "<w:rStyle w:val=\"Hid\"/>"))</w:hyperlink>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> HYPERLINK \"https://secret.example/2\" </w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"separate\"/><w:t>SECRET</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + RawWord.run(" The Council") + "</w:p>")
            word.styles = Self.sheet
            word.links = ["l1": "https://secret.example/1"]
            let form = Questionnaire(
                id: "F", title: "F",
                questions: [Question(id: "F:1", text: "Which bodies coordinate the work?", kind: .text)])
            let found = word.reading.answers(to: form)
            #expect(found.answers.map(\.content) == [.value(.text(LocalizedText("The Council", language: "en")))])
            #expect(found.answers.flatMap(\.references).isEmpty)
        }

        @Test("a field that never ends does not silence what follows")
        func endlessField() {
            let begin =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r></w:p>"
            let whole =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            let word = RawWord(
                RawWord.paragraph("a") + begin + RawWord.paragraph("b", list: "1") + whole
                    + "<w:p>\(RawWord.run("old", "<w:strike/>"))</w:p>")
            #expect(word.texts == ["a", "", "b", "", ""])
            #expect(word.reading.diagnostics.map(\.severity) == [.warning])
            #expect(word.reading.diagnostics.map(\.code) == [.endlessField])
            #expect(word.reading.diagnostics.map(\.location.path) == ["paragraph 2"])
            #expect(word.reading.losses.sentences == ["1 crossed-out passages: left out (first: paragraph 5)"])
        }
    }

    extension WordContent.Block {
        /// The text of a paragraph, or of the first cell.
        fileprivate var shown: String {
            switch self {
            case .paragraph(let paragraph): paragraph.text
            case .table(let table): table.rows.first?.cells.first?.blocks.first?.shown ?? "none"
            }
        }
    }
#endif
