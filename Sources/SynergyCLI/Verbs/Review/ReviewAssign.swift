import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review assign`: says which office answers which questions.
enum ReviewAssign {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "assign", abstract: "Say which office is to answer which questions of a form.",
        discussion: """
            The assignment is added to the log, and the latest one of a question counts. 'prefill --only-assigned' then gives each \
            office its own part, and 'review status' counts by office.

            The time is given, because no clock is read: the same command does the same tomorrow.
            """,
        examples: [
            "synergy review assign --office 'Ministry of Justice' --for XLD --to TIP-SAQ-C2-2020 \\\n"
                + "      --section 'Stay of victims' --by 'L. Haddad' \\\n"
                + "      --time 2026-11-20T09:30:00Z --data Examples/Xland",
            "synergy review assign --none --for XLD --question TIP-SAQ-C2-2020:x9 \\\n"
                + "      --by 'L. Haddad' --time 2026-11-20T10:30:00Z --data Examples/Xland",
        ],
        options: [
            OptionSpec("office", value: "name", help: "The office that is to answer."),
            OptionSpec("none", help: "Take the questions from the office that has them."),
            .respondent("Whose form, such as XLD."),
            .form("The form whose sections are meant.", isRequired: false),
            OptionSpec(
                "question", value: "question",
                help: "A question, such as TIP-SAQ-C2-2020:x9; may be given several times.",
                isRepeatable: true),
            OptionSpec(
                "section", value: "heading", help: "All questions under this heading; may be given several times.",
                isRepeatable: true),
            OptionSpec("by", value: "name", help: "Who says so.", isRequired: true),
            OptionSpec(
                "time", value: "time", help: "When, in UTC, such as 2026-11-20T09:30:00Z.", isRequired: true,
                whyRequired:
                    "The latest assignment counts, and no clock is read. Say for example '--time 2026-11-20T09:30:00Z'."
            ),
            .requiredData, .log, .mappings, .noCurated,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let office = command.value("office")
        guard (office != nil) != command.has("none"), office?.isEmpty != true else {
            throw UsageError("Name the office with '--office', or say '--none'.", path: command.path)
        }
        let time = command.value("time") ?? ""
        guard JSONNode.isTime(time) else {
            throw UsageError("'\(time.excerpt)' is no time in UTC such as 2026-11-20T09:30:00Z.", path: command.path)
        }
        let workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        let questions = try questions(command, lookups)
        let place = try LogPlace(of: respondent, command, in: environment)
        let added = try place.locked {
            var log = try LogAddition(place, questionnaires: workspace.questionnaires, in: environment)
            let entries = questions.map { question in
                LogEntry(
                    .assignment(
                        Assignment(
                            respondent: respondent, question: question, office: office, by: command.value("by") ?? "",
                            time: time))
                ).identified
            }
            let merge = LogMerge([LogMerge.File(name: place.name, entries: entries)], into: log.entries)
            // In the order of the form; they all have one time.
            let new = Set(merge.added.map(\.entry.id))
            try log.append(entries.filter { new.contains($0.id) })
            environment.say(log.headWords)
            return new.count
        }
        let to = office.map { "assigned to \($0)" } ?? "taken from the office that had them"
        let already = questions.count - added
        let more = already > 0 ? "; \(already) already said so" : ""
        environment.say("\(Words.count(added, "question")) \(to)\(more).")
        return .success
    }

    private static func questions(_ command: ParsedCommand, _ lookups: Lookups) throws -> [Question.ID] {
        var questions: [Question.ID] = []
        for name in command.values("question") { questions.append(try lookups.question(name).question.id) }
        let sections = command.values("section")
        if !sections.isEmpty {
            guard let name = command.value("to") else {
                throw UsageError("'--section' needs '--to <questionnaire>'.", path: command.path)
            }
            let form = try lookups.questionnaire(name)
            let headings = Set(form.questions.compactMap(\.section))
            for section in sections {
                let found = form.questions.filter {
                    $0.section == section || $0.section?.hasPrefix("\(section) / ") == true
                }
                guard !found.isEmpty else {
                    let known = headings.sorted()
                    let help =
                        known.closest(to: section).map { "Did you mean '\($0)'?" }
                        ?? "There are: \(known.joined(separator: "; "))."
                    throw UsageError("\(form.id) has no section '\(section.excerpt)'. \(help)", path: command.path)
                }
                questions += found.map(\.id)
            }
        }
        guard !questions.isEmpty else {
            throw UsageError("Say which questions, with '--question' or '--section'.", path: command.path)
        }
        var seen: Set<Question.ID> = []
        return questions.filter { seen.insert($0).inserted }
    }
}
