public import SynergyCrosswalk
public import SynergyModel

extension Chain {
    /// The chain in plain words: how each question stands to the next, who says so, and what follows.
    ///
    /// - Parameters:
    ///   - target: The question the chain leads to; called by its number and ‘here’.
    ///   - context: Titles and labels.
    ///   - detail: How much to say.
    public func sentence(
        to target: Question.ID, in context: ExplanationContext, detail: ExplanationDetail = .full
    ) -> String {
        steps(to: target, in: context, detail: detail).map(\.text).joined(separator: " ")
    }

    /// One step for each hop, and one for what follows from several.
    package func steps(
        to target: Question.ID, in context: ExplanationContext, detail: ExplanationDetail = .full
    ) -> [Step] {
        guard let first = hops.first else {
            return [Step(code: "sameQuestion", text: "It is an answer to this very question.")]
        }
        var steps = hops.map { Step(code: "hop", text: $0.sentence(to: target, in: context, detail: detail)) }
        if hops.count > 1 {
            let from = Words.question(first.from, target: target, capital: false)
            let whole = RelationWords.sentence(
                "Taken together: \(from)", relation, Words.question(target, target: target))
            steps.append(Step(code: "composition", text: whole + " " + certainty))
        }
        return steps
    }

    private var certainty: String { "Confidence \(Words.confidence(confidence))." }
}

extension Chain.Hop {
    /// The hop in plain words.
    func sentence(to target: Question.ID, in context: ExplanationContext, detail: ExplanationDetail) -> String {
        let from = Words.question(self.from, target: target)
        let to = Words.question(self.to, target: target, capital: false)
        var text: String
        switch basis {
        case .asserted:
            text = RelationWords.sentence(from, relation, to) + provenance(detail)
        case .lineage(let change):
            text = lineage(change, from, to)
        case .derived:
            text = """
                \(from) and \(to) cite provisions that belong together, but nobody has compared the two questions. \
                \(RelationWords.sentence("As far as the provisions tell, \(Words.lowered(from))", relation, to))
                """
        case .override(let override):
            text = override.sentence(from, relation, to, in: context, detail: detail)
        }
        let transform = isReversed ? mapping.transform?.reversed : mapping.transform
        if let change = TransformWords.sentence(transform, from: self.from, to: self.to, in: context) {
            text += " \(change)"
        }
        if detail == .full, let comment = mapping.comment, basis == .asserted {
            text += " Reason given: \(Words.quote(comment))."
        }
        return text
    }

    private func provenance(_ detail: ExplanationDetail) -> String {
        var parts: [String] = []
        let verb = mapping.status == .approved ? "Mapped" : "Only proposed"
        if !mapping.authors.isEmpty {
            parts.append("\(verb) by \(Words.list(mapping.authors))")
        } else {
            parts.append(mapping.status == .approved ? "Mapped by somebody the file does not name" : verb)
        }
        if detail == .full, let date = mapping.date { parts[0] += " on \(Words.day(date))" }
        if detail == .full, !mapping.reviewers.isEmpty { parts.append("checked by \(Words.list(mapping.reviewers))") }
        parts.append("confidence \(Words.confidence(mapping.confidence))")
        return " \(parts.joined(separator: ", "))."
    }

    private func lineage(_ change: LineageEntry.Change, _ from: String, _ to: String) -> String {
        let earlier = isReversed ? to : from
        let later = isReversed ? from : to
        let (old, new) = (Words.raised(earlier), Words.lowered(later))
        return switch change {
        case .unchanged: "\(old) came into the later edition word for word as \(new)."
        case .editorial: "\(old) came into the later edition as \(new), in other words but with the same meaning."
        case .narrowed: "The later edition made \(Words.lowered(earlier)) narrower: \(new) asks about a part of it."
        case .widened: "The later edition made \(Words.lowered(earlier)) wider: \(new) asks about more."
        case .split: "The later edition split \(Words.lowered(earlier)); \(new) is one of the parts."
        case .merged: "The later edition merged \(Words.lowered(earlier)) with others into \(new)."
        case .replaced: "The later edition put \(new) in the place of \(Words.lowered(earlier))."
        case .retired: "The later edition no longer asks \(Words.lowered(earlier))."
        case .new: "The earlier edition did not ask \(new)."
        }
    }
}

extension Words {
    /// How a question is called in a sentence about `target`.
    static func question(_ id: Question.ID, target: Question.ID, capital: Bool = true) -> String {
        guard id == target else { return id.rawValue }
        return "\(capital ? "Question" : "question") \(id.number) here"
    }

    /// `0.9`; two decimals at most.
    package static func confidence(_ value: Double) -> String { number((value * 100).rounded() / 100) }

    static func lowered(_ text: String) -> String {
        text.hasPrefix("Question ") ? "question " + text.dropFirst(9) : text
    }

    static func raised(_ text: String) -> String {
        text.hasPrefix("question ") ? "Question " + text.dropFirst(9) : text
    }
}
