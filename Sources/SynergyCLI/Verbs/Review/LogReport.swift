import SynergyInterchange
import SynergyModel
import SynergyReuse

/// The lines of a log for reading.
struct LogReport {
    let entries: [LogEntry]
    let context: ExplanationContext

    func text(width: Int) -> String {
        let words = DecisionWords(context: context, width: width)
        return entries.map { entry in
            words.line("\(entry.time)  \(entry.question)  \(sentence(entry, words))", indent: 0) + "\n"
        }.joined()
    }

    private func sentence(_ entry: LogEntry, _ words: DecisionWords) -> String {
        switch entry.content {
        case .assignment(let assignment):
            return assignment.office.map { "\(assignment.by) assigned it to \($0)" }
                ?? "\(assignment.by) took it from the office that had it"
        case .decision(let decision):
            var text = "\(decision.reviewer) \(decision.action.pastTense)"
            if decision.isBulk { text += " (one of several at once)" }
            if let choice = decision.choice { text += ", choosing \(choice)" }
            if let value = decision.value { text += ": " + words.words(value, decision.question) }
            if let reason = decision.reason { text += " Reason: \(reason)" }
            if let comment = decision.comment { text += " Comment: \(comment)" }
            if decision.needsAssistance {
                text += " Needs assistance" + (decision.assistanceNote.map { ": \($0)" } ?? ".")
            }
            return text
        }
    }

    func json() -> [UInt8] {
        let nodes = entries.map { entry in
            guard case .object(let members) = entry.json.value else { return entry.json }
            return JSONNode(
                .object([JSONNode.Member(name: "line", value: JSONNode(.number(Double(entry.line))))] + members))
        }
        return JSONNode(.array(nodes)).serialized()
    }

    func csv() -> String {
        let header = [
            "line", "time", "person", "question", "action", "office", "value", "choice", "reason", "comment",
            "assistance",
            "assistanceNote", "bulk", "after", "id", "fingerprint",
        ]
        return CSVText.lines([header] + entries.map(row))
    }

    private func row(_ entry: LogEntry) -> [String] {
        let start = [String(entry.line), entry.time, entry.person, entry.question.rawValue]
        switch entry.content {
        case .assignment(let assignment):
            return start + ["assign", assignment.office ?? ""] + Array(repeating: "", count: 8) + [entry.id, ""]
        case .decision(let decision):
            let value = decision.value.map { context.draftText($0, of: decision.question).joined(separator: "\n") }
            return start + [
                decision.action.rawValue, "", value ?? "", decision.choice?.rawValue ?? "", decision.reason ?? "",
                decision.comment ?? "", decision.needsAssistance ? "yes" : "", decision.assistanceNote ?? "",
                decision.isBulk ? "yes" : "", decision.after.map(\.rawValue).joined(separator: " "), entry.id,
                decision.fingerprint ?? "",
            ]
        }
    }
}
