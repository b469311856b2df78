import SynergyModel

/// A table in a text file: where each cell stands; the texts are made when they are asked for.
///
/// Rows are separated by LF, CR LF or CR, cells by one separator, and cells may stand in double quotes (RFC 4180).
public struct CSVTable: Sendable {
    /// What stands between two cells.
    public enum Separator: UInt8, Sendable, CaseIterable {
        /// As in RFC 4180.
        case comma = 0x2C
        /// As spreadsheets write where a comma is the decimal mark.
        case semicolon = 0x3B
        /// As in TSV.
        case tab = 0x09
        /// As some databases write.
        case bar = 0x7C
    }

    /// What stands between two cells.
    public let separator: Separator
    /// What the bytes of the file were.
    public let encoding: TextEncoding

    let bytes: [UInt8]
    let hasQuotes: Bool
    /// Where each cell ends; it begins after the end of the one before, or where its row begins.
    private(set) var ends: [UInt32] = []
    private(set) var rowStarts: [UInt32] = []
    /// The number of the first cell of each row, and in the end that of all.
    private(set) var rowCells: [UInt32] = [0]
    private(set) var rowLines: [UInt32] = []

    /// Goes over a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - separator: What stands between two cells.
    ///   - start: Where the first row begins.
    ///   - firstLine: The number of its line.
    init(
        _ text: DecodedText, separator: Separator, hasQuotes: Bool, from start: Int, firstLine: Int,
        _ problems: inout ProblemList
    ) {
        bytes = text.bytes
        encoding = text.encoding
        self.separator = separator
        self.hasQuotes = hasQuotes
        var faults: [CSVScan.Fault] = []
        bytes.withUnsafeBufferPointer { bytes in
            var scan = CSVScan(
                bytes, separator: separator.rawValue, hasQuotes: hasQuotes, from: start, line: firstLine)
            scan.run()
            (ends, rowStarts, rowCells, rowLines) = (scan.ends, scan.rowStarts, scan.rowCells, scan.rowLines)
            faults = scan.faults
        }
        for fault in faults { report(fault, &problems) }
    }

    private func report(_ fault: CSVScan.Fault, _ problems: inout ProblemList) {
        let place = place(row: fault.row, offset: fault.offset)
        switch fault.kind {
        case .neverClosed:
            problems.report(
                .error, .tsvSyntax, place.line, place.column, "the quote that opens this cell is never closed")
        case .rest:
            let rest = String(decoding: bytes[fault.offset..<fault.end], as: UTF8.self).excerpt
            problems.report(
                .error, .tsvSyntax, place.line, place.column,
                "expected the end of the cell after its quotes, found ‘\(rest)’")
        }
    }

    // MARK: Cells

    /// How many rows there are, empty lines among them.
    public var rowCount: Int { rowStarts.count }

    /// How many cells a row has.
    public func cellCount(ofRow row: Int) -> Int { Int(rowCells[row + 1] - rowCells[row]) }

    /// Whether a row is an empty line.
    public func isBlank(_ row: Int) -> Bool {
        cellCount(ofRow: row) == 1 && ends[Int(rowCells[row])] == rowStarts[row]
    }

    /// The text of a cell without the quotes around it; empty where the row has no such cell.
    ///
    /// - Complexity: O(*n*) in the length of the cell.
    public subscript(row: Int, column: Int) -> String {
        guard column >= 0, column < cellCount(ofRow: row) else { return "" }
        return text(range(row, column))
    }

    /// How many bytes a cell has in UTF-8, quotes around it and doubled ones inside included; no text is made.
    public func rawLength(row: Int, column: Int) -> Int { range(row, column).count }

    /// Where a cell stands, quotes included.
    func range(_ row: Int, _ column: Int) -> Range<Int> {
        let cell = Int(rowCells[row]) + column
        let start = column == 0 ? Int(rowStarts[row]) : Int(ends[cell - 1]) + 1
        return start..<Int(ends[cell])
    }

    private func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            let cell = UnsafeBufferPointer(rebasing: bytes[range])
            guard hasQuotes, cell.first == CSVScan.quote else { return String(decoding: cell, as: UTF8.self) }
            var index = 1
            while index < cell.count, cell[index] != CSVScan.quote { index += 1 }
            guard index + 1 < cell.count, cell[index + 1] == CSVScan.quote else {
                return String(decoding: UnsafeBufferPointer(rebasing: cell[1..<index]), as: UTF8.self)
            }
            var text: [UInt8] = []
            text.reserveCapacity(cell.count)
            index = 1
            while index < cell.count {
                if cell[index] == CSVScan.quote {
                    guard index + 1 < cell.count, cell[index + 1] == CSVScan.quote else { break }
                    index += 1
                }
                text.append(cell[index])
                index += 1
            }
            return String(decoding: text, as: UTF8.self)
        }
    }

    // MARK: Places

    /// The line and the column in bytes of a cell, both from 1; of the row where it has no such cell.
    ///
    /// - Complexity: O(*n*) in the length of the row.
    public func place(row: Int, column: Int) -> (line: Int, column: Int) {
        let isThere = column < cellCount(ofRow: row)
        return place(row: row, offset: isThere ? range(row, column).lowerBound : Int(rowStarts[row]))
    }

    private func place(row: Int, offset: Int) -> (line: Int, column: Int) {
        var line = Int(rowLines[row])
        var start = Int(rowStarts[row])
        var index = start
        while index < offset {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || byte == 0x0D && bytes[index] != 0x0A {
                line += 1
                start = index
            }
        }
        return (line, offset - start + 1)
    }
}
