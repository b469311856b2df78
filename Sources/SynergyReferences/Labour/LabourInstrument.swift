/// Codes of instruments of the International Labour Organization (section 6 of the reference grammar): `C029`, `P029`, `R203`.
enum LabourInstrument {
    /// The highest number taken for one; some two hundred of each sort exist.
    static let highest = 299

    /// Reads a code that is the whole of a text, as it stands in an address after percent-decoding.
    ///
    /// - Returns: The code with three digits, without `ilo:`; `nil` when it is none.
    static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
        FoldedText.whole(bytes) { text in
            let letter = text.at(0)
            guard isLetter(letter.byte.upper) else { return nil }
            let mark = text.at(letter.end)
            let number = text.digits(mark.byte.isDigit ? letter.end : mark.end, atMost: 4)
            guard mark.byte.isDigit || isMark(mark.byte), text.at(number.end).byte == 0 else { return nil }
            guard 1...3 ~= number.count, 1...highest ~= number.value else { return nil }
            var key: [UInt8] = []
            write(letter.byte.upper, number.value, into: &key)
            return key
        }
    }

    /// Whether a letter is the sort of an instrument: convention, protocol or recommendation.
    static func isLetter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "C") || byte == UInt8(ascii: "P") || byte == UInt8(ascii: "R")
    }

    /// Whether a mark may stand between the letter and the number: `C.29`, `C-29`.
    static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

    /// Writes a code.
    static func write(_ letter: UInt8, _ number: Int, into key: inout some KeySink) {
        key.write(letter)
        key.write(number: number, width: 3)
    }

    /// Adds the parts that a key such as `ilo:C029` says.
    static func derive(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {
        let code = key.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        let digits = code.dropFirst()
        guard let letter = code.first, !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return }
        switch letter {
        case UInt8(ascii: "C"): parts[.instrument] = .text("convention")
        case UInt8(ascii: "P"): parts[.instrument] = .text("protocol")
        case UInt8(ascii: "R"): parts[.instrument] = .text("recommendation")
        default: return
        }
        parts[.number] = .text(digits.withoutZeros)
    }
}
