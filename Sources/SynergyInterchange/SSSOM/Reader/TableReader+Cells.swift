import SynergyModel

extension TableReader {
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { bytes[index] }

    /// Where a cell without quotes ends: at a tab, a line end or the end; eight bytes at a time.
    @inline(__always)
    func cellEnd(from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return start }
        let raw = UnsafeRawPointer(base)
        var index = start
        while index &+ 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Bytes below 0x0E; the lowest one found is certain.
            let marks = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
            guard marks != 0 else {
                index &+= 8
                continue
            }
            index &+= marks.trailingZeroBitCount >> 3
            if isEnd(index) { return index }
            index &+= 1
        }
        while index < count {
            if isEnd(index) { return index }
            index &+= 1
        }
        return count
    }

    @inline(__always)
    private func isEnd(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") { return true }
        return byte == UInt8(ascii: "\r") && (index + 1 == count || bytes[index + 1] == UInt8(ascii: "\n"))
    }

    /// Moves the cursor behind the line end at which it stands.
    @inline(__always)
    mutating func passLineEnd() {
        if cursor < count, bytes[cursor] == UInt8(ascii: "\r") { cursor += 1 }
        if cursor < count, bytes[cursor] == UInt8(ascii: "\n") { cursor += 1 }
        line += 1
        lineStart = cursor
    }

    // MARK: Quotes

    /// Whether there is a quote anywhere after the cursor.
    func hasQuotes() -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = cursor
        while index &+ 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x2222_2222_2222_2222
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            index &+= 8
        }
        return bytes[index...].contains(UInt8(ascii: "\""))
    }

    /// The number of a cell in quotes, or `nil` when the quotes are wrong; the cursor then stands on the next line.
    mutating func quotedCell(from start: Int) -> Int32? {
        guard let text = quotedText(from: start) else { return nil }
        return text.isEmpty ? SSSOM.Records.Column.absent : text.withUnsafeBufferPointer { texts.intern($0) }
    }

    /// What stands in quotes; moves the cursor behind them.
    mutating func quotedText(from start: Int) -> [UInt8]? {
        let (openLine, openStart) = (line, lineStart)
        var text: [UInt8] = []
        var index = start + 1
        while index < count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = index
            }
            guard byte == UInt8(ascii: "\"") else {
                text.append(byte)
                continue
            }
            if index < count, bytes[index] == byte {
                text.append(byte)
                index += 1
                continue
            }
            if index == count || isEnd(index) {
                cursor = index
                return text
            }
            // In a later line it is rather the first quote that was never closed.
            if line > openLine { break }
            return fail(index, "expected the end of the cell after the closing quote")
        }
        (line, lineStart) = (openLine, openStart)
        return fail(start, "the quote that opens this cell is never closed")
    }

    private mutating func fail(_ offset: Int, _ message: String) -> [UInt8]? {
        findings.removeAll(keepingCapacity: true)
        problems.report(.error, .tsvSyntax, line, offset - lineStart + 1, message)
        cursor = offset
        while cursor < count, bytes[cursor] != UInt8(ascii: "\n") { cursor += 1 }
        passLineEnd()
        return nil
    }

    // MARK: Rows that are no rows

    func isBlankLine() -> Bool { isLineEnd(cursor) }

    private func isLineEnd(_ index: Int) -> Bool {
        index == count || bytes[index] != UInt8(ascii: "\t") && isEnd(index)
    }

    /// Passes empty lines, and tells of the first of them.
    mutating func skipBlankLines() {
        let first = line
        while cursor < count, isBlankLine() { passLineEnd() }
        reportBlank(first)
    }

    func reportsBlankAsError(_ isLast: Bool) -> Bool { mode == .strict && !isLast }

    mutating func reportBlank(_ first: Int) {
        let isLast = !bytes[cursor...].contains { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }
        let message = isLast ? "the file ends with an empty line" : "expected a row, found an empty line"
        problems.report(reportsBlankAsError(isLast) ? .error : .warning, .tsvSyntax, first, 1, message)
        guard isLast else { return }
        cursor = count
    }

    /// Passes cells for which there is no column; empty ones can be left out.
    mutating func passExtraCells(_ rowLine: Int) -> Bool {
        var found = columns.count
        var areEmpty = true
        while true {
            found += 1
            let start = cursor
            if start < count, bytes[start] == UInt8(ascii: "\"") {
                guard let text = quotedText(from: start) else { return false }
                areEmpty = areEmpty && text.isEmpty
            } else {
                cursor = cellEnd(from: start)
                areEmpty = areEmpty && cursor == start
            }
            guard cursor < count, bytes[cursor] == UInt8(ascii: "\t") else { break }
            cursor += 1
        }
        passLineEnd()
        let message = "expected \(columns.count) cells, found \(found)"
        guard mode == .lenient, areEmpty else {
            findings.removeAll(keepingCapacity: true)
            problems.report(.error, .cellCount, rowLine, 1, message)
            return false
        }
        problems.report(.warning, .repaired, rowLine, 1, "\(message); the empty ones are left out")
        return true
    }

    /// Takes the cells that a row does not have as empty.
    mutating func passMissingCells(_ found: Int, _ rowLine: Int) -> Bool {
        let message = "expected \(columns.count) cells, found \(found)"
        // A row without what every record needs is rather something else.
        let lacks = columns[found...].contains { $0.isRequired && $0.slot != "record_id" }
        guard mode == .lenient, !lacks else {
            findings.removeAll(keepingCapacity: true)
            problems.report(.error, .cellCount, rowLine, 1, message)
            return false
        }
        problems.report(.warning, .repaired, rowLine, 1, "\(message); the others are read as empty")
        return true
    }
}
