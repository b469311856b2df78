public import SynergyModel

/// Tables of statistics as SDMX-CSV, versions 1.0 and 2.0.
///
/// <https://github.com/sdmx-twg/sdmx-csv>
public enum SDMX {
    /// The versions of the format.
    public enum Version: Sendable, CaseIterable {
        /// With SDMX 2.1: the first column is `DATAFLOW`.
        case one
        /// With SDMX 3.0: the first columns are `STRUCTURE`, `STRUCTURE_ID` and `ACTION`.
        case two
    }

    /// Which columns of a file of others are the rows and columns of which question's table.
    ///
    /// Dimensions in neither must have one value for each respondent and period. Without `TIME_PERIOD` in rows or columns
    /// each period makes an answer of its own.
    public struct Layout: Hashable, Sendable {
        /// The question that the figures answer.
        public var question: Question.ID
        /// The dimensions whose values make the rows; several are joined by ` / `.
        public var rows: [String]
        /// The dimensions whose values make the columns; several are joined by ` / `.
        public var columns: [String]
        /// The dimension with the respondents.
        public var respondent: String
        /// When the figures were handed in.
        public var submitted: CalendarDay?

        /// Creates a layout; without rows and columns each observation is a number.
        public init(
            question: Question.ID, rows: [String] = [], columns: [String] = [], respondent: String = "REF_AREA",
            submitted: CalendarDay? = nil
        ) {
            self.question = question
            self.rows = rows
            self.columns = columns
            self.respondent = respondent
            self.submitted = submitted
        }
    }

    /// Reads a file: what this library wrote, or tables of others.
    ///
    /// A value that is missing is absent from the table and never 0. Of tables of others a form is made for each flow unless a
    /// layout says which question they answer: the periods are its columns, and what else varies its rows.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - file: The name used in places.
    ///   - forms: Forms that are known; figures for cells that a form does not have are reported.
    ///   - layout: Which columns are what.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, knowing forms: [Questionnaire] = [], layout: Layout? = nil,
        limits: Limits = Limits()
    ) -> ExchangeReading {
        var problems = ProblemList(file: file, limits: limits)
        guard let table = CSVTable(bytes, limits: limits, &problems),
            let header = SDMXHeader(table, &problems)
        else { return ExchangeReading(diagnostics: problems.sorted()) }
        var result = ExchangeReading()
        if header.isOwn, layout == nil {
            var reader = SDMXOwnReader(table, header)
            reader.read(&problems)
            result.content.submissions = reader.submissions
            result.losses = reader.losses
        } else {
            var reader = SDMXReader(table, header, layout: layout, forms: forms)
            reader.read(&problems)
            result.content.questionnaires = reader.forms
            result.content.submissions = reader.submissions
            result.losses = reader.losses
        }
        result.diagnostics = problems.sorted()
        return result
    }

    /// Writes the numbers and tables of answers.
    ///
    /// - Parameters:
    ///   - content: What is written; everything but figures is counted as lost.
    ///   - version: The version of the format.
    /// - Complexity: O(*n*) in the number of cells.
    public static func write(_ content: ExchangeContent, version: Version = .two) -> ExchangeWriting {
        var writer = SDMXWriter(version: version)
        writer.write(content)
        return ExchangeWriting(bytes: writer.bytes, losses: writer.losses)
    }
}

extension Diagnostic.Code {
    /// Two figures for one cell.
    public static let duplicateObservation = Self(rawValue: "duplicate-observation")
}
