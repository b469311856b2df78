/// Schemes of addresses that run something, carry their content with them, or reach into the machine of the reader.
enum UnsafeScheme: CaseIterable {
    case javascript, data, vbscript, file

    var name: StaticString {
        switch self {
        case .javascript: "javascript"
        case .data: "data"
        case .vbscript: "vbscript"
        case .file: "file"
        }
    }

    /// The most tabs and line ends passed between two letters: readers of addresses drop them, so people hide behind them.
    private static let longestBreak = 4

    /// The scheme that ends before a colon, and where it begins.
    static func find(beforeColon colon: Int, in text: FoldedText) -> (scheme: UnsafeScheme, start: Int)? {
        let last = text.before(passBreaks(colon, text)).byte.lower
        for scheme in allCases {
            let letters = UnsafeBufferPointer(start: scheme.name.utf8Start, count: scheme.name.utf8CodeUnitCount)
            guard letters.last == last else { continue }
            var index = colon
            let isThere = letters.reversed().allSatisfy { letter in
                let symbol = text.before(passBreaks(index, text))
                index = symbol.start
                return symbol.byte.lower == letter
            }
            if isThere { return (scheme, index) }
        }
        return nil
    }

    /// The scheme of a text that is an address and nothing else.
    static func of(_ text: FoldedText, from start: Int) -> UnsafeScheme? {
        for index in start..<min(text.count, max(start, start + 96)) where text.base[index] == UInt8(ascii: ":") {
            guard let found = find(beforeColon: index, in: text), found.start <= start else { return nil }
            return found.scheme
        }
        return nil
    }

    private static func passBreaks(_ index: Int, _ text: FoldedText) -> Int {
        var index = index
        var lines = 0
        for _ in 0..<longestBreak {
            let symbol = text.before(index)
            if symbol.byte == 0x0A {
                lines += 1
                // A blank line ends whatever stood before.
                guard lines < 2 else { return index }
            } else if symbol.byte != 0x20 || text.raw(symbol.end - 1) != 0x09 {
                return index
            }
            index = symbol.start
        }
        return index
    }
}
