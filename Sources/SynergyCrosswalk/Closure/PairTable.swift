/// Finds the place of a pair of terms, without the cost of a general dictionary.
///
/// Terms are small numbers given by the engine itself, so that nobody can choose them to collide.
struct PairTable {
    private static let empty = UInt64.max
    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    init() {
        keys = Array(repeating: Self.empty, count: 1_024)
        values = Array(repeating: 0, count: 1_024)
    }

    /// The place of a pair, or `nil` when it has none.
    subscript(from: Int, to: Int) -> Int32? {
        let slot = slot(Self.key(from, to))
        return keys[slot] == Self.empty ? nil : values[slot]
    }

    /// Gives a pair that has no place yet one.
    mutating func insert(_ from: Int, _ to: Int, place: Int32) {
        if count * 2 >= keys.count { grow() }
        let key = Self.key(from, to)
        let slot = slot(key)
        keys[slot] = key
        values[slot] = place
        count += 1
    }

    mutating func removeAll() { self = Self() }

    private func slot(_ key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: Self.empty, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, value) in zip(oldKeys, oldValues) where key != Self.empty {
            let slot = slot(key)
            keys[slot] = key
            values[slot] = value
        }
    }

    private static func key(_ from: Int, _ to: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: from) << 32 | UInt64(truncatingIfNeeded: to)
    }
}
