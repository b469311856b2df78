/// Lays plain text out in columns.
package enum TextLayout {
    /// Breaks text at spaces so that no line is wider than `width`, as far as its words allow.
    ///
    /// - Parameters:
    ///   - text: The text; its own line breaks stay.
    ///   - hanging: By how many columns every line but the first is indented.
    package static func wrap(_ text: String, width: Int, hanging: Int = 0) -> String {
        lines(text, width: width, hanging: hanging).joined(separator: "\n")
    }

    /// The lines of a text that is broken at spaces.
    static func lines(_ text: String, width: Int, hanging: Int = 0) -> [String] {
        let indent = String(repeating: " ", count: hanging)
        var lines: [String] = []
        for paragraph in pieces(of: text, at: "\n", keepsEmpty: true) {
            // An indentation that the text brings along stays.
            var line = lines.isEmpty ? String(paragraph.prefix { $0 == " " }) : indent
            var columns = line.utf8.count
            var isFirst = true
            for word in pieces(of: paragraph, at: " ", keepsEmpty: false) {
                let wordColumns = self.columns(of: word)
                if isFirst {
                    isFirst = false
                } else if columns + 1 + wordColumns <= width {
                    line += " "
                    columns += 1
                } else {
                    lines.append(line)
                    (line, columns) = (indent, hanging)
                }
                line += word
                columns += wordColumns
            }
            lines.append(line)
        }
        return lines
    }

    /// Splits text at a character; by bytes, unless something in the text could join with that character to another one.
    private static func pieces(of text: some StringProtocol, at separator: Character, keepsEmpty: Bool) -> [Substring] {
        let whole = Substring(text)
        guard let byte = separator.asciiValue, isPlainLatin(whole.utf8) else {
            return whole.split(separator: separator, omittingEmptySubsequences: !keepsEmpty)
        }
        return whole.utf8.split(separator: byte, omittingEmptySubsequences: !keepsEmpty).map { Substring($0) }
    }

    /// Whether a text holds only Latin letters without combining marks, and signs up to dashes and quotes: nothing that
    /// joins with a space or a line break to one character.
    private static func isPlainLatin(_ text: Substring.UTF8View) -> Bool {
        var bytes = text.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x0D: return false
            case 0..<0x80: continue
            // U+0080 to U+02FF.
            case 0xC2...0xCB: _ = bytes.next()
            // U+2010 to U+2027: dashes, quotes, dots.
            case 0xE2:
                guard bytes.next() == 0x80, let last = bytes.next(), (0x90...0xA7).contains(last) else { return false }
            default: return false
            }
        }
        return true
    }

    /// Text from outside without what could command a terminal: control characters and changes of direction.
    package static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result.append(scalar)
            case 0x09: result.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: continue
            case 0x2028, 0x2029: result.append("\n")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// How many columns a terminal gives to a text.
    package static func columns(of text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
