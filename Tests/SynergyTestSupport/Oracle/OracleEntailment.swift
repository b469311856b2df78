import SynergyCrosswalk
import SynergyModel

/// The closed columns of the table in DESIGN section 5, written down as they stand there.
enum OracleEntailment {
    static func entails(_ answer: Bool, _ set: RelationSet, _ from: Quantifier?, _ to: Quantifier?) -> Bool {
        guard !set.isEmpty else { return false }
        if from == .single && to == .single { return set.contains(.equal) && !set.contains(.disjoint) }
        // A single matter takes the quantifier of the other end, also where that is missing.
        guard let source = from == .single ? to : from, let target = to == .single ? from : to else {
            return (from == .single ? to : from) == nil && (to == .single ? from : to) == nil && set == .equal
        }
        return set.relations.allSatisfy { cell(answer, $0, source, target) }
    }

    private static func cell(_ answer: Bool, _ relation: Relation, _ from: Quantifier, _ to: Quantifier) -> Bool {
        switch (relation, from, to) {
        case (.equal, .all, .all), (.equal, .any, .any): true
        case (.superset, .all, .all): answer
        case (.superset, .any, .any): !answer
        case (.subset, .all, .all): !answer
        case (.subset, .any, .any): answer
        case (.equal, .all, .any), (.superset, .all, .any), (.subset, .all, .any), (.overlap, .all, .any): answer
        case (.equal, .any, .all), (.superset, .any, .all), (.subset, .any, .all), (.overlap, .any, .all): !answer
        default: false
        }
    }
}
