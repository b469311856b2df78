import SynergyModel

extension MappingAuditor {
    /// Compares rows about the same two terms, and looks at rows about one.
    mutating func checkPairs() {
        struct Key {
            var pair: UInt64
            var row: Int32
        }
        var keys: [Key] = []
        keys.reserveCapacity(rows.count)
        for row in rows {
            let ends = ends(row)
            if ends.from == ends.to {
                checkSelf(row)
                continue
            }
            let (first, second) = (min(ends.from, ends.to), max(ends.from, ends.to))
            keys.append(Key(pair: UInt64(first) << 32 | UInt64(second), row: Int32(row)))
        }
        keys.sort { ($0.pair, $0.row) < ($1.pair, $1.row) }
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].pair == keys[start].pair { end += 1 }
            if end - start > 1 { compare(keys[start..<end].map { Int($0.row) }) }
            start = end
        }
    }

    private mutating func checkSelf(_ row: Int) {
        let mapping = mapping(row)
        // One that takes part and leaves out equality contradicts itself, and is among the contradictions.
        if !mapping.relation.contains(.equal), selection.selects(mapping) { return }
        let message =
            mapping.relation.contains(.equal)
            ? "‘\(mapping.subject)’ is mapped to itself, which says nothing"
            : "‘\(mapping.subject)’ is said \(mapping.relation.infinitive) itself, and can only equal itself"
        report(.warning, .selfMapping, row, message)
    }

    /// Compares each row with those before it, and reports the worst.
    private mutating func compare(_ all: [Int]) {
        // What is not valid on the day is only noted.
        let rows = all.filter { row in selection.asOf.map { mapping(row).validity.contains($0) } ?? true }
        let mappings = rows.map(mapping)
        for (place, row) in mappings.enumerated() {
            // Where one pair has thousands of rows, the first of them are compared with.
            let worst = mappings[..<min(place, 100)].compactMap { other in
                Likeness(row, other).map { (likeness: $0, other: other) }
            }.min { $0.likeness.rank < $1.likeness.rank }
            guard let worst else { continue }
            // Both take part: then what they say is among the contradictions.
            if case .opposed = worst.likeness, selection.selects(row), selection.selects(worst.other) { continue }
            let (severity, code, message) = worst.likeness.words(worst.other, for: row)
            report(severity, code, rows[place], message)
        }
    }
}

/// How a row stands to another one about the same two terms.
private enum Likeness {
    /// They cannot both be right.
    case opposed
    /// They say different things.
    case differing
    /// They say the same, but something else differs.
    case varied([String])
    /// They say the same.
    case same
    /// They say the same, and different people made them.
    case confirmed

    init?(_ row: Mapping, _ other: Mapping) {
        guard row.validity.overlaps(other.validity) else { return nil }
        let isTurned = row.subject != other.subject
        let relation = isTurned ? other.relation.converse : other.relation
        if relation.isDisjoint(with: row.relation) {
            self = .opposed
        } else if relation != row.relation {
            self = .differing
        } else if Set(row.authors) != Set(other.authors) {
            self = .confirmed
        } else {
            var differences: [String] = []
            if row.confidence != other.confidence { differences.append("confidence") }
            if row.status != other.status { differences.append("status") }
            if row.validity != other.validity { differences.append("validity") }
            if !isTurned {
                if row.elementMap != other.elementMap { differences.append("element map") }
                if row.transform != other.transform { differences.append("transform") }
            }
            self = differences.isEmpty ? .same : .varied(differences)
        }
    }

    /// The lower, the worse.
    var rank: Int {
        switch self {
        case .opposed: 0
        case .differing: 1
        case .varied: 2
        case .same: 3
        case .confirmed: 4
        }
    }

    func words(_ other: Mapping, for row: Mapping) -> (Diagnostic.Severity, Diagnostic.Code, String) {
        let place = other.location.map(\.description) ?? "another row"
        let own = "\(row.subject) \(row.relation.claim) \(row.object)"
        let theirs = "\(other.subject) \(other.relation.claim) \(other.object)"
        return switch self {
        case .opposed:
            (.warning, .opposedMapping, "the row says that \(own), and \(place) that \(theirs); both cannot be")
        case .differing:
            (.warning, .differingMapping, "the row says that \(own), and \(place) that \(theirs)")
        case .varied(let differences):
            (
                .warning, .differingMapping,
                "the row says the same as \(place), but differs in \(differences.joined(separator: ", "))"
            )
        case .same: (.warning, .duplicateMapping, "the row says the same as \(place)")
        case .confirmed:
            (
                .note, .confirmedMapping,
                "the row says the same as \(place), which is by \(other.authors.joined(separator: ", "))"
            )
        }
    }
}

extension Validity {
    /// Whether there is a day on which both hold.
    fileprivate func overlaps(_ other: Self) -> Bool {
        func begins(_ first: Self, before second: Self) -> Bool {
            guard let from = first.from, let until = second.until else { return true }
            return from.ordinal <= until.lastDay.ordinal
        }
        return begins(self, before: other) && begins(other, before: self)
    }
}
