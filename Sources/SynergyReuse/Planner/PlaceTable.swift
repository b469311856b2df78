/// Where the entries of each question begin: a small hash table of plain numbers, many times faster than a dictionary.
struct PlaceTable: Sendable {
    /// Question and place in one number, or all ones for nothing; a power of two of them, at most half of them taken.
    private let slots: [UInt64]
    private let mask: Int

    /// Creates a table from questions, each of which comes once, and places.
    init(_ items: [(question: Int32, place: Int)]) {
        var size = 4
        while size < items.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: .max, count: size)
        let mask = size - 1
        for item in items {
            var slot = Self.hash(item.question) & mask
            while slots[slot] != .max { slot = (slot + 1) & mask }
            slots[slot] = UInt64(UInt32(bitPattern: item.question)) << 32 | UInt64(UInt32(item.place))
        }
        self.slots = slots
        self.mask = mask
    }

    /// The place of a question; `nil` when it is not there.
    subscript(question: Int32) -> Int? {
        var slot = Self.hash(question) & mask
        while true {
            let item = slots[slot]
            if item == .max { return nil }
            if UInt32(truncatingIfNeeded: item >> 32) == UInt32(bitPattern: question) {
                return Int(item & 0xFFFF_FFFF)
            }
            slot = (slot + 1) & mask
        }
    }

    private static func hash(_ question: Int32) -> Int {
        Int(truncatingIfNeeded: UInt64(UInt32(bitPattern: question)) &* 0x9E37_79B9_7F4A_7C15 >> 32)
    }
}
