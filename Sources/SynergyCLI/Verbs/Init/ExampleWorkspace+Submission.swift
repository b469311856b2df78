extension ExampleWorkspace {
    /// What the State answered to the first edition.
    static let submission = #"""
        {
          "schema": "urn:reporting-synergy:submission:1",
          "id": "EXL-EXAMPLE-2025",
          "respondent": "EXL",
          "questionnaire": "EXAMPLE-2023",
          "submitted": "2025-03-31",
          "language": "en",
          "classification": "public",
          "document": {"title": "Reply of Exampleland", "symbol": "EXAMPLE/2025/EXL", "url": "https://example.org/reply"},
          "answers": [
            {"question": "1", "value": true,
             "references": [{"title": "Victims Act 2019", "url": "https://example.org/victims-act", "page": "3"}]},
            {"question": "2", "value": {"day": "2019-07-01"}},
            {"question": "3", "value": "Two houses in the capital take in women, day and night, for up to half a year."},
            {"question": "4", "value": {"choice": "both"}},
            {"question": "5", "value": {"number": 214, "unit": "persons"}},
            {"question": "6", "value": "Every police officer has two days of training a year. Judges have one day every second year."},
            {"question": "7", "value": {"items": ["English", "French", "Arabic"]}}
          ]
        }

        """#
}
