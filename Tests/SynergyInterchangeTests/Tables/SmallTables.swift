import SynergyInterchange
import SynergyModel

/// Tables as people type them, for tests.
enum SmallTables {
    /// A sheet of texts; a number of question is a text here, as it should be.
    static func sheet(_ name: String, _ rows: [[Sheet.Value]]) -> Sheet {
        Sheet(name: name, rows: rows.map { $0.map { Sheet.Cell($0) } })
    }

    static func sheet(_ name: String, texts rows: [[String]]) -> Sheet {
        sheet(name, rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } })
    }

    /// The problems in words, with their codes.
    static func lines(_ reading: ExchangeReading) -> [String] { reading.diagnostics.map(\.description) }
}
