/// Which of the five relations are possible.
public struct RelationSet: OptionSet, Hashable, Sendable {
    /// The bits: 1 equal, 2 superset, 4 subset, 8 overlap, 16 disjoint.
    public let rawValue: UInt8

    /// Creates a set from bits: 1 equal, 2 superset, 4 subset, 8 overlap, 16 disjoint.
    public init(rawValue: UInt8) { self.rawValue = rawValue & 0b11111 }

    /// Creates the set of one relation.
    public init(_ relation: Relation) { self.init(rawValue: 1 << relation.rawValue) }

    /// Only equal.
    public static let equal = Self(.equal)
    /// Only superset.
    public static let superset = Self(.superset)
    /// Only subset.
    public static let subset = Self(.subset)
    /// Only overlap.
    public static let overlap = Self(.overlap)
    /// Only disjoint.
    public static let disjoint = Self(.disjoint)
    /// Nothing is known.
    public static let all = Self(rawValue: 0b11111)
    /// The target lies inside the source.
    public static let covering: Self = [.equal, .superset]
    /// What is left out by disjoint.
    public static let sharing: Self = [.equal, .superset, .subset, .overlap]

    /// The relations that are possible, in the order of the five.
    public var relations: [Relation] { Relation.allCases.filter { contains(Self($0)) } }

    /// Whether the source certainly contains the target.
    public var covers: Bool { !isEmpty && isSubset(of: .covering) }

    /// Whether the two certainly share something; a chain for which this is false is unusable.
    public var isUsable: Bool { !isEmpty && !contains(.disjoint) }

    /// Whether the two share something and it is not certain that the source contains the target.
    public var isPartial: Bool { isUsable && !covers }

    /// What is not possible.
    public var complement: Self { Self(rawValue: ~rawValue) }

    /// The same read from target to source.
    public var converse: Self {
        let swapped = (rawValue & 0b00010) << 1 | (rawValue & 0b00100) >> 1
        return Self(rawValue: rawValue & 0b11001 | swapped)
    }

    /// What may hold between the first and the last of three scopes.
    ///
    /// - Parameter next: The relation between the second and the third.
    /// - Complexity: O(1), one table look-up.
    public func composed(with next: Self) -> Self {
        Self(rawValue: Self.composition[Int(rawValue) << 5 | Int(next.rawValue)])
    }

    /// The words of the relations joined by one space, as in files.
    public var names: String { relations.map(\.name).joined(separator: " ") }

    /// Parses the words of relations joined by single spaces, in the order of the five, each at most once.
    public init?(names: some StringProtocol) {
        guard let set = Self.byNames[String(names)] else { return nil }
        self = set
    }

    /// The sets by their words: there are only 31.
    private static let byNames = Dictionary(
        uniqueKeysWithValues: (1..<32).map { Self(rawValue: $0) }.map { ($0.names, $0) })

    /// The table of RCC-5 for single relations; the tests derive it again from non-empty subsets of a small universe.
    ///
    /// Rows are the first relation, columns the second, both in the order of ``Relation``.
    private static let basic: [[Self]] = [
        // equal, superset, subset, overlap, disjoint
        [.equal, .superset, .subset, .overlap, .disjoint],
        [.superset, .superset, .sharing, [.superset, .overlap], [.superset, .overlap, .disjoint]],
        [.subset, .all, .subset, [.subset, .overlap, .disjoint], .disjoint],
        [.overlap, [.superset, .overlap, .disjoint], [.subset, .overlap], .all, [.superset, .overlap, .disjoint]],
        [.disjoint, .disjoint, [.subset, .overlap, .disjoint], [.subset, .overlap, .disjoint], .all],
    ]

    /// The table for sets: the union over their members, for each of 32 × 32 sets.
    private static let composition: [UInt8] = (0..<32 * 32).map { index in
        var result: Self = []
        for first in Self(rawValue: UInt8(index >> 5)).relations {
            for second in Self(rawValue: UInt8(index & 31)).relations {
                result.formUnion(basic[Int(first.rawValue)][Int(second.rawValue)])
            }
        }
        return result.rawValue
    }
}

extension RelationSet: CustomStringConvertible {
    /// What people read.
    public var description: String { names }
}
