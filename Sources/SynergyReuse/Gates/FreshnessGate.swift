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
}
