import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel
import SynergyReuse

/// Suggestions as people read them.
struct MatchReport {
    private let outcome: MatchOutcome
    private let width: Int
    private let style: Style

    init(_ outcome: MatchOutcome, width: Int, _ style: Style) {
        self.outcome = outcome
        self.width = width
        self.style = style
    }

    func text() -> String {
        let texts = outcome.objectTexts
        var blocks = [head]
        for (subject, list) in zip(outcome.subjects, outcome.suggestions) {
            blocks.append(block(subject, list, texts))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// How many questions have a partner.
    private var head: String {
        let best = outcome.suggestions.map { list in list.first.map { Likelihood($0) } }
        let confirmed = best.count { $0 == .confirmed }
        let likely = best.count { $0 == .likely }
        let possible = best.count { $0 == .possible }
        let rest = best.count - confirmed - likely - possible
        let all = Words.count(best.count, outcome.isOfItems ? "item" : "question")
        var parts = [
            "likely partners for \(likely)", "possible ones for \(possible)", "nothing convincing for \(rest)",
        ]
        if confirmed > 0 { parts.insert("confirmed partners for \(confirmed)", at: 0) }
        var lines = ["\(all) of \(outcome.first.name); in \(outcome.second.name) \(Words.list(parts))."]
        lines.append("All of it is a suggestion, and how two questions stand to each other is a guess.")
        if outcome.leftOut > 0 {
            lines.append(
                Words.count(outcome.leftOut, "pair is", "pairs are")
                    + " left out: somebody rejected them, or they are known to share nothing.")
        }
        return lines.map { TextLayout.wrap(TextLayout.plain($0), width: width) }.joined(separator: "\n")
    }

    private func block(_ subject: MatchItem, _ list: [Suggestion], _ texts: [String: String]) -> String {
        let number = outcome.first.number(of: subject.id)
        var lines = [entry(number, MatchOutcome.text(of: subject), indent: 0)]
        let isConvincing = list.contains { Likelihood($0) != .faint }
        if !isConvincing {
            lines.append(list.isEmpty ? "  Nothing is suggested." : "  Nothing is convincing; the nearest:")
        }
        for suggestion in isConvincing || list.isEmpty ? list : Array(list.prefix(1)) {
            let other = outcome.second.number(of: suggestion.object)
            lines.append(entry("→ \(other)", texts[suggestion.object] ?? "", indent: 2))
            let relation = RelationSet(suggestion.relation).verb
            let guess = suggestion.isConfirmed ? "" : "; a guess: \(number) \(relation) \(other)"
            lines.append(detail(Likelihood.words(suggestion) + guess))
            let reasons = Self.reasons(for: suggestion)
            if !reasons.isEmpty { lines.append(detail(reasons)) }
        }
        return lines.joined(separator: "\n")
    }

    /// What speaks for a suggestion and what against, as one sentence without its full stop.
    private static func reasons(for suggestion: Suggestion) -> String {
        let others = suggestion.evidence.filter { $0 != .confirmed }
        let favorable = others.filter(\.isFavorable).map(\.words)
        let against = others.filter { !$0.isFavorable }.map(\.words)
        let nothing = suggestion.isConfirmed ? [] : ["nothing in particular speaks for it"]
        return ((favorable.first.map { ["because \($0)"] } ?? nothing) + favorable.dropFirst() + against).joined(
            separator: "; ")
    }

    /// A number and a text; the number stands out.
    private func entry(_ number: String, _ text: String, indent: Int) -> String {
        let start = String(repeating: " ", count: indent) + TextLayout.plain(number)
        let whole = TextLayout.wrap("\(start): \(oneLine(text))", width: width, hanging: indent + 4)
        return whole.hasPrefix(start) ? style.bold(start) + whole.dropFirst(start.count) : whole
    }

    private func detail(_ text: String) -> String {
        TextLayout.wrap("      \(oneLine(text))", width: width, hanging: 8)
    }

    private func oneLine(_ text: String) -> String { TextLayout.plain(text).replacing("\n", with: " ") }
}

extension MatchOutcome {
    /// Whether lists of items were matched, not questionnaires.
    fileprivate var isOfItems: Bool {
        if case .items = first.source { true } else { false }
    }
}
