import SynergyInterchange
import SynergyMatching
import SynergyModel

/// The command `synergy`.
package enum Synergy {
    /// The version it answers to `--version`.
    package static let version = "0.1.0"

    /// The command and all its verbs.
    package static let specification = CommandSpec(
        name: "synergy",
        abstract: "Reuse what a State has already reported when it fills a new questionnaire.",
        discussion: """
            Everything works offline and nothing is uploaded; only 'references check' asks the network, about the links \
            you give it. The same inputs give the same bytes out. Data goes to standard output, messages to standard error.
            """,
        examples: ["synergy prefill --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland"],
        subcommands: verbs.map(\.specification) + [
            CommandSpec(
                name: "help", abstract: "Show the help of a command.",
                arguments: [
                    ArgumentSpec("command", help: "The command.", isOptional: true, isRepeating: true)
                ])
        ])

    private static let verbs = [
        PrefillVerb.verb, ExplainVerb.verb, CrosswalkVerb.verb, MatchVerb.verb, DuplicatesVerb.verb,
        ReferencesVerb.verb, ReviewVerb.verb, AskOnceVerb.verb, ReportVerb.verb, LintVerb.verb, ConvertVerb.verb,
        ExportVerb.verb, ValidateVerb.verb, MappingsVerb.verb, InitVerb.verb, CompletionsVerb.verb,
    ]

    /// Runs the command line of an environment, and says how it ended.
    package static func main(_ environment: Environment) -> ExitCode {
        let help = HelpPrinter(specification, width: min(environment.width, 100))
        let error = Style(isColored: environment.colorsErrors).red("Error:")
        do {
            return try run(environment, help)
        } catch let failure as UsageError {
            let name = (["synergy"] + failure.path).joined(separator: " ")
            environment.say("\(error) \(failure.message)")
            environment.say("Usage: \(help.usage(of: failure.path))")
            environment.say("  See '\(name) --help' for more information.")
            return .usage
        } catch let failure as CommandFailure {
            environment.say("\(error) \(failure.message)")
            return failure.code
        } catch let failure as MatchLimitError {
            environment.say("\(error) \(failure)")
            return .badData
        } catch let failure {
            environment.say("\(error) \(failure)")
            return .internalError
        }
    }

    private static func run(_ environment: Environment, _ help: HelpPrinter) throws -> ExitCode {
        let text: String
        switch try CommandLineParser(specification).parse(environment.arguments) {
        case .help(let path): text = help.help(of: path)
        case .version: text = "\(version)\n"
        case .completionScript(let shell): text = CompletionScript.script(for: shell, of: specification)
        case .run(let command):
            guard let verb = verbs.first(where: { $0.specification.name == command.path.first }) else {
                throw CommandFailure(.internalError, "Nothing stands behind the command '\(command.path)'.")
            }
            return try verb.run(command, environment)
        }
        try environment.deliver(Array(text.utf8), to: nil)
        return .success
    }
}
