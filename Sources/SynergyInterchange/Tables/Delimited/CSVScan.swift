/// Finds the cells of a table in bytes.
struct CSVScan {
    static let quote = UInt8(ascii: "\"")

    /// Something that is not as RFC 4180 asks.
    struct Fault {
        enum Kind { case neverClosed, rest }

        var kind: Kind
        var row: Int
        var offset: Int
        var end: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let raw: UnsafeRawBufferPointer
    private let separator: UInt8
    private let hasQuotes: Bool
    private let separators: SIMD16<UInt8>
    private let lineFeeds = SIMD16<UInt8>(repeating: 0x0A)
    private let returns = SIMD16<UInt8>(repeating: 0x0D)
    private let quotes = SIMD16<UInt8>(repeating: CSVScan.quote)
    private var index: Int
    private var line: Int
    private(set) var ends: [UInt32] = []
    private(set) var rowStarts: [UInt32] = []
    private(set) var rowCells: [UInt32] = [0]
    private(set) var rowLines: [UInt32] = []
    private(set) var faults: [Fault] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, hasQuotes: Bool, from start: Int, line: Int) {
        self.bytes = bytes
        raw = UnsafeRawBufferPointer(bytes)
        self.separator = separator
        self.hasQuotes = hasQuotes
        separators = SIMD16(repeating: separator)
        index = start
        self.line = line
    }

    /// Goes over everything, or over some rows only.
    mutating func run(rows: Int = .max) {
        while index < bytes.count, rowStarts.count < rows {
            rowStarts.append(UInt32(truncatingIfNeeded: index))
            rowLines.append(UInt32(truncatingIfNeeded: line))
            row()
            rowCells.append(UInt32(truncatingIfNeeded: ends.count))
        }
    }

    private mutating func row() {
        while true {
            if hasQuotes, index < bytes.count, bytes[index] == Self.quote {
                passQuoted()
            } else {
                passPlain()
            }
            ends.append(UInt32(truncatingIfNeeded: index))
            guard index < bytes.count else { return }
            if bytes[index] == separator {
                index += 1
                continue
            }
            passLineEnd()
            return
        }
    }

    /// Goes to the separator or line end after a cell.
    @inline(__always)
    private mutating func passPlain() {
        var place = index
        let count = bytes.count
        // Cells are short or long: the first bytes one by one, the others sixteen at a time.
        let near = min(place + 12, count)
        while place < near {
            let byte = bytes[place]
            if byte == separator || byte == 0x0A || byte == 0x0D {
                index = place
                return
            }
            place += 1
        }
        while place + 16 <= count {
            let block = raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
            if any(block .== separators .| block .== lineFeeds .| block .== returns) { break }
            place += 16
        }
        while place < count {
            let byte = bytes[place]
            if byte == separator || byte == 0x0A || byte == 0x0D { break }
            place += 1
        }
        index = place
    }

    private mutating func passQuoted() {
        let start = index
        index += 1
        while true {
            while index + 16 <= bytes.count {
                let block = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                if any(block .== quotes .| block .== lineFeeds .| block .== returns) { break }
                index += 16
            }
            while index < bytes.count, bytes[index] != Self.quote, bytes[index] != 0x0A, bytes[index] != 0x0D {
                index += 1
            }
            guard index < bytes.count else {
                faults.append(Fault(kind: .neverClosed, row: rowStarts.count - 1, offset: start, end: index))
                return
            }
            guard bytes[index] == Self.quote else {
                passLineEnd()
                continue
            }
            index += 1
            if index < bytes.count, bytes[index] == Self.quote {
                index += 1
                continue
            }
            break
        }
        let end = index
        passPlain()
        if index > end { faults.append(Fault(kind: .rest, row: rowStarts.count - 1, offset: end, end: index)) }
    }

    private mutating func passLineEnd() {
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        line += 1
    }
}
