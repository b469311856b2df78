import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy convert`: between the formats that people already have.
enum ConvertVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "convert", abstract: "Convert forms, answers and mappings between formats.",
        discussion: """
            Reads and writes data folders (json), tables in CSV, TSV and Excel, Word forms, XLSForm, FHIR R5, OSCAL, SSSOM, SKOS as \
            Turtle, N-Triples and JSON-LD, and SDMX-CSV. The format of a file is seen from what it holds and how it is called; \
            '--from' and '--to' say it where that is not enough. What the new format cannot carry, and what the old one held that \
            has no place here, is counted on standard error: nothing is lost silently.

            'json' is one file for one form, reply or treaty; where there are several things, '-o' names a folder. A reply in \
            Word does not say which form it fills: say it with '--form', and with '--for' and '--submitted' who sent it and when.

            A folder without files of a data folder is read as one of tables (.csv, .tsv, .xlsx).

            '--template' writes an empty Excel workbook to be filled in, in one of the six languages of the UN.
            """,
        examples: [
            "synergy convert reply.docx --form GRETA-R3 --for XLD --submitted 2026-05-02 -o reply.submission.json",
            "synergy convert mappings.xlsx -o mappings.sssom.tsv",
            "synergy convert Examples/Xland --to fhir -o xland.fhir.json",
            "synergy convert --template --language fr -o modele.xlsx",
        ],
        options: [
            OptionSpec(
                "from", value: "format", help: "The format of the files; seen from each of them unless said.",
                choices: ExchangeFormat.allCases.map(\.rawValue)),
            OptionSpec(
                "to", value: "format", help: "The format to write; seen from the name of '-o' unless said.",
                choices: ExchangeFormat.allCases.map(\.rawValue)),
            .output,
            OptionSpec(
                "table", value: "table", help: "Which table to write where a format holds only one, as CSV does.",
                choices: TableKind.allCases.map(\.rawValue)),
            OptionSpec(
                "language", value: "language", help: "The language of headings and fixed words; en unless said.",
                choices: TableLanguage.allCases.map(\.rawValue)),
            OptionSpec("template", help: "Write an empty workbook to be filled in."),
            OptionSpec("form", value: "questionnaire", help: "The form that a reply fills, such as GRETA-R3."),
            OptionSpec("for", value: "respondent", help: "Who filled it, such as XLD."),
            OptionSpec("submitted", value: "day", help: "When it was handed in, such as 2026-05-02."),
            OptionSpec(
                "only", value: "id",
                help: "Only the form, reply or set of this identifier; may be given several times.",
                isRepeatable: true),
            .data, .mappings, .noCurated, .keepGoing,
        ],
        arguments: [
            ArgumentSpec(
                "file", help: "Files or data folders; '-', or none, is standard input.", isOptional: true,
                isRepeating: true, completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        if command.has("template") { return try writeTemplate(command, environment) }
        let target = try ConvertTarget(command)
        let source = try ConvertSource(command, in: environment)
        var (reading, known) = try source.read(for: target.format)
        environment.say(reading.diagnostics)
        let errors = reading.diagnostics.count { $0.severity == .error }
        if errors > 0, !command.has("keep-going") {
            throw CommandFailure(
                .badData,
                "\(errors == 1 ? "1 error" : "\(errors) errors") in the input, so nothing was written; "
                    + "'--keep-going' goes on without what is wrong.")
        }
        reading.content = try source.selected(reading.content)
        guard !reading.content.isEmpty else {
            throw CommandFailure(.badData, "There is nothing in the input that could be converted.")
        }
        let losses = try target.write(reading.content, knowing: known, in: environment)
        environment.say("\(source.described) held \(reading.content.inWords).")
        ConvertReport.say(reading.losses, "not read", environment)
        ConvertReport.say(losses, "not written", environment)
        return .success
    }

    private static func writeTemplate(_ command: ParsedCommand, _ environment: Environment) throws -> ExitCode {
        guard command.arguments("file").isEmpty else {
            throw UsageError("'--template' writes an empty workbook and reads no file.", path: command.path)
        }
        let named = command.value("output").flatMap { $0 == "-" ? nil : ExchangeFormat(name: $0) }
        for (format, option) in [
            (command.value("to").flatMap(ExchangeFormat.init(rawValue:)), "to"), (named, "output"),
        ] {
            guard let format, format != .xlsx else { continue }
            throw UsageError(
                "'--template' writes an Excel workbook, and '--\(option) \((command.value(option) ?? "").excerpt)' is "
                    + "\(format.title); name a file such as 'template.xlsx'.", path: command.path)
        }
        let language = command.value("language").flatMap(TableLanguage.init(rawValue:)) ?? .english
        let writing = try environment.officeFormats().writeWorkbook(ExchangeTables.template(language: language))
        try environment.deliver(writing.bytes, to: command.value("output"))
        return .success
    }
}

/// What is said when a conversion is done.
enum ConvertReport {
    /// Says what was lost; what comes often in one sentence, with where it came first.
    static func say(_ losses: FormatLosses, _ verb: String, _ environment: Environment) {
        for entry in losses.entries { environment.say("\(verb): \(entry.sentence)") }
    }
}

extension ExchangeContent {
    /// How much there is, in a sentence.
    var inWords: String {
        let counts: [(Int, String, String)] = [
            (instruments.count, "instrument", "instruments"), (questionnaires.count, "form", "forms"),
            (questionnaires.reduce(0) { $0 + $1.questions.count }, "question", "questions"),
            (submissions.count, "reply", "replies"),
            (submissions.reduce(0) { $0 + $1.answers.count }, "answer", "answers"),
            (mappings.reduce(0) { $0 + $1.mappings.count }, "mapping", "mappings"),
            (decisions.count, "decision", "decisions"),
        ]
        let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        return words.isEmpty ? "nothing" : Words.list(words)
    }
}
