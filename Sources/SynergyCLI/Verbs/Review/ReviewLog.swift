import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review log`: who decided what when, and whether anything in the log was tampered with.
enum ReviewLog {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "log", abstract: "List who decided what and when, or check that nothing in the log was altered.",
        discussion: """
            With '--verify' every byte of the log is looked at. Each line holds a hash of itself and of the line before it, and the \
            file beside the log (its name ends in .head) says how many lines there are. The answer is 1, with the lines \
            concerned, when anything was altered, removed, put in or moved.

            Whoever can write the log can write it anew as a whole, with the file beside it. Against that only a head helps that was \
            noted down elsewhere: 'review status' shows it, and '--head' compares it.
            """,
        examples: [
            "synergy review log --for XLD --data Examples/Xland --question TIP-SAQ-C2-2020:x9",
            "synergy review log --for XLD --data Examples/Xland --verify",
        ],
        options: [
            .respondent("Whose log; needed where there are several.", isRequired: false), .data, .log,
            OptionSpec(
                "question", value: "question", help: "Only about this question; may be given several times.",
                isRepeatable: true),
            OptionSpec(
                "reviewer", value: "name", help: "Only by this person; may be given several times.", isRepeatable: true),
            OptionSpec("verify", help: "Check the log instead of listing it."),
            OptionSpec("head", value: "hash", help: "With '--verify': the head that was noted down elsewhere."),
            .mappings, .noCurated, .format(["text", "json", "csv"]), .output,
            OptionSpec("keep-going", help: "List the lines that can be read."),
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        if command.value("head") != nil, !command.has("verify") {
            throw UsageError("'--head' is for '--verify'.", path: command.path)
        }
        guard !command.has("verify") else {
            for option in ["question", "reviewer"] where command.value(option) != nil {
                throw UsageError("'--verify' looks at the whole log, whatever '--\(option)' says.", path: command.path)
            }
            if command.value("format") == "csv" {
                throw UsageError("'--verify' writes text or json.", path: command.path)
            }
            let respondent = try command.value("for").map { text in
                guard let id = Respondent.ID(rawValue: text) else {
                    throw UsageError("'\(text.excerpt)' is no respondent's identifier.", path: command.path)
                }
                return id
            }
            return try verify(try LogPlace(of: respondent, command, in: environment), command, environment)
        }
        let workspace = try InputLoader(environment: environment).load(command)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let respondent = try command.value("for").map { try lookups.respondent($0, environment) }
        let place = try LogPlace(of: respondent, command, in: environment)
        let file = try place.file()
        if !file.exists { environment.say("There is no log '\(place.name.excerpt)' yet.") }
        let reading = DecisionLog.read(
            file.bytes, file: place.name, questionnaires: workspace.questionnaires)
        environment.say(reading.diagnostics)
        if reading.diagnostics.contains(where: { $0.severity == .error }), !command.has("keep-going") {
            throw CommandFailure(
                .badData, "'\(place.name.excerpt)' has errors; '--keep-going' lists the lines that can be read.")
        }
        let questions = try command.values("question").map { try lookups.question($0).question.id }
        let reviewers = command.values("reviewer")
        let people = Set(reading.entries.map(\.person))
        for name in reviewers where !people.contains(name) {
            let help = people.sorted().closest(to: name).map { " Did you mean '\($0)'?" } ?? ""
            throw UsageError("Nothing in the log is by '\(name.excerpt)'.\(help)", path: command.path)
        }
        let entries = reading.entries.filter { entry in
            (respondent == nil || entry.respondent == respondent)
                && (questions.isEmpty || questions.contains(entry.question))
                && (reviewers.isEmpty || reviewers.contains(entry.person))
        }
        let report = LogReport(entries: entries, context: workspace.explanationContext)
        let bytes: [UInt8]
        switch command.value("format") {
        case "json": bytes = report.json()
        case "csv": bytes = Array(report.csv().utf8)
        default: bytes = Array(report.text(width: environment.width).utf8)
        }
        try environment.deliver(bytes, to: command.value("output"))
        return .success
    }

    private static func verify(
        _ place: LogPlace, _ command: ParsedCommand, _ environment: Environment
    ) throws -> ExitCode {
        let file = try place.file()
        var verification = file.verification
        if let noted = command.value("head") { verification.compare(noted: noted) }
        let bytes =
            command.value("format") == "json"
            ? json(verification, place) : text(verification, place, file.exists, environment, command)
        try environment.deliver(bytes, to: command.value("output"))
        return verification.findings.isEmpty ? .success : .findings
    }

    private static func text(
        _ verification: LogVerification, _ place: LogPlace, _ exists: Bool, _ environment: Environment,
        _ command: ParsedCommand
    ) -> [UInt8] {
        let style = Style(isColored: environment.colorsOutput && command.writesToTerminal)
        var lines = (verification.findings + verification.notes).map(style.diagnostic)
        let chained = Words.count(verification.state.lines, "chained line")
        if !verification.findings.isEmpty {
            lines.append("\(Words.count(verification.findings.count, "finding")) in '\(place.name)'.")
        } else if !exists {
            lines.append("There is no log '\(place.name)'.")
        } else if verification.state.lines == 0 {
            lines.append(
                "'\(place.name)' has no chained line, so nothing can be checked; 'review apply' begins the chain.")
        } else {
            let before = verification.linesBefore
            let more = before > 0 ? ", and \(before) before them that they protect" : ""
            lines.append("'\(place.name)' is as it was written: \(chained)\(more).")
            lines.append("Head: \(verification.state.hash)")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func json(_ verification: LogVerification, _ place: LogPlace) -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("log", place.name)
        object.add("lines", verification.state.lines)
        object.add("linesBefore", verification.linesBefore)
        object.add("head", verification.state.lines > 0 ? verification.state.hash : nil)
        object.add("findings", node: JSONNode(.array(verification.findings.map(\.planJSON))))
        object.add("notes", node: JSONNode(.array(verification.notes.map(\.planJSON))))
        return object.node.serialized()
    }
}
