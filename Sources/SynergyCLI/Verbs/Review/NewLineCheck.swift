import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Checks lines that are new to a log against the plan of the day.
struct NewLineCheck {
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []
    /// Questions decided on a proposal that is another one now.
    private(set) var changed: [Question.ID] = []
    /// How many lines are dated after the day, and the last of their days.
    private(set) var late: (count: Int, last: CalendarDay)?
    private let workspace: Workspace
    private let respondent: Respondent.ID
    private let form: Questionnaire?
    private let asOf: CalendarDay
    private let forms: [Questionnaire.ID: Questionnaire]
    private var plans: [PlanKey: DecisionCheck] = [:]

    private struct PlanKey: Hashable {
        var form: Questionnaire.ID
        var view: PlanView
    }

    init(_ workspace: Workspace, respondent: Respondent.ID, form: Questionnaire?, asOf: CalendarDay) {
        self.workspace = workspace
        self.respondent = respondent
        self.form = form
        self.asOf = asOf
        forms = Dictionary(workspace.questionnaires.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a line can be added; if not, why is among the diagnostics.
    mutating func accepts(_ line: LogMerge.Line) throws -> Bool {
        let entry = line.entry
        func problem(_ code: Diagnostic.Code, _ message: String) -> Diagnostic {
            Diagnostic(.error, code, at: SourceLocation(file: line.file, line: entry.line), message)
        }
        guard entry.respondent == respondent else {
            diagnostics.append(problem(.unknownName, "the line is about \(entry.respondent), not about \(respondent)"))
            return false
        }
        guard let questionnaire = forms[entry.question.questionnaire],
            try check(questionnaire, .recipient)[entry.question] != nil
        else {
            diagnostics.append(problem(.unknownQuestion, "there is no question ‘\(entry.question.rawValue.excerpt)’"))
            return false
        }
        if let form, form.id != questionnaire.id {
            diagnostics.append(problem(.unknownQuestion, "‘\(entry.question)’ is no question of \(form.id)"))
            return false
        }
        if let decision = entry.decision {
            // The page may have been made for either view.
            let views = try [PlanView.recipient, .internal].map { try check(questionnaire, $0) }
            let problems = views.map { $0.problem(with: decision) }
            if let found = problems[0], problems[1] != nil {
                diagnostics.append(problem(found.code, found.message))
                return false
            }
            let isKnown = views.contains { $0[decision.question]?.fingerprint == decision.fingerprint }
            if decision.fingerprint != nil, !isKnown { changed.append(decision.question) }
        }
        let day = entry.decision?.day ?? entry.assignment?.day
        if let day, day.ordinal > asOf.ordinal { late = ((late?.count ?? 0) + 1, max(late?.last ?? day, day)) }
        return true
    }

    private mutating func check(_ questionnaire: Questionnaire, _ view: PlanView) throws -> DecisionCheck {
        let key = PlanKey(form: questionnaire.id, view: view)
        if let known = plans[key] { return known }
        let plan = try workspace.plan(for: questionnaire, respondent: respondent, asOf: asOf, view: view)
        let check = DecisionCheck(plan)
        plans[key] = check
        return check
    }
}
