import SynergyInterchange
import SynergyModel
import SynergyReuse

/// `synergy review form`: the final form, of settled decisions only.
enum ReviewForm {
    static let verb = Verb(specification: specification) { try run($0, in: $1) }

    static let specification = CommandSpec(
        name: "form", abstract: "Write the final form: what was accepted, written, linked to or left blank.",
        discussion: """
            The result is a submission file. A question on which nobody decided, on which reviewers differ, or which another answer \
            makes needless, is left out; what is left out is said on standard error, as is what rests on a proposal that has \
            changed since. A question that was left blank stands in it as declined: it was asked, and no answer is given. A \
            decision for a link gives the references alone.

            The file is a draft, which no other form takes answers from, until '--submitted' says the day it was handed in.
            """,
        examples: [
            "synergy review form --for XLD --to TIP-SAQ-C2-2020 --as-of 2026-11-23 --data Examples/Xland \\\n"
                + "      -o XLD-TIP-2026.submission.json"
        ],
        options: [
            .respondent("Whose form, such as XLD."), .form("The form, such as TIP-SAQ-C2-2020."), .asOf(),
            .requiredData,
            .log, OptionSpec("submitted", value: "day", help: "The day it was handed in."),
            OptionSpec("id", value: "name", help: "What the submission is called; RESPONDENT-FORM-DAY unless said."),
            .view, .mappings, .noCurated, .output, .keepGoing,
        ])

    static func run(_ command: ParsedCommand, in environment: Environment) throws -> ExitCode {
        let asOf = try Lookups.asOf(command)
        var workspace = try InputLoader(environment: environment).load(command)
        try workspace.report(command, in: environment)
        let lookups = Lookups(workspace: workspace, path: command.path)
        let target = try lookups.questionnaire(command.value("to") ?? "")
        let respondent = try lookups.respondent(command.value("for") ?? "", environment)
        if command.value("log") != nil {
            try workspace.add(try LogPlace(of: respondent, command, in: environment).file(), command, environment)
        }
        let day = try command.value("submitted").map { text in
            guard let day = CalendarDay(text), day.precision == .day else {
                throw UsageError("'\(text.excerpt)' is no day such as 2026-11-23.", path: command.path)
            }
            return day
        }
        let name = command.value("id") ?? "\(respondent)-\(target.id)-\(day ?? asOf)"
        guard let id = Submission.ID(rawValue: name), !name.contains("#") else {
            throw UsageError("'\(name.excerpt)' is no identifier of a submission.", path: command.path)
        }
        let plan = try workspace.plan(for: target, respondent: respondent, asOf: asOf, view: PlanView(command))
        let form = CompletedForm(plan, questionnaire: target)
        let submission = form.submission(
            id: id, respondent: respondent, on: day ?? asOf, status: day == nil ? .draft : .submitted)
        try environment.deliver(submission.json(JSONWriting()).serialized(), to: command.value("output"))
        for line in summary(form) { environment.say(TextLayout.wrap(line, width: environment.width, hanging: 2)) }
        return .success
    }

    private static func summary(_ form: CompletedForm) -> [String] {
        func list(_ questions: [Question.ID]) -> String { questions.map(\.number).joined(separator: ", ") }
        let answered = Set(form.answers.map(\.question)).count
        var lines = ["\(Words.count(answered, "question")) answered, \(form.gaps.count) left out."]
        for omission in CompletedForm.Omission.allCases {
            let questions = form.gaps.filter { $0.omission == omission }.map(\.question)
            if !questions.isEmpty { lines.append("  \(omission.title) (\(questions.count)): \(list(questions))") }
        }
        if !form.blank.isEmpty { lines.append("Left blank, written as declined: \(list(form.blank))") }
        if !form.changed.isEmpty { lines.append("The proposal has changed since the decision: \(list(form.changed))") }
        if !form.provisional.isEmpty {
            lines.append("Depends on a question that is not decided: \(list(form.provisional))")
        }
        return lines
    }
}

extension CompletedForm.Omission {
    fileprivate var title: String {
        switch self {
        case .notAsked: "not asked"
        case .undecided: "nobody decided"
        case .putOff: "put off"
        case .rejected: "the draft was rejected"
        case .rivals: "reviewers decided differently"
        case .valueUnknown: "accepted without saying what, and the draft has changed"
        case .nothingToLink: "a link was wanted, and there is none"
        }
    }
}
