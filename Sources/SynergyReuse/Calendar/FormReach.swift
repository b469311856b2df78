public import SynergyModel

/// What answers to other forms could give to the questions of one form.
public struct FormReach: Hashable, Sendable {
    /// What one form could give to one question.
    public struct Gift: Hashable, Sendable {
        /// The form that gives.
        public var form: Questionnaire.ID
        /// Its questions that give something.
        public var sources: [Question.ID]
        /// Elements that are settled whatever is answered, by place.
        package var always: Set<Int>
        /// Elements that are settled by some answer, by place.
        package var sometimes: Set<Int>
        /// Elements to which some answer gives a part, by place.
        package var parts: Set<Int>
        /// Whether one answer settles the whole question as it stands.
        public var isVerbatim: Bool
    }

    /// One question and what others could give to it.
    public struct Item: Hashable, Sendable {
        /// The question.
        public var question: Question.ID
        /// The kind of answer it wants.
        public var kind: AnswerKind
        /// How many elements it has.
        public var elementCount: Int
        /// What others could give, by form.
        public var gifts: [Gift]
        /// Forms of which some question is mapped here, whether anything but a link passes or not, by identifier.
        public var mappedForms: [Questionnaire.ID]
    }

    /// The form.
    public var target: Questionnaire.ID
    /// Its questions, in the order of the form.
    public var items: [Item]
}
