extension Scan {
    /// Articles, in all their forms (section 8 of the reference grammar).
    mutating func article(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard let label = PinpointLabel(lead, .article, before: digit, in: text),
            let end = readItems(digit, label), mayStand(lead, label, end)
        else { return nil }
        return cite(.article, phrase(before: label.start)..<end)
    }

    /// Paragraphs, of documents or (in inverted phrases) of articles.
    mutating func paragraph(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard var label = PinpointLabel(lead, .paragraph, before: digit, in: text) else { return nil }
        guard let end = readItems(label.value, label) else { return nil }
        if let articleEnd = nestUnderArticle(end) {
            return cite(.article, phrase(before: label.start)..<articleEnd)
        }
        // A subparagraph is a place only inside something, and "(1)" after "paragraph" is a number only there.
        guard lead.label != .subparagraph, !label.isSub, label.value == digit, mayStand(lead, label, end) else {
            return nil
        }
        label.start = max(label.start, floor)
        return cite(.paragraph, label.start..<end)
    }

    /// Questions.
    mutating func question(_ lead: NumberLead, _ digit: Int) -> Int? {
        if lead.label == .q {
            // Only a capital, and never the quarter of a year.
            guard text.at(lead.word.lowerBound).byte == UInt8(ascii: "Q"), !isQuarter(lead.word.lowerBound, digit)
            else { return nil }
        }
        guard let label = PinpointLabel(lead, .question, before: digit, in: text),
            let end = readItems(digit, label), mayStand(lead, label, end)
        else { return nil }
        return cite(.question, label.start..<end)
    }

    /// Whether a word that means something else too may be a label here.
    ///
    /// "para" is Spanish for "for", "par" French for "by", "art" a word: without a dot the first needs
    /// that the phrase ends behind the number, the second is never a label.
    private func mayStand(_ lead: NumberLead, _ label: PinpointLabel, _ end: Int) -> Bool {
        guard lead.label == .article || lead.label == .paragraph, !label.hasDot, let word = text.word(label.start)
        else { return true }
        if word.key == WordKey("par") { return false }
        guard word.key == WordKey("para") || word.key == WordKey("art") || word.key == WordKey("arts") else {
            return true
        }
        return mayFollow(end, isMany: false)
    }

    /// "Q4 2023", "Q1-Q3 2017", "2023 Q4": a quarter of a year.
    private func isQuarter(_ start: Int, _ digit: Int) -> Bool {
        guard let quarter = text.number(digit, limit: 1), (1...4).contains(quarter.value) else { return false }
        return yearAfter(quarter.end) || yearBefore(start)
    }

    private func yearAfter(_ end: Int) -> Bool {
        var index = end
        // Up to a year that belongs to it there are only separators and another quarter.
        for _ in 0..<8 {
            let symbol = text.at(index)
            switch symbol.byte {
            case 0x30...0x39:
                let digits = text.digits(index, atMost: 5)
                if digits.count == 4 { return (1900...2099).contains(digits.value) }
                guard digits.count == 1 else { return false }
                index = digits.end
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "Q"), UInt8(ascii: "F"),
                UInt8(ascii: "Y"):
                index = symbol.end
            case UInt8(ascii: "'"):
                return text.digits(symbol.end, atMost: 3).count == 2
            case UInt8(ascii: ","):
                guard text.at(symbol.end).byte == UInt8(ascii: " ") else { return false }
                index = symbol.end
            default:
                guard let of = text.matchWord(index, "of"), text.at(of).byte == UInt8(ascii: " ") else { return false }
                index = of
            }
        }
        return false
    }

    private func yearBefore(_ start: Int) -> Bool {
        var index = text.passSpacesBefore(start)
        guard index < start else { return false }
        var value = 0
        var scale = 1
        for _ in 0..<4 {
            let symbol = text.before(index)
            guard symbol.byte.isDigit else { return false }
            value += scale * Int(symbol.byte &- 0x30)
            scale *= 10
            index = symbol.start
        }
        return (1900...2099).contains(value) && !text.before(index).byte.isDigit
    }
}
