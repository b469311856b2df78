import SynergyCrosswalk

/// The words of the SSSOM schema.
enum SSSOMVocabulary {
    /// What a cell holds.
    enum SlotType {
        case text, texts, reference, references, date, score, agreement, word
    }

    /// The slots of a mapping in canonical order.
    static let mappingSlots: [(name: String, type: SlotType)] = [
        ("record_id", .reference), ("subject_id", .reference), ("subject_label", .text), ("subject_category", .text),
        ("predicate_id", .reference), ("predicate_label", .text), ("predicate_modifier", .word),
        ("object_id", .reference), ("object_label", .text), ("object_category", .text),
        ("mapping_justification", .reference), ("author_id", .references), ("author_label", .texts),
        ("reviewer_id", .references), ("reviewer_label", .texts), ("creator_id", .references),
        ("creator_label", .texts), ("license", .text), ("subject_type", .text), ("subject_source", .reference),
        ("subject_source_version", .text), ("object_type", .text), ("object_source", .reference),
        ("object_source_version", .text), ("predicate_type", .text), ("mapping_provider", .text),
        ("mapping_source", .reference), ("mapping_cardinality", .text), ("cardinality_scope", .texts),
        ("mapping_tool", .text), ("mapping_tool_id", .reference), ("mapping_tool_version", .text),
        ("mapping_date", .date), ("publication_date", .date), ("review_date", .date), ("confidence", .score),
        ("reviewer_agreement", .agreement), ("curation_rule", .references), ("curation_rule_text", .texts),
        ("subject_match_field", .references), ("object_match_field", .references), ("match_string", .texts),
        ("subject_preprocessing", .references), ("object_preprocessing", .references), ("similarity_score", .score),
        ("similarity_measure", .text), ("see_also", .texts), ("issue_tracker_item", .reference),
        ("derived_from", .references), ("other", .text), ("comment", .text),
    ]

    /// The slots of a set in canonical order.
    static let setSlots = [
        "sssom_version", "curie_map", "mapping_set_id", "mapping_set_version", "mapping_set_source",
        "mapping_set_title", "mapping_set_description", "mapping_set_confidence", "creator_id", "creator_label",
        "license", "subject_type", "subject_source", "subject_source_version", "object_type", "object_source",
        "object_source_version", "predicate_type", "mapping_provider", "cardinality_scope", "mapping_tool",
        "mapping_tool_id", "mapping_tool_version", "mapping_date", "publication_date", "subject_match_field",
        "object_match_field", "subject_preprocessing", "object_preprocessing", "similarity_measure",
        "curation_rule", "curation_rule_text", "see_also", "issue_tracker", "other", "comment",
        "extension_definitions",
    ]

    /// Slots of a set that stand for every mapping when no mapping has a value of its own.
    static let propagatable: Set<String> = [
        "subject_type", "subject_source", "subject_source_version", "object_type", "object_source",
        "object_source_version", "predicate_type", "mapping_provider", "cardinality_scope", "mapping_tool",
        "mapping_tool_id", "mapping_tool_version", "mapping_date", "subject_match_field", "object_match_field",
        "subject_preprocessing", "object_preprocessing", "similarity_measure", "curation_rule", "curation_rule_text",
    ]

    /// Prefixes that need no declaration.
    static let builtInPrefixes = [
        "owl": "http://www.w3.org/2002/07/owl#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "semapv": "https://w3id.org/semapv/vocab/",
        "skos": "http://www.w3.org/2004/02/skos/core#", "sssom": "https://w3id.org/sssom/",
        "xsd": "http://www.w3.org/2001/XMLSchema#", "linkml": "https://w3id.org/linkml/",
    ]

    static let justifications: [String] = [
        "MappingReview", "ManualMappingCuration", "LogicalReasoning", "LexicalMatching", "CompositeMatching",
        "UnspecifiedMatching", "SemanticSimilarityThresholdMatching", "LexicalSimilarityThresholdMatching",
        "MappingChaining", "MappingInversion", "StructuralMatching", "InstanceBasedMatching",
        "BackgroundKnowledgeBasedMatching",
    ].map { "semapv:" + $0 }

    /// Says in place of an identifier that there is no counterpart.
    static let noTermFound = "sssom:NoTermFound"

    /// What a predicate says of two scopes; `nil` when it makes no claim.
    static func relation(of predicate: String) -> RelationSet? {
        switch predicate {
        case "skos:exactMatch", "owl:equivalentClass", "owl:equivalentProperty", "owl:sameAs": .equal
        case "skos:broadMatch": .subset
        case "skos:narrowMatch": .superset
        case "rdfs:subClassOf", "rdfs:subPropertyOf": [.equal, .subset]
        default: nil
        }
    }

    /// The predicate that is written beside a relation, and whether it is negated.
    static func predicate(for relation: RelationSet) -> (id: String, isNegated: Bool) {
        switch relation {
        case .equal: ("skos:exactMatch", false)
        case .superset: ("skos:narrowMatch", false)
        case .subset: ("skos:broadMatch", false)
        case .disjoint: ("skos:exactMatch", true)
        default: ("skos:relatedMatch", false)
        }
    }

    /// The extension slots of ours, by the last part of their property.
    enum Extension: String, CaseIterable {
        case setRelation, status, validFrom, validUntil, elementMap, transform

        /// The usual name of the slot.
        var slot: String {
            switch self {
            case .setRelation: "ext_set_relation"
            case .status: "ext_status"
            case .validFrom: "ext_valid_from"
            case .validUntil: "ext_valid_until"
            case .elementMap: "ext_element_map"
            case .transform: "ext_transform"
            }
        }
    }
}
