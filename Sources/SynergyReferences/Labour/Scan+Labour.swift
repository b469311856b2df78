extension Scan {
    /// An instrument: `ILO Convention No. 29`, `Convention, 1930 (No. 29)`, `C029`.
    mutating func labourInstrument(_ lead: NumberLead, _ digit: Int) -> Int? {
        switch lead.label {
        case .journal, .labourLetter: labourCode(lead.word, digit)
        case .mlc: maritimeConvention(lead.word, digit)
        case .labourProtocol: labourProtocol(lead.word, digit) ?? datedInstrument(ofYear: lead.word, digit)
        case .convention, .recommendation: datedInstrument(lead.word, digit) ?? numberedInstrument(lead, digit)
        default: nil
        }
    }

    /// Writes an instrument and ends it.
    mutating func writeInstrument(_ letter: UInt8, _ number: Int, _ span: Range<Int>) -> Int {
        found.open()
        found.write("ilo:")
        LabourInstrument.write(letter, number, into: &found)
        close(.ilo, span)
        return span.upperBound
    }

    /// The number of an instrument, at most three digits.
    func instrumentNumber(_ index: Int) -> (value: Int, end: Int)? {
        guard let number = text.number(index, limit: 3), 1...LabourInstrument.highest ~= number.value,
            text.mayEndNumber(number.end)
        else { return nil }
        return (number.value, number.end)
    }

    /// `C029`, `C.29`, `C-29`, where the paragraph names the organization.
    private mutating func labourCode(_ word: Range<Int>, _ digit: Int) -> Int? {
        let letter = text.at(word.lowerBound)
        guard letter.end == word.upperBound, LabourInstrument.isLetter(letter.byte), text.mayBegin(word.lowerBound)
        else {
            return nil
        }
        var end = letter.end
        let mark = text.at(end)
        if LabourInstrument.isMark(mark.byte) { end = mark.end }
        guard text.at(end).start == digit, let number = instrumentNumber(digit),
            labour.isNamed(inParagraphAt: digit, of: text)
        else { return nil }
        return writeInstrument(letter.byte, number.value, word.lowerBound..<number.end)
    }

    /// "MLC, 2006".
    private mutating func maritimeConvention(_ word: Range<Int>, _ digit: Int) -> Int? {
        guard text.isUpper(word), text.mayBegin(word.lowerBound), var start = text.passSpaces(word.upperBound) else {
            return nil
        }
        let open = text.pass(start, UInt8(ascii: "("))
        if let mark = open ?? text.pass(start, UInt8(ascii: ",")) { start = text.passSpaces(mark) ?? mark }
        let year = text.digits(start, atMost: 5)
        guard start == digit, year.value == 2006, year.count == 4, text.mayEnd(year.end) else { return nil }
        let end = open == nil ? year.end : text.pass(year.end, UInt8(ascii: ")")) ?? year.end
        return writeInstrument(UInt8(ascii: "C"), 186, word.lowerBound..<end)
    }

    // MARK: With a year

    /// `Convention, 1930 (No. 29)`, which no other organization writes.
    private mutating func datedInstrument(_ word: Range<Int>, _ digit: Int) -> Int? {
        guard let letter = instrumentLetter(word), var start = text.passSpaces(word.upperBound) else { return nil }
        start = text.pass(start, UInt8(ascii: ",")).flatMap { text.passSpaces($0) } ?? start
        guard start == digit, let number = datedNumber(digit),
            number.isBracketed || labour.isNamed(inSentenceAt: digit, of: text)
        else { return nil }
        let begin = organization(before: word.lowerBound) ?? word.lowerBound
        return writeInstrument(letter, number.value, begin..<number.end)
    }

    /// `Convention of 1930 (No. 29)`: the word that was found is "of".
    private mutating func datedInstrument(ofYear word: Range<Int>, _ digit: Int) -> Int? {
        guard text.passSpaces(word.upperBound) == digit, let number = datedNumber(digit), number.isBracketed else {
            return nil
        }
        let lead = NumberLead(before: word.lowerBound, in: text, floor: floor)
        guard lead.label == .convention || lead.label == .recommendation, let letter = instrumentLetter(lead.word),
            text.passSpaces(lead.word.upperBound) == word.lowerBound
        else { return nil }
        let begin = organization(before: lead.word.lowerBound) ?? lead.word.lowerBound
        return writeInstrument(letter, number.value, begin..<number.end)
    }

    /// A year and the number after it: `1930 (No. 29)`.
    func datedNumber(_ index: Int) -> (value: Int, end: Int, isBracketed: Bool)? {
        let year = text.digits(index, atMost: 5)
        guard year.count == 4, 1919...2099 ~= year.value, var start = text.passSpaces(year.end) else { return nil }
        start = text.pass(start, UInt8(ascii: ",")).flatMap { text.passSpaces($0) } ?? start
        let open = text.pass(start, UInt8(ascii: "("))
        guard let mark = text.numberMark(open ?? start), mark.isWritten, let number = instrumentNumber(mark.end) else {
            return nil
        }
        guard open != nil else { return (number.value, number.end, false) }
        return text.pass(number.end, UInt8(ascii: ")")).map { (number.value, $0, true) }
    }

    // MARK: Words

    /// The letter that an instrument has by its word; `nil` for other words.
    func instrumentLetter(_ word: Range<Int>) -> UInt8? {
        guard word.lowerBound >= floor, text.mayBegin(word.lowerBound) else { return nil }
        switch text.at(word.lowerBound).byte.lower {
        case UInt8(ascii: "c"): return UInt8(ascii: "C")
        case UInt8(ascii: "r"): return UInt8(ascii: "R")
        default: return nil
        }
    }

    /// Where "ILO" begins right before an offset.
    func organization(before index: Int) -> Int? {
        let end = text.passSpacesBefore(index)
        guard end < index, let start = text.matchBefore(end, "ilo") ?? text.matchBefore(end, "oit"), start >= floor,
            text.mayBegin(start)
        else { return nil }
        return start
    }
}
