/// A command as data; parser, help and completions are derived from it.
package struct CommandSpec: Sendable {
    /// The word on the command line.
    package var name: String
    /// What it does, in one line.
    package var abstract: String
    /// What else there is to say; shown in its own help only.
    package var discussion: String
    /// Commands that somebody may copy.
    package var examples: [String]
    package var options: [OptionSpec]
    package var arguments: [ArgumentSpec]
    package var subcommands: [CommandSpec]

    package init(
        name: String, abstract: String, discussion: String = "", examples: [String] = [],
        options: [OptionSpec] = [], arguments: [ArgumentSpec] = [], subcommands: [CommandSpec] = []
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.examples = examples
        self.options = options
        self.arguments = arguments
        self.subcommands = subcommands
    }

    /// The command at the end of a path of names below this one.
    package func command(at path: some Sequence<String>) -> CommandSpec? {
        var command = self
        for name in path {
            guard let next = command.subcommands.first(where: { $0.name == name }) else { return nil }
            command = next
        }
        return command
    }

    /// The options a user can type here, `--help` among them.
    package var allOptions: [OptionSpec] { options + [.help] }
}

/// An option: `--name VALUE`, or a flag.
package struct OptionSpec: Sendable {
    /// The long name, without dashes.
    package var name: String
    /// The short name, without the dash.
    package var short: Character?
    /// What its value is called in help; `nil` for a flag.
    package var value: String?
    package var help: String
    package var isRequired: Bool
    package var isRepeatable: Bool
    /// The only values there are, when they can be listed.
    package var choices: [String]
    /// What a shell may offer for it.
    package var completion: CompletionKind
    /// What more to say when a required option is not there.
    package var whyRequired: String?

    package init(
        _ name: String, short: Character? = nil, value: String? = nil, help: String, isRequired: Bool = false,
        isRepeatable: Bool = false, choices: [String] = [], completion: CompletionKind = .none,
        whyRequired: String? = nil
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.help = help
        self.isRequired = isRequired
        self.isRepeatable = isRepeatable
        self.choices = choices
        self.completion = completion
        self.whyRequired = whyRequired
    }

    package static let help = OptionSpec("help", short: "h", help: "Show help information.")
    package static let version = OptionSpec("version", help: "Show the version.")

    /// `-o, --output <file>`.
    package var names: String {
        let long = "--\(name)" + (value.map { " <\($0)>" } ?? "")
        return short.map { "-\($0), \(long)" } ?? long
    }

    /// The option as the usage line shows it.
    package var usage: String {
        let text = "--\(name)" + (value.map { " <\($0)>" } ?? "") + (isRepeatable ? " ..." : "")
        return isRequired ? text : "[\(text)]"
    }
}

/// A word without dashes.
package struct ArgumentSpec: Sendable {
    package var name: String
    package var help: String
    package var isOptional: Bool
    package var isRepeating: Bool
    package var choices: [String]
    package var completion: CompletionKind

    package init(
        _ name: String, help: String, isOptional: Bool = false, isRepeating: Bool = false, choices: [String] = [],
        completion: CompletionKind = .none
    ) {
        self.name = name
        self.help = help
        self.isOptional = isOptional
        self.isRepeating = isRepeating
        self.choices = choices
        self.completion = completion
    }

    /// The argument as the usage line shows it.
    package var usage: String {
        let text = "<\(name)>" + (isRepeating ? " ..." : "")
        return isOptional ? "[\(text)]" : text
    }
}

/// What a shell may offer in a place.
package enum CompletionKind: Sendable {
    case none
    case file
    case directory
}
