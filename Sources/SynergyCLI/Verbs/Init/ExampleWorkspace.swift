import SynergyInterchange

/// The example that `synergy init` writes.
enum ExampleWorkspace {
    /// Its files.
    static let files = [
        InputFile(name: "README.md", text: readme),
        InputFile(name: "example.policy.json", text: policy),
        InputFile(name: "questionnaires/EXAMPLE-2023.questionnaire.json", text: firstEdition),
        InputFile(name: "questionnaires/EXAMPLE-2026.questionnaire.json", text: secondEdition),
        InputFile(name: "submissions/EXL-EXAMPLE-2025.submission.json", text: submission),
    ]

    /// What to type next, but for the folder.
    static let prefill = "synergy prefill --for EXL --to EXAMPLE-2026 --as-of 2026-11-23"
}
