extension Scan {
    // MARK: Treaties

    /// A treaty by its number: `CETS No. 197`, `Council of Europe Treaty Series – No. 197`.
    mutating func councilTreaty(_ lead: NumberLead, _ digit: Int) -> Int? {
        guard let name = treatyName(lead), name.lowerBound >= floor, text.mayBegin(name.lowerBound) else { return nil }
        guard let mark = text.numberMark(name.upperBound), let end = treatyNumber(mark.end), mark.end <= digit,
            digit < end, isWide(name) || mark.isWritten || mark.end > name.upperBound
        else { return nil }
        writeTreaty(mark.end, name.lowerBound..<end)
        guard mark.isPlural else { return end }
        var last = end
        while let item = text.nextItem(last), let next = treatyNumber(text.numberMark(item)?.end ?? item) {
            writeTreaty(text.numberMark(item)?.end ?? item, item..<next)
            last = next
        }
        return last
    }

    private mutating func writeTreaty(_ number: Int, _ span: Range<Int>) {
        found.open()
        found.write("cets:")
        found.write(number: text.digits(number, atMost: 3).value)
        close(.cets, text.at(span.lowerBound).start..<span.upperBound)
    }

    private func treatyNumber(_ index: Int) -> Int? {
        guard let number = text.number(index, limit: 3), 1...299 ~= number.value, text.mayEndNumber(number.end) else {
            return nil
        }
        return number.end
    }

    /// The name of the series with what may stand between it and the number.
    private func treatyName(_ lead: NumberLead) -> Range<Int>? {
        let word = lead.word
        guard lead.label == .cets else {
            guard let start = seriesStart(word.upperBound), var end = text.passSpaces(word.upperBound) else {
                return nil
            }
            for mark in [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":")] {
                end = text.pass(end, mark) ?? end
            }
            return start..<end
        }
        guard text.isUpper(word) else { return nil }
        if let behind = text.pass(word.upperBound, UInt8(ascii: ")")) {
            // "Council of Europe Treaty Series (CETS) No. 197".
            let open = text.before(word.lowerBound)
            guard open.byte == UInt8(ascii: "("), let start = seriesStart(text.passSpacesBefore(open.start)) else {
                return nil
            }
            return start..<behind
        }
        // The emissions trading system has its numbers too: "EU ETS 2".
        let before = text.passSpacesBefore(word.lowerBound)
        if before < word.lowerBound, let start = text.matchBefore(before, "eu"), text.mayBegin(start) { return nil }
        return word
    }

    private static let series: [StaticString] = [
        "council of europe treaty series", "european treaty series", "serie des traites du conseil de l'europe",
        "serie des traites europeens", "serie de tratados del consejo de europa", "serie de tratados europeos",
    ]

    private func seriesStart(_ end: Int) -> Int? {
        for name in Self.series {
            if let start = text.matchBefore(end, name) { return start }
        }
        return nil
    }

    /// Whether a number may follow without any space: `CETS197`, but not `ETS2`.
    private func isWide(_ name: Range<Int>) -> Bool {
        text.matchBefore(name.upperBound, "cets") != nil || text.matchBefore(name.upperBound, "stce") != nil
    }

    // MARK: Documents

    /// "GRETA(2013)5".
    mutating func councilDocument(_ lead: NumberLead, _ digit: Int) -> Int? {
        let open = text.before(digit)
        guard open.byte == UInt8(ascii: "("), text.passSpacesBefore(open.start) == lead.word.upperBound,
            let series = CouncilSeries(text, endingAt: lead.word.upperBound), series.start >= floor,
            text.mayBegin(series.start)
        else { return nil }
        let year = text.digits(digit, atMost: 4)
        guard year.count == 4, 1949...2099 ~= year.value, let behind = text.pass(year.end, UInt8(ascii: ")")),
            let start = text.passSpaces(behind), let number = text.number(start, limit: 5), number.value > 0
        else { return nil }
        let marks = VersionMarks(text, number.end)
        guard marks.isAny || text.mayEnd(number.end) else { return nil }
        found.open()
        found.write("coe:")
        found.write(series.name)
        found.write(UInt8(ascii: "("))
        found.write(number: year.value)
        found.write(UInt8(ascii: ")"))
        found.write(number: number.value)
        if marks.isTold {
            found.fact(.rev)
            marks.write(text, into: &found)
        }
        close(.coeDocument, series.start..<number.end)
        return number.end
    }
}
