import SynergyInterchange
import SynergyModel
import SynergyTestSupport

extension SSSOM.Document {
    /// The document in the form of the fixtures: the slots of the set, and those of each record.
    ///
    /// Extensions stand apart, under the IRIs of their properties; prefixes that are built in are left out.
    var asFixture: JSONValue {
        var set = slots(metadata.values, known: SSSOMSlots.ofSet)
        let prefixes = metadata.prefixes.filter { SSSOMSlots.builtInPrefixes[$0.key] == nil }
        if !prefixes.isEmpty { set["curie_map"] = .object(prefixes.mapValues { .string($0) }) }
        if !metadata.extensions.isEmpty {
            set["extension_definitions"] = .array(
                metadata.extensions.map { definition in
                    var members: [String: JSONValue] = ["slot_name": .string(definition.slot.rawValue)]
                    members["property"] = definition.property.map { .string($0) }
                    members["type_hint"] = definition.typeHint.map { .string($0) }
                    return .object(members)
                })
        }
        let mappings = records.map { JSONValue.object(slots($0.values, known: SSSOMSlots.ofMapping)) }
        return .object(["set": .object(set), "mappings": .array(mappings)])
    }

    private func slots(_ values: [SSSOM.Slot: SSSOM.Value], known: Set<String>) -> [String: JSONValue] {
        var slots: [String: JSONValue] = [:]
        var extensions: [String: JSONValue] = [:]
        for (slot, value) in values {
            let json: JSONValue =
                switch value {
                case .text(let text): .string(text)
                case .list(let items): .array(items.map { .string($0) })
                case .number(let number): .number(number)
                case .day(let day): .string(day.description)
                }
            if known.contains(slot.rawValue) {
                slots[slot.rawValue] = json
            } else {
                extensions[metadata.property(of: slot)] = json
            }
        }
        if !extensions.isEmpty { slots["extensions"] = .object(extensions) }
        return slots
    }
}

/// The names of the schema, as the specification lists them; kept apart from those of the reader, to check it.
enum SSSOMSlots {
    static let ofSet: Set<String> = words(
        """
        sssom_version curie_map mapping_set_id mapping_set_version mapping_set_source mapping_set_title
        mapping_set_description mapping_set_confidence creator_id creator_label license subject_type subject_source
        subject_source_version object_type object_source object_source_version predicate_type mapping_provider
        cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date
        subject_match_field object_match_field subject_preprocessing object_preprocessing similarity_measure
        curation_rule curation_rule_text see_also issue_tracker other comment extension_definitions
        """)

    static let ofMapping: Set<String> = words(
        """
        record_id subject_id subject_label subject_category predicate_id predicate_label predicate_modifier object_id
        object_label object_category mapping_justification author_id author_label reviewer_id reviewer_label creator_id
        creator_label license subject_type subject_source subject_source_version object_type object_source
        object_source_version predicate_type mapping_provider mapping_source mapping_cardinality cardinality_scope
        mapping_tool mapping_tool_id mapping_tool_version mapping_date publication_date review_date confidence
        reviewer_agreement curation_rule curation_rule_text subject_match_field object_match_field match_string
        subject_preprocessing object_preprocessing similarity_score similarity_measure see_also issue_tracker_item
        derived_from other comment
        """)

    static let builtInPrefixes = [
        "owl": "http://www.w3.org/2002/07/owl#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "semapv": "https://w3id.org/semapv/vocab/",
        "skos": "http://www.w3.org/2004/02/skos/core#", "sssom": "https://w3id.org/sssom/",
        "xsd": "http://www.w3.org/2001/XMLSchema#", "linkml": "https://w3id.org/linkml/",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
