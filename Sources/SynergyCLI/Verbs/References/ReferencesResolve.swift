import SynergyInterchange
import SynergyModel
import SynergyReferences

/// `synergy references resolve`: where citations lead.
enum ReferencesResolve {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "resolve", abstract: "Look up what is cited among known documents, down to the paragraph or answer.",
        discussion: """
            Known are the documents of '--registry' and the submissions of '--data'. 'Question 12 of the third-round \
            questionnaire' means the reply of the State that '--for' names, or that answered. What only the context can \
            tell ("the Protocol") is looked up where '--context' says it, and is open otherwise: nothing is guessed.

            Without files the answers of '--data' are looked through. With '--format jsonl', JSON Lines {"id", "input", \
            "state", "context"} are read and each is answered by {"id", "resolve": [{"entry", "outcome", "units"}]}.
            """,
        examples: [
            "synergy references resolve --registry documents.json --for NOR reply.txt",
            "synergy references resolve --data Examples/Xland --for XLD",
            "synergy references resolve --registry documents.json --format jsonl < citations.jsonl",
        ],
        options: [
            .registry, .data, .state("Whose texts they are, such as XLD."), .context, .mappings, .noCurated, .input,
            .format(["text", "json", "jsonl", "csv"]), .output, .keepGoing,
        ],
        arguments: [.citingFiles])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        guard !command.values("registry").isEmpty || !command.values("data").isEmpty else {
            throw UsageError("Name the known documents with '--registry' or '--data'.", path: command.path)
        }
        let context = try RegistryInput.context(command)
        let state = try Self.state(command)
        let workspace = try CitingInput.workspace(command, in: environment)
        let registry = try RegistryInput.registry(command, workspace, in: environment)
        if command.value("format") == "jsonl", command.value("input") ?? "jsonl" == "jsonl" {
            return try LineService(command: command, environment: environment) { line, file in
                ReferenceLines.resolve(line, file: file, in: registry, state: state, context: context)
            }.run(command.arguments("file"))
        }
        let input = try CitingInput(command, workspace, readsBoth: false, in: environment)
        let owners = Dictionary(
            (workspace?.submissions ?? []).map { ($0.id.rawValue, $0.respondent) }, uniquingKeysWith: { one, _ in one })
        let report = ResolveReport(input.texts, in: registry, context: context) { text in
            state ?? owners[String(text.owner.prefix { $0 != "#" })]
        }
        let bytes: [UInt8]
        switch command.value("format") {
        case "json": bytes = report.json()
        case "jsonl": bytes = report.jsonLines()
        case "csv": bytes = Array(report.csv().utf8)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            bytes = Array(report.text(width: environment.width, style).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return input.isIncomplete ? .badData : .success
    }

    private static func state(_ command: ParsedCommand) throws -> Respondent.ID? {
        guard let text = command.value("for") else { return nil }
        guard let state = Respondent.ID(rawValue: text) else {
            throw UsageError("'\(text.excerpt)' is no State's identifier, such as NOR.", path: command.path)
        }
        return state
    }
}
