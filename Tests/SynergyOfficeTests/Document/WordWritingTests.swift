#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import Testing

    @Suite struct WordWritingTests {
        private func parts(_ document: WordDocument) throws -> [String: XMLTree] {
            var archive = try ZipArchive(DOCX.write(document).bytes)
            var parts: [String: XMLTree] = [:]
            for entry in archive.entries { parts[entry.name] = try XMLTree.read(try archive.unpack(entry)) }
            return parts
        }

        private func body(_ document: WordDocument) throws -> XMLTree {
            try #require(try parts(document)["word/document.xml"]?.first("body"))
        }

        /// All elements of a name, wherever they stand.
        private func all(_ name: String, in tree: XMLTree) -> [XMLTree] {
            tree.children.flatMap { (($0.name == name) ? [$0] : []) + all(name, in: $0) }
        }

        private static let sample = WordDocument(
            properties: .init(title: "Title", subject: "A & B"), header: "INTERNAL", footer: "foot",
            blocks: [
                .paragraph(.init("A title", style: .title)), .paragraph(.init("1\tA question", style: .heading3)),
                .paragraph(
                    .init([
                        .text("draft"), .footnote([.init("source <one>"), .init("more")]), .footnoteAgain(1),
                        .link("law", address: "https://example.org/?a=1&b=2"), .link("bad", address: "no address"),
                        .checkbox(isChecked: true, tag: "1:yes"), .checkbox(isChecked: false, tag: "1:no"),
                    ])),
                .table(
                    .init(
                        columns: [1, 3], headRows: 1,
                        rows: [.init([.init("head", span: 2)]), .init([.init("a"), .init([])])])),
                .table(.init(columns: [1], rows: [.init([.init("b")])])),
            ])

        @Test("the same document gives the same bytes, and no part has a date")
        func deterministic() throws {
            let bytes = DOCX.write(Self.sample).bytes
            #expect(bytes == DOCX.write(Self.sample).bytes)
            let core = try #require(try parts(Self.sample)["docProps/core.xml"])
            #expect(core.children.map(\.name) == ["title", "subject", "creator", "language"])
            #expect(core.children.map(\.text) == ["Title", "A & B", "ReportingSynergy", "en-GB"])
        }

        @Test("every part is named among the types, and every relationship leads to a part")
        func package() throws {
            let parts = try parts(Self.sample)
            let types = try #require(parts["[Content_Types].xml"])
            let named = types.children.compactMap { $0["PartName"]?.dropFirst() }.map(String.init)
            #expect(Set(named) == Set(parts.keys.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }))
            let links = try #require(parts["word/_rels/document.xml.rels"]).children
            let targets = links.filter { $0["TargetMode"] == nil }.compactMap { $0["Target"] }
            #expect(Set(targets.map { "word/\($0)" }).isSubset(of: parts.keys))
            #expect(targets.count == 8)
            #expect(
                links.filter { $0["TargetMode"] == "External" }.map { $0["Target"] } == ["https://example.org/?a=1&b=2"]
            )
        }

        @Test("notes are real notes, with marks in the text")
        func notes() throws {
            let parts = try parts(Self.sample)
            let notes = try #require(parts["word/footnotes.xml"]).all("footnote")
            #expect(notes.map { $0["id", .word] } == ["-1", "0", "1"])
            #expect(notes[2].text == " source <one>more")
            let body = try #require(parts["word/document.xml"])
            #expect(all("footnoteReference", in: body).map { $0["id", .word] } == ["1"])
            #expect(all("instrText", in: body).map(\.text) == [" NOTEREF _Note1 \\f \\h "])
            #expect(all("bookmarkStart", in: body).map { $0["name", .word] } == ["_Note1"])
        }

        @Test("heads of tables are repeated, cells end with a paragraph, and tables do not touch")
        func tables() throws {
            let body = try body(Self.sample)
            let names = body.children.map(\.name)
            #expect(names == ["p", "p", "p", "tbl", "p", "tbl", "p", "sectPr"])
            let tables = body.all("tbl")
            #expect(tables.map { all("tblHeader", in: $0).count } == [1, 0])
            #expect(all("gridSpan", in: tables[0]).map { $0["val", .word] } == ["2"])
            #expect(all("tc", in: body).allSatisfy { $0.children.last?.name == "p" })
            let widths = tables[0].first("tblGrid")?.children.compactMap { $0["w", .word].flatMap(Int.init) } ?? []
            #expect(widths.count == 2 && widths[1] >= 3 * widths[0] && widths[1] <= 3 * widths[0] + 3)
        }

        @Test("page numbers are fields in the foot, and the warning stands in the head")
        func headAndFoot() throws {
            let parts = try parts(Self.sample)
            let foot = try #require(parts["word/footer1.xml"])
            #expect(all("instrText", in: foot).map(\.text) == [" PAGE ", " NUMPAGES "])
            #expect(try #require(parts["word/header1.xml"]).text == "INTERNAL")
        }

        @Test("headings have the styles by which Word knows them")
        func styles() throws {
            let styles = try #require(try parts(Self.sample)["word/styles.xml"]).all("style")
            let names = styles.map { $0.first("name")?["val", .word] ?? "" }
            for name in ["Normal", "Title", "heading 1", "heading 2", "heading 3", "footnote text", "Hyperlink"] {
                #expect(names.contains(name))
            }
            let outlines = styles.filter { $0["styleId", .word]?.hasPrefix("Heading") ?? false }.map {
                $0.first("pPr")?.first("outlineLvl")?["val", .word]
            }
            #expect(outlines == ["0", "1", "2"])
        }

        @Test("an Arabic document runs from right to left, and foreign words in it do not")
        func rightToLeft() throws {
            let document = WordDocument(
                language: "ar",
                blocks: [
                    .paragraph(.init("نعم")),
                    .paragraph(.init([.text("Yes", .init(language: "en"))], isRightToLeft: false)),
                    .table(.init(columns: [1], rows: [.init([.init("لا")])])),
                ])
            let body = try body(document)
            let paragraphs = body.all("p")
            #expect(paragraphs[0].first("pPr")?.first("bidi") != nil)
            #expect(paragraphs[0].first("r")?.first("rPr")?.first("rtl") != nil)
            #expect(paragraphs[1].first("pPr")?.first("bidi") == nil)
            let foreign = try #require(paragraphs[1].first("r")?.first("rPr"))
            #expect(foreign.first("rtl") == nil)
            #expect(foreign.first("lang")?["val", .word] == "en-GB")
            #expect(body.first("tbl")?.first("tblPr")?.first("bidiVisual") != nil)
            #expect(body.first("sectPr")?.first("bidi") != nil)
            let defaults = try #require(try parts(document)["word/styles.xml"]?.first("docDefaults"))
            #expect(all("lang", in: defaults).map { $0["bidi", .word] } == ["ar-SA"])
        }

        /// Languages, and the attribute of `w:lang` that they stand in.
        static let languages: [(language: LanguageTag, attribute: String, value: String)] = [
            ("fr", "val", "fr-FR"), ("ru", "val", "ru-RU"), ("ar", "bidi", "ar-SA"), ("zh", "eastAsia", "zh-CN"),
            ("es-mx", "val", "es-MX"), ("zh-hant-tw", "eastAsia", "zh-Hant-TW"), ("sr-latn", "val", "sr-Latn"),
        ]

        @Test("a text has its language in the attribute of its script", arguments: languages)
        func language(language: LanguageTag, attribute: String, value: String) throws {
            let body = try body(
                WordDocument(blocks: [.paragraph(.init([.text("x", .init(language: language))]))]))
            let lang = try #require(all("lang", in: body).first)
            #expect(lang[attribute, .word] == value)
        }

        @Test("characters that XML has no place for are replaced and counted")
        func illegal() {
            let document = WordDocument(blocks: [.paragraph(.init("a\u{0}b\u{B}c\u{FFFE}d\u{1F600}\r\ne"))])
            let writing = DOCX.write(document)
            #expect(writing.losses.entries.map(\.count) == [3])
            let reading = DOCX.content(of: writing.bytes)
            #expect(
                reading.content.blocks.map { if case .paragraph(let p) = $0 { p.text } else { "" } } == [
                    "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{1F600}\ne"
                ])
        }

        @Test("what is written is read with its texts, headings, boxes, links and notes")
        func readBack() throws {
            let content = DOCX.content(of: DOCX.write(Self.sample).bytes).content
            #expect(content.title == "Title")
            guard content.blocks.count == 7, case .paragraph(let heading) = content.blocks[1],
                case .paragraph(let text) = content.blocks[2], case .table(let table) = content.blocks[3]
            else {
                Issue.record("found \(content.blocks)")
                return
            }
            #expect(heading.headingLevel == 3 && heading.text == "1\tA question")
            #expect(text.text == "draftlawbad\u{2612}\u{2610}")
            #expect(text.links.map(\.address) == ["https://example.org/?a=1&b=2"])
            #expect(text.notes == ["source <one>\nmore"])
            #expect(table.rows.map { $0.cells.map(\.span) } == [[2], [1, 1]])
        }

        @Test("a report becomes headings and tables with a repeated head")
        func report() throws {
            let table = ReportTable(
                name: "t", title: "By form",
                columns: [.init("form", "Form"), .init("count", "Count", isNumeric: true)],
                rows: [[.text("GRETA-R3"), .count(7)]], notes: ["A note."])
            let empty = ReportTable(name: "e", title: "Others", columns: [.init("form", "Form")])
            let report = ReportDocument(
                title: "Burden", facts: [.init("asOf", "As of", "2026-11-23")],
                reports: [Report(name: "burden", title: "Minutes", summary: ["In short."], tables: [table, empty])])
            let content = DOCX.content(of: DOCX.report(report).bytes).content
            let lines = content.blocks.map { block -> String in
                switch block {
                case .paragraph(let paragraph): "\(paragraph.headingLevel ?? 0) \(paragraph.text)"
                case .table(let table): "table \(table.rows.map { $0.cells.count })"
                }
            }
            #expect(
                lines == [
                    "0 Burden", "table [2]", "1 Minutes", "0 In short.", "2 By form", "table [2, 2]", "0 A note.",
                    "2 Others",
                    "0 None.",
                ])
        }

        @Test(
            "addresses that Word would call damaged are not links",
            arguments: [
                ("https://example.org/a?b=c#d", true), ("http://пример.рф/", true), ("ftp://example.org", true),
                ("javascript:alert(1)", false), ("file:///etc/passwd", false), ("https://", false),
                ("https://a b", false),
                ("https://a\"b", false), ("example.org", false), ("https://a\\b", false),
                ("mailto:a@example.org", false),
            ])
        func addresses(text: String, isAddress: Bool) {
            #expect(WordDocument.isAddress(text) == isAddress)
        }

        @Test("a tag that Word would call damaged is left out", arguments: [(64, true), (65, false)])
        func longTags(length: Int, isKept: Bool) throws {
            let tag = String(repeating: "t", count: length)
            let document = WordDocument(blocks: [.paragraph(.init([.checkbox(isChecked: true, tag: tag)]))])
            let tags = all("tag", in: try body(document)).map { $0["val", .word] }
            #expect(tags == (isKept ? [tag] : []))
        }

        @Test(
            "a table with more columns than Word allows becomes several, and is counted", arguments: [63, 64, 125, 126])
        func wideTables(columns: Int) throws {
            let rows = (0..<2).map { row in
                WordDocument.Row((0..<columns).map { WordDocument.Cell("\(row) \($0)") })
            }
            let table = WordDocument.Table(columns: Array(repeating: 1, count: columns), rows: rows)
            let writing = DOCX.write(WordDocument(blocks: [.table(table)]))
            #expect(writing.losses.sentences.count == (columns > 63 ? 1 : 0))
            let parts = DOCX.content(of: writing.bytes).content.blocks.compactMap { block in
                if case .table(let table) = block { table } else { nil }
            }
            #expect(parts.count == (columns + 60) / 62)
            #expect(parts.allSatisfy { $0.rows.allSatisfy { (2...63).contains($0.cells.count) } })
            for row in 0..<2 {
                let texts = parts.map { $0.rows[row].cells.map(\.shown) }
                #expect(texts.allSatisfy { $0.first == "\(row) 0" })
                #expect(["\(row) 0"] + texts.flatMap { $0.dropFirst() } == (0..<columns).map { "\(row) \($0)" })
            }
        }

        @Test("a reply is written with a form that is known from elsewhere")
        func knownForm() {
            let form = Questionnaire(
                id: "F", title: "A form", questions: [Question(id: "F:1", text: "Who leads?", kind: .text)])
            let reply = Submission(
                id: "R", respondent: "XLD", questionnaire: "F", submitted: "2026-03-01", status: .submitted,
                answers: [Answer(question: "F:1", content: .value(.text(LocalizedText("The Council", language: "en"))))]
            )
            let writing = DOCX.write(ExchangeContent(submissions: [reply]), questionnaires: [form])
            let found = DOCX.content(of: writing.bytes).answers(to: form)
            #expect(found.answers.map(\.content) == reply.answers.map(\.content))
            #expect(!writing.losses.sentences.contains { $0.contains("replies") })
        }
    }

    extension WordContent.Cell {
        /// The text of its first paragraph.
        fileprivate var shown: String {
            if case .paragraph(let paragraph)? = blocks.first { paragraph.text } else { "" }
        }
    }
#endif
