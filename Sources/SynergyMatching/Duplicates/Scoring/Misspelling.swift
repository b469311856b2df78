/// Tells a word that was misspelt from another word.
enum Misspelling {
    /// The fewest bytes of a word in which one wrong letter does not make another word.
    static let leastLength = 6

    /// Whether two words differ by one letter, or by two neighbours that changed places, and not in the first.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func isLikely(_ first: String, _ second: String) -> Bool {
        var (first, second) = (first, second)
        return first.withUTF8 { left in second.withUTF8 { right in isLikely(left, right) } }
    }

    private static func isLikely(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        guard short.count >= leastLength, long.count - short.count <= 1, short[0] == long[0] else { return false }
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        var end = 0
        while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] { end += 1 }
        let left = short.count - start - end
        let right = long.count - start - end
        if left == 2, right == 2 { return short[start] == long[start + 1] && short[start + 1] == long[start] }
        return left <= 1 && right <= 1
    }
}
