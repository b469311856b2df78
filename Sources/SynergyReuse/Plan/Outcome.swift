/// What can be done with one question of the target; in the order of DESIGN section 5, step 3.
public enum Outcome: String, Sendable, CaseIterable, Codable {
    /// The question is not for this respondent.
    case notApplicable
    /// Sources contradict each other.
    case conflict
    /// One answer to the same question settles everything.
    case reuseVerbatim
    /// Everything is settled, by several answers or after a change.
    case reuseTransformed
    /// Something is settled, something is missing.
    case partial
    /// Only answers that are too old.
    case stale
    /// Only something to point to.
    case linkOnly
    /// A rule says that the source is not recognised.
    case notRecognised
    /// Only answers that the recipient may not see (internal view only).
    case withheld
    /// Nothing.
    case noSource

    /// Whether a draft goes with it.
    public var hasDraft: Bool { self == .reuseVerbatim || self == .reuseTransformed || self == .partial }
}

/// What is known of one element of a target question, best first.
public enum ElementStatus: String, Sendable, CaseIterable, Codable {
    /// Usable answers contradict each other.
    case conflict
    /// A usable answer covers it.
    case settled
    /// Usable answers cover some of it.
    case part
    /// Only answers that are too old.
    case stale
    /// Only something to point to.
    case linkOnly
    /// The source is not recognised.
    case notRecognised
    /// The recipient may not see it.
    case withheld
    /// Nothing.
    case none
}

/// The first gate that a candidate failed, or that it passed them all.
public enum CandidateStatus: String, Sendable, CaseIterable, Codable {
    /// It passed every gate.
    case usable
    /// It is too old, or something happened since.
    case stale
    /// It can be pointed to, not filled in.
    case linkOnly
    /// A rule says that the source is not recognised.
    case notRecognised
    /// The recipient may not see it.
    case withheld
    /// It does not count at all.
    case dropped
}
