#if Office
    import SynergyModel
    @testable import SynergyOffice
    import Testing

    /// What answers written by hand are taken for.
    @Suite struct AnswerReaderTests {
        private func read(
            _ text: String, _ kind: AnswerKind, unit: String? = nil, options: [(String, String)] = []
        ) -> Result<AnswerReader.Reading, AnswerReader.Unclear> {
            let question = Question(
                id: "F:1", text: "?", kind: kind, unit: unit,
                options: options.map { AnswerOption(code: $0.0, label: LocalizedText($0.1, language: "en")) })
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                WordContent.Block.paragraph(.init(String($0)))
            }
            do throws(AnswerReader.Unclear) {
                return .success(
                    try AnswerReader(question: question, language: "en").read(
                        AnswerLines(lines, place: ""), kind: kind, unit: unit))
            } catch {
                return .failure(error)
            }
        }

        /// A text and what it says; `nil` for nothing at all.
        static let yesNoTexts: [(text: String, answer: Bool?)] = [
            ("Yes", true), ("yes.", true), ("NO", false), ("Oui", true), ("non", false), ("Sí", true), ("да", true),
            ("Нет", false), ("نعم", true), ("لا", false), ("是", true), ("否", false), ("☒ Yes ☐ No", true),
            ("☐ Yes\n☒ No", false), ("☐ Yes ☐ No", nil), ("[x] Yes  [ ] No", true), ("( ) Yes (X) No", false),
            ("Yes ☐   No ☒", false), ("■ Yes □ No", true), ("√ Oui  □ Non", true), ("", nil), ("____", nil), ("…", nil),
        ]

        @Test("yes and no are understood in six languages and as ticked boxes", arguments: yesNoTexts)
        func yesNo(text: String, answer: Bool?) throws {
            let reading = try read(text, .yesNo).get()
            #expect(reading.value == answer.map(AnswerValue.boolean))
            #expect(reading.absence == nil)
            #expect(reading.note == "")
        }

        /// A text that says more than yes or no.
        @Test("what stands behind a full stop is kept as a note")
        func yesWithNote() throws {
            let reading = try read("Yes. The law of 2006 does.", .yesNo).get()
            #expect(reading.value == .boolean(true))
            #expect(reading.note == "The law of 2006 does.")
            let boxes = try read("☐ Yes ☒ No\nA bill is before parliament.", .yesNo).get()
            #expect(boxes.value == .boolean(false))
            #expect(boxes.note == "A bill is before parliament.")
        }

        @Test(
            "what may mean both yes and no is refused",
            arguments: [
                "Yes / No", "Yes and no", "Yes, in part", "Partly", "☒ Yes ☒ No", "No information", "Not yet",
                "☒ Perhaps ☐ No",
                "a ☒ Yes ☐ No b", "Yes (partially)", "☐ Yes ☐ No\nYes", "1", "x",
            ])
        func unclearYesNo(text: String) {
            guard case .success(let reading) = read(text, .yesNo) else { return }
            Issue.record("‘\(text)’ was taken for \(reading)")
        }

        static let threeOptions = [("yes", "Yes"), ("part", "Yes, in part"), ("no", "No")]

        static let choicesTexts: [(text: String, codes: [String])] = [
            ("☐ Yes\n☒ Yes, in part\n☐ No", ["part"]), ("Yes, in part", ["part"]), ("yes,  IN part.", ["part"]),
            ("part", ["part"]), ("Yes", ["yes"]), ("oui", ["yes"]), ("No. Never.", ["no"]), ("☐ Yes ☐ No", []),
            ("", []),
        ]

        @Test("one option is understood by its label, its code, or its box", arguments: choicesTexts)
        func choice(text: String, codes: [String]) throws {
            let reading = try read(text, .singleChoice, options: Self.threeOptions).get()
            #expect(reading.value == codes.first.map(AnswerValue.choice))
        }

        @Test(
            "one option that is none, or several, is refused",
            arguments: ["☒ Yes\n☒ No", "Maybe", "Yes; No", "☒ Other: some", "Yes, in parts"])
        func unclearChoice(text: String) {
            guard case .success(let reading) = read(text, .singleChoice, options: Self.threeOptions) else { return }
            Issue.record("‘\(text)’ was taken for \(reading)")
        }

        @Test("several options are understood as boxes, on lines, or between semicolons")
        func choices() throws {
            let options = [("a", "Housing"), ("b", "Medical help"), ("c", "Work")]
            for text in ["☒ Housing\n☐ Medical help\n☒ Work", "Housing; work", "Housing\n- Work", "• Housing\n• Work"] {
                #expect(
                    try read(text, .multipleChoice, options: options).get().value == .choices(["a", "c"]), "\(text)")
            }
            #expect(throws: AnswerReader.Unclear.self) {
                try read("Housing; legal help", .multipleChoice, options: options).get()
            }
        }

        static let numbersTexts: [(text: String, number: Double, unit: String?, rounding: Double?)] = [
            ("45", 45, nil, nil), ("45 days", 45, "days", nil), ("1 234", 1234, nil, nil),
            ("1,234,567", 1_234_567, nil, nil),
            ("12,5", 12.5, nil, nil), ("٤٥", 45, nil, nil), ("30 days (rounded to 10)", 30, "days", 10),
            ("30 (arrondi à 5)", 30, nil, 5), ("7 [cases]", 7, "cases", nil), ("-3", -3, nil, nil),
            ("1.2340", 1.234, nil, nil),
        ]

        @Test("numbers are understood with their unit and rounding", arguments: numbersTexts)
        func number(text: String, number: Double, unit: String?, rounding: Double?) throws {
            let reading = try read(text, .number, unit: "days").get()
            #expect(reading.value == .number(Quantity(number, unit: unit, rounding: rounding)))
        }

        @Test(
            "what is no number, or could be two, is refused",
            arguments: ["1,234", "about 30", "30-40", "30 persons", "45 million", "many", "12 / 15", "see annex"])
        func unclearNumber(text: String) {
            guard case .success(let reading) = read(text, .number, unit: "days") else { return }
            Issue.record("‘\(text)’ was taken for \(reading)")
        }

        static let daysTexts: [(text: String, day: CalendarDay)] = [
            ("30 June 2025", "2025-06-30"), ("30.6.2025", "2025-06-30"), ("30/06/2025", "2025-06-30"), ("2025", "2025"),
            ("juin 2025", "2025-06"), ("30 июня 2025 года", "2025-06-30"), ("2025年6月30日", "2025-06-30"),
            ("30 يونيو 2025", "2025-06-30"), ("30 de junio de 2025", "2025-06-30"),
        ]

        @Test("days are understood as people write them", arguments: daysTexts)
        func day(text: String, day: CalendarDay) throws {
            #expect(try read(text, .date).get().value == .day(day))
        }

        @Test(
            "a day that could be two, or is none, is refused",
            arguments: ["03/04/2025", "31/02/2025", "soon", "30/06/25"])
        func unclearDay(text: String) {
            guard case .success(let reading) = read(text, .date) else { return }
            Issue.record("‘\(text)’ was taken for \(reading)")
        }

        @Test("texts keep their paragraphs, and lists their entries without bullets")
        func texts() throws {
            #expect(
                try read("\n one \n\ntwo\n", .text).get().value == .text(LocalizedText("one \n\ntwo", language: "en")))
            #expect(
                try read("- one\n• two\n\nthree - four", .list).get().value == .items(["one", "two", "three - four"]))
        }

        // A text ‘Not applicable’ was taken for an answer once, and drafted into the next form.
        @Test("what stands in place of an answer is a reason for absence, whatever the kind")
        func absences() throws {
            #expect(try read("Not applicable", .yesNo).get().absence == .notApplicable)
            #expect(try read("[The answer is not known.]", .number).get().absence == .unknown)
            #expect(try read("Sans objet", .date).get().absence == .notApplicable)
            for kind in [AnswerKind.text, .list, .yesNo, .number, .link] {
                #expect(try read("Not applicable", kind).get().absence == .notApplicable)
                #expect(try read(" n/a. ", kind).get().absence == .notApplicable)
                #expect(try read("нет данных", kind).get().absence == .unknown)
                #expect(try read("—", kind).get().absence == .unknown)
            }
            let text = "Not applicable to legal persons"
            #expect(try read(text, .text).get().value == .text(LocalizedText(text, language: "en")))
        }

        @Test("links are taken from addresses in the text")
        func links() throws {
            let reading = try read("Act 14 of 2006: https://example.org/act.\nA/HRC/10/5", .link).get()
            #expect(
                reading.value
                    == .links([
                        Reference(title: "Act 14 of 2006", url: "https://example.org/act"),
                        Reference(title: "A/HRC/10/5"),
                    ]))
        }

        @Test(
            "numbers of questions are known in all their spellings",
            arguments: [
                "4.2 Does", "4.2. Does", "4.2) Does", "(4.2) Does", "Question 4.2 Does", "Question 4.2: Does",
                "Q4.2 Does", "Q.4.2 Does",
                "4.2\tDoes", "٤٫٢ Does", "Вопрос 4.2. Does", "问题4.2：Does", "Pregunta 4.2 – Does", "04.02 Does",
            ])
        func numbers(text: String) throws {
            let numbers = QuestionNumbers([
                Question(id: "F:4", text: "?", kind: .text), Question(id: "F:4.2", text: "?", kind: .text),
            ])
            let found = try #require(numbers.typed(at: text))
            #expect(found.place == 1)
            #expect(found.rest == "Does")
        }

        @Test("letters belong to a number, other numbers do not")
        func letters() {
            let numbers = QuestionNumbers(
                ["4(a)", "4.b", "12", "x1", "C4.1a"].map {
                    Question(id: .init(unchecked: "F:\($0)"), text: "?", kind: .text)
                })
            #expect(numbers.typed(at: "4 (a) Does")?.place == 0)
            #expect(numbers.typed(at: "4a. Does")?.place == 0)
            #expect(numbers.typed(at: "4 (b) Does")?.place == 1)
            #expect(numbers.typed(at: "X1 Does")?.place == 3)
            #expect(numbers.typed(at: "C4.1(a) Does")?.place == 4)
            for text in ["4 Does", "120 cases", "12a Does", "In 12 cases", "2012", "", "Q", "Queue"] {
                #expect(numbers.typed(at: text) == nil, "\(text)")
            }
        }
    }
#endif
