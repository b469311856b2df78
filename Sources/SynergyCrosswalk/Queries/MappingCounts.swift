import SynergyModel

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
    private var statuses = [Int](repeating: 0, count: Mapping.Status.allCases.count)
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
            gaps += set.gaps.count
            for mapping in set.mappings {
                count(
                    Item(
                        status: mapping.status, relation: mapping.relation, confidence: mapping.confidence,
                        hasElementMap: mapping.elementMap != nil, hasAuthor: !mapping.authors.isEmpty,
                        isValid: selection.asOf.map { mapping.validity.contains($0) } ?? true),
                    includesProposed: selection.includesProposed)
            }
        }
    }

    /// Counts of nothing yet, for readers that count without making mappings.
    package init(sets: Int) { self.sets = sets }

    /// What of a mapping is counted.
    package struct Item {
        package var status: Mapping.Status
        package var relation: RelationSet
        package var confidence: Double
        package var hasElementMap: Bool
        package var hasAuthor: Bool
        /// Whether it holds on the day that was asked for.
        package var isValid: Bool

        package init(
            status: Mapping.Status, relation: RelationSet, confidence: Double, hasElementMap: Bool, hasAuthor: Bool,
            isValid: Bool
        ) {
            self.status = status
            self.relation = relation
            self.confidence = confidence
            self.hasElementMap = hasElementMap
            self.hasAuthor = hasAuthor
            self.isValid = isValid
        }
    }

    /// Counts one more gap.
    package mutating func countGap() { gaps += 1 }

    /// Counts one more mapping.
    package mutating func count(_ item: Item, includesProposed: Bool) {
        mappings += 1
        statuses[item.status.place] += 1
        relations[Int(item.relation.rawValue)] += 1
        if item.hasElementMap { elementMaps += 1 }
        if !item.hasAuthor { withoutAuthor += 1 }
        leastConfidence = min(leastConfidence ?? item.confidence, item.confidence)
        greatestConfidence = max(greatestConfidence ?? item.confidence, item.confidence)
        // The first reason counts, status before day.
        switch item.status {
        case .rejected: excluded[.rejected, default: 0] += 1
        case .deprecated: excluded[.deprecated, default: 0] += 1
        case .proposed where !includesProposed: excluded[.proposed, default: 0] += 1
        case .proposed, .approved:
            if item.isValid { takingPart += 1 } else { excluded[.notValid, default: 0] += 1 }
        }
    }

    /// How many mappings have a status.
    public func count(of status: Mapping.Status) -> Int { statuses[status.place] }

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

extension Mapping.Status {
    /// Its place among all of them.
    fileprivate var place: Int {
        switch self {
        case .approved: 0
        case .proposed: 1
        case .rejected: 2
        case .deprecated: 3
        }
    }
}
