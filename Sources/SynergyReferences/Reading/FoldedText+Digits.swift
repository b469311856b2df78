extension FoldedText {
    /// The digits at an offset, no more than a limit of them: their value, how many they are, and where they end.
    ///
    /// Unlike ``number(_:limit:)`` this stops at the limit, for numbers that stand glued together.
    func digits(_ index: Int, atMost limit: Int) -> (value: Int, count: Int, end: Int) {
        var value = 0
        var count = 0
        var end = index
        while count < limit {
            let symbol = at(end)
            guard symbol.byte.isDigit else { break }
            value = value * 10 + Int(symbol.byte &- 0x30)
            count += 1
            end = symbol.end
        }
        return (value, count, end)
    }

    /// Where a character ends that stands at an offset, or `nil` when another stands there.
    @inline(__always)
    func pass(_ index: Int, _ byte: UInt8) -> Int? {
        let symbol = at(index)
        return symbol.byte == byte ? symbol.end : nil
    }

    /// Reads a whole text that stands in an array.
    static func whole<Result>(_ bytes: [UInt8], _ read: (FoldedText) -> Result?) -> Result? {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { read(FoldedText(base: $0, count: buffer.count)) }
        }
    }
}
