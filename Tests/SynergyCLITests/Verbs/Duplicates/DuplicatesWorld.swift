/// Three small forms that ask some things twice, a mapping between them, and what two submissions answer.
enum DuplicatesWorld {
    private static let fund = "Is there a compensation fund for victims of trafficking?"
    private static let long = "The fund pays every victim of trafficking a lump sum within six months of the judgment."

    static let files = [
        "one.questionnaire.json": #"""
        {"id": "ONE", "title": "First", "classification": "public", "questions": [
          {"number": "1", "text": "\#(fund)", "kind": "yesNo"},
          {"number": "2", "text": "Which shelters accept children?", "kind": "text"},
          {"number": "3", "text": "What is the budget of the national rapporteur?", "kind": "text"},
          {"number": "4", "text": "How many victims were identified in 2015?", "kind": "number"}
        ]}
        """#,
        "two.questionnaire.json": #"""
        {"id": "TWO", "title": "Second", "classification": "public", "questions": [
          {"number": "a", "text": "\#(fund)", "kind": "yesNo"},
          {"number": "b", "text": "Shelters: which accept children?", "kind": "text"},
          {"number": "c", "text": "How many victims were identified in 2016?", "kind": "number"}
        ]}
        """#,
        "three.questionnaire.json": #"""
        {"id": "THREE", "title": "Third", "questions": [
          {"number": "i", "text": "Which shelters accept children?", "kind": "text"},
          {"number": "ii", "text": "Is there a compensation fund for victims of trafficking?", "kind": "yesNo"}
        ]}
        """#,
        "map.sssom.tsv": """
        #curie_map:
        #  ONE: urn:x:one/
        #  TWO: urn:x:two/
        #  THREE: urn:x:three/
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
        ONE:1\tskos:narrowMatch\tTWO:a\tsemapv:ManualMappingCuration\t0.9\tA. Curator\tsuperset

        """,
        "list.tsv": """
        id\ttext\tlanguage
        x 1\tWhich shelters accept children?\ten
        x 2\tQuels foyers accueillent les enfants victimes ?\tfr
        1.10\tWhich shelters accept children\t
        x 4\tQuels foyers accueillent les enfants victimes?\tfr

        """,
    ]

    static let forms = ["duplicates", "--no-curated", "--data", "."]

    /// A submission of a form with one text.
    static func submission(
        _ id: String, _ question: String = "2", text: String = long, more: String = "", inAnswer: String = ""
    ) -> String {
        #"""
        {"id": "\#(id)", "respondent": "XLD", "questionnaire": "ONE", "submitted": "2025-06-30", "language": "en"\#(more),
         "answers": [{"question": "\#(question)", "value": "\#(text)"\#(inAnswer)}]}
        """#
    }

    static let answers = ["duplicates", "--no-curated", "--data", ".", "--answers"]
}
