/// How the reports under an instrument fall due.
public struct ReportingRule: Hashable, Sendable {
    /// When reports fall due.
    public enum Schedule: Hashable, Sendable {
        /// A first report, and others at regular intervals.
        case periodic(Periodic)
        /// In rounds that the body opens.
        case rounds([Round])
        /// On days that are fixed once and for all.
        case days([CalendarDay])
        /// Whenever the body asks.
        case onRequest
    }

    /// A first report some time after entry into force for the State, and others at regular intervals.
    public struct Periodic: Hashable, Sendable {
        /// From what the intervals are counted.
        public enum Counting: String, Sendable, CaseIterable, Codable {
            /// From the day on which the first report was due, whenever it came.
            case fromEntry
            /// From the due day that the last report answered.
            case fromLastReport
        }

        /// Months from entry into force for the State to the first report.
        public var firstAfter: Int?
        /// The day of the first report of everybody, where it does not depend on entry into force.
        public var from: CalendarDay?
        /// Months between two reports; `nil` where there is only one.
        public var every: Int?
        /// The day of the year on which reports are due; the first one in the year that ``firstAfter`` leads to.
        public var day: DayOfYear?
        /// From what the intervals are counted.
        public var counting: Counting
        /// Into the reports under which other instrument everything after the first report goes.
        public var foldedInto: Instrument.ID?

        /// Creates intervals.
        public init(
            firstAfter: Int? = nil, from: CalendarDay? = nil, every: Int? = nil, day: DayOfYear? = nil,
            counting: Counting = .fromEntry, foldedInto: Instrument.ID? = nil
        ) {
            self.firstAfter = firstAfter
            self.from = from
            self.every = every
            self.day = day
            self.counting = counting
            self.foldedInto = foldedInto
        }
    }

    /// One round that a body opened.
    public struct Round: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// When it was opened.
        public var opened: CalendarDay?
        /// When replies are due, where that is the same day for everybody.
        public var due: CalendarDay?
        /// The forms of the round.
        public var forms: [Questionnaire.ID]

        /// Creates a round.
        public init(name: String, opened: CalendarDay? = nil, due: CalendarDay? = nil, forms: [Questionnaire.ID] = []) {
            self.name = name
            self.opened = opened
            self.due = due
            self.forms = forms
        }
    }

    /// What is reported, in a few words, where an instrument has several rules.
    public var name: String?
    /// When reports fall due.
    public var schedule: Schedule
    /// How many months before its due day a report may come and still be the one that is due.
    ///
    /// `nil` for half of the time between two possible due days, at most twelve.
    public var early: Int?
    /// The forms that are filled, the usual one first; empty for every form that serves the instrument.
    public var forms: [Questionnaire.ID]
    /// When the rule holds.
    public var validity: Validity
    /// Where the rule stands.
    public var source: String
    /// How sure the rule is.
    public var certainty: Certainty?
    /// What else must be known to rely on it.
    public var note: String?

    /// Creates a rule.
    public init(
        name: String? = nil, schedule: Schedule, early: Int? = nil, forms: [Questionnaire.ID] = [],
        validity: Validity = Validity(), source: String, certainty: Certainty? = nil, note: String? = nil
    ) {
        self.name = name
        self.schedule = schedule
        self.early = early
        self.forms = forms
        self.validity = validity
        self.source = source
        self.certainty = certainty
        self.note = note
    }
}
