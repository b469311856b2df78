import SynergyInterchange
import SynergyModel

/// `synergy validate PATH…`.
enum ValidateVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "validate", abstract: "Check every file of a data folder and list every problem with its place.",
        discussion: """
            Names that are not defined in the paths are looked up in the packs that are built in. The answer is 1 when there \
            is an error, and with '--strict' also when there is a warning.
            """,
        examples: ["synergy validate Examples/Xland"],
        options: [
            OptionSpec("strict", help: "Count warnings too."), .mappings, .noCurated, .format(["text", "json"]),
            .output,
        ],
        arguments: [
            ArgumentSpec(
                "path", help: "A data folder, or one file of it.", isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let workspace = try InputLoader(environment: environment).load(data: command.arguments("path"), command)
        let counts = Diagnostic.Severity.allCases.map { severity in
            (severity, workspace.diagnostics.count { $0.severity == severity })
        }
        if command.value("format") == "json" {
            try environment.deliver(json(workspace.diagnostics, counts), to: command.value("output"))
        } else {
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            var lines = workspace.diagnostics.map(style.diagnostic)
            let words = counts.map { "\($1) \($0.rawValue)\($1 == 1 ? "" : "s")" }
            lines.append(
                workspace.diagnostics.isEmpty ? "No problems." : words.joined(separator: ", ") + ".")
            try environment.deliver(Array((lines.joined(separator: "\n") + "\n").utf8), to: command.value("output"))
        }
        let isBad = workspace.diagnostics.contains { diagnostic in
            diagnostic.severity == .error || command.has("strict") && diagnostic.severity == .warning
        }
        return isBad ? .findings : .success
    }

    private static func json(
        _ diagnostics: [Diagnostic], _ counts: [(Diagnostic.Severity, Int)]
    ) -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        for (severity, count) in counts { object.add("\(severity.rawValue)s", count) }
        object.add("diagnostics", node: JSONNode(.array(diagnostics.map(\.planJSON))))
        return object.node.serialized()
    }
}
