import SynergyCrosswalk
import Testing

/// Everything here is derived from scopes as sets: the non-empty subsets of a universe of four matters.
@Suite struct RelationSetTests {
    private static let scopes = Array(UInt8(1)...15)
    private static let allSets = (UInt8(0)..<32).map(RelationSet.init(rawValue:))

    private static func relation(of first: UInt8, to second: UInt8) -> Relation {
        if first == second { return .equal }
        if first & second == 0 { return .disjoint }
        if first & second == second { return .superset }
        if first & second == first { return .subset }
        return .overlap
    }

    /// For each pair of relations, what then holds between the first and the last of three scopes.
    private static let derived: [[RelationSet]] = {
        var table = Array(repeating: Array(repeating: RelationSet(), count: 5), count: 5)
        for first in scopes {
            for middle in scopes {
                for last in scopes {
                    let row = Int(relation(of: first, to: middle).rawValue)
                    let column = Int(relation(of: middle, to: last).rawValue)
                    table[row][column].insert(RelationSet(relation(of: first, to: last)))
                }
            }
        }
        return table
    }()

    @Test(arguments: Relation.allCases)
    func compositionOfSingleRelationsIsWhatScopesAllow(first: Relation) {
        for second in Relation.allCases {
            #expect(
                RelationSet(first).composed(with: RelationSet(second))
                    == Self.derived[Int(first.rawValue)][Int(second.rawValue)],
                "\(first.name) then \(second.name)")
        }
    }

    @Test func compositionOfSetsIsTheUnionOverTheirMembers() {
        for first in Self.allSets {
            for second in Self.allSets {
                var expected = RelationSet()
                for one in first.relations {
                    for other in second.relations {
                        expected.formUnion(Self.derived[Int(one.rawValue)][Int(other.rawValue)])
                    }
                }
                #expect(first.composed(with: second) == expected, "\(first) then \(second)")
            }
        }
    }

    @Test func converseIsTheRelationReadFromTheOtherEnd() {
        var derived: [Relation: RelationSet] = [:]
        for first in Self.scopes {
            for second in Self.scopes {
                derived[Self.relation(of: first, to: second), default: []]
                    .insert(RelationSet(Self.relation(of: second, to: first)))
            }
        }
        for set in Self.allSets {
            let expected = set.relations.reduce(into: RelationSet()) { $0.formUnion(derived[$1] ?? []) }
            #expect(set.converse == expected, "\(set)")
            #expect(set.converse.converse == set)
        }
    }

    @Test func equalIsNeutralAndCompositionIsAssociative() {
        for first in Self.allSets {
            #expect(first.composed(with: .equal) == first)
            #expect(RelationSet.equal.composed(with: first) == first)
            for second in Self.allSets {
                let both = first.composed(with: second)
                #expect(both.converse == second.converse.composed(with: first.converse))
                for third in Self.allSets {
                    #expect(both.composed(with: third) == first.composed(with: second.composed(with: third)))
                }
            }
        }
    }

    @Test func onceDisjointIsPossibleItStaysPossible() {
        for first in Self.allSets where first.contains(.disjoint) {
            for second in Self.allSets where !second.isEmpty {
                #expect(first.composed(with: second).contains(.disjoint))
                #expect(second.composed(with: first).contains(.disjoint))
            }
        }
    }

    @Test func coveringChainsStayCoveringAndCompositionOnlyGrowsWithItsParts() {
        for first in Self.allSets {
            for second in Self.allSets {
                if first.covers && second.covers { #expect(first.composed(with: second).covers) }
                for larger in Self.allSets where first.isSubset(of: larger) {
                    #expect(first.composed(with: second).isSubset(of: larger.composed(with: second)))
                }
            }
        }
    }

    @Test func aSetCoversIsPartialOrIsUnusable() {
        for set in Self.allSets where !set.isEmpty {
            #expect([set.covers, set.isPartial, !set.isUsable].count { $0 } == 1, "\(set)")
            #expect(set.union(set.complement) == .all)
            #expect(set.intersection(set.complement).isEmpty)
        }
        #expect(!RelationSet().isUsable && !RelationSet().covers)
    }

    @Test func namesAreReadAsTheyAreWritten() {
        for set in Self.allSets where !set.isEmpty { #expect(RelationSet(names: set.names) == set) }
        for text in ["", "equal equal", "superset equal", "equal  superset", "Equal", "equal,superset", " equal"] {
            #expect(RelationSet(names: text) == nil, "‘\(text)’")
        }
    }
}
