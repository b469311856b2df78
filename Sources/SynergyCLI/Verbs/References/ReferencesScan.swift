import SynergyInterchange
import SynergyModel
import SynergyReferences

/// `synergy references scan`: what is cited, and where.
enum ReferencesScan {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "scan", abstract: "List what texts, web pages or answers cite, where, and how often.",
        discussion: """
            Spellings of one document are listed together. Where the text does not say which document it means ("the \
            Protocol"), that is said, not guessed; 'references resolve' looks it up.

            With '--format jsonl', JSON Lines {"id", "input"} are read and each is answered by {"id", "found": [{"kind", \
            "canonical", "parts", "span", "text"}]}, in their order. Spans count bytes of UTF-8. A line that cannot be read is \
            reported and left out, and the answer is 65.
            """,
        examples: [
            "synergy references scan reply.txt", "synergy references scan --data Examples/Xland --for XLD --format csv",
            "synergy references scan --format jsonl < answers.jsonl > found.jsonl",
        ],
        options: [
            .state("Only the answers of this State; with '--data'."), .data, .mappings, .noCurated, .input,
            .format(["text", "json", "jsonl", "csv"]), .output, .keepGoing,
        ],
        arguments: [.citingFiles])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let format = command.value("format")
        if format == "jsonl", command.values("data").isEmpty, command.value("input") ?? "jsonl" == "jsonl" {
            return try LineService(command: command, environment: environment) { line, file in
                ReferenceLines.scan(line, file: file)
            }.run(command.arguments("file"))
        }
        let workspace = try CitingInput.workspace(command, in: environment)
        let input = try CitingInput(command, workspace, in: environment)
        let report = ScanReport(input.texts)
        let bytes: [UInt8]
        switch format {
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
}
