import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel
import SynergyReuse

/// Groups and pairs of questions as people read them.
struct DuplicateReport {
    private let outcome: DuplicateOutcome
    private let width: Int
    private let style: Style

    init(_ outcome: DuplicateOutcome, width: Int, _ style: Style) {
        self.outcome = outcome
        self.width = width
        self.style = style
    }

    func text() -> String {
        let head = [summary, shown, keptApart].compactMap(\.self).map { paragraph($0) }.joined(separator: "\n")
        let groups = outcome.shownClusters.enumerated().map { group($1, number: $0 + 1) }
        return ([head] + groups + outcome.shownPairs.map(pair)).joined(separator: "\n\n") + "\n"
    }

    // MARK: The head

    private var noun: String { outcome.input.items == nil ? "question" : "item" }

    private var compared: String {
        let count = outcome.input.count
        let all = Words.count(count, noun)
        guard outcome.input.items == nil else { return "\(all) \(count == 1 ? "was" : "were") looked at." }
        let forms = Words.count(outcome.input.questionnaires.count, "questionnaire")
        return "\(all) of \(forms) \(count == 1 ? "was" : "were") looked at."
    }

    private var summary: String {
        if outcome.settings.wantsPairs {
            let count = outcome.pairs.count
            guard count > 0 else { return "No two \(noun)s look alike. \(compared)" }
            let sure = outcome.pairs.count { $0.kind != .similar }
            return
                "\(Words.count(count, "pair")) of \(noun)s that look alike; \(sure) of them ask the same, as far as can be "
                + "told. \(compared)"
        }
        let count = outcome.clusters.count
        guard count > 0 else { return "No two \(noun)s ask the same. \(compared)" }
        let members = outcome.clusters.reduce(0) { $0 + $1.members.count }
        return "\(Words.count(count, "group")) of \(noun)s that ask the same, \(members) \(noun)s in all. \(compared)"
            + known
    }

    private var known: String {
        let known = outcome.clusters.count(where: \.isKnown)
        guard known > 0 else { return "" }
        let isAll = known == outcome.clusters.count
        return " Mappings say so already of \(isAll ? (known == 1 ? "it" : "all of them") : "\(known) of them")."
    }

    private var shown: String? {
        let (all, some) = (
            outcome.clusters.count + outcome.pairs.count, outcome.shownClusters.count + outcome.shownPairs.count
        )
        guard some < all else { return nil }
        let what = outcome.settings.wantsPairs ? "most alike" : "largest"
        return some == 1 ? "Only the \(what) one is shown." : "Only the \(some) \(what) are shown."
    }

    private var keptApart: String? {
        guard let example = outcome.keptApart.first else { return nil }
        let count = Words.count(outcome.keptApart.count, "pair looks", "pairs look")
        let (first, second) = (outcome.name(example.first), outcome.name(example.second))
        let start =
            outcome.keptApart.count == 1
            ? "and was kept apart, because mappings say that it is not"
            : "and were kept apart, because mappings say that they are not; for example"
        let how = outcome.settings.wantsPairs ? "alike" : "the same"
        return "\(count) \(how) \(start): \(first) \(example.relation.verb) \(second)."
    }

    // MARK: Groups and pairs

    private func group(_ cluster: DuplicateCluster, number: Int) -> String {
        var lines = [entry("\(number). ", cluster.canonical, isBold: true)]
        for member in cluster.members where member.question != cluster.canonical {
            lines.append(entry(member.kind == .similar ? "   ≈ " : "   = ", member.question, isBold: false))
            let way =
                member.comparedWith == cluster.canonical ? "" : "beside \(outcome.name(member.comparedWith)): "
            lines.append(detail(way + words(member.evidence)))
        }
        return lines.joined(separator: "\n")
    }

    private func pair(_ pair: DuplicatePair) -> String {
        let sign = pair.kind == .similar ? "≈ " : "= "
        return [
            entry("", pair.first, isBold: true), entry("  \(sign)", pair.second, isBold: false),
            detail("likeness \(Words.number(DuplicateOutcome.rounded(pair.score))): \(words(pair.evidence))"),
        ].joined(separator: "\n")
    }

    private func entry(_ mark: String, _ question: Question.ID, isBold: Bool) -> String {
        let start = mark + TextLayout.plain(outcome.name(question))
        let whole = TextLayout.wrap("\(start): \(oneLine(outcome.text(question)))", width: width, hanging: 7)
        return isBold && whole.hasPrefix(start) ? style.bold(start) + whole.dropFirst(start.count) : whole
    }

    private func words(_ evidence: [DuplicateEvidence]) -> String {
        // What is against it is what a reader looks for; then the words that both have say nothing new.
        let against = evidence.filter { !$0.isFavorable }
        let shown = against.isEmpty ? evidence : evidence.filter { $0.terms.isEmpty }
        return shown.map(\.description).joined(separator: "; ")
    }

    private func detail(_ text: String) -> String {
        TextLayout.wrap("       \(oneLine(text))", width: width, hanging: 9)
    }

    private func paragraph(_ text: String) -> String { TextLayout.wrap(TextLayout.plain(text), width: width) }

    private func oneLine(_ text: String) -> String { TextLayout.plain(text).replacing("\n", with: " ") }
}
