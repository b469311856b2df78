extension Scan {
    /// Reads a number as a level of the item: `9`, `5a`, `6 bis`, `1er`; not a date, a fraction or a share.
    mutating func readNumber(_ index: Int, _ form: PinpointItems.Form, isMany: Bool = false) -> Int? {
        guard let number = text.number(index, limit: 3) else { return nil }
        let depth = pins.levels.count
        guard depth < PinpointItems.depth else { return nil }
        pins.begin(form)
        pins.mark(form: form, isMany: isMany)
        pins.append(number: number.value)
        guard let end = readSuffix(number.end, number.value), mayEndNumber(end) else {
            pins.keep(depth)
            return nil
        }
        return end
    }

    private mutating func readSuffix(_ end: Int, _ value: Int) -> Int? {
        let next = text.at(end)
        if next.byte == FoldedText.degree {
            pins.mark(value: value)
            return next.end
        }
        if let suffix = latinSuffix(end) { return suffix }
        guard next.byte.isLetter else {
            if next.byte == UInt8(ascii: " ") || next.byte == 0x0A || next.byte == UInt8(ascii: "-"),
                let place = next.byte == UInt8(ascii: "-") ? next.end : text.passSpaces(end),
                let suffix = latinSuffix(place)
            {
                return suffix
            }
            pins.mark(value: value)
            return end
        }
        if text.matchWord(end, "ff") != nil {
            pins.mark(value: value)
            return end
        }
        if value == 1,
            let ordinal = text.matchWord(end, "er") ?? text.matchWord(end, "re") ?? text.matchWord(end, "ere")
        {
            pins.mark(value: value)
            return ordinal
        }
        let after = text.at(next.end).byte
        guard !after.isLetter, !after.isDigit else { return nil }
        pins.append(next.byte.lower)
        return next.end
    }

    private mutating func latinSuffix(_ index: Int) -> Int? {
        switch text.at(index).byte.lower {
        case UInt8(ascii: "b"):
            guard let end = text.matchWord(index, "bis") else { return nil }
            pins.append("bis")
            return end
        case UInt8(ascii: "t"):
            guard let end = text.matchWord(index, "ter") else { return nil }
            pins.append("ter")
            return end
        case UInt8(ascii: "q"):
            if let end = text.matchWord(index, "quater") {
                pins.append("quater")
                return end
            }
            guard let end = text.matchWord(index, "quinquies") else { return nil }
            pins.append("quinquies")
            return end
        default: return nil
        }
    }

    private func mayEndNumber(_ end: Int) -> Bool {
        let next = text.at(end)
        switch next.byte {
        case UInt8(ascii: "_"), UInt8(ascii: "%"): return false
        case UInt8(ascii: "/"): return !text.at(next.end).byte.isDigit
        default:
            // What folds to a letter and is none of ASCII may follow directly.
            return text.mayEnd(next.start)
        }
    }

    /// Reads letters as a level: one, a Roman number, or one letter twice; they have to end there.
    mutating func readLetters(_ index: Int, _ form: PinpointItems.Form) -> Int? {
        guard pins.levels.count < PinpointItems.depth else { return nil }
        var count = 0
        var isRoman = true
        var isSame = true
        var first: UInt8 = 0
        var end = index
        var symbol = text.at(index)
        while symbol.byte.isLetter {
            let letter = symbol.byte.lower
            if count == 0 { first = letter }
            if letter != first { isSame = false }
            if letter != UInt8(ascii: "i"), letter != UInt8(ascii: "v"), letter != UInt8(ascii: "x") { isRoman = false }
            count += 1
            guard count <= 5 else { return nil }
            end = symbol.end
            symbol = text.at(end)
        }
        guard count == 1 || (count > 1 && isRoman) || (count == 2 && isSame), !symbol.byte.isDigit else { return nil }
        pins.begin(form)
        var place = index
        while place < end {
            let letter = text.at(place)
            pins.append(letter.byte.lower)
            place = letter.end
        }
        return end
    }

    /// Reads `(1)`, `(b)`, `(1-3)`, or, after a space, `b)`.
    ///
    /// A digit needs both brackets: one alone closes a bracket around the whole.
    mutating func readBracket(_ index: Int, mayBeBare: Bool) -> Int? {
        let depth = pins.levels.count
        let symbol = text.at(index)
        if symbol.byte == UInt8(ascii: "(") {
            guard let inner = text.passSpaces(symbol.end), var end = readBracketed(inner) else { return nil }
            // `(1-3)`: a range that the brackets hold together.
            if let dash = text.pass(end, UInt8(ascii: "-")) {
                guard let last = readBracketed(dash) else {
                    pins.keep(depth)
                    return nil
                }
                pins.joinRange()
                end = last
            }
            guard let inside = text.passSpaces(end), let close = text.pass(inside, UInt8(ascii: ")")) else {
                pins.keep(depth)
                return nil
            }
            return close
        }
        guard mayBeBare, symbol.byte.isLetter, let end = readLetters(index, .bracketed) else { return nil }
        guard let close = text.pass(end, UInt8(ascii: ")")) else {
            pins.keep(depth)
            return nil
        }
        return close
    }

    private mutating func readBracketed(_ index: Int) -> Int? {
        text.at(index).byte.isDigit ? readNumber(index, .bracketed) : readLetters(index, .bracketed)
    }
}
