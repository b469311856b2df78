package import SynergyCrosswalk
package import SynergyModel

/// Which closed answers follow from which (DESIGN section 5, the entailment table).
///
/// A closed answer says only whether all, or any, of the matters in a question's scope hold. A test derives every
/// cell by brute force.
package enum Entailment {
    /// The answers that pass in one cell of the table.
    private struct Cell {
        var yes: Bool
        var no: Bool

        static let both = Cell(yes: true, no: true)
        static let yes = Cell(yes: true, no: false)
        static let no = Cell(yes: false, no: true)
        static let none = Cell(yes: false, no: false)
    }

    /// Whether an answer to a source question settles a target question.
    ///
    /// - Parameters:
    ///   - answer: The source's answer.
    ///   - relation: How source stands to target; what is entailed is what every possible relation entails.
    ///   - from: The quantifier of the source; `single` takes that of the target.
    ///   - to: The quantifier of the target; `single` takes that of the source.
    package static func entails(
        _ answer: Bool, relation: RelationSet, from: Quantifier?, to: Quantifier?
    ) -> Bool {
        guard !relation.isEmpty else { return false }
        switch (from == .single ? to : from, to == .single ? from : to) {
        case (.single, .single):
            // Two single matters that share something are one.
            return relation.contains(.equal) && relation.isUsable
        case (nil, nil), (nil, .single), (.single, nil):
            return relation == .equal
        case (let from?, let to?):
            return relation.relations.allSatisfy {
                let cell = cell($0, from: from, to: to)
                return answer ? cell.yes : cell.no
            }
        default:
            return false
        }
    }

    // swift-format-ignore
    private static func cell(_ relation: Relation, from: Quantifier, to: Quantifier) -> Cell {
        switch (relation, from, to) {
        //                all→all             any→any             all→any             any→all
        case (.equal,    .all, .all), (.equal,    .any, .any):                                   .both
        case                                                   (.equal,    .all, .any):          .yes
        case                                                                       (.equal,    .any, .all): .no
        case (.superset, .all, .all),                          (.superset, .all, .any):          .yes
        case                          (.superset, .any, .any),                     (.superset, .any, .all): .no
        case (.subset,   .all, .all),                                              (.subset,   .any, .all): .no
        case                          (.subset,   .any, .any), (.subset,   .all, .any):          .yes
        case                                                   (.overlap,  .all, .any):          .yes
        case                                                                       (.overlap,  .any, .all): .no
        default: .none
        }
    }
}
