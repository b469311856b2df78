import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy explain QUESTION` and `synergy explain A B`.
enum ExplainVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "explain", abstract: "Say in words why a question got its outcome, or how two questions relate.",
        discussion: """
            With one question, every answer that was looked at is named, with the way that leads from it to the question \
            and why it can or cannot be used. With two questions, every chain of mappings that leads from the first to the \
            second is told; then '--for' and '--data' are not needed. With '--for' and '--data' the relations that the State \
            reads in a way of its own count as it reads them; '--view internal' also tells why it does.
            """,
        examples: [
            "synergy explain TIP-SAQ-C2-2020:x8 --for XLD --as-of 2026-11-23 --data Examples/Xland",
            "synergy explain GRETA-R3:x3.1 TIP-SAQ-C2-2020:x8 --as-of 2026-11-23",
        ],
        options: [
            .asOf(), OptionSpec("for", value: "respondent", help: "Who fills the form; needed for one question."),
            .data, .mappings, .noCurated, .view, .format(["text", "json"]), .output, .keepGoing,
        ],
        arguments: [
            ArgumentSpec("question", help: "The question, such as TIP-SAQ-C2-2020:x8."),
            ArgumentSpec("other", help: "Another question, to which the first is related.", isOptional: true),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        let other = command.arguments("other").first
        if other == nil, command.value("for") == nil {
            throw UsageError(
                "Missing option '--for <respondent>'. To explain one question it must be known whose answers to look at.",
                path: command.path)
        }
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let first = try lookups.question(command.arguments("question").first ?? "")
        let bytes: [UInt8]
        if let other {
            let second = try lookups.question(other)
            let respondent = try command.value("for").map { try lookups.respondent($0, environment) }
            let relation = QuestionRelation(
                from: first.question, to: second.question, asOf: asOf, workspace: workspace, respondent: respondent,
                view: PlanView(command))
            bytes = command.value("format") == "json" ? relation.json() : relation.text(environment, command)
        } else {
            let respondent = try lookups.respondent(command.value("for") ?? "", environment)
            let plan = try workspace.plan(
                for: first.questionnaire, respondent: respondent, asOf: asOf, view: PlanView(command))
            bytes = explanation(of: first, in: plan, workspace, environment, command)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func explanation(
        of place: (questionnaire: Questionnaire, question: Question), in plan: ReusePlan, _ workspace: Workspace,
        _ environment: Environment, _ command: ParsedCommand
    ) -> [UInt8] {
        let writer = PlanWriter(plan, questionnaire: place.questionnaire, context: workspace.explanationContext)
        guard let proposal = writer.plan.proposals.first(where: { $0.question == place.question.id }) else { return [] }
        if command.value("format") == "json" { return writer.json(proposal).serialized() }
        let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
        return Array(writer.explanation(of: proposal, width: environment.width, emphasis: style.bold).utf8)
    }
}
