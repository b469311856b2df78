#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyOffice
    import SynergyTestSupport
    import Testing

    /// Filled forms that are written as Word files and read again.
    @Suite struct FormRoundTripTests {
        @Test("a filled form comes back as it was, but for what the table of losses names")
        func randomForms() {
            var failures: [String] = []
            for seed in Trials.seeds(full: 10_000) {
                let content = RandomContent.make(seed: seed)
                for submission in content.submissions {
                    guard let form = content.questionnaires.first(where: { $0.id == submission.questionnaire }) else {
                        continue
                    }
                    if let problem = problem(submission, form, isRepeated: seed.isMultiple(of: 10)) {
                        failures.append("seed \(seed): \(problem)")
                    }
                }
                if failures.count > 2 { break }
            }
            #expect(failures == [])
        }

        private func problem(_ submission: Submission, _ form: Questionnaire, isRepeated: Bool) -> String? {
            let bytes = DOCX.form(of: submission, questionnaire: form).bytes
            if isRepeated, bytes != DOCX.form(of: submission, questionnaire: form).bytes { return "the bytes differ" }
            let reading = DOCX.read(bytes, options: FormReadingOptions(questionnaire: form))
            let expected = ExpectedForm.after(submission, form)
            let found = reading.content.submissions.first
            let wanted = expected.answers.isEmpty ? nil : expected
            if found == wanted { return nil }
            let others = (found?.answers ?? []).filter { !expected.answers.contains($0) }
            let missing = expected.answers.filter { !(found?.answers.contains($0) ?? false) }
            return """
                \(form.id) \(form.language) found \(others) missing \(missing) said \(reading.diagnostics.map(\.description)) \
                form \(missing.first.flatMap { answer in form.questions.first { $0.id == answer.question } }.debugDescription)
                """
        }
    }

    /// What a filled form is after it was a Word file, worked out from the table of losses in the documentation.
    enum ExpectedForm {
        static func after(_ submission: Submission, _ form: Questionnaire) -> Submission {
            let order = form.questions.map(\.id)
            let answers = order.flatMap { id in
                submission.answers.filter { $0.question == id }.compactMap { answer in
                    form.questions.first { $0.id == id }.flatMap { after(answer, $0, form) }
                }
            }
            return Submission(
                id: submission.id, respondent: submission.respondent, questionnaire: submission.questionnaire,
                submitted: submission.submitted, asOf: submission.asOf, language: form.language, answers: answers)
        }

        private static func after(_ answer: Answer, _ question: Question, _ form: Questionnaire) -> Answer? {
            let references = answer.references.map(after)
            var content = answer.content
            switch answer.content {
            case .value(let value):
                content = after(value, question).map(Answer.Content.value) ?? .referencesOnly
            case .elements(let values):
                let kept = values.compactMap { element in
                    after(element.value, question).map { Answer.ElementValue(element: element.element, value: $0) }
                }
                content = kept.isEmpty ? .referencesOnly : .elements(kept)
            case .absent, .referencesOnly: break
            }
            if content == .referencesOnly, references.isEmpty { return nil }
            return Answer(
                question: answer.question, content: content, territory: answer.territory, period: answer.period,
                references: references, note: answer.note.map(stripped))
        }

        private static func after(_ value: AnswerValue, _ question: Question) -> AnswerValue? {
            switch value {
            case .text(let text):
                return LocalizedText(
                    entries: text.entries.map { .init(language: $0.language, text: stripped($0.text)) }
                )
                .map(AnswerValue.text)
            case .items(let items): return .items(items.map(stripped))
            case .links(let references): return .links(references.map(after))
            case .choice(let code): return question.options.contains { $0.code == code } ? value : nil
            case .choices(let codes):
                return codes.allSatisfy { code in question.options.contains { $0.code == code } } ? value : nil
            case .table(let table): return after(table)
            case .boolean, .number, .day: return value
            }
        }

        /// Rows and columns with nothing in them are gone, and texts that are figures are figures.
        private static func after(_ table: Table) -> AnswerValue? {
            let figures = ["0012": 12.0, "1e3": 1000, "+4": 4, "-5": -5]
            let rows = table.rows.map { row in
                Table.Row(
                    key: row.key,
                    cells: row.cells.map { cell in
                        guard case .text(let text) = cell else { return cell }
                        return figures[text].map(Table.Cell.number) ?? .text(stripped(text))
                    })
            }.filter { row in row.cells.contains { $0 != .missing } }
            let places = table.columns.indices.filter { place in rows.contains { $0.cells[place] != .missing } }
            guard !places.isEmpty else { return nil }
            return .table(
                Table(
                    columns: places.map { table.columns[$0] },
                    rows: rows.map { row in Table.Row(key: row.key, cells: places.map { row.cells[$0] }) }))
        }

        /// Each part of a reference is one line, and fingerprints are left out.
        private static func after(_ reference: Reference) -> Reference {
            Reference(
                title: reference.title.map(line), symbol: reference.symbol.map(line), url: reference.url.map(line),
                page: reference.page.map(line), paragraph: reference.paragraph.map(line), language: reference.language,
                seen: reference.seen, cites: reference.cites.map(line), note: reference.note.map(line))
        }

        private static func line(_ text: String) -> String {
            stripped(text.replacing("\n", with: " ").replacing("\t", with: " "))
        }

        private static func stripped(_ text: String) -> String {
            var scalars = Substring(text).unicodeScalars
            while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
            while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
            return String(scalars)
        }
    }
#endif
