extension OptionSpec {
    /// `-o FILE`.
    static let output = OptionSpec(
        "output", short: "o", value: "file", help: "Write to this file, whole or not at all; '-' is standard output.",
        completion: .file)

    /// `--data PATH`.
    static let data = OptionSpec(
        "data", value: "path", help: "A data folder, or one file of it; may be given several times.",
        isRepeatable: true, completion: .file)

    /// `--data PATH`, where nothing can be done without.
    static let requiredData: OptionSpec = {
        var option = data
        option.isRequired = true
        option.whyRequired = "Name the folder with what was submitted, such as '--data Examples/Xland'."
        return option
    }()

    /// `--mappings DIR`.
    static let mappings = OptionSpec(
        "mappings", value: "dir",
        help: "A folder of mappings and forms to add; may be given several times. SYNERGY_MAPPINGS names more.",
        isRepeatable: true, completion: .directory)

    /// `--no-curated`.
    static let noCurated = OptionSpec("no-curated", help: "Leave out the mappings that are built in.")

    /// `--keep-going`.
    static let keepGoing = OptionSpec(
        "keep-going", help: "Go on without the files that are wrong, instead of writing nothing.")

    /// `--as-of DAY`.
    static func asOf(isRequired: Bool = true) -> OptionSpec {
        OptionSpec(
            "as-of", value: "day", help: "The day the answer is for, such as 2026-11-23; later facts do not exist.",
            isRequired: isRequired,
            whyRequired: """
                The day decides which answers, rules and treaty memberships count, and no clock is read, so that the \
                same question gets the same answer tomorrow. Say for example '--as-of 2026-11-23'.
                """)
    }

    /// `--format`.
    static func format(_ choices: [String]) -> OptionSpec {
        OptionSpec("format", value: "format", help: "How to write it; \(choices[0]) unless said.", choices: choices)
    }

    /// `--view`.
    static let view = OptionSpec(
        "view", value: "view",
        help: "What the recipient may see, or everything, for your own eyes; recipient unless said.",
        choices: ["recipient", "internal"])
}
