import SynergyCrosswalk
public import SynergyModel
import SynergyReuse

/// Reads the tables of one workbook, or of some text files, as content.
struct TablesReader {
    let options: ExchangeTables.Options
    let limits: Limits
    let cells: CellReader
    private(set) var found: [FoundTable] = []
    /// The problems of each table, in the order of ``found``; the last list is for what belongs to none.
    private(set) var problems: [TableProblems] = []
    var losses = FormatLosses()
    var content = ExchangeContent()
    /// The questions of the file and those known from elsewhere, and what their answers look like.
    var questions: [Question.ID: Question] = [:]
    /// What the questions want, while answers are read.
    var expectations: [Question.ID: JSONReading.Expectation] = [:]
    var knownForms: Set<Questionnaire.ID> = []
    /// Where things stand in the content, by their identifiers.
    var submissionPlaces: [String: Int] = [:]
    var formPlaces: [Questionnaire.ID: Int] = [:]
    var setPlaces: [String: Int] = [:]
    var instrumentPlaces: [String: Int] = [:]
    /// What the cells of answers are compared with, while answers are read.
    var prepared: [Question.ID: CellReader.Wanted] = [:]
    /// Tables in which it was said that the form is not known.
    var reportedUnknown: Set<Int> = []
    private let others: TableProblems

    init(_ options: ExchangeTables.Options, limits: Limits, file: String?) {
        self.options = options
        self.limits = limits
        cells = CellReader(limits: limits)
        others = TableProblems(file, limits)
        for form in options.known {
            for question in form.questions { questions[question.id] = question }
        }
    }

    // MARK: Finding tables

    /// Takes the sheets of a workbook.
    mutating func add(_ workbook: Workbook, file: String?) {
        for sheet in workbook.sheets {
            let grid = TableGrid(sheet)
            if grid.rows.indices.allSatisfy(grid.isBlank) || TableTemplate.isExplanation(sheet.name) { continue }
            if let table = FoundTable.find(in: grid).flatMap({ linked($0, sheet) }) {
                take(table, file)
            } else {
                others.report(
                    .warning, .unknownTable, 1, 1, Self.unknownTable(grid, "the sheet ‘\(sheet.name.excerpt)’"),
                    path: "\(sheet.name)!A1")
                losses.note("sheets that are no table known here", at: sheet.name)
            }
        }
        if found.isEmpty {
            others.report(.error, .unknownTable, 1, 1, "no sheet of the workbook is a table known here")
        }
    }

    /// Takes a text file.
    mutating func add(_ bytes: [UInt8], file: String?, separator: CSVTable.Separator?) {
        let list = TableProblems(file, limits)
        guard let table = CSVTable(bytes, separator: separator, limits: limits, &list.list) else {
            problems.append(list)
            return
        }
        let grid = TableGrid(table)
        guard let found = FoundTable.find(in: grid) else {
            if grid.rows.indices.allSatisfy(grid.isBlank) {
                list.report(.error, .unknownTable, 1, 1, "the file is empty")
            } else {
                list.report(.error, .unknownTable, 1, 1, Self.unknownTable(grid, "the file"))
            }
            problems.append(list)
            return
        }
        var taken = found
        // In a list of names and values the rows are things, and each has as many cells as it needs.
        if !found.grid.isSideways { taken.unreadable = reportRowLengths(table, found, list) }
        take(taken, list)
    }

    private mutating func take(_ table: FoundTable, _ file: String?) {
        take(table, TableProblems(file, limits))
    }

    private mutating func take(_ table: FoundTable, _ list: TableProblems) {
        func report(
            _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ column: Int,
            _ message: @autoclosure () -> String
        ) {
            if list.counts(severity) { return }
            let place = table.grid.place(table.headingRow, column)
            list.report(severity, code, place.line, place.column, message(), path: place.path)
        }
        let words = table.kind.fields.flatMap(\.words.all)
        for column in table.unknown {
            let heading = cells.text(of: table.grid[table.headingRow, column]) ?? ""
            report(
                .warning, .unknownColumn, column,
                "the column ‘\(heading.excerpt)’ means nothing in a table of \(table.kind.words)\(words.suggestion(for: heading))"
            )
            losses.note("columns that mean nothing in their table", at: heading)
        }
        for column in table.repeated {
            let heading = cells.text(of: table.grid[table.headingRow, column]) ?? ""
            report(.error, .duplicate, column, "the column ‘\(heading.excerpt)’ comes twice")
        }
        if let row = table.otherHeadings {
            let place = table.grid.place(row, table.columns.first?.place ?? 0)
            list.report(
                .warning, .otherHeadings, place.line, place.column,
                "this row consists of headings too; those of row \(table.grid.place(table.headingRow, 0).line) count and this one is "
                    + "passed over", path: place.path)
        }
        var first: [Int: Int] = [:]
        for row in table.rows {
            for column in table.grid.rows[row].indices where !table.headed.contains(column) && first[column] == nil {
                if cells.text(of: table.grid[row, column]) != nil { first[column] = row }
            }
        }
        for (column, row) in first.sorted(by: { $0.key < $1.key }) {
            losses.note("columns without a heading", at: TableGrid.letters(column))
            if list.counts(.warning) { continue }
            let place = table.grid.place(row, column)
            list.report(
                .warning, .unknownColumn, place.line, place.column, "the column has no heading and is passed over",
                path: place.path)
        }
        if table.rows.isEmpty {
            report(.warning, .emptyTable, table.columns.first?.place ?? 0, "the table has headings and no rows")
        }
        found.append(table)
        problems.insert(list, at: found.count - 1)
    }

    /// Reports rows that have other cells than there are headings.
    ///
    /// - Returns: The rows with more of them than there are: which cell stands under which heading is not known then.
    private func reportRowLengths(_ table: CSVTable, _ found: FoundTable, _ list: TableProblems) -> Set<Int> {
        let wanted = table.cellCount(ofRow: found.headingRow)
        var unreadable: Set<Int> = []
        for row in found.rows {
            let count = table.cellCount(ofRow: row)
            if count < wanted {
                if list.counts(.warning) { continue }
                let start = table.place(row: row, column: 0)
                list.report(
                    .warning, .cellCount, start.line, start.column,
                    "the row has \(count) cells, \(wanted) were expected; the others are taken as empty")
            } else if let beyond = (wanted..<max(count, wanted)).first(where: {
                cells.text(of: found.grid[row, $0]) != nil
            }) {
                unreadable.insert(row)
                if list.counts(.error) { continue }
                let place = table.place(row: row, column: beyond)
                list.report(
                    .error, .cellCount, place.line, place.column,
                    "the row has \(count) cells, \(wanted) were expected; is a separator in a text without quotes?")
            }
        }
        return unreadable
    }

    private static func unknownTable(_ grid: TableGrid, _ what: String) -> String {
        let row = grid.rows.indices.first { !grid.isBlank($0) } ?? 0
        let headings = grid.rows[row].prefix(12).compactMap { value -> String? in
            if case .text(let text) = value { text.excerpt } else { nil }
        }
        return "\(what) has the headings \(headings.joined(separator: ", ")), and is none of these tables: "
            + TableKind.allCases.map { kind in
                let needed = kind.fields.filter(\.isRequired).map { $0.words[.english] }
                return "\(kind.words) (\(needed.joined(separator: ", ")))"
            }.joined(separator: ", ")
    }

    // MARK: Reading

    /// Reads all tables, those first that others lean on.
    mutating func read() -> ExchangeReading {
        for kind in TableKind.allCases {
            let places = found.indices.filter { found[$0].kind == kind }
            if !places.isEmpty { read(kind, places) }
        }
        let diagnostics = problems.flatMap { $0.sorted() } + others.sorted()
        return ExchangeReading(content: content, losses: losses, diagnostics: diagnostics)
    }

    private mutating func read(_ kind: TableKind, _ places: [Int]) {
        switch kind {
        case .instruments: places.forEach { readInstruments($0) }
        case .provisions: places.forEach { readProvisions($0) }
        case .forms: places.forEach { readForms($0) }
        case .questions: readQuestions(places)
        case .lineage: places.forEach { readLineage($0) }
        case .mappingSets: places.forEach { readSets($0) }
        case .mappings: places.forEach { readMappings($0) }
        case .submissions: places.forEach { readSubmissions($0) }
        case .answers: places.forEach { readAnswers($0) }
        case .decisions: places.forEach { readDecisions($0) }
        }
    }

    /// The rows of a table; those of the template's example are left out.
    mutating func rows(of place: Int) -> [TableRow] {
        let table = found[place]
        let rows = table.rows.map { TableRow(table: table, row: $0, cells: cells) }
        let keys = ["form", "number", "question", "from", "submission", "set", "instrument"].filter { key in
            table.kind.fields.contains { $0.key == key }
        }
        let (examples, others) = rows.reduce(into: ([TableRow](), [TableRow]())) { result, row in
            let isExample = keys.contains { key in
                cells.text(of: row.value(key)).map(TableTemplate.isExample) ?? false
            }
            if isExample { result.0.append(row) } else { result.1.append(row) }
        }
        if let first = examples.first {
            first.report(
                .note, .exampleRow, nil, "the example of the template is passed over", problems[place])
        }
        return others
    }

    /// The language of a form in the content.
    func language(ofForm id: Questionnaire.ID?) -> LanguageTag? {
        id.flatMap { formPlaces[$0] }.map { content.questionnaires[$0].language }
    }

    // MARK: From cells to nouns

    /// The members of a row, of the fields that need no more than their cell.
    func members(
        _ row: TableRow, _ keys: [String], _ problems: TableProblems
    ) -> [JSONNode.Member] {
        keys.compactMap { key in
            let member = row.table.kind.fields[row.table.kind.field(key)].member
            return row.node(key, problems).map { .init(name: member, value: $0) }
        }
    }

    /// The members that a column of other data says.
    func more(_ row: TableRow, _ problems: TableProblems) -> (node: JSONNode?, members: [JSONNode.Member]) {
        guard let node = row.node("more", problems) else { return (nil, []) }
        guard case .object(let members) = node.value else {
            row.report(.wrongType, "more", "expected a JSON object, found \(node.found)", problems)
            return (nil, [])
        }
        return (node, members.filter { $0.name != "languages" })
    }

    /// Reads an object that was made of a row; problems are placed in its cells.
    func noun<Noun>(
        _ members: [JSONNode.Member], _ row: TableRow, language: LanguageTag, _ problems: TableProblems,
        rows: [String: TableRow] = [:], _ read: (JSONNode, JSONReading) -> Noun?
    ) -> Noun? {
        var seen: Set<String> = []
        let unique = members.filter { seen.insert($0.name).inserted }
        let reading = JSONReading()
        reading.language = language
        reading.issueLimit = limits.diagnosticsPerFile
        let noun = read(JSONNode(.object(unique)), reading)
        for issue in reading.issues {
            var names = issue.path.steps.compactMap { step in
                if case .member(let name) = step { name } else { nil }
            }
            var row = row
            if names.first == "elements", names.count > 1, let other = rows[names[1]] {
                row = other
                names = ["value"]
            }
            let fields = row.table.kind.fields
            let field = names.first.flatMap { name in
                fields.first { $0.member == name || $0.member.hasPrefix(name + ".") || $0.key == name }
                    ?? fields.first { $0.key == "more" }
            }
            row.report(issue.severity, issue.code, field?.key, issue.message, problems)
        }
        return reading.hasErrors ? nil : noun
    }
}

extension TableKind {
    /// What its rows are, in the plural.
    var words: String {
        switch self {
        case .forms: "forms"
        case .mappingSets: "mapping sets"
        default: rawValue
        }
    }
}

extension Diagnostic.Code {
    /// A sheet or file whose headings are those of no table known here.
    public static let unknownTable = Self(rawValue: "unknown-table")
    /// A column whose heading means nothing in its table.
    public static let unknownColumn = Self(rawValue: "unknown-column")
    /// A second row of headings.
    public static let otherHeadings = Self(rawValue: "other-headings")
    /// Headings without rows below them.
    public static let emptyTable = Self(rawValue: "empty-table")
    /// A row that the template shows as an example.
    public static let exampleRow = Self(rawValue: "example-row")
}
