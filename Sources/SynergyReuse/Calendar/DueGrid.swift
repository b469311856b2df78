import SynergyModel

/// The due days of one periodic rule for one State, as far as they follow from the rule and the day of entry into force.
struct DueGrid {
    /// The first due day.
    let first: CalendarDay
    /// From what the first one follows.
    let basis: ReportingCalendar.Entry.Basis
    let every: Int?
    private let yearly: DayOfYear?
    /// What every due day is counted from, so that the end of a short month does not stay.
    private let start: CalendarDay
    private let offset: Int

    /// - Returns: `nil` where nothing says when the first report is due.
    init?(_ rule: ReportingRule.Periodic, entry: CalendarDay?) {
        every = rule.every
        yearly = rule.day
        if let from = rule.from {
            start = from
            offset = 0
            basis = .firstOfAll(from)
        } else if let months = rule.firstAfter, let entry {
            start = entry
            offset = months
            basis = .first(entry: entry, months: months, yearly: rule.day)
        } else if let day = rule.day, let entry {
            // Without a first interval it is the first such day after entry into force.
            let year = entry.components.year
            guard let same = day.day(in: year), let next = day.day(in: year + 1) else { return nil }
            start = same.ordinal > entry.ordinal ? same : next
            offset = 0
            basis = .first(entry: entry, months: 0, yearly: day)
        } else {
            return nil
        }
        first = Self.day(start: start, months: offset, yearly: yearly)
    }

    /// A grid that goes on from a due day that a report answered.
    init(after answered: CalendarDay, _ rule: ReportingRule.Periodic, basis: ReportingCalendar.Entry.Basis) {
        every = rule.every
        yearly = rule.day
        start = answered
        offset = 0
        self.basis = basis
        first = answered
    }

    /// A due day by its number; `nil` where there is none.
    func day(_ number: Int) -> CalendarDay? {
        guard number > 0 else { return number == 0 ? first : nil }
        guard let every else { return nil }
        return Self.day(start: start, months: offset + number * every, yearly: yearly)
    }

    private static func day(start: CalendarDay, months: Int, yearly: DayOfYear?) -> CalendarDay {
        let later = months == 0 ? start : start.adding(months: months)
        if let yearly { return yearly.day(in: later.components.year) ?? later }
        return CalendarDay(ordinal: later.ordinal, precision: start.precision)
    }

    /// The number of the last due day that has come by a day; −1 before the first.
    func number(by day: CalendarDay) -> Int {
        guard first.ordinal <= day.ordinal else { return -1 }
        guard let every else { return 0 }
        // Guess from the months between, then look.
        let (from, to) = (start.components, day.components)
        let months = (to.year - from.year) * 12 + to.month - from.month - offset
        var number = max(0, months / every + 1)
        while number > 0, let due = self.day(number), due.ordinal > day.ordinal { number -= 1 }
        return number
    }

    /// The number of the due day that a report answers.
    ///
    /// That is the last one by its day, or the next one where the report came no more than `early` months before it; a report
    /// before the first due day is the first.
    func number(answeredOn day: CalendarDay, early: Int) -> Int {
        let last = number(by: day)
        guard last >= 0 else { return 0 }
        guard let next = self.day(last + 1), next.adding(months: -early).ordinal <= day.ordinal else { return last }
        return last + 1
    }
}
