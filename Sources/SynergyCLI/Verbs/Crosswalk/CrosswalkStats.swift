import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk stats`: counts of mapping files, and of what follows from them.
enum CrosswalkStats {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "stats", abstract: "Count what mapping files say, and with '--closure' what follows from them.",
        discussion: """
            Without files the built-in mappings are counted. A mapping takes part in conclusions when it is approved; \
            '--proposed' lets proposed ones count too.

            With '--closure' everything that follows is worked out and counted: ordered pairs of questions of which something is \
            known, those with one relation left ('definite'), and pairs for which mappings leave nothing ('contradictory').
            """,
        examples: [
            "synergy crosswalk stats", "synergy crosswalk stats --closure --format json my.sssom.tsv",
        ],
        options: [
            OptionSpec("closure", help: "Also count what follows."), .validOn, .proposed, .mappings, .noCurated,
            .format(["text", "json"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "file", help: "Mapping files, or folders of them; '-' is standard input.", isOptional: true,
                isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let selection = try CrosswalkInput.selection(command)
        let files = command.arguments("file")
        let counts: MappingCounts
        let network: RelationNetwork
        if let documents = try CrosswalkInput.documents(files, command, in: environment) {
            counts = MappingCounts(documents: documents, selecting: selection)
            // The elements that a map names are terms of their own.
            network =
                counts.elementMaps > 0
                ? RelationNetwork(documents.map(\.set), selecting: selection)
                : RelationNetwork(documents: documents, selecting: selection)
        } else {
            let input = try CrosswalkInput.load(files, command, in: environment)
            counts = MappingCounts(input.sets, selecting: selection)
            network = RelationNetwork(input.sets, questionnaires: input.questionnaires, selecting: selection)
        }
        let closure = command.has("closure") ? try CrosswalkInput.close(network, in: environment) : nil
        let report = CrosswalkCounts(counts: counts, closure: closure)
        let bytes = command.value("format") == "json" ? report.json() : Array(report.text().utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }
}
