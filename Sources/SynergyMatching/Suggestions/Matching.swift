/// What a matcher found.
public struct Matching: Sendable {
    /// The items that partners were sought for, in their order.
    public let subjects: [MatchItem]
    /// The items that they were sought among.
    public let objects: [MatchItem]
    /// Whether items seem to have one partner that stands out, or several.
    public let isOneToOne: Bool
    /// The suggestions for each subject, the best first.
    public let suggestions: [[Suggestion]]

    /// The suggestions for a subject; none where it is not known.
    public func suggestions(for subject: String) -> [Suggestion] {
        subjects.firstIndex { $0.id == subject }.map { suggestions[$0] } ?? []
    }
}
