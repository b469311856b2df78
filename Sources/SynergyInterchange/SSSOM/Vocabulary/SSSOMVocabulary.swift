import SynergyCrosswalk

/// The words of the SSSOM schema.
enum SSSOMVocabulary {
    /// What an entity may be.
    static let entityTypes = [
        "owl class", "owl object property", "owl data property", "owl annotation property", "owl named individual",
        "skos concept", "rdfs resource", "rdfs class", "rdfs literal", "rdfs datatype", "rdf property", composed,
    ]

    /// The kind of entity that version 1.1 added.
    static let composed = "composed entity expression"

    /// The kind of entity that has a label in place of an identifier.
    static let literal = "rdfs literal"

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

    /// What the names of set slots were before 1.0.
    static let legacySetSlots = ["semantic_similarity_measure": "similarity_measure"]

    /// What the names of mapping slots were before 1.0.
    static let legacyMappingSlots = [
        "match_type": "mapping_justification", "semantic_similarity_score": "similarity_score",
        "semantic_similarity_measure": "similarity_measure",
    ]

    /// What the words of `match_type` are now.
    static let legacyMatchTypes = [
        "Lexical": "semapv:LexicalMatching", "Logical": "semapv:LogicalMatching",
        "HumanCurated": "semapv:ManualMappingCuration", "Complex": "semapv:CompositeMatching",
        "Unspecified": "semapv:UnspecifiedMatching",
        "SemanticSimilarity": "semapv:SemanticSimilarityThresholdMatching",
    ]

    /// What the words of `match_term_type` say of both sides.
    static let legacyTermTypes = [
        "ConceptMatch": "skos concept", "ClassMatch": "owl class", "ObjectPropertyMatch": "owl object property",
        "IndividualMatch": "owl named individual", "DataPropertyMatch": "owl data property",
        "TermMatch": "rdfs literal",
    ]

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
    ///
    /// Of several relations that are possible, the predicate says something that is true of each: scopes that may be disjoint are
    /// not related, but one of the predicates that none of them is can be denied.
    static func predicate(for relation: RelationSet) -> (id: String, isNegated: Bool) {
        switch relation {
        case .equal: ("skos:exactMatch", false)
        case .superset: ("skos:narrowMatch", false)
        case .subset: ("skos:broadMatch", false)
        case .disjoint: ("skos:exactMatch", true)
        case _ where !relation.contains(.disjoint): ("skos:relatedMatch", false)
        case _ where !relation.contains(.equal): ("skos:exactMatch", true)
        case _ where !relation.contains(.subset): ("skos:broadMatch", true)
        case _ where !relation.contains(.superset): ("skos:narrowMatch", true)
        // Nothing is claimed.
        default: ("rdfs:seeAlso", false)
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
