/// How the scope of a source question stands to the scope of a target question.
///
/// The five relations are those of RCC-5 (Bennett 1994; Jonsson and Drakengren 1997): scopes are non-empty sets, and exactly one of the five holds.
public enum Relation: UInt8, Sendable, CaseIterable {
    /// Both scopes are the same.
    case equal
    /// The source is broader: it contains the target and more.
    case superset
    /// The source is narrower: the target contains it and more.
    case subset
    /// They share something, and each has something of its own.
    case overlap
    /// They share nothing.
    case disjoint

    /// The word used in files.
    public var name: String {
        switch self {
        case .equal: "equal"
        case .superset: "superset"
        case .subset: "subset"
        case .overlap: "overlap"
        case .disjoint: "disjoint"
        }
    }
}
