import SynergyInterchange
import SynergyModel
import SynergyReferences

/// `synergy references same A B`: whether two spellings mean one document.
enum ReferencesSame {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "same", abstract: "Say whether two spellings mean one document: yes, no, or it cannot be told.",
        discussion: """
            Spelling, language and file format make no difference; an addendum, a corrigendum or a revision is another \
            document. Numbers that each language version has for itself decide nothing, unless a registry knows them.

            The answer is 0 for yes, and 1 for no and for what cannot be told.

            With '--format jsonl', JSON Lines {"id", "a", "b"} are read from standard input and each is answered by {"id", \
            "same"}, which is true, false, or null where it cannot be told.
            """,
        examples: [
            "synergy references same CEDAW/C/NOR/9 https://undocs.org/fr/CEDAW/C/NOR/9",
            "synergy references same 'Directive 2011/36/EU' 'OJ L 101, 15.4.2011, p. 1'",
            "synergy references same --format jsonl < pairs.jsonl",
        ],
        options: [
            .registry, .data, .mappings, .noCurated, .format(["text", "json", "jsonl"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec("first", help: "One spelling; put it between quotes when it has spaces.", isOptional: true),
            ArgumentSpec("second", help: "The other one.", isOptional: true),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let words = command.arguments("first") + command.arguments("second")
        let workspace = try CitingInput.workspace(command, in: environment)
        if command.value("format") == "jsonl" {
            guard words.isEmpty else {
                throw UsageError("With '--format jsonl' the pairs are read from standard input.", path: command.path)
            }
            let registry = try RegistryInput.registry(command, workspace, in: environment)
            return try LineService(command: command, environment: environment) { line, file in
                ReferenceLines.same(line, file: file, in: registry)
            }.run([])
        }
        guard words.count == 2 else {
            throw UsageError("Two spellings are compared; found \(words.count).", path: command.path)
        }
        let registry = try RegistryInput.registry(command, workspace, in: environment)
        let report = SameReport(words[0], words[1], in: registry)
        let bytes =
            command.value("format") == "json"
            ? report.json() : Array((TextLayout.wrap(report.text, width: environment.width) + "\n").utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return report.comparison.sameness == .same ? .success : .findings
    }
}
