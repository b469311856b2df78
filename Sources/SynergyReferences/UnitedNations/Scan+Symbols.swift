extension Scan {
    /// A symbol one of whose slashes is the anchor, with what follows it by "and Corr.1".
    mutating func symbol(atSlash anchor: Int) -> Int? {
        guard let start = headStart(before: anchor), let end = symbols.read(at: start) else { return nil }
        if let joint = jointSymbol(after: end, from: start) { return joint }
        let isReissued = isReissued(start, end)
        writeSymbol(start..<end) { buffer in
            if isReissued { buffer.fact(.reissued) }
        }
        return ellipses(after: end)
    }

    /// Where the head begins that stands before a slash.
    private func headStart(before anchor: Int) -> Int? {
        var index = anchor
        var symbol = text.before(index)
        if symbol.byte == 0x0A || symbol.byte == UInt8(ascii: " ") {
            // Only long heads are looked for before a line end: "A" before one is a word.
            index = text.passSpacesBefore(index)
            symbol = text.before(index)
            guard symbol.byte.isLetter, text.before(symbol.start).byte.isLetter else { return nil }
        }
        var start = index
        var length = 0
        while symbol.byte.isLetter, start > 0 {
            length += 1
            guard length <= SymbolReader.longestHead, text.raw(symbol.start) < 0x80 || text.raw(symbol.start) == 0xEF
            else {
                // `é/5`: an accented letter is none of a symbol, and no boundary either.
                break
            }
            start = symbol.start
            symbol = text.before(start)
        }
        guard start < index, start >= floor, text.mayBegin(start) else { return nil }
        return start
    }

    /// Writes the symbol that was read.
    private mutating func writeSymbol(_ span: Range<Int>, facts: (inout CitationBuffer) -> Void) {
        found.open()
        found.write("un:")
        found.write(symbols.key)
        if let year = symbols.year {
            found.fact(.year)
            found.write(decimal: year)
        }
        facts(&found)
        close(.unSymbol, span)
    }

    /// Whether an asterisk follows that is no mark of Markdown: `A/72/164*`.
    private func isReissued(_ start: Int, _ end: Int) -> Bool {
        text.at(end).byte == UInt8(ascii: "*") && text.before(start).byte != UInt8(ascii: "*")
    }

    // MARK: Joint documents

    /// `CEDAW/C/GC/31-CRC/C/GC/18`: one document with two symbols, each of which is reported (section 3.3).
    private mutating func jointSymbol(after end: Int, from start: Int) -> Int? {
        let dash = text.at(end)
        guard dash.byte == UInt8(ascii: "-") else { return nil }
        var next = text.at(dash.end)
        if next.byte == 0x0A { next = text.at(next.end) }
        guard next.byte.isLetter else { return nil }
        let first = symbols.key
        let year = symbols.year
        guard let last = symbols.read(at: next.start) else {
            // What was read before is read again, since the reader has room for one.
            _ = symbols.read(at: start)
            return nil
        }
        let second = symbols.key
        found.open()
        found.write("un:")
        found.write(first)
        if let year {
            found.fact(.year)
            found.write(decimal: year)
        }
        found.fact(.joint, second)
        close(.unSymbol, start..<end)
        let isReissued = isReissued(start, last)
        writeSymbol(next.start..<last) { buffer in
            buffer.fact(.joint, first)
            if isReissued { buffer.fact(.reissued) }
        }
        return ellipses(after: last)
    }
}

extension CitationBuffer {
    /// Adds a number to the key or fact.
    mutating func write(decimal value: Int) {
        guard value >= 10 else { return write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: max(value, 0))) }
        write(decimal: value / 10)
        write(UInt8(ascii: "0") + UInt8(value % 10))
    }
}
