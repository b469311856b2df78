import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse
import SynergyWorkbench

/// `synergy prefill`, the main job.
enum PrefillVerb {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "prefill", abstract: "Prefill a questionnaire from what a State has already submitted.",
        discussion: """
            For every question it says what can be reused, from where, by which chain of reasoning, and what is still \
            missing. A draft is never more than a proposal. Formats: 'html' is a page to work in, 'docx' a Word form, 'xlsx' a \
            workbook with a column for decisions (see 'review read'), 'fhir' a response in progress, 'prov' and 'turtle' the \
            statement of sources in the words of W3C PROV. Mappings are taken from the packs that are built in, from the \
            folders that SYNERGY_MAPPINGS lists (with ':' between them), from '--mappings' and from the data folders; where \
            two define the same thing, the later of these wins.

            When a file is wrong, every problem is listed with its place and nothing is written, unless '--keep-going' asks \
            to go on without it.
            """,
        examples: [
            "synergy prefill --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland",
            "synergy prefill --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --format json -o plan.json",
            "synergy prefill --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --format html -o review.html",
            "synergy prefill --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      --format docx -o form.docx",
        ],
        options: [
            OptionSpec("for", value: "respondent", help: "Who fills the form, such as XLD.", isRequired: true),
            OptionSpec(
                "to", value: "questionnaire", help: "The form to fill, such as TIP-SAQ-C2-2020.", isRequired: true),
            .asOf(), .requiredData, .mappings, .noCurated, .view,
            .format(["text", "json", "csv", "html", "docx", "xlsx", "fhir", "prov", "turtle"]), .output,
            OptionSpec(
                "language", value: "language",
                help: "The language of the page, the Word form and the workbook; en, or that of the form, unless said.",
                choices: WorkbenchPage.Language.allCases.map(\.rawValue)),
            OptionSpec(
                "since", value: "file",
                help: "Say what changed since this plan, which '--format json' wrote; '-' is standard input.",
                completion: .file),
            .onlyAssigned, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        // Word and Excel take over before anything is read.
        if PrefillFormats.isOffice(command) { _ = try environment.officeFormats() }
        let asOf = try Lookups.asOf(command)
        let workspace = try InputLoader(environment: environment).load(command)
        let old = try command.value("since").map { try earlierPlan($0, environment) }
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let target = try lookups.questionnaire(command.value("to") ?? "")
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let plan = try workspace.plan(
            for: target, respondent: respondent, asOf: asOf, view: PlanView(command))
        let office = try OfficeSelection(command, workspace, plan)
        let asked = office.selected(of: plan)
        var writer = PlanWriter(asked, questionnaire: target, context: workspace.explanationContext)
        // Compared as a whole, so that what others answer does not look as if it were gone.
        if let old { writer.changes = office.selected(of: try changes(from: old, to: plan, environment)) }
        let bytes =
            if command.value("format") == "html" {
                page(asked, target, workspace, command).html()
            } else if let other = try PrefillFormats(plan: asked, form: target, workspace: workspace).bytes(
                command, environment)
            {
                other
            } else {
                bytes(writer, command, environment)
            }
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func bytes(_ writer: PlanWriter, _ command: ParsedCommand, _ environment: Environment) -> [UInt8] {
        switch command.value("format") {
        case "json": return writer.json()
        case "csv": return Array(writer.csv().utf8)
        default:
            let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
            return Array(writer.text(width: environment.width, emphasis: style.bold).utf8)
        }
    }

    /// The page in which a reviewer works through the plan.
    private static func page(
        _ plan: ReusePlan, _ target: Questionnaire, _ workspace: Workspace, _ command: ParsedCommand
    ) -> WorkbenchPage {
        let language = command.value("language").flatMap(WorkbenchPage.Language.init)
        return WorkbenchPage(
            plan, questionnaire: target, in: workspace,
            options: .init(
                language: language ?? .english, office: command.value("only-assigned"),
                generator: "ReportingSynergy \(Synergy.version)"))
    }

    private static func earlierPlan(_ path: String, _ environment: Environment) throws -> PlanSummary {
        let (summary, diagnostics) = PlanSummary.read(try environment.read(path), file: path)
        environment.say(diagnostics)
        guard let summary else { throw CommandFailure(.badData, "'\(path.excerpt)' is not a plan to compare with.") }
        return summary
    }

    private static func changes(
        from old: PlanSummary, to plan: ReusePlan, _ environment: Environment
    ) throws -> PlanChanges {
        guard old.target == plan.target, old.respondent == plan.respondent else {
            throw CommandFailure(
                .badData, "The earlier plan is for \(old.respondent) and \(old.target), so there is nothing to compare."
            )
        }
        guard plan.view == .internal || old.view == plan.view.rawValue else {
            throw CommandFailure(
                .badData,
                "The earlier plan was made for the \(old.view.excerpt) view, which the recipient may not see; compare with "
                    + "one for the recipient, or add '--view internal'.")
        }
        if old.view != plan.view.rawValue {
            environment.say("warning: the earlier plan was made for the \(old.view) view.")
        }
        return PlanChanges(from: old, to: PlanSummary(plan))
    }
}

extension PlanView {
    /// The view that `--view` names; the recipient's unless said.
    init(_ command: ParsedCommand) { self = command.value("view").flatMap(Self.init) ?? .recipient }
}

extension ParsedCommand {
    /// Whether the result goes to standard output.
    var writesToTerminal: Bool { value("output").map { $0 == "-" } ?? true }
}

extension Workspace {
    /// Plans one form for one respondent.
    func plan(
        for target: Questionnaire, respondent: Respondent.ID, asOf: CalendarDay, view: PlanView
    ) throws -> ReusePlan {
        let planner = ReusePlanner(
            crosswalk: Crosswalk(questionnaires: questionnaires, instruments: instruments, mappings: mappings),
            policy: policy, overrides: overrides)
        return try planner.plan(
            for: target.id, respondent: respondent, from: submissions, asOf: asOf, view: view, decisions: decisions)
    }
}
