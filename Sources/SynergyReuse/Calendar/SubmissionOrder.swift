public import SynergyModel

/// In which order to hand in forms so that answers to one save most work on those after it.
public struct SubmissionOrder: Hashable, Sendable {
    /// One form at its place.
    public struct Step: Hashable, Sendable {
        /// The form.
        public var form: Questionnaire.ID
        /// The last day on which it is on time; `nil` where there is none.
        public var due: CalendarDay?
        /// Minutes that answers to the forms before it save on it, beyond what older answers save anyhow.
        public var saved: BurdenModel.Minutes
        /// Questions on which they save something.
        public var questions: [Question.ID]
        /// Forms before it that give something to these questions.
        public var feeders: [Questionnaire.ID]
    }

    /// The forms, in the order to hand them in.
    public var steps: [Step]
    /// Minutes saved in this order.
    public var saved: BurdenModel.Minutes
    /// Minutes saved in the order of the due days.
    public var savedByDueDay: BurdenModel.Minutes
    /// Whether no other order on time saves more; otherwise it was searched for, and ``bound`` says how far it may be off.
    public var isBest: Bool
    /// No order on time saves more minutes than this, in the middle of the range.
    public var bound: Double

    /// How many forms can be put in order at once.
    public static var maximumForms: Int { OrderProblem.limit }
}
