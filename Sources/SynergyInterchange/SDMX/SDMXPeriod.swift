import SynergyModel

/// Periods as SDMX writes them (SDMX 3.0, section 6, “Time format”).
enum SDMXPeriod {
    /// Reads `2020`, `2020-03`, `2020-03-15`, `2020-Q1`, `2020-W07`, `2020-01-01/P3M` and the like.
    ///
    /// A time of day is passed over. Weeks begin on Monday; the first of a year is that of its 4 January.
    static func read(_ text: String) -> Period? {
        if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
            return range(from: text[..<slash], lasting: text[text.utf8.index(after: slash)...])
        }
        if let day = CalendarDay(withoutTime(text[...])) { return Period(start: day, end: day) }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, let year = Int(String(Substring(parts[0]))),
            let kind = parts[1].first, let number = whole(parts[1].dropFirst())
        else { return nil }
        switch kind {
        case UInt8(ascii: "A"): return number == 1 ? months(year, 1, 12) : nil
        case UInt8(ascii: "S"): return part(year, number, of: 2)
        case UInt8(ascii: "T"): return part(year, number, of: 3)
        case UInt8(ascii: "Q"): return part(year, number, of: 4)
        case UInt8(ascii: "M"): return part(year, number, of: 12)
        case UInt8(ascii: "W"): return week(year, number)
        case UInt8(ascii: "D"):
            guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year)?.lastDay,
                (1...Int(last.ordinal - first.ordinal) + 1).contains(number)
            else { return nil }
            let day = CalendarDay(ordinal: first.ordinal + Int32(number) - 1)
            return Period(start: day, end: day)
        default: return nil
        }
    }

    /// A period as SDMX reads it: a year, month or day, or a first day and how many days it lasts.
    static func text(of period: Period) -> String {
        if period.start == period.end { return period.start.description }
        let first = CalendarDay(ordinal: period.start.ordinal)
        return "\(first)/P\(period.end.lastDay.ordinal - period.start.ordinal + 1)D"
    }

    private static func withoutTime(_ text: Substring) -> Substring {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "T")) else { return text }
        // `2020-T1` is a third of a year.
        return text[..<mark].utf8.count == 10 ? text[..<mark] : text
    }

    private static func whole(_ digits: Substring.UTF8View) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(String(Substring(digits)))
    }

    private static func months(_ year: Int, _ first: Int, _ last: Int) -> Period? {
        guard let start = CalendarDay(year: year, month: first), let end = CalendarDay(year: year, month: last) else {
            return nil
        }
        return Period(start: start, end: end)
    }

    private static func part(_ year: Int, _ number: Int, of parts: Int) -> Period? {
        guard (1...parts).contains(number) else { return nil }
        let length = 12 / parts
        return months(year, (number - 1) * length + 1, number * length)
    }

    private static func week(_ year: Int, _ number: Int) -> Period? {
        guard (1...53).contains(number), let fourth = CalendarDay(year: year, month: 1, day: 4) else { return nil }
        // 1 January 1970 was a Thursday.
        let weekday = ((fourth.ordinal + 3) % 7 + 7) % 7
        let monday = fourth.ordinal - weekday + Int32(number - 1) * 7
        // A week belongs to the year of its Thursday.
        guard CalendarDay(ordinal: monday + 3).components.year == year else { return nil }
        return Period(start: CalendarDay(ordinal: monday), end: CalendarDay(ordinal: monday + 6))
    }

    private static func range(from start: Substring, lasting duration: Substring) -> Period? {
        guard let first = CalendarDay(withoutTime(start)) else { return nil }
        // Two days joined by a slash, as ISO 8601 has them too.
        if let last = CalendarDay(withoutTime(duration)) { return Period(start: first, end: last) }
        guard duration.utf8.first == UInt8(ascii: "P"), let unit = duration.utf8.last,
            let count = whole(duration.utf8.dropFirst().dropLast()), count > 0
        else { return nil }
        let begin = CalendarDay(ordinal: first.ordinal)
        let end: Int32
        switch unit {
        case UInt8(ascii: "Y"): end = begin.adding(months: count * 12).ordinal
        case UInt8(ascii: "M"): end = begin.adding(months: count).ordinal
        case UInt8(ascii: "W"): end = begin.ordinal + Int32(count) * 7
        case UInt8(ascii: "D"): end = begin.ordinal + Int32(count)
        default: return nil
        }
        return Period(start: begin, end: CalendarDay(ordinal: end - 1))
    }
}
