import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk stats`: counts of a mapping file.
enum CrosswalkStats {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "stats", abstract: "Count what mapping files say, and with '--closure' what follows from them.",
        examples: ["synergy crosswalk stats Mappings"], options: [.format(["text", "json"]), .output],
        arguments: [ArgumentSpec("file", help: "Mapping files, or folders of them.", isRepeating: true)])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let workspace = try InputLoader(environment: environment).load(data: command.arguments("file"), command)
        try workspace.report(command, in: environment)
        let count = workspace.mappings.reduce(0) { $0 + $1.mappings.count }
        let text =
            command.value("format") == "json" ? "{\"mappings\": \(count)}\n" : "\(count) mappings\n"
        try environment.deliver(Array(text.utf8), to: command.value("output"))
        return .success
    }
}
