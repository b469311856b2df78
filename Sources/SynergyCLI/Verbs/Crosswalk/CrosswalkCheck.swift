import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// `synergy crosswalk check`: what contradicts what, and what is wrong with single rows.
enum CrosswalkCheck {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "check", abstract: "Find mappings that contradict each other, and say in words why.",
        discussion: """
            Everything that follows from the mappings is worked out. Each contradiction is told with the fewest mappings that \
            show it, and with what could be left out so that the rest agrees; no file is changed. Without files the built-in \
            mappings are checked; with files only what stands in them, unless '--with-built-in' adds what is built in.

            Single rows are looked at too. Rows that repeat or differ from each other, that name a question its questionnaire \
            does not have, or that join a question to a provision are findings. Rows that are not valid on the day, that somebody \
            else made too, or that name a retired question or a superseded edition are only noted.

            The answer is 1 when there is a contradiction or a finding, and 65 when a file cannot be read.
            """,
        examples: ["synergy crosswalk check", "synergy crosswalk check my.sssom.tsv --as-of 2026-11-23"],
        options: [
            OptionSpec("with-built-in", help: "Check the files together with the mappings that are built in."),
            .validOn, .proposed, .data, .mappings, .noCurated, .format(["text", "json"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "file", help: "Mapping files, or folders of them; '-' is standard input.", isOptional: true,
                isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let material = try CheckMaterial(command, in: environment)
        let closure = try CrosswalkInput.close(material.network, in: environment)
        let check = CrosswalkFindings(report: try report(closure, environment), findings: material.findings())
        let bytes =
            command.value("format") == "json"
            ? check.json()
            : Array(
                check.text(
                    width: environment.width,
                    style: Style(isColored: environment.colorsOutput && command.writesToTerminal)
                ).utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return check.isClean ? .success : .findings
    }

    private static func report(_ closure: Closure, _ environment: Environment) throws -> ConsistencyReport {
        let progress = Progress("Explaining contradictions:", in: environment)
        defer { progress.finish() }
        return try ConsistencyReport(closure) { done, count in
            progress.update(done: done, of: count)
            return true
        }
    }
}
