import SynergyCrosswalk
public import SynergyModel

/// Two sets that say different things about the same pair.
public struct MergeDisagreement: Hashable, Sendable {
    /// What they disagree about; the gravest first.
    public enum Kind: String, Sendable, CaseIterable {
        /// Two relations that cannot both hold.
        case contradiction
        /// Two relations that can both hold.
        case relation
        /// Whether the mapping exists, or is only proposed.
        case status
        /// Which elements pass, or how.
        case elements
        /// How sure it is.
        case confidence
        /// Two rows of one record identifier.
        case record
    }

    /// One of the two rows.
    public struct Side: Hashable, Sendable {
        /// The set that it stands in.
        public var set: String
        /// Where it was read.
        public var location: SourceLocation?
        /// The row as it was.
        public var row: MappingRow
    }

    /// What they disagree about.
    public var kind: Kind
    /// The first row.
    public var first: Side
    /// The second row.
    public var second: Side
    /// The disagreement in a sentence.
    public var message: String
    /// Whether one of the sets was preferred, so that the second row was rejected.
    public var isDecided = false

    var sortKey: String { "\(first.row.sortKey)\u{3}\(second.row.sortKey)\u{3}\(kind.rawValue)" }

    /// Two rows that have one record identifier and say different things.
    init(record: String, renamed: String, _ first: MappingMerge.Row, _ second: MappingMerge.Row) {
        kind = .record
        self.first = Side(set: "", location: first.place, row: first.row)
        self.second = Side(set: "", location: second.place, row: second.row)
        message =
            "Two rows have the record identifier \(record); that of \(second.row.subject) → \(second.row.object) became "
            + "\(renamed)."
    }

    private init?(
        _ first: (row: MappingMerge.Row, set: String), _ second: (row: MappingMerge.Row, set: String)
    ) {
        // Both read the same way round.
        let isTurned = first.row.row.subject != second.row.row.subject
        guard let one = first.row.row.mapping, let other = second.row.row.mapping else { return nil }
        let relation = isTurned ? other.relation.converse : other.relation
        guard let kind = Self.kind(one, other, relation, isTurned: isTurned, second.row.row) else { return nil }
        self.kind = kind
        self.first = Side(set: first.set, location: first.row.place, row: first.row.row)
        self.second = Side(set: second.set, location: second.row.place, row: second.row.row)
        let ends = "\(first.row.row.subject) → \(first.row.row.object)"
        let end =
            switch kind {
            case .contradiction: "Both cannot hold."
            case .relation: "Both can hold; together they leave \(one.relation.intersection(relation).spoken)."
            case .elements: "They carry answers over differently."
            case .status, .confidence, .record: ""
            }
        message =
            "\(ends): \(first.set) says \(Self.said(one, one.relation)), \(second.set) says \(Self.said(other, relation))."
            + (end.isEmpty ? "" : " \(end)")
    }

    private static func kind(
        _ one: Mapping, _ other: Mapping, _ relation: RelationSet, isTurned: Bool, _ row: MappingRow
    ) -> Kind? {
        guard one.validity.overlaps(other.validity) else { return nil }
        if one.isAlive, other.isAlive {
            if one.relation.isDisjoint(with: relation) { return .contradiction }
            if one.relation != relation { return .relation }
        }
        if one.status != other.status { return .status }
        // Two that do not exist do not disagree.
        guard one.isAlive else { return nil }
        let turned = isTurned ? row.turned?.mapping : other
        if one.transform != turned?.transform || one.elementMap.map(Set.init) != turned?.elementMap.map(Set.init) {
            return .elements
        }
        return one.confidence != other.confidence ? .confidence : nil
    }

    private static func said(_ mapping: Mapping, _ relation: RelationSet) -> String {
        "\(relation.spoken) (\(mapping.status.rawValue), confidence \(JSONNode.text(of: mapping.confidence)))"
    }

    // MARK: Finding

    /// All disagreements between rows of different sets; where a set is preferred, the rows that lose become rejected.
    static func all(
        in rows: inout [MappingMerge.Row], inputs: [MappingMerge.Input], preferred: Int?
    ) -> [Self] {
        let groups = Dictionary(grouping: rows.indices.filter { rows[$0].row.mapping != nil }) { rows[$0].row.pair }
        let before = rows
        var result: [Self] = []
        for pair in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let places = groups[pair], places.count > 1 else { continue }
            for (offset, one) in places.enumerated() {
                for other in places[(offset + 1)...] {
                    var (first, second) = (one, other)
                    // The row of the preferred set comes first, and then the one that orders first.
                    if let preferred, before[second].origins.contains(preferred),
                        !before[first].origins.contains(preferred)
                    {
                        (first, second) = (second, first)
                    }
                    let mine = before[first].origins.subtracting(before[second].origins)
                    let theirs = before[second].origins.subtracting(before[first].origins)
                    guard !mine.isEmpty, !theirs.isEmpty else { continue }
                    let names = [mine, theirs].map { name($0, preferred, inputs) }
                    guard var found = Self((before[first], names[0]), (before[second], names[1])) else { continue }
                    if let preferred, mine.contains(preferred) {
                        found.isDecided = reject(&rows[second], inputs[preferred].id, found)
                    }
                    result.append(found)
                }
            }
        }
        return result
    }

    private static func name(_ origins: Set<Int>, _ preferred: Int?, _ inputs: [MappingMerge.Input]) -> String {
        if let preferred, origins.contains(preferred) { return inputs[preferred].id }
        return origins.map { inputs[$0].id }.min() ?? ""
    }

    private static func reject(_ row: inout MappingMerge.Row, _ winner: String, _ found: Self) -> Bool {
        guard let mapping = row.row.mapping, let winning = found.first.row.mapping else { return false }
        let isTurned = found.first.row.subject != row.row.subject
        let relation = isTurned ? winning.relation.converse : winning.relation
        let reason = "Rejected when sets were merged: \(winner), which was preferred, says \(said(winning, relation))."
        let comment = row.row.values["comment"]?.text
        // Two rows of the preferred set may reject the same row.
        if comment?.contains(reason) != true {
            row.row.values["comment"] = .text([comment, reason].compactMap(\.self).joined(separator: " "))
        }
        row.row.values["ext_status"] = .text(
            mapping.isAlive ? Mapping.Status.rejected.rawValue : mapping.status.rawValue)
        return true
    }
}

extension MappingMerge.Row {
    /// Where it stood, in the file that comes first.
    fileprivate var place: SourceLocation? { places.values.min() }
}

extension Mapping {
    /// Whether it says anything: rejected and deprecated mappings do not exist.
    fileprivate var isAlive: Bool { status == .approved || status == .proposed }
}

extension RelationSet {
    /// The relations for people: ‘equal or subset’.
    package var spoken: String { self == .all ? "nothing certain" : relations.map(\.name).joined(separator: " or ") }
}

extension Validity {
    /// Whether there is a day on which both hold.
    fileprivate func overlaps(_ other: Self) -> Bool {
        if let until, let start = other.from, until.lastDay.ordinal < start.ordinal { return false }
        if let from, let end = other.until, end.lastDay.ordinal < from.ordinal { return false }
        return true
    }
}
