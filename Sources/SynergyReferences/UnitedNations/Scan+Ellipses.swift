extension Scan {
    /// Reads what is built on the symbol before it, as in "A/72/164 and Corr.1" and "CEDAW/C/SR.1191 and 1192" (section 3.6).
    ///
    /// - Parameter end: Where the symbol ended that ``symbols`` has read last.
    /// - Returns: Where to go on.
    mutating func ellipses(after end: Int) -> Int {
        var end = end
        guard mayBeFollowed(end) else { return end }
        let base = symbols.key
        let components = symbols.components
        while let next = passConnective(after: end) {
            guard let item = ellipsis(at: next, components) else { break }
            found.open()
            found.write("un:")
            found.write(symbols.key)
            found.fact(.elliptic)
            close(.unSymbol, next..<item)
            end = item
            symbols.restore(base)
        }
        return end
    }

    /// Whether a connective could come next, which costs less to see than to read.
    private func mayBeFollowed(_ end: Int) -> Bool {
        switch text.raw(end) {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "*"), 0x0A, 0x0D, 0x09, 0x80...: true
        default: false
        }
    }

    /// Where the item begins after `and`, `et`, `y`, `和`, `&` or a comma.
    private func passConnective(after end: Int) -> Int? {
        var index = end
        if text.at(index).byte == UInt8(ascii: "*") { index = text.at(index).end }
        guard var place = text.passSpaces(index) else { return nil }
        var isConnected = false
        if text.at(place).byte == UInt8(ascii: ",") {
            guard let next = text.passSpaces(text.at(place).end) else { return nil }
            place = next
            isConnected = true
        }
        if text.at(place).byte == UInt8(ascii: "&") {
            return text.passSpaces(text.at(place).end)
        }
        if text.raw(place) == 0xE5, text.raw(place + 1) == 0x92, text.raw(place + 2) == 0x8C {
            return text.passSpaces(place + 3)
        }
        if place > index,
            let word = text.matchWord(place, "and") ?? text.matchWord(place, "et") ?? text.matchWord(place, "y")
        {
            return text.passSpaces(word)
        }
        return isConnected ? place : nil
    }

    /// Reads one item onto the key of the first symbol, and returns where it ends.
    private mutating func ellipsis(at start: Int, _ components: [SymbolComponent]) -> Int? {
        let first = text.at(start)
        guard let last = components.last else { return nil }
        if first.byte.isDigit { return record(at: first.start, last) }
        guard let label = suffixLabel(at: first.start) else { return nil }
        // "A/72/164/Add.1 and Add.2": the second stands in place of the first.
        let same = components.first { $0.form == .typed && $0.word == label }
        return symbols.readSuffixes(
            at: first.start, keeping: (same?.key.lowerBound).map { $0 - 1 } ?? last.key.upperBound)
    }

    /// The label of a suffix, as prose does not write it: `Add.` with a dot or a large letter.
    private func suffixLabel(at start: Int) -> SymbolWord? {
        guard text.at(start).byte.isUpper || hasDot(start) else { return nil }
        if text.match(start, "add") != nil { return .add }
        if text.match(start, "corr") != nil { return .corr }
        if text.match(start, "rev") != nil { return .rev }
        return text.match(start, "amend") != nil ? .amend : nil
    }

    private func hasDot(_ start: Int) -> Bool {
        var index = start
        for _ in 0..<6 {
            let symbol = text.at(index)
            guard symbol.byte.isLetter else { return symbol.byte == UInt8(ascii: ".") }
            index = symbol.end
        }
        return false
    }

    /// The number of another meeting, near the one before and no day or year: "SR.1191 and 1192".
    private mutating func record(at start: Int, _ last: SymbolComponent) -> Int? {
        guard last.form == .typed, last.word.isRecord, let number = text.number(start, limit: 6),
            text.mayEnd(number.end),
            number.value > last.value, number.value - last.value < 100, !isDay(number.end)
        else { return nil }
        var place = last.key.lowerBound
        while place < last.key.upperBound, symbols.key[place] != UInt8(ascii: ".") { place += 1 }
        symbols.replaceNumber(start..<number.end, keeping: place + 1)
        return number.end
    }

    /// Whether the name of a month follows, in English, French or Spanish.
    private func isDay(_ end: Int) -> Bool {
        guard var index = text.passSpaces(end) else { return false }
        if let of = text.match(index, "de ") { index = of }
        for month in Self.months where text.match(index, month) != nil { return true }
        return text.at(end).byte == UInt8(ascii: "/") || text.at(end).byte == UInt8(ascii: "-")
    }

    private static let months: [StaticString] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "fev", "avr", "mai",
        "juin", "juil", "aou", "ene", "abr", "ago", "dic",
    ]
}

extension SymbolReader {
    /// Goes back to the symbol that others are built on.
    mutating func restore(_ base: [UInt8]) { replaceKey(base) }
}
