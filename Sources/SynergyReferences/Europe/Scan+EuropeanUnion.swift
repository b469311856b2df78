extension Scan {
    /// `32011L0036`, in the sectors whose numbers stand for themselves, or in any sector after "CELEX".
    mutating func celexNumber(_ digit: Int, isNamed: Bool = false) -> Int? {
        let sector = text.at(digit).byte
        guard
            isNamed || sector == UInt8(ascii: "3") || sector == UInt8(ascii: "0") || sector == UInt8(ascii: "2")
                || sector == UInt8(ascii: "5") || sector == UInt8(ascii: "6")
        else { return nil }
        guard text.mayBegin(digit), let end = CELEXNumber.end(in: text, from: digit) else { return nil }
        found.open()
        found.write("celex:")
        CELEXNumber.copy(text, digit..<end, into: &found)
        close(.celex, digit..<end)
        return end
    }

    /// "COM(2012) 286 final", `COM/2012/0286`.
    mutating func commission(_ lead: NumberLead, _ digit: Int) -> Int? {
        let word = lead.word
        guard text.isUpper(word), text.mayBegin(word.lowerBound) else { return nil }
        let mark = text.before(digit)
        let isBracketed = mark.byte == UInt8(ascii: "(")
        guard isBracketed || mark.byte == UInt8(ascii: "/"),
            (isBracketed ? text.passSpacesBefore(mark.start) : mark.start) == word.upperBound
        else { return nil }
        let year = text.digits(digit, atMost: 4)
        let isShort = year.count == 2 && 58...99 ~= year.value
        guard isShort || (year.count == 4 && 1952...2099 ~= year.value),
            let behind = text.pass(year.end, isBracketed ? UInt8(ascii: ")") : UInt8(ascii: "/")),
            let start = isBracketed ? text.passSpaces(behind) : behind,
            let number = text.number(start, limit: 5), number.value > 0
        else { return nil }
        var end = number.end
        if let space = text.passSpaces(end) {
            end = text.matchWord(space, "final") ?? text.matchWord(space, "definitif") ?? end
        }
        guard text.mayEnd(end) else { return nil }
        found.open()
        found.write("eucom:")
        var index = word.lowerBound
        while index < word.upperBound {
            let letter = text.at(index)
            found.write(letter.byte)
            index = letter.end
        }
        found.write(UInt8(ascii: "/"))
        found.write(number: isShort ? 1900 + year.value : year.value)
        found.write(UInt8(ascii: "/"))
        found.write(number: number.value)
        close(.commission, word.lowerBound..<end)
        return end
    }
}
