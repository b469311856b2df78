/// Cuts a stream of bytes into lines, however it arrives in pieces.
package struct LineSplitter {
    /// One line, without its end.
    package struct Line {
        /// Its number, from 1.
        package var number: Int
        /// What stands in it; empty when it is too long.
        package var bytes: [UInt8]
        /// Whether it is longer than allowed.
        package var isTooLong: Bool

        /// Whether nothing but white space stands in it.
        package var isBlank: Bool { !isTooLong && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
    }

    private let limit: Int
    private var rest: [UInt8] = []
    private var number = 0
    private var isTooLong = false

    /// Creates a splitter for lines of at most so many bytes.
    package init(limit: Int) { self.limit = limit }

    /// Takes the next piece, and hands on the lines that end in it.
    package mutating func add(_ piece: [UInt8], _ body: (Line) throws -> Void) rethrows {
        var start = 0
        while let end = piece[start...].firstIndex(of: 0x0A) {
            append(piece[start..<end])
            try hand(to: body)
            start = end + 1
        }
        append(piece[start...])
    }

    /// Hands on the last line, if no line end follows it.
    package mutating func finish(_ body: (Line) throws -> Void) rethrows {
        if isTooLong || !rest.isEmpty { try hand(to: body) }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard !isTooLong else { return }
        if rest.count + bytes.count > limit {
            isTooLong = true
            rest = []
        } else {
            rest += bytes
        }
    }

    private mutating func hand(to body: (Line) throws -> Void) rethrows {
        number += 1
        let line = Line(number: number, bytes: rest, isTooLong: isTooLong)
        rest.removeAll(keepingCapacity: true)
        isTooLong = false
        try body(line)
    }
}
