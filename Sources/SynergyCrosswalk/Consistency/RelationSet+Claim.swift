extension RelationSet {
    /// What a mapping claims the first of two to do to the second, in the words of the five relations: `contains`, `equals or lies inside`.
    var claim: String {
        switch self {
        case .all: "may stand in any way to"
        case .sharing: "shares something with"
        default:
            if let missing { "does not \(missing.infinitive)" } else { Self.either(relations.map(\.claim)) }
        }
    }

    /// The same after ‘is said’, such as `to contain` or `not to equal`.
    var infinitive: String {
        switch self {
        case .all: "to stand in any way to"
        case .sharing: "to share something with"
        default:
            if let missing { "not to \(missing.infinitive)" } else { "to " + Self.either(relations.map(\.infinitive)) }
        }
    }

    /// The only relation that is not possible, when there is one.
    private var missing: Relation? { relations.count == 4 ? complement.relations.first : nil }

    private static func either(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "contradicts" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension Relation {
    /// What the first of two does to the second.
    fileprivate var claim: String {
        switch self {
        case .equal: "equals"
        case .superset: "contains"
        case .subset: "lies inside"
        case .overlap: "overlaps"
        case .disjoint: "is disjoint from"
        }
    }

    fileprivate var infinitive: String {
        switch self {
        case .equal: "equal"
        case .superset: "contain"
        case .subset: "lie inside"
        case .overlap: "overlap"
        case .disjoint: "be disjoint from"
        }
    }
}
