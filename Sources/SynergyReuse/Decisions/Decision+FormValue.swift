import SynergyModel

extension Decision {
    /// What an acceptance or an edit puts into the form, or `nil` when it cannot be told any more.
    ///
    /// A decision that says no value means the chosen answer's, or the draft as it was; that is known while the proposal is the same.
    package func formValue(on proposal: Proposal) -> FormValue? {
        if let value { return value }
        guard action == .accept else { return nil }
        if let choice {
            let candidate = proposal.candidates.first { $0.answer == choice && $0.status == .usable }
            if let value = candidate?.value { return .value(value) }
        }
        return fingerprint == nil || fingerprint == proposal.fingerprint ? proposal.draft : nil
    }
}
