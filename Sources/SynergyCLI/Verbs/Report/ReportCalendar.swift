import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy report calendar`: what falls due, which forms share questions, and in which order to answer them.
enum ReportCalendar {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "calendar", abstract: "List what falls due and why, and the order of submissions that saves most work.",
        discussion: """
            Due days follow from the rules in the instrument files, the day on which an instrument entered into force for \
            the State, and the reports on file; a request in a policy file stands in place of the rule. What is not known is \
            said not to be known, with the reason. Forms that are to be handed in are put into the order in which answers to \
            one save most work on those after it; '--forms' names other forms. It is for the State's own officers, and looks at \
            everything on file. '--format svg' draws it, '--format ics' gives events for a calendar program.
            """,
        examples: [
            "synergy report calendar --for XLD --as-of 2026-11-23 --data Examples/Xland",
            "synergy report calendar --for XLD --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --format ics -o due.ics",
            "synergy report calendar --for XLD --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --forms TIP-SAQ-C1-2020 --forms TIP-SAQ-C2-2020 --forms GRETA-R4 --table calendar-order",
        ],
        options: [
            .reportFor(isRequired: true), .asOf(), .requiredData, .mappings, .noCurated,
            OptionSpec(
                "forms", value: "questionnaire",
                help: "Put this form in order, instead of those that fall due; may be given several times.",
                isRepeatable: true),
            OptionSpec("months", value: "number", help: "How many months to look ahead, 1 to 600; 60 unless said."),
            OptionSpec(
                "sharing", value: "number",
                help: "Name pairs of forms that share at least so many mapped questions; 5 unless said."),
            .burden, .format(["text", "markdown", "json", "csv", "html", "svg", "docx", "xlsx", "ics"]), .table,
            .output, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        let months = try number("months", in: 1...600, command) ?? 60
        let sharing = try number("sharing", in: 1...10_000, command) ?? 5
        let burden = try command.value("burden").map { try ReportInput.burden($0, environment) } ?? .standard
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let forms = try command.values("forms").map { try lookups.questionnaire($0).id }
        guard Set(forms).count <= SubmissionOrder.maximumForms else {
            throw UsageError(
                "At most \(SubmissionOrder.maximumForms) forms can be put in order.", path: command.path)
        }
        let calendar = CalendarReport(
            planner: ReusePlanner(
                crosswalk: Crosswalk(
                    questionnaires: workspace.questionnaires, instruments: workspace.instruments,
                    mappings: workspace.mappings),
                policy: workspace.policy, overrides: workspace.overrides),
            for: respondent, from: workspace.submissions, asOf: asOf, months: months, forms: forms,
            sharing: sharing, burden: burden)
        if command.value("format") == "ics" {
            guard command.values("table").isEmpty else {
                throw UsageError("'--format ics' has no tables to choose from.", path: command.path)
            }
            try environment.deliver(Array(CalendarText(calendar.calendar).text().utf8), to: command.value("output"))
            return .success
        }
        let name = ExplanationContext(respondents: workspace.policy.respondents).name(respondent)
        let document = ReportDocument(
            title: "Report on \(name)",
            facts: [
                .init("respondent", "Respondent", respondent.rawValue), .init("asOf", "As of", asOf.description),
                .init("view", "For", "the respondent's own officers (internal)"),
            ], reports: [calendar.report()])
        return try ReportInput.deliver(document, command, environment)
    }

    private static func number(
        _ option: String, in range: ClosedRange<Int>, _ command: ParsedCommand
    ) throws -> Int? {
        guard let text = command.value(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "'\(text.excerpt)' is no number from \(range.lowerBound) to \(range.upperBound) for '--\(option)'.",
                path: command.path)
        }
        return number
    }
}
