import SynergyInterchange
import SynergyMatching
import SynergyModel

/// `synergy lint QUESTIONNAIRE`.
enum LintVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "lint",
        abstract: "Check whether a draft questionnaire is short, precise, focused and asks nothing twice.",
        discussion: """
            The draft is a file, or the identifier of a form that is built in or stands in '--data' and '--mappings'. It is \
            looked at for how much it asks and how long answers take, for one thing per question in words that all read alike, \
            for the provisions of its instruments, and for questions that the draft or other forms ask already. Only forms \
            that were published by then count, and the editions it replaces only as a note, unless '--against' names them.

            Each finding has a rule, a severity, a place, and what to do. Wording is read in English, its main points in French \
            and Spanish too. A question that another form has by what mappings say is a warning where that form was answered \
            by enough respondents in '--data' or was named, else a note.

            The answer is 1 when there is an error or a warning; notes are for information and do not count. A draft that \
            cannot be read is answered with 65.
            """,
        examples: [
            "synergy lint Examples/Drafts/bad.questionnaire.json", "synergy lint TIP-Q2-2005 --against TIP-Q1-2004",
            "synergy lint my.questionnaire.json --data Examples/Xland --format markdown -o findings.md",
        ],
        options: [
            OptionSpec(
                "against", value: "form",
                help: "Compare only with this form, whenever it was published; may be given several times.",
                isRepeatable: true),
            OptionSpec("max-words", value: "number", help: "How many words a question may have; 30 unless said."),
            OptionSpec("max-questions", value: "number", help: "How many questions the form may have; 40 unless said."),
            OptionSpec(
                "max-minutes", value: "number",
                help: "How many minutes the answers may take by the lower estimate; 960 unless said, two working days."),
            OptionSpec(
                "min-score", value: "number",
                help: "The least likeness of questions said to look the same, from 0.5 to 1; 0.8 unless said."),
            OptionSpec(
                "answered-by", value: "number",
                help: "How many respondents must have answered another form for a warning; 1 unless said."),
            .data, .mappings, .noCurated, .format(["text", "json", "csv", "markdown"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "questionnaire", help: "The draft: a file, '-' for standard input, or an identifier.", completion: .file
            )
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        var options = try LintSettings.options(command)
        let input = try LintInput(command, in: environment)
        options.against = try input.forms(named: command.values("against"), command)
        var report = QuestionnaireLinter(options).report(on: input.draft, knowing: try input.context(in: environment))
        if let places = input.places { report = places.placing(report) }
        try environment.deliver(bytes(LintWriter(report), command, environment), to: command.value("output"))
        return report.isClean ? .success : .findings
    }

    private static func bytes(
        _ writer: LintWriter, _ command: ParsedCommand, _ environment: Environment
    ) -> [UInt8] {
        switch command.value("format") {
        case "json": return writer.json()
        case "csv": return Array(writer.csv().utf8)
        case "markdown": return Array(writer.markdown().utf8)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            return Array(writer.text(width: environment.width, emphasis: style.bold).utf8)
        }
    }
}
