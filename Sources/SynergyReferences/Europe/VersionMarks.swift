/// Marks of version and language behind the number of a document: `-rev`, `rev4`, `final`, `_en`.
///
/// They are no part of what identifies a document (section 4 of the reference grammar), nor of its span.
struct VersionMarks {
    private var range: Range<Int>
    private var isBare = false

    private static let words: [StaticString] = ["rev", "final", "fin", "add", "prov", "en", "fr"]

    /// Reads the marks at an offset, at most four.
    init(_ text: FoldedText, _ start: Int) {
        range = start..<start
        var end = start
        for _ in 0..<4 {
            guard let mark = Self.mark(text, end) else { break }
            isBare = range.isEmpty && mark.isBare
            range = (range.isEmpty ? mark.start : range.lowerBound)..<mark.end
            end = mark.end
        }
        // Letters that go on make it another word.
        if !text.mayEnd(end) { range = start..<start }
    }

    /// Whether there is a mark.
    var isAny: Bool { !range.isEmpty }

    /// Whether the marks say which version it is; "rev" alone does not.
    var isTold: Bool { isAny && !isBare }

    /// Writes the marks in small letters, without spaces.
    func write(_ text: FoldedText, into key: inout some KeySink) {
        var index = range.lowerBound
        while index < range.upperBound {
            let symbol = text.at(index)
            if symbol.byte != UInt8(ascii: " "), symbol.byte != 0 { key.write(symbol.byte.lower) }
            index = max(symbol.end, index + 1)
        }
    }

    private static func mark(_ text: FoldedText, _ index: Int) -> (start: Int, end: Int, isBare: Bool)? {
        let separator = text.at(index)
        let isSpace = separator.byte == UInt8(ascii: " ")
        let isJoint = separator.byte == UInt8(ascii: "-") || separator.byte == UInt8(ascii: "_")
        let start = isSpace || isJoint ? separator.end : index
        for (place, word) in words.enumerated() {
            guard let end = text.match(start, word) else { continue }
            let isLanguage = place >= 5
            guard !isLanguage || isJoint else { return nil }
            if isLanguage { return (start, end, false) }
            let number = text.digits(text.pass(end, UInt8(ascii: ".")) ?? end, atMost: 3)
            // "add" and "fin" are words of prose too.
            guard !isSpace || number.count > 0 || place < 2 || place == 4 else { return nil }
            return (start, number.count > 0 ? number.end : end, place == 0 && number.count == 0)
        }
        return nil
    }
}
