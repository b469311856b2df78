package import SynergyInterchange
package import SynergyModel
package import SynergyReuse

/// Reads and writes Word and Excel: functions, so that the command itself needs nothing that these formats need.
package struct OfficeFormats: Sendable {
    /// Reads an Excel file.
    package var readWorkbook: @Sendable (_ bytes: [UInt8], _ file: String) -> (workbook: Workbook?, [Diagnostic])
    /// Writes an Excel file.
    package var writeWorkbook: @Sendable (_ workbook: Workbook) -> ExchangeWriting
    /// Reads the answers of a Word file, or the questions where no form is given.
    package var readDocument: @Sendable (_ bytes: [UInt8], _ file: String, _ form: WordForm?) -> ExchangeReading
    /// Writes forms or filled forms as a Word file; replies may be to forms that are only known.
    package var writeDocument: @Sendable (_ content: ExchangeContent, _ known: [Questionnaire]) -> ExchangeWriting
    /// Writes a plan as a form to be worked on in Word.
    package var prefilledDocument:
        @Sendable (
            _ plan: ReusePlan, _ form: Questionnaire, _ context: ExplanationContext, _ language: LanguageTag?
        ) -> ExchangeWriting
    /// Writes a report as a Word file.
    package var reportDocument: @Sendable (_ report: ReportDocument) -> ExchangeWriting

    /// Creates the set of functions.
    package init(
        readWorkbook: @escaping @Sendable (_ bytes: [UInt8], _ file: String) -> (workbook: Workbook?, [Diagnostic]),
        writeWorkbook: @escaping @Sendable (_ workbook: Workbook) -> ExchangeWriting,
        readDocument:
            @escaping @Sendable (_ bytes: [UInt8], _ file: String, _ form: WordForm?) -> ExchangeReading,
        writeDocument: @escaping @Sendable (_ content: ExchangeContent, _ known: [Questionnaire]) -> ExchangeWriting,
        prefilledDocument:
            @escaping @Sendable (
                _ plan: ReusePlan, _ form: Questionnaire, _ context: ExplanationContext, _ language: LanguageTag?
            ) -> ExchangeWriting,
        reportDocument: @escaping @Sendable (_ report: ReportDocument) -> ExchangeWriting
    ) {
        self.readWorkbook = readWorkbook
        self.writeWorkbook = writeWorkbook
        self.readDocument = readDocument
        self.writeDocument = writeDocument
        self.prefilledDocument = prefilledDocument
        self.reportDocument = reportDocument
    }

    /// Writes a form, or a reply with its form, as a Word file.
    ///
    /// - Throws: ``CommandFailure`` where there is nothing that a Word file can hold, instead of an empty file.
    package func document(_ content: ExchangeContent, knowing forms: [Questionnaire]) throws(CommandFailure)
        -> ExchangeWriting
    {
        let known = Set((content.questionnaires + forms).map(\.id))
        if content.questionnaires.isEmpty, !content.submissions.contains(where: { known.contains($0.questionnaire) }) {
            guard let reply = content.submissions.first else {
                throw CommandFailure(
                    .badData, "There is neither a form nor a reply in the input, and a Word file holds nothing else.")
            }
            throw CommandFailure(
                .badData,
                "The form '\(reply.questionnaire)' of the reply '\(reply.id)' is not known; give it with '--data'.")
        }
        return writeDocument(content, forms)
    }

    /// The form that a Word file fills in, which the file does not say by itself.
    package struct WordForm: Sendable {
        /// The form.
        package var questionnaire: Questionnaire
        /// Who filled it in, where the file does not say it.
        package var respondent: Respondent.ID?
        /// When it was handed in, where the file does not say it.
        package var submitted: CalendarDay?
    }
}

extension Environment {
    /// The program that has Word and Excel, beside this one.
    static let officeProgram = "synergy-office"

    /// What reads and writes Word and Excel; another program takes over where this one cannot.
    ///
    /// - Throws: ``CommandFailure`` where there is no such program.
    func officeFormats() throws(CommandFailure) -> OfficeFormats {
        if let office { return office }
        let reason = handOver?(Self.officeProgram).reason ?? "it was left out of this build"
        throw CommandFailure(
            .missingInput,
            "'swift build' makes the program '\(Self.officeProgram)', which reads and writes Word and Excel and has to stand "
                + "beside this one: \(reason).")
    }
}
