import SynergyModel

/// The lines of metadata of a file, before they are parsed.
struct MetadataBlock {
    private(set) var lines: [YAMLLine] = []
    /// Where the table begins, and its line.
    private(set) var tableStart = 0
    private(set) var tableLine = 1
    private let bytes: UnsafeBufferPointer<UInt8>
    private let mode: SSSOM.Mode
    private var margin: Int?
    private var hasTrailingTabs = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ mode: SSSOM.Mode) {
        self.bytes = bytes
        self.mode = mode
    }

    /// Takes the lines that begin with `#` from the head of a file.
    static func embedded(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, mode: SSSOM.Mode, _ problems: inout ProblemList
    ) -> Self {
        var block = Self(bytes, mode)
        block.readEmbedded(from: start, &problems)
        return block
    }

    /// Takes all lines of a file of metadata.
    static func external(
        _ bytes: UnsafeBufferPointer<UInt8>, mode: SSSOM.Mode, _ problems: inout ProblemList
    ) -> Self {
        var block = Self(bytes, mode)
        var start = 0
        var number = 1
        while start < bytes.count {
            let end = block.lineEnd(from: start)
            block.add(Array(bytes[start..<end.text]), number, column: 1, hash: 0, &problems)
            start = end.next
            number += 1
        }
        return block
    }

    private func lineEnd(from start: Int) -> (text: Int, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let next = min(bytes.count, end + 1)
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return (end, next)
    }

    private mutating func readEmbedded(from start: Int, _ problems: inout ProblemList) {
        var start = start
        var number = 1
        while start < bytes.count {
            let end = lineEnd(from: start)
            let isQuoted =
                bytes[start] == UInt8(ascii: "\"") && start + 1 < end.text && bytes[start + 1] == UInt8(ascii: "#")
            if bytes[start] == UInt8(ascii: "#") {
                add(Array(bytes[start..<end.text]), number, column: 1, hash: 1, &problems)
            } else if isQuoted {
                problems.report(
                    .warning, .tsvSyntax, number, 1, "a line of metadata stands in quotes, as a spreadsheet writes it")
                add(unquoted(start, end.text), number, column: 2, hash: 1, &problems)
            } else if isBlank(start, end.text), hasMore(after: end.next) {
                let severity: Diagnostic.Severity = mode == .strict ? .error : .warning
                problems.report(severity, .tsvSyntax, number, 1, "expected metadata or the table, found an empty line")
            } else {
                break
            }
            start = end.next
            number += 1
        }
        tableStart = start
        tableLine = number
    }

    private func isBlank(_ start: Int, _ end: Int) -> Bool {
        bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    private func hasMore(after start: Int) -> Bool {
        bytes[start...].contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A }
    }

    /// What stands in the quotes of a line; tabs after them belong to empty cells.
    private func unquoted(_ start: Int, _ end: Int) -> [UInt8] {
        var text: [UInt8] = []
        var index = start + 1
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                guard index + 1 < end, bytes[index + 1] == byte else { break }
                index += 1
            }
            text.append(byte)
            index += 1
        }
        return text
    }

    /// Adds a line.
    ///
    /// - Parameters:
    ///   - column: The column in the file of the first byte.
    ///   - hash: How many bytes the mark of a comment takes.
    private mutating func add(
        _ line: [UInt8], _ number: Int, column: Int, hash: Int, _ problems: inout ProblemList
    ) {
        var end = line.count
        var sawTab = false
        while end > hash, line[end - 1] == 0x20 || line[end - 1] == 0x09 {
            sawTab = sawTab || line[end - 1] == 0x09
            end -= 1
        }
        if sawTab, !hasTrailingTabs, hash > 0 {
            hasTrailingTabs = true
            problems.report(
                .warning, .tsvSyntax, number, column + end,
                "lines of metadata end with tabs, as a spreadsheet writes them")
        }
        var text = hash
        while text < end, line[text] == 0x20 { text += 1 }
        guard text < end else {
            lines.append(YAMLLine(number: number, column: column + text, indent: 0, text: ""))
            return
        }
        let spaces = text - hash
        let base = hash == 0 ? 0 : margin ?? spaces
        margin = base
        if spaces < base {
            problems.report(
                .error, .yamlSyntax, number, column + text,
                "expected \(base) spaces after # as on the first line, found \(spaces)")
        }
        if line[text] == 0x09 {
            problems.report(
                .error, .yamlSyntax, number, column + text, "a line is indented with spaces, not with a tab")
            // Told once; what stands in the line does not matter any more.
            return
        }
        lines.append(
            YAMLLine(
                number: number, column: column + text, indent: max(0, spaces - base),
                text: String(decoding: line[text..<end], as: UTF8.self)))
    }
}
