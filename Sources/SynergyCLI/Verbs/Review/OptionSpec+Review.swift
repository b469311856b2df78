extension OptionSpec {
    /// `--log FILE`.
    static let log = OptionSpec(
        "log", value: "file",
        help: """
            The log. Unless said it is the one file with decisions of the respondent under the first data folder, else \
            decisions/RESPONDENT.decisions.jsonl there.
            """, completion: .file)

    /// `--for RESPONDENT`.
    static func respondent(_ help: String, isRequired: Bool = true) -> OptionSpec {
        OptionSpec("for", value: "respondent", help: help, isRequired: isRequired)
    }

    /// `--to QUESTIONNAIRE`.
    static func form(_ help: String, isRequired: Bool = true) -> OptionSpec {
        OptionSpec("to", value: "questionnaire", help: help, isRequired: isRequired)
    }
}
