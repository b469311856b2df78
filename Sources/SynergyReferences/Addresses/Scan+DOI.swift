extension Scan {
    /// `10.1000/182`, with the word before it if there is one (section 7 of the reference grammar).
    mutating func digitalObject(_ digit: Int) -> Int? {
        guard let slash = DigitalObject.slash(in: text, from: digit), text.mayBegin(digit) else { return nil }
        var object = FoundAddress(from: DigitalObject.start(in: text, before: digit, floor: floor), rest: slash + 1)
        object.findEnd(in: text, known: false, quotesInFragment: false)
        guard object.end > object.rest, !AddressCharacter.cut.contains(text.raw(object.end - 1)) else { return nil }
        found.open()
        found.write("doi:")
        DigitalObject.write(text, digit..<object.end, into: &found)
        close(.doi, object.start..<object.end)
        return object.end
    }
}

/// Digital object identifiers (section 7 of the reference grammar).
enum DigitalObject {
    /// Where the slash stands of an identifier that begins at a digit: `10.`, four to nine digits, `/` and more.
    static func slash(in text: FoldedText, from digit: Int) -> Int? {
        guard text.raw(digit) == UInt8(ascii: "1"), text.raw(digit + 1) == UInt8(ascii: "0"),
            text.raw(digit + 2) == UInt8(ascii: ".")
        else { return nil }
        var index = digit + 3
        while text.raw(index).isDigit, index < digit + 13 { index += 1 }
        guard index >= digit + 7, index <= digit + 12, text.raw(index) == UInt8(ascii: "/") else { return nil }
        let next = text.at(index + 1).byte
        return next > 0x20 && next != UInt8(ascii: "/") ? index : nil
    }

    /// Where `doi:` or `DOI ` begins before an identifier; the identifier itself when neither is there.
    static func start(in text: FoldedText, before digit: Int, floor: Int) -> Int {
        var index = text.passSpacesBefore(digit)
        let mark = text.before(index)
        if mark.byte == UInt8(ascii: ":") { index = mark.start }
        guard index < digit, let start = text.matchBefore(index, "doi"), start >= floor, text.mayBegin(start) else {
            return digit
        }
        return start
    }

    /// Writes an identifier in lower case, with its escapes decoded once.
    static func write(_ text: FoldedText, _ range: Range<Int>, into key: inout some KeySink) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text.base[index]
            if byte == UInt8(ascii: "%"), index + 2 < range.upperBound, let high = text.raw(index + 1).hexadecimal,
                let low = text.raw(index + 2).hexadecimal, high << 4 | low != UInt8(ascii: "#")
            {
                key.write((high << 4 | low).lower)
                index += 3
            } else if byte >= 0x80, AddressCharacter.wide(text, at: index).0 == .ignored {
                index += AddressCharacter.wide(text, at: index).length
            } else {
                // Line ends where an identifier was broken.
                if byte > 0x20 { key.write(byte.lower) }
                index += 1
            }
        }
    }

    /// `https://doi.org/10.1000/182`.
    @Sendable static func read(_ address: borrowing CleanAddress, _ target: inout AddressTarget) -> Bool {
        let path = address.bytes[address.innerPath]
        target.set(.doi, "doi:", [])
        let isRead = FoldedText.whole(CleanAddress.decoded(path.prefix(16), plusIsSpace: false)) {
            slash(in: $0, from: 0)
        }
        guard isRead != nil else { return false }
        FoldedText.whole(Array(path)) { text -> Void? in write(text, 0..<text.count, into: &target.key) }
        return true
    }
}
