import SynergyInterchange

/// How high a row has to be so that its texts can be read, as far as that can be told without measuring letters.
enum RowHeight {
    /// The height of a line, in points.
    static let line = 15
    /// The highest row there can be, in points.
    static let limit = 409
    /// How many lines a text of less weight may claim; the rest of it is read in the cell.
    static let faintLines = 8

    /// The height of a row, in points, in columns of some widths.
    ///
    /// - Complexity: O(*n*) in the bytes of the texts.
    static func points(of row: [Sheet.Cell], widths: [Double]) -> Int {
        var most = line
        for (column, cell) in row.enumerated() {
            guard case .text(var text) = cell.value else { continue }
            let width = widths.indices.contains(column) && widths[column] > 0 ? min(widths[column], 255) : 8.43
            // Titles are written larger.
            let isTitle = cell.style == .section
            let letters = max(1, Int(isTitle ? width * 0.85 : width))
            var count = text.withUTF8 { Self.lines(of: $0, letters: letters) }
            if cell.style == .faint { count = min(count, faintLines) }
            most = max(most, count * (isTitle ? 18 : line))
        }
        return min(most, limit)
    }

    /// How many lines a text takes where each holds some letters and words are kept together; signs of East Asia are wide.
    private static func lines(of text: UnsafeBufferPointer<UInt8>, letters: Int) -> Int {
        var lines = 1
        var used = 0
        var word = 0
        for byte in text {
            switch byte {
            case 0x0A:
                lines += 1
                (used, word) = (0, 0)
                continue
            case 0x20:
                used += 1
                word = 0
                continue
            // The later bytes of a character, and East Asian ones, between which lines may break.
            case 0x80..<0xC0: continue
            case 0xE3...0xED, 0xF0...0xFF:
                used += 2
                word = 2
            default:
                used += 1
                word += 1
            }
            guard used > letters else { continue }
            lines += 1
            if word > letters { word = 1 }
            used = word
        }
        return lines
    }
}
