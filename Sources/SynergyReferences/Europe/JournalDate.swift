extension FoldedText {
    /// The days and pages that citations of the Official Journal have.
    struct Day {
        var year: Int
        var month: Int
        var day: Int
        /// Where it ends.
        var end: Int
    }

    /// A day after a comma or "of", "du", "de": `15.4.2011`, `15/04/2011`, "15 April 2011".
    func day(after index: Int) -> Day? {
        guard var start = passSpaces(index) else { return nil }
        if let comma = pass(start, UInt8(ascii: ",")) {
            guard let next = passSpaces(comma) else { return nil }
            start = next
        }
        for word in ["of", "du", "de", "del", "vom"] as [StaticString] {
            guard let end = matchWord(start, word), let next = passSpaces(end) else { continue }
            start = next
            break
        }
        guard let day = number(start, limit: 2), 1...31 ~= day.value else { return nil }
        guard let month = numericMonth(day.end) ?? namedMonth(day.end) else { return nil }
        let year = digits(month.end, atMost: 4)
        guard year.count == 4, 1952...2099 ~= year.value, mayEnd(year.end) else { return nil }
        return Day(year: year.value, month: month.value, day: day.value, end: year.end)
    }

    private func numericMonth(_ index: Int) -> (value: Int, end: Int)? {
        let mark = at(index)
        guard mark.byte == UInt8(ascii: ".") || mark.byte == UInt8(ascii: "/") || mark.byte == UInt8(ascii: "-"),
            let start = passSpaces(mark.end), let month = number(start, limit: 2), 1...12 ~= month.value,
            let behind = pass(month.end, mark.byte), let end = passSpaces(behind)
        else { return nil }
        return (month.value, end)
    }

    private static let months: [[StaticString]] = [
        ["january", "janvier", "enero"], ["february", "fevrier", "febrero"], ["march", "mars", "marzo"],
        ["april", "avril", "abril"], ["may", "mai", "mayo"], ["june", "juin", "junio"], ["july", "juillet", "julio"],
        ["august", "aout", "agosto"], ["september", "septembre", "septiembre"], ["october", "octobre", "octubre"],
        ["november", "novembre", "noviembre"], ["december", "decembre", "diciembre"],
    ]

    private func namedMonth(_ index: Int) -> (value: Int, end: Int)? {
        guard var start = passSpaces(index), start > index else { return nil }
        if let of = matchWord(start, "de"), let next = passSpaces(of) { start = next }
        for (place, names) in Self.months.enumerated() {
            for name in names {
                guard let end = matchWord(start, name), var next = passSpaces(end) else { continue }
                if let of = matchWord(next, "de"), let behind = passSpaces(of) { next = behind }
                return (place + 1, next)
            }
        }
        return nil
    }

    /// A page after a comma: `p. 1`, `pp. 1–11`; the first page counts.
    func page(after index: Int) -> (value: Int, end: Int)? {
        guard var start = passSpaces(index) else { return nil }
        if let comma = pass(start, UInt8(ascii: ",")) {
            guard let next = passSpaces(comma) else { return nil }
            start = next
        }
        for word in ["pages", "page", "pags", "pag", "pp", "p", "s"] as [StaticString] {
            guard let end = match(start, word), !at(end).byte.isLetter,
                let next = passSpaces(pass(end, UInt8(ascii: ".")) ?? end),
                let page = number(next, limit: 5), page.value > 0, mayEnd(page.end)
            else { continue }
            if let dash = pass(page.end, UInt8(ascii: "-")), let last = number(dash, limit: 5), mayEnd(last.end) {
                return (page.value, last.end)
            }
            return (page.value, page.end)
        }
        return nil
    }
}
