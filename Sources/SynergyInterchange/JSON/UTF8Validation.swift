/// Checks of the encoding of a file, on bytes.
package enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629), or `nil` when all are.
    ///
    /// Overlong forms, surrogates and anything above U+10FFFF are not well formed.
    package static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        let count = bytes.count
        let raw = UnsafeRawBufferPointer(bytes)
        while index < count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                // Most text is ASCII: 32 bytes at a time.
                while index &+ 32 <= count {
                    let first = raw.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
                    let second = raw.loadUnaligned(fromByteOffset: index &+ 16, as: SIMD2<UInt64>.self)
                    let all = first | second
                    guard (all.x | all.y) & 0x8080_8080_8080_8080 == 0 else { break }
                    index &+= 32
                }
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, lowest) = (3, 0xA0)
            case 0xED: (length, highest) = (3, 0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, lowest) = (4, 0x90)
            case 0xF4: (length, highest) = (4, 0x8F)
            case 0xF1...0xF3: length = 4
            default: return index
            }
            guard index + length <= count, (lowest...highest).contains(bytes[index + 1]) else { return index }
            for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}
