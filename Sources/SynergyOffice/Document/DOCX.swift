#if Office
    import SynergyCrosswalk
    public import SynergyInterchange
    public import SynergyModel
    public import SynergyReuse

    /// Reads and writes Word files (ISO/IEC 29500, `.docx`).
    ///
    /// What is written are forms that people fill in: prefilled from a plan, empty, or as somebody filled them. What is read
    /// are the answers in such forms, in ours and in those that others made. See <doc:WordFormat>.
    public enum DOCX {
        /// Writes the form that a plan has filled in as far as earlier answers allow.
        ///
        /// A plan for the recipient is written without anything internal, whatever it holds.
        ///
        /// - Parameters:
        ///   - plan: The plan.
        ///   - questionnaire: The form that the plan is for.
        ///   - context: Titles and labels of what the plan speaks of.
        ///   - language: The language of the fixed words; that of the form unless said.
        /// - Returns: The file, and what of the answers it does not carry.
        /// - Complexity: O(*n*) in the length of the plan.
        public static func prefilledForm(
            _ plan: ReusePlan, questionnaire: Questionnaire, context: ExplanationContext,
            language: LanguageTag? = nil
        ) -> ExchangeWriting {
            let form = PlanForm(
                plan, questionnaire: questionnaire, context: context, language: language ?? questionnaire.language)
            let (document, losses) = form.document()
            return write(document, losses)
        }

        /// Writes a form with nothing filled in.
        ///
        /// - Parameters:
        ///   - questionnaire: The form.
        ///   - language: The language of the fixed words; that of the form unless said.
        public static func form(of questionnaire: Questionnaire, language: LanguageTag? = nil) -> ExchangeWriting {
            let (document, losses) = FormBuilder.empty(questionnaire, language: language ?? questionnaire.language)
            return write(document, losses)
        }

        /// Writes a form as a respondent filled it.
        ///
        /// - Parameters:
        ///   - submission: The answers.
        ///   - questionnaire: The form that they fill.
        ///   - language: The language of the fixed words; that of the form unless said.
        public static func form(
            of submission: Submission, questionnaire: Questionnaire, language: LanguageTag? = nil
        ) -> ExchangeWriting {
            let (document, losses) = FormBuilder.filled(
                submission, questionnaire, language: language ?? questionnaire.language)
            return write(document, losses)
        }

        /// Writes the first reply with its form, or the first form where there are no replies; a Word file is one form.
        ///
        /// Everything else is counted among the losses.
        ///
        /// - Parameters:
        ///   - content: What to write.
        ///   - questionnaires: Forms that are known from elsewhere, for replies whose form is not in the content.
        public static func write(
            _ content: ExchangeContent, questionnaires: [Questionnaire] = []
        ) -> ExchangeWriting {
            var losses = FormatLosses()
            let known = content.questionnaires + questionnaires
            for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
            for set in content.mappings {
                for mapping in set.mappings { losses.note("mappings", at: "\(mapping.subject)") }
            }
            for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
            let submission = content.submissions.first { submission in
                known.contains { $0.id == submission.questionnaire }
            }
            let questionnaire = known.first { $0.id == submission?.questionnaire }
            for other in content.submissions where other.id != submission?.id {
                losses.note("replies", "left out: a Word file holds one form", at: other.id.rawValue)
            }
            let form = questionnaire ?? content.questionnaires.first
            for other in content.questionnaires where other.id != form?.id {
                losses.note("forms", "left out: a Word file holds one form", at: other.id.rawValue)
            }
            guard let form else { return write(WordDocument(), losses) }
            losses.note(form)
            var writing =
                submission.map { self.form(of: $0, questionnaire: form) } ?? self.form(of: form)
            losses.add(writing.losses)
            writing.losses = losses
            return writing
        }

        /// Writes a report: its tables under headings.
        package static func report(_ report: ReportDocument) -> ExchangeWriting {
            let (document, losses) = ReportForm.document(report)
            return write(document, losses)
        }

        /// Writes a document.
        ///
        /// - Returns: The file; the same document gives the same bytes.
        public static func write(_ document: WordDocument) -> ExchangeWriting { write(document, FormatLosses()) }

        private static func write(_ document: WordDocument, _ losses: FormatLosses) -> ExchangeWriting {
            let package = WordPackage(document)
            var losses = losses
            for _ in 0..<package.replacedCharacters {
                losses.note(
                    "characters that Word files cannot hold", "replaced by \u{FFFD}", at: document.properties.title)
            }
            for _ in 0..<package.writer.splitTables {
                losses.note(
                    "tables with more columns than the \(WordDocument.Table.widest) of Word",
                    "written as several tables",
                    at: document.properties.title)
            }
            return ExchangeWriting(bytes: ZipWriter.archive(package.parts), losses: losses)
        }
    }
#endif
