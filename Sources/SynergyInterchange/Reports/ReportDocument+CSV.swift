extension ReportDocument {
    /// The tables as CSV after RFC 4180.
    ///
    /// One table is its heading and its rows. Of several each begins with a line that only has its name, and an empty line
    /// stands between them.
    package func csv() -> String {
        let tables = tables
        if let only = tables.first, tables.count == 1 { return CSVText.lines(only.csvRows) }
        return tables.map { CSVText.lines([[$0.name]] + $0.csvRows) }.joined(separator: "\r\n")
    }
}

extension ReportTable {
    /// The heading and the rows; a column of two figures becomes two.
    fileprivate var csvRows: [[String]] {
        let heading = columns.flatMap { column in
            switch column.pair {
            case nil: [column.key]
            case .range?: ["\(column.key)From", "\(column.key)To"]
            case .share?: [column.key, "\(column.key)Of"]
            }
        }
        return [heading]
            + rows.map { row in zip(columns, row).flatMap { column, cell in Self.csvCells(cell, column) } }
    }

    private static func csvCells(_ cell: Cell, _ column: Column) -> [String] {
        guard column.pair != nil else { return [cell.words] }
        return switch cell {
        case .range(let lower, let upper): [Cell.words(lower), Cell.words(upper)]
        case .share(let whole, let part): [String(part), String(whole)]
        default: [cell.words, ""]
        }
    }
}
