import SynergyModel

/// A table in a text file: every cell with its place.
struct DelimitedText {
    /// One cell.
    struct Cell {
        /// What it holds, without the quotes around it.
        var text: String
        var line: Int
        /// In bytes, from 1.
        var column: Int
    }

    /// What stands between two cells, and whether quotes mean anything.
    enum Form {
        /// Tabs; a quote is a letter like any other.
        case plainTabs
        /// Tabs; cells may stand in double quotes, as in SSSOM/TSV.
        case quotedTabs
        /// A separator that is found by looking, and cells may stand in double quotes (RFC 4180).
        case csv
    }

    /// The rows that hold anything.
    private(set) var rows: [[Cell]] = []

    /// Reads a table; `nil` when its bytes are no text or are too many.
    ///
    /// A byte order mark is passed over, and lines may end with LF, CR LF or CR. Only CSV may be in another encoding than UTF-8.
    init?(
        _ bytes: [UInt8], _ form: Form, firstLine: Int = 1, limits: Limits,
        _ problems: inout ProblemList
    ) {
        let table: CSVTable
        switch form {
        case .csv:
            guard let read = CSVTable(bytes, limits: limits, &problems) else { return nil }
            table = read
        case .plainTabs, .quotedTabs:
            guard CSVTable.fits(bytes, limits, &problems) else { return nil }
            if let offset = bytes.withUnsafeBufferPointer({ UTF8Validation.firstInvalidOffset(in: $0) }) {
                DecodedText.reportInvalid(bytes, offset, &problems)
                return nil
            }
            let text = DecodedText(utf8: bytes)
            table = CSVTable(
                text, separator: .tab, hasQuotes: form == .quotedTabs, from: text.start, firstLine: firstLine,
                &problems)
        }
        for row in 0..<table.rowCount {
            let cells = Self.cells(of: row, in: table)
            if cells.count > 1 || !cells[0].text.isEmpty { rows.append(cells) }
        }
    }

    /// The cells of a row; their places are counted on from one to the next.
    private static func cells(of row: Int, in table: CSVTable) -> [Cell] {
        var (line, lineStart) = (Int(table.rowLines[row]), Int(table.rowStarts[row]))
        var index = lineStart
        return (0..<table.cellCount(ofRow: row)).map { column in
            let range = table.range(row, column)
            while index < range.lowerBound {
                let byte = table.bytes[index]
                index += 1
                if byte == 0x0A || byte == 0x0D && table.bytes[index] != 0x0A {
                    line += 1
                    lineStart = index
                }
            }
            return Cell(text: table[row, column], line: line, column: range.lowerBound - lineStart + 1)
        }
    }
}
