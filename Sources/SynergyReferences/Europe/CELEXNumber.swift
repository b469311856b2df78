/// Numbers of legal acts of the European Union (section 5 of the reference grammar).
///
/// Sector, year, one or two letters for the kind of act, number; then perhaps a corrigendum, a number in brackets,
/// or the day of a consolidated text: `32011L0036`, `32011L0036R(01)`, `02011L0036-20110415`.
enum CELEXNumber {
    /// The years that acts and cases can be of.
    static let years = 1951...2099

    /// Reads a number that is the whole of a text, as it stands in an address after percent-decoding.
    ///
    /// - Returns: The number in upper case, without `celex:`; `nil` when it is none.
    static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
        FoldedText.whole(bytes) { text in
            guard let end = end(in: text, from: 0), text.at(end).byte == 0 else { return nil }
            var key: [UInt8] = []
            copy(text, 0..<end, into: &key)
            return key
        }
    }

    /// Where a number ends that begins at an offset, or `nil` when none does.
    static func end(in text: FoldedText, from index: Int) -> Int? {
        let sector = text.at(index)
        let letter = sector.byte.upper
        guard letter.isDigit || letter == UInt8(ascii: "C") || letter == UInt8(ascii: "E") else { return nil }
        let year = text.digits(sector.end, atMost: 4)
        guard year.count == 4, years.contains(year.value) else { return nil }
        let first = text.at(year.end)
        guard first.byte.isLetter else { return nil }
        let second = text.at(first.end)
        let number = text.digits(second.byte.isLetter ? second.end : first.end, atMost: 5)
        // Articles of the treaties (sector 1) have three digits.
        guard number.count >= 4 || (number.count == 3 && letter == UInt8(ascii: "1")) else { return nil }
        var end = number.end
        let mark = text.at(end)
        if mark.byte.upper == UInt8(ascii: "R"), let next = bracketed(text, mark.end) { end = next }
        if let next = bracketed(text, end) { end = next }
        if letter == UInt8(ascii: "0"), let next = day(text, end) { end = next }
        return text.mayEnd(end) ? end : nil
    }

    /// `(01)`.
    private static func bracketed(_ text: FoldedText, _ index: Int) -> Int? {
        guard let open = text.pass(index, UInt8(ascii: "(")) else { return nil }
        let number = text.digits(open, atMost: 2)
        guard number.count == 2 else { return nil }
        return text.pass(number.end, UInt8(ascii: ")"))
    }

    /// `-20110415`.
    private static func day(_ text: FoldedText, _ index: Int) -> Int? {
        guard let dash = text.pass(index, UInt8(ascii: "-")) else { return nil }
        let year = text.digits(dash, atMost: 4)
        let month = text.digits(year.end, atMost: 2)
        let day = text.digits(month.end, atMost: 2)
        guard day.count == 2, years.contains(year.value), 1...12 ~= month.value, 1...31 ~= day.value else { return nil }
        return day.end
    }

    /// Writes a number as it stands in a text, folded and in upper case.
    static func copy(_ text: FoldedText, _ range: Range<Int>, into key: inout some KeySink) {
        var index = range.lowerBound
        while index < range.upperBound {
            let symbol = text.at(index)
            guard symbol.byte != 0 else { return }
            key.write(symbol.byte.upper)
            index = symbol.end
        }
    }

    /// Writes the number of an act that is known by its kind, year and number.
    ///
    /// - Parameters:
    ///   - descriptor: `L` for a directive, `R` for a regulation, `D` for a decision, `F` for a framework decision.
    ///   - day: For a consolidated text its day, as 20110415.
    static func write(descriptor: UInt8, year: Int, number: Int, day: Int? = nil, into key: inout some KeySink) {
        key.write(UInt8(ascii: day == nil ? "3" : "0"))
        key.write(number: year, width: 4)
        key.write(descriptor)
        key.write(number: number, width: 4)
        if let day {
            key.write(UInt8(ascii: "-"))
            key.write(number: day, width: 8)
        }
    }

    /// Adds the parts that a key such as `celex:32011L0036` says.
    static func derive(from key: ArraySlice<UInt8>, into parts: inout Citation.Parts) {
        let number = key.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        guard let sector = number.first else { return }
        let afterYear = number.dropFirst(5)
        let descriptor = afterYear.prefix { $0.isLetter }
        let afterLetters = afterYear.dropFirst(descriptor.count)
        let digits = afterLetters.prefix { $0.isDigit }
        var rest = afterLetters.dropFirst(digits.count)
        parts[.sector] = .text(String(decoding: [sector], as: UTF8.self))
        parts[.year] = Int(String(decoding: number.dropFirst().prefix(4), as: UTF8.self)).map { .number($0) }
        parts[.descriptor] = .text(String(decoding: descriptor, as: UTF8.self))
        parts[.number] = .text(digits.withoutZeros)
        if rest.first == UInt8(ascii: "R") {
            parts[.corrigendum] = .text(String(decoding: rest.dropFirst(2).prefix { $0.isDigit }, as: UTF8.self))
        }
        rest = rest.drop { $0 != UInt8(ascii: "-") }
        if !rest.isEmpty { parts[.date] = .text(String(decoding: rest.dropFirst(), as: UTF8.self)) }
    }
}

extension ArraySlice<UInt8> {
    /// Digits as text, without the zeros before them.
    var withoutZeros: String {
        let digits = drop { $0 == UInt8(ascii: "0") }
        return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
    }
}
