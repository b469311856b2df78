public import SynergyModel

/// Answers of different submissions that repeat each other, wholly or in a passage.
public struct RepeatedText: Hashable, Sendable {
    /// Where one of the texts stands.
    public struct Occurrence: Hashable, Sendable {
        /// The submission.
        public var submission: Submission.ID
        /// The answer.
        public var answer: Answer.ID
        /// The question it answers.
        public var question: Question.ID
        /// The element of the question, when the text is not about the question as a whole.
        public var element: String?
        /// The language of the text.
        public var language: LanguageTag
        /// How much of this text stands in the other one, 0…1, in runs of words.
        public var repeatedPart: Double
    }

    /// Whether the texts are the same, apart from punctuation, case and accents.
    public var isWhole: Bool
    /// Where the texts stand, by submission and answer: all of them when they are the same, otherwise two.
    ///
    /// Each of two texts that are not the same may stand elsewhere too, word for word; then it is the first of those.
    public var occurrences: [Occurrence]
    /// How many words the longest passage has that both hold.
    public var passageLength: Int
    /// The beginning of that passage, as the first of them writes it; at most 200 characters.
    public var excerpt: String
}
