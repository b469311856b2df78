public import SynergyCrosswalk
public import SynergyModel

/// One row of a mapping file with all its slots, for comparing and joining files.
public struct MappingRow: Hashable, Sendable {
    /// Every slot of the row; our extensions under their usual names.
    public var values: [SSSOM.Slot: SSSOM.Value]
    /// What it means for the crosswalk; `nil` where it says that there is no counterpart, or relates a text.
    public var mapping: Mapping?
    /// Where it was read.
    public var location: SourceLocation?

    /// The source: an identifier, or a text in its place.
    public var subject: String { values["subject_id"]?.text ?? values["subject_label"].map { "‘\($0.text)’" } ?? "–" }

    /// The target: an identifier, or a text in its place.
    public var object: String { values["object_id"]?.text ?? values["object_label"].map { "‘\($0.text)’" } ?? "–" }

    /// Its identifier in its set.
    public var recordID: String? { values["record_id"]?.text }

    /// Subject and object, whichever way round they stand.
    package var pair: [String] { subject < object ? [subject, object] : [object, subject] }

    /// A text that says everything the row says, and orders rows by it.
    package var sortKey: String {
        let slots = values.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key)\u{1}\($0.value.text)" }
        return ([subject, object] + slots).joined(separator: "\u{2}")
    }

    /// The row read from object to subject; `nil` where that would lose something, such as a transform without a reverse.
    package var turned: Self? {
        var result = self
        for side in ["id", "label", "category", "type", "source", "source_version", "match_field", "preprocessing"] {
            result.values[SSSOM.Slot("subject_\(side)")] = values[SSSOM.Slot("object_\(side)")]
            result.values[SSSOM.Slot("object_\(side)")] = values[SSSOM.Slot("subject_\(side)")]
        }
        if let predicate = values["predicate_id"]?.text {
            guard let converse = SSSOMVocabulary.converse(of: predicate) else { return nil }
            result.values["predicate_id"] = .text(converse)
        }
        if let cardinality = values["mapping_cardinality"]?.text {
            let parts = cardinality.split(separator: ":").reversed()
            result.values["mapping_cardinality"] = .text(parts.joined(separator: ":"))
        }
        guard let mapping else { return result }
        guard let turned = mapping.turned else { return nil }
        result.mapping = turned
        if values["ext_set_relation"] != nil { result.values["ext_set_relation"] = .text(turned.relation.names) }
        if let map = turned.elementMap { result.values["ext_element_map"] = .text(Self.text(of: map)) }
        if let transform = turned.transform { result.values["ext_transform"] = .text(Self.text(of: transform)) }
        return result
    }

    static func text(of map: [ElementPair]) -> String {
        let pairs = map.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        return String(decoding: pairs.json(JSONWriting()).serialized(.compact), as: UTF8.self)
    }

    static func text(of transform: Transform) -> String {
        String(decoding: transform.json(JSONWriting()).serialized(.compact), as: UTF8.self)
    }
}

extension Mapping {
    /// The mapping read from object to subject; `nil` where a transform has no reverse.
    fileprivate var turned: Self? {
        var result = self
        (result.subject, result.object) = (object, subject)
        result.relation = relation.converse
        if let transform {
            guard let reversed = transform.reversed else { return nil }
            result.transform = reversed
        }
        guard let elementMap else { return result }
        var pairs: [ElementPair] = []
        for pair in elementMap {
            var transform: Transform?
            if let own = pair.transform {
                guard let reversed = own.reversed else { return nil }
                transform = reversed
            }
            pairs.append(ElementPair(from: pair.to, to: pair.from, transform: transform))
        }
        result.elementMap = pairs
        return result
    }
}

extension SSSOMVocabulary {
    /// The predicate that says the same from object to subject.
    static func converse(of predicate: String) -> String? {
        switch predicate {
        case "skos:broadMatch": "skos:narrowMatch"
        case "skos:narrowMatch": "skos:broadMatch"
        case "skos:exactMatch", "skos:closeMatch", "skos:relatedMatch", "owl:equivalentClass", "owl:equivalentProperty",
            "owl:sameAs":
            predicate
        default: nil
        }
    }
}

extension SSSOM.Document {
    /// All rows with what they mean.
    ///
    /// - Complexity: O(*n* · *c*) for *n* rows and *c* columns.
    package var rows: [MappingRow] {
        var meaning = RecordMeaning(self)
        let names = usualNames
        return records.indices.map { position in
            var mapping: Mapping?
            if case .mapping(let found) = meaning.statement(at: position) { mapping = found }
            return MappingRow(
                values: Dictionary(
                    records[position].values.map { (names[$0.key] ?? $0.key, $0.value) },
                    uniquingKeysWith: { first, _ in first }), mapping: mapping,
                location: records.location(of: position))
        }
    }

    /// The usual names of our extension slots, by the names that the file has for them.
    package var usualNames: [SSSOM.Slot: SSSOM.Slot] {
        var result: [SSSOM.Slot: SSSOM.Slot] = [:]
        for slot in records.slots { result[slot] = metadata.known(slot)?.usual }
        return result
    }
}
