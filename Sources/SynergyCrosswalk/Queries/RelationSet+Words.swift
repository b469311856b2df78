extension RelationSet {
    /// What stands between two names in a sentence, such as `contains`; fit for questions and for provisions.
    package var verb: String {
        switch self {
        case .all: return "may stand in any way to"
        case .sharing: return "shares something with"
        case []: return "cannot stand in any way to"
        case Self.equal.complement: return "is not the same as"
        case Self.superset.complement: return "does not properly contain"
        case Self.subset.complement: return "does not lie properly inside"
        case Self.overlap.complement: return "does not just overlap"
        default: break
        }
        let words = relations.map { relation in
            switch relation {
            case .equal: "is the same as"
            case .superset: "contains"
            case .subset: "lies inside"
            case .overlap: "partly overlaps"
            case .disjoint: "shares nothing with"
            }
        }
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or \(last)"
    }

    /// One or two words for a label: the relation, or what is certain of it.
    package var label: String {
        switch self {
        case .equal: "same"
        case .superset: "contains"
        case .subset: "inside"
        case .overlap: "overlaps"
        case .disjoint: "apart"
        case .all: "unknown"
        case _ where covers: "covers"
        case _ where !isEmpty && isSubset(of: [.equal, .subset]): "covered"
        case _ where isUsable: "shares"
        case _ where isSubset(of: [.overlap, .disjoint]): "neither"
        default: "unclear"
        }
    }
}
