public import SynergyModel

/// What was found in one draft, with its figures.
public struct LintReport: Hashable, Sendable {
    /// The draft.
    public var questionnaire: Questionnaire.ID
    /// Its title.
    public var title: LocalizedText
    /// How much it asks.
    public var figures: LintFigures
    /// What was found: first what the form as a whole is about, then question by question.
    public var findings: [LintFinding]

    /// Whether nothing worse than a note was found.
    public var isClean: Bool { findings.allSatisfy { $0.severity == .note } }

    /// How many findings there are of a severity.
    public func count(of severity: Diagnostic.Severity) -> Int { findings.count { $0.severity == severity } }
}
