/// A day that returns every year, such as 1 September.
public struct DayOfYear: Hashable, Sendable {
    /// The month, 1…12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// Creates a day, or returns `nil` when no year has it.
    public init?(month: Int, day: Int) {
        // A leap year has every day that any year has.
        guard CalendarDay(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// Parses `09-01`; returns `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        guard let day = CalendarDay("2000-\(text)"), day.precision == .day else { return nil }
        (_, month, self.day) = day.components
    }

    /// The day in a year from 1 to 9999; 29 February is 28 February where the year has no other.
    public func day(in year: Int) -> CalendarDay? {
        CalendarDay(year: year, month: month, day: day) ?? CalendarDay(year: year, month: month, day: day - 1)
    }
}

extension DayOfYear: CustomStringConvertible {
    /// The day as files have it: `09-01`.
    public var description: String {
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(padded(month))-\(padded(day))"
    }
}

extension DayOfYear: ExpressibleByStringLiteral {
    /// Creates a day from a literal, which must be a day of some year.
    public init(stringLiteral value: String) {
        guard let day = Self(value) else { preconditionFailure("‘\(value)’ is not a day of the year") }
        self = day
    }
}
