public import SynergyModel

/// What reports a respondent owes: the days on which they fall due, and why; or why no day can be told.
public struct ReportingCalendar: Hashable, Sendable {
    /// One report that is due, may become due, or is not due.
    public struct Entry: Hashable, Sendable {
        /// How the report stands.
        public enum Status: String, Sendable, CaseIterable {
            /// Its day has passed, and no report for it is on file.
            case overdue
            /// Its day is to come.
            case due
            /// No day is set, but one can be expected.
            case expected
            /// Something is due, or may be, and the day cannot be told.
            case unknown
            /// Nothing falls due.
            case nothingDue
        }

        /// The instrument.
        public var instrument: Instrument.ID
        /// What is reported, where the instrument has several rules.
        public var name: String?
        /// The forms that can be filled, the usual one first.
        public var forms: [Questionnaire.ID]
        /// How it stands.
        public var status: Status
        /// The day on which it is due, or about which it is expected; `nil` where it cannot be told.
        public var day: CalendarDay?
        /// Days from the as-of date to the due day; negative when it has passed.
        public var daysLeft: Int?
        /// Further due days up to the end of the calendar.
        public var later: [CalendarDay]
        /// The first day on which the report may be handed in as the one that is due.
        public var opens: CalendarDay?
        /// What the day follows from, or why there is none.
        public var basis: Basis
        /// How many earlier due days have passed without a report.
        public var missedBefore: Int
        /// The last report on file.
        public var lastReport: Report?
        /// A draft on file.
        public var draft: Submission.ID?
        /// Where the rule stands.
        public var source: String?
        /// How sure the rule is.
        public var certainty: Certainty?
        /// What else must be known to rely on the rule.
        public var note: String?

        package init(
            instrument: Instrument.ID, name: String? = nil, forms: [Questionnaire.ID] = [], status: Status,
            day: CalendarDay? = nil, daysLeft: Int? = nil, later: [CalendarDay] = [], opens: CalendarDay? = nil,
            basis: Basis, missedBefore: Int = 0, lastReport: Report? = nil, draft: Submission.ID? = nil,
            source: String? = nil, certainty: Certainty? = nil, note: String? = nil
        ) {
            self.instrument = instrument
            self.name = name
            self.forms = forms
            self.status = status
            self.day = day
            self.daysLeft = daysLeft
            self.later = later
            self.opens = opens
            self.basis = basis
            self.missedBefore = missedBefore
            self.lastReport = lastReport
            self.draft = draft
            self.source = source
            self.certainty = certainty
            self.note = note
        }

        /// Whether there is a day on which it is due.
        public var isDated: Bool { status == .overdue || status == .due }
    }

    /// A report on file.
    public struct Report: Hashable, Sendable {
        /// The submission.
        public var submission: Submission.ID
        /// The form it fills.
        public var form: Questionnaire.ID
        /// When it was handed in.
        public var submitted: CalendarDay
    }

    /// Who reports.
    public var respondent: Respondent.ID
    /// The day for which the calendar is made.
    public var asOf: CalendarDay
    /// The last day for which further due days are listed.
    public var until: CalendarDay
    /// The reports: those with a day by day, then the others by instrument.
    public var entries: [Entry]
    /// Instruments of which nobody has said whether the respondent is party, although something could be due.
    public var partyUnknown: [Instrument.ID]
    /// Instruments to which the respondent is not party.
    public var notParty: [Instrument.ID]

    package init(
        respondent: Respondent.ID, asOf: CalendarDay, until: CalendarDay, entries: [Entry] = [],
        partyUnknown: [Instrument.ID] = [], notParty: [Instrument.ID] = []
    ) {
        self.respondent = respondent
        self.asOf = asOf
        self.until = until
        self.entries = entries
        self.partyUnknown = partyUnknown
        self.notParty = notParty
    }

    /// The forms to be handed in up to the last day, each once with its first due day, in the order of the days.
    public var openForms: [OpenForm] {
        var seen: Set<Questionnaire.ID> = []
        return entries.compactMap { entry in
            guard entry.isDated, let day = entry.day, day.ordinal <= until.ordinal, let form = entry.forms.first,
                seen.insert(form).inserted
            else { return nil }
            return OpenForm(form: form, due: day, opens: entry.opens)
        }
    }
}

/// A form that is to be handed in.
public struct OpenForm: Hashable, Sendable {
    /// The form.
    public var form: Questionnaire.ID
    /// The last day on which it is on time; `nil` where there is none.
    public var due: CalendarDay?
    /// The first day on which it may be handed in; `nil` for any.
    public var opens: CalendarDay?

    /// Creates an open form.
    public init(form: Questionnaire.ID, due: CalendarDay? = nil, opens: CalendarDay? = nil) {
        self.form = form
        self.due = due
        self.opens = opens
    }
}
