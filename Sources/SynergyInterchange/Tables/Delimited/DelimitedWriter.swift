import SynergyModel

/// Rows of cells as text after RFC 4180, safe to open in a spreadsheet.
struct DelimitedWriter {
    private(set) var bytes: [UInt8] = []
    private let separator: UInt8

    init(separator: CSVTable.Separator) { self.separator = separator.rawValue }

    /// Adds a row, ended by CR LF.
    mutating func add(_ row: [String]) {
        for (place, cell) in row.enumerated() {
            if place > 0 { bytes.append(separator) }
            // A single empty cell would be an empty line.
            let text = row.count == 1 && cell.isEmpty ? "\"\"" : CSVText.cell(cell, separator: separator)
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }
}

extension Sheet.Value {
    /// The value as it stands in a text file.
    var plainText: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): WrittenNumber.text(number)
        case .day(let day): day.description
        case .bool(let value): value ? "true" : "false"
        case .error(let text): text
        }
    }
}
