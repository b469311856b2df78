import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Finds what a user named, or says what may have been meant.
struct Lookups {
    let workspace: Workspace
    let path: [String]

    /// The day given with `--as-of`; all of it, because a month would silently mean its first day.
    static func asOf(_ command: ParsedCommand) throws -> CalendarDay {
        let text = command.value("as-of") ?? ""
        guard let day = CalendarDay(text), day.precision == .day else {
            throw UsageError("'\(text.excerpt)' is no day such as 2026-11-23.", path: command.path)
        }
        return day
    }

    /// A questionnaire, which must be there.
    func questionnaire(_ text: String) throws -> Questionnaire {
        if let found = workspace.questionnaires.first(where: { $0.id.rawValue == text }) { return found }
        throw unknown("questionnaire", text, among: workspace.questionnaires.map(\.id.rawValue))
    }

    /// A question, which must be there.
    func question(_ text: String) throws -> (questionnaire: Questionnaire, question: Question) {
        guard let colon = text.firstIndex(of: ":") else {
            let inside = "A question is named by its questionnaire and its number, such as TIP-SAQ-C2-2020:x8"
            throw UsageError("'\(text.excerpt)' is no question. \(inside).", path: path)
        }
        let questionnaire = try questionnaire(String(text[..<colon]))
        if let found = questionnaire.questions.first(where: { $0.id.rawValue == text }) {
            return (questionnaire, found)
        }
        throw unknown("question", text, among: questionnaire.questions.map(\.id.rawValue))
    }

    /// A respondent.
    ///
    /// One that nothing is known of is an error only where another one was clearly meant: a State without
    /// any record gets the plan that follows from that.
    func respondent(_ text: String, _ environment: Environment) throws -> Respondent.ID {
        guard let id = Respondent.ID(rawValue: text) else {
            throw UsageError("'\(text.excerpt)' is no respondent's identifier.", path: path)
        }
        let policy = workspace.policy
        var known = Set(workspace.submissions.map(\.respondent.rawValue))
        known.formUnion(policy.respondents.flatMap { [$0.id.rawValue] + $0.units.map(\.id.rawValue) })
        known.formUnion(policy.parties.map(\.respondent.rawValue))
        if known.contains(text) { return id }
        if known.sorted().closest(to: text) != nil { throw unknown("respondent", text, among: known.sorted()) }
        environment.say("warning: nothing in the data is by or about '\(text.excerpt)'.")
        return id
    }

    private func unknown(_ what: String, _ text: String, among known: [String]) -> UsageError {
        let help = known.closest(to: text).map { " Did you mean '\($0)'?" } ?? ""
        let some = known.count <= 12 && !known.isEmpty ? " There are \(known.joined(separator: ", "))." : ""
        return UsageError("There is no \(what) '\(text.excerpt)'.\(help.isEmpty ? some : help)", path: path)
    }
}
