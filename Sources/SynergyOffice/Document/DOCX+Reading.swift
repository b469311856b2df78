#if Office
    public import SynergyInterchange
    import SynergyModel

    extension DOCX {
        /// Reads the paragraphs and tables of a Word file.
        ///
        /// Insertions that are tracked count, deletions do not; comments are left out. What is not read is counted.
        ///
        /// - Parameters:
        ///   - bytes: The file.
        ///   - file: Its name, for messages.
        ///   - limits: How much is read.
        /// - Returns: What stands in it, with every problem; nothing where it cannot be opened.
        /// - Complexity: O(*n*) in the size of the file as it is unpacked.
        public static func content(of bytes: [UInt8], file: String? = nil, limits: Limits = Limits()) -> WordReading {
            var reader = WordReader(file: file)
            let content = reader.read(bytes, limits: limits)
            return WordReading(
                file: file, content: content, losses: reader.losses, diagnostics: reader.diagnostics)
        }

        /// Reads a filled form.
        ///
        /// With a questionnaire, the answers are those to its questions; without one, a questionnaire of text questions is made
        /// of what the document numbers. Nothing is guessed: an answer that could mean two things is a diagnostic.
        ///
        /// - Parameters:
        ///   - bytes: The file.
        ///   - file: Its name, for messages.
        ///   - limits: How much is read.
        ///   - options: The form, and who answers it.
        /// - Returns: The form where it was made, the reply where it is known who answers, and every problem.
        public static func read(
            _ bytes: [UInt8], file: String? = nil, limits: Limits = Limits(),
            options: FormReadingOptions = FormReadingOptions()
        ) -> ExchangeReading {
            let word = content(of: bytes, file: file, limits: limits)
            var reading = ExchangeReading(losses: word.losses, diagnostics: word.diagnostics)
            guard !reading.hasErrors else { return reading }
            if let questionnaire = options.questionnaire {
                let found = word.answers(to: questionnaire, language: options.language)
                reading.diagnostics += found.diagnostics
                let reply = Reply(options, found.facts, questionnaire)
                reading.content.submissions =
                    reply.submission(of: found.answers, &reading.diagnostics, file).map { [$0] } ?? []
            } else {
                let id = Questionnaire.ID(Self.name(file)) ?? Questionnaire.ID(unchecked: "FORM")
                let found = word.questions(id: id, language: options.language ?? .english)
                reading.diagnostics += found.diagnostics
                if !found.questionnaire.questions.isEmpty { reading.content.questionnaires = [found.questionnaire] }
                if !found.answers.isEmpty {
                    let reply = Reply(options, [:], found.questionnaire)
                    reading.content.submissions =
                        reply.submission(of: found.answers, &reading.diagnostics, file).map { [$0] } ?? []
                }
            }
            let limit = limits.diagnosticsPerFile
            if reading.diagnostics.count > limit {
                let more = reading.diagnostics.count - limit
                reading.diagnostics.removeLast(more)
                reading.diagnostics.append(
                    Diagnostic(
                        .warning, .tooManyProblems, at: SourceLocation(file: file),
                        "\(more) more problems are not listed"))
            }
            return reading
        }

        /// The name of a file without its folder and ending, as an identifier.
        private static func name(_ file: String?) -> String {
            let name = (file ?? "").split { $0 == "/" || $0 == "\\" }.last ?? ""
            let stem = name.lowercased().hasSuffix(".docx") ? name.dropLast(5) : name
            return String(stem.map { $0.isWhitespace || $0 == "|" || $0 == ":" ? "-" : $0 })
        }
    }

    /// Who answers, and when.
    private struct Reply {
        private let options: FormReadingOptions
        private let facts: [FormWords.Key: String]
        private let questionnaire: Questionnaire

        init(_ options: FormReadingOptions, _ facts: [FormWords.Key: String], _ questionnaire: Questionnaire) {
            self.options = options
            self.facts = facts
            self.questionnaire = questionnaire
        }

        /// The identifier in brackets at the end of a fact, or the fact as a whole.
        private func identifier(_ key: FormWords.Key) -> String? {
            guard let text = facts[key] else { return nil }
            if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
                return String(text[text.index(after: open)...].dropLast())
            }
            return text
        }

        private func day(_ key: FormWords.Key) -> CalendarDay? {
            guard let text = facts[key] else { return nil }
            do throws(WrittenDay.Problem) { return try WrittenDay.read(text) } catch { return nil }
        }

        func submission(
            of answers: [Answer], _ diagnostics: inout [Diagnostic], _ file: String?
        ) -> Submission? {
            let place = SourceLocation(file: file)
            if let form = identifier(.form), form != questionnaire.id.rawValue {
                diagnostics.append(
                    Diagnostic(
                        .warning, .unusualForm, at: place,
                        "the document says that it is the form ‘\(form.excerpt)’; it was read as \(questionnaire.id)"))
            }
            guard !answers.isEmpty else { return nil }
            let named = identifier(.respondent).flatMap { $0 == "\u{2026}" ? nil : Respondent.ID($0) }
            let date = options.submitted ?? day(.submitted) ?? day(.asOf)
            guard let respondent = options.respondent ?? named, let date else {
                diagnostics.append(
                    Diagnostic(
                        .error, .missingMember, at: place,
                        "\(answers.count) answers were found, but not who gave them and when; say the respondent and the day"
                    ))
                return nil
            }
            let isHandedIn = options.submitted != nil || facts[.submitted] != nil
            let id =
                options.submission ?? identifier(.submission).flatMap { Submission.ID($0) }
                ?? Submission.ID(unchecked: "\(respondent)-\(questionnaire.id)")
            return Submission(
                id: id, respondent: respondent, questionnaire: questionnaire.id, submitted: date, asOf: day(.asOf),
                status: isHandedIn ? .submitted : .draft, language: options.language ?? questionnaire.language,
                answers: answers)
        }
    }
#endif
