#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import Testing

    /// Addresses behind texts, notes in tables, and days that controls hold.
    @Suite struct WordLinksTests {
        static let form = Questionnaire(
            id: "F", title: "F",
            questions: [
                Question(id: "F:1", text: "Does the law punish trafficking?", kind: .yesNo),
                Question(id: "F:2", text: "Which bodies lead the work?", kind: .text),
                Question(id: "F:3", text: "Where is the plan published?", kind: .link),
                Question(id: "F:4", text: "When did the plan begin?", kind: .date),
            ])

        private static func link(_ id: String, _ text: String) -> String {
            "<w:hyperlink r:id=\"\(id)\">\(RawWord.run(text))</w:hyperlink>"
        }

        private static let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example/\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>the site</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"

        private func answers(_ body: String, footnotes: String? = nil) -> FormAnswers {
            var word = RawWord(body)
            word.links = ["l1": "https://a.example/law", "l2": "https://c.example/", "l3": "law.pdf"]
            word.footnotes = footnotes
            return word.reading.answers(to: Self.form)
        }

        @Test("what an answer links to is kept among its references, each address once")
        func paragraphs() {
            let found = answers(
                RawWord.paragraph("1. Does the law punish trafficking?")
                    + "<w:p>\(RawWord.run("Yes. "))\(Self.link("l1", "the Act"))</w:p>"
                    + RawWord.paragraph("2. Which bodies lead the work?")
                    + "<w:p>\(RawWord.run("See "))\(Self.link("l1", "the law"))\(RawWord.run(" and "))\(Self.field)\(Self.link("l1", "again"))</w:p>"
            )
            #expect(
                found.answers.map(\.references) == [
                    [Reference(title: "the Act", url: "https://a.example/law")],
                    [
                        Reference(title: "the law", url: "https://a.example/law"),
                        Reference(title: "the site", url: "https://b.example/"),
                    ],
                ])
            #expect(found.answers.first?.note == "the Act")
        }

        @Test("so is what stands in the wording's own paragraph, in tables and in columns of notes")
        func tables() {
            let found = answers(
                RawWord.table([
                    ["No", "Question", "Answer", "Comments"],
                    ["1", "Does the law punish trafficking?", "Yes", "<w:p>\(Self.link("l1", "Act 7"))</w:p>"],
                    [
                        "2", "Which bodies lead the work?",
                        RawWord.table([["Body", "<w:p>\(Self.link("l2", "The Council"))</w:p>"]]) + "<w:p/>", "",
                    ],
                ]))
            #expect(
                found.answers.map(\.references) == [
                    [Reference(title: "Act 7", url: "https://a.example/law")],
                    [Reference(title: "The Council", url: "https://c.example/")],
                ])
            let same = answers(
                "<w:p>\(RawWord.run("2. Which bodies lead the work? "))\(Self.link("l2", "The Council"))</w:p>")
            #expect(same.answers.flatMap(\.references).map(\.url) == ["https://c.example/"])
            // A link in the wording is the form's and not the answer's.
            let own = answers(
                "<w:p>\(RawWord.run("2. Which "))\(Self.link("l2", "bodies"))\(RawWord.run(" lead the work? The Council"))</w:p>"
            )
            #expect(own.answers.flatMap(\.references).isEmpty)
        }

        @Test("a question for links takes them as its answer, with what stands beside them")
        func linkQuestion() {
            let found = answers(
                RawWord.paragraph("3. Where is the plan published?")
                    + "<w:p>\(RawWord.run("Plan of 2025, "))\(Self.link("l1", "here"))</w:p>")
            #expect(
                found.answers.map(\.content) == [
                    .value(.links([Reference(title: "Plan of 2025, here", url: "https://a.example/law")]))
                ])
            #expect(found.answers.flatMap(\.references).isEmpty)
        }

        @Test("notes inside nested tables are kept, and links that lead nowhere counted")
        func nested() {
            let note =
                "<w:p>\(RawWord.run("The Council"))<w:r><w:footnoteReference w:id=\"1\"/></w:r>\(Self.link("l3", "law"))<w:hyperlink r:id=\"l1\"><w:r><w:drawing/></w:r></w:hyperlink></w:p>"
            let body = RawWord.paragraph("2. Which bodies lead the work?") + RawWord.table([["Body", note]])
            let footnotes = "<w:footnote w:id=\"1\">\(RawWord.paragraph("Act 14"))</w:footnote>"
            #expect(answers(body, footnotes: footnotes).answers.map(\.note) == ["Act 14"])
            var word = RawWord(body)
            word.links = ["l1": "https://a.example/law", "l3": "law.pdf"]
            #expect(
                word.reading.losses.sentences == [
                    "1 links without a full address: left out (first: table 1, row 1)",
                    "1 pictures and objects: left out (first: table 1, row 1)",
                    "1 links behind pictures and behind texts that are not read: left out (first: table 1, row 1)",
                ])
        }

        /// What a control for dates shows of 3 April 2025, and the day that is read; `nil` for none.
        static let dates: [(shown: String, day: CalendarDay?)] = [
            ("03/04/2025", "2025-04-03"), ("4/3/25", "2025-04-03"), ("3 avril 2025", "2025-04-03"),
            ("٣ أبريل ٢٠٢٥", "2025-04-03"), ("07/08/2025", nil), ("7 August 2025", "2025-08-07"),
        ]

        @Test("a control for dates says which day it means, as far as it shows the same", arguments: dates)
        func dateControls(shown: String, day: CalendarDay?) {
            let control = "<w:sdtPr><w:date w:fullDate=\"2025-04-03T00:00:00Z\"/></w:sdtPr>"
            let run = "<w:sdt>\(control)<w:sdtContent>\(RawWord.run(shown))</w:sdtContent></w:sdt>"
            let block = "<w:sdt>\(control)<w:sdtContent>\(RawWord.paragraph(shown))</w:sdtContent></w:sdt>"
            let head = "<w:tc>\(RawWord.paragraph("4. When did the plan begin?"))</w:tc>"
            for answer in [
                "<w:tc><w:p>\(run)</w:p></w:tc>", "<w:tc>\(block)</w:tc>",
                "<w:sdt>\(control)<w:sdtContent><w:tc>\(RawWord.paragraph(shown))</w:tc></w:sdtContent></w:sdt>",
            ] {
                let found = answers("<w:tbl><w:tr>\(head)\(answer)</w:tr></w:tbl>")
                #expect(found.answers.map(\.content) == day.map { [.value(.day($0))] } ?? [])
                #expect(found.diagnostics.isEmpty == (day != nil))
            }
        }
    }
#endif
