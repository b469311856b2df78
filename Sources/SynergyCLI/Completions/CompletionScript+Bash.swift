extension CompletionScript {
    static func bash(_ root: CommandSpec) -> String {
        let cases = commands(of: root).map { path, command in
            let words =
                command.subcommands.map(\.name) + command.arguments.flatMap(\.choices)
                + options(at: path, command).flatMap { option in
                    ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
                }
            let values = options(at: path, command).compactMap { option -> String? in
                guard option.value != nil else { return nil }
                let names = (["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])).joined(separator: "|")
                return "                \(names)) \(reply(option.choices, option.completion)); return ;;"
            }
            let arguments = command.arguments.contains { $0.completion != .none }
            let fallback = arguments ? "\n            files=1" : ""
            return """
                        "\(path.joined(separator: " "))")
                            case "$previous" in
                \(values.joined(separator: "\n"))
                            esac
                            words="\(words.joined(separator: " "))"\(fallback)
                            ;;
                """
        }
        let verbs = commands(of: root).dropFirst().map { "\"\($0.path.joined(separator: " "))\"" }
        return """
            # bash completion for \(root.name)
            _\(root.name)() {
                local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
                local path="" words="" files="" word index
                COMPREPLY=()
                for ((index = 1; index < COMP_CWORD; index++)); do
                    word="${COMP_WORDS[index]}"
                    case "${path:+$path }$word" in
                        \(verbs.joined(separator: "|"))) path="${path:+$path }$word" ;;
                    esac
                done
                case "$path" in
            \(cases.joined(separator: "\n"))
                esac
                COMPREPLY=($(compgen -W "$words" -- "$current"))
                if [[ -n "$files" && "$current" != -* ]]; then
                    COMPREPLY+=($(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _\(root.name) \(root.name)

            """
    }

    private static func reply(_ choices: [String], _ completion: CompletionKind) -> String {
        if !choices.isEmpty { return "COMPREPLY=($(compgen -W \"\(choices.joined(separator: " "))\" -- \"$current\"))" }
        return switch completion {
        case .none: ":"
        case .file: "COMPREPLY=($(compgen -f -- \"$current\"))"
        case .directory: "COMPREPLY=($(compgen -d -- \"$current\"))"
        }
    }
}
