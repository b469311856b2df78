extension FoldedText {
    /// The next place from which something could be cited: a digit, `/`, `:` or `ww`, also in the forms that fold to these.
    ///
    /// Nothing is ever cited without one of them, and prose has few; sixteen bytes are looked at together.
    func nextAnchor(from start: Int) -> Int? {
        var index = start
        let raw = UnsafeRawPointer(base)
        while index &+ 17 <= count {
            let here = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let next = raw.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
            let w = SIMD16<UInt8>(repeating: 0x77)
            let bit = SIMD16<UInt8>(repeating: 0x20)
            var marks = (here &- 0x2F) .< 12
            marks = marks .| (((here | bit) .== w) .& ((next | bit) .== w))
            marks = marks .| ((here .== 0xE2) .& ((next .== 0x88) .| (next .== 0x81)))
            marks = marks .| ((here .== 0xEF) .& (next .== 0xBC))
            let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
            if words[0] | words[1] != 0 {
                let offset =
                    words[0] != 0 ? words[0].trailingZeroBitCount >> 3 : 8 &+ (words[1].trailingZeroBitCount >> 3)
                return index &+ offset
            }
            index &+= 16
        }
        while index < count {
            if isAnchor(index) { return index }
            index &+= 1
        }
        return nil
    }

    private func isAnchor(_ index: Int) -> Bool {
        let byte = base[index]
        if byte &- 0x2F < 12 { return true }
        let next = self.raw(index + 1)
        if byte | 0x20 == 0x77 { return next | 0x20 == 0x77 }
        if byte == 0xE2 { return next == 0x88 || next == 0x81 }
        return byte == 0xEF && next == 0xBC
    }
}
