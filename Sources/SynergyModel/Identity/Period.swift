/// A reference period: the days that a figure or a question is about, both ends included.
public struct Period: Hashable, Sendable {
    /// The first day, with the precision it was given with.
    public let start: CalendarDay
    /// What was given as the end; the period runs to the last day of it.
    public let end: CalendarDay

    /// Creates a period, or returns `nil` when it would end before it starts.
    public init?(start: CalendarDay, end: CalendarDay) {
        guard start.ordinal <= end.lastDay.ordinal else { return nil }
        self.start = start
        self.end = end
    }

    /// Parses `2023`, `2023-04`, `2023-04-15`, or two of these joined by `/`.
    public init?(_ text: some StringProtocol) {
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            guard let day = CalendarDay(text) else { return nil }
            self.init(start: day, end: day)
            return
        }
        guard let start = CalendarDay(text[..<slash]),
            let end = CalendarDay(text[text.utf8.index(after: slash)...])
        else { return nil }
        self.init(start: start, end: end)
    }

    /// Whether two periods hold the same days, however they were written.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.start.ordinal == rhs.start.ordinal && lhs.end.lastDay.ordinal == rhs.end.lastDay.ordinal
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(start.ordinal)
        hasher.combine(end.lastDay.ordinal)
    }
}

extension Period: CustomStringConvertible {
    /// What people read.
    public var description: String { start == end ? start.description : "\(start)/\(end)" }
}
