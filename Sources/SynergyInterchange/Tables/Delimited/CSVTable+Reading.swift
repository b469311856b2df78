public import SynergyModel

extension CSVTable {
    /// A file that was read.
    public struct Reading: Sendable {
        /// The table, or `nil` when the bytes are no text or too many.
        public var table: CSVTable?
        /// Every problem, in the order of their places.
        public var diagnostics: [Diagnostic]
    }

    /// Reads a file; its encoding and its separator are found by looking at it.
    ///
    /// A first line such as `sep=;`, as spreadsheets write it, says what the separator is and is not part of the table.
    ///
    /// - Parameters:
    ///   - bytes: The whole file: UTF-8, UTF-16, or Windows-1252 with a warning.
    ///   - file: The name used in places.
    ///   - separator: What stands between two cells, where that is known.
    ///   - limits: How much is accepted.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(
        _ bytes: [UInt8], file: String? = nil, separator: Separator? = nil, limits: Limits = Limits()
    ) -> Reading {
        var problems = ProblemList(file: file, limits: limits)
        let table = Self(bytes, separator: separator, limits: limits, &problems)
        return Reading(table: table, diagnostics: problems.sorted())
    }

    /// Reads a file and reports its problems to a list.
    init?(_ bytes: [UInt8], separator: Separator? = nil, limits: Limits, _ problems: inout ProblemList) {
        guard Self.fits(bytes, limits, &problems), let text = DecodedText(bytes, &problems) else { return nil }
        var start = text.start
        var firstLine = 1
        var known = separator
        if let (said, end) = Self.separatorLine(of: text) {
            known = known ?? said
            start = end
            firstLine = 2
        }
        self.init(
            text, separator: known ?? Self.sniffed(text, from: start), hasQuotes: true, from: start,
            firstLine: firstLine, &problems)
    }

    static func fits(_ bytes: [UInt8], _ limits: Limits, _ problems: inout ProblemList) -> Bool {
        // A UTF-16 text may become half as long again; places are counted in 32 bits.
        let limit = min(limits.fileBytes, Int(UInt32.max) / 3 * 2)
        if bytes.count <= limit { return true }
        let message = "the file has \(bytes.count) bytes, more than the limit of \(limit)"
        problems.report(.error, .fileTooLarge, 1, 1, message)
        return false
    }

    /// What a first line `sep=;` says, and where the next line begins.
    private static func separatorLine(of text: DecodedText) -> (Separator, Int)? {
        let line = text.bytes[text.start...].prefix(7)
        guard line.count >= 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8),
            let separator = Separator(rawValue: line[line.startIndex + 4])
        else { return nil }
        let rest = line.dropFirst(5)
        let end = text.start + 5
        if rest.isEmpty { return (separator, end) }
        if rest.starts(with: [0x0D, 0x0A]) { return (separator, end + 2) }
        return rest.first == 0x0A || rest.first == 0x0D ? (separator, end + 1) : nil
    }

    /// The separator by which most rows have as many cells as the first; among several, the one that makes most cells.
    ///
    /// Only the beginning of the file is looked at, and quotes are respected.
    static func sniffed(_ text: DecodedText, from start: Int) -> Separator {
        var best: (share: Int, cells: Int, separator: Separator)?
        let end = min(text.bytes.count, start + 1 << 18)
        for separator in Separator.allCases {
            let counts = text.bytes.withUnsafeBufferPointer { bytes in
                var scan = CSVScan(
                    UnsafeBufferPointer(rebasing: bytes[..<end]), separator: separator.rawValue, hasQuotes: true,
                    from: start, line: 1)
                scan.run(rows: 100)
                return scan.rowStarts.indices.compactMap { row -> Int? in
                    let (first, next) = (Int(scan.rowCells[row]), Int(scan.rowCells[row + 1]))
                    // An empty line says nothing.
                    return next - first == 1 && scan.ends[first] == scan.rowStarts[row] ? nil : next - first
                }
            }
            guard let cells = counts.first(where: { $0 > 1 }) else { continue }
            let share = counts.count { $0 == cells } * 1_000 / counts.count
            if let best, (best.share, best.cells) >= (share, cells) { continue }
            best = (share, cells, separator)
        }
        return best?.separator ?? .comma
    }
}
