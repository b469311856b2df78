/// For each of many texts the best few others, best first; among equals the one with the lower number.
struct BestLists: Sendable {
    /// How many are kept for each.
    let size: Int
    private var others: [Int32]
    private var scores: [Float]

    /// Creates empty lists.
    init(count: Int, size: Int) {
        self.size = max(size, 1)
        others = [Int32](repeating: -1, count: count * self.size)
        scores = [Float](repeating: -1, count: count * self.size)
    }

    /// Puts a text into the list of another if it is good enough.
    ///
    /// - Complexity: O(*k*) for *k* places.
    @inline(__always)
    mutating func offer(_ other: Int32, with score: Float, to text: Int32) {
        let first = Int(text) * size
        var place = first + size
        while place > first,
            scores[place - 1] < score || (scores[place - 1] == score && others[place - 1] > other)
        {
            place -= 1
            if place + 1 < first + size {
                scores[place + 1] = scores[place]
                others[place + 1] = others[place]
            }
        }
        guard place < first + size else { return }
        scores[place] = score
        others[place] = other
    }

    /// The list of a text.
    subscript(text: Int32) -> [(other: Int32, score: Float)] {
        let first = Int(text) * size
        return (first..<first + size).filter { others[$0] >= 0 }.map { (others[$0], scores[$0]) }
    }

    /// Every pair that is in the list of one of its two, once: the lesser number in the upper half, the greater in the lower.
    ///
    /// - Complexity: O(*n* log *n*) for *n* entries.
    var pairs: [UInt64] {
        var keys: [UInt64] = []
        for place in others.indices where others[place] >= 0 {
            let text = Int32(truncatingIfNeeded: place / size)
            keys.append(UInt64(min(text, others[place])) << 32 | UInt64(max(text, others[place])))
        }
        keys.sort()
        var last: UInt64?
        keys.removeAll { key in
            defer { last = key }
            return key == last
        }
        return keys
    }
}
