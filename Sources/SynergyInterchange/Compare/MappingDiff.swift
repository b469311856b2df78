public import SynergyModel

/// What changed from one version of some mapping sets to the next.
///
/// Rows are matched by their record identifiers where both sides have one, else by the two ends they relate, as often as a pair
/// comes. A row whose ends changed places and whose relation was turned around with them says the same and is no difference.
public struct MappingDiff: Sendable {
    /// One side of a row that changed.
    public struct Field: Hashable, Sendable {
        /// What it is, in words where there are some, else the slot.
        public var name: String
        /// What it was; `nil` where there was nothing.
        public var old: String?
        /// What it is; `nil` where there is nothing any more.
        public var new: String?
    }

    /// A row that is in both versions and differs.
    public struct Change: Hashable, Sendable {
        /// The row as it was.
        public var old: MappingRow
        /// The row as it is.
        public var new: MappingRow
        /// Whether its ends changed places; then the fields read from the ends as they are now.
        public var isTurned: Bool
        /// What differs.
        public var fields: [Field]
        /// What it means for the reuse of answers, in sentences.
        public var consequences: [String]
    }

    /// Something about a set that is not in its rows.
    public struct SetChange: Hashable, Sendable {
        /// The set.
        public var id: String
        /// What differs.
        public var fields: [Field]
    }

    /// Rows that are new, sorted.
    public private(set) var added: [MappingRow] = []
    /// Rows that are gone, sorted.
    public private(set) var removed: [MappingRow] = []
    /// Rows that differ, sorted.
    public private(set) var changed: [Change] = []
    /// Changes of the sets themselves, and of what prefixes stand for.
    public private(set) var sets: [SetChange] = []
    /// How many rows are in both and say the same.
    public private(set) var unchanged = 0
    /// How many of those changed their ends with their relation.
    public private(set) var turned = 0

    private let instruments: Set<Instrument.ID>

    /// Whether there is no difference.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && sets.isEmpty }

    /// Compares two versions of some sets; which file a row stands in does not matter.
    ///
    /// - Parameters:
    ///   - old: The older version.
    ///   - new: The newer version.
    ///   - instruments: What identifiers of provisions begin with; a row between two provisions carries no answers itself.
    /// - Complexity: O(*n* log *n*) in the number of rows, and quadratic in those that differ and relate the same two ends.
    public init(from old: [SSSOM.Document], to new: [SSSOM.Document], instruments: Set<Instrument.ID> = []) {
        self.instruments = instruments
        var oldRows = old.flatMap(\.rows).map { ($0.sortKey, $0) }.sorted { $0.0 < $1.0 }
        var newRows = new.flatMap(\.rows).map { ($0.sortKey, $0) }.sorted { $0.0 < $1.0 }
        dropIdentical(&oldRows, &newRows)
        var left = Side(rows: oldRows.map(\.1))
        var right = Side(rows: newRows.map(\.1))
        matchRecords(&left, &right)
        matchPairs(&left, &right)
        removed = left.free
        added = right.free
        func key(_ change: Change) -> String {
            (change.new.pair + [change.new.sortKey, change.old.sortKey]).joined(separator: "\u{3}")
        }
        changed.sort { key($0) < key($1) }
        sets = SetComparison(old, new).changes
    }

    // MARK: Matching

    private struct Side {
        var rows: [MappingRow]
        var taken: [Bool]

        init(rows: [MappingRow]) {
            self.rows = rows
            taken = Array(repeating: false, count: rows.count)
        }

        var free: [MappingRow] { rows.indices.filter { !taken[$0] }.map { rows[$0] } }
    }

    /// Takes away rows that are on both sides as they stand; both sides are sorted.
    private mutating func dropIdentical(_ old: inout [(String, MappingRow)], _ new: inout [(String, MappingRow)]) {
        var (oldRest, newRest): ([(String, MappingRow)], [(String, MappingRow)]) = ([], [])
        var (left, right) = (0, 0)
        while left < old.count, right < new.count {
            if old[left].0 == new[right].0 {
                unchanged += 1
                left += 1
                right += 1
            } else if old[left].0 < new[right].0 {
                oldRest.append(old[left])
                left += 1
            } else {
                newRest.append(new[right])
                right += 1
            }
        }
        old = oldRest + old[left...]
        new = newRest + new[right...]
    }

    private mutating func matchRecords(_ left: inout Side, _ right: inout Side) {
        var places: [String: Int] = [:]
        for (place, row) in right.rows.enumerated() {
            if let id = row.recordID, places[id] == nil { places[id] = place }
        }
        for (place, row) in left.rows.enumerated() {
            guard let id = row.recordID, let other = places.removeValue(forKey: id) else { continue }
            match(place, other, &left, &right)
        }
    }

    private mutating func matchPairs(_ left: inout Side, _ right: inout Side) {
        let groups = Dictionary(grouping: right.rows.indices.filter { !right.taken[$0] }) { right.rows[$0].pair }
        let mine = Dictionary(grouping: left.rows.indices.filter { !left.taken[$0] }) { left.rows[$0].pair }
        for pair in mine.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let others = groups[pair], let places = mine[pair] else { continue }
            var candidates: [(cost: Int, left: Int, right: Int)] = []
            for place in places {
                for other in others {
                    let (old, new) = (left.rows[place], right.rows[other])
                    guard let comparison = RowComparison(old, new) else { continue }
                    // Two records that both have an identifier are two records, unless nothing else differs.
                    if old.recordID != nil, new.recordID != nil, comparison.fields.count > 1 { continue }
                    candidates.append((comparison.cost, place, other))
                }
            }
            candidates.sort { $0 < $1 }
            for candidate in candidates where !left.taken[candidate.left] && !right.taken[candidate.right] {
                match(candidate.left, candidate.right, &left, &right)
            }
        }
    }

    private mutating func match(_ place: Int, _ other: Int, _ left: inout Side, _ right: inout Side) {
        left.taken[place] = true
        right.taken[other] = true
        let (old, new) = (left.rows[place], right.rows[other])
        guard let comparison = RowComparison(old, new) ?? RowComparison(old, new, keepsEnds: true) else { return }
        if comparison.fields.isEmpty {
            unchanged += 1
            if comparison.isTurned { turned += 1 }
            return
        }
        changed.append(
            Change(
                old: old, new: new, isTurned: comparison.isTurned, fields: comparison.fields,
                consequences: comparison.consequences(instruments: instruments)))
    }
}
