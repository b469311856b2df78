import SynergyInterchange
import SynergyModel
import SynergyReuse

/// Decisions in words for a terminal.
struct DecisionWords {
    let context: ExplanationContext
    let width: Int

    /// Who did what when, with what now stands in the form.
    func sentence(_ decision: Decision) -> String {
        var text = "\(decision.reviewer) \(decision.action.pastTense)"
        if let day = decision.day { text += " on \(Words.day(day))" }
        if let choice = decision.choice { text += ", choosing \(choice)" }
        if let value = decision.value { text += ": " + words(value, decision.question) }
        if let reason = decision.reason { text += " (because: \(Words.quote(reason)))" }
        return text
    }

    /// A value on one line.
    func words(_ value: FormValue, _ question: Question.ID) -> String {
        Words.quote(context.draftText(value, of: question).joined(separator: "; "), limit: 400)
    }

    /// A line, wrapped and harmless.
    func line(_ text: String, indent: Int) -> String {
        let plain = TextLayout.plain(text).replacing("\n", with: " ")
        return TextLayout.wrap(String(repeating: " ", count: indent) + plain, width: width, hanging: indent + 2)
    }
}
