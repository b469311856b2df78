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
        var place = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
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
        return text.withUTF8 { find($0) }
    }

    /// Returns the number of a text, or `nil` when it was never interned.
    package func find(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
        let hash = hash(text)
        var place = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
        while slots[place] != 0 {
            if slots[place] >> 32 == hash >> 32, matches(Int(slots[place] & 0xFFFF_FFFF) - 1, text) {
                return Int32(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) - 1
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Touches what looking up some texts will touch, so that all of it is waited for at once and not one text after the other.
    ///
    /// - Parameters:
    ///   - base: Where the texts stand.
    ///   - ranges: Of each text the offset and the length; overwritten.
    ///   - count: How many texts there are.
    /// - Returns: A number that means nothing; without it nothing would have to be touched.
    @inline(never)
    package func warm(_ base: UnsafePointer<UInt8>, _ ranges: UnsafeMutablePointer<Int>, count: Int) -> Int {
        // Three rounds: the slots, then where the texts in them begin, then the texts.
        for index in 0..<count {
            let text = UnsafeBufferPointer(start: base + ranges[2 * index], count: ranges[2 * index + 1])
            let slot = slots[Int(truncatingIfNeeded: hash(text) >> 32) & (slots.count - 1)]
            ranges[2 * index] = Int(slot & 0xFFFF_FFFF)
        }
        var sum = 0
        for index in 0..<count { ranges[2 * index] = ends[max(ranges[2 * index] - 1, 0)] }
        for index in 0..<count where ranges[2 * index] < bytes.count { sum &+= Int(bytes[ranges[2 * index]]) }
        return sum
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

    /// Whether there is a text with a number, and it is this one.
    @inline(__always)
    package func matches(_ number: Int32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        number >= 0 && Int(number) < count && matches(Int(number), text)
    }

    @inline(__always)
    private func matches(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[number]
        let count = text.count
        guard ends[number + 1] - start == count else { return false }
        return bytes.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(text)
            func differ<Word: FixedWidthInteger>(_ offset: Int, _: Word.Type) -> Bool {
                bytes.loadUnaligned(fromByteOffset: start + offset, as: Word.self)
                    != text.loadUnaligned(fromByteOffset: offset, as: Word.self)
            }
            // Words of eight bytes, the last of which may overlap the one before.
            if count >= 8 {
                var offset = 0
                while offset + 8 <= count {
                    if differ(offset, UInt64.self) { return false }
                    offset += 8
                }
                return !differ(count - 8, UInt64.self)
            }
            if count >= 4 { return !differ(0, UInt32.self) && !differ(count - 4, UInt32.self) }
            for offset in 0..<count where differ(offset, UInt8.self) { return false }
            return true
        }
    }

    /// Multiplies and folds eight bytes at a time; the last eight may overlap those before.
    @inline(__always)
    private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
        let raw = UnsafeRawBufferPointer(text)
        let count = raw.count
        var rest: UInt64 = 0
        if count >= 8 {
            var offset = 0
            while offset + 8 <= count {
                hash = Self.folded(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            rest = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            rest = UInt64(raw.loadUnaligned(as: UInt32.self))
            rest |= UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
        } else {
            for byte in raw { rest = rest << 8 | UInt64(byte) }
        }
        return Self.folded(hash ^ rest)
    }

    private static func folded(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    /// Doubles the slots.
    ///
    /// The halves of the hashes that stand in them decide about the places, so no text is read again.
    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        for slot in slots where slot != 0 {
            var place = Int(truncatingIfNeeded: slot >> 32) & mask
            while larger[place] != 0 { place = (place + 1) & mask }
            larger[place] = slot
        }
        slots = larger
    }
}
