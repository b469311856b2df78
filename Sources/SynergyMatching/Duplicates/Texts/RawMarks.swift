/// What of a text its words do not show: the number in front of it, and signs that change what it says.
struct RawMarks: Sendable {
    /// How many bytes in front of the text are its number in the form, such as `4.2 ` or `(a) `.
    private(set) var numberLength = 0
    /// The signs in order, letters alone between brackets, and capital letters that stand alone; empty for most texts.
    private(set) var signs: [UInt8] = []
    /// A hash of the stretches that are longer than the longest word, 0 when there are none.
    private(set) var longRuns: UInt64 = 0

    /// Reads a text.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        numberLength = Self.numberLength(text)
        var runStart = numberLength
        for offset in numberLength..<text.count {
            let byte = text[offset]
            if WordScanner.isASCIILetter(byte) || WordScanner.isDigit(byte) { continue }
            if byte >= 0x80 {
                readSign(text, at: offset)
                continue
            }
            if offset - runStart > WordScanner.longestWord { addRun(text[runStart..<offset]) }
            runStart = offset + 1
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"),
                UInt8(ascii: "="):
                signs.append(byte)
            case UInt8(ascii: ")"):
                // Article 5(a) and article 5(b) differ by a letter that may be a stop word elsewhere.
                if offset >= 2, text[offset - 2] == UInt8(ascii: "("), WordScanner.isASCIILetter(text[offset - 1]) {
                    signs.append(text[offset - 1] | 0x20)
                }
            default: break
            }
        }
        if text.count - runStart > WordScanner.longestWord { addRun(text[runStart...]) }
        readLabels(text)
    }

    /// Reads capital letters that stand alone, such as that of `Annex B`: as words they are too short to count.
    private mutating func readLabels(_ text: UnsafeBufferPointer<UInt8>) {
        // In capitals throughout, the short words of a language are such letters too.
        guard text.contains(where: { WordScanner.isASCIILetter($0) && $0 & 0x20 != 0 }) else { return }
        for offset in text.indices.dropFirst(numberLength + 1) {
            let byte = text[offset]
            guard WordScanner.isASCIILetter(byte), byte & 0x20 == 0, text[offset - 1] == 0x20 else { continue }
            let next = offset + 1 < text.count ? text[offset + 1] : 0
            let afterNext = offset + 2 < text.count ? text[offset + 2] : 0
            let isEnd = ".,;:?!/".utf8.contains(next) && !WordScanner.isASCIILetter(afterNext) || next == 0
            // `A` and `I` are words, too, unless nothing follows them.
            let isWord = byte == UInt8(ascii: "A") || byte == UInt8(ascii: "I")
            if isEnd || (next == 0x20 && !isWord) { signs.append(byte | 0x20) }
        }
    }

    private mutating func readSign(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let next = offset + 1 < text.count ? text[offset + 1] : 0
        if text[offset] == 0xC2, next == 0xA3 || next == 0xA5 { return signs.append(next) }
        guard text[offset] == 0xE2, offset + 2 < text.count else { return }
        // The euro, and the signs for at most and at least.
        if next == 0x82 && text[offset + 2] == 0xAC || next == 0x89 && text[offset + 2] & 0xFE == 0xA4 {
            signs.append(text[offset + 2])
        }
    }

    private mutating func addRun(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        for byte in run {
            let small = WordScanner.isASCIILetter(byte) ? byte | 0x20 : byte
            longRuns = (longRuns ^ UInt64(small)) &* 0x100_0000_01B3 &+ 1
        }
    }

    /// The length of `12. `, `4.2 `, `4.2(a) `, `(a) `, `a) ` or `Q12: ` in front of a text that goes on.
    private static func numberLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = 0
        func byte(_ place: Int) -> UInt8 { place < text.count ? text[place] : 0 }
        while byte(offset) == 0x20 { offset += 1 }
        let isBracketed = byte(offset) == UInt8(ascii: "(")
        if isBracketed { offset += 1 }
        if byte(offset) | 0x20 == UInt8(ascii: "q"), WordScanner.isDigit(byte(offset + 1)) { offset += 1 }
        var parts = 0
        var hasEnd = false
        while true {
            let start = offset
            while WordScanner.isDigit(byte(offset)) { offset += 1 }
            if offset - start > 3 { return 0 }
            if offset == start {
                // A letter of a list, or nothing.
                guard WordScanner.isASCIILetter(byte(offset)), byte(offset + 1) == UInt8(ascii: ")") else { break }
                offset += 1
            }
            parts += 1
            switch byte(offset) {
            case UInt8(ascii: "."):
                offset += 1
                hasEnd = true
            case UInt8(ascii: ")"), UInt8(ascii: ":"):
                offset += 1
                hasEnd = true
                if byte(offset) == UInt8(ascii: "(") { offset += 1 }
            case UInt8(ascii: "("):
                offset += 1
            default:
                hasEnd = hasEnd && parts > 1
            }
            if byte(offset) == 0x20 || parts > 8 { break }
        }
        guard parts > 0, hasEnd, byte(offset) == 0x20, offset + 1 < text.count else { return 0 }
        while byte(offset) == 0x20 { offset += 1 }
        // 4.2 million is no number of a question: what follows one begins with a capital or a sign.
        let next = byte(offset)
        let isEnclosed = byte(offset - 2) == UInt8(ascii: ")") || byte(offset - 2) == UInt8(ascii: ".")
        return isEnclosed || next & 0x20 == 0 || next >= 0x80 ? offset : 0
    }
}
