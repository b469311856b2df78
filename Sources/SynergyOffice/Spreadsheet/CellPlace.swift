/// The row and column of a cell, both from 0.
struct CellPlace: Hashable, Sendable {
    /// How many rows a sheet has in Excel (and other programs follow).
    static let rowLimit = 1_048_576
    /// How many columns a sheet has.
    static let columnLimit = 16_384

    var row: Int
    var column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads a place such as `B7` or `$B$7`; `nil` when it is none of a sheet.
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        var hasDigits = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard !hasDigits, column <= Self.columnLimit else { return nil }
                column = column * 26 + Int((byte & 0xDF) - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard row <= Self.rowLimit else { return nil }
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                hasDigits = true
            case UInt8(ascii: "$"):
                continue
            default:
                return nil
            }
        }
        guard (1...Self.columnLimit).contains(column), (1...Self.rowLimit).contains(row) else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    /// The letters of a column, from 0: `A`, `Z`, `AA`.
    static func letters(ofColumn column: Int) -> String {
        var bytes: [UInt8] = []
        var rest = column + 1
        while rest > 0 {
            bytes.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }
}

extension CellPlace: CustomStringConvertible {
    /// The place as a spreadsheet names it, such as `B7`.
    var description: String { Self.letters(ofColumn: column) + String(row + 1) }
}

/// A rectangle of cells, such as `A1:C7`.
struct CellRange: Hashable, Sendable {
    var first: CellPlace
    var last: CellPlace

    init(first: CellPlace, last: CellPlace) {
        self.first = first
        self.last = last
    }

    /// Reads a range or a single cell; `nil` when it is none of a sheet.
    init?(_ text: some StringProtocol) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let start = corners.first, let end = corners.last, corners.count <= 2, let one = CellPlace(start),
            let other = CellPlace(end)
        else { return nil }
        first = CellPlace(row: min(one.row, other.row), column: min(one.column, other.column))
        last = CellPlace(row: max(one.row, other.row), column: max(one.column, other.column))
    }
}
