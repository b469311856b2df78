import SynergyCrosswalk
import SynergyInterchange
import SynergyModel
import SynergyReuse

/// What the reports of one command are made from.
struct ReportInput {
    let command: ParsedCommand
    let environment: Environment
    let workspace: Workspace
    let asOf: CalendarDay
    /// The respondents named; empty for everybody.
    let respondents: [Respondent.ID]
    /// The forms named.
    let forms: [Questionnaire]
    /// Everything that the reader may see.
    let material: ReportMaterial
    let burden: BurdenModel

    /// Titles and labels; of submissions only what the reader may see.
    var context: ExplanationContext {
        ExplanationContext(
            questionnaires: workspace.questionnaires, instruments: workspace.instruments,
            submissions: material.submissions, respondents: workspace.policy.respondents)
    }

    init(_ command: ParsedCommand, _ environment: Environment) throws {
        self.command = command
        self.environment = environment
        asOf = try Lookups.asOf(command)
        burden = try command.value("burden").map { try Self.burden($0, environment) } ?? .standard
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        self.workspace = workspace
        let lookups = Lookups(workspace: workspace, path: command.path)
        let respondents = try command.values("for").map { try lookups.respondent($0, environment) }
        forms = try command.values("to").map(lookups.questionnaire)
        self.respondents = respondents
        let reader =
            PlanView(command) == .internal
            ? ReportReader.officer(of: respondents) : try Self.recipient(command, forms, workspace)
        material = ReportMaterial(
            crosswalk: Crosswalk(
                questionnaires: workspace.questionnaires, instruments: workspace.instruments,
                mappings: workspace.mappings),
            policy: workspace.policy, overrides: workspace.overrides, submissions: workspace.submissions,
            decisions: workspace.decisions, asOf: asOf, reader: reader)
    }

    /// Writes a document of some reports as the command says.
    func deliver(_ make: (Self) throws -> [Report]) throws -> ExitCode {
        let reports = try make(self)
        let names = respondents.isEmpty ? ["all respondents"] : respondents.map { context.name($0) }
        return try Self.deliver(
            ReportDocument(
                title: "\(reports.count == 1 ? "Report" : "Reports") on \(Words.list(names))", facts: facts,
                reports: reports), command, environment)
    }

    /// Writes a document, or those of its tables that the command names, as the command says.
    static func deliver(
        _ whole: ReportDocument, _ command: ParsedCommand, _ environment: Environment
    ) throws -> ExitCode {
        var document = whole
        let wanted = command.values("table")
        if !wanted.isEmpty {
            let names = document.tables.map(\.name)
            for name in wanted where !names.contains(where: { Self.matches($0, name) }) {
                throw UsageError(
                    "There is no table '\(name.excerpt)' in this report. There are \(names.joined(separator: ", ")).",
                    path: command.path)
            }
            document = document.keeping { table in wanted.contains { Self.matches(table.name, $0) } }
        }
        try environment.deliver(try document.bytes(command, environment), to: command.value("output"))
        return .success
    }

    /// Whether a table is meant: of several forms each has tables of its own, with its name behind a colon.
    private static func matches(_ table: String, _ wanted: String) -> Bool {
        table == wanted || table.hasPrefix(wanted + ":")
    }

    private var facts: [ReportDocument.Fact] {
        var facts: [ReportDocument.Fact] = []
        if !respondents.isEmpty {
            facts.append(.init("respondent", "Respondent", respondents.map(\.rawValue).joined(separator: ", ")))
        }
        facts.append(.init("asOf", "As of", asOf.description))
        switch material.reader {
        case .officer: facts.append(.init("view", "For", "the respondent's own officers (internal)"))
        case .recipient(nil, _): facts.append(.init("view", "For", "everybody (public material only)"))
        case .recipient(let body?, _): facts.append(.init("view", "For", "\(body), as far as it may see"))
        }
        return facts
    }

    // MARK: Options

    /// The body that the report is for, by the forms or by name.
    private static func recipient(
        _ command: ParsedCommand, _ forms: [Questionnaire], _ workspace: Workspace
    ) throws -> ReportReader {
        let bodies = Set(forms.map(\.issuer))
        guard bodies.count < 2 else {
            throw UsageError(
                "These forms go to different bodies, and what one of them may see another may not. "
                    + "Name forms of one body, or add '--view internal'.", path: command.path)
        }
        guard let name = command.value("recipient") else {
            return .recipient(bodies.first ?? nil, forms: forms.map(\.id))
        }
        let known = Set(workspace.questionnaires.compactMap(\.issuer))
        guard let body = Body.ID(rawValue: name), known.contains(body) else {
            let help = known.map(\.rawValue).sorted().closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
            throw UsageError("No questionnaire is issued by '\(name.excerpt)'.\(help)", path: command.path)
        }
        guard bodies.isEmpty || bodies == [body] else {
            throw UsageError("'\(name.excerpt)' does not issue \(forms[0].id).", path: command.path)
        }
        return .recipient(body, forms: forms.map(\.id))
    }

    static func burden(_ path: String, _ environment: Environment) throws -> BurdenModel {
        let (model, diagnostics) = BurdenFile.read(try environment.read(path), file: path)
        environment.say(diagnostics)
        guard let model else {
            throw CommandFailure(.badData, "'\(path.excerpt)' holds no assumptions about minutes that could be used.")
        }
        return model
    }

    /// The options that all reports share.
    static func options(with more: [OptionSpec] = []) -> [OptionSpec] {
        [.asOf(), .requiredData, .mappings, .noCurated, .view, .recipient] + more + [
            .format(["text", "markdown", "json", "csv", "html", "svg", "docx", "xlsx"]), .table, .output, .keepGoing,
        ]
    }
}

extension OptionSpec {
    /// `--for`.
    static func reportFor(isRequired: Bool = false) -> OptionSpec {
        OptionSpec(
            "for", value: "respondent",
            help: isRequired
                ? "Who answers, such as XLD." : "Only this respondent, such as XLD; may be given several times.",
            isRequired: isRequired, isRepeatable: !isRequired)
    }

    /// `--to`.
    static func reportTo(isRequired: Bool = false) -> OptionSpec {
        OptionSpec(
            "to", value: "questionnaire",
            help: isRequired
                ? "The form to fill, such as TIP-SAQ-C2-2020; may be given several times."
                : "A form whose body the report is for; of burden, only the decisions on this form.",
            isRequired: isRequired, isRepeatable: true)
    }

    /// `--recipient`.
    static let recipient = OptionSpec(
        "recipient", value: "body", help: "The body that the report is for, such as GRETA, instead of that of '--to'.")

    /// `--burden`.
    static let burden = OptionSpec(
        "burden", value: "file", help: "Assumptions about minutes, as JSON, in place of the usual ones.",
        completion: .file)

    /// `--table`.
    static let table = OptionSpec(
        "table", value: "name", help: "Only this table, such as coverage-next; may be given several times.",
        isRepeatable: true)
}
