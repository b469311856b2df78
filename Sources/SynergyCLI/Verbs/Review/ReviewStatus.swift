import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review status`: how far the review of a form is.
enum ReviewStatus {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "status", abstract: "Say how much of a form is decided, what is open, and what needs another look.",
        discussion: """
            A question is settled when somebody accepted the draft, wrote an answer, decided for a link or to leave it blank, and \
            nobody decided otherwise. A decision needs another look when the proposal has changed since; both are shown.

            With '--check' the answer is 1 as long as anything is open or needs another look.
            """,
        examples: [
            "synergy review status --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland",
            "synergy review status --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --check --format json",
        ],
        options: [
            .respondent("Whose form, such as XLD."), .form("The form, such as TIP-SAQ-C2-2020."), .asOf(),
            .requiredData,
            .log, OptionSpec("check", help: "Answer 1 when anything is open."), .onlyAssigned, .view, .mappings,
            .noCurated, .format(["text", "json"]), .output, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        var workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let target = try lookups.questionnaire(command.value("to") ?? "")
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let place = try LogPlace(of: respondent, command, in: environment)
        let file = try place.file()
        environment.say(file.verification.findings + file.verification.notes)
        if command.value("log") != nil { try workspace.add(file, command, environment) }
        let whole = try workspace.plan(for: target, respondent: respondent, asOf: asOf, view: PlanView(command))
        let office = try OfficeSelection(command, workspace, whole)
        let status = StatusReport(
            office.selected(of: whole), book: office.book, context: workspace.explanationContext, log: file)
        let bytes =
            command.value("format") == "json"
            ? status.json()
            : Array(
                status.text(
                    width: environment.width,
                    emphasis: Style(isColored: environment.colorsOutput && command.writesToTerminal).bold
                ).utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return command.has("check") && !status.isDone ? .findings : .success
    }
}

extension Workspace {
    /// Adds what a log holds that may not be in a data folder.
    mutating func add(_ log: LogFile, _ command: ParsedCommand, _ environment: Environment) throws {
        let reading = DecisionLog.read(log.bytes, file: log.name, questionnaires: questionnaires)
        if reading.diagnostics.contains(where: { $0.severity == .error }) {
            environment.say(reading.diagnostics)
            guard command.has("keep-going") else {
                throw CommandFailure(
                    .badData, "'\(log.name.excerpt)' has errors; '--keep-going' goes on without those lines.")
            }
        }
        let known = Set(decisions)
        decisions += reading.decisions.filter { !known.contains($0) }
        assignments += reading.assignments
    }
}
