extension CompletionScript {
    static func fish(_ root: CommandSpec) -> String {
        var lines = ["# fish completion for \(root.name)", "complete -c \(root.name) -f"]
        for (path, command) in commands(of: root) {
            let condition = condition(path, command)
            for next in command.subcommands {
                lines.append(
                    "complete -c \(root.name) -n '\(condition)' -a '\(next.name)' -d \(quoted(next.abstract))")
            }
            for option in options(at: path, command) {
                var line = "complete -c \(root.name) -n '\(condition)' -l \(option.name)"
                if let short = option.short { line += " -s \(short)" }
                if option.value != nil { line += " -r" + action(option.choices, option.completion) }
                lines.append(line + " -d \(quoted(option.help))")
            }
            for argument in command.arguments {
                let action = action(argument.choices, argument.completion)
                if !action.isEmpty { lines.append("complete -c \(root.name) -n '\(condition)'\(action)") }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func condition(_ path: [String], _ command: CommandSpec) -> String {
        if path.isEmpty { return "__fish_use_subcommand" }
        let seen = path.map { "__fish_seen_subcommand_from \($0)" }
        let below = command.subcommands.map(\.name).joined(separator: " ")
        return (seen + (below.isEmpty ? [] : ["not __fish_seen_subcommand_from \(below)"])).joined(separator: "; and ")
    }

    private static func action(_ choices: [String], _ completion: CompletionKind) -> String {
        if !choices.isEmpty { return " -a '\(choices.joined(separator: " "))'" }
        return completion == .none ? "" : " -F"
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
