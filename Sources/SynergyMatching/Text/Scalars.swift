/// Unicode scalars in UTF-8 bytes of any origin.
///
/// A byte that begins no scalar counts as one U+FFFD, so that a reader always moves on.
enum Scalars {
    /// What stands for a byte that begins no scalar.
    static let replacement: UInt32 = 0xFFFD

    /// Returns the scalar that begins at an offset, which must be inside the bytes, and how many bytes it has.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        return decodeLonger(bytes, at: offset, first: first)
    }

    private static func decodeLonger(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, first: UInt32
    ) -> (scalar: UInt32, length: Int) {
        func tail(_ index: Int) -> UInt32? {
            guard offset + index < bytes.count else { return nil }
            let byte = UInt32(bytes[offset + index])
            return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
        }
        guard first >= 0xC2, first < 0xF5, let second = tail(1) else { return (replacement, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        guard let third = tail(2) else { return (replacement, 1) }
        if first < 0xF0 {
            let scalar = (first & 0x0F) << 12 | second << 6 | third
            return scalar < 0x800 || scalar & 0xF800 == 0xD800 ? (replacement, 1) : (scalar, 3)
        }
        guard let fourth = tail(3) else { return (replacement, 1) }
        let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
        return scalar < 0x10000 || scalar > 0x10FFFF ? (replacement, 1) : (scalar, 4)
    }

    /// How many bytes a scalar takes.
    @inline(__always)
    static func length(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    /// Appends the bytes of a scalar.
    @inline(__always)
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        encode(scalar) { bytes.append($0) }
    }

    /// Hands the bytes of a scalar to `body` one after the other.
    @inline(__always)
    static func encode(_ scalar: UInt32, _ body: (UInt8) -> Void) {
        if scalar < 0x80 { return body(UInt8(truncatingIfNeeded: scalar)) }
        if scalar < 0x800 {
            body(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                body(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                body(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                body(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            body(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        body(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
}
