extension Scan {
    /// A place in the series after its name: `United Nations, Treaty Series, vol. 2237, No. 39574`, `UNTS vol. 2237, p. 319`.
    mutating func treatySeries(_ lead: NumberLead, _ digit: Int) -> Int? {
        let isVolume = lead.label == .volume
        guard isVolume || isSeries(endingAt: lead.word.upperBound) != nil || isVolumeMark(lead.word) else { return nil }
        var nameEnd = text.passSpacesBefore(lead.word.lowerBound)
        if isVolume || isVolumeMark(lead.word) {
            let comma = text.before(nameEnd)
            if comma.byte == UInt8(ascii: ",") { nameEnd = text.passSpacesBefore(comma.start) }
        } else {
            nameEnd = seriesEnd(lead.word.upperBound)
        }
        guard let start = isSeries(endingAt: nameEnd), start >= floor, text.mayBegin(start),
            let volume = text.number(digit, limit: 5), text.mayEnd(volume.end)
        else { return nil }
        var place = SeriesPlace(end: volume.end)
        for _ in 0..<2 { place.read(text) }
        return close(place, volume.start..<volume.end, from: start)
    }

    /// "2237 UNTS 319".
    mutating func treatySeries(atVolume digit: Int) -> Int? {
        guard digit >= floor, text.mayBegin(digit), let volume = text.number(digit, limit: 5),
            let name = text.passSpaces(volume.end), name > volume.end, text.at(name).byte.lower == UInt8(ascii: "u"),
            let end = text.matchWord(name, "unts") ?? text.match(name, "u.n.t.s.") ?? text.match(name, "u. n. t. s.")
        else { return nil }
        var place = SeriesPlace(end: end)
        place.readPage(text)
        place.read(text)
        return close(place, volume.start..<volume.end, from: digit)
    }

    // MARK: Names

    /// `v.` in place of `vol.`.
    private func isVolumeMark(_ word: Range<Int>) -> Bool {
        text.at(word.lowerBound).byte == UInt8(ascii: "v") && text.at(word.lowerBound).end == word.upperBound
    }

    /// `U.N.T.S.` ends with a dot, `UNTS` does not.
    private func seriesEnd(_ word: Int) -> Int {
        text.at(word).byte == UInt8(ascii: ".") ? text.at(word).end : word
    }

    /// Where the name of the series begins that ends at an offset, "United Nations" and its like included.
    private func isSeries(endingAt end: Int) -> Int? {
        let end = text.before(end).byte == UInt8(ascii: "\"") ? text.before(end).start : end
        switch text.before(end).byte.lower {
        case UInt8(ascii: "s"):
            if let start = text.matchBefore(end, "unts") { return start }
            if let start = text.matchBefore(end, "u.n.t.s") { return start }
            for name in Self.seriesNames {
                if let start = text.matchBefore(end, name) { return withOwner(start) }
            }
            return nil
        case UInt8(ascii: "u"):
            return text.matchBefore(end, "rtnu")
        case UInt8(ascii: "."):
            return text.matchBefore(end, "u.n.t.s.") ?? text.matchBefore(end, "r.t.n.u.")
        default:
            return nil
        }
    }

    private static let seriesNames: [StaticString] = [
        "treaty series", "recueil des traites", "serie de tratados", "coleccion de tratados",
    ]

    private func withOwner(_ start: Int) -> Int {
        var index = text.passSpacesBefore(start)
        if text.before(index).byte == UInt8(ascii: ",") { index = text.passSpacesBefore(text.before(index).start) }
        for name: StaticString in ["united nations", "nations unies", "naciones unidas"] {
            if let found = text.matchBefore(index, name), found >= floor, text.mayBegin(found) { return found }
        }
        return start
    }

    // MARK: Writing

    private mutating func close(_ place: SeriesPlace, _ volume: Range<Int>, from start: Int) -> Int? {
        guard let main = place.registration ?? place.page else { return nil }
        found.open()
        found.write("unts:")
        writeDigits(volume)
        found.write(place.registration == nil ? "/p" : "/no")
        writeDigits(main)
        found.fact(.volume)
        writeDigits(volume)
        if let page = place.page {
            found.fact(.page)
            writeDigits(page)
        }
        if let registration = place.registration {
            found.fact(.registration)
            writeDigits(registration)
        }
        close(.treatySeries, start..<place.end)
        return place.end
    }
}

/// A page or the number of a registration in a volume of the series.
struct SeriesPlace {
    private(set) var registration: Range<Int>?
    private(set) var page: Range<Int>?
    private(set) var end: Int

    init(end: Int) { self.end = end }

    /// Reads a number that stands alone, which is the page: `2237 UNTS 319`.
    mutating func readPage(_ text: FoldedText) {
        guard let start = text.passSpaces(end), start > end, let number = text.number(start, limit: 6),
            text.mayEnd(number.end)
        else { return }
        page = number.start..<number.end
        end = number.end
    }

    /// Reads `, No. 39574` or `, p. 319`.
    mutating func read(_ text: FoldedText) {
        guard var index = text.passSpaces(end) else { return }
        if text.at(index).byte == UInt8(ascii: ",") || text.at(index).byte == UInt8(ascii: "(") {
            guard let next = text.passSpaces(text.at(index).end) else { return }
            index = next
        }
        if page == nil, let mark = pageMark(text, index), let found = number(text, mark) {
            page = found
            end = found.upperBound
        } else if registration == nil, let mark = registrationMark(text, index), let found = number(text, mark) {
            registration = found
            end = found.upperBound
        }
    }

    private func number(_ text: FoldedText, _ mark: Int) -> Range<Int>? {
        var index = mark
        if text.at(index).byte == UInt8(ascii: ".") || text.at(index).byte == FoldedText.degree {
            index = text.at(index).end
        }
        guard var start = text.passSpaces(index) else { return nil }
        // The part of the series: `I-39574`.
        if let part = text.match(start, "i-") ?? text.match(start, "ii-") { start = part }
        guard let number = text.number(start, limit: 6), text.mayEnd(number.end) else { return nil }
        return number.start..<number.end
    }

    private func pageMark(_ text: FoldedText, _ index: Int) -> Int? {
        guard text.at(index).byte.lower == UInt8(ascii: "p") else { return nil }
        return text.matchWord(index, "pp") ?? text.matchWord(index, "pages") ?? text.matchWord(index, "page")
            ?? text.matchWord(index, "pags") ?? text.matchWord(index, "pag") ?? text.match(index, "p")
    }

    private func registrationMark(_ text: FoldedText, _ index: Int) -> Int? {
        var index = index
        if let word = text.matchWord(index, "registration") ?? text.matchWord(index, "reg"),
            let next = text.passSpaces(text.at(word).byte == UInt8(ascii: ".") ? text.at(word).end : word)
        {
            index = next
        }
        if text.at(index).byte == FoldedText.numero { return text.at(index).end }
        return text.matchWord(index, "num") ?? text.matchWord(index, "no") ?? text.matchWord(index, "nr")
            ?? text.match(index, "n")
    }
}
