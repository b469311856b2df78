/// What a command line asks for.
package enum Invocation: Sendable {
    /// Run a command.
    case run(ParsedCommand)
    /// Show the help of the command at a path.
    case help([String])
    /// Show the version.
    case version
    /// Print the completion script of a shell.
    case completionScript(String)
}

/// A command with the values it was given.
package struct ParsedCommand: Sendable {
    /// The names that lead to the command, without the program's own.
    package var path: [String]
    private var values: [String: [String]]
    private var flags: Set<String>
    private var arguments: [String: [String]]

    package init(
        path: [String], values: [String: [String]] = [:], flags: Set<String> = [],
        arguments: [String: [String]] = [:]
    ) {
        self.path = path
        self.values = values
        self.flags = flags
        self.arguments = arguments
    }

    /// The value of an option, if it was given.
    package func value(_ option: String) -> String? { values[option]?.last }

    /// The values of a repeatable option, in the order given.
    package func values(_ option: String) -> [String] { values[option] ?? [] }

    /// Whether a flag was given.
    package func has(_ flag: String) -> Bool { flags.contains(flag) }

    /// The words given for an argument.
    package func arguments(_ name: String) -> [String] { arguments[name] ?? [] }
}

/// A command line that cannot be understood.
package struct UsageError: Error, Hashable, Sendable {
    /// What is wrong, and what may have been meant.
    package var message: String
    /// The command that was meant, as far as that was clear.
    package var path: [String]

    package init(_ message: String, path: [String]) {
        self.message = message
        self.path = path
    }
}
