import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review read FILE`: the decisions that somebody wrote into a workbook.
enum ReviewRead {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "read", abstract: "Take the decisions out of an Excel workbook.",
        discussion: """
            Reads a workbook that 'prefill --format xlsx' wrote and somebody filled in: the columns for the decision, an answer \
            of one's own and the reason. The result is a file of decisions for 'review apply'. A row that cannot be understood is \
            reported with its cell, and then nothing is written; it is never guessed at. So is a draft that was changed where it \
            stands, and a workbook of another form or another respondent.
            """,
        examples: [
            "synergy review read form.xlsx --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --reviewer 'Ministry of Justice' --time 2026-11-23T10:00:00Z -o justice.decisions.jsonl"
        ],
        options: [
            OptionSpec("for", value: "respondent", help: "Who fills the form, such as XLD.", isRequired: true),
            OptionSpec("to", value: "questionnaire", help: "The form, such as TIP-SAQ-C2-2020.", isRequired: true),
            .asOf(), .requiredData, .mappings, .noCurated, .view,
            OptionSpec("reviewer", value: "name", help: "Who decided, where the workbook does not say it."),
            OptionSpec(
                "time", value: "time", help: "When it was decided, in UTC, such as 2026-11-23T10:00:00Z.",
                isRequired: true),
            .output, .keepGoing,
        ],
        arguments: [ArgumentSpec("file", help: "The workbook; '-' is standard input.", completion: .file)])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let office = try environment.officeFormats()
        let asOf = try Lookups.asOf(command)
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let form = try lookups.questionnaire(command.value("to") ?? "")
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let plan = try workspace.plan(for: form, respondent: respondent, asOf: asOf, view: PlanView(command))
        let name = command.arguments("file").first ?? "-"
        let (workbook, problems) = office.readWorkbook(try environment.read(name), name)
        var decisions: [Decision] = []
        var diagnostics = problems
        if let workbook {
            let reading = PlanWorkbook.read(
                workbook, file: name, plan: plan, questionnaire: form, context: workspace.explanationContext,
                reviewer: command.value("reviewer"), time: command.value("time") ?? "")
            decisions = reading.decisions
            diagnostics += reading.diagnostics
        }
        environment.say(diagnostics)
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0, !command.has("keep-going") {
            throw CommandFailure(
                .badData,
                "\(errors == 1 ? "1 error" : "\(errors) errors") in the workbook, so nothing was written; '--keep-going' goes on "
                    + "without the rows concerned.")
        }
        let content = ExchangeContent(decisions: decisions)
        try environment.deliver(
            DataFolderFormat.files(of: content).first?.bytes ?? [], to: command.value("output"))
        environment.say("\(decisions.count == 1 ? "1 decision" : "\(decisions.count) decisions") in the workbook.")
        return .success
    }
}
