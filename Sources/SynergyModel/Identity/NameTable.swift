/// Texts interned to small integers, numbered in the order in which they were first seen.
///
/// Millions of identifiers become 4 bytes each; the texts stand once, one after the other, in one array of bytes.
/// The hash has a seed of its own in every table, so that nobody can prepare texts that all collide;
/// nothing that the table returns depends on it.
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    /// Text `i` is `bytes[ends[i]..<ends[i + 1]]`.
    private var ends: [Int] = [0]
    /// Upper half the hash, lower half the number plus one; 0 for an empty slot.
    private var slots: [UInt64]
    private let seed: UInt64

    /// Creates an empty table.
    ///
    /// - Parameter capacity: How many texts it will hold at least, to save growing.
    package init(capacity: Int = 0) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        ends.reserveCapacity(capacity + 1)
        seed = UInt64.random(in: 1 ... .max)
    }

    /// How many texts there are.
    package var count: Int { ends.count - 1 }

    /// Leaves room for more texts, so that a later one does not move everything.
    package mutating func reserve(_ additional: Int) {
        ends.reserveCapacity(ends.count + additional)
        bytes.reserveCapacity(bytes.count + additional * 32)
    }

    /// Returns the number of a text, giving it the next one when it is new.
    package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = hash(text)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0 {
            if slots[place] >> 32 == hash >> 32, matches(Int(slots[place] & 0xFFFF_FFFF) - 1, text) {
                return Int32(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
            }
            place = (place + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        slots[place] = (hash & ~0xFFFF_FFFF) | UInt64(count)
        if count * 2 > slots.count { grow() }
        return Int32(count - 1)
    }

    /// Returns the number of a text, giving it the next one when it is new.
    package mutating func intern(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { intern($0) }
    }

    /// Returns the number of a text, or `nil` when it was never interned.
    package func find(_ text: String) -> Int32? {
        var text = text
        return text.withUTF8 { text in
            let hash = hash(text)
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place] != 0 {
                if slots[place] >> 32 == hash >> 32, matches(Int(slots[place] & 0xFFFF_FFFF) - 1, text) {
                    return Int32(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
                }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// The text with a number.
    package subscript(number: Int32) -> String {
        String(decoding: bytes[ends[Int(number)]..<ends[Int(number) + 1]], as: UTF8.self)
    }

    /// Hands the bytes of the text with a number to `body`.
    package func withBytes<Result>(
        of number: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBufferPointer {
            try body(UnsafeBufferPointer(rebasing: $0[ends[Int(number)]..<ends[Int(number) + 1]]))
        }
    }

    /// Whether one text comes before another by its bytes.
    package func precedes(_ first: Int32, _ second: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var left = ends[Int(first)]
            var right = ends[Int(second)]
            let count = min(ends[Int(first) + 1] - left, ends[Int(second) + 1] - right)
            let end = left + count
            // Eight bytes at a time: read as one number with the first byte highest they compare as the bytes do.
            while left + 8 <= end {
                let words = (
                    bytes.loadUnaligned(fromByteOffset: left, as: UInt64.self).bigEndian,
                    bytes.loadUnaligned(fromByteOffset: right, as: UInt64.self).bigEndian
                )
                if words.0 != words.1 { return words.0 < words.1 }
                left += 8
                right += 8
            }
            while left < end {
                if bytes[left] != bytes[right] { return bytes[left] < bytes[right] }
                left += 1
                right += 1
            }
            return ends[Int(first) + 1] - ends[Int(first)] < ends[Int(second) + 1] - ends[Int(second)]
        }
    }

    private func matches(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == text.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in text.indices where bytes[start + index] != text[index] { return false }
            return true
        }
    }

    /// Multiplies and folds eight bytes at a time.
    private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
        let raw = UnsafeRawBufferPointer(text)
        var offset = 0
        while offset + 8 <= raw.count {
            hash = Self.folded(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        return Self.folded(hash ^ rest)
    }

    private static func folded(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        for number in 0..<Int32(count) {
            let hash = withBytes(of: number) { self.hash($0) }
            var place = Int(truncatingIfNeeded: hash) & (larger.count - 1)
            while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
            larger[place] = (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
        }
        slots = larger
    }
}
