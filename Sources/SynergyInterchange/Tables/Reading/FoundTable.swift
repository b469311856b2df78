import SynergyModel

/// A table whose kind is known by its headings.
struct FoundTable {
    let kind: TableKind
    let grid: TableGrid
    /// The row with the headings.
    let headingRow: Int
    /// The columns that mean something, from the first on.
    let columns: [(place: Int, column: HeadingIndex.Column)]
    private let places: [HeadingIndex.Column: Int]
    /// Columns with a heading that means nothing here, and columns that come twice.
    let unknown: [Int]
    let repeated: [Int]
    /// All columns with a heading.
    let headed: Set<Int>
    /// Another row of headings beside that of the table, which is passed over.
    private(set) var otherHeadings: Int?
    /// Rows that cannot be read.
    var unreadable: Set<Int> = []

    /// How many of the first rows may be something else, such as a title.
    private static let look = 20

    /// Looks for the kind of a table, and whether it is a list of names and values.
    static func find(in grid: TableGrid) -> Self? {
        let (upright, sideways) = (findUpright(in: grid), findSideways(in: grid))
        guard let upright, let sideways else { return upright ?? sideways }
        return sideways.score > upright.score ? sideways : upright
    }

    /// Looks for the kind of a table; `nil` where the headings are those of none.
    ///
    /// The kind is the one with all its required columns and the fewest headings that mean nothing to it; where two are
    /// alike, the name of the sheet decides.
    private static func findUpright(in grid: TableGrid) -> Self? {
        for row in grid.rows.indices.prefix(look) where !grid.isBlank(row) {
            let headings = headings(of: grid, row)
            let kinds = TableKind.allCases.compactMap { Self($0, grid, headings, headingRow: row) }
            if let best = best(of: kinds) { return lower(best) ?? best }
        }
        return nil
    }

    /// What becomes of a table below whose headings stands another row of headings: the row that fits better counts.
    ///
    /// Joined cells above the real headings make two such rows, and so do headings in two languages.
    private static func lower(_ table: Self) -> Self? {
        let row = table.headingRow + 1
        guard table.grid.rows.indices.contains(row), !table.grid.isBlank(row) else { return nil }
        let headings = headings(of: table.grid, row)
        let kinds = TableKind.allCases.compactMap { Self($0, table.grid, headings, headingRow: row) }
        guard var lower = best(of: kinds) else { return nil }
        var table = table
        table.otherHeadings = row
        lower.otherHeadings = table.headingRow
        return lower.score > table.score ? lower : table
    }

    /// Looks for the kind of a list of names and values.
    private static func findSideways(in grid: TableGrid) -> Self? {
        guard let turned = grid.sideways else { return nil }
        guard !turned.rows.isEmpty else { return nil }
        let headings = headings(of: turned, 0)
        return best(
            of: TableKind.allCases.filter(\.isSideways).compactMap { Self($0, turned, headings, headingRow: 0) })
    }

    /// The table whose headings fit best; where two are alike, the one that is named so, else the first.
    private static func best(of tables: [Self]) -> Self? {
        guard let score = tables.map(\.score).max() else { return nil }
        let best = tables.filter { $0.score == score }
        return best.count > 1 ? best.first(where: \.isNamed) ?? best[0] : best.first
    }

    /// The headings in a row.
    private static func headings(of grid: TableGrid, _ row: Int) -> [(place: Int, heading: Heading)] {
        grid.rows[row].enumerated().compactMap { place, value in
            guard case .text(let text) = value, CellText.isVisible(text) else { return nil }
            return (place, Heading(text))
        }
    }

    /// Reads the headings as those of a kind; `nil` where a required column is missing.
    private init?(
        _ kind: TableKind, _ grid: TableGrid, _ headings: [(place: Int, heading: Heading)], headingRow: Int
    ) {
        let index = kind.headings
        var columns: [(place: Int, column: HeadingIndex.Column)] = []
        var places: [HeadingIndex.Column: Int] = [:]
        var unknown: [Int] = []
        var repeated: [Int] = []
        for (place, heading) in headings {
            guard let column = index.column(heading) else {
                unknown.append(place)
                continue
            }
            if let other = places[column] {
                // Beside the number of a question its words may stand, for whoever reads the table.
                guard kind.fields[column.field].key == "question" else {
                    repeated.append(place)
                    continue
                }
                guard Self.isNumber(heading) else { continue }
                columns.removeAll { $0.place == other }
            }
            places[column] = place
            columns.append((place, column))
        }
        let there = Set(columns.map(\.column.field))
        guard kind.fields.indices.allSatisfy({ !kind.fields[$0].isRequired || there.contains($0) }),
            kind != .answers || kind.isAnswered(there)
        else { return nil }
        self.kind = kind
        self.grid = grid
        self.headingRow = headingRow
        self.columns = columns
        self.places = places
        self.unknown = unknown
        self.repeated = repeated
        headed = Set(headings.map(\.place))
    }

    /// Whether a heading stands above numbers of questions.
    private static func isNumber(_ heading: Heading) -> Bool {
        TableKind.questions.headings.column(heading)?.field == TableKind.questions.field("number")
    }

    /// How well the headings fit.
    private var score: Int { columns.count * 2 - unknown.count - repeated.count * 2 }

    private var isNamed: Bool {
        let key = grid.name.tableKey
        return key == kind.rawValue.tableKey || TableLanguage.allCases.contains { kind.title(in: $0).tableKey == key }
    }

    /// The rows below the headings that hold anything.
    var rows: [Int] {
        grid.rows.indices.filter {
            $0 > headingRow && $0 != otherHeadings && !unreadable.contains($0) && !grid.isBlank($0)
        }
    }

    /// Where a field stands, in a language.
    func place(_ field: Int, _ language: LanguageTag? = nil) -> Int? {
        places[HeadingIndex.Column(field: field, language: language)]
    }

    /// The first column of a field, whatever its language.
    func anyPlace(_ field: Int) -> Int? { columns.first { $0.column.field == field }?.place }
}

extension TableKind {
    /// Whether answers have a column that says something.
    fileprivate func isAnswered(_ there: Set<Int>) -> Bool {
        fields.indices.contains { ["value", "absent", "references"].contains(fields[$0].key) && there.contains($0) }
    }
}
