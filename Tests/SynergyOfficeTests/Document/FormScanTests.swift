#if Office
    import SynergyModel
    import SynergyOffice
    import Testing

    /// Forms as ministries send them back, which nobody made with this program.
    @Suite struct FormScanTests {
        static let form = Questionnaire(
            id: "F", title: "A form",
            questions: [
                Question(
                    id: "F:1", text: "Does the law punish trafficking in persons?", kind: .yesNo, section: "A. Law"),
                Question(
                    id: "F:2", text: "Which measures protect victims of trafficking?", kind: .text, section: "A. Law"),
                Question(
                    id: "F:2(a)", text: "How many victims were housed last year?", kind: .number, section: "B. Practice"
                ),
                Question(id: "F:3", text: "Which policies are in force?", kind: .list, section: "B. Practice"),
                Question(id: "F:4", text: "When did the plan begin?", kind: .date, section: "B. Practice"),
            ])

        private static let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"

        private func answers(_ body: String, numbering: String? = nil) -> FormAnswers {
            var word = RawWord(body)
            word.numbering = numbering
            word.styles = Self.styles
            return word.reading.answers(to: Self.form)
        }

        private func paragraphs(_ texts: [String]) -> String {
            texts.map { RawWord.paragraph($0, style: $0.hasPrefix("#") ? "H1" : nil) }.joined()
                .replacing(">#", with: ">")
        }

        private func text(_ text: String) -> Answer.Content { .value(.text(LocalizedText(text, language: "en"))) }

        @Test("numbered paragraphs are questions, and what follows is their answer")
        func numberedParagraphs() {
            let found = answers(
                paragraphs([
                    "Reply of Xland", "#A. Law", "1. Does the law punish trafficking in persons?", "Yes.",
                    "Question 2: Which measures protect victims of trafficking?", "The Act of 2006.", "",
                    "1. Houses are open.", "2. Lawyers are free.", "#B. Practice",
                    "2 (a) How many victims were housed last year?",
                    "45", "3) Which policies are in force?", "The plan", "The strategy",
                    "Q4. When did the plan begin? 1 March 2023",
                ]))
            #expect(found.diagnostics.isEmpty)
            #expect(found.answers.map(\.question) == ["F:1", "F:2", "F:2(a)", "F:3", "F:4"])
            #expect(
                found.answers.map(\.content) == [
                    .value(.boolean(true)), text("The Act of 2006.\n\n1. Houses are open.\n2. Lawyers are free."),
                    .value(.number(Quantity(45))), .value(.items(["The plan", "The strategy"])),
                    .value(.day("2023-03-01")),
                ])
        }

        @Test("numbers that Word sets count as if they were typed")
        func automaticNumbers() {
            let numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            let found = answers(
                RawWord.paragraph("Does the law punish trafficking in persons?", list: "1") + RawWord.paragraph("No")
                    + RawWord.paragraph("Which measures protect victims of trafficking?", list: "1")
                    + RawWord.paragraph("None.")
                    + RawWord.paragraph("How many victims were housed last year?", list: "1", level: 1)
                    + RawWord.paragraph("1 234"), numbering: numbering)
            #expect(found.diagnostics.isEmpty)
            #expect(found.answers.map(\.question) == ["F:1", "F:2", "F:2(a)"])
            #expect(
                found.answers.map(\.content) == [
                    .value(.boolean(false)), text("None."), .value(.number(Quantity(1234))),
                ])
        }

        @Test("a table of number, question and answer is read row by row")
        func tableOfThreeColumns() {
            let found = answers(
                RawWord.table([
                    ["No.", "Question", "Reply of the State", "Comments"],
                    ["1", "Does the law punish trafficking in persons?", "Yes", "Since 2006"],
                    ["2.", "Which measures protect victims of trafficking?", "Houses", ""],
                    ["2(a)", "How many victims were housed last year?", "about 50", ""],
                    ["3", "Which policies are in force?", "", ""],
                ]))
            #expect(found.answers.map(\.question) == ["F:1", "F:2"])
            #expect(found.answers.map(\.content) == [.value(.boolean(true)), text("Houses")])
            #expect(found.answers[0].note == "Since 2006")
            #expect(found.diagnostics.map(\.location.path) == ["table 1, row 4"])
            #expect(found.diagnostics.map(\.code) == [.unclearAnswer])
        }

        @Test("the answer may stand below its question, in the same cell or the next row")
        func answersBelow() {
            let cell =
                RawWord.paragraph("2. Which measures protect victims of trafficking?") + RawWord.paragraph("Houses")
            let found = answers(
                RawWord.table([
                    ["1. Does the law punish trafficking in persons?"], ["Yes"], [cell],
                    ["3. Which policies are in force?"], ["Answer:"], ["The plan"],
                ]))
            #expect(found.answers.map(\.question) == ["F:1", "F:2", "F:3"])
            #expect(found.answers[0].content == .value(.boolean(true)))
            #expect(found.answers[1].content == text("Houses"))
        }

        @Test("columns for yes and no are boxes to tick")
        func yesNoColumns() {
            func found(_ yes: String, _ no: String) -> FormAnswers {
                answers(
                    RawWord.table([
                        ["#", "Question", "Yes", "No", "Remarks"],
                        ["1", "Does the law punish trafficking in persons?", yes, no, "Act of 2006"],
                    ]))
            }
            #expect(found("X", "").answers.map(\.content) == [.value(.boolean(true))])
            #expect(found("", "☒").answers.map(\.content) == [.value(.boolean(false))])
            #expect(found("x", "").answers.first?.note == "Act of 2006")
            #expect(found("", "").answers.isEmpty)
            #expect(found("X", "X").diagnostics.map(\.code) == [.unclearAnswer])
        }

        @Test("where two cells could be the answer, none is taken")
        func twoCells() {
            let found = answers(
                RawWord.table([["1", "Does the law punish trafficking in persons?", "Yes", "No"]]))
            #expect(found.answers.isEmpty)
            #expect(found.diagnostics.map(\.code) == [.unclearAnswer])
        }

        @Test("a table inside an answer is kept as text, whatever its columns are called")
        func tableInside() {
            let question = RawWord.paragraph("2. Which measures protect victims of trafficking?")
            for head in [
                ["Reply", "Comments"], ["Result", "2020"], ["Note", "Year"], ["Answer", "Remarks", "Source"],
            ] {
                let row = head.map { _ in "x" }
                let found = answers(question + RawWord.table([head, row]))
                #expect(
                    found.answers.map(\.content) == [
                        text(head.joined(separator: "\t") + "\n" + row.joined(separator: "\t"))
                    ], "\(head)")
            }
            let closed = answers(
                RawWord.paragraph("1. Does the law punish trafficking in persons?")
                    + RawWord.table([["Reply", "Comments"], ["Yes", "Act 14"]]))
            #expect(closed.answers.isEmpty)
            #expect(closed.diagnostics.map(\.code) == [.unclearAnswer])
        }

        @Test("a list inside an answer is not taken for the questions it has the numbers of")
        func listInside() {
            let found = answers(
                paragraphs([
                    "2. Which measures protect victims of trafficking?", "1. Housing", "3. Counselling", "4. Lawyers",
                    "4. When did the plan begin?", "2023",
                ]))
            #expect(found.answers.map(\.question) == ["F:2", "F:4"])
            #expect(found.answers[0].content == text("1. Housing\n3. Counselling\n4. Lawyers"))
        }

        @Test("without the wording of questions, numbers count only where they run through the document once")
        func numbersAlone() {
            let found = answers(paragraphs(["1. نعم", "2. دور الإيواء", "3. الخطة"]))
            #expect(found.answers.map(\.question) == ["F:1", "F:2", "F:3"])
            #expect(found.diagnostics.map(\.code) == [.unusualForm])
            #expect(found.diagnostics.map(\.severity) == [.warning])
            let twice = answers(paragraphs(["1. نعم", "2. دور الإيواء", "1. الخطة"]))
            #expect(twice.answers.isEmpty)
            #expect(twice.diagnostics.contains { $0.severity == .error })
        }

        @Test("a question that is answered twice, in two ways, is not answered")
        func twice() {
            let same = answers(
                paragraphs([
                    "1. Does the law punish trafficking in persons?", "Yes",
                    "1. Does the law punish trafficking in persons?", "Oui",
                ]))
            #expect(same.answers.map(\.content) == [.value(.boolean(true))])
            let other = answers(
                paragraphs([
                    "1. Does the law punish trafficking in persons?", "Yes",
                    "1. Does the law punish trafficking in persons?", "No",
                ]))
            #expect(other.answers.isEmpty)
            #expect(other.diagnostics.map(\.code) == [.answeredTwice])
        }

        @Test("text that belongs to no question is reported, not lost")
        func orphans() {
            let found = answers(
                paragraphs(["1. Does the law punish trafficking in persons?", "Yes", "#Annex", "More of it"]))
            #expect(found.answers.map(\.content) == [.value(.boolean(true))])
            #expect(found.diagnostics.map(\.code) == [.textWithoutQuestion])
            #expect(found.diagnostics.map(\.location.path) == ["paragraph 4"])
        }

        @Test("notes at the foot of a page are kept with the answer")
        func notes() {
            var word = RawWord(
                RawWord.paragraph("2. Which measures protect victims of trafficking?")
                    + "<w:p>\(RawWord.run("Houses"))<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            word.footnotes = "<w:footnote w:id=\"1\">\(RawWord.paragraph("Act 14"))</w:footnote>"
            let found = word.reading.answers(to: Self.form)
            #expect(found.answers.map(\.content) == [text("Houses")])
            #expect(found.answers.map(\.note) == ["Act 14"])
        }

        @Test("without a form, one is made of the document's own numbers")
        func ownNumbers() {
            var word = RawWord(
                paragraphs([
                    "#Law", "1. Is there a law?", "Yes, of 2006.", "2.1 Which one?", "Act 14", "It is long.",
                    "#Practice",
                    "3) How many cases?", "Introduction without a number",
                ]))
            word.styles = Self.styles
            let made = word.reading.questions(id: "OWN")
            #expect(made.questionnaire.questions.map(\.id) == ["OWN:1", "OWN:2.1", "OWN:3"])
            #expect(
                made.questionnaire.questions.map(\.text.original.text) == [
                    "Is there a law?", "Which one?", "How many cases?",
                ])
            #expect(made.questionnaire.questions.map(\.kind) == [.text, .text, .text])
            #expect(made.questionnaire.questions.map(\.section) == ["Law", "Law", "Practice"])
            #expect(
                made.answers.map(\.content) == [
                    text("Yes, of 2006."), text("Act 14\nIt is long."), text("Introduction without a number"),
                ])
            let table = RawWord(
                RawWord.table([
                    ["No", "Question", "Answer"], ["1.1", "Is there a law?", "Yes"], ["1.2", "Which one?", ""],
                ]))
            let rows = table.reading.questions(id: "OWN")
            #expect(rows.questionnaire.questions.map(\.id) == ["OWN:1.1", "OWN:1.2"])
            #expect(rows.answers.map(\.content) == [text("Yes")])
        }

        @Test("a document without any question says so")
        func nothing() {
            let found = answers(paragraphs(["Dear Sir", "Nothing to report"]))
            #expect(found.answers.isEmpty)
            #expect(found.diagnostics.map(\.severity) == [.error])
        }
    }
#endif
