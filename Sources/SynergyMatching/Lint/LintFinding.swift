public import SynergyModel

/// Something in a draft that somebody should look at.
public struct LintFinding: Hashable, Sendable {
    /// What it was looked at for.
    public var rule: LintRule
    /// How bad it is; notes are for information and keep no draft from being in order.
    public var severity: Diagnostic.Severity
    /// The questions it is about, the first of them where it was found; none for the form as a whole.
    public var questions: [Question.ID]
    /// What was found, in one sentence.
    public var found: String
    /// What to do, in one sentence.
    public var advice: String
    /// Where in the questionnaire it is.
    package var path: JSONPath
    /// The question in which it was found; `nil` for the form as a whole.
    public var question: Question.ID? {
        guard path.steps.count > 1, path.steps[0] == .member("questions") else { return nil }
        return questions.first
    }
    /// Where in its file that is, as far as it was read from one.
    public var location: SourceLocation?

    package init(
        _ rule: LintRule, _ severity: Diagnostic.Severity, questions: [Question.ID] = [],
        at path: JSONPath = JSONPath(),
        _ found: String, advice: String
    ) {
        self.rule = rule
        self.severity = severity
        self.questions = questions
        self.path = path
        self.found = found
        self.advice = advice
    }
}
