/// What mapping sets say, in numbers, before anything is concluded from it.
public struct MappingCounts: Hashable, Sendable {
    /// Why a mapping takes no part in conclusions.
    public enum Exclusion: String, Hashable, Sendable, CaseIterable {
        /// It is only proposed.
        case proposed
        /// It was rejected.
        case rejected
        /// It no longer exists.
        case deprecated
        /// It does not hold on the day.
        case notValid
    }

    /// How many sets there are.
    public private(set) var sets = 0
    /// How many mappings there are.
    public private(set) var mappings = 0
    /// How many mappings take part in conclusions.
    public private(set) var takingPart = 0
    /// How many statements there are that a counterpart was looked for and not found.
    public private(set) var gaps = 0
    /// How many mappings list which element covers which.
    public private(set) var elementMaps = 0
    /// How many mappings name nobody as their author.
    public private(set) var withoutAuthor = 0
    /// The least confidence of a mapping; `nil` when there is none.
    public private(set) var leastConfidence: Double?
    /// The greatest confidence of a mapping; `nil` when there is none.
    public private(set) var greatestConfidence: Double?
    private var excluded: [Exclusion: Int] = [:]
    private var statuses: [Mapping.Status: Int] = [:]
    private var relations = [Int](repeating: 0, count: 32)

    /// Counts mappings.
    ///
    /// - Parameters:
    ///   - sets: The mapping sets.
    ///   - selection: Which mappings take part in conclusions.
    /// - Complexity: O(*m*) for *m* mappings.
    public init(_ sets: [MappingSet], selecting selection: RelationNetwork.Selection = .init()) {
        self.sets = sets.count
        for set in sets {
            mappings += set.mappings.count
            gaps += set.gaps.count
            for mapping in set.mappings { count(mapping, selection) }
        }
    }

    private mutating func count(_ mapping: Mapping, _ selection: RelationNetwork.Selection) {
        statuses[mapping.status, default: 0] += 1
        relations[Int(mapping.relation.rawValue)] += 1
        if mapping.elementMap != nil { elementMaps += 1 }
        if mapping.authors.isEmpty { withoutAuthor += 1 }
        leastConfidence = min(leastConfidence ?? mapping.confidence, mapping.confidence)
        greatestConfidence = max(greatestConfidence ?? mapping.confidence, mapping.confidence)
        if selection.selects(mapping) {
            takingPart += 1
        } else {
            excluded[Self.exclusion(of: mapping, selection), default: 0] += 1
        }
    }

    /// The first reason, in the order status before day.
    private static func exclusion(of mapping: Mapping, _ selection: RelationNetwork.Selection) -> Exclusion {
        switch mapping.status {
        case .rejected: .rejected
        case .deprecated: .deprecated
        case .proposed: selection.includesProposed ? .notValid : .proposed
        case .approved: .notValid
        }
    }

    /// How many mappings have a status.
    public func count(of status: Mapping.Status) -> Int { statuses[status] ?? 0 }

    /// How many mappings are left out for a reason.
    public func count(of exclusion: Exclusion) -> Int { excluded[exclusion] ?? 0 }

    /// How many mappings say each set of relations.
    ///
    /// Sets that no mapping says are left out. Single relations come first.
    public var relationCounts: [(relation: RelationSet, count: Int)] {
        let sets = (1..<UInt8(32)).map { RelationSet(rawValue: $0) }.sorted {
            ($0.rawValue.nonzeroBitCount, $0.rawValue) < ($1.rawValue.nonzeroBitCount, $1.rawValue)
        }
        return sets.map { ($0, relations[Int($0.rawValue)]) }.filter { $0.1 > 0 }
    }
}
