extension FoldedText {
    /// The next place from which something could be cited: a digit, `/`, `:` or `ww`, also in the forms that fold to these.
    ///
    /// Nothing is ever cited without one of them, and prose has few; eight bytes are looked at together, as one word.
    /// (The vectors of the standard library were measured here and are not compiled to vector instructions.)
    func nextAnchor(from start: Int) -> Int? {
        var index = start
        let raw = UnsafeRawPointer(base)
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var marks = WordMarks.candidates(in: word)
            while marks != 0 {
                let place = index &+ marks.trailingZeroBitCount >> 3
                if isAnchor(place) { return place }
                marks &= marks &- 1
            }
            index &+= 8
        }
        while index < count {
            if isAnchor(index) { return index }
            index &+= 1
        }
        return nil
    }

    @inline(__always)
    private func isAnchor(_ index: Int) -> Bool {
        let byte = base[index]
        if byte &- 0x2F < 12 { return true }
        let next = raw(index &+ 1)
        if byte | 0x20 == 0x77 { return next | 0x20 == 0x77 }
        if byte == 0xE2 { return next == 0x88 || next == 0x81 }
        return byte == 0xEF && next == 0xBC
    }
}

/// Questions asked of eight bytes at once.
///
/// An answer is a word with the highest bit of each byte that fits, the first byte lowest.
private enum WordMarks {
    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The bytes that may begin an anchor: `/`, digits, `:`, a `w` that is not followed by another byte in this word,
    /// and those that begin what folds to a slash or to a full-width form.
    @inline(__always)
    static func candidates(in word: UInt64) -> UInt64 {
        let bits = word & low
        // No sum carries into the next byte: the seven bits are at most 0x7F.
        var marks = (bits &+ ones &* (0x80 - 0x2F)) & ~(bits &+ ones &* (0x80 - 0x3B)) & ~word & high
        let w = equal(word | ones &* 0x20, 0x77)
        // Two in a row, or one at the end: the bytes above the highest count as followed.
        marks |= w & (w >> 8 | 0x80 << 56)
        guard word & high != 0 else { return marks }
        return marks | equal(word, 0xE2) | equal(word, 0xEF)
    }

    /// The bytes that are a given one.
    @inline(__always)
    private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let difference = word ^ (ones &* byte)
        return ~(((difference & low) &+ low) | difference) & high
    }
}
