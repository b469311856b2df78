extension Scan {
    /// A resolution or decision in words, one of several or one before 1976.
    ///
    /// "General Assembly resolution 55/25" has a symbol; "resolution 8/2" alone only the context can tell.
    mutating func resolution(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard lead.label == .resolution || lead.label == .decision, text.mayBegin(lead.word.lowerBound) else {
            return nil
        }
        guard passNumberMark(after: lead.word.upperBound) == digit else { return nil }
        return resolutions(lead, at: digit)
    }

    /// `resolution S-17/1`: the word before the number is only the mark of a special session.
    mutating func specialResolution(_ digit: Int) -> Int? {
        let dash = text.before(digit)
        guard dash.byte == UInt8(ascii: "-"), dash.start > floor else { return nil }
        var start = text.before(dash.start)
        guard start.byte == UInt8(ascii: "S") else { return nil }
        if text.before(start.start).byte == UInt8(ascii: "E") { start = text.before(start.start) }
        guard text.mayBegin(start.start), start.start >= floor else { return nil }
        let lead = NumberLead(before: start.start, in: text, floor: floor)
        guard lead.label == .resolution || lead.label == .decision, text.mayBegin(lead.word.lowerBound),
            passNumberMark(after: lead.word.upperBound) == start.start
        else { return nil }
        return resolutions(lead, at: start.start)
    }

    /// `217(III)[A]`, without a word before it.
    mutating func oldResolution(_ digit: Int) -> Int? {
        guard digit >= floor, text.mayBegin(digit), let number = text.number(digit, limit: 4),
            let old = OldResolution(text, after: number.end), old.isGlued, old.isUpper,
            old.letter != 0 || isCounted(number.value, old)
        else { return nil }
        found.open()
        found.write("un:A/RES/")
        writeDigits(digit..<number.end)
        write(old)
        close(.unSymbol, digit..<old.end)
        return old.end
    }

    /// Whether a number with its session can be nothing else: "section 217(III)" is of a law, and "2005(II)" a volume.
    private func isCounted(_ number: Int, _ old: OldResolution) -> Bool {
        number >= 1000 && old.roman.count > 1 && !(number >= 1945 && number <= 2099)
    }

    // MARK: Lists

    /// Reads one or several numbers after their word, and the organ on either side.
    private mutating func resolutions(_ lead: NumberLead, at start: Int) -> Int? {
        guard let first = ResolutionNumber(text, at: start) else { return nil }
        let isList = mayBeList(lead)
        let before = ResolutionOrgan.before(lead.word.lowerBound, in: text, floor: floor)
        var organ = before?.organ
        var last = first
        var after: (organ: ResolutionOrgan, end: Int)?
        if organ == nil {
            // The organ may be named at the end of the list.
            if isList { while let next = nextNumber(after: last) { last = next } }
            after = ResolutionOrgan.after(last.end, in: text)
            organ = after?.organ
        }
        let isDecision = lead.label == .decision
        guard first.fits(organ), !isAct(first, isDecision, organ) else { return nil }
        var number = first
        var begin = before?.start ?? lead.word.lowerBound
        while true {
            let next = isList ? nextNumber(after: number) : nil
            let following = next.flatMap { $0.fits(organ) ? $0 : nil }
            let end = following == nil && number.end == last.end ? after?.end ?? number.end : number.end
            write(number, of: organ, isDecision: isDecision)
            close(organ == nil && number.form == .session ? .resolution : .unSymbol, begin..<end)
            guard let following else { return end }
            begin = following.first.lowerBound
            number = following
        }
    }

    /// Whether "resolutions" is said, or an abbreviation that does not tell.
    private func mayBeList(_ lead: NumberLead) -> Bool {
        text.before(lead.word.upperBound).byte.lower == UInt8(ascii: "s")
    }

    private func nextNumber(after number: ResolutionNumber) -> ResolutionNumber? {
        guard let place = text.passSpaces(number.end) else { return nil }
        var next = place
        let mark = text.at(place)
        if mark.byte == UInt8(ascii: ",") || mark.byte == UInt8(ascii: "&") {
            guard let start = text.passSpaces(mark.end) else { return nil }
            next = start
        } else if place == number.end {
            return nil
        }
        if let word = text.matchWord(next, "and") ?? text.matchWord(next, "et") ?? text.matchWord(next, "y")
            ?? text.matchWord(next, "e") ?? text.matchWord(next, "or") ?? text.matchWord(next, "ou")
        {
            guard let start = text.passSpaces(word) else { return nil }
            next = start
        } else if next == place {
            return nil
        }
        guard let read = ResolutionNumber(text, at: next), (read.form == .counted) == (number.form == .counted) else {
            return nil
        }
        // "resolutions 1325 (2000) and 12 others"
        return read.form == .counted && (read.year == nil) != (number.year == nil) ? nil : read
    }

    /// Whether a decision is an act of the European Union, which has a year on one side: "2004/579", "No 1313/2013".
    private func isAct(_ number: ResolutionNumber, _ isDecision: Bool, _ organ: ResolutionOrgan?) -> Bool {
        isDecision && organ == nil && number.form == .session && (number.firstValue > 99 || number.endsWithYear)
    }

    // MARK: Numbers

    /// Where a number begins after its word: behind a dot, spaces and "No.", "n°" or "núm.".
    func passNumberMark(after word: Int) -> Int? {
        var index = word
        if text.at(index).byte == UInt8(ascii: ".") { index = text.at(index).end }
        guard var place = text.passSpaces(index), place > word else { return nil }
        if let mark = text.match(place, "nos") ?? text.match(place, "no") ?? text.match(place, "num")
            ?? text.match(place, "n")
        {
            var end = mark
            let sign = text.at(end)
            if sign.byte == UInt8(ascii: ".") || sign.byte == FoldedText.degree { end = sign.end }
            guard let next = text.passSpaces(end) else { return nil }
            place = next
        } else if text.at(place).byte == FoldedText.numero {
            guard let next = text.passSpaces(text.at(place).end) else { return nil }
            place = next
        }
        return text.at(place).start
    }

    private mutating func write(_ number: ResolutionNumber, of organ: ResolutionOrgan?, isDecision: Bool) {
        found.open()
        if let organ = organ ?? (number.form == .old ? .generalAssembly : nil) {
            found.write("un:")
            found.write(isDecision ? organ.prefix.decision : organ.prefix.resolution)
        } else {
            found.write(isDecision ? "ctx:dec/" : "ctx:res/")
        }
        writeDigits(number.first)
        if let old = number.old { write(old) }
        guard number.form == .session else {
            if let year = number.year {
                found.fact(.year)
                found.write(decimal: year)
            }
            return
        }
        found.write(UInt8(ascii: "/"))
        writeDigits(number.second)
        guard organ == nil else { return }
        found.fact(.type, isDecision ? "decision" : "resolution")
        found.fact(.session)
        writeDigits(number.first)
        found.fact(.number)
        writeDigits(number.second)
    }

    private mutating func write(_ old: OldResolution) {
        found.write(UInt8(ascii: "("))
        for offset in 0..<old.roman.count { found.write(old.roman.byte(offset)) }
        found.write(UInt8(ascii: ")"))
        if old.letter != 0 { found.write(old.letter) }
    }

    /// Writes digits, letters and dashes as they are read.
    mutating func writeDigits(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let symbol = text.at(index)
            found.write(symbol.byte.upper)
            index = symbol.end
        }
    }
}
