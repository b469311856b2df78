import SynergyModel

/// What a respondent is to an instrument on a day, and since when.
enum PartyHistory: Hashable {
    /// Bound from and until a day, each open where it is not said.
    case party(from: CalendarDay?, until: CalendarDay?)
    case signatory
    case notParty
    case unknown

    /// - Parameter statuses: Those of the respondent, or of the State that it is a unit of, for the instrument.
    init(_ statuses: [PartyStatus], on day: CalendarDay) {
        let valid = statuses.filter { $0.validity.contains(day) }
        guard valid.contains(where: { $0.status == .party }) else {
            self = valid.contains { $0.status == .signatory } ? .signatory : valid.isEmpty ? .unknown : .notParty
            return
        }
        let spans = statuses.filter { $0.status == .party }.map(\.validity)
        func start(_ span: Validity) -> Int { span.from.map { Int($0.ordinal) } ?? .min / 2 }
        func end(_ span: Validity) -> Int { span.until.map { Int($0.lastDay.ordinal) } ?? .max / 2 }
        // Times that follow on each other, or overlap, are one; each turn takes in at least one more of them.
        var (first, last) = (Int(day.ordinal), Int(day.ordinal))
        var isLonger = true
        while isLonger {
            isLonger = false
            for span in spans where start(span) <= last + 1 && end(span) >= first - 1 {
                if start(span) < first || end(span) > last { isLonger = true }
                (first, last) = (min(first, start(span)), max(last, end(span)))
            }
        }
        // The coarsest of several that begin on the same day is the most that is known.
        self = .party(
            from: spans.filter { start($0) == first }.compactMap(\.from).min(),
            until: spans.filter { end($0) == last }.compactMap(\.until).min())
    }
}
