/// For each column the last short texts and their numbers: most columns repeat a few.
struct CellCaches {
    /// A text of at most 32 bytes, exactly.
    struct Key {
        var first, second, third, fourth: UInt64
        var length: Int

        /// Creates the key of 1…32 bytes; the words overlap, so that nothing outside is read.
        @inline(__always)
        init(_ text: UnsafeRawPointer, _ length: Int) {
            self.length = length
            second = 0
            third = 0
            func word(_ offset: Int) -> UInt64 { text.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
            if length >= 8 {
                first = word(0)
                fourth = word(length - 8)
                if length > 16 {
                    second = word(8)
                    third = word(length - 16)
                }
            } else if length >= 4 {
                first = UInt64(text.loadUnaligned(as: UInt32.self))
                fourth = UInt64(text.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self))
            } else {
                let bytes = text.assumingMemoryBound(to: UInt8.self)
                first = UInt64(bytes[0]) | UInt64(bytes[length / 2]) << 8
                fourth = UInt64(bytes[length - 1])
            }
        }

        @inline(__always)
        var place: Int {
            let mixed =
                first ^ (fourth &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
                ^ (third &* 0x1656_67B1_9E37_79F9) ^ UInt64(truncatingIfNeeded: length)
            return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 55)
        }
    }

    private struct Entry {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
        var length: Int32 = 0
        var number: Int32 = 0
    }

    private static let size = 512
    private let entries: UnsafeMutablePointer<Entry>
    private let flags: UnsafeMutablePointer<Bool>
    private let misses: UnsafeMutablePointer<Int>
    private let width: Int
    private var reviewed = 0

    /// Creates caches for some columns; only the first of a very wide table have one.
    init(width: Int) {
        self.width = width
        let cached = min(width, 128)
        entries = .allocate(capacity: cached * Self.size)
        entries.initialize(repeating: Entry(), count: cached * Self.size)
        flags = .allocate(capacity: width)
        misses = .allocate(capacity: width)
        for column in 0..<width {
            (flags + column).initialize(to: column < cached)
            (misses + column).initialize(to: 0)
        }
    }

    func deallocate() {
        entries.deallocate()
        flags.deallocate()
        misses.deallocate()
    }

    @inline(__always)
    func isUsed(_ column: Int) -> Bool { flags[column] }

    @inline(__always)
    func find(_ key: Key, _ column: Int) -> Int32? {
        let entry = entries + (column * Self.size + key.place)
        guard entry.pointee.fourth == key.fourth, entry.pointee.first == key.first,
            Int(entry.pointee.length) == key.length, entry.pointee.second == key.second,
            entry.pointee.third == key.third
        else { return nil }
        return entry.pointee.number
    }

    @inline(__always)
    func store(_ key: Key, _ column: Int, _ number: Int32) {
        misses[column] += 1
        entries[column * Self.size + key.place] = Entry(
            first: key.first, second: key.second, third: key.third, fourth: key.fourth,
            length: Int32(truncatingIfNeeded: key.length), number: number)
    }

    /// Gives up on columns whose texts hardly repeat.
    mutating func review(rows: Int) {
        let fresh = rows - reviewed
        for column in 0..<width where flags[column] {
            if misses[column] * 2 > fresh { flags[column] = false }
            misses[column] = 0
        }
        reviewed = rows
    }
}
