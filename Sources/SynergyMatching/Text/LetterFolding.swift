/// Letters in lower case, and letters without the marks that people leave out.
///
/// The tables are ours and do not change with the system, so that a match found on one machine is found on all.
/// Neither function ever makes a text longer, and doing one twice changes nothing more.
package enum LetterFolding {
    /// Returns a text in lower case; full-width letters become ASCII, letters with their accents apart are put together.
    package static func lowercased(_ text: String) -> String {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { lowercase($0, into: &result) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Returns a text in lower case and without diacritics: `Œuvre` becomes `oeuvre`, `Straße` `strasse`, `ёлка` `елка`.
    package static func folded(_ text: String) -> String {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { fold($0, into: &result) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends what UTF-8 bytes are in lower case; a byte that is no UTF-8 becomes U+FFFD.
    package static func lowercase(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        result.reserveCapacity(result.count + bytes.count)
        forEachLowercase(bytes) { Scalars.append($0, to: &result) }
    }

    /// Appends what UTF-8 bytes are in lower case and without diacritics; a byte that is no UTF-8 becomes U+FFFD.
    package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) {
        result.reserveCapacity(result.count + bytes.count)
        forEachLowercase(bytes) { appendFolded($0, to: &result) }
    }

    /// Hands the scalars of a text in lower case to `body`.
    @inline(__always)
    private static func forEachLowercase(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        var offset = 0
        while offset < bytes.count {
            let first = Scalars.decode(bytes, at: offset)
            offset += first.length
            var scalar = lowercase(first.scalar)
            while offset < bytes.count, bytes[offset] == 0xCC {
                let mark = Scalars.decode(bytes, at: offset)
                guard let composed = compose(scalar, mark.scalar) else { break }
                scalar = composed
                offset += mark.length
            }
            body(scalar)
        }
    }

    /// Returns a scalar in lower case.
    @inline(__always)
    static func lowercase(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return CaseTable.lowercase(scalar)
    }

    /// Appends a scalar that is in lower case already, without its diacritics.
    @inline(__always)
    static func appendFolded(_ scalar: UInt32, to result: inout [UInt8]) {
        if scalar < 0x80 { return result.append(UInt8(truncatingIfNeeded: scalar)) }
        switch FoldTable.fold(scalar) {
        case .one(let folded): Scalars.append(folded, to: &result)
        case .several(let letters): letters.withUTF8Buffer { result.append(contentsOf: $0) }
        case .nothing: break
        }
    }

    /// Returns the one letter for a letter in lower case and the mark after it, where the stemmers know that letter.
    static func compose(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        switch (mark, letter) {
        case (0x300, 0x61): 0xE0
        case (0x300, 0x65): 0xE8
        case (0x300, 0x69): 0xEC
        case (0x300, 0x6F): 0xF2
        case (0x300, 0x75): 0xF9
        case (0x301, 0x61): 0xE1
        case (0x301, 0x65): 0xE9
        case (0x301, 0x69): 0xED
        case (0x301, 0x6F): 0xF3
        case (0x301, 0x75): 0xFA
        case (0x301, 0x79): 0xFD
        case (0x302, 0x61): 0xE2
        case (0x302, 0x65): 0xEA
        case (0x302, 0x69): 0xEE
        case (0x302, 0x6F): 0xF4
        case (0x302, 0x75): 0xFB
        case (0x303, 0x61): 0xE3
        case (0x303, 0x6E): 0xF1
        case (0x303, 0x6F): 0xF5
        case (0x306, 0x438): 0x439
        case (0x308, 0x61): 0xE4
        case (0x308, 0x65): 0xEB
        case (0x308, 0x69): 0xEF
        case (0x308, 0x6F): 0xF6
        case (0x308, 0x75): 0xFC
        case (0x308, 0x79): 0xFF
        case (0x308, 0x435): 0x451
        case (0x308, 0x456): 0x457
        case (0x30A, 0x61): 0xE5
        case (0x327, 0x63): 0xE7
        default: nil
        }
    }
}
