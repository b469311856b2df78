/// Bytes of Windows-1252.
enum WindowsLetters {
    /// What the bytes from 0x80 to 0x9F stand for; five of them for nothing.
    private static let special: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// The scalar that a byte stands for; U+FFFD for nothing.
    static func scalar(of byte: UInt8) -> UInt32 {
        (0x80...0x9F).contains(byte) ? UInt32(special[Int(byte) - 0x80]) : UInt32(byte)
    }

    /// The text as UTF-8.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text.append(scalar: scalar(of: byte)) }
        }
        return text
    }

    /// Whether bytes that are not UTF-8 look like a language that is written in Windows-1252.
    ///
    /// Its letters with accents stand alone or in pairs. Long runs of high bytes are Cyrillic, Arabic or Chinese in encodings
    /// of their own, and sequences that are valid UTF-8 say that the file is UTF-8 and was damaged.
    static func areLikely(in bytes: [UInt8]) -> Bool {
        var high = 0
        var inRuns = 0
        var sequences = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
            let length = index - start
            high += length
            if length > 2 { inRuns += length }
            sequences += Self.sequences(in: bytes[start..<index])
        }
        return inRuns * 2 <= high && sequences * 4 <= high
    }

    /// How many valid sequences of UTF-8 stand in a run of high bytes.
    private static func sequences(in run: ArraySlice<UInt8>) -> Int {
        var count = 0
        var index = run.startIndex
        while index < run.endIndex {
            let length =
                switch run[index] {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            let end = index + length
            if length > 1, end <= run.endIndex, run[index + 1..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                count += 1
                index = end
            } else {
                index += 1
            }
        }
        return count
    }
}
