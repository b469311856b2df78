import SynergyModel

/// The sheet of a plan with its columns.
struct PlanGrid {
    private let grid: TableGrid
    private let heading: Int
    private var places: [Int: Int] = [:]

    /// Finds the headings; `nil` where a sheet has not the columns of a plan.
    init?(_ grid: TableGrid) {
        for row in grid.rows.indices.prefix(20) {
            var places: [Int: Int] = [:]
            for (place, value) in grid.rows[row].enumerated() {
                guard case .text(let text) = value, let column = PlanColumns.index.column(text), column.language == nil
                else { continue }
                if places[column.field] == nil { places[column.field] = place }
            }
            guard PlanColumns.fields.indices.allSatisfy({ !PlanColumns.fields[$0].isRequired || places[$0] != nil })
            else { continue }
            self.grid = grid
            self.places = places
            heading = row
            return
        }
        return nil
    }

    var rows: [Int] { grid.rows.indices.filter { $0 > heading && !grid.isBlank($0) } }

    func value(_ row: Int, _ key: String) -> Sheet.Value {
        places[PlanColumns.place(key)].map { grid[row, $0] } ?? .empty
    }

    /// Whether there is a column for a field.
    func has(_ key: String) -> Bool { places[PlanColumns.place(key)] != nil }

    func place(_ row: Int, _ key: String) -> (line: Int, column: Int, path: String?) {
        grid.place(row, places[PlanColumns.place(key)] ?? 0)
    }
}
