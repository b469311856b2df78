import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review apply FILE…`: adds decision files to the log.
enum ReviewApply {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "apply", abstract: "Add the decisions of one or several reviewers to the log.",
        discussion: """
            Reads the files that the pages of reviewers save, and any other file of decisions, and adds what the log does not \
            have yet; the same file a second time changes nothing. Every line is checked against the plan of that day first. \
            When anything is wrong, every problem is listed with its place and nothing is written.

            What is in the log is never changed. Each line holds a hash of itself and of the line before it, so that \
            'review log --verify' finds whatever was altered, removed or put in.

            Decisions of several reviewers meet in the log. Where two who had not seen each other's decided differently, both \
            are shown, and nothing counts as settled until somebody decides who has seen both.
            """,
        examples: [
            "synergy review apply justice.decisions.jsonl interior.decisions.jsonl --as-of 2026-11-23 \\\n"
                + "      --data Examples/Xland",
            "synergy review apply justice.decisions.jsonl --as-of 2026-11-23 --data Examples/Xland --dry-run",
        ],
        options: [
            .asOf(), .requiredData, .respondent("Refuse decisions about the forms of anybody else.", isRequired: false),
            .form("Refuse decisions about any other form.", isRequired: false), .log,
            OptionSpec("dry-run", help: "Only say what would be added."), .mappings, .noCurated,
            .format(["text", "json"]), .output,
            OptionSpec("keep-going", help: "Add the lines that are right, instead of nothing."),
        ],
        arguments: [
            ArgumentSpec(
                "file", help: "Files of decisions, one a line; '-' is standard input.", isRepeating: true,
                completion: .file)
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let input = try DecisionInput(command, workspace, environment)
        let respondent = try command.value("for").map { try lookups.respondent($0, environment) } ?? input.respondent()
        let form = try command.value("to").map { try lookups.questionnaire($0) }
        let place = try LogPlace(of: respondent, besides: input.paths, command, in: environment)
        if input.paths.contains(where: { environment.isSameFile($0, place.name) }) {
            throw UsageError("'\(place.name.excerpt)' is the log itself.", path: command.path)
        }
        func apply() throws -> AppliedDecisions {
            var log = try LogAddition(place, questionnaires: workspace.questionnaires, in: environment)
            let merge = LogMerge(input.files, into: log.entries)
            var check = NewLineCheck(workspace, respondent: respondent, form: form, asOf: asOf)
            let good = try merge.added.filter { try check.accepts($0) }
            // What cannot be added may have more wrong with it, and all of it is told.
            for line in merge.refused { _ = try check.accepts(line) }
            try input.report(merge.diagnostics + check.diagnostics, command, environment)
            if !command.has("dry-run") { try log.append(good.map(\.entry)) }
            return AppliedDecisions(
                workspace, respondent: respondent, place: place, log: log, added: good.map(\.entry), known: merge.known,
                changed: check.changed, late: check.late, asOf: asOf, isDryRun: command.has("dry-run"))
        }
        let applied = command.has("dry-run") ? try apply() : try place.locked(apply)
        let bytes =
            command.value("format") == "json" ? applied.json() : Array(applied.text(width: environment.width).utf8)
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }
}

/// The files of decisions that a command was given.
private struct DecisionInput {
    let paths: [String]
    private(set) var files: [LogMerge.File] = []
    private var diagnostics: [Diagnostic] = []
    private let command: ParsedCommand

    init(_ command: ParsedCommand, _ workspace: Workspace, _ environment: Environment) throws {
        self.command = command
        paths = command.arguments("file")
        for path in paths {
            let reading = DecisionLog.read(
                try environment.read(path), file: path, questionnaires: workspace.questionnaires)
            diagnostics += reading.diagnostics
            files.append(LogMerge.File(name: path, entries: reading.entries))
        }
    }

    /// The respondent whom all the lines are about.
    func respondent() throws -> Respondent.ID {
        let all = Set(files.flatMap { $0.entries.map(\.respondent) }).sorted()
        if all.count == 1 { return all[0] }
        if all.isEmpty, diagnostics.contains(where: { $0.severity == .error }) {
            throw CommandFailure(
                .badData, "Not one line can be read:\n" + diagnostics.map(\.description).joined(separator: "\n"))
        }
        let found =
            all.isEmpty
            ? "There is no decision in them" : "They are about \(all.map(\.rawValue).joined(separator: ", "))"
        throw UsageError("\(found); say with '--for' whose decisions to add.", path: command.path)
    }

    /// Says every problem; stops when there are errors and the command was not asked to go on.
    func report(_ more: [Diagnostic], _ command: ParsedCommand, _ environment: Environment) throws {
        let all = (diagnostics + more).sorted { $0.location < $1.location }
        environment.say(all)
        let count = all.count { $0.severity == .error }
        guard count > 0 else { return }
        let errors = count == 1 ? "1 error" : "\(count) errors"
        guard command.has("keep-going") else {
            throw CommandFailure(
                .badData, "\(errors) in the input, so nothing was added; '--keep-going' adds the lines that are right.")
        }
        environment.say("\(errors) in the input; the lines concerned were left out.")
    }
}
