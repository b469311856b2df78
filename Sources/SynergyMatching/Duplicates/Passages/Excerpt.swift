/// Cuts a passage out of a text by the numbers of its words.
enum Excerpt {
    /// The most characters of an excerpt.
    static let longest = 200

    /// The words from one place on as the text writes them, white space made single spaces, cut at the longest length.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func words(_ range: Range<Int>, of text: String, language: TextLanguage, table: inout WordTable) -> String {
        var result = ""
        var length = 0
        var count = 0
        var found: [Int32] = []
        // Words never go across white space, so that the words of the pieces are those of the whole.
        for piece in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
            let piece = String(piece)
            found.removeAll(keepingCapacity: true)
            table.appendWords(of: piece, language: language, to: &found)
            let words = count..<count + found.count
            count = words.upperBound
            if words.isEmpty ? !range.contains(words.lowerBound) : !words.overlaps(range) {
                if words.lowerBound >= range.upperBound { break }
                continue
            }
            if words.isEmpty, result.isEmpty { continue }
            let size = piece.count + (result.isEmpty ? 0 : 1)
            guard length + size <= longest - 2 else { return ended(result, piece) }
            if !result.isEmpty { result += " " }
            result += piece
            length += size
        }
        return result
    }

    /// The excerpt with a sign that it goes on.
    private static func ended(_ text: String, _ next: String) -> String {
        text.isEmpty ? String(next.prefix(longest - 1)) + "…" : text + " …"
    }
}
