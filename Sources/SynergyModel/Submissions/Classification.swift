/// Who may see an answer.
public enum Classification: Hashable, Sendable {
    /// Everybody.
    case everyone
    /// Only these bodies, or nobody but the respondent when there are none; optionally until a day, that day included.
    case restricted(to: [Body.ID], until: CalendarDay?)

    /// Whether `recipient` may see what is classified so, on `day` and without a consent.
    public func isVisible(to recipient: Body.ID?, on day: CalendarDay) -> Bool {
        switch self {
        case .everyone: true
        case .restricted(let bodies, let until):
            if let until, until.lastDay.ordinal < day.ordinal {
                true
            } else if let recipient {
                bodies.contains(recipient)
            } else {
                false
            }
        }
    }
}
