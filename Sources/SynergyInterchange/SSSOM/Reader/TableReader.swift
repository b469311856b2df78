import SynergyModel

/// Reads the table of a file into columns: each cell is looked at once, each different text is checked once.
///
/// The rows of a file are many and alike. Texts become numbers as soon as their cell ends, and what was found good under a number
/// needs no second look; nothing is allocated for a row.
struct TableReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let count: Int
    let metadata: SSSOM.Metadata
    let version: String
    let mode: SSSOM.Mode
    let limits: Limits
    var problems: ProblemList
    var checker: ValueChecker
    var columns: [TableColumn] = []
    /// The first byte that was not read yet.
    var cursor = 0
    /// The line of ``cursor``, and where that line begins.
    var line = 1
    var lineStart = 0
    var headerLine = 1

    var texts = NameTable()
    var ahead = LookAhead()
    /// For each text what was found good about it.
    var checks: [TableColumn.Checks] = []
    var rules = RowRules()
    /// What is wrong in cells of the row that is being read; told once it is known that the row has all its cells.
    var findings: [CellFinding] = []

    /// Something wrong in a cell.
    struct CellFinding {
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var line: Int
        var column: Int
        var message: String
        var path: String?
    }

    init(
        bytes: UnsafeBufferPointer<UInt8>, metadata: SSSOM.Metadata, version: String, mode: SSSOM.Mode, limits: Limits,
        problems: ProblemList
    ) {
        self.bytes = bytes
        count = bytes.count
        self.metadata = metadata
        self.version = version
        self.mode = mode
        self.limits = limits
        self.problems = problems
        checker = ValueChecker(prefixes: metadata.prefixes, version: version)
    }

    /// Reads header and rows; returns `nil` when the header is such that rows mean nothing.
    mutating func read(from start: Int, line: Int) -> SSSOM.Records? {
        cursor = start
        lineStart = start
        self.line = line
        guard readHeader() else { return nil }
        rules = RowRules(columns, metadata, &texts)
        rules.mayHaveQuotes = hasQuotes()
        checks = Array(repeating: [], count: texts.count)
        var records = readRows()
        checkPendingLiterals(records)
        mirrorTermTypes(&records)
        return records
    }

    /// `match_term_type` says the same of both sides.
    private func mirrorTermTypes(_ records: inout SSSOM.Records) {
        guard columns.contains(where: { $0.name == "match_term_type" && $0.slot == "subject_type" }) else { return }
        guard let types = records.column("subject_type"), records.column("object_type") == nil else { return }
        records.columns.append(SSSOM.Records.Column("object_type", cells: types.cells, common: types.common))
    }

    // MARK: Rows

    private mutating func readRows() -> SSSOM.Records {
        let width = columns.count
        // Small enough for the cache, and rows are written column by column.
        let height = max(1, min(1_024, 65_536 / width))
        let block = UnsafeMutablePointer<Int32>.allocate(capacity: width * height)
        defer { block.deallocate() }
        var caches = CellCaches(width: width)
        defer { caches.deallocate() }
        var cells = [[Int32]](repeating: [], count: width)
        let expected = expectedRows()
        for index in cells.indices { cells[index].reserveCapacity(expected) }
        var lines = RowLines(first: line)
        var row = 0
        var total = 0
        while cursor < count {
            if isBlankLine() {
                skipBlankLines()
                continue
            }
            if cursor >= ahead.end, texts.count > LookAhead.worthwhile { lookAhead(caches) }
            let rowLine = line
            let place = RowPlace(start: cursor, line: line)
            guard readRow(into: block + row, height, &caches), checkRow(block + row, height, place) else { continue }
            lines.add(rowLine, at: total)
            total += 1
            row += 1
            if row == height {
                flush(block, height, row, &cells)
                caches.review(rows: total)
                row = 0
            }
        }
        flush(block, height, row, &cells)
        return records(cells, total, lines.lines)
    }

    private func flush(_ block: UnsafeMutablePointer<Int32>, _ height: Int, _ rows: Int, _ cells: inout [[Int32]]) {
        for column in cells.indices {
            cells[column].append(contentsOf: UnsafeBufferPointer(start: block + column * height, count: rows))
        }
    }

    /// About how many rows follow, by the length of the first ones.
    private func expectedRows() -> Int {
        let sample = min(count - cursor, 1 << 16)
        guard sample > 0 else { return 0 }
        let breaks = bytes[cursor..<cursor + sample].count { $0 == UInt8(ascii: "\n") }
        let rows = Double(breaks) / Double(sample) * Double(count - cursor) * 1.03
        return min(Int(rows) + 16, (count - cursor) / columns.count + 1)
    }

    private func records(_ cells: [[Int32]], _ total: Int, _ lines: SSSOM.Records.Lines) -> SSSOM.Records {
        var records = SSSOM.Records()
        records.texts = texts
        records.count = total
        records.lines = lines
        records.file = problems.file
        for (column, cells) in zip(columns, cells) where !column.isNameless {
            records.columns.append(SSSOM.Records.Column(column.slot, cells: cells))
        }
        return records
    }

    /// Reads one row into every `height`-th place from `row`; returns `false` when it is not a row.
    @inline(__always)
    private mutating func readRow(
        into row: UnsafeMutablePointer<Int32>, _ height: Int, _ caches: inout CellCaches
    ) -> Bool {
        let last = columns.count - 1
        let rowLine = line
        var column = 0
        while true {
            let start = cursor
            var number = SSSOM.Records.Column.absent
            if start < count, byte(start) == UInt8(ascii: "\"") {
                guard let text = quotedCell(from: start) else { return false }
                number = text
                if number >= 0 { number = checked(number, column, start) }
            } else {
                cursor = cellEnd(from: start)
                if cursor > start {
                    let before = column > 0 && !caches.isUsed(column - 1) ? row[(column - 1) * height] : -1
                    number = plainCell(start, column, after: before, &caches)
                }
            }
            row[column * height] = number
            if cursor < count, byte(cursor) == UInt8(ascii: "\t") {
                cursor += 1
                guard column < last else { return passExtraCells(rowLine) && endRow() }
                column += 1
                continue
            }
            passLineEnd()
            guard column == last else {
                for missing in column + 1...last { row[missing * height] = SSSOM.Records.Column.absent }
                return passMissingCells(column + 1, rowLine) && endRow()
            }
            return findings.isEmpty ? true : endRow()
        }
    }

    /// The number of a cell without quotes, from ``cursor`` back to `start`.
    ///
    /// - Parameter before: The number of the cell before it when that, too, is one of many texts, else negative.
    @inline(__always)
    private mutating func plainCell(
        _ start: Int, _ column: Int, after before: Int32, _ caches: inout CellCaches
    ) -> Int32 {
        let length = cursor - start
        let text = UnsafeBufferPointer(rebasing: bytes[start..<cursor])
        guard length <= 32, caches.isUsed(column), let base = text.baseAddress else {
            // A label was numbered right after the identifier it came with first, and mostly comes with it again.
            let guess = before &+ 1
            let number = guess > 0 && texts.matches(guess, text) ? guess : texts.intern(text)
            return checked(number, column, start)
        }
        let key = CellCaches.Key(UnsafeRawPointer(base), length)
        if let number = caches.find(key, column) { return number }
        let number = checked(texts.intern(text), column, start)
        if findings.isEmpty { caches.store(key, column, number) }
        return number
    }

    /// Tells what was found in the cells of a row that is complete.
    private mutating func endRow() -> Bool {
        for finding in findings {
            problems.report(
                finding.severity, finding.code, finding.line, finding.column, finding.message, path: finding.path)
        }
        findings.removeAll(keepingCapacity: true)
        return true
    }
}

/// Where a row begins.
struct RowPlace {
    var start: Int
    var line: Int
}

/// The lines of the rows: counted as long as each takes one.
struct RowLines {
    private let first: Int
    private var listed: [Int32]?
    private var next = 0

    init(first: Int) { self.first = first }

    mutating func add(_ line: Int, at row: Int) {
        next = row + 1
        if listed == nil {
            guard line != first + row else { return }
            listed = (0..<row).map { Int32(truncatingIfNeeded: first + $0) }
        }
        listed?.append(Int32(truncatingIfNeeded: line))
    }

    var lines: SSSOM.Records.Lines { listed.map { .listed($0) } ?? .oneEach(first: first) }
}
