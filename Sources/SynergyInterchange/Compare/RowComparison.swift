import SynergyCrosswalk
import SynergyModel

/// One row of two versions, side by side.
struct RowComparison {
    private(set) var fields: [MappingDiff.Field] = []
    let isTurned: Bool
    private let old: MappingRow
    private let new: MappingRow

    /// Compares two rows that relate the same two ends; `nil` where one would have to be turned and cannot be.
    ///
    /// - Parameter keepsEnds: Whether rows are compared as they stand, because their record identifiers say that they are one.
    init?(_ old: MappingRow, _ new: MappingRow, keepsEnds: Bool = false) {
        isTurned = !keepsEnds && old.subject == new.object && old.object == new.subject && old.subject != new.subject
        guard let first = isTurned ? old.turned : old else { return nil }
        self.old = first
        self.new = new
        compare()
    }

    /// How little two rows fit: another relation weighs most.
    var cost: Int { fields.count + (old.mapping?.relation == new.mapping?.relation ? 0 : 100) }

    // MARK: Fields

    private static let meant: Set<SSSOM.Slot> = [
        "subject_id", "object_id", "predicate_id", "predicate_modifier", "confidence", "author_id", "author_label",
        "reviewer_id", "reviewer_label", "ext_set_relation", "ext_status", "ext_valid_from", "ext_valid_until",
        "ext_element_map", "ext_transform",
    ]

    private static let names: [String: String] = [
        "record_id": "record", "mapping_justification": "justification", "mapping_date": "date", "comment": "comment",
        "review_date": "date of review", "reviewer_agreement": "agreement of reviewers", "license": "licence",
        "creator_id": "creators", "creator_label": "names of creators", "subject_label": "label of the first",
        "object_label": "label of the second",
    ]

    private mutating func add(_ name: String, _ old: String?, _ new: String?) {
        let (old, new) = (old == "" ? nil : old, new == "" ? nil : new)
        if old != new { fields.append(.init(name: name, old: old, new: new)) }
    }

    private mutating func compare() {
        add("first", old.subject, new.subject)
        add("second", old.object, new.object)
        if let first = old.mapping, let second = new.mapping {
            add("relation", first.relation.names, second.relation.names)
            add("predicate", old.predicate, new.predicate)
            add("confidence", JSONNode.text(of: first.confidence), JSONNode.text(of: second.confidence))
            add("status", first.status.rawValue, second.status.rawValue)
            add("valid from", first.validity.from?.description, second.validity.from?.description)
            add("valid until", first.validity.until?.description, second.validity.until?.description)
            add("element map", first.elementMap.map(MappingRow.text), second.elementMap.map(MappingRow.text))
            // The text of a map of codes has no order of its own; the values decide.
            if first.transform != second.transform {
                add("transform", first.transform.map(MappingRow.text), second.transform.map(MappingRow.text))
            }
            add("authors", Self.people(first.authors), Self.people(second.authors))
            add("reviewers", Self.people(first.reviewers), Self.people(second.reviewers))
        } else {
            for slot in Self.meant.subtracting(["subject_id", "object_id"]) { addOther(slot) }
        }
        for slot in Set(old.values.keys).union(new.values.keys).subtracting(Self.meant) { addOther(slot) }
        let order = [
            "first", "second", "relation", "predicate", "confidence", "status", "valid from", "valid until",
            "element map", "transform", "authors", "reviewers", "comment",
        ]
        fields.sort {
            let places = (order.firstIndex(of: $0.name) ?? order.count, order.firstIndex(of: $1.name) ?? order.count)
            return places.0 != places.1 ? places.0 < places.1 : $0.name < $1.name
        }
    }

    private mutating func addOther(_ slot: SSSOM.Slot) {
        let (first, second) = (old.values[slot], new.values[slot])
        // The order of several values says nothing.
        if let first, let second, first.texts.sorted() == second.texts.sorted() { return }
        add(Self.names[slot.rawValue] ?? slot.rawValue, first?.text, second?.text)
    }

    private static func people(_ names: [String]) -> String { Set(names).sorted().joined(separator: ", ") }

    // MARK: Consequences

    /// What the change means for the reuse of answers, where it means anything.
    func consequences(instruments: Set<Instrument.ID>) -> [String] {
        guard old.pair == new.pair, let first = old.mapping, let second = new.mapping else { return [] }
        let areProvisions = [second.subject, second.object].allSatisfy { id in
            Instrument.ID(id.prefix).map { instruments.contains($0) } ?? false
        }
        if areProvisions {
            let isSame =
                first.relation == second.relation && first.status == second.status && first.validity == second.validity
            return isSame ? [] : ["It changes which questions on the two provisions are shown as hints."]
        }
        let ends = (second.subject.rawValue, second.object.rawValue)
        var result: [String] = []
        for (from, to, isReversed) in [(ends.0, ends.1, false), (ends.1, ends.0, true)] {
            let before = ReuseEffect(first, isReversed: isReversed)
            let after = ReuseEffect(second, isReversed: isReversed)
            if before != after { result.append(after.sentence(from, to)) }
        }
        if first.validity != second.validity {
            switch (second.validity.from, second.validity.until) {
            case (let from?, let until?): result.append("It holds from \(from) to \(until) only.")
            case (let from?, nil): result.append("It holds from \(from) on.")
            case (nil, let until?): result.append("It holds until \(until) only.")
            case (nil, nil): result.append("It holds without a limit in time.")
            }
        }
        return result
    }
}

/// What a mapping lets answers do, in one direction.
private enum ReuseEffect: Equatable {
    case settles, settlesElements, settlesPart, pointsTo, nothing, absent

    init(_ mapping: Mapping, isReversed: Bool) {
        let relation = isReversed ? mapping.relation.converse : mapping.relation
        switch mapping.status {
        case .rejected, .deprecated: self = .absent
        case .proposed: self = relation.isUsable ? .pointsTo : .nothing
        case .approved:
            if !relation.isUsable {
                self = .nothing
            } else if let map = mapping.elementMap {
                self = map.isEmpty ? .pointsTo : .settlesElements
            } else {
                self = relation.covers ? .settles : .settlesPart
            }
        }
    }

    func sentence(_ from: String, _ to: String) -> String {
        switch self {
        case .settles: "Answers to \(from) may now settle \(to)."
        case .settlesElements: "Answers to \(from) now settle the listed elements of \(to)."
        case .settlesPart: "Answers to \(from) now settle only a part of \(to)."
        case .pointsTo: "For \(to), answers to \(from) can now only be pointed to."
        case .nothing: "Answers to \(from) now say nothing about \(to)."
        case .absent: "Answers to \(from) are no longer carried to \(to)."
        }
    }
}

extension MappingRow {
    /// The predicate as it is read, with its negation.
    var predicate: String? {
        values["predicate_id"].map { values["predicate_modifier"] == nil ? $0.text : "Not \($0.text)" }
    }
}

/// What differs between sets beside their rows.
struct SetComparison {
    private(set) var changes: [MappingDiff.SetChange] = []

    init(_ old: [SSSOM.Document], _ new: [SSSOM.Document]) {
        func id(_ document: SSSOM.Document) -> String { document.metadata["mapping_set_id"]?.text ?? "" }
        if old.count == 1, new.count == 1 {
            compare(id(new[0]), old[0], new[0])
            return
        }
        let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
        for id in Set(before.keys).union(after.keys).sorted() {
            switch (before[id], after[id]) {
            case (let first?, let second?): compare(id, first, second)
            case (nil, _): changes.append(.init(id: id, fields: [.init(name: "set", old: nil, new: id)]))
            case (_, nil): changes.append(.init(id: id, fields: [.init(name: "set", old: id, new: nil)]))
            }
        }
    }

    private mutating func compare(_ id: String, _ old: SSSOM.Document, _ new: SSSOM.Document) {
        var fields: [MappingDiff.Field] = []
        for slot in Set(old.metadata.values.keys).union(new.metadata.values.keys) where slot != "sssom_version" {
            let (first, second) = (old.metadata[slot]?.text, new.metadata[slot]?.text)
            if first != second { fields.append(.init(name: slot.rawValue, old: first, new: second)) }
        }
        for (prefix, iri) in old.metadata.prefixes {
            // A prefix that came or went changes nothing that the rows do not show.
            guard let other = new.metadata.prefixes[prefix], other != iri else { continue }
            fields.append(.init(name: "prefix \(prefix)", old: iri, new: other))
        }
        guard !fields.isEmpty else { return }
        changes.append(.init(id: id, fields: fields.sorted { $0.name < $1.name }))
    }
}
