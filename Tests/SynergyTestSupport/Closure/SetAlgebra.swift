import SynergyCrosswalk

/// The algebra of scopes worked out from sets and from nothing else, to judge the engine by.
///
/// Scopes are non-empty sets, written as bits. Masks are the raw values of relation sets.
package enum SetAlgebra {
    /// A mask that excludes nothing.
    package static let all = RelationSet.all.rawValue
    package static let equal = RelationSet.equal.rawValue
    package static let disjoint = RelationSet.disjoint.rawValue
    package static let covering = RelationSet([.equal, .superset]).rawValue
    package static let inside = RelationSet([.equal, .subset]).rawValue

    /// The five relations, each as a mask.
    package static let single = [RelationSet.equal, .superset, .subset, .overlap, .disjoint].map(\.rawValue)

    /// How one scope stands to another.
    package static func relation(of first: UInt64, to second: UInt64) -> UInt8 {
        if first & second == 0 { return RelationSet.disjoint.rawValue }
        switch (first & ~second == 0, second & ~first == 0) {
        case (true, true): return RelationSet.equal.rawValue
        case (true, false): return RelationSet.subset.rawValue
        case (false, true): return RelationSet.superset.rawValue
        case (false, false): return RelationSet.overlap.rawValue
        }
    }

    /// What a mask becomes when it is read from the other end.
    package static func converse(_ mask: UInt8) -> UInt8 { converses[Int(mask)] }

    /// What is possible from the first to the last of three scopes.
    package static func composed(_ first: UInt8, _ second: UInt8) -> UInt8 {
        compositions[Int(first) << 5 | Int(second)]
    }

    /// The relations of a mask, each as a mask.
    package static func singles(of mask: UInt8) -> [UInt8] { single.filter { $0 & mask != 0 } }

    private static let scopes: ClosedRange<UInt64> = 1...15

    private static let converses: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 32)
        for first in scopes {
            for second in scopes {
                let there = relation(of: first, to: second)
                let back = relation(of: second, to: first)
                for mask in UInt8(0)..<32 where mask & there != 0 { table[Int(mask)] |= back }
            }
        }
        return table
    }()

    private static let compositions: [UInt8] = {
        var seen: Set<[UInt8]> = []
        for first in scopes {
            for middle in scopes {
                let one = relation(of: first, to: middle)
                for last in scopes {
                    seen.insert([one, relation(of: middle, to: last), relation(of: first, to: last)])
                }
            }
        }
        var table = [UInt8](repeating: 0, count: 32 * 32)
        for triple in seen {
            for first in 0..<32 where UInt8(first) & triple[0] != 0 {
                for second in 0..<32 where UInt8(second) & triple[1] != 0 { table[first << 5 | second] |= triple[2] }
            }
        }
        return table
    }()
}
