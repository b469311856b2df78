extension Scan {
    /// A place in the Official Journal: `OJ L 101, 15.4.2011, p. 1`, `OJ 2011 L 101/1`, `OJ L, 2024/1712, 24.6.2024`.
    mutating func officialJournal(_ lead: NumberLead, _ digit: Int) -> Int? {
        let word = lead.word
        guard text.isUpper(word) else { return nil }
        let letter = text.at(word.lowerBound)
        guard letter.end == word.upperBound else { return journalOfYear(word, digit) }
        guard isSeries(letter.byte), let name = journalName(beforeSeries: word.lowerBound, letter.byte), name >= floor
        else {
            return nil
        }
        if let act = journalAct(digit) {
            let place = JournalPlace.Place.act(year: act.year, number: act.number)
            return writeJournal(letter.byte, place, name..<(text.day(after: act.end)?.end ?? act.end))
        }
        guard text.passSpaces(word.upperBound) == digit, let issue = journalIssue(digit) else { return nil }
        guard let day = text.day(after: issue.end) else {
            // "[2011] OJ L101/1".
            guard let page = issue.page, let year = bracketedYear(before: name), year.start >= floor else { return nil }
            let place = JournalPlace.Place.page(
                issue: issue.number, issueLetter: issue.letter, year: year.value, month: 0, day: 0, page: page)
            return writeJournal(letter.byte, place, year.start..<issue.end)
        }
        let page = issue.page == nil ? text.page(after: day.end) : nil
        let place = JournalPlace.Place.page(
            issue: issue.number, issueLetter: issue.letter, year: day.year, month: day.month, day: day.day,
            page: issue.page ?? page?.value)
        return writeJournal(letter.byte, place, name..<(page?.end ?? day.end))
    }

    /// `OJ 2011 L 101/1`: the number that was met is the year.
    private mutating func journalOfYear(_ word: Range<Int>, _ digit: Int) -> Int? {
        guard let name = journalName(endingAt: word.upperBound), name >= floor,
            text.passSpaces(word.upperBound) == digit
        else { return nil }
        let year = text.digits(digit, atMost: 4)
        guard year.count == 4, 1952...2099 ~= year.value, var start = text.passSpaces(year.end) else { return nil }
        start = text.pass(start, UInt8(ascii: ",")).flatMap { text.passSpaces($0) } ?? start
        let series = text.at(start)
        guard start > year.end, isSeries(series.byte), let number = text.passSpaces(series.end),
            let issue = journalIssue(number)
        else { return nil }
        let page = issue.page == nil ? text.page(after: issue.end) : nil
        guard let first = issue.page ?? page?.value else { return nil }
        let place = JournalPlace.Place.page(
            issue: issue.number, issueLetter: issue.letter, year: year.value, month: 0, day: 0, page: first)
        return writeJournal(series.byte, place, name..<(page?.end ?? issue.end))
    }

    private mutating func writeJournal(_ series: UInt8, _ place: JournalPlace.Place, _ span: Range<Int>) -> Int {
        found.open()
        JournalPlace(series: series, place: place).write(into: &found)
        close(.officialJournal, span)
        return span.upperBound
    }

    private func isSeries(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "L") || byte == UInt8(ascii: "C") }

    /// `2024/1712`, which acts have since October 2023.
    private func journalAct(_ index: Int) -> (year: Int, number: Int, end: Int)? {
        let year = text.digits(index, atMost: 4)
        guard year.count == 4, 2023...2099 ~= year.value, let slash = text.pass(year.end, UInt8(ascii: "/")),
            let number = text.number(slash, limit: 6), number.value > 0, text.mayEnd(number.end)
        else { return nil }
        return (year.value, number.value, number.end)
    }

    private struct Issue {
        var number: Int
        var letter: UInt8?
        var page: Int?
        var end: Int
    }

    /// `101`, `101/1`, `83 E`.
    private func journalIssue(_ index: Int) -> Issue? {
        guard let number = text.number(index, limit: 3), number.value > 0 else { return nil }
        if let slash = text.pass(number.end, UInt8(ascii: "/")), let page = text.number(slash, limit: 5), page.value > 0
        {
            return text.mayEnd(page.end) ? Issue(number: number.value, page: page.value, end: page.end) : nil
        }
        var end = number.end
        var letter: UInt8?
        if let space = text.passSpaces(end) {
            let mark = text.at(space)
            let isLetter =
                mark.byte == UInt8(ascii: "A") || mark.byte == UInt8(ascii: "E") || mark.byte == UInt8(ascii: "I")
            if isLetter, text.mayEnd(mark.end) {
                letter = mark.byte
                end = mark.end
            }
        }
        return text.mayEnd(end) ? Issue(number: number.value, letter: letter, end: end) : nil
    }

    // MARK: Names

    /// The name of the journal before its series, which is named twice where each act has its number: `OJ C, C/2024/1234`.
    private func journalName(beforeSeries start: Int, _ series: UInt8) -> Int? {
        let end = text.passSpacesBefore(start)
        if end < start, let name = journalName(endingAt: end) { return name }
        let comma = text.before(end)
        guard comma.byte == UInt8(ascii: ",") else { return nil }
        let last = text.before(comma.start)
        if last.byte == series {
            let end = text.passSpacesBefore(last.start)
            if end < last.start, let name = journalName(endingAt: end) { return name }
        }
        return journalName(endingAt: comma.start)
    }

    private static let letters: [StaticString] = ["oj", "jo", "do", "joue", "doue", "ojeu", "joce", "doce"]
    private static let words: [StaticString] = [
        "official journal", "official journal of the european union", "official journal of the european communities",
        "journal officiel", "journal officiel de l'union europeenne", "diario oficial",
        "diario oficial de la union europea",
    ]

    private func journalName(endingAt end: Int) -> Int? {
        let end = numberMarkBefore(end)
        for name in Self.letters {
            guard let start = text.matchBefore(end, name), text.mayBegin(start) else { continue }
            return text.isUpper(start..<end) ? start : nil
        }
        for name in Self.words {
            if let start = text.matchBefore(end, name), text.mayBegin(start) { return start }
        }
        return nil
    }

    /// Where the mark of a number begins that stands between name and series, as in `OJ No L 101` and `JO n° L 101`.
    private func numberMarkBefore(_ end: Int) -> Int {
        var start = end
        for mark in [UInt8(ascii: "."), FoldedText.degree, UInt8(ascii: ".")] where text.before(start).byte == mark {
            start = text.before(start).start
        }
        guard let word = text.matchBefore(start, "no") ?? text.matchBefore(start, "n") else { return end }
        let name = text.passSpacesBefore(word)
        return name < word ? name : end
    }

    private func bracketedYear(before index: Int) -> (value: Int, start: Int)? {
        let close = text.before(text.passSpacesBefore(index))
        guard close.byte == UInt8(ascii: "]") || close.byte == UInt8(ascii: ")") else { return nil }
        var start = close.start
        for _ in 0..<4 { start = text.before(start).start }
        let year = text.digits(start, atMost: 4)
        let open = text.before(start)
        guard year.count == 4, year.end == close.start, 1952...2099 ~= year.value,
            open.byte == UInt8(ascii: close.byte == UInt8(ascii: "]") ? "[" : "(")
        else { return nil }
        return (year.value, open.start)
    }
}
