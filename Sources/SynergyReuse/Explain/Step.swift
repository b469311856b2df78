/// How much an explanation says.
public enum ExplanationDetail: Sendable, CaseIterable {
    /// Who mapped, and how sure it is.
    case brief
    /// When, who checked it, and the reason given, too.
    case full
}

/// One step of the reasoning behind a proposal.
public struct Step: Hashable, Sendable {
    /// A stable word for the kind of step.
    public var code: String
    /// The step in plain words.
    public var text: String

    /// Creates a step.
    public init(code: String, text: String) {
        self.code = code
        self.text = text
    }
}
