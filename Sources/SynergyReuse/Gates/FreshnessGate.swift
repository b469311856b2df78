import SynergyModel

/// Whether an answer is still fresh (DESIGN section 5, gate freshness).
enum FreshnessGate {
    /// Why an answer is stale, or `nil` when it is fresh.
    ///
    /// - Parameters:
    ///   - date: The day that counts for its age.
    ///   - period: The period it is about.
    ///   - question: The target question.
    ///   - window: The target's window.
    ///   - events: Events that concern both questions, for this respondent.
    static func reason(
        date: CalendarDay, period: Period?, question: Question, window: Freshness, events: [ReportingEvent],
        respondent: Respondent.ID, asOf: CalendarDay
    ) -> CandidateReason? {
        let isPeriodAsked = question.period != nil && question.period == period
        if case .months(let months) = window, !isPeriodAsked, date.adding(months: months).ordinal < asOf.ordinal {
            return .tooOld(months: months)
        }
        if question.period != nil, let period, !isPeriodAsked { return .otherPeriod(period) }
        for event in events
        where event.date.ordinal > date.ordinal && (event.respondent == nil || event.respondent == respondent) {
            return .eventSince(event.label, on: event.date)
        }
        return nil
    }

    /// The first day, in days since 1970-01-01, that a window reaches back to; `nil` where it cannot be told once for all days.
    static func oldestFresh(_ window: Freshness, asOf: CalendarDay) -> Int32? {
        guard case .months(let months) = window else { return .min }
        // Near the ends of the calendar, days that are added stop short.
        guard (0...12_000).contains(months), (2_000...9_000).contains(asOf.components.year) else { return nil }
        // A longer month may give several days the same one later: begin before them and look.
        var day = asOf.adding(months: -months).ordinal - 5
        while CalendarDay(ordinal: day).adding(months: months).ordinal < asOf.ordinal { day += 1 }
        return day
    }
}
