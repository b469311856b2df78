import SynergyInterchange
import SynergyMatching
import SynergyModel

/// `synergy match`: which questions of two questionnaires look alike.
enum MatchVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "match", abstract: "Suggest which questions of two questionnaires ask the same, for somebody to decide.",
        discussion: """
            For each question of the first questionnaire it lists those of the second that may ask the same, with what \
            speaks for it and how the two may stand to each other. Nothing is claimed: a suggestion becomes a mapping only \
            when somebody accepts it.

            '--format csv' and '--format sssom' write a worksheet with places for the answer (accept or reject), the \
            relation and a note. '--confirmed' reads it back, filled as far as it is, or any mappings: what was accepted \
            helps to find more, what was rejected is not suggested again. '--interactive' asks one suggestion after the \
            other; every answer is kept at once, and the same command goes on where it was left.

            '--format tsv' prints lines with the two identifiers and the score that ranks them, and nothing else.
            """,
        examples: [
            "synergy match GRETA-R3 TIP-SAQ-C2-2020 --top 3",
            "synergy match GRETA-R3 TIP-SAQ-C2-2020 --format csv -o worksheet.csv",
            "synergy match GRETA-R3 TIP-SAQ-C2-2020 --confirmed worksheet.csv",
            "synergy match GRETA-R3 TIP-SAQ-C2-2020 --interactive --reviewer 'A. Curator' -o greta.sssom.tsv",
            "synergy match --items old.tsv --items new.tsv --top 1000 --format tsv",
        ],
        options: [
            OptionSpec(
                "items", value: "file",
                help: """
                    A list of items in place of a questionnaire, twice: lines with tabs, with a line of names such as id, \
                    title, text, section, note.
                    """, isRepeatable: true, completion: .file),
            OptionSpec("top", value: "number", help: "How many suggestions a question gets at most; 5 unless said."),
            OptionSpec("min-confidence", value: "number", help: "Only suggestions at least so likely, from 0 to 1."),
            OptionSpec(
                "confirmed", value: "file",
                help: "A worksheet, a session, mappings, or lines with a_id and b_id; may be given several times.",
                isRepeatable: true, completion: .file),
            OptionSpec(
                "known",
                help: "Start from what the mappings already say: linked pairs are marked and help to find more."),
            OptionSpec("text-only", help: "Leave provisions and aspects aside; only the texts and headings count."),
            OptionSpec("interactive", help: "Ask on the terminal, one suggestion after the other; '?' lists the keys."),
            OptionSpec(
                "session", value: "file", help: "Where the answers are kept; beside the file of '-o' unless said.",
                completion: .file),
            OptionSpec(
                "from-session", value: "file",
                help: "Write out the answers of a session, or of a filled worksheet, without asking.",
                completion: .file),
            OptionSpec(
                "reviewer", value: "name", help: "Who decided; what was accepted is then approved, not only proposed."),
            OptionSpec("id", value: "uri", help: "The identifier of the mapping set that is written."),
            OptionSpec("license", value: "uri", help: "The licence of that mapping set; unspecified unless said."),
            .validOn, .data, .mappings, .noCurated, .format(["text", "csv", "sssom", "json", "tsv"]), .output,
            .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "first", help: "The questionnaire whose questions seek partners: its identifier, or its file.",
                isOptional: true, completion: .file),
            ArgumentSpec(
                "second", help: "The questionnaire they are sought in; may be the same.", isOptional: true,
                completion: .file),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let settings = try MatchSettings(command)
        if command.value("as-of") != nil, !command.has("known") {
            throw UsageError("'--as-of' is about the mappings that '--known' uses.", path: command.path)
        }
        if let path = command.value("from-session") {
            return try MatchAnswers(command, environment, settings).write(from: path)
        }
        if command.has("interactive") {
            let files = try MatchSessionFiles(command, environment)
            let input = try MatchInput(command, environment, settings)
            return try files.run(input, settings)
        }
        for option in ["session", "reviewer"] where command.value(option) != nil {
            throw UsageError("'--\(option)' needs '--interactive' or '--from-session'.", path: command.path)
        }
        if command.value("min-confidence") != nil, command.value("format") == "tsv" {
            throw UsageError("'--format tsv' prints scores that no confidence was made of.", path: command.path)
        }
        let input = try MatchInput(command, environment, settings)
        try environment.deliver(try bytes(input, command, environment, settings), to: command.value("output"))
        return .success
    }

    private static func bytes(
        _ input: MatchInput, _ command: ParsedCommand, _ environment: Environment, _ settings: MatchSettings
    ) throws -> [UInt8] {
        guard command.value("format") != "tsv" else { return try input.scores(most: settings.most) }
        let outcome = try input.outcome(confirmed: input.links.confirmed)
        switch command.value("format") {
        case "csv": return outcome.worksheet(settings, answered: input.links.rows).csv()
        case "sssom": return outcome.worksheet(settings, answered: input.links.rows).sssom(version: Synergy.version)
        case "json": return outcome.json()
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            return Array(MatchReport(outcome, width: environment.width, style).text().utf8)
        }
    }
}
