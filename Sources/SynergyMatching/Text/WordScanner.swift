/// Finds the words of a text: small letters and digits, the longest 64 bytes.
///
/// `givenName` and `HTTPServer` are two words each, `NGOs` and `CO2` one. An apostrophe ends a word; the English `'s`
/// is left out and `n't` becomes `not`. A run of Han or Kana letters is a word for every two neighbours in it, since
/// it shows no spaces.
struct WordScanner {
    /// How many bytes a word has at most.
    static let longestWord = 64

    let language: TextLanguage

    /// Hands each word of some UTF-8 bytes to `body`, the byte of the language in front of it.
    @inline(__always)
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord + 8) { buffer in
            buffer.initialize(repeating: 0)
            buffer[0] = language.rawValue
            var offset = 0
            while offset < bytes.count {
                let byte = bytes[offset]
                if Self.isASCIILetter(byte) {
                    let end = Self.copyPlainWord(bytes, from: offset, into: buffer)
                    if end > offset {
                        body(UnsafeBufferPointer(rebasing: buffer[...(end - offset)]))
                        // What ended the word is no part of one.
                        offset = end + 1
                        continue
                    }
                } else if byte < 0x80, !Self.isDigit(byte) {
                    offset += 1
                    continue
                }
                var word = WordInProgress(bytes: bytes, offset: offset, buffer: buffer, language: language)
                word.read(body)
                offset = word.offset
            }
        }
    }

    /// Copies a word that begins at an offset and is nothing but ASCII letters, small ones behind the first.
    ///
    /// - Returns: Where it ends, or the offset itself for any other word.
    @inline(__always)
    private static func copyPlainWord(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        let limit = min(bytes.count, start + longestWord)
        buffer[1] = bytes[start] | 0x20
        var end = start + 1
        while end < limit {
            let byte = bytes[end]
            guard byte &- 0x61 < 26 else {
                let endsWord = byte < 0x80 && !isASCIILetter(byte) && !isDigit(byte) && !isApostrophe(byte)
                return endsWord ? end : start
            }
            buffer[end - start + 1] = byte
            end += 1
        }
        return end == bytes.count ? end : start
    }

    @inline(__always)
    static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    static func isApostrophe(_ byte: UInt8) -> Bool { byte == 0x27 || byte == 0x60 }
}
