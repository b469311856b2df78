extension CompletionScript {
    static func zsh(_ root: CommandSpec) -> String {
        let functions = commands(of: root).map { path, command in
            function(name(root, path), path, command, root)
        }
        return """
            #compdef \(root.name)
            # zsh completion for \(root.name)
            \(functions.joined(separator: "\n"))
            if [ "$funcstack[1]" = "_\(root.name)" ]; then
                _\(root.name) "$@"
            else
                compdef _\(root.name) \(root.name)
            fi

            """
    }

    private static func name(_ root: CommandSpec, _ path: [String]) -> String {
        "_" + ([root.name] + path).map { $0.replacing("-", with: "_") }.joined(separator: "_")
    }

    private static func function(
        _ name: String, _ path: [String], _ command: CommandSpec, _ root: CommandSpec
    ) -> String {
        var specs = options(at: path, command).flatMap { option -> [String] in
            let names = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
            return names.map { name in
                let star = option.isRepeatable ? "*" : ""
                let action = option.value.map { ":\($0):\(zshAction(option.choices, option.completion))" } ?? ""
                return quoted("\(star)\(name)[\(bracketed(option.help))]\(action)")
            }
        }
        guard command.subcommands.isEmpty else {
            let verbs = command.subcommands.map { quoted("\($0.name):\($0.abstract)") }
            let cases = command.subcommands.map { "        \($0.name)) \(self.name(root, path + [$0.name])) ;;" }
            return """
                \(name)() {
                    local context state line
                    local -a verbs
                    verbs=(
                        \(verbs.joined(separator: "\n        "))
                    )
                    _arguments -C \\
                        \(specs.joined(separator: " \\\n        ")) \\
                        '1: :->verb' '*:: :->rest'
                    case "$state" in
                        verb) _describe verb verbs ;;
                        rest)
                            case "$line[1]" in
                        \(cases.joined(separator: "\n        "))
                            esac
                            ;;
                    esac
                }
                """
        }
        for (index, argument) in command.arguments.enumerated() {
            let place = argument.isRepeating ? "*" : "\(index + 1)"
            specs.append(quoted("\(place):\(argument.name):\(zshAction(argument.choices, argument.completion))"))
        }
        return """
            \(name)() {
                _arguments \\
                    \(specs.joined(separator: " \\\n        "))
            }
            """
    }

    private static func zshAction(_ choices: [String], _ completion: CompletionKind) -> String {
        if !choices.isEmpty { return "(\(choices.joined(separator: " ")))" }
        return switch completion {
        case .none: " "
        case .file: "_files"
        case .directory: "_files -/"
        }
    }

    private static func bracketed(_ text: String) -> String {
        text.replacing("[", with: "\\[").replacing("]", with: "\\]").replacing(":", with: "\\:")
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
