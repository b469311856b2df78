extension SSSOMVocabulary {
    private static let score = SlotDefinition.Kind.number(lowest: 0, highest: 1)
    private static let agreement = SlotDefinition.Kind.number(lowest: -1, highest: 1)

    /// The slots of a mapping in canonical order.
    static let mappingSlots: [SlotDefinition] = [
        .init("record_id", .reference, new: true), .init("subject_id", .reference), .init("subject_label", .text),
        .init("subject_category", .text), .init("predicate_id", .reference), .init("predicate_label", .text),
        .init("predicate_modifier", .enumeration(.modifier)), .init("object_id", .reference),
        .init("object_label", .text), .init("object_category", .text), .init("mapping_justification", .reference),
        .init("author_id", .reference, list: true), .init("author_label", .text, list: true),
        .init("reviewer_id", .reference, list: true), .init("reviewer_label", .text, list: true),
        .init("creator_id", .reference, list: true), .init("creator_label", .text, list: true),
        .init("license", .uri), .init("subject_type", .enumeration(.entityType)),
        .init("subject_source", .reference), .init("subject_source_version", .text),
        .init("object_type", .enumeration(.entityType)), .init("object_source", .reference),
        .init("object_source_version", .text), .init("predicate_type", .enumeration(.predicateType), new: true),
        .init("mapping_provider", .uri), .init("mapping_source", .reference),
        .init("mapping_cardinality", .enumeration(.cardinality)),
        .init("cardinality_scope", .text, list: true, new: true), .init("mapping_tool", .text),
        .init("mapping_tool_id", .reference, new: true), .init("mapping_tool_version", .text),
        .init("mapping_date", .date), .init("publication_date", .date), .init("review_date", .date, new: true),
        .init("confidence", score), .init("reviewer_agreement", agreement, new: true),
        .init("curation_rule", .reference, list: true), .init("curation_rule_text", .text, list: true),
        .init("subject_match_field", .reference, list: true), .init("object_match_field", .reference, list: true),
        .init("match_string", .text, list: true), .init("subject_preprocessing", .reference, list: true),
        .init("object_preprocessing", .reference, list: true), .init("similarity_score", score),
        .init("similarity_measure", .text), .init("see_also", .uri, list: true),
        .init("issue_tracker_item", .reference), .init("derived_from", .reference, list: true, new: true),
        .init("other", .text), .init("comment", .text),
    ]

    /// The slots of a set in canonical order.
    static let setSlots: [SlotDefinition] = [
        .init("sssom_version", .enumeration(.version), new: true), .init("curie_map", .structure),
        .init("mapping_set_id", .uri), .init("mapping_set_version", .text),
        .init("mapping_set_source", .uri, list: true), .init("mapping_set_title", .text),
        .init("mapping_set_description", .text), .init("mapping_set_confidence", score, new: true),
        .init("creator_id", .reference, list: true), .init("creator_label", .text, list: true),
        .init("license", .uri), .init("subject_type", .enumeration(.entityType), propagatable: true),
        .init("subject_source", .reference, propagatable: true),
        .init("subject_source_version", .text, propagatable: true),
        .init("object_type", .enumeration(.entityType), propagatable: true),
        .init("object_source", .reference, propagatable: true),
        .init("object_source_version", .text, propagatable: true),
        .init("predicate_type", .enumeration(.predicateType), propagatable: true, new: true),
        .init("mapping_provider", .uri, propagatable: true),
        .init("cardinality_scope", .text, list: true, propagatable: true, new: true),
        .init("mapping_tool", .text, propagatable: true),
        .init("mapping_tool_id", .reference, propagatable: true, new: true),
        .init("mapping_tool_version", .text, propagatable: true), .init("mapping_date", .date, propagatable: true),
        .init("publication_date", .date),
        .init("subject_match_field", .reference, list: true, propagatable: true),
        .init("object_match_field", .reference, list: true, propagatable: true),
        .init("subject_preprocessing", .reference, list: true, propagatable: true),
        .init("object_preprocessing", .reference, list: true, propagatable: true),
        .init("similarity_measure", .text, propagatable: true, new: true),
        .init("curation_rule", .reference, list: true, propagatable: true, new: true),
        .init("curation_rule_text", .text, list: true, propagatable: true, new: true),
        .init("see_also", .uri, list: true), .init("issue_tracker", .uri), .init("other", .text),
        .init("comment", .text), .init("extension_definitions", .structure, list: true),
    ]

    /// The place of each slot of a mapping in canonical order.
    static let mappingPlaces = Dictionary(uniqueKeysWithValues: mappingSlots.enumerated().map { ($1.name, $0) })
    /// The place of each slot of a set in canonical order.
    static let setPlaces = Dictionary(uniqueKeysWithValues: setSlots.enumerated().map { ($1.name, $0) })

    /// What is known of a slot of a mapping.
    static func mappingSlot(_ name: String) -> SlotDefinition? { mappingPlaces[name].map { mappingSlots[$0] } }

    /// What is known of a slot of a set.
    static func setSlot(_ name: String) -> SlotDefinition? { setPlaces[name].map { setSlots[$0] } }
}
