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
