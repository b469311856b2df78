extension ExampleWorkspace {
    /// The State, and how long answers stay fresh.
    static let policy = #"""
        {
          "schema": "urn:reporting-synergy:policy:1",
          "freshness": 36,
          "respondents": [
            {"id": "EXL", "name": {"en": "Exampleland"}, "kind": "state", "languages": ["en"]}
          ]
        }

        """#
}
