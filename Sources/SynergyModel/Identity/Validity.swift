/// When something holds: from a first to a last day, both included, each of them open when absent.
public struct Validity: Hashable, Sendable {
    /// The first day, or `nil` for always before.
    public var from: CalendarDay?
    /// The last day, or `nil` for ever after.
    ///
    /// A year or month runs to its last day.
    public var until: CalendarDay?

    /// Creates a validity; without arguments it always holds.
    public init(from: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether it holds on `day`.
    public func contains(_ day: CalendarDay) -> Bool {
        if let from, from.ordinal > day.ordinal { return false }
        if let until, until.lastDay.ordinal < day.ordinal { return false }
        return true
    }
}
