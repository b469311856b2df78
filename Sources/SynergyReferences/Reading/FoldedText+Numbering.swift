extension FoldedText {
    /// The words and signs that say that a number follows: "No.", "n°", "núm.", "№", and their plurals.
    struct NumberMark {
        /// Where the number would begin.
        var end: Int
        /// Whether there is such a mark at all.
        var isWritten: Bool
        /// Whether it announces several numbers.
        var isPlural: Bool
    }

    private static let marks: [(word: StaticString, isPlural: Bool)] = [
        ("numbers", true), ("number", false), ("numeros", true), ("numero", false), ("nums", true), ("num", false),
        ("nros", true), ("nro", false), ("nos", true), ("no", false), ("nr", false),
    ]

    /// Passes spaces, the mark of a number if there is one, and spaces again; `nil` at a blank line.
    func numberMark(_ index: Int) -> NumberMark? {
        guard let start = passSpaces(index) else { return nil }
        let first = at(start)
        if first.byte == Self.numero {
            return passSpaces(first.end).map { NumberMark(end: $0, isWritten: true, isPlural: false) }
        }
        guard first.byte.lower == UInt8(ascii: "n"), let mark = markWord(start, first.end) else {
            return NumberMark(end: start, isWritten: false, isPlural: false)
        }
        return passSpaces(mark.end).map { NumberMark(end: $0, isWritten: true, isPlural: mark.isPlural) }
    }

    private func markWord(_ start: Int, _ afterFirst: Int) -> (end: Int, isPlural: Bool)? {
        for mark in Self.marks {
            guard let end = match(start, mark.word), !at(end).byte.isLetter else { continue }
            return (pass(pass(end, Self.degree) ?? end, UInt8(ascii: ".")) ?? end, mark.isPlural)
        }
        // "n°", and Spanish "n.º" and "n.o".
        var end = pass(afterFirst, UInt8(ascii: ".")) ?? afterFirst
        let sign = at(end)
        guard sign.byte == Self.degree || (end > afterFirst && sign.byte.lower == UInt8(ascii: "o")) else { return nil }
        end = sign.end
        let plural = pass(end, UInt8(ascii: "s"))
        end = plural ?? end
        guard !at(end).byte.isLetter else { return nil }
        return (pass(end, UInt8(ascii: ".")) ?? end, plural != nil)
    }

    /// Where the next item of a list begins: behind a comma, "and", "et", "y" and the like, or both; `nil` when no list goes on.
    func nextItem(_ index: Int) -> Int? {
        guard var end = passSpaces(index) else { return nil }
        let comma = pass(end, UInt8(ascii: ","))
        if let comma { end = passSpaces(comma) ?? comma }
        if let sign = pass(end, UInt8(ascii: "&")) { return passSpaces(sign) }
        // A word needs a space before it, unless the comma is one.
        guard comma != nil || end > index else { return nil }
        for word in ["and", "et", "y", "e", "or", "ou", "und"] as [StaticString] {
            guard let behind = matchWord(end, word), let next = passSpaces(behind), next > behind else { continue }
            return next
        }
        return comma == nil ? nil : end
    }

    /// Whether a number may end at an offset: it is not part of a longer one, a fraction, or a date.
    func mayEndNumber(_ index: Int) -> Bool {
        guard mayEnd(index) else { return false }
        let symbol = at(index)
        switch symbol.byte {
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"):
            return !at(symbol.end).byte.isDigit
        default: return true
        }
    }

    /// Whether every letter of a range is in upper case.
    func isUpper(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let symbol = at(index)
            if symbol.byte.isLetter && !symbol.byte.isUpper { return false }
            guard symbol.byte != 0 else { return true }
            index = symbol.end
        }
        return true
    }
}
