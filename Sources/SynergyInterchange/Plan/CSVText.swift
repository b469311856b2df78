/// Rows of cells as CSV after RFC 4180, safe to open in a spreadsheet.
package enum CSVText {
    /// The rows, each ended by CR LF.
    package static func lines(_ rows: [[String]]) -> String {
        rows.map { $0.map { cell($0) }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// One cell, quoted where needed; what a spreadsheet would run as a formula is made text by an apostrophe.
    package static func cell(_ text: String, separator: UInt8 = UInt8(ascii: ",")) -> String {
        var text = text
        if isFormula(text.withoutApostrophes) { text = "'" + text }
        let needsQuotes = text.utf8.contains { byte in
            byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    /// What a cell said before it was made safe.
    package static func original(of cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'"), isFormula(cell.withoutApostrophes) else { return cell }
        return String(Substring(cell.utf8.dropFirst()))
    }

    private static func isFormula(_ text: String) -> Bool {
        // Spreadsheets look past white space and invisible characters in front.
        let first = text.unicodeScalars.first { scalar in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        }
        if text.utf8.first == 0x09 || text.utf8.first == 0x0D || text.utf8.first == 0x0A { return true }
        guard let first else { return false }
        // The last four are the full-width forms.
        let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
        guard dangerous.contains(first) else { return false }
        // A number is only a number.
        return !text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "." || $0 == "e") }
            || Double(text) == nil
    }
}

extension String {
    /// The text without the apostrophes it begins with: one more in front tells what was made safe from what was so before.
    fileprivate var withoutApostrophes: String {
        utf8.first == UInt8(ascii: "'") ? String(Substring(utf8.drop { $0 == UInt8(ascii: "'") })) : self
    }
}
