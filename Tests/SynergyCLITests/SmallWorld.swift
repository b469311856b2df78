/// The files of a data folder in which one answer settles one question.
enum SmallWorld {
    static let files = [
        "greta.questionnaire.json": #"""
        {"id": "GRETA", "title": "Evaluation", "issuer": "GRETA", "audience": "all", "classification": "public", "questions": [
          {"number": "1", "text": "Is there a fund?", "kind": "yesNo", "quantifier": "any"},
          {"number": "2", "text": "How is it paid?", "kind": "text"}
        ]}
        """#,
        "tipr.questionnaire.json": #"""
        {"id": "TIPR", "title": "Review", "issuer": "UN", "audience": "all", "questions": [
          {"number": "1", "text": "Is there a fund?", "kind": "yesNo", "quantifier": "any"},
          {"number": "2", "text": "=What else?", "kind": "text"}
        ]}
        """#,
        "xld.submission.json": #"""
        {"id": "XLD-GRETA-2025", "respondent": "XLD", "questionnaire": "GRETA", "submitted": "2025-06-30",
         "language": "en", "classification": "public", "answers": [{"question": "1", "value": true}]}
        """#,
        "map.sssom.tsv": """
        #curie_map:
        #  GRETA: urn:x:greta/
        #  TIPR: urn:x:tipr/
        #  semapv: https://w3id.org/semapv/vocab/
        #  skos: http://www.w3.org/2004/02/skos/core#
        #  synergy: urn:reporting-synergy:vocab/
        #extension_definitions:
        #- slot_name: ext_set_relation
        #  property: synergy:setRelation
        #  type_hint: xsd:string
        #mapping_set_id: urn:x:map
        #license: https://creativecommons.org/publicdomain/zero/1.0/
        subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\tauthor_label\text_set_relation
        GRETA:1\tskos:exactMatch\tTIPR:1\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tequal

        """,
    ]

    static let prefill = ["prefill", "--for", "XLD", "--to", "TIPR", "--as-of", "2026-11-23", "--data", "."]
}
