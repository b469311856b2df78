import SynergyCrosswalk
public import SynergyModel
import SynergyReuse

/// Forms for survey tools as XLSForm: the sheets `survey`, `choices` and `settings`.
///
/// <https://xlsform.org/en/ref-table/>
public enum XLSForm {
    /// The sheets, and the files that hold one each.
    static let sheets = ["survey", "choices", "settings"]

    /// Reads the sheets of a workbook as one questionnaire.
    ///
    /// - Parameters:
    ///   - workbook: The workbook.
    ///   - file: The name used in places.
    ///   - form: The identifier of the form, where its settings say none.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of cells.
    public static func read(
        _ workbook: Workbook, file: String? = nil, form: Questionnaire.ID? = nil, limits: Limits = Limits()
    ) -> ExchangeReading {
        var grids: [String: TableGrid] = [:]
        for sheet in workbook.sheets where grids[sheet.name.lowercased()] == nil {
            grids[sheet.name.lowercased()] = TableGrid(sheet)
        }
        return XLSFormReader.read(grids, file: file, form: form, limits: limits)
    }

    /// Reads a text file that holds the sheets one after the other, as the converter pyxform has them: the name of a sheet in
    /// the first column, its rows below it from the second column on.
    ///
    /// - Parameters:
    ///   - bytes: The whole file: UTF-8, UTF-16, or Windows-1252 with a warning.
    ///   - file: The name used in places.
    ///   - form: The identifier of the form, where its settings say none.
    ///   - limits: How much is accepted.
    public static func read(
        csv bytes: [UInt8], file: String? = nil, form: Questionnaire.ID? = nil, limits: Limits = Limits()
    ) -> ExchangeReading {
        // The sheets have rows of other lengths, so that the separator is the one that makes sheets of it.
        var first: (grids: [String: TableGrid], problems: TableProblems)?
        for separator in [nil] + CSVTable.Separator.allCases.map(Optional.some) {
            let problems = TableProblems(file, limits)
            guard let table = CSVTable(bytes, separator: separator, limits: limits, &problems.list) else {
                return ExchangeReading(diagnostics: problems.sorted())
            }
            let grids = grids(of: table)
            if first == nil || grids["survey"].map({ $0.rows.contains { $0.count > 1 } }) == true {
                first = (grids, problems)
            }
            if let survey = first?.grids["survey"], survey.rows.contains(where: { $0.count > 1 }) { break }
        }
        guard let (grids, problems) = first else { return ExchangeReading() }
        var reading = XLSFormReader.read(grids, file: file, form: form, limits: limits)
        reading.diagnostics = problems.sorted() + reading.diagnostics
        return reading
    }

    /// Reads text files with one sheet each, or one with all of them; their headings say which sheet they are.
    ///
    /// - Parameters:
    ///   - files: The files, in any order.
    ///   - form: The identifier of the form, where its settings say none.
    ///   - limits: How much is accepted of each.
    public static func read(
        files: [InputFile], form: Questionnaire.ID? = nil, limits: Limits = Limits()
    ) -> ExchangeReading {
        if files.count == 1, !isOneSheet(files[0].bytes, limits) {
            return read(csv: files[0].bytes, file: files[0].name, form: form, limits: limits)
        }
        var grids: [String: TableGrid] = [:]
        var diagnostics: [Diagnostic] = []
        for file in files {
            let problems = TableProblems(file.name, limits)
            if let table = CSVTable(file.bytes, limits: limits, &problems.list) {
                let grid = TableGrid(table)
                if let sheet = sheet(of: grid), grids[sheet] == nil {
                    grids[sheet] = grid
                } else {
                    problems.report(
                        .error, .unknownTable, 1, 1,
                        "the headings are those of none of the sheets \(sheets.joined(separator: ", ")), or of one that is there already"
                    )
                }
            }
            diagnostics += problems.sorted()
        }
        var reading = XLSFormReader.read(grids, file: files.first?.name, form: form, limits: limits)
        reading.diagnostics = diagnostics + reading.diagnostics
        return reading
    }

    private static func isOneSheet(_ bytes: [UInt8], _ limits: Limits) -> Bool {
        CSVTable.read(bytes, limits: limits).table.map { sheet(of: TableGrid($0)) != nil } ?? false
    }

    /// Which sheet a text file is, by its headings.
    private static func sheet(of grid: TableGrid) -> String? {
        guard let row = grid.rows.indices.first(where: { !grid.isBlank($0) }) else { return nil }
        let names = Set(
            grid.rows[row].compactMap { value -> String? in
                if case .text(let text) = value { text.trimmedSpaces.lowercased() } else { nil }
            })
        if names.isSuperset(of: ["type", "name"]) { return "survey" }
        let hasName = names.contains("name") || names.contains("value")
        if hasName, names.contains("list_name") || names.contains("list name") { return "choices" }
        return names.contains("form_id") || names.contains("form_title") ? "settings" : nil
    }

    /// The sheets of a file that holds them one after the other.
    private static func grids(of table: CSVTable) -> [String: TableGrid] {
        var grids: [String: TableGrid] = [:]
        var open: (name: String, first: Int)?
        func close(_ end: Int) {
            guard let (name, first) = open, grids[name] == nil else { return }
            grids[name] = TableGrid(table, rows: first..<end, from: 1)
        }
        for row in 0..<table.rowCount {
            let name = CSVText.original(of: table[row, 0]).trimmedSpaces
            guard !name.isEmpty else { continue }
            close(row)
            open = (name.lowercased(), row + 1)
        }
        close(table.rowCount)
        return grids
    }

    /// Writes a form as the sheets of a workbook.
    ///
    /// - Parameter form: The form.
    /// - Returns: The workbook, and what survey tools will pass over or do not see.
    public static func workbook(of form: Questionnaire) -> (workbook: Workbook, losses: FormatLosses) {
        var writer = XLSFormWriter(form)
        return (writer.workbook(), writer.losses)
    }

    /// Writes the first form of some content as the sheets of a workbook; everything else in it is counted as lost.
    ///
    /// - Parameter content: The content.
    public static func workbook(of content: ExchangeContent) -> (workbook: Workbook, losses: FormatLosses) {
        guard let form = content.questionnaires.first else { return (Workbook(), others(content)) }
        var (workbook, losses) = workbook(of: form)
        losses.add(others(content))
        return (workbook, losses)
    }

    /// Writes the first form of some content as one text file with the sheets one after the other.
    ///
    /// Cells that a spreadsheet would run as a formula begin with an apostrophe.
    ///
    /// - Parameter content: The content.
    public static func csv(of content: ExchangeContent) -> ExchangeWriting {
        let (workbook, losses) = workbook(of: content)
        var text = DelimitedWriter(separator: .comma)
        for sheet in workbook.sheets {
            text.add([sheet.name])
            for row in sheet.rows { text.add([""] + row.map(\.value.plainText)) }
        }
        return ExchangeWriting(bytes: text.bytes, losses: losses)
    }

    private static func others(_ content: ExchangeContent) -> FormatLosses {
        var losses = FormatLosses()
        for form in content.questionnaires.dropFirst() { losses.note("forms after the first", at: form.id.rawValue) }
        for instrument in content.instruments { losses.note("instruments", at: instrument.id.rawValue) }
        for submission in content.submissions { losses.note("submissions", at: submission.id.rawValue) }
        for set in content.mappings { losses.note("mapping sets", at: set.id) }
        for decision in content.decisions { losses.note("decisions", at: decision.question.rawValue) }
        return losses
    }
}
