import SynergyInterchange

/// Writes the help of a command.
package struct HelpPrinter: Sendable {
    package let root: CommandSpec
    /// The columns there are.
    package var width: Int

    package init(_ root: CommandSpec, width: Int = 80) {
        self.root = root
        self.width = width
    }

    /// The usage line of the command at `path`.
    package func usage(of path: [String]) -> String {
        guard let command = root.command(at: path) else { return root.name }
        var words = [root.name] + path
        words += command.options.filter(\.isRequired).map(\.usage)
        let optional = command.options.filter { !$0.isRequired }
        words += optional.count > 8 ? ["[<options>]"] : optional.map(\.usage)
        words += command.arguments.map(\.usage)
        if !command.subcommands.isEmpty { words.append("<subcommand>") }
        return words.joined(separator: " ")
    }

    /// The whole help of the command at `path`.
    package func help(of path: [String]) -> String {
        guard let command = root.command(at: path) else { return "" }
        var blocks: [String] = [TextLayout.wrap("OVERVIEW: \(command.abstract)", width: width)]
        if !command.discussion.isEmpty { blocks.append(paragraphs(command.discussion)) }
        blocks.append(TextLayout.wrap("USAGE: \(usage(of: path))", width: width, hanging: 4))
        blocks += table("ARGUMENTS", command.arguments.map { ("<\($0.name)>", described($0.help, $0.choices)) })
        let options = command.options + (path.isEmpty ? [.version] : []) + [.help]
        blocks += table("OPTIONS", options.map { ($0.names, described($0.help, $0.choices)) })
        blocks += table("SUBCOMMANDS", command.subcommands.map { ($0.name, $0.abstract) })
        if !command.examples.isEmpty {
            let title = command.examples.count == 1 ? "EXAMPLE:" : "EXAMPLES:"
            blocks.append(([title] + command.examples.map { "  \($0)" }).joined(separator: "\n"))
        }
        if path.isEmpty {
            blocks += table("EXIT CODES", ExitCode.allCases.map { (String($0.rawValue), $0.meaning) })
        }
        if !command.subcommands.isEmpty {
            let prefix = ([root.name, "help"] + path).joined(separator: " ")
            blocks.append("  See '\(prefix) <subcommand>' for detailed help.")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func described(_ help: String, _ choices: [String]) -> String {
        choices.isEmpty ? help : "\(help) (values: \(choices.joined(separator: ", ")))"
    }

    private func paragraphs(_ text: String) -> String {
        text.split(separator: "\n\n").map { TextLayout.wrap(String($0), width: width) }.joined(separator: "\n\n")
    }

    private func table(_ title: String, _ rows: [(name: String, text: String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let column = 26
        let lines = rows.map { row in
            let name = "  \(row.name)"
            let text = TextLayout.wrap(row.text, width: max(30, width - column)).split(separator: "\n")
            let indent = String(repeating: " ", count: column)
            let rest = text.dropFirst().map { "\n\(indent)\($0)" }.joined()
            let gap =
                name.count < column
                ? String(repeating: " ", count: column - name.count) : "\n\(indent)"
            return name + gap + (text.first ?? "") + rest
        }
        return ([["\(title):"], lines].flatMap(\.self)).isEmpty
            ? [] : ["\(title):\n" + lines.joined(separator: "\n")]
    }
}
