#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import Testing

    /// Filled forms that other programs wrote.
    @Suite struct FormFixtureTests {
        private static let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
            + "/Fixtures/Document"

        private func reading(_ name: String) throws -> ExchangeReading {
            DOCX.read(
                try FileSystem.read("\(Self.folder)/\(name)", as: name), file: name,
                options: FormReadingOptions(
                    questionnaire: FormScanTests.form, respondent: "XLD", submitted: "2026-01-31"))
        }

        private func text(_ text: String) -> Answer.Content { .value(.text(LocalizedText(text, language: "en"))) }

        @Test("a table made with python-docx is read, with joined cells and paragraphs in cells")
        func table() throws {
            let reading = try reading("python-docx-table.docx")
            #expect(reading.diagnostics.isEmpty)
            let answers = try #require(reading.content.submissions.first).answers
            #expect(answers.map(\.question) == FormScanTests.form.questions.map(\.id))
            #expect(
                answers.map(\.content) == [
                    .value(.boolean(true)), text("Houses are open in three towns.\n\nLawyers are free."),
                    .value(.number(Quantity(1234))),
                    .value(.items(["The national plan", "The strategy on migration"])), .value(.day("2023-03-01")),
                ])
            #expect(answers.map(\.note) == ["Act 14 of 2006", nil, nil, nil, nil])
        }

        @Test("numbers that Word sets are worked out in a file of python-docx")
        func numbered() throws {
            let reading = try reading("python-docx-numbered.docx")
            #expect(reading.diagnostics.isEmpty)
            let answers = try #require(reading.content.submissions.first).answers
            #expect(answers.map(\.question) == FormScanTests.form.questions.map(\.id))
            #expect(
                answers.map(\.content) == [
                    .value(.boolean(false)), text("Houses are open.\n\u{2022} First measure\n\u{2022} Second measure"),
                    .value(.number(Quantity(45))), .value(.items(["The plan", "The strategy"])), .value(.day("2023")),
                ])
        }

        @Test("paragraphs, signs and a table without a head are read in a file of LibreOffice")
        func libreOffice() throws {
            let reading = try reading("libreoffice.docx")
            #expect(reading.diagnostics.isEmpty)
            let answers = try #require(reading.content.submissions.first).answers
            #expect(answers.map(\.question) == FormScanTests.form.questions.map(\.id))
            #expect(
                answers.map(\.content) == [
                    .value(.boolean(false)), text("Houses are open.\nLawyers are free."), .value(.number(Quantity(45))),
                    .value(.items(["The plan", "The strategy"])), .value(.day("2023-06")),
                ])
        }

        @Test("our own form comes back from LibreOffice as it went there")
        func saved() throws {
            let reading = try reading("libreoffice-saved.docx")
            #expect(reading.diagnostics.isEmpty)
            let submission = try #require(reading.content.submissions.first)
            #expect(submission.id == "XLD-1")
            #expect(submission.submitted == "2026-01-31")
            let law = Reference(title: "Act 14", url: "https://example.org/act", page: "3")
            let measures = try #require(
                LocalizedText(entries: [
                    .init(language: "en", text: "Houses are open.\nLawyers are free."),
                    .init(language: "ar", text: "دور الإيواء مفتوحة."),
                ]))
            #expect(
                submission.answers == [
                    Answer(question: "F:1", content: .value(.boolean(true)), references: [law]),
                    Answer(question: "F:2", content: .value(.text(measures))),
                    Answer(question: "F:2(a)", content: .value(.number(Quantity(45, rounding: 5)))),
                    Answer(
                        question: "F:3", content: .value(.items(["The plan", "The strategy"])), note: "Both are public."
                    ),
                    Answer(question: "F:4", content: .value(.day("2023-03"))),
                ])
        }

        @Test(
            "without the form, the same questions are found by themselves",
            arguments: [
                ("python-docx-table.docx", ["1", "2", "2(a)", "3", "4"]),
                ("python-docx-numbered.docx", ["1", "2", "2(a)", "3", "4"]),
                // The fourth question stands in one paragraph with its answer, so that its end cannot be told.
                ("libreoffice.docx", ["1", "2", "2(a)", "3"]),
            ])
        func withoutForm(name: String, numbers: [String]) throws {
            let bytes = try FileSystem.read("\(Self.folder)/\(name)", as: name)
            let made = DOCX.read(bytes, file: name, options: .init(respondent: "XLD", submitted: "2026-01-31"))
            let form = try #require(made.content.questionnaires.first)
            #expect(form.id.rawValue == String(name.dropLast(5)))
            #expect(form.questions.map(\.id.number) == numbers)
            let answered = try #require(made.content.submissions.first).answers
            #expect(answered.map(\.question) == form.questions.map(\.id))
        }
    }
#endif
