import SynergyModel

/// What is remembered of looking ahead in a table.
struct LookAhead {
    /// The most texts that are looked up together.
    static let maximumTexts = 48
    /// From how many different texts on the memory has to be waited for.
    static let worthwhile = 100_000

    /// How far was looked.
    var end = 0
    /// Offsets and lengths of texts.
    var ranges = [Int](repeating: 0, count: 2 * maximumTexts)
    /// Keeps the touching from being left out.
    var touched = 0
}

extension TableReader {
    /// Touches what the next rows will look up in the table of texts.
    ///
    /// In a large file nearly every look-up waits for the memory three times. Texts of the next few rows are looked up together,
    /// so that they wait together; reading the rows themselves then finds everything near. It changes nothing else.
    @inline(never)
    mutating func lookAhead(_ caches: CellCaches) {
        guard let base = bytes.baseAddress else { return }
        var index = cursor
        var column = 0
        var found = 0
        while index < count, found < LookAhead.maximumTexts, index - cursor < 8_192 {
            let end = cellEnd(from: index)
            // What follows another of many texts is mostly guessed from that.
            if end > index, column < columns.count, !caches.isUsed(column), column == 0 || caches.isUsed(column - 1) {
                ahead.ranges[2 * found] = index
                ahead.ranges[2 * found + 1] = end - index
                found += 1
            }
            index = end + 1
            column = end < count && bytes[end] == UInt8(ascii: "\t") ? column + 1 : 0
        }
        ahead.end = max(index, cursor + 1)
        ahead.touched &+= texts.warm(base, &ahead.ranges, count: found)
    }
}
