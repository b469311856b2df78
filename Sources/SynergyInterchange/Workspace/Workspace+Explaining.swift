import SynergyModel
public import SynergyReuse

extension Workspace {
    /// The titles and labels that explanations use in place of bare identifiers.
    public var explanationContext: ExplanationContext {
        ExplanationContext(
            questionnaires: questionnaires, instruments: instruments, submissions: submissions,
            respondents: policy.respondents)
    }
}
