import SynergyCrosswalk
import SynergyInterchange
import SynergyModel

/// Proposals about two editions, for people and for programs.
struct LineageReport {
    private let lineage: Lineage
    private let old: Questionnaire
    private let new: Questionnaire
    private let oldTexts: [Question.ID: String]
    private let newTexts: [Question.ID: String]

    init(_ lineage: Lineage, _ old: Questionnaire, _ new: Questionnaire) {
        self.lineage = lineage
        self.old = old
        self.new = new
        oldTexts = Self.texts(of: old)
        newTexts = Self.texts(of: new)
    }

    private static func texts(of questionnaire: Questionnaire) -> [Question.ID: String] {
        Dictionary(
            questionnaire.questions.map { ($0.id, $0.text.best().text) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Text

    /// What became of each question, with both texts and the evidence.
    func text(width: Int, _ style: Style) -> String {
        var blocks = [TextLayout.wrap(summary, width: width)]
        for proposal in lineage.proposals where !proposal.from.isEmpty && !proposal.to.isEmpty {
            blocks.append(block(proposal, width, style))
        }
        for change in [LineageEntry.Change.retired, .new] {
            let some = lineage.proposals.filter { $0.change == change }
            guard !some.isEmpty else { continue }
            let title = change == .retired ? "No longer asked (retired):" : "Asked for the first time (new):"
            let lines = some.flatMap { proposal in leftOver(proposal, width) }
            blocks.append(([style.bold(title)] + lines).joined(separator: "\n"))
        }
        if !lineage.differences.isEmpty {
            let lines = lineage.differences.map { difference in
                TextLayout.wrap("  - \(Self.sentence(difference))", width: width, hanging: 4)
            }
            blocks.append(
                ([style.bold("Where \(lineage.new) declares something else than would be proposed:")] + lines)
                    .joined(separator: "\n"))
        }
        if lineage.proposals.contains(where: { !$0.follows }) {
            blocks.append(
                TextLayout.wrap(
                    "A question mark means: it looks so, but it does not follow from the two forms. Read both questions "
                        + "before you decide.", width: width))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Some questions that became others: both texts, and what speaks for the kind of change.
    private func block(_ proposal: LineageProposal, _ width: Int, _ style: Style) -> String {
        let title = "\(Self.numbers(proposal.from)) → \(Self.numbers(proposal.to))  \(Self.word(for: proposal))"
        var lines = [style.bold(title)]
        if proposal.change != .unchanged || proposal.isDeclared {
            lines += proposal.from.map { line("  was: ", oldTexts[$0], proposal.from.count > 1 ? $0 : nil, width) }
            lines += proposal.to.map { line("  now: ", newTexts[$0], proposal.to.count > 1 ? $0 : nil, width) }
        }
        if !proposal.isDeclared {
            let evidence = TextLayout.plain((proposal.evidence + Self.claim(of: proposal)).joined(separator: " "))
            lines.append(TextLayout.wrap("  why: \(evidence)", width: width, hanging: 7))
        }
        return lines.joined(separator: "\n")
    }

    /// Questions without a counterpart, each with its text.
    private func leftOver(_ proposal: LineageProposal, _ width: Int) -> [String] {
        let declared = proposal.isDeclared ? " (declared)" : ""
        return (proposal.from.map { ($0, oldTexts[$0]) } + proposal.to.map { ($0, newTexts[$0]) }).map { id, text in
            let near =
                proposal.isDeclared ? "" : proposal.evidence.filter { $0.contains("nearest") }.map { " \($0)" }.joined()
            return TextLayout.wrap(
                TextLayout.plain("  \(id.number)\(declared): \(text ?? "")\(near)"), width: width, hanging: 7)
        }
    }

    private func line(_ word: String, _ text: String?, _ id: Question.ID?, _ width: Int) -> String {
        let number = id.map { "\($0.number): " } ?? ""
        return TextLayout.wrap(word + TextLayout.plain(number + (text ?? "")), width: width, hanging: 7)
    }

    private var summary: String {
        let counts = LineageEntry.Change.allCases.compactMap { change -> String? in
            let some = lineage.proposals.filter { $0.change == change }
            let count = some.reduce(0) { $0 + max($1.from.count, $1.to.count) }
            guard count > 0 else { return nil }
            return "\(count) \(change.rawValue)"
        }
        let first = "\(old.id) has \(Self.count(old.questions.count)), \(new.id) has \(new.questions.count)."
        return counts.isEmpty ? first : "\(first) What became of them: \(counts.joined(separator: ", "))."
    }

    private static func count(_ questions: Int) -> String { questions == 1 ? "1 question" : "\(questions) questions" }

    private static func numbers(_ ids: [Question.ID]) -> String {
        ids.isEmpty ? "–" : TextLayout.plain(ids.map(\.number).joined(separator: ", "))
    }

    private static func word(for proposal: LineageProposal) -> String {
        proposal.change.rawValue + (proposal.follows ? "" : "?") + (proposal.isDeclared ? " (declared)" : "")
    }

    /// What is claimed where the kind of change does not say it.
    private static func claim(of proposal: LineageProposal) -> [String] {
        let relations = Set(proposal.links.map(\.relation))
        guard let relation = relations.first, relations.count == 1 else { return [] }
        if proposal.follows, relation == proposal.change.relation ?? .all { return [] }
        switch relation {
        case .all: return ["Nothing is claimed."]
        case .overlap: return ["So the two overlap: each asks for something of its own."]
        case [.equal, .superset]: return ["So the new question asks for the same or less."]
        case [.equal, .subset]: return ["So the new question asks for the same or more."]
        default: return ["So the two have something in common, and no more is claimed."]
        }
    }

    private static func sentence(_ difference: Lineage.Difference) -> String {
        let proposals = difference.proposals.map { "\(numbers($0.from)) → \(numbers($0.to)) \(word(for: $0))" }
        let declared = difference.declared
        return
            "\(numbers(declared.from)) → \(numbers(declared.to)) is declared \(declared.change.rawValue); proposed would be "
            + "\(proposals.joined(separator: "; "))."
    }

    // MARK: JSON

    /// The proposals as JSON; its member `lineage` can be pasted into the file of the new edition.
    func json() -> [UInt8] {
        var context = JSONWriting()
        context.questionnaire = new.id
        context.superseded = new.supersedes
        var object = JSONObjectWriter(context)
        object.add("from", old.id)
        object.add("to", new.id)
        object.add("lineage", node: lineage.entries.json(context))
        object.add("proposals", node: JSONNode(.array(lineage.proposals.map(Self.json))))
        let differences = lineage.differences.map { difference in
            JSONNode.pairs([
                ("declared", difference.declared.json(context)),
                ("proposals", JSONNode(.array(difference.proposals.map(Self.json)))),
            ])
        }
        object.add("differences", node: JSONNode(.array(differences)))
        return object.node.serialized()
    }

    private static func json(_ proposal: LineageProposal) -> JSONNode {
        var object = JSONObjectWriter(JSONWriting())
        object.add("change", proposal.change)
        object.add("from", node: JSONNode(.array(proposal.from.map { JSONNode($0.rawValue) })))
        object.add("to", node: JSONNode(.array(proposal.to.map { JSONNode($0.rawValue) })))
        object.add("follows", proposal.follows)
        object.add("declared", proposal.isDeclared)
        object.add("confidence", proposal.confidence)
        let links = proposal.links.map { link in
            JSONNode.pairs([
                ("from", JSONNode(link.from.rawValue)), ("to", JSONNode(link.to.rawValue)),
                ("relation", JSONNode(link.relation.names)),
            ])
        }
        object.add("links", node: JSONNode(.array(links)))
        object.add("evidence", node: JSONNode(.array(proposal.evidence.map { JSONNode($0) })))
        return object.node
    }
}

extension JSONNode {
    /// An object of some members in their order.
    static func pairs(_ members: [(String, JSONNode)]) -> JSONNode {
        JSONNode(.object(members.map { Member(name: $0.0, value: $0.1) }))
    }
}
