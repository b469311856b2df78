import SynergyCrosswalk
import SynergyModel

/// Short ways to write two editions by hand.
enum Edition {
    static func old(_ questions: Question...) -> Questionnaire {
        Questionnaire(id: "OLD", title: "Old", questions: questions)
    }

    static func new(_ questions: Question..., lineage: [LineageEntry] = []) -> Questionnaire {
        Questionnaire(id: "NEW", title: "New", supersedes: "OLD", questions: questions, lineage: lineage)
    }

    /// A question of the old edition for `old`, of the new one for `new`.
    static func ask(
        _ id: Question.ID, _ text: LocalizedText, kind: AnswerKind = .text, provisions: [Provision.ID] = [],
        options: [String] = [], elements: [String] = [], _ change: (inout Question) -> Void = { _ in }
    ) -> Question {
        var question = Question(
            id: id, text: text, kind: kind, provisions: provisions,
            options: options.map { AnswerOption(code: $0, label: LocalizedText($0)) },
            elements: elements.map { Element(id: $0, label: LocalizedText($0)) })
        change(&question)
        return question
    }
}

extension Lineage {
    /// The only proposal about a question of either edition.
    func about(_ id: Question.ID) -> LineageProposal? {
        let found = proposals.filter { $0.from.contains(id) || $0.to.contains(id) }
        return found.count == 1 ? found[0] : nil
    }

    /// The kind, with a question mark where it does not follow, and the relation claimed where all links claim the same.
    func summary(_ id: Question.ID) -> String {
        guard let proposal = about(id) else { return "none or several" }
        let relations = Set(proposal.links.map(\.relation))
        let claim = relations.count == 1 ? relations.first?.names ?? "" : relations.isEmpty ? "" : "mixed"
        return proposal.change.rawValue + (proposal.follows ? "" : "?") + (claim.isEmpty ? "" : ": \(claim)")
    }
}
