extension ExampleWorkspace {
    /// The edition that was answered.
    static let firstEdition = #"""
        {
          "schema": "urn:reporting-synergy:questionnaire:1",
          "id": "EXAMPLE-2023",
          "title": {"en": "Example questionnaire on help for victims, first edition"},
          "issuer": "EXAMPLE-COMMITTEE",
          "language": "en",
          "audience": "all",
          "classification": "public",
          "questions": [
            {"number": "1", "section": "Law", "text": "Is there a law on help for victims?", "kind": "yesNo",
             "quantifier": "any", "aspect": "legislation"},
            {"number": "2", "section": "Law", "text": "Since when is it in force?", "kind": "date", "aspect": "legislation"},
            {"number": "3", "section": "Help", "text": "Describe the shelters for women.", "kind": "text", "aspect": "practice"},
            {"number": "4", "section": "Help", "text": "Who pays for the shelters?", "kind": "singleChoice", "aspect": "practice",
             "options": [
               {"code": "state", "label": "The State"},
               {"code": "charities", "label": "Charities"},
               {"code": "both", "label": "Both"}
             ]},
            {"number": "5", "section": "Help", "text": "How many victims were helped last year?", "kind": "number",
             "aspect": "statistics", "population": "victims.helped", "unit": "persons"},
            {"number": "6", "section": "Training", "text": "Describe the training of the police and of judges.",
             "kind": "text", "aspect": "practice"},
            {"number": "7", "section": "Languages", "text": "In which languages is help given?", "kind": "list",
             "aspect": "practice"}
          ]
        }

        """#

    /// The edition that is to be answered.
    static let secondEdition = #"""
        {
          "schema": "urn:reporting-synergy:questionnaire:1",
          "id": "EXAMPLE-2026",
          "title": {"en": "Example questionnaire on help for victims, second edition"},
          "issuer": "EXAMPLE-COMMITTEE",
          "language": "en",
          "audience": "all",
          "classification": "public",
          "supersedes": "EXAMPLE-2023",
          "questions": [
            {"number": "1", "section": "Law", "text": "Is there a law on help for victims?", "kind": "yesNo",
             "quantifier": "any", "aspect": "legislation"},
            {"number": "2", "section": "Law", "text": "Since when has it been in force?", "kind": "date",
             "aspect": "legislation", "enabledIf": {"question": "1", "equals": true}},
            {"number": "3", "section": "Help", "text": "Describe the shelters for women, men and children.", "kind": "text",
             "aspect": "practice"},
            {"number": "4", "section": "Help", "text": "Who pays for the shelters?", "kind": "singleChoice", "aspect": "practice",
             "options": [
               {"code": "state", "label": "The State"},
               {"code": "charities", "label": "Charities"},
               {"code": "both", "label": "Both"}
             ]},
            {"number": "5", "section": "Help", "text": "How many victims were helped last year?", "kind": "number",
             "aspect": "statistics", "population": "victims.helped", "unit": "persons", "freshness": 12},
            {"number": "6", "section": "Training", "text": "Describe the training of the police.", "kind": "text",
             "aspect": "practice"},
            {"number": "7", "section": "Languages", "text": "In which languages is help given?", "kind": "list",
             "aspect": "practice", "reuse": "linkOnly"},
            {"number": "8", "section": "Needs", "text": "With what do you need help from others?", "kind": "text",
             "aspect": "technicalAssistance"}
          ],
          "lineage": [
            {"change": "unchanged", "from": ["1"], "to": ["1"]},
            {"change": "editorial", "from": ["2"], "to": ["2"]},
            {"change": "widened", "from": ["3"], "to": ["3"]},
            {"change": "unchanged", "from": ["4"], "to": ["4"]},
            {"change": "unchanged", "from": ["5"], "to": ["5"]},
            {"change": "narrowed", "from": ["6"], "to": ["6"]},
            {"change": "unchanged", "from": ["7"], "to": ["7"]},
            {"change": "new", "from": [], "to": ["8"]}
          ]
        }

        """#
}
