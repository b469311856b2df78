import SynergyCrosswalk

/// Relations as the members of rows.
enum RelationWords {
    /// The set of relations that a text in the words of files names.
    static func set(_ names: String) -> RelationSet? { RelationSet(names: names) }
}
