import SynergyInterchange
import SynergyModel
import SynergyReferences

/// `synergy references dedupe`: the distinct documents behind all citations.
enum ReferencesDedupe {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "dedupe", abstract: "List the distinct documents that texts or answers cite, and who cites each.",
        discussion: """
            Spellings of one document are merged. Two numbers that may stand for one document, and nothing tells, are listed as \
            doubtful and never merged; a registry that knows both settles it.

            Answers of a data folder are listed by State and answer, other texts by their file or line.
            """,
        examples: [
            "synergy references dedupe --data Examples/Xland", "synergy references dedupe replies/*.txt --format csv",
        ],
        options: [
            .state("Only the answers of this State; with '--data'."), .data, .registry, .mappings, .noCurated, .input,
            .format(["text", "json", "csv"]), .output, .keepGoing,
        ],
        arguments: [.citingFiles])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let workspace = try CitingInput.workspace(command, in: environment)
        let registry = try RegistryInput.registry(command, workspace, in: environment)
        let input = try CitingInput(command, workspace, in: environment)
        let owners = Dictionary(
            (workspace?.submissions ?? []).map { ($0.id.rawValue, $0.respondent.rawValue) },
            uniquingKeysWith: { one, _ in one })
        let sources = input.texts.map { text in
            let state = text.part == nil ? nil : owners[String(text.owner.prefix { $0 != "#" })]
            return CitedDocuments.Source(
                owner: state ?? text.owner, place: state == nil ? "" : text.owner, citations: text.citations())
        }
        let report = DedupeReport(CitedDocuments(sources, registry: registry))
        let bytes: [UInt8]
        switch command.value("format") {
        case "json": bytes = report.json()
        case "csv": bytes = Array(report.csv().utf8)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            bytes = Array(report.text(width: environment.width, style).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return input.isIncomplete ? .badData : .success
    }
}
