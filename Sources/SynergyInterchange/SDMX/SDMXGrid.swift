import SynergyModel

/// A table while its cells come one by one, in any order.
struct SDMXGrid {
    /// What became of a figure.
    enum Outcome {
        case added, taken, tooLarge
    }

    /// Cells that nothing is said of take space too: figures on a diagonal would make as many as there are squares.
    private static let maximumCells = 4_000_000

    private(set) var columns: [String] = []
    private(set) var rows: [String] = []
    private var columnPlaces: [String: Int] = [:]
    private var rowPlaces: [String: Int] = [:]
    private var cells: [[Int]: Table.Cell] = [:]

    /// Puts a figure into its cell.
    mutating func add(_ cell: Table.Cell, row: String, column: String) -> Outcome {
        let rowPlace = rowPlaces[row] ?? rows.count
        let columnPlace = columnPlaces[column] ?? columns.count
        guard cells[[rowPlace, columnPlace]] == nil else { return .taken }
        let size = max(rows.count, rowPlace + 1).multipliedReportingOverflow(by: max(columns.count, columnPlace + 1))
        guard !size.overflow, size.partialValue <= Self.maximumCells else { return .tooLarge }
        if rowPlace == rows.count {
            rowPlaces[row] = rowPlace
            rows.append(row)
        }
        if columnPlace == columns.count {
            columnPlaces[column] = columnPlace
            columns.append(column)
        }
        cells[[rowPlace, columnPlace]] = cell
        return .added
    }

    /// The table; cells that nothing was said of are missing.
    var table: Table {
        Table(
            columns: columns,
            rows: rows.enumerated().map { row, key in
                Table.Row(key: key, cells: columns.indices.map { cells[[row, $0]] ?? .missing })
            })
    }
}
