/// A decision beside the proposal it is about now.
public struct DecisionState: Hashable, Sendable {
    /// The decision that counts: the latest of those that nothing replaced.
    public var decision: Decision
    /// Whether the proposal has changed since.
    public var needsRecheck: Bool
    /// Decisions of other reviewers that nothing replaced either and that put something else into the form, the oldest first.
    ///
    /// As long as there are any, nothing is settled: a decision that names them all in its ``Decision/after`` settles it.
    public var rivals: [Decision]

    /// Whether the form's answer is settled: decided so, and nobody decided otherwise.
    public var isSettled: Bool { decision.action.settles && rivals.isEmpty }

    package init(decision: Decision, needsRecheck: Bool, rivals: [Decision] = []) {
        self.decision = decision
        self.needsRecheck = needsRecheck
        self.rivals = rivals
    }
}
