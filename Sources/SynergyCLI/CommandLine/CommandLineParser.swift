import SynergyModel

/// Reads a command line by a ``CommandSpec``: `--opt v`, `--opt=v`, `-o v`, `-ov`, `--`, and a path of subcommands.
package struct CommandLineParser: Sendable {
    package let root: CommandSpec

    package init(_ root: CommandSpec) { self.root = root }

    /// Parses the words after the program's name.
    package func parse(_ words: [String]) throws(UsageError) -> Invocation {
        var (command, path, rest) = try descend(words[...])
        if path.first == "help" { return try help(about: rest, of: command) }
        if !command.subcommands.isEmpty { return try withoutVerb(rest, path: path, command: command) }
        var state = State(path: path)
        while let word = rest.popFirst() {
            if word == "--" {
                state.words += rest
                break
            }
            if word == "--help" || word == "-h" { return .help(path) }
            if word == "--version" { return .version }
            if word.hasPrefix("--") {
                try long(word, &rest, command, &state)
            } else if word.hasPrefix("-"), word != "-" {
                try short(word, &rest, command, &state)
            } else {
                state.words.append(word)
            }
        }
        return .run(try finish(state, command))
    }

    private struct State {
        var path: [String]
        var values: [String: [String]] = [:]
        var flags: Set<String> = []
        var words: [String] = []
    }

    private func descend(
        _ words: ArraySlice<String>
    ) throws(UsageError) -> (command: CommandSpec, path: [String], rest: ArraySlice<String>) {
        var command = root
        var path: [String] = []
        var rest = words
        while !command.subcommands.isEmpty, let word = rest.first, !word.hasPrefix("-") {
            guard let next = command.subcommands.first(where: { $0.name == word }) else {
                let help = suggestion(for: word, among: command.subcommands.map(\.name))
                throw UsageError("Unknown command '\(word.excerpt)'.\(help)", path: path)
            }
            command = next
            path.append(word)
            rest = rest.dropFirst()
        }
        return (command, path, rest)
    }

    /// What `synergy`, `synergy --version` and `synergy mappings` alone mean.
    private func withoutVerb(
        _ words: ArraySlice<String>, path: [String], command: CommandSpec
    ) throws(UsageError) -> Invocation {
        guard let word = words.first, word != "--help", word != "-h" else { return .help(path) }
        if word == "--version" { return .version }
        let scriptOption = "--generate-completion-script"
        if path.isEmpty, word == scriptOption || word.hasPrefix(scriptOption + "=") {
            let shell = word == scriptOption ? words.dropFirst().first : String(word.dropFirst(scriptOption.count + 1))
            return .completionScript(
                try choice(shell ?? "", among: CompletionScript.shells, what: "shell", path: path))
        }
        let known = ["--help", "--version"] + (path.isEmpty ? [scriptOption] : [])
        throw UsageError("Unknown option '\(word.excerpt)'.\(suggestion(for: word, among: known))", path: path)
    }

    private func help(about words: ArraySlice<String>, of command: CommandSpec) throws(UsageError) -> Invocation {
        if words.contains("--help") || words.contains("-h") { return .help(["help"]) }
        let (_, path, rest) = try descend(words)
        if let extra = rest.first {
            throw UsageError("Unexpected argument '\(extra.excerpt)'.", path: ["help"])
        }
        return .help(path)
    }

    private func long(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandSpec, _ state: inout State
    ) throws(UsageError) {
        let body = word.dropFirst(2)
        let parts = body.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = command.allOptions.first(where: { $0.name == name }) else {
            let help = suggestion(for: "--\(name)", among: command.allOptions.map { "--\($0.name)" })
            throw UsageError("Unknown option '--\(name.excerpt)'.\(help)", path: state.path)
        }
        try take(option, written: "--\(name)", attached: parts.count > 1 ? String(parts[1]) : nil, &rest, &state)
    }

    private func short(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandSpec, _ state: inout State
    ) throws(UsageError) {
        let letters = word.dropFirst()
        guard let letter = letters.first, let option = command.allOptions.first(where: { $0.short == letter }) else {
            let name = String(letters.prefix { $0 != "=" })
            let close = command.allOptions.filter { $0.name == name }.map { "--\($0.name)" }
            let help = suggestion(
                for: "--\(name)", among: close.isEmpty ? command.allOptions.map { "--\($0.name)" } : close)
            throw UsageError("Unknown option '\(word.excerpt)'.\(help)", path: state.path)
        }
        var attached: String? = letters.count > 1 ? String(letters.dropFirst()) : nil
        if attached?.hasPrefix("=") == true { attached?.removeFirst() }
        try take(option, written: "-\(letter)", attached: attached, &rest, &state)
    }

    private func take(
        _ option: OptionSpec, written: String, attached: String?, _ rest: inout ArraySlice<String>,
        _ state: inout State
    ) throws(UsageError) {
        guard let valueName = option.value else {
            if let attached {
                throw UsageError("'\(written)' takes no value, found '\(attached.excerpt)'.", path: state.path)
            }
            state.flags.insert(option.name)
            return
        }
        var value = attached
        // A word that begins with dashes is the next option, not a value; '-' alone is stdin or stdout.
        if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") { value = rest.removeFirst() }
        guard let value, !value.isEmpty else {
            throw UsageError("Missing value for '\(written) <\(valueName)>'.", path: state.path)
        }
        if !option.choices.isEmpty {
            _ = try choice(value, among: option.choices, what: "value for '\(written)'", path: state.path)
        }
        if !option.isRepeatable, let earlier = state.values[option.name]?.first, earlier != value {
            throw UsageError(
                "'--\(option.name)' is given twice, as '\(earlier.excerpt)' and as '\(value.excerpt)'.",
                path: state.path)
        }
        state.values[option.name, default: []].append(value)
    }

    private func finish(_ state: State, _ command: CommandSpec) throws(UsageError) -> ParsedCommand {
        for option in command.options where option.isRequired && state.values[option.name] == nil {
            let why = option.whyRequired.map { " \($0)" } ?? ""
            throw UsageError(
                "Missing option '--\(option.name)\(option.value.map { " <\($0)>" } ?? "")'.\(why)", path: state.path)
        }
        var words = state.words[...]
        var arguments: [String: [String]] = [:]
        for argument in command.arguments {
            let taken = argument.isRepeating ? Array(words) : Array(words.prefix(1))
            words = words.dropFirst(taken.count)
            if taken.isEmpty {
                if argument.isOptional { continue }
                throw UsageError("Missing argument '<\(argument.name)>'.", path: state.path)
            }
            for word in taken where !argument.choices.isEmpty {
                _ = try choice(word, among: argument.choices, what: argument.name, path: state.path)
            }
            arguments[argument.name] = taken
        }
        if let extra = words.first {
            throw UsageError("Unexpected argument '\(extra.excerpt)'.", path: state.path)
        }
        return ParsedCommand(path: state.path, values: state.values, flags: state.flags, arguments: arguments)
    }

    private func choice(
        _ word: String, among choices: [String], what: String, path: [String]
    ) throws(UsageError) -> String {
        if choices.contains(word) { return word }
        let list = choices.joined(separator: ", ")
        throw UsageError(
            "'\(word.excerpt)' is no \(what); there are \(list).\(suggestion(for: word, among: choices))", path: path)
    }

    private func suggestion(for word: String, among words: [String]) -> String {
        words.closest(to: word).map { " Did you mean '\($0)'?" } ?? ""
    }
}
