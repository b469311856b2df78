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
        /// A separator, and cells may stand in double quotes (RFC 4180).
        case csv(separator: UInt8)

        var separator: UInt8 {
            if case .csv(let separator) = self { separator } else { 0x09 }
        }

        var hasQuotes: Bool {
            if case .plainTabs = self { false } else { true }
        }
    }

    /// The rows that hold anything.
    private(set) var rows: [[Cell]] = []

    /// Reads a table; `nil` when its bytes are no text or are too many.
    ///
    /// A byte order mark is passed over, and lines may end with LF, CR LF or CR.
    init?(
        _ bytes: [UInt8], _ form: Form, firstLine: Int = 1, limits: Limits,
        _ problems: inout ProblemList
    ) {
        guard bytes.count <= limits.fileBytes else {
            let message = "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)"
            problems.report(.error, .fileTooLarge, 1, 1, message)
            return nil
        }
        if let offset = bytes.withUnsafeBufferPointer({ UTF8Validation.firstInvalidOffset(in: $0) }) {
            let place = LineTable(bytes).place(of: offset)
            let byte = String(bytes[offset], radix: 16, uppercase: true)
            problems.report(
                .error, .invalidUTF8, place.line, place.column,
                "the byte 0x\(byte) is not part of valid UTF-8; save the file as UTF-8")
            return nil
        }
        var scanner = Scanner(bytes: bytes, form: form, line: firstLine)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.skip(3) }
        while let row = scanner.row(&problems) {
            if row.count > 1 || !row[0].text.isEmpty { rows.append(row) }
        }
    }

    /// The separator of a CSV file, by what its first line holds most of: spreadsheets write `;` where `,` is the decimal mark.
    static func separator(of bytes: [UInt8]) -> UInt8 {
        let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = candidates.map { candidate in header.count { $0 == candidate } }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }
}

/// Walks over the bytes of a table.
private struct Scanner {
    private let bytes: [UInt8]
    private let form: DelimitedText.Form
    private var index = 0
    private var line: Int
    private var lineStart = 0

    init(bytes: [UInt8], form: DelimitedText.Form, line: Int) {
        self.bytes = bytes
        self.form = form
        self.line = line
    }

    mutating func skip(_ count: Int) {
        index += count
        lineStart += count
    }

    /// The next row, or `nil` at the end.
    mutating func row(_ problems: inout ProblemList) -> [DelimitedText.Cell]? {
        guard index < bytes.count else { return nil }
        var cells: [DelimitedText.Cell] = []
        while true {
            cells.append(cell(&problems))
            guard index < bytes.count else { return cells }
            if bytes[index] == form.separator {
                index += 1
                continue
            }
            passLineEnd()
            return cells
        }
    }

    private mutating func cell(_ problems: inout ProblemList) -> DelimitedText.Cell {
        let (line, column) = (line, index - lineStart + 1)
        if form.hasQuotes, index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            return .init(text: quoted(line, column, &problems), line: line, column: column)
        }
        let start = index
        skipToEndOfCell()
        return .init(text: String(decoding: bytes[start..<index], as: UTF8.self), line: line, column: column)
    }

    private mutating func quoted(_ line: Int, _ column: Int, _ problems: inout ProblemList) -> String {
        var text: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                guard index + 1 < bytes.count, bytes[index + 1] == byte else {
                    index += 1
                    reportRest(&problems)
                    return String(decoding: text, as: UTF8.self)
                }
                index += 1
            }
            if byte == 0x0A || byte == 0x0D {
                let start = index
                passLineEnd()
                text += bytes[start..<index]
                continue
            }
            text.append(byte)
            index += 1
        }
        problems.report(.error, .tsvSyntax, line, column, "the quote that opens this cell is never closed")
        return String(decoding: text, as: UTF8.self)
    }

    /// After the closing quote nothing may follow but the end of the cell.
    private mutating func reportRest(_ problems: inout ProblemList) {
        let start = index
        skipToEndOfCell()
        guard index > start else { return }
        let rest = String(decoding: bytes[start..<index], as: UTF8.self).excerpt
        problems.report(
            .error, .tsvSyntax, line, start - lineStart + 1,
            "expected the end of the cell after its quotes, found ‘\(rest)’")
    }

    private mutating func skipToEndOfCell() {
        while index < bytes.count, bytes[index] != form.separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
            index += 1
        }
    }

    private mutating func passLineEnd() {
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        line += 1
        lineStart = index
    }
}
