/// A scanner for tab-separated rows, on bytes.
struct TSVScanner {
    /// A cell, as a range of bytes without its quotes.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether quotes inside are doubled.
        var hasDoubledQuotes: Bool
    }

    /// What is wrong with the quotes of a row.
    struct Problem: Error {
        var offset: Int
        var message: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The first byte that was not scanned yet.
    private(set) var index: Int
    /// The line of ``index``, from 1.
    private(set) var line: Int
    /// The cells of the last row; kept between rows so that scanning allocates nothing.
    private(set) var cells: [Cell] = []

    init(bytes: UnsafeBufferPointer<UInt8>, from index: Int, line: Int) {
        self.bytes = bytes
        self.index = index
        self.line = line
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// Scans the next row into ``cells``; on a problem goes on after the line it is in.
    mutating func nextRow() throws(Problem) {
        cells.removeAll(keepingCapacity: true)
        while true {
            let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
            cells.append(isQuoted ? try quotedCell() : try plainCell())
            guard index < bytes.count else { return }
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                return
            }
        }
    }

    /// The text of a cell.
    func text(of cell: Cell) -> String {
        let range = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
        guard cell.hasDoubledQuotes else { return String(decoding: range, as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var skips = false
        for byte in range {
            skips = byte == UInt8(ascii: "\"") && !skips
            if !skips { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func plainCell() throws(Problem) -> Cell {
        let start = index
        var quote: Int?
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") { break }
            if byte == UInt8(ascii: "\""), quote == nil { quote = index }
            index += 1
        }
        var end = index
        if end > start, bytes[end - 1] == UInt8(ascii: "\r"), index == bytes.count || bytes[index] == UInt8(ascii: "\n")
        {
            end -= 1
        }
        if let quote { throw recover(quote, "a cell that holds a double quote must itself be quoted") }
        return Cell(start: start, end: end, hasDoubledQuotes: false)
    }

    private mutating func quotedCell() throws(Problem) -> Cell {
        let open = index
        let openLine = line
        index += 1
        let start = index
        var hasDoubledQuotes = false
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard byte == UInt8(ascii: "\"") else { continue }
            if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                hasDoubledQuotes = true
                index += 1
                continue
            }
            let end = index - 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
            guard index < bytes.count, bytes[index] != UInt8(ascii: "\t"), bytes[index] != UInt8(ascii: "\n") else {
                return Cell(start: start, end: end, hasDoubledQuotes: hasDoubledQuotes)
            }
            // In a later line it is rather the first quote that was never closed.
            if line > openLine { break }
            throw recover(index, "expected the end of the cell after the closing quote")
        }
        // The quote was never closed: read on after the line in which it opened.
        index = open
        line = openLine
        throw recover(open, "the quote that opens this cell is never closed")
    }

    private mutating func recover(_ offset: Int, _ message: String) -> Problem {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        if index < bytes.count {
            index += 1
            line += 1
        }
        return Problem(offset: offset, message: message)
    }
}
