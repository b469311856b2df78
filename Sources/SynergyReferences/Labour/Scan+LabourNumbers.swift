extension Scan {
    /// `ILO Convention No. 29`, `Convention (No. 29)`, `convention n° 29 de l'OIT`, `Conventions Nos. 29 and 105`.
    mutating func numberedInstrument(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard let name = instrumentName(lead), let letter = instrumentLetter(name.word),
            let start = text.passSpaces(name.end)
        else { return nil }
        let open = text.pass(start, UInt8(ascii: "("))
        guard let mark = text.numberMark(open ?? start), mark.end == digit, let number = instrumentNumber(digit) else {
            return nil
        }
        var begin = name.word.lowerBound
        var isAttached = name.isAttached
        if let organization = organization(before: begin) {
            begin = organization
            isAttached = true
        } else if isGeneral(name.word) {
            return nil
        }
        let isPlural = mark.isPlural || text.before(name.word.upperBound).byte.lower == UInt8(ascii: "s")
        var end = number.end
        if open != nil {
            guard mark.isWritten else { return nil }
            end = text.pass(end, UInt8(ascii: ")")) ?? end
        }
        if let trailing = organization(after: end) {
            end = trailing
            isAttached = true
        }
        guard
            isAttached || (isPlural && isListOfOrganization(end))
                || (mark.isWritten && labour.isNamed(inSentenceAt: digit, of: text))
        else { return nil }
        var last = writeInstrument(letter, number.value, begin..<end)
        // "No. 29 and No. 105" needs no plural: each number has its mark.
        while let item = instrumentItem(last), isPlural || item.isMarked {
            last = writeInstrument(letter, item.value, item.start..<(organization(after: item.end) ?? item.end))
        }
        return last
    }

    private struct Item {
        var value: Int
        var start: Int
        var end: Int
        var isMarked: Bool
    }

    private func instrumentItem(_ index: Int) -> Item? {
        guard let start = text.nextItem(index), let mark = text.numberMark(start),
            let number = instrumentNumber(mark.end)
        else { return nil }
        return Item(
            value: number.value, start: text.at(start).start, end: number.end, isMarked: mark.isWritten)
    }

    /// "29 y 105 de la OIT": whether a short list ends with the organization.
    private func isListOfOrganization(_ index: Int) -> Bool {
        var end = index
        for _ in 0..<12 {
            guard let item = instrumentItem(end) else { return false }
            end = item.end
            if organization(after: end) != nil { return true }
        }
        return false
    }

    /// Recommendations with a number are made by many: `general recommendation No. 19` is none of labour.
    private func isGeneral(_ word: Range<Int>) -> Bool {
        let end = text.passSpacesBefore(word.lowerBound)
        return end < word.lowerBound && text.matchBefore(end, "general") != nil
    }

    private static let trailing: [StaticString] = ["de l'oit", "de la oit"]

    /// Where "de l'OIT" ends behind an offset.
    private func organization(after index: Int) -> Int? {
        guard let start = text.passSpaces(index), start > index else { return nil }
        for words in Self.trailing {
            if let end = text.matchWord(start, words) { return end }
        }
        return nil
    }

    private struct InstrumentName {
        var word: Range<Int>
        /// Where it ends, with the organization if that is named after it.
        var end: Int
        var isAttached: Bool
    }

    /// The word for the instrument, also before the organization: `Convenio de la OIT núm. 169`.
    private func instrumentName(_ lead: NumberLead) -> InstrumentName? {
        let word = lead.word
        let first = text.at(word.lowerBound).byte.lower
        guard first == UInt8(ascii: "i") || first == UInt8(ascii: "o") else {
            return InstrumentName(word: word, end: word.upperBound, isAttached: false)
        }
        guard text.mayBegin(word.lowerBound) || text.before(word.lowerBound).byte == UInt8(ascii: "'") else {
            return nil
        }
        var start = word.lowerBound
        for joint in ["de l'", "de la ", "of the "] as [StaticString] {
            guard let found = text.matchBefore(start, joint) else { continue }
            start = found
            break
        }
        let end = text.passSpacesBefore(start)
        let name = NumberLead(before: end, in: text, floor: floor)
        guard name.label == .convention || name.label == .recommendation, name.word.upperBound == end, end < start
        else {
            return nil
        }
        return InstrumentName(word: name.word, end: word.upperBound, isAttached: true)
    }
}
