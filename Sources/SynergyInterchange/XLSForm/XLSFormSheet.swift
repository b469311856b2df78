import SynergyModel

/// A sheet of an XLSForm while it is written: rows by the names of their columns.
struct XLSFormSheet {
    let name: String
    private var columns: [String]
    private var rows: [[String: String]] = []

    /// - Parameter columns: The columns that it has in any case, in their order; of others only those with a cell are written.
    init(_ name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }

    mutating func add(_ cells: [String: String]) {
        for column in cells.keys.sorted() where !columns.contains(column) { columns.append(column) }
        rows.append(cells)
    }

    /// The sheet with the columns that are in use.
    var sheet: Sheet {
        let needed: Set<String> = ["type", "name", "list_name", "form_title", "form_id"]
        let used = columns.filter { column in needed.contains(column) || rows.contains { $0[column]?.isEmpty == false }
        }
        return Sheet(
            name: name,
            rows: [used.map { Sheet.Cell($0, style: .head) }]
                + rows.map { row in used.map { column in row[column].map { Sheet.Cell($0) } ?? .empty } },
            columnWidths: used.map { $0.hasPrefix("label") || $0.hasPrefix("hint") ? 48 : 20 }, frozenRows: 1)
    }
}
