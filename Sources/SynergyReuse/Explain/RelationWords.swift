import SynergyCrosswalk

/// Says how one question stands to another.
enum RelationWords {
    /// A whole sentence, such as `A asks the same as B`.
    static func sentence(_ from: String, _ relation: RelationSet, _ to: String) -> String {
        let to = Words.lowered(to)
        let relations = relation.relations
        guard relations.count > 1 else {
            return switch relations.first {
            case .equal: "\(from) asks the same as \(to)."
            case .superset: "\(from) asks about more than \(to), and about all that it asks."
            case .subset: "\(from) asks about a part of what \(to) asks."
            case .overlap: "\(from) asks partly about the same as \(to), and each has something of its own."
            case .disjoint: "\(from) and \(to) ask about different things."
            case nil: "\(from) and \(to): the mappings contradict each other."
            }
        }
        if relation == .all { return "\(from): how it stands to \(to) cannot be told from the mappings." }
        let possibilities = Words.list(relations.map(predicate), "or")
        let conclusion =
            relation.covers
            ? "Either way it covers it."
            : relation.isUsable
                ? "So it may cover only a part." : "So they may have nothing in common."
        return "\(from) stands to \(to) in one of these ways: it asks \(possibilities). \(conclusion)"
    }

    private static func predicate(_ relation: Relation) -> String {
        switch relation {
        case .equal: "the same"
        case .superset: "about that and more"
        case .subset: "about a part of it"
        case .overlap: "partly about the same"
        case .disjoint: "about something else"
        }
    }
}
