/// Writes the completion script of a shell from the command's specification.
package enum CompletionScript {
    /// The shells there is a script for.
    package static let shells = ["bash", "zsh", "fish"]

    /// The script for a shell of ``shells``.
    package static func script(for shell: String, of root: CommandSpec) -> String {
        switch shell {
        case "zsh": zsh(root)
        case "fish": fish(root)
        default: bash(root)
        }
    }

    /// Every command with its path, those above before those below.
    static func commands(of root: CommandSpec) -> [(path: [String], command: CommandSpec)] {
        var result: [(path: [String], command: CommandSpec)] = []
        func visit(_ command: CommandSpec, _ path: [String]) {
            result.append((path, command))
            for next in command.subcommands { visit(next, path + [next.name]) }
        }
        visit(root, [])
        return result
    }

    /// The options to offer at a path.
    static func options(at path: [String], _ command: CommandSpec) -> [OptionSpec] {
        command.allOptions + (path.isEmpty ? [.version] : [])
    }
}
