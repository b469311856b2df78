/// The runs of some words in a row of a text, as hashes.
struct Shingles {
    /// How many words a run has.
    let size: Int

    /// The hashes of all runs of a text, by the place of their first word.
    ///
    /// - Complexity: O(*n*) for *n* words: each run is worked out from the one before.
    func hashes(of words: ArraySlice<Int32>) -> [UInt64] {
        guard words.count >= size else { return [] }
        var result: [UInt64] = []
        result.reserveCapacity(words.count - size + 1)
        var highest: UInt64 = 1
        for _ in 1..<max(size, 1) { highest = highest &* Self.base }
        var rolling: UInt64 = 0
        for (offset, word) in words.enumerated() {
            if offset >= size {
                rolling = rolling &- Self.value(words[words.startIndex + offset - size]) &* highest
            }
            rolling = rolling &* Self.base &+ Self.value(word)
            if offset >= size - 1 { result.append(Self.mixed(rolling)) }
        }
        return result
    }

    private static let base: UInt64 = 0x0000_0100_0000_01B3

    private static func value(_ word: Int32) -> UInt64 { mixed(UInt64(UInt32(bitPattern: word)) &+ 1) }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The least hash of every window of so many hashes, each once, sorted: two texts that share a window share a least hash.
    ///
    /// - Complexity: O(*n* log *n*) for *n* hashes.
    static func winnowed(_ hashes: [UInt64], window: Int) -> [UInt64] {
        var result: [UInt64] = []
        // The places that may still become the least of a window, their hashes rising.
        var queue: [Int] = []
        var head = 0
        for place in hashes.indices {
            while queue.count > head, let last = queue.last, hashes[last] >= hashes[place] { queue.removeLast() }
            queue.append(place)
            if queue[head] + window <= place { head += 1 }
            if place >= window - 1 || place == hashes.count - 1, result.last != hashes[queue[head]] {
                result.append(hashes[queue[head]])
            }
        }
        return Array(Set(result)).sorted()
    }
}
