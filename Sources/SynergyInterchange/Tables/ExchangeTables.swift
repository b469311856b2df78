public import SynergyModel

/// Content as tables that people fill in: the sheets of a workbook, or files of comma-separated values.
///
/// Columns are found by what stands above them, in Arabic, Chinese, English, French, Russian or Spanish.
public enum ExchangeTables {
    /// What is known beside the tables.
    public struct Options: Hashable, Sendable {
        /// The form of questions and answers that name none.
        public var form: Questionnaire.ID?
        /// Who gave answers that do not say it.
        public var respondent: Respondent.ID?
        /// When answers were handed in that do not say it.
        public var submitted: CalendarDay?
        /// The language of texts whose column and form name none.
        public var language: LanguageTag?
        /// The set of mappings that name none.
        public var mappingSet: String
        /// Forms that are known already; what answers mean depends on their questions.
        public var known: [Questionnaire]

        /// Creates options; without arguments the tables must say everything themselves.
        public init(
            form: Questionnaire.ID? = nil, respondent: Respondent.ID? = nil, submitted: CalendarDay? = nil,
            language: LanguageTag? = nil, mappingSet: String = "urn:reporting-synergy:mappings",
            known: [Questionnaire] = []
        ) {
            self.form = form
            self.respondent = respondent
            self.submitted = submitted
            self.language = language
            self.mappingSet = mappingSet
            self.known = known
        }
    }

    /// Reads the sheets of a workbook; those that are no table known here are named among the problems.
    ///
    /// - Parameters:
    ///   - workbook: The workbook.
    ///   - file: The name used in places.
    ///   - options: What is known beside it.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of cells.
    public static func read(
        _ workbook: Workbook, file: String? = nil, options: Options = Options(), limits: Limits = Limits()
    ) -> ExchangeReading {
        var reader = TablesReader(options, limits: limits, file: file)
        reader.add(workbook, file: file)
        return reader.read()
    }

    /// Reads a file of values separated by commas, semicolons, tabs or bars.
    ///
    /// - Parameters:
    ///   - bytes: The whole file: UTF-8, UTF-16, or Windows-1252 with a warning.
    ///   - file: The name used in places.
    ///   - separator: What stands between two cells, where that is known.
    ///   - options: What is known beside it.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        csv bytes: [UInt8], file: String? = nil, separator: CSVTable.Separator? = nil, options: Options = Options(),
        limits: Limits = Limits()
    ) -> ExchangeReading {
        read(files: [InputFile(name: file ?? "", bytes: bytes)], separator: separator, options: options, limits: limits)
    }

    /// Reads files of values that belong together, such as those that ``csvFiles(of:language:separator:)`` makes.
    ///
    /// - Parameters:
    ///   - files: The files, in any order.
    ///   - separator: What stands between two cells, where that is known.
    ///   - options: What is known beside them.
    ///   - limits: How much is accepted of each.
    public static func read(
        files: [InputFile], separator: CSVTable.Separator? = nil, options: Options = Options(),
        limits: Limits = Limits()
    ) -> ExchangeReading {
        var reader = TablesReader(options, limits: limits, file: files.first?.name)
        for file in files {
            reader.add(file.bytes, file: file.name.isEmpty ? nil : file.name, separator: separator)
        }
        return reader.read()
    }

    /// Writes content as the sheets of a workbook, one for each kind of thing in it.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - language: The language of headings and words.
    /// - Returns: The workbook, and what it cannot carry.
    public static func workbook(
        of content: ExchangeContent, language: TableLanguage = .english
    ) -> (workbook: Workbook, losses: FormatLosses) {
        var writer = TablesWriter(content, language: language)
        var workbook = Workbook()
        for kind in TablesWriter.order {
            let builder = writer.builder(kind)
            guard !builder.isEmpty else { continue }
            let table = writer.table(builder, usual: true)
            workbook.sheets.append(kind.sheet(table.headings, table.rows, in: language))
        }
        return (workbook, writer.losses)
    }

    /// Writes the things of one kind as a file of values.
    ///
    /// What other kinds the content has is counted among the losses; answers repeat who gave them to which form and when.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - kind: Which of its things.
    ///   - language: The language of headings and words.
    ///   - separator: What stands between two cells; a tab makes TSV.
    public static func csv(
        of content: ExchangeContent, kind: TableKind, language: TableLanguage = .english,
        separator: CSVTable.Separator = .comma
    ) -> ExchangeWriting {
        var writer = TablesWriter(content, language: language)
        let table = writer.table(writer.builder(kind, isAlone: true), usual: false)
        var losses = writer.losses
        for other in TablesWriter.order where other != kind {
            // An answer with several elements has a row for each of them.
            let count =
                other == .answers
                ? content.submissions.reduce(0) { $0 + $1.answers.count } : writer.builder(other).count
            for _ in 0..<count { losses.note(other.words, at: "another table") }
        }
        return ExchangeWriting(bytes: bytes(table.headings, table.rows, separator), losses: losses)
    }

    /// Writes content as files of values that belong together, one for each kind of thing in it.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - language: The language of headings and words.
    ///   - separator: What stands between two cells; a tab makes TSV.
    /// - Returns: The files, named such as `questions.csv`, and what they cannot carry.
    public static func csvFiles(
        of content: ExchangeContent, language: TableLanguage = .english, separator: CSVTable.Separator = .comma
    ) -> (files: [InputFile], losses: FormatLosses) {
        var writer = TablesWriter(content, language: language)
        var files: [InputFile] = []
        for kind in TablesWriter.order {
            let builder = writer.builder(kind)
            guard !builder.isEmpty else { continue }
            let table = writer.table(builder, usual: false)
            files.append(
                InputFile(
                    name: "\(kind.rawValue).\(separator == .tab ? "tsv" : "csv")",
                    bytes: bytes(table.headings, table.rows, separator)))
        }
        return (files, writer.losses)
    }

    /// A workbook to fill in: forms, questions, mappings and answers with a row of example each, what each column means, and
    /// the words that may stand in it.
    ///
    /// - Parameter language: The language of headings and words.
    public static func template(language: TableLanguage = .english) -> Workbook {
        TableTemplate(language: language).workbook
    }

    private static func bytes(
        _ headings: [String], _ rows: [[Sheet.Value]], _ separator: CSVTable.Separator
    ) -> [UInt8] {
        var text = DelimitedWriter(separator: separator)
        text.add(headings)
        for row in rows { text.add(row.map(\.plainText)) }
        return text.bytes
    }
}
