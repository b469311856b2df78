public import SynergyModel

extension ReportingCalendar.Entry {
    /// What a due day follows from, or why there is none.
    public enum Basis: Hashable, Sendable {
        /// The first report, some months after entry into force for the State.
        case first(entry: CalendarDay, months: Int, yearly: DayOfYear?)
        /// The first report of everybody.
        case firstOfAll(CalendarDay)
        /// Regular intervals from the day on which the first report was due.
        case interval(from: CalendarDay, months: Int)
        /// An interval after the due day that the last report answered, or after the report where days do not return yearly.
        case afterReport(Submission.ID, for: CalendarDay, months: Int)
        /// A day that is fixed for everybody.
        case fixed
        /// A round with a day for everybody.
        case round(String, opened: CalendarDay?)
        /// A request to this respondent.
        case request(received: CalendarDay?)
        /// A new round, some months after the last one was opened.
        case nextRound(after: String, opened: CalendarDay, months: Int)
        /// A usual cycle after the last report.
        case cycle(after: Submission.ID, on: CalendarDay, months: Int)

        /// The round is open, but not until when.
        case roundWithoutDay(String, opened: CalendarDay?)
        /// No round is open.
        case noRound
        /// The round was answered.
        case roundAnswered(String, by: Submission.ID)
        /// Reports are made on request, and none is on file.
        case onRequest
        /// There is no rule in the instrument's file.
        case noRule(cycleMonths: Int?)
        /// Reports are regular, but nothing says from when.
        case noFirstDay(months: Int?)
        /// The day on which the instrument entered into force for the State is not said.
        case noEntryDay
        /// There is only one report, and it was made.
        case onlyReportMade(Submission.ID)
        /// All fixed days are answered, or came before the State was bound.
        case fixedDaysDone
        /// Everything after the first report goes into those under another instrument.
        case folded(into: Instrument.ID, after: Submission.ID)
        /// The State has signed, and is not bound.
        case signatoryOnly
    }
}

extension ReportingCalendar.Entry.Basis {
    /// A stable word for programs.
    package var code: String {
        switch self {
        case .first: "first-report"
        case .firstOfAll: "first-report-of-all"
        case .interval: "interval"
        case .afterReport: "after-last-report"
        case .fixed: "fixed-day"
        case .round: "round"
        case .request: "request"
        case .nextRound: "next-round"
        case .cycle: "usual-cycle"
        case .roundWithoutDay: "round-without-day"
        case .noRound: "no-round-open"
        case .roundAnswered: "round-answered"
        case .onRequest: "on-request"
        case .noRule: "no-rule"
        case .noFirstDay: "no-first-day"
        case .noEntryDay: "entry-into-force-unknown"
        case .onlyReportMade: "only-report-made"
        case .fixedDaysDone: "fixed-days-done"
        case .folded: "folded-into-another"
        case .signatoryOnly: "signatory-only"
        }
    }
}
