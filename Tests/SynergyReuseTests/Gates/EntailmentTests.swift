import SynergyCrosswalk
import SynergyModel
import Testing

import SynergyReuse

/// The four closed columns of DESIGN section 5, derived from scopes (non-empty subsets of four matters) that hold or do not.
@Suite struct EntailmentTests {
    private static let scopes = Array(UInt8(1)...15)
    private static let allSets = (UInt8(0)..<32).map(RelationSet.init(rawValue:))

    private static func relation(of first: UInt8, to second: UInt8) -> Relation {
        if first == second { return .equal }
        if first & second == 0 { return .disjoint }
        if first & second == second { return .superset }
        if first & second == first { return .subset }
        return .overlap
    }

    /// The answer to a question about `scope` in a world where the matters in `holding` hold.
    private static func answer(_ quantifier: Quantifier, _ scope: UInt8, _ holding: UInt8) -> Bool {
        switch quantifier {
        case .all: scope & holding == scope
        case .any, .single: scope & holding != 0
        }
    }

    private static func isMeaningful(_ quantifier: Quantifier, _ scope: UInt8) -> Bool {
        quantifier != .single || scope.nonzeroBitCount == 1
    }

    /// Whether `answer` to the source always is the answer to the target too, and whether any pair of scopes is so related.
    private static func follows(
        _ answer: Bool, _ relation: Relation, from: Quantifier, to: Quantifier
    ) -> (entailed: Bool, occurs: Bool) {
        var occurs = false
        for source in scopes where isMeaningful(from, source) {
            for target in scopes where isMeaningful(to, target) && Self.relation(of: source, to: target) == relation {
                occurs = true
                for holding in UInt8(0)...15
                where Self.answer(from, source, holding) == answer && Self.answer(to, target, holding) != answer {
                    return (false, true)
                }
            }
        }
        return (true, occurs)
    }

    @Test(arguments: [Quantifier.all, .any], [Quantifier.all, .any])
    func everyCellIsWhatFollowsAndNothingMore(from: Quantifier, to: Quantifier) {
        for relation in Relation.allCases {
            for answer in [true, false] {
                let expected = Self.follows(answer, relation, from: from, to: to)
                #expect(expected.occurs)
                #expect(
                    Entailment.entails(answer, relation: RelationSet(relation), from: from, to: to)
                        == expected.entailed,
                    "\(answer) over \(relation.name), \(from) to \(to)")
            }
        }
    }

    @Test(arguments: [Quantifier.all, .any, .single], [Quantifier.all, .any, .single])
    func aDisjunctionEntailsWhatEveryMemberEntails(from: Quantifier, to: Quantifier) {
        if from == .single && to == .single { return }
        for set in Self.allSets where !set.isEmpty {
            for answer in [true, false] {
                let members = set.relations.map {
                    Entailment.entails(answer, relation: RelationSet($0), from: from, to: to)
                }
                #expect(
                    Entailment.entails(answer, relation: set, from: from, to: to) == members.allSatisfy { $0 },
                    "\(answer) over \(set), \(from) to \(to)")
            }
        }
    }

    @Test(arguments: [Quantifier.all, .any])
    func aSingleMatterTakesTheQuantifierOfTheOtherEnd(other: Quantifier) {
        for (from, to) in [(Quantifier.single, other), (other, .single)] {
            for relation in Relation.allCases {
                for answer in [true, false] {
                    let expected = Self.follows(answer, relation, from: from, to: to)
                    let found = Entailment.entails(answer, relation: RelationSet(relation), from: from, to: to)
                    // A single matter is never broader than another scope: what cannot occur need not be entailed.
                    if expected.occurs {
                        #expect(found == expected.entailed, "\(answer), \(relation), \(from) to \(to)")
                    }
                    #expect(
                        found == Entailment.entails(answer, relation: RelationSet(relation), from: other, to: other))
                }
            }
        }
    }

    @Test func twoSingleMattersThatShareSomethingAreOneMatter() {
        for set in Self.allSets {
            for answer in [true, false] {
                // Two scopes of one matter are equal or disjoint.
                let expected = set.contains(.equal) && !set.contains(.disjoint)
                #expect(
                    Entailment.entails(answer, relation: set, from: .single, to: .single) == expected,
                    "\(answer) over \(set)")
            }
        }
    }

    @Test func aMissingQuantifierPassesOnlyAcrossEqualAndOnlyWhenBothAreMissing() {
        for set in Self.allSets {
            for answer in [true, false] {
                // A single matter takes the missing quantifier of the other end.
                for (from, to) in [(nil, nil), (nil, .single), (.single, nil)] as [(Quantifier?, Quantifier?)] {
                    #expect(Entailment.entails(answer, relation: set, from: from, to: to) == (set == .equal), "\(set)")
                }
                for quantifier in [Quantifier.all, .any] {
                    #expect(!Entailment.entails(answer, relation: set, from: quantifier, to: nil))
                    #expect(!Entailment.entails(answer, relation: set, from: nil, to: quantifier))
                }
            }
        }
    }

    @Test(arguments: [nil, Quantifier.all, .any, .single])
    func nothingFollowsWithoutARelation(quantifier: Quantifier?) {
        for answer in [true, false] {
            #expect(!Entailment.entails(answer, relation: [], from: quantifier, to: quantifier))
        }
    }
}
