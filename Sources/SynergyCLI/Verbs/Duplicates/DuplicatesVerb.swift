import SynergyInterchange
import SynergyMatching
import SynergyModel
import SynergyReuse

/// `synergy duplicates`: questions that are asked more than once, and answers that repeat each other.
enum DuplicatesVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "duplicates",
        abstract: "Find questions that are asked more than once, or answers that repeat each other.",
        discussion: """
            Questions are put together only where no difference of substance is found in words, numbers, negations or what \
            the forms declare, and never against what mappings say: what one says is narrower or something else stays apart. \
            Each group names the question that can stand for all, and says of every other why it belongs there. Without \
            arguments all questionnaires are compared that are built in or stand in '--data' and '--mappings'.

            With '--pairs' also those are shown that look alike and differ in something, with what differs. With '--answers' \
            the texts of the submissions in '--data' are compared instead; only what is public, and neither a draft nor taken \
            back, is read, unless '--view internal' reads everything.

            '--format sssom' writes a worksheet of proposed mappings that 'synergy match --from-session' turns into mappings \
            once somebody has filled it. The answer is 0 whether there are duplicates or not.
            """,
        examples: [
            "synergy duplicates",
            "synergy duplicates GRETA-R2 GRETA-R3 --pairs --top 20",
            "synergy duplicates --data Examples/Xland --answers",
            "synergy duplicates --items questions.tsv --format csv -o duplicates.csv",
        ],
        options: [
            OptionSpec("pairs", help: "Pairs instead of groups, also those that differ in something."),
            OptionSpec("answers", help: "Answers that repeat each other across the submissions of '--data'."),
            OptionSpec(
                "items", value: "file",
                help: """
                    A list of items in place of questionnaires: lines with tabs, with a line of names such as id, title, \
                    text, section, language.
                    """, completion: .file),
            OptionSpec(
                "min-score", value: "number",
                help: """
                    The least likeness, from 0 to 1: 0.8 for groups, 0.5 for '--pairs'; with '--answers' the least part of a \
                    text that stands in the other one, 0.5.
                    """),
            OptionSpec(
                "top", value: "number", help: "Only so many: the largest groups, the best pairs, the longest texts."),
            OptionSpec(
                "as-of", value: "day",
                help: "Only what counts on this day: mappings that are valid, submissions handed in by then."),
            .view, .data, .mappings, .noCurated, .format(["text", "json", "csv", "sssom"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "questionnaire", help: "Only these: identifiers, files of questionnaires, or folders of them.",
                isOptional: true, isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let settings = try DuplicatesSettings(command)
        let bytes =
            command.has("answers")
            ? try answers(command, settings, environment) : try questions(command, settings, environment)
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func questions(
        _ command: ParsedCommand, _ settings: DuplicatesSettings, _ environment: Environment
    ) throws -> [UInt8] {
        let input = try DuplicatesInput(command, in: environment)
        let outcome = DuplicateOutcome(input, settings)
        switch command.value("format") {
        case "json": return outcome.json()
        case "csv": return Array(outcome.csv().utf8)
        case "sssom": return outcome.worksheet().sssom(version: Synergy.version)
        default:
            return Array(DuplicateReport(outcome, width: environment.width, style(command, environment)).text().utf8)
        }
    }

    private static func answers(
        _ command: ParsedCommand, _ settings: DuplicatesSettings, _ environment: Environment
    ) throws -> [UInt8] {
        let (workspace, forms) = try DuplicatesInput.workspace(command, in: environment)
        let readable = ReadableAnswers(
            workspace, view: PlanView(command), asOf: try command.value("as-of").map { _ in try Lookups.asOf(command) })
        let chosen = readable.submissions.filter { forms?.contains($0.questionnaire) ?? true }
        let report = RepeatedAnswers(DuplicateFinder(settings.options).repeatedTexts(in: chosen), most: settings.most)
        switch command.value("format") {
        case "json": return report.json()
        case "csv": return Array(report.csv().utf8)
        default: return Array(report.text(width: environment.width, style(command, environment)).utf8)
        }
    }

    private static func style(_ command: ParsedCommand, _ environment: Environment) -> Style {
        Style(isColored: environment.colorsOutput && command.writesToTerminal)
    }
}
