import SynergyModel

/// The cells of one sheet or of one text file, with their places.
struct TableGrid {
    /// Where cells stand.
    private enum Source {
        case sheet(String, isSideways: Bool)
        case text(CSVTable, row: Int, column: Int, isSideways: Bool)

        var turned: Self {
            switch self {
            case .sheet(let name, let isSideways): .sheet(name, isSideways: !isSideways)
            case .text(let table, let row, let column, let isSideways):
                .text(table, row: row, column: column, isSideways: !isSideways)
            }
        }
    }

    /// The name of the sheet; empty for a text file.
    let name: String
    private(set) var rows: [[Sheet.Value]]
    private let source: Source

    init(_ sheet: Sheet) {
        name = sheet.name
        rows = sheet.rows.map { $0.map(\.value) }
        source = .sheet(sheet.name, isSideways: false)
    }

    init(_ table: CSVTable) { self.init(table, rows: 0..<table.rowCount, from: 0) }

    /// Some rows of a text file, from a column on.
    init(_ table: CSVTable, rows: Range<Int>, from first: Int) {
        name = ""
        self.rows = rows.map { row in
            let count = table.cellCount(ofRow: row)
            return (min(first, count)..<count).map { column in
                let text = CSVText.original(of: table[row, column])
                return text.isEmpty ? .empty : .text(text)
            }
        }
        source = .text(table, row: rows.lowerBound, column: first, isSideways: false)
    }

    private init(name: String, rows: [[Sheet.Value]], source: Source) {
        self.name = name
        self.rows = rows
        self.source = source
    }

    /// The same with rows for columns; `nil` for what is too wide or too long to be a list of names and values.
    var sideways: Self? {
        let width = rows.map(\.count).max() ?? 0
        guard width <= 1_000, rows.count <= 10_000 else { return nil }
        let turned = (0..<width).map { column in rows.map { column < $0.count ? $0[column] : .empty } }
        return Self(name: name, rows: turned, source: source.turned)
    }

    /// Whether it stands with rows for columns.
    var isSideways: Bool {
        switch source {
        case .sheet(_, let isSideways), .text(_, _, _, let isSideways): isSideways
        }
    }

    subscript(row: Int, column: Int) -> Sheet.Value {
        guard rows.indices.contains(row), rows[row].indices.contains(column) else { return .empty }
        return rows[row][column]
    }

    /// Whether nothing can be seen in a row.
    func isBlank(_ row: Int) -> Bool {
        rows[row].allSatisfy { value in
            switch value {
            case .empty: true
            case .text(let text): !CellText.isVisible(text)
            default: false
            }
        }
    }

    /// The line, the column and the name of a cell.
    func place(_ row: Int, _ column: Int) -> (line: Int, column: Int, path: String?) {
        switch source {
        case .sheet(let name, let isSideways):
            let (line, letter) = isSideways ? (column, row) : (row, column)
            return (line + 1, letter + 1, "\(name)!\(Self.letters(letter))\(line + 1)")
        case .text(let table, let first, let start, let isSideways):
            let (line, letter) = isSideways ? (column, row) : (row, column)
            let place = table.place(row: first + line, column: start + letter)
            return (place.line, place.column, nil)
        }
    }

    /// `A` to `Z`, then `AA` and so on.
    static func letters(_ column: Int) -> String {
        var rest = column
        var letters = ""
        repeat {
            letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
