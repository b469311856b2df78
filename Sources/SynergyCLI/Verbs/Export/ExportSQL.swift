import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy export sql`: tables, closure and decision as one script.
enum ExportSQL {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    /// The word for everything there is.
    private static let all = "all"

    static let specification = CommandSpec(
        name: "sql", abstract: "Write the data and the decision as one SQL script.",
        discussion: """
            The script makes tables of the forms, the crosswalk, the policy and the answers, and decides in SQL what 'prefill' \
            decides: for every question of the forms of '--to', for everybody named by '--for'. Its tables outcome, \
            element_outcome and candidate hold the result. Answers may be added to its tables and decided by running its \
            last part again.

            The script holds every answer, restricted ones too, whatever the view: keep it as safe as the data folder. Run it in \
            a database of its own; with PostgreSQL, DuckDB and Spark it makes a schema 'synergy'.
            """,
        examples: [
            "synergy export sql --dialect sqlite --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      -o xland.sql",
            "synergy export sql --dialect duckdb --to all --for all --view both --as-of 2026-11-23 \\\n"
                + "      --data Examples/Xland -o xland.sql",
        ],
        options: [
            OptionSpec(
                "dialect", value: "engine", help: "The engine that runs it.", isRequired: true,
                choices: SQLDialect.allCases.map(\.rawValue)),
            OptionSpec(
                "to", value: "forms",
                help: "The forms to fill, with commas between them, or all; may be given several times.",
                isRequired: true, isRepeatable: true),
            OptionSpec(
                "for", value: "respondents",
                help: "Who fills them, with commas between them, or all; all unless said. May be given several times.",
                isRepeatable: true),
            .asOf(), .requiredData, .mappings, .noCurated,
            OptionSpec(
                "view", value: "view",
                help: "For the recipient, for your own eyes, or both; recipient unless said.",
                choices: PlanView.allCases.map(\.rawValue) + ["both"]),
            .output, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let targets = try names("to", command).map { try lookups.questionnaire($0).id }
        let respondents = try names("for", command).map { try lookups.respondent($0, environment) }
        let view: PlanView? = command.value("view").map { PlanView(rawValue: $0) } ?? .recipient
        let export = SQLExport(
            workspace,
            options: .init(
                dialect: command.value("dialect").flatMap(SQLDialect.init) ?? .sqlite, asOf: asOf,
                targets: targets.isEmpty ? workspace.questionnaires.map(\.id) : targets, respondents: respondents,
                views: view.map { [$0] } ?? PlanView.allCases))
        let script = export.script()
        try environment.deliver(script.bytes, to: command.value("output"))
        environment.say(
            "Respondents: \(script.respondents); questions: \(script.questions); answers: \(script.answers); "
                + "ways from a question to an element: \(script.ways).")
        for remark in script.remarks { environment.say(remark) }
        return .success
    }

    /// The names that an option lists; none for all.
    private static func names(_ option: String, _ command: ParsedCommand) throws -> [String] {
        let names = command.values(option).flatMap { $0.split(separator: ",") }.map(String.init)
        if command.values(option).isEmpty || names == [all] { return [] }
        guard !names.isEmpty, !names.contains(all) else {
            throw UsageError("'--\(option)' takes names, or the one word 'all'.", path: command.path)
        }
        return names
    }
}

extension SQLExport.Script {
    /// What the script cannot work out itself for answers that are added to it.
    fileprivate var remarks: [String] {
        var remarks: [String] = []
        if computedValues > 0 {
            remarks.append(
                "\(computedValues) values were worked out here, because texts are cut, joined or looked into; "
                    + "answers added to the tables have none of these.")
        }
        if followedPointers > 0 {
            remarks.append(
                "\(followedPointers) answers that only point elsewhere were followed here; "
                    + "those added to the tables are not followed.")
        }
        if plannedDecisions > 0 {
            remarks.append("\(plannedDecisions) accepted drafts were looked up here.")
        }
        return remarks
    }
}
