/// Cells with several values.
enum SSSOMList {
    /// The values of a cell, where `\|` and `\\` stand for `|` and `\`.
    static func split(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }) else { return [text] }
        var values: [String] = []
        var value: [UInt8] = []
        var isEscaped = false
        func end() {
            values.append(String(decoding: value, as: UTF8.self))
            value.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            let isSpecial = byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\")
            if isEscaped {
                // Any other backslash stands for itself.
                if !isSpecial { value.append(UInt8(ascii: "\\")) }
                value.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "|") {
                end()
            } else {
                value.append(byte)
            }
        }
        if isEscaped { value.append(UInt8(ascii: "\\")) }
        end()
        return values
    }

    /// The values as one cell.
    static func join(_ values: [String]) -> String {
        values.map { value in
            guard value.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }) else {
                return value
            }
            var bytes: [UInt8] = []
            for byte in value.utf8 {
                if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        .joined(separator: "|")
    }
}
