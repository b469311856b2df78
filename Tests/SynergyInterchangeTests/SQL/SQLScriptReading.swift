@testable import SynergyInterchange

/// A script read line by line, as far as the tests need it.
struct SQLScriptReading {
    /// The rows of each table, each cell as it stands in the script without quotation marks.
    private(set) var rows: [String: [[String?]]] = [:]
    /// The names of tables in the order in which they are made.
    private(set) var tables: [String] = []

    /// Reads a script for SQLite.
    init(_ bytes: [UInt8]) {
        var table: String?
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("INSERT INTO ") {
                table = line.split(separator: " ").dropFirst(2).first.map(String.init)
            } else if line.hasPrefix("CREATE TABLE ") {
                if let name = line.split(separator: " ").dropFirst(2).first { tables.append(String(name)) }
                table = nil
            } else if let name = table, line.hasPrefix("(") {
                rows[name, default: []].append(Self.cells(line))
            } else {
                table = nil
            }
        }
    }

    subscript(table: SQLTable) -> [[String?]] { rows[table.name] ?? [] }

    /// The cells of a line `(1, 'a', NULL),`.
    private static func cells(_ line: Substring) -> [String?] {
        var cells: [String?] = []
        var rest = line.dropFirst()
        while let first = rest.first, first != ";", first != "\n" {
            var cell = ""
            if first == "'" {
                rest = rest.dropFirst()
                while let next = rest.popFirst() {
                    if next == "'" {
                        guard rest.first == "'" else { break }
                        rest = rest.dropFirst()
                    }
                    cell.append(next)
                }
                cells.append(cell)
            } else {
                cell = String(rest.prefix { $0 != "," && $0 != ")" })
                rest = rest.dropFirst(cell.count)
                cells.append(cell == "NULL" ? nil : cell)
            }
            guard rest.popFirst() == "," else { break }
            rest = rest.drop { $0 == " " }
        }
        return cells
    }
}
