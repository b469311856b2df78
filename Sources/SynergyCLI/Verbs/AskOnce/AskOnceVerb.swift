import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy ask-once`: several open forms, and each thing asked once.
enum AskOnceVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "ask-once", abstract: "Find the fewest minutes of questions that answer several open forms at once.",
        discussion: """
            What fresh and usable answers settle is not asked again. Of all ways to settle the rest, the one that takes least \
            time is looked for; where it is not proved to be that one, how much a better one could save at most is said. A \
            question counts as answered by another only if every possible answer to that one would settle it.

            '--format form' writes what is asked as one form in Word, '--format questionnaire' as a file for the data folder; fill it, and 'prefill' \
            carries its answers to the forms they are for. Where it asks for a part of a question, '--format sssom' writes \
            the mappings that belong to it.
            """,
        examples: [
            "synergy ask-once --for XLD --forms TIP-SAQ-C1-2020,TIP-SAQ-C2-2020,TIP-Q1-2004 --as-of 2026-11-23 \\\n"
                + "      --data Examples/Xland",
            "synergy ask-once --for XLD --forms TIP-SAQ-C1-2020,TIP-Q1-2004 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --format questionnaire -o once.questionnaire.json",
        ],
        options: [
            OptionSpec("for", value: "respondent", help: "Who answers, such as XLD.", isRequired: true),
            OptionSpec(
                "forms", value: "forms", help: "The open forms, with commas between them; may be given several times.",
                isRequired: true, isRepeatable: true),
            .asOf(), .requiredData, .mappings, .noCurated,
            OptionSpec(
                "also", value: "forms",
                help: "Forms that are not open, but whose questions may be asked where that saves others.",
                isRepeatable: true),
            OptionSpec(
                "estimate", value: "end",
                help: "Which end of the assumed minutes to make as small as possible; mean unless said.",
                choices: AskOnceOptions.Estimate.allCases.map(\.rawValue)),
            OptionSpec(
                "answer-language", value: "language",
                help:
                    "The language the answers will be written in, such as fr: texts then feed every form that takes it."
            ),
            .burden,
            OptionSpec(
                "id", value: "id", help: "The identifier of the form that is written; ONCE and the day unless said."),
            .format(["text", "markdown", "json", "csv", "html", "docx", "xlsx", "questionnaire", "form", "sssom"]),
            .output, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        // Word and Excel take over before anything is read.
        if ["docx", "xlsx", "form"].contains(command.value("format")) { _ = try environment.officeFormats() }
        let asOf = try Lookups.asOf(command)
        let burden = try command.value("burden").map { try ReportInput.burden($0, environment) } ?? .standard
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let crosswalk = Crosswalk(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments, mappings: workspace.mappings)
        let planner = AskOncePlanner(
            planner: ReusePlanner(crosswalk: crosswalk, policy: workspace.policy, overrides: workspace.overrides),
            burden: burden, options: try options(command, lookups))
        let forms = try lookups.forms("forms", command)
        guard !forms.isEmpty else {
            throw UsageError(
                "No forms are named; write for example '--forms GRETA-R4,TIP-SAQ-C2-2020'.", path: command.path)
        }
        let plan = try planner.plan(
            for: forms, respondent: respondent, from: workspace.submissions, asOf: asOf,
            decisions: workspace.decisions)
        try environment.deliver(
            try bytes(plan, crosswalk, workspace, command, environment), to: command.value("output"))
        return .success
    }

    private static func options(_ command: ParsedCommand, _ lookups: Lookups) throws -> AskOnceOptions {
        let language = try command.value("answer-language").map { text in
            guard let language = LanguageTag(text) else {
                throw UsageError("'\(text.excerpt)' is no language; write it as 'fr' or 'pt-BR'.", path: command.path)
            }
            return language
        }
        return AskOnceOptions(
            estimate: command.value("estimate").flatMap(AskOnceOptions.Estimate.init) ?? .mean,
            alsoAsking: try lookups.forms("also", command), answerLanguage: language)
    }

    private static func bytes(
        _ plan: AskOncePlan, _ crosswalk: Crosswalk, _ workspace: Workspace, _ command: ParsedCommand,
        _ environment: Environment
    ) throws -> [UInt8] {
        let id = try formID(plan, workspace, command)
        switch command.value("format") {
        case "questionnaire", "form":
            let parts = plan.asked.count { !$0.isWhole }
            if parts > 0 {
                let text =
                    parts == 1 ? "1 question is asked for a part" : "\(parts) questions are asked for a part of theirs"
                environment.say("\(text); '--format sssom' writes the mappings that carry their answers back.")
            }
            let names = Words.list(plan.forms.map(\.id.rawValue))
            let form = plan.consolidatedQuestionnaire(
                id: id, title: LocalizedText("What is open in \(names), asked once", language: .english),
                from: crosswalk)
            guard command.value("format") == "form" else { return form.json(JSONWriting()).serialized() }
            return try environment.officeFormats().writeDocument(ExchangeContent(questionnaires: [form]), []).bytes
        case "sssom":
            return SSSOM.write(plan.consolidatedMappings(id: id, from: crosswalk))
        default:
            let context = workspace.explanationContext
            return try ReportDocument(
                title: "Questions to \(context.name(plan.respondent))",
                facts: [
                    .init("respondent", "Respondent", plan.respondent.rawValue),
                    .init("asOf", "As of", plan.asOf.description),
                ], reports: [plan.report(in: context)]
            ).bytes(command, environment)
        }
    }

    private static func formID(
        _ plan: AskOncePlan, _ workspace: Workspace, _ command: ParsedCommand
    ) throws -> Questionnaire.ID {
        let text = command.value("id") ?? "ONCE-\(plan.asOf)"
        guard let id = Questionnaire.ID(rawValue: text), !text.contains(":") else {
            throw UsageError("'\(text.excerpt)' is no identifier of a form.", path: command.path)
        }
        guard !workspace.questionnaires.contains(where: { $0.id == id }) else {
            throw UsageError("There is a form '\(id)' already; name another with '--id'.", path: command.path)
        }
        return id
    }
}

extension Lookups {
    /// The forms that an option names, with commas between them.
    fileprivate func forms(_ option: String, _ command: ParsedCommand) throws -> [Questionnaire.ID] {
        try command.values(option).flatMap { $0.split(separator: ",") }.map { try questionnaire(String($0)).id }
    }
}
