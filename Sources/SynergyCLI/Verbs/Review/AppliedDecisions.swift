import SynergyInterchange
import SynergyModel
import SynergyReuse

/// What applying files did to a log.
struct AppliedDecisions {
    private let added: [LogEntry]
    private let known: Int
    private let changed: [Question.ID]
    private let late: (count: Int, last: CalendarDay)?
    private let asOf: CalendarDay
    private let isDryRun: Bool
    private let place: LogPlace
    private let log: LogAddition
    private let context: ExplanationContext
    /// Questions that are decided differently now and were not before.
    private let rivals: [DecisionBook.Entry]

    init(
        _ workspace: Workspace, respondent: Respondent.ID, place: LogPlace, log: LogAddition, added: [LogEntry],
        known: Int, changed: [Question.ID], late: (count: Int, last: CalendarDay)?, asOf: CalendarDay, isDryRun: Bool
    ) {
        (self.added, self.known, self.changed, self.late) = (added, known, changed, late)
        (self.asOf, self.isDryRun, self.place, self.log) = (asOf, isDryRun, place, log)
        context = workspace.explanationContext
        // Whatever the day: whoever applies is to know.
        let old = workspace.decisions + log.entries.compactMap(\.decision)
        let before = DecisionBook(old, respondent: respondent, asOf: nil)
        let after = DecisionBook(old + added.compactMap(\.decision), respondent: respondent, asOf: nil)
        var seen: Set<Question.ID> = []
        rivals = added.compactMap(\.decision).compactMap { decision in
            guard seen.insert(decision.question).inserted, let entry = after[decision.question],
                !entry.rivals.isEmpty, entry != before[decision.question]
            else { return nil }
            return entry
        }
    }

    func text(width: Int) -> String {
        let words = DecisionWords(context: context, width: width)
        func count(_ number: Int, _ what: String) -> String { Words.count(number, what) }
        let decisions = added.count { $0.decision != nil }
        let assignments = added.count - decisions
        var parts = [count(decisions, "decision")]
        if assignments > 0 { parts.append(count(assignments, "assignment")) }
        let verb = isDryRun ? "would be added" : added.count == 1 ? "was added" : "were added"
        var lines = ["\(parts.joined(separator: " and ")) \(verb) to '\(place.name)'; \(known) already there."]
        if !changed.isEmpty {
            let about = changed.count == 1 ? "1 of them is" : "\(changed.count) of them are"
            lines.append("\(about) about a proposal that has changed since; 'synergy review status' shows it.")
        }
        if let late {
            let dated = late.count == 1 ? "1 is" : "\(late.count) are"
            lines.append(
                "\(dated) dated after \(Words.day(asOf)), so a plan of that day does not have them; say '--as-of \(late.last)' or later."
            )
        }
        if !rivals.isEmpty {
            let questions = rivals.count == 1 ? "1 question is" : "\(rivals.count) questions are"
            lines.append("\(questions) decided differently by reviewers who had not seen each other's decision:")
            for entry in rivals {
                lines.append(words.line(entry.standing.question.rawValue, indent: 2))
                for decision in entry.rivals + [entry.standing] {
                    lines.append(words.line(words.sentence(decision), indent: 4))
                }
            }
            lines.append("Nothing of it goes into the form until somebody decides who has seen both.")
        }
        lines = lines.map { $0.hasPrefix(" ") ? $0 : TextLayout.wrap(TextLayout.plain($0), width: width) }
        if !isDryRun, log.file.verification.state.lines > 0 { lines.append(log.headWords) }
        return lines.joined(separator: "\n") + "\n"
    }

    func json() -> [UInt8] {
        var object = JSONObjectWriter(JSONWriting())
        object.add("log", place.name)
        object.add("dryRun", isDryRun)
        object.add("added", node: JSONNode(.array(added.map { JSONNode($0.id) })))
        object.add("known", known)
        object.add("changed", node: JSONNode(.array(changed.map { JSONNode($0.rawValue) })))
        object.add("late", late?.count ?? 0)
        object.add("rivals", node: JSONNode(.array(rivals.map(\.json))))
        object.add("lines", log.file.verification.state.lines)
        object.add("head", log.file.verification.state.hash)
        return object.node.serialized()
    }
}

extension DecisionBook.Entry {
    /// The question and all that reviewers decided who had not seen each other's decision.
    var json: JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("question", standing.question)
        object.add("decisions", node: (rivals + [standing]).json(JSONWriting()))
        return object.node
    }
}
