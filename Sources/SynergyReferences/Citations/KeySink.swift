/// Something that takes the bytes of a key one after the other.
///
/// Keys are written into the buffer of a scan and, for addresses, into an array; both by the same rules.
protocol KeySink {
    /// Takes one byte more.
    mutating func write(_ byte: UInt8)
}

extension CitationBuffer: KeySink {}

extension [UInt8]: KeySink {
    /// Takes one byte more.
    mutating func write(_ byte: UInt8) { append(byte) }
}

extension KeySink {
    /// Takes the digits of a number that is not negative, with zeros before it up to a width.
    mutating func write(number: Int, width: Int = 1) {
        var places = 1
        var limit = 10
        while limit <= number, places < 18 {
            places += 1
            limit *= 10
        }
        for _ in 0..<max(0, width - places) { write(UInt8(ascii: "0")) }
        limit /= 10
        while limit > 0 {
            write(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / limit % 10))
            limit /= 10
        }
    }
}
