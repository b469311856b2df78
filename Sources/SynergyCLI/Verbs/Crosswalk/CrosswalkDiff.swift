import SynergyInterchange
import SynergyModel

/// `synergy crosswalk diff OLD NEW`: what changed between two versions of mappings.
enum CrosswalkDiff {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "diff", abstract: "Say what changed between two versions of mappings, and what it means for answers.",
        discussion: """
            Rows are matched by their record identifiers where both versions have them, else by the two questions or \
            provisions they relate. The order of rows and columns does not matter, nor in which file of a folder a row \
            stands; a row that was turned round together with its relation says the same.

            The answer is 1 when there are differences and 0 when there are none.
            """,
        examples: [
            "synergy crosswalk diff old.sssom.tsv new.sssom.tsv",
            "synergy crosswalk diff Mappings-2025 Mappings-2026 --format json",
        ],
        options: [.lenient, .format(["text", "json"]), .output],
        arguments: [
            ArgumentSpec("old", help: "A mapping file, or a folder of them.", completion: .file),
            ArgumentSpec("new", help: "Its newer version; '-' is standard input.", completion: .file),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let paths = command.arguments("old") + command.arguments("new")
        let files = try DocumentLoader(command: command, environment: environment).load(paths)
        let diff = MappingDiff(
            from: files[0].map(\.document), to: files[1].map(\.document),
            instruments: Set(CuratedPacks.workspace.instruments.map(\.id)))
        let report = DiffReport(diff)
        let bytes: [UInt8]
        if command.value("format") == "json" {
            bytes = report.json()
        } else {
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            bytes = Array(report.text(width: environment.width, style).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return diff.isEmpty ? .success : .findings
    }
}
