public import SynergyModel

/// Tells whether a draft questionnaire is short, precise, focused and free of duplicates.
///
/// ```swift
/// let context = LintContext(questionnaires: forms, instruments: instruments, closure: Closure(network))
/// let report = QuestionnaireLinter().report(on: draft, knowing: context)
/// for finding in report.findings { print(finding.questions, finding.found, finding.advice) }
/// ```
///
/// The words of English are known, of French and Spanish the main ones; in other languages only what does not depend on them
/// is looked at. Findings are reasons to look, not verdicts.
public struct QuestionnaireLinter: Sendable {
    /// From where on something is too much, and what counts as known.
    public struct Options: Hashable, Sendable {
        /// How many words a question may have.
        public var maximumWords: Int
        /// How many questions a form may have.
        public var maximumQuestions: Int
        /// How many minutes the answers may take by the lower estimate.
        public var maximumMinutes: Double
        /// How long one answer of each kind takes; without any nothing is said about minutes.
        public var minutes: [AnswerKind: LintMinutes]
        /// The least likeness of two questions that are said to look the same, 0…1; see ``DuplicateFinder/Options/minimumScore``.
        public var minimumLikeness: Double
        /// How many respondents must have answered another form for a question that it has to be worth a warning.
        public var manyRespondents: Int
        /// The only forms that the draft is compared with; empty: all that were there before it.
        public var against: Set<Questionnaire.ID>

        /// Creates options; values that make no sense are taken as the nearest that do.
        public init(
            maximumWords: Int = 30, maximumQuestions: Int = 40, maximumMinutes: Double = 960,
            minutes: [AnswerKind: LintMinutes] = [:], minimumLikeness: Double = 0.8, manyRespondents: Int = 1,
            against: Set<Questionnaire.ID> = []
        ) {
            self.maximumWords = max(maximumWords, 1)
            self.maximumQuestions = max(maximumQuestions, 1)
            self.maximumMinutes = max(maximumMinutes, 0)
            self.minutes = minutes
            self.minimumLikeness = min(max(minimumLikeness, 0.5), 1)
            self.manyRespondents = max(manyRespondents, 1)
            self.against = against
        }
    }

    /// From where on something is too much, and what counts as known.
    public var options: Options

    /// Creates a linter.
    public init(_ options: Options = Options()) { self.options = options }

    /// Returns what is to be said about a draft.
    ///
    /// - Parameters:
    ///   - questionnaire: The draft.
    ///   - context: What else is known; it is best prepared once for many drafts.
    /// - Complexity: O(*n* log *n*) for *n* words of the draft and relations of its questions, once the context is prepared.
    public func report(on questionnaire: Questionnaire, knowing context: LintContext = LintContext()) -> LintReport {
        var run = LintRun(questionnaire, context.including(questionnaire), options)
        run.measure()
        run.checkWording()
        run.checkAnswers()
        run.checkFocus()
        run.checkRepeats()
        run.checkBalance()
        return run.report
    }
}
