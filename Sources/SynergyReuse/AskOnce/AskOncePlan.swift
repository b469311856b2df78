public import SynergyModel

/// The cheapest set of questions that leaves nothing open in several forms of one State.
public struct AskOncePlan: Hashable, Sendable {
    /// What is known of one open form.
    public struct Form: Hashable, Sendable {
        /// The form.
        public var id: Questionnaire.ID
        /// How many questions it has.
        public var questions: Int
        /// How many of them are not for this State.
        public var notApplicable: Int
        /// How many of the others a reviewer has closed already: edited, chosen, linked or left blank.
        public var decided: Int
        /// How many elements the rest have, each unit counted where a question is asked per territory.
        public var elements: Int
        /// How many of these elements are settled by what the State already told somebody.
        public var held: Int
        /// How many are open.
        public var demanded: Int { elements - held }
        /// How many questions have an open element.
        public var openQuestions: Int
        /// How many of its questions are asked.
        public var asked: Int
        /// How many of its open questions are fed wholly by questions of other forms.
        public var fedByOthers: Int
    }

    /// One question that is asked.
    public struct AskedQuestion: Hashable, Sendable {
        /// The question.
        public var question: Question.ID
        /// The form it stands in.
        public var form: Questionnaire.ID
        /// The elements that are asked for, as in ``ElementResult/key``.
        public var elements: [String]
        /// Whether these are all that the question has.
        public var isWhole: Bool
        /// Whether its form wants it asked every time.
        public var isForced: Bool
        /// How long it takes.
        public var minutes: BurdenModel.Minutes
        /// The open questions that its answer settles, its own first, then by form and in the order of each.
        public var feeds: [Feed]
    }

    /// What an answer settles in one open question.
    public struct Feed: Hashable, Sendable {
        /// The open question.
        public var question: Question.ID
        /// The form it stands in.
        public var form: Questionnaire.ID
        /// The elements, as in ``ElementResult/key``.
        public var elements: [String]
    }

    /// Who answers.
    public var respondent: Respondent.ID
    /// The day the plan is made for.
    public var asOf: CalendarDay
    /// The open forms, by identifier.
    public var forms: [Form]
    /// What is asked, by form and in the order of each.
    public var asked: [AskedQuestion]
    /// How long it takes to answer in each form by itself what is open there.
    public var separately: BurdenModel.Minutes
    /// How long it takes to answer what is asked.
    public var once: BurdenModel.Minutes
    /// What that saves.
    ///
    /// Each end is the difference under the same assumption, the smaller first.
    public var saved: BurdenModel.Minutes {
        let ends = (separately.lower - once.lower, separately.upper - once.upper)
        return BurdenModel.Minutes(min(ends.0, ends.1), max(ends.0, ends.1))
    }
    /// The minutes that were made as few as possible.
    public var cost: Double
    /// What any other choice costs at least; proved.
    public var bound: Double
    /// What the figures rest on, in sentences.
    public var assumptions: [String]
    /// What was noticed about the inputs.
    public var diagnostics: [Diagnostic]

    /// Whether no other choice costs less; proved.
    public var isOptimal: Bool { cost <= bound }

    /// By what share of the bound the choice may be too dear; 0 when it is proved to be cheapest.
    public var gap: Double { bound > 0 ? max(0, cost - bound) / bound : 0 }
}
