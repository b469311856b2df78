/// `synergy completions SHELL`.
enum CompletionsVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "completions", abstract: "Print the completion script of a shell.",
        examples: [
            "synergy completions bash > ~/.local/share/bash-completion/completions/synergy",
            "synergy completions zsh > \"${fpath[1]}/_synergy\"",
            "synergy completions fish > ~/.config/fish/completions/synergy.fish",
        ],
        options: [.output],
        arguments: [ArgumentSpec("shell", help: "The shell.", choices: CompletionScript.shells)])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let shell = command.arguments("shell").first ?? "bash"
        let script = CompletionScript.script(for: shell, of: Synergy.specification)
        try environment.deliver(Array(script.utf8), to: command.value("output"))
        return .success
    }
}
