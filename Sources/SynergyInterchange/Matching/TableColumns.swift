public import SynergyModel

/// The columns of a table with a line of names, found by name.
struct TableColumns {
    private var places: [String: Int] = [:]
    private let count: Int
    /// Whether every required column is there, and none twice.
    private(set) var isComplete = true

    /// Reads the line of names.
    ///
    /// - Parameters:
    ///   - header: The cells of the line.
    ///   - required: Names that must be there.
    init(_ header: [DelimitedText.Cell], required: [String], _ problems: inout ProblemList) {
        count = header.count
        for (index, cell) in header.enumerated() {
            let name = cell.text.trimmed ?? cell.text
            if places[name] == nil {
                places[name] = index
            } else if !name.isEmpty {
                isComplete = false
                problems.report(
                    .error, .duplicate, cell.line, cell.column, "the column ‘\(name.excerpt)’ comes twice")
            }
        }
        for name in required where places[name] == nil {
            isComplete = false
            let help = Array(places.keys).sorted().suggestion(for: name)
            problems.report(
                .error, .missingColumn, header.first?.line ?? 1, 1,
                "the line of names needs the column ‘\(name)’\(help)")
        }
    }

    /// Whether there is such a column.
    func has(_ name: String) -> Bool { places[name] != nil }

    /// The cell of a row; `nil` where there is no such column.
    func cell(_ name: String, of row: [DelimitedText.Cell]) -> DelimitedText.Cell? { places[name].map { row[$0] } }

    /// The text of a cell; empty where there is no such column.
    func text(_ name: String, of row: [DelimitedText.Cell]) -> String { cell(name, of: row)?.text ?? "" }

    /// Whether a row has as many cells as there are columns; reports it where not.
    func fits(_ row: [DelimitedText.Cell], _ problems: inout ProblemList) -> Bool {
        guard row.count != count else { return true }
        let extra = row.count > count ? row[count] : row[0]
        problems.report(
            .error, .cellCount, extra.line, extra.column,
            "expected \(count == 1 ? "1 cell" : "\(count) cells") as in the line of names, found \(row.count)")
        return false
    }
}

extension Diagnostic.Code {
    /// A column that must be there.
    public static let missingColumn = Self(rawValue: "missing-column")
}
