#if Office
    import SynergyModel
    import SynergyOffice
    import Testing

    /// Headings that no style marks as such, and columns for yes and no beside open questions.
    @Suite struct FormHeadingTests {
        static let form = Questionnaire(
            id: "F", title: "A form",
            questions: [
                Question(id: "F:1", text: "Does the law punish trafficking?", kind: .yesNo, section: "Law"),
                Question(id: "F:2", text: "Which bodies lead the work?", kind: .text, section: "Law"),
                Question(id: "F:3", text: "How many victims were housed?", kind: .number, section: "Law"),
                Question(id: "F:4.1", text: "When did the plan begin?", kind: .date, section: "Help for victims"),
                Question(id: "F:5(a)", text: "Describe training of the police.", kind: .text, section: "Training"),
                Question(id: "F:5(b)", text: "Describe training of prosecutors.", kind: .text, section: "Training"),
            ])

        /// The same form without the names of its sections.
        static let plain = Questionnaire(
            id: "F", title: "A form",
            questions: form.questions.map { Question(id: $0.id, text: $0.text, kind: $0.kind) })

        private func text(_ text: String) -> Answer.Content { .value(.text(LocalizedText(text, language: "en"))) }

        private func contents(_ found: FormAnswers) -> [Question.ID: Answer.Content] {
            Dictionary(uniqueKeysWithValues: found.answers.map { ($0.question, $0.content) })
        }

        private func answers(_ texts: [String], _ form: Questionnaire = plain) -> FormAnswers {
            RawWord(texts.map { RawWord.paragraph($0) }.joined()).reading.answers(to: form)
        }

        @Test(
            "a number that the next questions begin with is a heading, and letters follow it", arguments: [plain, form])
        func numberedHeading(form: Questionnaire) {
            let found = answers(
                [
                    "2. Which bodies lead the work?", "The Council.", "5. Training",
                    "(a) Describe training of the police.", "Yearly.", "(b) Describe training of prosecutors.", "None.",
                ], form)
            #expect(
                contents(found) == ["F:2": text("The Council."), "F:5(a)": text("Yearly."), "F:5(b)": text("None.")])
            // The name of a section that the form has needs no word about it.
            #expect(found.diagnostics.count == (form == Self.plain ? 1 : 0))
            #expect(found.diagnostics.allSatisfy { $0.severity == .note && $0.location.path == "paragraph 3" })
        }

        @Test("headings end an answer before questions with whole numbers, and before each other")
        func chainedHeadings() {
            let found = answers([
                "3. How many victims were housed?", "47", "4. Help for victims", "5. Training",
                "5 (a) Describe training of the police.", "Yearly.",
            ])
            #expect(contents(found) == ["F:3": .value(.number(Quantity(47))), "F:5(a)": text("Yearly.")])
            let other = answers([
                "2. Which bodies lead the work?", "The Council.", "4. Help for victims", "4.1 When did the plan begin?",
                "2025-06-30",
            ])
            #expect(contents(other) == ["F:2": text("The Council."), "F:4.1": .value(.day("2025-06-30"))])
        }

        @Test("a list inside an answer is no heading")
        func lists() {
            let lines = ["1. The Council", "2. The police", "3. The courts", "4. The ministry"]
            let found = answers(
                ["2. Which bodies lead the work?"] + lines + ["4.1 When did the plan begin?", "2025-06-30"])
            #expect(contents(found)["F:2"] == text(lines.joined(separator: "\n")))
            #expect(contents(found)["F:4.1"] == .value(.day("2025-06-30")))
            // Of two lines with the number, the last one is the heading.
            let both = answers(
                ["2. Which bodies lead the work?"] + lines + [
                    "4. Help for victims", "4.1 When did the plan begin?", "2025-06-30",
                ])
            #expect(contents(both)["F:4.1"] == .value(.day("2025-06-30")))
            #expect(
                contents(both)["F:2"] == text((lines + ["4. Help for victims"]).joined(separator: "\n"))
                    || contents(both)["F:2"] == text(lines.joined(separator: "\n")))
        }

        @Test(
            "the name of a section ends an answer with any number before it or none",
            arguments: ["Training", "C. Training", "V) training"])
        func namedHeading(heading: String) {
            let found = answers(
                [
                    "4.1 When did the plan begin?", "2025-06-30", heading, "5(a) Describe training of the police.",
                    "Training",
                    "5(b) Describe training of prosecutors.", "Training",
                ], Self.form)
            #expect(
                contents(found) == [
                    "F:4.1": .value(.day("2025-06-30")), "F:5(a)": text("Training"), "F:5(b)": text("Training"),
                ])
            #expect(found.diagnostics.isEmpty)
        }

        @Test("a letter with the wording of one question begins it, whatever stands above")
        func letterWithWording() {
            var word = RawWord(
                RawWord.paragraph("2. Which bodies lead the work?") + RawWord.paragraph("The Council.")
                    + RawWord.paragraph("Schooling", style: "H1")
                    + RawWord.paragraph("(i) Describe training of the police.") + RawWord.paragraph("Yearly."))
            word.styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            let found = word.reading.answers(to: Self.plain)
            #expect(contents(found) == ["F:2": text("The Council."), "F:5(a)": text("Yearly.")])
        }

        /// Rows of a table with columns for number, question and answer that are no question's.
        static let strangers = [
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>\(RawWord.paragraph("B. Protection"))</w:tc></w:tr>",
            row(["", "Part B: protection", ""]), row(["9", "A question of our own?", "Our answer"]),
        ]

        private static func row(_ cells: [String]) -> String {
            "<w:tr>\(cells.map { "<w:tc>\(RawWord.paragraph($0))</w:tc>" }.joined())</w:tr>"
        }

        @Test(
            "a row between the rows of questions is no part of the answer above", arguments: strangers,
            ["The Council", ""])
        func rows(stranger: String, answer: String) {
            let word = RawWord(
                "<w:tbl>" + Self.row(["No", "Question", "Answer"])
                    + Self.row(["2", "Which bodies lead the work?", answer]) + stranger
                    + Self.row(["1", "Does the law punish trafficking?", "Yes"]) + "</w:tbl>")
            let found = word.reading.answers(to: Self.plain)
            #expect(contents(found)["F:1"] == .value(.boolean(true)))
            #expect(contents(found)["F:2"] == (answer.isEmpty ? nil : text(answer)))
            #expect(found.diagnostics.map(\.severity) == [.note])
            #expect(found.diagnostics.first?.location.path == "table 1, row 3")
        }

        @Test("letters in the column of numbers follow the number of the row above")
        func letteredRows() {
            let word = RawWord(
                RawWord.table([
                    ["No", "Question", "Answer"], ["2", "Which bodies lead the work?", "The Council"],
                    ["5", "Training", ""], ["(a)", "Describe training of the police.", "Yearly"],
                    ["(b)", "Describe training of prosecutors.", "None"],
                ]))
            let found = word.reading.answers(to: Self.plain)
            #expect(contents(found) == ["F:2": text("The Council"), "F:5(a)": text("Yearly"), "F:5(b)": text("None")])
        }

        @Test("columns for yes and no that stand empty are no answer to an open question")
        func openQuestions() {
            let word = RawWord(
                RawWord.table([
                    ["#", "Question", "Yes", "No", "Details"],
                    ["1", "Does the law punish trafficking?", "", "", ""],
                    ["2", "Which bodies lead the work?", "", "", "The Council"],
                    ["3", "How many victims were housed?", "\u{2610}", "\u{2610}", "47"],
                    ["4.1", "When did the plan begin?", "", "", "2025-06-30"],
                    ["5(a)", "Describe training of the police.", "", "", ""],
                ]))
            let found = word.reading.answers(to: Self.plain)
            #expect(
                contents(found) == [
                    "F:2": text("The Council"), "F:3": .value(.number(Quantity(47))),
                    "F:4.1": .value(.day("2025-06-30")),
                ])
            #expect(found.answers.allSatisfy { $0.note == nil })
            #expect(found.diagnostics.isEmpty)
        }

        @Test("details beside boxes of which none is ticked are not lost without a word")
        func detailsAlone() {
            let word = RawWord(
                RawWord.table([
                    ["#", "Question", "Yes", "No", "Details"],
                    ["1", "Does the law punish trafficking?", "", "", "Act 7"],
                    ["2", "Which bodies lead the work?", "", "", "The Council"],
                ]))
            let found = word.reading.answers(to: Self.plain)
            #expect(contents(found) == ["F:2": text("The Council")])
            #expect(found.diagnostics.map(\.severity) == [.warning])
            #expect(found.diagnostics.first?.message.contains("Act 7") == true)
        }
    }
#endif
