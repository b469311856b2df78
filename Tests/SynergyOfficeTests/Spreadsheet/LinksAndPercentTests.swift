#if Office
    import SynergyInterchange
    import SynergyModel
    import Testing

    @testable import SynergyOffice

    /// Addresses behind cells, comments beside them, and figures shown in percent.
    @Suite struct LinksAndPercentTests {
        /// A sheet of cells from `A1` on, with what stands behind its rows.
        private func book(_ rows: [[String]], _ rest: String = "", _ relationships: String = "") -> Book {
            let cells = rows.enumerated().map { row, cells in
                let cells = cells.enumerated().map { column, text in
                    let place = CellPlace(row: row, column: column)
                    return text.hasPrefix("<")
                        ? text.replacing("<c", with: "<c r=\"\(place)\"", maxReplacements: 1)
                        : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                }
                return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
            }
            var book = Book(sheet: "<sheetData>\(cells.joined())</sheetData>\(rest)")
            if !relationships.isEmpty {
                book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = Book.relationships(relationships)
            }
            return book
        }

        private func hyperlinks(_ ranges: [String]) -> String {
            let entries = ranges.enumerated().map { "<hyperlink ref=\"\($1)\" r:id=\"h\($0)\"/>" }
            return "<hyperlinks xmlns:r=\"\(Book.references)\">\(entries.joined())</hyperlinks>"
        }

        private func targets(_ addresses: [String]) -> String {
            addresses.enumerated().map {
                "<Relationship Id=\"h\($0)\" Type=\"\(Book.references)/hyperlink\" Target=\"\($1)\" TargetMode=\"External\"/>"
            }.joined()
        }

        @Test("cells keep the address behind them, from ranges and from formulas with a plain address")
        func addresses() {
            let formula = "<c t=\"str\"><f>HYPERLINK(\"https://b.example/\",\"Act 8\")</f><v>Act 8</v></c>"
            let book = book(
                [["a", "b"], ["c", formula], ["<c><f>HYPERLINK(A1,\"x\")</f><v>1</v></c>"]],
                hyperlinks(["A1:B1", "A9", "A2"]), targets(["https://a.example/", "https://c.example/", "law.pdf"]))
            #expect(
                book.read().workbook?.sheets.first?.links == [
                    .init(row: 0, column: 0, address: "https://a.example/"),
                    .init(row: 0, column: 1, address: "https://a.example/"),
                    .init(row: 1, column: 1, address: "https://b.example/"),
                ])
        }

        @Test("ranges of links that overlap without end are given up")
        func hostile() {
            let reading = book(
                [["a"], ["b"]], hyperlinks(Array(repeating: "A1:XFD1048576", count: 500)),
                targets(Array(repeating: "https://a.example/", count: 500))
            ).read()
            #expect(reading.diagnostics.map(\.code.rawValue) == ["links"])
        }

        @Test("references take title and address, and other links are counted")
        func references() {
            let head = ["submission", "respondent", "form", "submitted", "question", "answer", "references"]
            let row = ["S1", "XLD", "F", "2026-03-01", "F:1"]
            let read = book(
                [head, row + ["The Council", "Act 7"], row.dropLast() + ["F:2", "Yearly", "https://a.example/law"]],
                hyperlinks(["G2", "F2", "G3"]),
                targets(["https://a.example/7", "https://council.example/", "https://a.example/law"])
            ).read()
            let form = Questionnaire(
                id: "F", title: "F",
                questions: [
                    Question(id: "F:1", text: "Who?", kind: .text), Question(id: "F:2", text: "How?", kind: .text),
                ])
            var options = ExchangeTables.Options()
            options.known = [form]
            let found = ExchangeTables.read(read.workbook ?? Workbook(), options: options)
            #expect(
                found.content.submissions.flatMap(\.answers).map(\.references) == [
                    [Reference(title: "Act 7", url: "https://a.example/7")], [Reference(url: "https://a.example/law")],
                ])
            #expect(
                found.losses.sentences == [
                    "1 links of cells: left out: only columns of references keep them (first: S!F2)"
                ])
        }

        @Test("comments beside cells are told of")
        func comments() {
            var book = book(
                [["a"]], "",
                "<Relationship Id=\"c\" Type=\"\(Book.references)/comments\" Target=\"../comments1.xml\"/>")
            book.parts["xl/comments1.xml"] =
                "<comments xmlns=\"\(Book.main)\"><commentList><comment ref=\"A1\"/><comment ref=\"A2\"/></commentList></comments>"
            #expect(book.problems() == ["note xlsx-left-aside S"])
            #expect(book.read().diagnostics.first?.message == "has 2 comments beside its cells, not read")
        }

        /// A format, a number and what the cell says.
        static let percentages: [(format: String, number: String, value: Sheet.Value)] = [
            ("0%", "0.5", .text("50%")), ("0.00%", "0.07", .text("7%")), ("#,##0.0 %", "0.123456", .text("12.3456%")),
            ("0%", "1.5e-05", .text("0.0015%")), ("0%;[Red]-0%", "-0.25", .text("-25%")), ("0%", "0", .text("0%")),
            ("0\"%\"", "50", .number(50)), ("0\\%", "50", .number(50)), ("0.0", "0.5", .number(0.5)),
        ]

        @Test("a number shown in percent says so", arguments: percentages)
        func percent(format: String, number: String, value: Sheet.Value) {
            let code = format.replacing("\"", with: "&quot;")
            let styles =
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs>"
            let book = Book(
                sheet: "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(number)</v></c></row></sheetData>",
                styles: styles)
            #expect(book.values() == [[value]])
        }

        @Test("percent is a hundred times the cell, for whatever number", arguments: -1_000...1_000)
        func percentLaw(hundredths: Int) {
            // Every number of hundredths is shown without rests of binary fractions.
            #expect(CellFormat.percentage(Double(hundredths) / 100) == "\(hundredths)%")
        }

        @Test(
            "a question in percent takes the figure, any other question says what it found",
            arguments: ["percent", "%", "person", nil])
        func percentAnswers(unit: String?) {
            let head = ["submission", "respondent", "form", "submitted", "question", "answer"]
            let workbook = Workbook(sheets: [
                Sheet(
                    name: "answers",
                    rows: [head, ["S1", "XLD", "F", "2026-03-01", "F:1", "25.5%"]].map { $0.map { Sheet.Cell($0) } })
            ])
            var options = ExchangeTables.Options()
            options.known = [
                Questionnaire(
                    id: "F", title: "F",
                    questions: [Question(id: "F:1", text: "Which share?", kind: .number, unit: unit)])
            ]
            let found = ExchangeTables.read(workbook, options: options)
            let isPercent = unit == "percent" || unit == "%"
            #expect(
                found.content.submissions.flatMap(\.answers).map(\.content)
                    == (isPercent ? [.value(.number(Quantity(25.5)))] : []))
            #expect(found.diagnostics.contains { $0.severity == .error && $0.message.contains("25.5%") } == !isPercent)
        }

        @Test("columns that overlap without end are bounded")
        func columns() {
            let column = "<col min=\"1\" max=\"16384\" width=\"9\" customWidth=\"1\"/>"
            let book = Book(
                sheet:
                    "<cols>\(String(repeating: column, count: 2_000))</cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
            )
            #expect(book.problems() == ["warning column-widths S"])
        }
    }
#endif
